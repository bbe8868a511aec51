#pragma once

#include "core/screening/match/matchmemory.h"
#include "core/screening/match/nameindex.h"
#include "core/screening/match/namescorer.h"

#include <functional>

namespace purser::screening {

/// Finds the listed names that may score at least a floor against one name, and scores them.
/// Holds working memory: one object a thread.
class CandidateSearch
{
public:
    CandidateSearch(const NameIndex& index, const EngineConfig& config);

    struct Found {
        std::uint32_t name = 0; ///< place in the index
        NameScore score;
    };

    /// @param accepts  whether a listed name may be considered at all
    /// @return names that score at least `floor`, in no particular order
    std::vector<Found> run(const WeighedName& query, double floor,
        const std::function<bool(const NameIndex::Name&)>& accepts);

private:
    class Remembered;
    struct Candidate {
        std::uint32_t name;
        float bound;
    };

    TokenMatch matchOf(std::uint32_t row, const NameToken& token, std::uint32_t word, bool joined);
    void gather(const WeighedName& query);
    void gatherWord(std::uint32_t row, const NameToken& token, float weight, bool joined);
    std::vector<Candidate> candidates(const WeighedName& query, double floor,
        const std::function<bool(const NameIndex::Name&)>& accepts) const;
    double boundOf(const WeighedName& query, std::uint32_t name) const;

    const NameIndex& m_index;
    const EngineConfig& m_config;
    NameScorer m_scorer;
    MatchMemory m_memory;
    std::vector<std::uint32_t> m_words;
    std::vector<float> m_agreed;          ///< by name: upper bound of what agrees
    std::vector<std::uint32_t> m_lastRow; ///< by name: row counted last, plus one
    std::vector<std::uint32_t> m_touched;
    std::vector<std::uint32_t> m_together; ///< names found by their letters in a row, sorted
};

} // namespace purser::screening
