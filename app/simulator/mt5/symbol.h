#pragma once

#include "app/simulator/mt5/quantity.h"

#include <QString>

namespace purser::simulator {

/// One instrument and its price of the moment.
struct Symbol {
    QString name;
    QString folder; ///< "Forex\Major"
    QString description;
    QString baseCurrency;
    QString profitCurrency;
    int digits = 5;
    qint64 contractSize = 100'000;
    int spread = 10;   ///< points
    Price start;       ///< where the seeded walk begins and is drawn back to
    int step = 8;      ///< points: how far one tick may go
    int swapLong = -6; ///< tenths of a unit of the profit currency per lot and night
    int swapShort = 1;
    bool leveraged = true; ///< forex margin; otherwise the margin follows the price, at 1:20

    Price bid;
    qint64 changedTick = 0;

    QString path() const { return folder + u'\\' + name; }
    Price ask() const { return {bid.points + spread}; }
};

} // namespace purser::simulator
