#include "core/trading/mt5/userupdate.h"

#include "core/trading/mt5/client.h"
#include "core/trading/mt5/retcode.h"

using namespace Qt::StringLiterals;

namespace purser::trading::mt5 {

namespace {

constexpr std::int64_t tradingDisabled = 0x4;
// MT_RET_ERR_PARAMS, and the family of MT_RET_USR_*: wrong group, other currency, open positions
// ...
constexpr int wrongParameters = 3;
constexpr int firstOfUsers = 3001;
constexpr int lastOfUsers = 3099;

bool isRefusal(int code)
{
    return code == wrongParameters || code == retcode::noPermission || code == retcode::notFound
        || (code >= firstOfUsers && code <= lastOfUsers);
}

Query updateQuery(const User& user, const UserSetting& setting)
{
    Query query{{"login", QString::number(user.login.value())}};
    if (setting.leverage)
        query.emplace_back("leverage", QString::number(*setting.leverage));
    if (setting.group)
        query.emplace_back("group", *setting.group);
    if (setting.mayTrade) {
        const std::int64_t rights =
            *setting.mayTrade ? user.rights & ~tradingDisabled : user.rights | tradingDisabled;
        query.emplace_back("rights", QString::number(rights));
    }
    return query;
}

/// What the server keeps now, whatever it answered.
UpdateOutcome readBack(Session& session, Login login, const UserSetting& setting, int code)
{
    const Result<User> now = Client(session).user(login);
    if (!now)
        return {UpdateOutcome::Kind::Unknown, code, u"not_read_back"_s};
    if (setting.holdsFor(*now))
        return {UpdateOutcome::Kind::Done, code, {}};
    return {UpdateOutcome::Kind::Refused, code, u"ignored"_s};
}

} // namespace

bool UserSetting::holdsFor(const User& user) const
{
    return (!leverage || user.leverage == *leverage) && (!group || user.group == *group)
        && (!mayTrade || user.mayTrade() == *mayTrade);
}

UpdateOutcome updateUser(Session& session, const User& user, const UserSetting& setting)
{
    const Session::Uninterrupted toTheEnd(session);
    const WriteReply reply = session.write("user/update", updateQuery(user, setting));
    if (reply.progress == network::Exchange::Progress::NotSent)
        return {UpdateOutcome::Kind::NotSent, -1, reply.problem};
    if (!reply.answer)
        return {UpdateOutcome::Kind::Unknown, -1, reply.problem};
    const int code = reply.answer->retcode;
    if (code == retcode::ok || code == retcode::requestDone)
        return readBack(session, user.login, setting, code);
    if (code == retcode::tooFrequent)
        return {UpdateOutcome::Kind::NotSent, code, u"too_frequent"_s};
    if (isRefusal(code))
        return {UpdateOutcome::Kind::Refused, code, reply.answer->text.left(100)};
    return {UpdateOutcome::Kind::Unknown, code, u"retcode_%1"_s.arg(code)};
}

} // namespace purser::trading::mt5
