#include "core/trading/mt5/livefigures.h"

using namespace Qt::StringLiterals;

namespace purser::trading::mt5 {

namespace {

Result<LiveFigures> sleepingFigures(Client& client, Login login, const Currency& currency)
{
    const Result<User> user = client.user(login);
    if (!user)
        return failure(user.error());
    const Result<Money> balance = user->balanceIn(currency);
    const Result<Money> credit = user->creditIn(currency);
    if (!balance || !credit)
        return failure(ErrorCode::Parse, {{u"what"_s, u"user_money"_s}});
    const Result<Money> equity = balance->plus(*credit);
    if (!equity)
        return failure(equity.error());
    return LiveFigures{*balance, *credit, Money(0, currency), *equity, *equity, 0, true};
}

} // namespace

Result<LiveFigures> liveFigures(Client& client, Login login, const Currency& currency)
{
    const Result<std::optional<AccountState>> state = client.accountState(login, currency);
    if (!state)
        return failure(state.error());
    const Result<std::int64_t> positions = client.positionCount(login);
    if (!positions)
        return failure(positions.error());
    if (*state) {
        const AccountState& account = **state;
        return LiveFigures{account.balance, account.credit, account.margin, account.freeMargin,
            account.equity, *positions, false};
    }
    if (*positions > 0)
        return failure(ErrorCode::ServerUnavailable, {{u"reason"_s, u"no_trade_state"_s}});
    return sleepingFigures(client, login, currency);
}

} // namespace purser::trading::mt5
