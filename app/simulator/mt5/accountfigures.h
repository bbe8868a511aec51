#pragma once

#include "app/simulator/mt5/quantity.h"

namespace purser::simulator {

/// The trade state of an account at the prices of the moment.
struct AccountFigures {
    Minor balance;
    Minor credit;
    Minor margin;
    Minor profit;
    Minor storage;

    Minor floating() const { return profit + storage; }
    Minor equity() const { return balance + credit + floating(); }
    Minor marginFree() const { return equity() - margin; }
    /// Per cent with two decimals; 0 without margin.
    qint64 levelHundredths() const
    {
        return margin.value == 0 ? 0
                                 : static_cast<qint64>(static_cast<double>(equity().value)
                                     * 10'000.0 / static_cast<double>(margin.value));
    }
};

} // namespace purser::simulator
