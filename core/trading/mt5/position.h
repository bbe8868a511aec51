#pragma once

#include "core/base/result.h"
#include "core/network/json/jsonnode.h"
#include "core/trading/mt5/types.h"

#include <QString>

namespace purser::trading::mt5 {

/// One open position.
struct Position {
    PositionTicket ticket;
    Login login;
    QString symbol;
    int action = 0; ///< 0 buy, 1 sell
    QString volume; ///< 10 000 = 1 lot
    QString profit; ///< decimal text in the currency of the account, unrealised
    QString storage;
};

Result<Position> parsePosition(const network::JsonNode& node);

} // namespace purser::trading::mt5
