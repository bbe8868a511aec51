#pragma once

#include "app/simulator/mt5/quantity.h"

#include <QString>

namespace purser::simulator {

/// One order, open or in the history. Times are server time in milliseconds.
struct Order {
    enum State { Placed = 1, Cancelled = 2, Filled = 4 };
    enum Type { BuyMarket = 0, SellMarket = 1, BuyLimit = 2, SellLimit = 3 };

    qint64 ticket = 0;
    QString externalId;
    qint64 login = 0;
    qint64 dealer = 0;
    QString symbol;
    int digits = 5;
    int currencyDigits = 2;
    qint64 contractSize = 0;
    qint64 state = Placed;
    qint64 reason = 0;
    qint64 setupMs = 0;
    qint64 expiration = 0;
    qint64 doneMs = 0;
    qint64 type = BuyMarket;
    Price price;
    Price currentPrice;
    Price stopLoss;
    Price takeProfit;
    Volume initialVolume;
    Volume currentVolume;
    qint64 expert = 0;
    qint64 position = 0;
    qint64 positionBy = 0;
    QString comment;
    Ratio rateMargin;
    qint64 modificationFlags = 0;

    qint64 key() const { return ticket; }
};

} // namespace purser::simulator
