#include "core/trading/mt5/user.h"

#include "core/trading/mt5/recordreader.h"
#include "core/trading/mt5/servermoney.h"

namespace purser::trading::mt5 {

Result<Money> User::balanceIn(const Currency& currency) const
{
    return moneyFromServer(balance, currency);
}

Result<Money> User::creditIn(const Currency& currency) const
{
    return moneyFromServer(credit, currency);
}

Result<User> parseUser(const network::JsonNode& node)
{
    RecordReader reader(node, u"user");
    User user;
    user.login = reader.id<Login>(u"Login");
    user.group = reader.text(u"Group");
    user.name = reader.optionalText(u"Name");
    user.email = reader.optionalText(u"Email");
    user.phone = reader.optionalText(u"Phone");
    user.country = reader.optionalText(u"Country");
    user.comment = reader.optionalText(u"Comment");
    user.id = reader.optionalText(u"ID");
    user.rights = reader.optionalInteger(u"Rights");
    user.leverage = reader.optionalInteger(u"Leverage");
    user.agent = reader.optionalInteger(u"Agent");
    user.registered.seconds = reader.optionalInteger(u"Registration");
    user.lastAccess.seconds = reader.optionalInteger(u"LastAccess");
    user.balance = reader.text(u"Balance");
    user.credit = reader.text(u"Credit");
    return reader.finish(std::move(user));
}

} // namespace purser::trading::mt5
