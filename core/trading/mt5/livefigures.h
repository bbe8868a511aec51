#pragma once

#include "core/trading/mt5/client.h"
#include "core/trading/mt5/exposure.h"

namespace purser::trading::mt5 {

/// What an account is worth at this moment.
struct LiveFigures {
    Money balance;
    Money credit;
    Money margin;
    Money freeMargin;
    Money equity;
    std::int64_t openPositions = 0;
    /// Of the first 1,000 positions.
    std::vector<Exposure> exposures;
    bool computed = false; ///< the server holds no trade state: margin is 0 for want of positions
};

/// Reads the figures of one account. An account that sleeps has no trade state on the server; its
/// figures follow from balance and credit, after the server has confirmed that no position is open.
/// Positions opened or closed between the reads are as the later read has them.
Result<LiveFigures> liveFigures(Client& client, Login login, const Currency& currency);

} // namespace purser::trading::mt5
