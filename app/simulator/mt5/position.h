#pragma once

#include "app/simulator/mt5/quantity.h"

#include <QString>

namespace purser::simulator {

/// One open position. Its ticket is the ticket of the order that opened it.
struct Position {
    enum Action { Buy = 0, Sell = 1 };

    qint64 ticket = 0;
    QString externalId;
    qint64 login = 0;
    qint64 dealer = 0;
    QString symbol;
    qint64 action = Buy;
    int digits = 5;
    int currencyDigits = 2;
    qint64 reason = 0;
    qint64 contractSize = 100'000;
    qint64 createdMs = 0; ///< server time
    qint64 updatedMs = 0;
    Price openPrice;
    Price currentPrice; ///< as of the last refresh, like `profit`
    Price stopLoss;
    Price takeProfit;
    Volume volume;
    Minor profit;
    Minor storage;
    Ratio rateProfit;
    Ratio rateMargin;
    qint64 expert = 0;
    qint64 expertPosition = 0;
    QString comment;
    qint64 modificationFlags = 0;

    qint64 key() const { return ticket; }
    int direction() const { return action == Buy ? 1 : -1; }
};

} // namespace purser::simulator
