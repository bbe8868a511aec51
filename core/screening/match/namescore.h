#pragma once

#include "core/screening/match/tokensimilarity.h"

#include <vector>

namespace purser::screening {

/// Words of both names that were taken for the same.
struct AlignedPair {
    size_t query = 0;
    size_t queryCount = 1; ///< 2 when two words of the query are one of the list
    size_t listed = 0;
    size_t listedCount = 1;
    TokenMatch match;
    double weight = 0; ///< mean of what the words weigh on both sides
    double credit = 0; ///< weight × similarity to the power of the rules
};

/// How two names compare, with all that went into it:
/// `score = Σ credit / (Σ weight + penalty) × loneFactor`.
struct NameScore {
    double score = 0;
    std::vector<AlignedPair> pairs;
    double agreed = 0;       ///< Σ weight of the pairs
    double credit = 0;       ///< Σ credit
    double conflict = 0;     ///< weight of words standing against each other
    double extraInQuery = 0; ///< weight of words beyond that on either side
    double extraInList = 0;
    double commonFactor = 1; ///< by which these weigh more because what agrees is common
    double penalty = 0;      ///< conflict, extras and inexactness under the rules
    double loneFactor = 1;   ///< below 1 when a single word carries the agreement
};

} // namespace purser::screening
