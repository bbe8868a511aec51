#pragma once

#include "core/trading/mt5/accountstate.h"
#include "core/trading/mt5/deal.h"
#include "core/trading/mt5/group.h"
#include "core/trading/mt5/position.h"
#include "core/trading/mt5/serverinfo.h"
#include "core/trading/mt5/session.h"
#include "core/trading/mt5/tick.h"
#include "core/trading/mt5/user.h"

#include <optional>
#include <span>
#include <vector>

namespace purser::trading::mt5 {

/// Typed reads of one trading server. Errors of every call: those of Session::read(), and Parse
/// with the record and field that did not have the documented form.
class Client
{
public:
    /// As many as the server gives in one page.
    static constexpr int pageSize = 100;

    explicit Client(Session& session) : m_session(session) {}

    Result<ServerInfo> info();
    Result<ServerInstant> now();
    Result<TimeRules> timeRules();

    Result<Group> group(const QString& name);
    /// NotFound also when the account is not visible to this manager.
    Result<User> user(Login login);
    Result<std::vector<User>> users(std::span<const Login> logins);
    /// Nothing for an account without positions since the server started: that is not zero, see
    /// liveFigures().
    Result<std::optional<AccountState>> accountState(Login login, const Currency& currency);

    Result<Deal> deal(Ticket ticket);
    /// The deals of an account in the window, in the order of their tickets. NotFound when the
    /// account is, which some servers otherwise say of an account without deals.
    Result<std::vector<Deal>> deals(Login login, ServerInstant from, ServerInstant to);

    Result<std::int64_t> positionCount(Login login);
    Result<std::vector<Position>> positions(Login login, std::int64_t offset, int count = pageSize);

    /// Nothing when the server has no price of it: an unknown symbol, or one never quoted.
    Result<std::optional<Tick>> lastTick(const QString& symbol);

private:
    template <typename T>
    Result<T> one(const Result<Answer>& answer, Result<T> (*parse)(const network::JsonNode&)) const;
    template <typename T>
    Result<std::vector<T>> many(
        const Result<Answer>& answer, Result<T> (*parse)(const network::JsonNode&)) const;

    Session& m_session;
};

} // namespace purser::trading::mt5
