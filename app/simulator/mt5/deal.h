#pragma once

#include "app/simulator/mt5/quantity.h"

#include <QString>

namespace purser::simulator {

/// One deal: a trade, or an operation that changes balance or credit.
struct Deal {
    /// Values of `action` used here; 13 and 14 are cancelled buys and sells.
    enum Action {
        Buy = 0,
        Sell = 1,
        Balance = 2,
        Credit = 3,
        Charge = 4,
        Correction = 5,
        Bonus = 6,
        BuyCancelled = 13,
        SellCancelled = 14,
        Agent = 18,
        StopOutCompensation = 19,
        StopOutCompensationCredit = 20,
    };
    enum Entry { In = 0, Out = 1, InOut = 2, OutBy = 3 };
    enum Reason {
        Client = 0,
        Expert = 1,
        Dealer = 2,
        StopLoss = 3,
        TakeProfit = 4,
        StopOut = 5,
        Mobile = 16
    };

    qint64 ticket = 0;
    QString externalId;
    qint64 login = 0;
    qint64 dealer = 0;
    qint64 order = 0;
    qint64 action = Balance;
    qint64 entry = In;
    qint64 reason = Client;
    int digits = 0;
    int currencyDigits = 2;
    qint64 contractSize = 0;
    qint64 timeMs = 0; ///< server time
    QString symbol;
    Price price;
    Price stopLoss;
    Price takeProfit;
    Volume volume;
    Minor profit; ///< the amount of the operation when it is no trade
    Minor value;
    Minor storage;
    Minor commission;
    Minor fee;
    Ratio rateProfit;
    Ratio rateMargin;
    qint64 expert = 0;
    qint64 position = 0;
    QString comment;
    Minor profitRaw;
    Price positionPrice;
    Volume volumeClosed;
    Price marketBid;
    Price marketAsk;
    qint64 modificationFlags = 0;

    qint64 key() const { return ticket; }
    /// The actions that move credit instead of balance.
    bool movesCredit() const
    {
        return action == Credit || action == Bonus || action == StopOutCompensationCredit;
    }
    Minor total() const { return profit + storage + commission + fee; }
};

} // namespace purser::simulator
