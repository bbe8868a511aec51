#pragma once

#include <QString>
#include <span>

namespace purser::demo {

/// A currency the demo uses, with a reference rate to look at.
struct DemoCurrency {
    QString code;
    int exponent = 2;
    qint64 rateE10 = 0; ///< euros for one unit, scaled by 1e10
    qint64 step = 0;    ///< usual amounts are multiples of this many minor units
    int weight = 1;     ///< share of the trading accounts
    QString group;      ///< group of its accounts on the trading server
};

std::span<const DemoCurrency> currencies();

/// The same value in euro cents, rounded half up as book.reference_minor does.
qint64 referenceMinor(qint64 minor, const DemoCurrency& currency);
/// An amount worth about so many euro cents, in the currency's usual steps; at least one step.
qint64 usualAmount(qint64 euroCents, const DemoCurrency& currency);

} // namespace purser::demo
