#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/network/json/jsonnode.h"
#include "core/trading/mt5/types.h"

#include <QString>

namespace purser::trading::mt5 {

/// One executed deal: a trade, or a change of balance.
struct Deal {
    /// DEAL_ACTION numbers of the server; those not needed by name are kept as numbers.
    enum Action { Buy = 0, Sell = 1, Balance = 2, Credit = 3, Charge = 4, Correction = 5, Bonus = 6 };

    Ticket ticket;
    Login login;
    int action = -1;
    int entry = 0;
    ServerInstant time;
    QString symbol;
    QString comment;
    OrderTicket order;
    PositionTicket position;
    int currencyDigits = 0; ///< decimals of the amounts below
    QString profit; ///< decimal text; for action 2 and above, the signed amount of the operation
    QString storage;
    QString commission;
    QString fee; ///< empty on builds that do not send it

    Result<Money> profitIn(const Currency& currency) const;
};

Result<Deal> parseDeal(const network::JsonNode& node);

} // namespace purser::trading::mt5
