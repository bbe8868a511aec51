#include "core/screening/match/candidatesearch.h"

#include <algorithm>

namespace purser::screening {

namespace {

constexpr size_t mostCandidates = 1500;
constexpr double slack = 0.06;         ///< by which a bound may be too low
constexpr std::uint32_t joinRows = 64; ///< rows from here on are joins of the query

} // namespace

/// Likeness of words by their places in the vocabulary.
class CandidateSearch::Remembered : public SimilaritySource
{
public:
    Remembered(CandidateSearch& search, const WeighedName& query) : m_search(search), m_query(query)
    {
    }

    void setListed(const NameIndex::Name& listed) { m_listed = &listed; }

    TokenMatch tokens(size_t query, size_t listed) override
    {
        return m_search.matchOf(static_cast<std::uint32_t>(query), *m_query.tokens[query],
            m_listed->words[listed], false);
    }
    TokenMatch queryJoin(size_t query, size_t listed) override
    {
        return m_search.matchOf(static_cast<std::uint32_t>(query) + joinRows, *m_query.joins[query],
            m_listed->words[listed], true);
    }
    TokenMatch listedJoin(size_t query, size_t listed) override
    {
        return m_search.matchOf(static_cast<std::uint32_t>(query), *m_query.tokens[query],
            m_listed->joins[listed], true);
    }

private:
    CandidateSearch& m_search;
    const WeighedName& m_query;
    const NameIndex::Name* m_listed = nullptr;
};

CandidateSearch::CandidateSearch(const NameIndex& index, const EngineConfig& config)
    : m_index(index), m_config(config), m_scorer(config), m_agreed(index.names().size()),
      m_lastRow(index.names().size())
{
}

TokenMatch CandidateSearch::matchOf(
    std::uint32_t row, const NameToken& token, std::uint32_t word, bool joined)
{
    return m_memory.get(row, word, [&] {
        const NameToken& listed = m_index.word(word);
        return joined ? matchLetters(token, listed, m_config.token)
                      : matchTokens(token, listed, m_config.token);
    });
}

/// Adds what one word of the query has in common with each name that holds a word like it.
void CandidateSearch::gatherWord(
    std::uint32_t row, const NameToken& token, float weight, bool joined)
{
    m_words.clear();
    m_index.sounds().find(token, m_words);
    std::sort(m_words.begin(), m_words.end());
    m_words.erase(std::unique(m_words.begin(), m_words.end()), m_words.end());
    std::vector<std::pair<float, std::uint32_t>> alike;
    for (const std::uint32_t word : m_words) {
        const bool listedJoin = m_index.isJoin(word);
        if (joined && listedJoin)
            continue;
        const double similarity = matchOf(row, token, word, joined || listedJoin).similarity;
        if (similarity > 0)
            alike.emplace_back(static_cast<float>(similarity), word);
    }
    std::sort(alike.begin(), alike.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    for (const auto& [similarity, word] : alike) {
        for (const std::uint32_t name : m_index.namesWith(word)) {
            if (m_lastRow[name] == row + 1)
                continue;
            if (m_lastRow[name] == 0)
                m_touched.push_back(name);
            m_lastRow[name] = row + 1;
            m_agreed[name] += weight * similarity;
        }
    }
}

void CandidateSearch::gather(const WeighedName& query)
{
    for (const std::uint32_t name : m_touched) {
        m_agreed[name] = 0;
        m_lastRow[name] = 0;
    }
    m_touched.clear();
    m_memory.clear();
    m_together.clear();
    m_index.together().find(query, m_together);
    std::sort(m_together.begin(), m_together.end());
    m_together.erase(std::unique(m_together.begin(), m_together.end()), m_together.end());
    const auto rows = static_cast<std::uint32_t>(std::min<size_t>(query.size(), joinRows));
    for (std::uint32_t row = 0; row < rows; ++row) {
        if (isHeavy(*query.tokens[row]))
            gatherWord(row, *query.tokens[row], query.weights[row], false);
    }
    for (std::uint32_t row = 0; row + 1 < rows; ++row)
        gatherWord(
            row + joinRows, *query.joins[row], query.weights[row] + query.weights[row + 1], true);
}

/// No score of the name can be much above it.
double CandidateSearch::boundOf(const WeighedName& query, std::uint32_t name) const
{
    const NameRules& rules = m_config.name;
    const double all = static_cast<double>(query.heavyTotal);
    const double listed = static_cast<double>(m_index.names()[name].weighed.heavyTotal);
    const double agreed = std::min({static_cast<double>(m_agreed[name]), all, listed * 1.3});
    const double inQuery = std::max(0.0, all - agreed * 1.1);
    const double inList = std::max(0.0, listed - agreed * 1.4);
    const double conflict = std::min(inQuery, inList);
    const double penalty = rules.conflict * conflict + rules.extraInQuery * (inQuery - conflict)
        + rules.extraInList * (inList - conflict);
    return agreed <= 0 ? 0 : agreed / (agreed + penalty);
}

std::vector<CandidateSearch::Candidate> CandidateSearch::candidates(const WeighedName& query,
    double floor, const std::function<bool(const NameIndex::Name&)>& accepts) const
{
    std::vector<Candidate> result;
    const auto isTogether = [this](std::uint32_t name) {
        return std::binary_search(m_together.begin(), m_together.end(), name);
    };
    for (const std::uint32_t name : m_together) {
        if (accepts(m_index.names()[name]))
            result.push_back({name, 1.0F});
    }
    for (const std::uint32_t name : m_touched) {
        const double bound = boundOf(query, name);
        if (bound + slack >= floor && accepts(m_index.names()[name]) && !isTogether(name))
            result.push_back({name, static_cast<float>(bound)});
    }
    const auto better = [](const Candidate& a, const Candidate& b) {
        return a.bound != b.bound ? a.bound > b.bound : a.name < b.name;
    };
    if (result.size() > mostCandidates) {
        std::nth_element(result.begin(), result.begin() + mostCandidates, result.end(), better);
        result.resize(mostCandidates);
    }
    return result;
}

std::vector<CandidateSearch::Found> CandidateSearch::run(const WeighedName& query, double floor,
    const std::function<bool(const NameIndex::Name&)>& accepts)
{
    std::vector<Found> found;
    if (query.tokens.empty())
        return found;
    gather(query);
    Remembered source(*this, query);
    for (const Candidate& candidate : candidates(query, floor, accepts)) {
        const NameIndex::Name& name = m_index.names()[candidate.name];
        source.setListed(name);
        NameScore score = m_scorer.score(query, name.weighed, source);
        if (score.score >= floor)
            found.push_back({candidate.name, std::move(score)});
    }
    return found;
}

} // namespace purser::screening
