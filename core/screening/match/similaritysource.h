#pragma once

#include "core/screening/match/tokensimilarity.h"
#include "core/screening/match/weighedname.h"

namespace purser::screening {

/// Where the scorer gets the likeness of two words from: computed on the spot, or remembered.
class SimilaritySource
{
public:
    virtual ~SimilaritySource() = default;

    virtual TokenMatch tokens(size_t query, size_t listed) = 0;
    /// Two neighbours of the query, from `query` on, run together against one listed word.
    virtual TokenMatch queryJoin(size_t query, size_t listed) = 0;
    virtual TokenMatch listedJoin(size_t query, size_t listed) = 0;
};

/// Compares two names directly.
class DirectSimilarity : public SimilaritySource
{
public:
    DirectSimilarity(const WeighedName& query, const WeighedName& listed, const TokenRules& rules)
        : m_query(query), m_listed(listed), m_rules(rules)
    {
    }

    TokenMatch tokens(size_t query, size_t listed) override
    {
        return matchTokens(*m_query.tokens[query], *m_listed.tokens[listed], m_rules);
    }
    TokenMatch queryJoin(size_t query, size_t listed) override
    {
        return matchLetters(*m_query.joins[query], *m_listed.tokens[listed], m_rules);
    }
    TokenMatch listedJoin(size_t query, size_t listed) override
    {
        return matchLetters(*m_query.tokens[query], *m_listed.joins[listed], m_rules);
    }

private:
    const WeighedName& m_query;
    const WeighedName& m_listed;
    const TokenRules& m_rules;
};

} // namespace purser::screening
