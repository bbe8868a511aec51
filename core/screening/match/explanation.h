#pragma once

#include "core/screening/match/hit.h"
#include "core/screening/match/weighedname.h"

namespace purser::screening {

/// The addends of a name's score: what each pair of words gives, what a lone word takes away, and
/// notes of value 0 on the words that are against it. Their sum is `score.score`.
std::vector<ScorePart> explained(
    const NameScore& score, const WeighedName& query, const WeighedName& listed);

double sumOf(const std::vector<ScorePart>& parts);

} // namespace purser::screening
