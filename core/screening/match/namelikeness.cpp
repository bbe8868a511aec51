#include "core/screening/match/namelikeness.h"

#include "core/screening/match/namescorer.h"

#include <algorithm>

namespace purser::screening {

double nameLikeness(const Engine& engine, const QString& name, const QString& other)
{
    const EngineConfig& config = engine.config();
    const TokenFrequencies& frequencies = engine.index().frequencies();
    const NameScorer scorer(config);
    double best = 0;
    for (const EntityKind form : {EntityKind::Person, EntityKind::Organisation}) {
        const WeighedName one = weighed(nameFormOf(name, form), frequencies, config);
        const WeighedName two = weighed(nameFormOf(other, form), frequencies, config);
        best = std::max(best, scorer.score(one, two).score);
    }
    return std::clamp(best, 0.0, 1.0);
}

} // namespace purser::screening
