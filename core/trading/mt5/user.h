#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/network/json/jsonnode.h"
#include "core/trading/mt5/types.h"

#include <QString>

namespace purser::trading::mt5 {

/// A trading account as the server keeps it. Personal fields are empty when the manager may not see
/// them, which is not an error of the server.
struct User {
    Login login;
    QString group; ///< path with backslashes, verbatim
    QString name;
    QString email;
    QString phone;
    QString country;
    QString comment;
    QString id; ///< free field that brokers use for their own number
    std::int64_t rights = 0;
    std::int64_t leverage = 0;
    std::int64_t agent = 0; ///< login of the introducing account, or 0
    ServerInstant registered;
    ServerInstant lastAccess;
    QString balance; ///< decimal text; its currency is that of the group
    QString credit;

    bool isEnabled() const { return (rights & 0x1) != 0; }
    /// The bit is inverted on the server: set means that trading is off.
    bool mayTrade() const { return (rights & 0x4) == 0; }

    Result<Money> balanceIn(const Currency& currency) const;
    Result<Money> creditIn(const Currency& currency) const;
};

Result<User> parseUser(const network::JsonNode& node);

} // namespace purser::trading::mt5
