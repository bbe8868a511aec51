#include "core/trading/mt5/livefigures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::trading::mt5 {

namespace {

// More are not read: an account with that many is looked at by the number alone.
constexpr std::int64_t mostPositionsRead = 1000;

Result<std::vector<Exposure>> readExposures(Client& client, Login login, std::int64_t count)
{
    std::vector<Position> all;
    const std::int64_t wanted = std::min(count, mostPositionsRead);
    while (static_cast<std::int64_t>(all.size()) < wanted) {
        const Result<std::vector<Position>> page =
            client.positions(login, static_cast<std::int64_t>(all.size()));
        if (!page)
            return failure(page.error());
        if (page->empty())
            break; // closed meanwhile
        all.insert(all.end(), page->begin(), page->end());
    }
    return exposuresOf(all);
}

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
    return LiveFigures{*balance, *credit, Money(0, currency), *equity, *equity, 0, {}, true};
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
        const Result<std::vector<Exposure>> exposures = readExposures(client, login, *positions);
        if (!exposures)
            return failure(exposures.error());
        const AccountState& account = **state;
        return LiveFigures{account.balance, account.credit, account.margin, account.freeMargin,
            account.equity, *positions, *exposures, false};
    }
    if (*positions > 0)
        return failure(ErrorCode::ServerUnavailable, {{u"reason"_s, u"no_trade_state"_s}});
    return sleepingFigures(client, login, currency);
}

} // namespace purser::trading::mt5
