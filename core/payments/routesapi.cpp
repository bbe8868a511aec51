#include "core/payments/routesapi.h"

#include "core/base/jsonfields.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue minorOrNull(const std::optional<Money>& amount)
{
    return amount ? QJsonValue(QString::number(amount->minor())) : QJsonValue();
}

Result<RouteLine> lineFromJson(const QJsonObject& object, const RouteSet& set)
{
    JsonFields fields(object, u"route_line"_s);
    RouteLine line;
    line.gateway = fields.text(u"gateway");
    line.currency = set.currency(fields.optionalText(u"currency"));
    if (const auto minor = fields.optionalInteger(u"least_minor"))
        line.least = Money(*minor, line.currency);
    if (const auto minor = fields.optionalInteger(u"most_minor"))
        line.most = Money(*minor, line.currency);
    line.countries = fields.texts(u"countries");
    line.excluded = fields.texts(u"excluded_countries");
    line.enabled = fields.flag(u"enabled");
    return fields.finish(std::move(line));
}

std::vector<RouteLine> linesOf(JsonFields& fields, const RouteSet& set)
{
    return fields.list<RouteLine>(
        u"routes", [&set](const QJsonObject& line) { return lineFromJson(line, set); });
}

Result<Currency> currencyFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"currency"_s);
    const QString code = fields.text(u"code");
    return fields.finish(Currency(code, fields.count(u"exponent")));
}

Result<RoutesTrial::Gateway> gatewayFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"gateway"_s);
    RoutesTrial::Gateway gateway;
    gateway.gateway = fields.text(u"gateway");
    gateway.then = fields.count(u"then");
    gateway.now = fields.count(u"now");
    return fields.finish(std::move(gateway));
}

Result<RoutesTrial::Example> movedFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"example"_s);
    RoutesTrial::Example example;
    example.reference = fields.text(u"reference");
    example.amount = fields.money(u"amount");
    example.then = fields.text(u"then");
    example.now = fields.optionalText(u"now");
    return fields.finish(std::move(example));
}

} // namespace

QString wordOf(RouteFor operation)
{
    return operation == RouteFor::Deposits ? u"deposit"_s : u"payout"_s;
}

QJsonObject RouteLine::toJson() const
{
    return {{u"gateway"_s, gateway}, {u"currency"_s, textOrNull(currency.code())},
        {u"least_minor"_s, minorOrNull(least)}, {u"most_minor"_s, minorOrNull(most)},
        {u"countries"_s, QJsonArray::fromStringList(countries)},
        {u"excluded_countries"_s, QJsonArray::fromStringList(excluded)}, {u"enabled"_s, enabled}};
}

Currency RouteSet::currency(const QString& code) const
{
    const auto found = std::find_if(currencies.begin(), currencies.end(),
        [&code](const Currency& one) { return one.code() == code; });
    return found == currencies.end() ? Currency() : *found;
}

Result<RouteSet> routeSetFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"route_set"_s);
    RouteSet set;
    set.operation =
        fields.text(u"operation") == u"deposit" ? RouteFor::Deposits : RouteFor::Payouts;
    set.method = fields.text(u"method");
    set.name = fields.text(u"name");
    set.provider = fields.text(u"provider");
    set.number = fields.count(u"set_no");
    set.cutOff = fields.optionalText(u"cut_off");
    set.zone = fields.text(u"zone");
    set.gateways = fields.texts(u"gateways");
    set.countries = fields.texts(u"countries");
    for (const Currency& one : fields.list<Currency>(u"currencies", currencyFromJson))
        set.currencies.append(one);
    set.lines = linesOf(fields, set);
    return fields.finish(std::move(set));
}

bool ProposedRoutes::isNone() const
{
    return std::none_of(
        lines.begin(), lines.end(), [](const RouteLine& line) { return line.enabled; });
}

QJsonObject ProposedRoutes::toJson() const
{
    QJsonArray all;
    for (const RouteLine& line : lines)
        all.append(line.toJson());
    QJsonObject payload{{u"method"_s, method}, {u"replaces"_s, replaces}, {u"none"_s, isNone()},
        {u"routes"_s, all}};
    if (operation == RouteFor::Deposits)
        payload.insert(u"operation"_s, wordOf(operation));
    else
        payload.insert(u"cut_off"_s, textOrNull(cutOff));
    if (!cutOff.isEmpty() && !zone.isEmpty())
        payload.insert(u"zone"_s, zone);
    return payload;
}

Result<ProposedRoutes> proposedRoutesFromJson(const QJsonObject& payload, const RouteSet& now)
{
    JsonFields fields(payload, u"proposed_routes"_s);
    ProposedRoutes proposed;
    proposed.operation = now.operation;
    proposed.method = fields.text(u"method");
    proposed.replaces = fields.count(u"replaces");
    proposed.cutOff = fields.optionalText(u"cut_off");
    proposed.zone = fields.optionalText(u"zone");
    proposed.lines = linesOf(fields, now);
    return fields.finish(std::move(proposed));
}

Result<RoutesTrial> routesTrialFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"routes_trial"_s);
    RoutesTrial trial;
    trial.days = fields.count(u"days");
    trial.payouts = fields.count(u"payouts");
    trial.moved = fields.count(u"moved");
    trial.nowhere = fields.count(u"nowhere");
    trial.gateways = fields.list<RoutesTrial::Gateway>(u"gateways", gatewayFromJson);
    trial.examples = fields.list<RoutesTrial::Example>(u"examples", movedFromJson);
    return fields.finish(std::move(trial));
}

Result<RouteAnswer> routeAnswerFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"route_answer"_s);
    RouteAnswer answer;
    answer.gateway = fields.optionalText(u"gateway");
    answer.lines = fields.list<RouteAnswer::Line>(u"lines", [](const QJsonObject& one) {
        JsonFields inside(one, u"line"_s);
        RouteAnswer::Line line;
        line.gateway = inside.text(u"gateway");
        line.takes = inside.flag(u"takes");
        line.isFirst = inside.flag(u"first");
        line.isIll = inside.flag(u"ill");
        line.why = inside.texts(u"why");
        return inside.finish(std::move(line));
    });
    return fields.finish(std::move(answer));
}

office::Task<RouteSet> RoutesApi::set(const QString& method, RouteFor operation)
{
    return m_session
        .readJson({u"desk.gateway_route_set"_s,
            {{u"p_method"_s, method}, {u"p_operation"_s, wordOf(operation)}}})
        .map(routeSetFromJson);
}

office::Task<RouteAnswer> RoutesApi::explain(
    RouteFor operation, const QString& method, const Money& amount, const QString& country)
{
    return m_session
        .readJson({u"desk.explain_route"_s,
            {{u"p_operation"_s, wordOf(operation)}, {u"p_method"_s, method},
                {u"p_amount_minor"_s, static_cast<qlonglong>(amount.minor())},
                {u"p_currency"_s, amount.currency().code()}, {u"p_country"_s, country}}})
        .map(routeAnswerFromJson);
}

office::Task<RoutesTrial> RoutesApi::trial(const ProposedRoutes& routes, int days)
{
    return m_session
        .readJson({u"desk.try_gateway_routes"_s,
            {{u"p_payload"_s, office::jsonText(routes.toJson())}, {u"p_days"_s, days}}})
        .map(routesTrialFromJson);
}

} // namespace purser::payments
