#pragma once

#include "core/screening/match/engineconfig.h"
#include "core/screening/text/nameform.h"

#include <string>
#include <unordered_map>

namespace purser::screening {

/// How often words are borne, so that agreeing on "Ali" says less than agreeing on "Zawahiri".
/// Counted by consonants, because a fuzzy match meets all words that sound alike.
class TokenFrequencies
{
public:
    /// Counts one bearer: each word once, however many names of it hold the word.
    void addBearer(const std::vector<const NameForm*>& names);

    size_t bearers(EntityKind kind) const { return m_bearers[slotOf(kind)]; }
    /// 1 for a word nobody or one bears, falling with the logarithm of the bearers to 0.
    /// @param knownShare  the least share assumed of a name in the table of variants
    double rarity(const NameToken& token, EntityKind kind, double knownShare) const;

private:
    static size_t slotOf(EntityKind kind) { return kind == EntityKind::Person ? 0 : 1; }

    std::unordered_map<std::string, std::uint32_t> m_counts[2];
    size_t m_bearers[2] = {0, 0};
};

} // namespace purser::screening
