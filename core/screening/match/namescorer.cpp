#include "core/screening/match/namescorer.h"

#include "core/screening/match/assignment.h"
#include "core/screening/match/together.h"

#include <algorithm>
#include <cmath>

namespace purser::screening {

namespace {

/// One comparison: finds the pairs, then adds up.
class Comparison
{
public:
    Comparison(const WeighedName& query, const WeighedName& listed, SimilaritySource& source,
        const EngineConfig& config)
        : m_query(query), m_listed(listed), m_source(source), m_config(config),
          m_queryTaken(query.weights.size()), m_listedTaken(listed.weights.size())
    {
    }

    NameScore run()
    {
        readMatches();
        takeJoins();
        takeTokens();
        addUp();
        return std::move(m_score);
    }

private:
    size_t rows() const { return m_query.weights.size(); }
    size_t columns() const { return m_listed.weights.size(); }
    const TokenMatch& at(size_t i, size_t j) const { return m_matches[i * columns() + j]; }

    void readMatches()
    {
        m_matches.resize(rows() * columns());
        for (size_t i = 0; i < rows(); ++i) {
            for (size_t j = 0; j < columns(); ++j)
                m_matches[i * columns() + j] = m_source.tokens(i, j);
        }
    }

    double worth(double similarity) const { return std::pow(similarity, m_config.name.power); }

    void take(size_t i, size_t iCount, size_t j, size_t jCount, const TokenMatch& match)
    {
        double weight = 0;
        for (size_t k = i; k < i + iCount; ++k) {
            m_queryTaken[k] = true;
            weight += static_cast<double>(m_query.weights[k]);
        }
        for (size_t k = j; k < j + jCount; ++k) {
            m_listedTaken[k] = true;
            weight += static_cast<double>(m_listed.weights[k]);
        }
        weight /= 2;
        m_score.pairs.push_back(
            {i, iCount, j, jCount, match, weight, weight * worth(match.similarity)});
    }

    double bestInRow(size_t i) const
    {
        double best = 0;
        for (size_t j = 0; j < columns(); ++j)
            best = std::max(best, at(i, j).similarity);
        return best;
    }

    double bestInColumn(size_t j) const
    {
        double best = 0;
        for (size_t i = 0; i < rows(); ++i)
            best = std::max(best, at(i, j).similarity);
        return best;
    }

    /// Whether a join is plainly better than what the word alone finds anywhere in the other name.
    static bool earnsJoin(const TokenMatch& joined, double bestAlone)
    {
        constexpr double leastJoin = 0.86;
        constexpr double better = 0.04;
        return joined.similarity >= leastJoin && joined.similarity > better + bestAlone;
    }

    /// "Sergei Lavrov" against "SergeiLavrov".
    void takeJoins()
    {
        for (size_t i = 0; i + 1 < rows(); ++i) {
            for (size_t j = 0; j < columns() && !m_queryTaken[i]; ++j) {
                if (m_listedTaken[j] || m_queryTaken[i + 1] || !joins(m_query, i, m_listed, j))
                    continue;
                const TokenMatch match = m_source.queryJoin(i, j);
                if (earnsJoin(match, bestInColumn(j)))
                    take(i, 2, j, 1, {match.similarity, MatchReason::Joined});
            }
        }
        for (size_t j = 0; j + 1 < columns(); ++j) {
            for (size_t i = 0; i < rows() && !m_listedTaken[j]; ++i) {
                if (m_queryTaken[i] || m_listedTaken[j + 1] || !joins(m_listed, j, m_query, i))
                    continue;
                const TokenMatch match = m_source.listedJoin(i, j);
                if (earnsJoin(match, bestInRow(i)))
                    take(i, 1, j, 2, {match.similarity, MatchReason::Joined});
            }
        }
    }

    /// Cheap test whether two words can be one: the one is about as long as both.
    static bool joins(const WeighedName& two, size_t at, const WeighedName& one, size_t of)
    {
        const size_t both = two.joins[at]->phones.size();
        const size_t single = one.tokens[of]->phones.size();
        const TokenRole role = one.tokens[of]->role;
        if (role == TokenRole::LegalForm || role == TokenRole::Number)
            return false;
        return isConsonantal(one.script) != isConsonantal(two.script)
            || (single + 2 >= both && both + 2 >= single);
    }

    double valueOf(size_t i, size_t j) const
    {
        if (m_queryTaken[i] || m_listedTaken[j] || at(i, j).similarity <= 0)
            return 0;
        // Words in the same order are preferred where the likeness is the same.
        const double order = i == j ? 1e-4 : 0;
        return worth(at(i, j).similarity)
            * (static_cast<double>(m_query.weights[i]) + static_cast<double>(m_listed.weights[j]))
            + order;
    }

    void takeTokens()
    {
        std::vector<double> values(rows() * columns());
        bool clash = false;
        std::vector<int> inRow(rows());
        std::vector<int> inColumn(columns());
        for (size_t i = 0; i < rows(); ++i) {
            for (size_t j = 0; j < columns(); ++j) {
                values[i * columns() + j] = valueOf(i, j);
                if (values[i * columns() + j] > 0)
                    clash = ++inRow[i] > 1 || ++inColumn[j] > 1 || clash;
            }
        }
        if (clash) {
            const std::vector<size_t> columnOf = bestAssignment(values, rows(), columns());
            for (size_t i = 0; i < rows(); ++i) {
                if (columnOf[i] < columns())
                    take(i, 1, columnOf[i], 1, at(i, columnOf[i]));
            }
            return;
        }
        for (size_t i = 0; i < rows(); ++i) {
            for (size_t j = 0; j < columns(); ++j) {
                if (values[i * columns() + j] > 0)
                    take(i, 1, j, 1, at(i, j));
            }
        }
    }

    static double left(const WeighedName& name, const std::vector<bool>& taken)
    {
        double sum = 0;
        for (size_t i = 0; i < taken.size(); ++i) {
            if (!taken[i])
                sum += static_cast<double>(name.weights[i]);
        }
        return sum;
    }

    static bool heavyLeft(const WeighedName& name, const std::vector<bool>& taken)
    {
        for (size_t i = 0; i < taken.size(); ++i) {
            if (!taken[i] && isHeavy(*name.tokens[i]))
                return true;
        }
        return false;
    }

    /// How common what agrees is: 0 for rare names, 1 for the most common.
    double commonness(size_t& heavyPairs) const
    {
        double weight = 0;
        double most = 0;
        for (const AlignedPair& pair : m_score.pairs) {
            if (!isHeavy(*m_query.tokens[pair.query]))
                continue;
            const size_t words = std::max(pair.queryCount, pair.listedCount);
            heavyPairs += words;
            weight += pair.weight;
            most += static_cast<double>(pair.queryCount + pair.listedCount) / 2;
        }
        if (most <= 0)
            return 1;
        const double rare = weight / most;
        return std::clamp((1.0 - rare) / std::max(1e-9, 1.0 - m_config.role.mostCommon), 0.0, 1.0);
    }

    void addUp()
    {
        const NameRules& rules = m_config.name;
        for (const AlignedPair& pair : m_score.pairs) {
            m_score.agreed += pair.weight;
            m_score.credit += pair.credit;
        }
        if (m_score.credit <= 0)
            return;
        const double inQuery = left(m_query, m_queryTaken);
        const double inList = left(m_listed, m_listedTaken);
        m_score.conflict = std::min(inQuery, inList);
        m_score.extraInQuery = inQuery - m_score.conflict;
        m_score.extraInList = inList - m_score.conflict;
        size_t heavyPairs = 0;
        m_score.commonFactor = 1 + rules.commonness * commonness(heavyPairs);
        m_score.penalty = m_score.commonFactor
            * (rules.conflict * m_score.conflict + rules.extraInQuery * m_score.extraInQuery
                + rules.extraInList * m_score.extraInList
                + rules.inexact * (m_score.agreed - m_score.credit));
        if (heavyPairs < 2
            && (heavyLeft(m_query, m_queryTaken) || heavyLeft(m_listed, m_listedTaken)))
            m_score.loneFactor = rules.loneWord;
        m_score.score = m_score.credit / (m_score.agreed + m_score.penalty) * m_score.loneFactor;
    }

    const WeighedName& m_query;
    const WeighedName& m_listed;
    SimilaritySource& m_source;
    const EngineConfig& m_config;
    std::vector<TokenMatch> m_matches;
    std::vector<bool> m_queryTaken;
    std::vector<bool> m_listedTaken;
    NameScore m_score;
};

/// The whole of a name run together; for "KimJongUn" and the like.
NameToken wholeOf(const WeighedName& name)
{
    NameToken whole = *name.tokens.front();
    for (size_t i = 1; i < name.size(); ++i)
        whole = joinOf(whole, *name.tokens[i]);
    return whole;
}

NameScore single(const WeighedName& query, const WeighedName& listed, const TokenMatch& match)
{
    NameScore score;
    const double weight = static_cast<double>(query.total + listed.total) / 2;
    score.pairs.push_back({0, query.weights.size(), 0, listed.weights.size(), match, weight,
        weight * match.similarity});
    score.agreed = weight;
    score.credit = weight * match.similarity;
    score.score = match.similarity;
    return score;
}

/// PLA for People's Liberation Army: the first letters of three words or more, fillers and legal
/// forms apart.
bool isInitialism(const WeighedName& one, const WeighedName& other)
{
    if (one.size() != 1 || other.kind != EntityKind::Organisation)
        return false;
    std::string initials;
    for (const NameToken* token : other.tokens) {
        if (token->role != TokenRole::LegalForm && token->role != TokenRole::Filler)
            initials.push_back(token->letters.front());
    }
    return initials.size() >= 3 && one.tokens.front()->letters == initials;
}

} // namespace

NameScore NameScorer::score(
    const WeighedName& query, const WeighedName& listed, SimilaritySource& source) const
{
    if (query.tokens.empty() || listed.tokens.empty())
        return {};
    NameScore best = Comparison(query, listed, source, m_config).run();
    const size_t fewest = std::min(query.weights.size(), listed.weights.size());
    const size_t most = std::max(query.weights.size(), listed.weights.size());
    if (fewest == 1 && most >= 3 && best.score < m_config.bands.strong) {
        TokenMatch match = matchLetters(wholeOf(query), wholeOf(listed), m_config.token);
        if (match.similarity > best.score)
            best = single(query, listed, {match.similarity, MatchReason::Joined});
        else if (isInitialism(query, listed) || isInitialism(listed, query))
            best = single(query, listed, {m_config.name.initialism, MatchReason::Initialism});
    }
    if (const double together = togetherLikeness(query, listed, m_config.name);
        together > best.score)
        best = single(query, listed, {together, MatchReason::Joined});
    return best;
}

NameScore NameScorer::score(const WeighedName& query, const WeighedName& listed) const
{
    DirectSimilarity source(query, listed, m_config.token);
    return score(query, listed, source);
}

} // namespace purser::screening
