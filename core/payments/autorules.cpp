#include "core/payments/autorules.h"

#include "core/base/jsonfields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

Result<Backtest::Held> heldFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"held"_s);
    Backtest::Held held{fields.text(u"code"), fields.count(u"held"), fields.count(u"alone")};
    return fields.finish(std::move(held));
}

Result<Backtest::Refused> refusedFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"refused"_s);
    Backtest::Refused refused{fields.id<PaymentId>(u"id"), fields.text(u"reference"),
        fields.money(u"amount"), fields.text(u"decision"), fields.optionalText(u"reason"),
        fields.optionalText(u"by"), fields.instant(u"at_us")};
    return fields.finish(std::move(refused));
}

} // namespace

void AutoRuleTerms::addTo(QJsonObject& payload) const
{
    payload.insert(u"groups"_s, QJsonArray::fromStringList(groups));
    payload.insert(u"entities"_s, QJsonArray::fromStringList(entities));
    payload.insert(u"categories"_s, QJsonArray::fromStringList(categories));
    payload.insert(u"countries"_s, QJsonArray::fromStringList(countries));
    payload.insert(u"excluded_countries"_s, QJsonArray::fromStringList(excludedCountries));
    payload.insert(u"excluded_methods"_s, QJsonArray::fromStringList(excludedMethods));
    payload.insert(u"excluded_tags"_s, QJsonArray::fromStringList(excludedTags));
    payload.insert(u"passes_review"_s, passesReview);
    payload.insert(u"least_destination_days"_s, leastDestinationDays);
    payload.insert(u"least_months"_s, leastMonths);
    payload.insert(u"least_settled"_s, leastSettled);
    payload.insert(u"least_settled_minor"_s, QString::number(leastSettledMinor));
    payload.insert(u"least_same_way"_s, leastSameWay);
    payload.insert(u"clean_months"_s, cleanMonths);
    payload.insert(u"most_count"_s, mostCount);
    payload.insert(u"most_sum_minor"_s, QString::number(mostSumMinor));
    payload.insert(u"most_client_count"_s, mostClientCount);
}

Result<AutoRuleTerms> autoRuleTermsFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"auto_rule_terms"_s);
    AutoRuleTerms terms;
    terms.groups = fields.texts(u"groups");
    terms.entities = fields.texts(u"entities");
    terms.categories = fields.texts(u"categories");
    terms.countries = fields.texts(u"countries");
    terms.excludedCountries = fields.texts(u"excluded_countries");
    terms.excludedMethods = fields.texts(u"excluded_methods");
    terms.excludedTags = fields.texts(u"excluded_tags");
    terms.passesReview = fields.flag(u"passes_review");
    terms.leastDestinationDays = fields.count(u"least_destination_days");
    terms.leastMonths = fields.count(u"least_months");
    terms.leastSettled = fields.count(u"least_settled");
    terms.leastSettledMinor = fields.integer(u"least_settled_minor");
    terms.leastSameWay = fields.count(u"least_same_way");
    terms.cleanMonths = fields.count(u"clean_months");
    terms.mostCount = static_cast<int>(fields.optionalInteger(u"most_count").value_or(0));
    terms.mostSumMinor = fields.optionalInteger(u"most_sum_minor").value_or(0);
    terms.mostClientCount =
        static_cast<int>(fields.optionalInteger(u"most_client_count").value_or(0));
    return fields.finish(std::move(terms));
}

Result<AutoRuleRow> autoRuleRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"auto_rule"_s);
    AutoRuleRow row;
    row.id = fields.id<AutoRuleId>(u"id");
    row.name = fields.text(u"name");
    row.version = fields.count(u"version");
    row.kind = fields.word<PaymentKind>(u"kind");
    row.mostMinor = fields.integer(u"most_minor");
    row.mostDayMinor = fields.integer(u"most_day_minor");
    row.mostRisk = fields.count(u"most_risk");
    row.terms = fields.child<AutoRuleTerms>(u"terms", autoRuleTermsFromJson);
    JsonFields inside(fields.object(u"terms"), u"auto_rule_terms"_s);
    row.looksAllowed = inside.texts(u"looks_allowed");
    row.mode = fields.text(u"mode");
    row.isDeciding = fields.optionalFlag(u"deciding");
    row.needsConfirmation = fields.optionalFlag(u"needs_confirmation");
    row.shadowHits = fields.count(u"shadow_hits");
    row.liveHits = fields.count(u"live_hits");
    row.peopleRefused = fields.count(u"people_refused");
    row.usedCount = fields.count(u"used_count");
    row.usedMinor = fields.integer(u"used_minor");
    row.made = fields.instant(u"made_us");
    row.monthCount = fields.count(u"month_count");
    row.monthMinor = fields.integer(u"month_minor");
    return inside.isGood() ? fields.finish(std::move(row)) : inside.finish(std::move(row));
}

Result<AutoRuleRow> proposedAutoRuleFromJson(const QJsonObject& payload)
{
    Result<AutoRuleTerms> terms = autoRuleTermsFromJson(payload);
    if (!terms)
        return failure(terms.error());
    JsonFields fields(payload, u"auto_rule"_s);
    AutoRuleRow rule;
    rule.terms = std::move(*terms);
    rule.name = fields.text(u"name");
    rule.kind = fields.word<PaymentKind>(u"kind");
    rule.mostMinor = fields.integer(u"most_minor");
    rule.mostDayMinor = fields.integer(u"most_day_minor");
    rule.mostRisk = static_cast<int>(fields.integer(u"most_risk"));
    rule.looksAllowed = fields.texts(u"looks_allowed");
    rule.mode = fields.text(u"mode");
    return fields.finish(std::move(rule));
}

QJsonObject AutoRuleRow::payload(const QString& inMode) const
{
    QJsonObject payload{{u"name"_s, name}, {u"kind"_s, kind.word()},
        {u"most_minor"_s, QString::number(mostMinor)},
        {u"most_day_minor"_s, QString::number(mostDayMinor)}, {u"most_risk"_s, mostRisk},
        {u"looks_allowed"_s, QJsonArray::fromStringList(looksAllowed)}, {u"mode"_s, inMode}};
    terms.addTo(payload);
    return payload;
}

Result<AutoRuleChoices> autoRuleChoicesFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"auto_rule_choices"_s);
    AutoRuleChoices choices{
        fields.texts(u"entities"), fields.texts(u"methods"), fields.texts(u"tags")};
    return fields.finish(std::move(choices));
}

Result<Backtest> backtestFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"backtest"_s);
    Backtest result{fields.count(u"days"), fields.count(u"decided"), fields.count(u"most"),
        fields.count(u"by_rule"), fields.count(u"agreed"), fields.count(u"people_refused"),
        fields.count(u"came_back"), fields.count(u"live_approved"), fields.count(u"live_waits"),
        fields.integer(u"live_waits_minor"), fields.list<Backtest::Held>(u"held", heldFromJson),
        fields.list<Backtest::Refused>(u"refused", refusedFromJson)};
    return fields.finish(std::move(result));
}

} // namespace purser::payments
