#pragma once

#include "core/screening/lists/listset.h"
#include "core/screening/match/soundindex.h"
#include "core/screening/match/together.h"
#include "core/screening/match/weighedname.h"

#include <deque>
#include <string>
#include <unordered_map>

namespace purser::screening {

/// Every name of a list set, taken apart and weighed, over one vocabulary. Immutable once built.
class NameIndex
{
public:
    struct Name {
        std::uint32_t list = 0;
        std::uint32_t entity = 0;
        std::uint32_t name = 0; ///< place among the entity's names
        WeighedName weighed;
        std::vector<std::uint32_t> words; ///< one a token
        std::vector<std::uint32_t> joins; ///< one a join
    };

    NameIndex(const ListSet& lists, const EngineConfig& config);

    const std::vector<Name>& names() const { return m_names; }
    size_t vocabularySize() const { return m_vocabulary.size(); }
    const NameToken& word(std::uint32_t id) const { return m_vocabulary[id]; }
    /// Names that hold the word, or the two words it joins.
    const std::vector<std::uint32_t>& namesWith(std::uint32_t word) const
    {
        return m_postings[word];
    }
    bool isJoin(std::uint32_t word) const { return m_isJoin[word]; }
    const SoundIndex& sounds() const { return m_sounds; }
    const TogetherIndex& together() const { return m_together; }
    const TokenFrequencies& frequencies() const { return m_frequencies; }

private:
    void addEntity(const ListedEntity& entity, std::uint32_t list, std::uint32_t place,
        std::vector<NameForm>& forms);
    void weighName(std::uint32_t number, const NameForm& form, const EngineConfig& config);
    std::uint32_t wordId(const NameToken& token, bool join);

    std::deque<NameToken> m_vocabulary;
    std::vector<bool> m_isJoin;
    std::vector<std::vector<std::uint32_t>> m_postings;
    std::unordered_map<std::string, std::uint32_t> m_ids;
    std::vector<Name> m_names;
    TokenFrequencies m_frequencies;
    SoundIndex m_sounds;
    TogetherIndex m_together;
};

} // namespace purser::screening
