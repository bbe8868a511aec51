#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/network/json/jsonnode.h"
#include "core/trading/mt5/types.h"

namespace purser::trading::mt5 {

/// The trade state of an account, computed by the server from its open positions and prices.
struct AccountState {
    Login login;
    Money balance;
    Money credit;
    Money margin;
    Money freeMargin;
    Money equity;
    Money floating; ///< unrealised result of the open positions
};

/// @param currency  of the account's group; the record has no code of its own
Result<AccountState> parseAccountState(const network::JsonNode& node, const Currency& currency);

} // namespace purser::trading::mt5
