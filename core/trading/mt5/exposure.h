#pragma once

#include "core/trading/mt5/position.h"

#include <cstdint>
#include <vector>

namespace purser::trading::mt5 {

/// What is open of one symbol on one account, each way; 10 000 = 1 lot. Both ways: it is hedged.
struct Exposure {
    QString symbol;
    std::int64_t bought = 0;
    std::int64_t sold = 0;

    friend bool operator==(const Exposure&, const Exposure&) = default;
};

/// The open positions summed by symbol, in the order of their names. Parse for a volume that is no
/// number or a direction that is neither.
Result<std::vector<Exposure>> exposuresOf(const std::vector<Position>& positions);

} // namespace purser::trading::mt5
