#include "core/trading/mt5/client.h"

#include "core/trading/mt5/recordreader.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace purser::trading::mt5 {

namespace {

QString number(std::int64_t value)
{
    return QString::number(value);
}

Query loginQuery(Login login)
{
    return {{"login", number(login.value())}};
}

Result<std::int64_t> parseTotal(const network::JsonNode& node)
{
    RecordReader reader(node, u"total");
    const std::int64_t total = reader.integer(u"Total");
    if (total < 0)
        reader.refuse(u"Total");
    return reader.finish(total);
}

/// The account that an answer is about must be the one that was asked for.
template <typename T>
Result<T> ofLogin(Result<T> record, Login login)
{
    if (record && record->login != login)
        return failure(ErrorCode::Parse, {{u"what"_s, u"other_login"_s}});
    return record;
}

} // namespace

template <typename T>
Result<T> Client::one(
    const Result<Answer>& answer, Result<T> (*parse)(const network::JsonNode&)) const
{
    if (!answer)
        return failure(answer.error());
    return parse(answer->payload());
}

template <typename T>
Result<std::vector<T>> Client::many(
    const Result<Answer>& answer, Result<T> (*parse)(const network::JsonNode&)) const
{
    if (!answer)
        return failure(answer.error());
    const network::JsonNode& list = answer->payload();
    std::vector<T> records;
    // "Nothing found" is an empty list, or code 1 with no list at all.
    if (!list.isArray() && list.kind() != network::JsonNode::Kind::Null)
        return failure(ErrorCode::Parse, {{u"what"_s, u"not_a_list"_s}});
    records.reserve(list.items().size());
    for (const network::JsonNode& item : list.items()) {
        Result<T> record = parse(item);
        if (!record)
            return failure(record.error());
        records.push_back(std::move(*record));
    }
    return records;
}

Result<ServerInfo> Client::info()
{
    return one(m_session.read("common/get"), &parseServerInfo);
}

Result<ServerInstant> Client::now()
{
    return one(m_session.read("time/server"), &parseServerTime);
}

Result<TimeRules> Client::timeRules()
{
    return one(m_session.read("time/get"), &parseTimeRules);
}

Result<Group> Client::group(const QString& name)
{
    Result<Group> group = one(m_session.read("group/get", {{"group", name}}), &parseGroup);
    // Groups may differ by case only, and their currencies with them.
    if (group && group->name != name)
        return failure(ErrorCode::Parse, {{u"what"_s, u"other_group"_s}});
    return group;
}

Result<User> Client::user(Login login)
{
    return ofLogin(one(m_session.read("user/get", loginQuery(login)), &parseUser), login);
}

Result<std::vector<User>> Client::users(std::span<const Login> logins)
{
    if (logins.empty())
        return {};
    QStringList list;
    for (const Login login : logins)
        list.append(number(login.value()));
    return many(
        m_session.read("user/get_batch", {{"login", list.join(u',')}}, Session::Patience::History),
        &parseUser);
}

Result<std::optional<AccountState>> Client::accountState(Login login, const Currency& currency)
{
    const Result<Answer> answer = m_session.read("user/account/get", loginQuery(login));
    if (!answer) {
        if (answer.error().code == ErrorCode::NotFound)
            return std::optional<AccountState>();
        return failure(answer.error());
    }
    const network::JsonNode& payload = answer->payload();
    if (payload.kind() == network::JsonNode::Kind::Null
        || (payload.isObject() && payload.members().empty()))
        return std::optional<AccountState>();
    return ofLogin(parseAccountState(payload, currency), login).map([](AccountState state) {
        return std::optional<AccountState>(std::move(state));
    });
}

Result<Deal> Client::deal(Ticket ticket)
{
    Result<Deal> deal =
        one(m_session.read("deal/get", {{"ticket", number(ticket.value())}}), &parseDeal);
    if (deal && deal->ticket != ticket)
        return failure(ErrorCode::Parse, {{u"what"_s, u"other_ticket"_s}});
    return deal;
}

Result<std::vector<Deal>> Client::deals(Login login, ServerInstant from, ServerInstant to)
{
    Query query = loginQuery(login);
    query.emplace_back("from", number(from.seconds));
    query.emplace_back("to", number(to.seconds));
    Result<std::vector<Deal>> deals =
        many(m_session.read("deal/get_batch", query, Session::Patience::History), &parseDeal);
    if (!deals && deals.error().code == ErrorCode::NotFound) {
        return user(login).map([](const User&) { return std::vector<Deal>(); });
    }
    if (!deals)
        return deals;
    for (const Deal& deal : *deals) {
        if (deal.login != login)
            return failure(ErrorCode::Parse, {{u"what"_s, u"other_login"_s}});
    }
    std::sort(deals->begin(), deals->end(),
        [](const Deal& left, const Deal& right) { return left.ticket < right.ticket; });
    return deals;
}

Result<std::int64_t> Client::positionCount(Login login)
{
    return one(m_session.read("position/get_total", loginQuery(login)), &parseTotal);
}

Result<std::vector<Position>> Client::positions(Login login, std::int64_t offset, int count)
{
    Query query = loginQuery(login);
    query.emplace_back("offset", number(offset));
    query.emplace_back("total", number(std::min(count, pageSize)));
    return many(m_session.read("position/get_page", query), &parsePosition);
}

Result<std::optional<Tick>> Client::lastTick(const QString& symbol)
{
    const Result<std::vector<Tick>> ticks =
        many(m_session.read("tick/last", {{"symbol", symbol}, {"trans_id", u"0"_s}}), &parseTick);
    if (!ticks)
        return failure(ticks.error());
    if (ticks->empty())
        return std::optional<Tick>();
    // A mask would bring others too; one name is one price.
    if (ticks->size() > 1 || ticks->front().symbol != symbol)
        return failure(ErrorCode::Parse, {{u"what"_s, u"other_symbol"_s}});
    return std::optional<Tick>(ticks->front());
}

} // namespace purser::trading::mt5
