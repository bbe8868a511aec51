#pragma once

#include "core/screening/match/namescore.h"
#include "core/screening/match/similaritysource.h"

namespace purser::screening {

/// Scores a name asked about against a listed one. Deterministic; thread-safe.
class NameScorer
{
public:
    explicit NameScorer(const EngineConfig& config) : m_config(config) {}

    NameScore score(
        const WeighedName& query, const WeighedName& listed, SimilaritySource& source) const;
    /// Compares the words on the spot.
    NameScore score(const WeighedName& query, const WeighedName& listed) const;

private:
    const EngineConfig& m_config;
};

} // namespace purser::screening
