#include "core/clients/review/riskrules.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::clients {

using office::Call;
using office::Table;
using office::Task;

namespace {

Result<RiskRulesRow::Points> pointsFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"points"_s);
    RiskRulesRow::Points points;
    points.code = fields.text(u"code");
    points.category = fields.optionalText(u"category");
    points.points = fields.count(u"points");
    return fields.finish(std::move(points));
}

Result<RiskRulesRow> riskRulesFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"risk_rules"_s);
    RiskRulesRow row;
    row.id = fields.id<RiskRulesId>(u"id");
    row.version = fields.count(u"version");
    row.name = fields.text(u"name");
    row.state = fields.text(u"state");
    row.factors = fields.list<RiskRulesRow::Points>(u"factors", pointsFromJson);
    row.caps = fields.list<RiskRulesRow::Points>(u"caps", pointsFromJson);
    row.floors = fields.list<RiskRulesRow::Points>(u"floors", pointsFromJson);
    row.madeBy = fields.optionalText(u"made_by");
    row.made = fields.instant(u"made_us");
    row.activatedBy = fields.optionalText(u"activated_by");
    row.rated = fields.count(u"rated");
    row.isOwn = fields.flag(u"own");
    return fields.finish(std::move(row));
}

Result<RiskTrial::Move> moveFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"move"_s);
    RiskTrial::Move move;
    move.from = fields.text(u"from");
    move.to = fields.text(u"to");
    move.clients = fields.count(u"clients");
    return fields.finish(std::move(move));
}

Result<RiskTrial::Factor> factorFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"factor"_s);
    RiskTrial::Factor factor;
    factor.code = fields.text(u"factor");
    factor.category = fields.text(u"category");
    factor.points = fields.count(u"points");
    factor.clients = fields.count(u"clients");
    factor.up = fields.count(u"up");
    factor.down = fields.count(u"down");
    return fields.finish(std::move(factor));
}

} // namespace

Result<RiskTrial> riskTrialFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"risk_trial"_s);
    RiskTrial trial;
    trial.clients = fields.count(u"clients");
    trial.step = fields.count(u"step");
    trial.matrix = fields.list<RiskTrial::Move>(u"matrix", moveFromJson);
    trial.newlyHigh = static_cast<int>(fields.array(u"newly_high").size());
    JsonFields reviews(fields.object(u"reviews_per_week_e2"), u"reviews"_s);
    trial.reviewsBefore = reviews.count(u"before");
    trial.reviewsAfter = reviews.count(u"after");
    if (const auto good = reviews.finish(true); !good)
        fields.refuse(u"reviews_per_week_e2"_s, good.error());
    trial.factors = fields.list<RiskTrial::Factor>(u"sensitivity", factorFromJson);
    return fields.finish(std::move(trial));
}

Task<std::vector<RiskRulesRow>> RiskRulesApi::rules()
{
    return m_session.read({u"desk.list_risk_rules"_s, {}}).map([](const Table& table) {
        return office::rowsOf<RiskRulesRow>(
            table, riskRulesFromJson, {u"factors"_s, u"caps"_s, u"floors"_s});
    });
}

Task<RiskTrial> RiskRulesApi::tryThem(RiskRulesId rules, int step)
{
    return m_session
        .readJson({u"desk.try_risk_rules"_s, {{u"p_id"_s, rules.toVariant()}, {u"p_step"_s, step}}})
        .map(riskTrialFromJson);
}

Call RiskRulesApi::activate(const QString& key, const RiskRulesRow& seen)
{
    return {u"desk.activate_risk_rules"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version}}};
}

} // namespace purser::clients
