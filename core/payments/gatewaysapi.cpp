#include "core/payments/gatewaysapi.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

/// Rows whose one column is the whole as JSON.
template <typename Row>
auto documents(const QString& column, Result<Row> (*parse)(const QJsonObject&))
{
    return [column, parse](const office::Table& table) {
        return office::rowsOf<Row>(table,
            [&](const QJsonObject& row) { return parse(row.value(column).toObject()); }, {column});
    };
}

} // namespace

Result<GatewayRow> gatewayRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"gateway"_s);
    GatewayRow row;
    row.gateway = fields.text(u"gateway");
    row.health = fields.text(u"health");
    row.heard = fields.optionalInstant(u"heard_us");
    row.waiting = fields.count(u"waiting");
    row.unclear = fields.count(u"unclear");
    row.onWay = fields.count(u"on_way");
    row.refusedInADay = fields.count(u"refused_day");
    row.alarmsInADay = fields.count(u"alarms_day");
    row.parked = fields.count(u"parked");
    row.parkedSince = fields.optionalInstant(u"parked_since_us");
    row.floats = fields.list<Money>(u"floats", moneyFromJson);
    row.funded = fields.flag(u"funded");
    row.ledgerProvider = fields.optionalText(u"ledger_provider");
    row.open = fields.flag(u"open");
    row.reason = fields.optionalText(u"reason");
    row.switchedBy = fields.optionalText(u"switched_by");
    row.switched = fields.optionalInstant(u"switched_us");
    row.change = fields.child<AllowedAction>(u"switch", allowedActionFromJson);
    row.version = fields.count(u"version");
    return fields.finish(std::move(row));
}

Result<GatewayRoute> gatewayRouteFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"route"_s);
    GatewayRoute route;
    route.code = fields.text(u"code");
    route.method = fields.text(u"method");
    route.gateway = fields.text(u"gateway");
    route.currency = fields.optionalText(u"currency");
    route.least = fields.optionalMoney(u"least");
    route.most = fields.optionalMoney(u"most");
    route.countries = fields.texts(u"countries");
    route.excluded = fields.texts(u"excluded");
    route.priority = fields.count(u"priority");
    route.enabled = fields.flag(u"enabled");
    route.off = fields.flag(u"off");
    route.ill = fields.flag(u"ill");
    route.cutOff = fields.optionalInstant(u"cut_off_us");
    return fields.finish(std::move(route));
}

static Result<CutOffDay::Leaving> leavingFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"leaves"_s);
    CutOffDay::Leaving leaving;
    leaving.count = fields.count(u"count");
    leaving.sums = fields.list<Money>(u"sums", moneyFromJson);
    return fields.finish(std::move(leaving));
}

Result<CutOffDay> cutOffDayFromJson(const QJsonObject& object)
{
    using Closed = CutOffDay::Closed;
    JsonFields fields(object, u"cut_off"_s);
    CutOffDay day;
    day.day = fields.optionalDate(u"day");
    day.method = fields.text(u"method");
    day.calendar = fields.optionalText(u"calendar");
    day.calendarCode = fields.optionalText(u"calendar_code");
    const QString closed = fields.optionalText(u"closed");
    day.closed = closed.isEmpty() ? Closed::No
        : closed == "weekend"_L1  ? Closed::Weekend
        : closed == "bank"_L1     ? Closed::Bank
                                  : Closed::Office;
    day.holiday = fields.optionalText(u"holiday");
    day.clock = fields.text(u"clock");
    day.zone = fields.text(u"zone");
    day.cutOff = fields.optionalInstant(u"cut_off_us");
    day.leaving = fields.optionalChild<CutOffDay::Leaving>(u"leaves", leavingFromJson);
    return fields.finish(std::move(day));
}

office::Task<std::vector<GatewayMessage>> GatewaysApi::messages(Messages which)
{
    return m_session
        .read({u"desk.list_gateway_messages"_s,
            {{u"p_only_alarms"_s, which == Messages::Alarming}, {u"p_limit"_s, 500},
                {u"p_only_parked"_s, which == Messages::Waiting}}})
        .map(documents(u"message"_s, gatewayMessageFromJson));
}

office::Task<std::vector<GatewayRow>> GatewaysApi::gateways()
{
    return m_session.read(listGateways()).map(documents(u"gateway"_s, gatewayRowFromJson));
}

office::Task<std::vector<GatewayRoute>> GatewaysApi::routes(RouteFor operation)
{
    return m_session.read({u"desk.list_gateway_routes"_s, {{u"p_operation"_s, wordOf(operation)}}})
        .map(documents(u"route"_s, gatewayRouteFromJson));
}

office::Task<std::vector<CutOffDay>> GatewaysApi::cutOffs(int days)
{
    return m_session.read({u"desk.list_cut_offs"_s, {{u"p_days"_s, days}}})
        .map(documents(u"cut_off"_s, cutOffDayFromJson));
}

office::Call GatewaysApi::listGateways()
{
    return {u"desk.list_gateways"_s, {}};
}

office::Call GatewaysApi::retryEvent(
    const QString& key, qint64 event, int version, const QString& text)
{
    return {u"desk.retry_event"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, static_cast<qlonglong>(event)}, {u"p_version"_s, version},
            {u"p_text"_s, text}}};
}

office::Call GatewaysApi::settleEvent(
    const QString& key, qint64 event, int version, const QString& text)
{
    return {u"desk.settle_event"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, static_cast<qlonglong>(event)}, {u"p_version"_s, version},
            {u"p_text"_s, text}}};
}

office::Call GatewaysApi::switchGateway(
    const QString& key, const QString& gateway, int version, bool open, const QString& reason)
{
    return {u"desk.switch_gateway"_s,
        {{u"p_key"_s, key}, {u"p_gateway"_s, gateway}, {u"p_version"_s, version},
            {u"p_open"_s, open}, {u"p_reason"_s, reason}}};
}

} // namespace purser::payments
