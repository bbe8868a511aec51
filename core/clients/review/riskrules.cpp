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
    points.threshold = fields.optionalInteger(u"threshold");
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

Result<RiskBackcheck::Figure> figureFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"figure"_s);
    RiskBackcheck::Figure figure;
    figure.kind = fields.text(u"kind");
    figure.with = fields.count(u"with");
    figure.without = fields.count(u"without");
    if (object.contains(u"auc_milli"_s))
        figure.area = RiskBackcheck::Area{
            fields.count(u"auc_milli"), fields.count(u"low_milli"), fields.count(u"high_milli")};
    return fields.finish(std::move(figure));
}

Result<RiskBackcheck::Tenth> tenthFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"tenth"_s);
    RiskBackcheck::Tenth tenth;
    tenth.number = fields.count(u"tenth");
    tenth.from = fields.count(u"from");
    tenth.to = fields.count(u"to");
    tenth.clients = fields.count(u"clients");
    tenth.with = fields.count(u"with");
    return fields.finish(std::move(tenth));
}

Result<RiskTrial::Week> weekFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"week"_s);
    RiskTrial::Week week;
    week.monday = fields.optionalDate(u"week");
    week.before = fields.count(u"before");
    week.after = fields.count(u"after");
    return fields.finish(std::move(week));
}

Result<RiskReasons::Change> changeFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"change"_s);
    RiskReasons::Change change;
    change.isFloor = fields.text(u"kind") == "floor"_L1;
    change.code = fields.text(u"code");
    change.points = static_cast<int>(fields.integer(u"points"));
    change.total = fields.count(u"total");
    change.band = fields.text(u"band");
    return fields.finish(std::move(change));
}

template <typename Number>
QJsonObject figuresOf(const QHash<QString, Number>& figures)
{
    QJsonObject object;
    for (auto it = figures.begin(); it != figures.end(); ++it)
        object.insert(it.key(), static_cast<qint64>(it.value()));
    return object;
}

} // namespace

Result<RiskReasons> riskReasonsFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"risk_reasons"_s);
    RiskReasons reasons;
    reasons.lines = fields.list<RatingLine>(u"lines", ratingLineFromJson);
    reasons.rated = fields.optionalInstant(u"at_us");
    if (!reasons.rated.isValid())
        return fields.finish(std::move(reasons));
    reasons.rules = fields.text(u"rules");
    reasons.total = fields.count(u"total");
    reasons.band = fields.text(u"band");
    reasons.byRules = fields.count(u"by_rules");
    reasons.byRulesBand = fields.text(u"by_rules_band");
    const auto points = [&fields](QStringView name) -> std::optional<int> {
        const auto figure = fields.optionalInteger(name);
        return figure ? std::optional(static_cast<int>(*figure)) : std::nullopt;
    };
    reasons.toHigher = points(u"to_higher");
    reasons.toLower = points(u"to_lower");
    reasons.up = fields.list<RiskReasons::Change>(u"up", changeFromJson);
    reasons.down = fields.list<RiskReasons::Change>(u"down", changeFromJson);
    return fields.finish(std::move(reasons));
}

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
    trial.weeks = fields.list<RiskTrial::Week>(u"weeks", weekFromJson);
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

Task<RiskReasons> RiskRulesApi::reasons(ClientId client)
{
    return m_session.readJson({u"desk.risk_reasons"_s, {{u"p_client_id"_s, client.toVariant()}}})
        .map(riskReasonsFromJson);
}

Result<RiskBackcheck> riskBackcheckFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"risk_backcheck"_s);
    RiskBackcheck check;
    check.months = fields.count(u"months");
    check.least = fields.count(u"least");
    check.clients = fields.count(u"clients");
    check.figures = fields.list<RiskBackcheck::Figure>(u"figures", figureFromJson);
    check.tenths = fields.list<RiskBackcheck::Tenth>(u"tenths", tenthFromJson);
    return fields.finish(std::move(check));
}

Task<RiskBackcheck> RiskRulesApi::backcheck(RiskRulesId rules)
{
    return m_session.readJson({u"desk.backcheck_risk_rules"_s, {{u"p_id"_s, rules.toVariant()}}})
        .map(riskBackcheckFromJson);
}

Call RiskRulesApi::draft(const QString& key, const QString& name, const RiskChanges& changes)
{
    const QJsonObject wanted{{u"factors"_s, figuresOf(changes.factors)},
        {u"thresholds"_s, figuresOf(changes.thresholds)}, {u"caps"_s, figuresOf(changes.caps)},
        {u"floors"_s, figuresOf(changes.floors)}};
    return {u"desk.draft_risk_rules"_s,
        {{u"p_key"_s, key}, {u"p_name"_s, name}, {u"p_changes"_s, office::jsonText(wanted)}}};
}

Call RiskRulesApi::activate(const QString& key, const RiskRulesRow& seen)
{
    return {u"desk.activate_risk_rules"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version}}};
}

} // namespace purser::clients
