#include "tests/core/payments/kinds/autorules.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

QString asText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QJsonObject AutoRules::rule(const QString& mode, const QJsonObject& more)
{
    QJsonObject rule{{u"name"_s, u"small"_s}, {u"kind"_s, u"withdrawal"_s},
        {u"most_minor"_s, u"10000"_s}, {u"most_day_minor"_s, u"25000"_s}, {u"most_risk"_s, 60},
        {u"looks_allowed"_s,
            QJsonArray{u"free_margin"_s, u"amount_received"_s, u"first_withdrawal"_s, u"velocity"_s,
                u"open_items"_s, u"traded_since_deposit"_s, u"source_of_funds_in"_s,
                u"destination_age"_s}},
        {u"groups"_s, QJsonArray()}, {u"entities"_s, QJsonArray()}, {u"categories"_s, QJsonArray()},
        {u"countries"_s, QJsonArray()}, {u"excluded_countries"_s, QJsonArray()},
        {u"excluded_methods"_s, QJsonArray()}, {u"excluded_tags"_s, QJsonArray()},
        {u"passes_review"_s, true}, {u"least_destination_days"_s, 0}, {u"least_months"_s, 0},
        {u"least_settled"_s, 0}, {u"least_settled_minor"_s, u"0"_s}, {u"least_same_way"_s, 0},
        {u"clean_months"_s, 0}, {u"most_count"_s, 1000}, {u"most_sum_minor"_s, u"1000000"_s},
        {u"most_client_count"_s, 100}, {u"mode"_s, mode}};
    for (auto member = more.begin(); member != more.end(); ++member)
        rule.insert(member.key(), member.value());
    return rule;
}

Result<office::Outcome> AutoRules::propose(const QJsonObject& rule)
{
    auto adam = m_desk.as("adam");
    return adam->command({u"desk.propose_change"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_kind"_s, u"policy.auto_rule"_s},
            {u"p_payload"_s, asText(rule)}, {u"p_reason"_s, u"small ones"_s}}});
}

void AutoRules::publish(const QJsonObject& rule)
{
    const auto proposed = demand(propose(rule));
    auto alma = m_desk.as("alma");
    demand(alma->command({u"desk.decide_change"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, proposed.id},
            {u"p_version"_s, proposed.version}, {u"p_decision"_s, u"approve"_s},
            {u"p_reason"_s, u"agreed"_s}}}));
}

void AutoRules::goLive(const QJsonObject& more)
{
    publish(rule(u"shadow"_s, more));
    publish(rule(u"live"_s, more));
}

QJsonObject AutoRules::tried(const QJsonObject& rule, int days)
{
    auto ines = m_desk.as("ines");
    return demand(ines->callJson(
        {u"desk.backtest_auto_rule"_s, {{u"p_payload"_s, asText(rule)}, {u"p_days"_s, days}}}));
}

} // namespace purser::tests
