#include "core/clients/review/reviewrules.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::clients {

using office::Call;
using office::Table;
using office::Task;

namespace {

constexpr int mostProposals = 500;

QVariant noteOrNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

Result<RuleProposal> proposalFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"change"_s);
    RuleProposal change;
    change.id = fields.id<ChangeRequestId>(u"id");
    change.rule = fields.child<ReviewRule>(u"payload", reviewRuleFromJson);
    change.reason = fields.optionalText(u"reason");
    change.proposedBy = fields.text(u"proposed_by_name");
    change.proposed = fields.instant(u"proposed_us");
    change.isDecidable = fields.optionalFlag(u"decidable");
    change.version = fields.count(u"version");
    return fields.finish(std::move(change));
}

Result<RuleBacktest::FalseApproval> falseApprovalFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"false_approval"_s);
    RuleBacktest::FalseApproval found;
    found.application = fields.id<ApplicationId>(u"application");
    found.reference = fields.text(u"reference");
    found.clientName = fields.text(u"client");
    found.reason = fields.optionalText(u"reason");
    found.by = fields.text(u"by");
    found.decided = fields.instant(u"decided_us");
    return fields.finish(std::move(found));
}

Call answerOf(const QString& key, const ReviewSampleRow& seen, const QString& answer,
    const QString& reason, const QString& text)
{
    return {u"desk.answer_review_sample"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_answer"_s, answer}, {u"p_reason"_s, noteOrNull(reason)},
            {u"p_text"_s, noteOrNull(text)}}};
}

} // namespace

QJsonObject ReviewRule::payload() const
{
    QJsonArray numbers;
    for (const int level : levels)
        numbers.append(level);
    return {{u"name"_s, name}, {u"levels"_s, numbers}, {u"most_risk"_s, mostRisk},
        {u"jurisdictions"_s, QJsonArray::fromStringList(jurisdictions)},
        {u"excluded"_s, QJsonArray::fromStringList(excluded)},
        {u"documents"_s, needsVendor ? u"vendor"_s : u"person"_s}, {u"most_day"_s, mostADay},
        {u"sample_percent"_s, samplePercent}, {u"mode"_s, mode}};
}

Result<ReviewRule> reviewRuleFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"review_rule"_s);
    ReviewRule rule;
    rule.name = fields.text(u"name");
    for (const QJsonValue level : fields.array(u"levels"))
        rule.levels.append(level.toInt());
    rule.mostRisk = fields.count(u"most_risk");
    rule.jurisdictions = fields.texts(u"jurisdictions");
    rule.excluded = fields.texts(u"excluded");
    rule.needsVendor = fields.text(u"documents") == "vendor"_L1;
    rule.mostADay = fields.count(u"most_day");
    rule.samplePercent = fields.count(u"sample_percent");
    rule.mode = fields.text(u"mode");
    return fields.finish(std::move(rule));
}

Result<ReviewRuleRow> reviewRuleRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"review_rule"_s);
    ReviewRuleRow row;
    row.id = fields.id<ReviewRuleId>(u"id");
    row.version = fields.count(u"version");
    row.revision = fields.count(u"revision");
    row.rule = fields.child<ReviewRule>(u"rule", reviewRuleFromJson);
    row.isNewest = fields.flag(u"newest");
    row.isDeciding = fields.flag(u"deciding");
    row.waits = fields.optionalText(u"waits");
    row.stoppedBy = fields.optionalText(u"stopped_by");
    row.stopText = fields.optionalText(u"stop_text");
    row.today = fields.count(u"today");
    row.shadowHits = fields.count(u"shadow_hits");
    row.shadowRejected = fields.count(u"shadow_rejected");
    row.approved = fields.count(u"approved");
    row.sampled = fields.count(u"sampled");
    row.answered = fields.count(u"answered");
    row.disagreed = fields.count(u"disagreed");
    row.isDisagreedWith = fields.flag(u"too_many");
    row.proposedBy = fields.text(u"proposed_by");
    row.publishedBy = fields.text(u"published_by");
    row.seed = fields.text(u"seed");
    row.made = fields.instant(u"made_us");
    return fields.finish(std::move(row));
}

Result<RuleDecisionRow> ruleDecisionRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"rule_decision"_s);
    RuleDecisionRow row;
    row.id = fields.id<RuleDecisionId>(u"id");
    row.application = fields.id<ApplicationId>(u"application_id");
    row.reference = fields.text(u"reference");
    row.clientName = fields.text(u"client");
    row.isLive = fields.flag(u"live");
    row.at = fields.instant(u"at_us");
    row.state = fields.word<ApplicationState>(u"state");
    row.decidedBy = fields.optionalText(u"decided_by");
    row.risk = fields.count(u"risk");
    row.level = fields.count(u"level");
    return fields.finish(std::move(row));
}

Result<ReviewSampleRow> reviewSampleRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"review_sample"_s);
    ReviewSampleRow row;
    row.id = fields.id<ReviewSampleId>(u"id");
    row.version = fields.count(u"version");
    row.application = fields.id<ApplicationId>(u"application_id");
    row.reference = fields.text(u"reference");
    row.clientName = fields.text(u"client");
    row.country = fields.optionalText(u"country");
    row.level = fields.count(u"level");
    row.risk = fields.count(u"risk");
    row.rule = fields.text(u"rule");
    row.ruleVersion = fields.count(u"rule_version");
    row.isDrawn = fields.text(u"why") == "drawn"_L1;
    row.due = fields.instant(u"due_us");
    row.urgency = fields.count(u"urgency");
    row.heldBy = fields.optionalText(u"held_by");
    row.decided = fields.instant(u"decided_us");
    row.draw = fields.count(u"draw");
    row.digest = fields.text(u"digest");
    row.state = fields.text(u"state");
    row.reason = fields.optionalText(u"reason");
    row.text = fields.optionalText(u"text");
    row.answeredBy = fields.optionalText(u"answered_by");
    row.answered = fields.optionalInstant(u"answered_us");
    row.hindrance = fields.optionalText(u"hindrance");
    row.reopened = fields.optionalId<ApplicationId>(u"reopened_id");
    JsonFields figures(fields.object(u"figures"), u"figures"_s);
    row.checks = figures.list<ReviewCheck>(u"checks", reviewCheckFromJson);
    if (const auto good = figures.finish(true); !good)
        fields.refuse(u"figures"_s, good.error());
    return fields.finish(std::move(row));
}

Result<RuleBacktest> ruleBacktestFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"rule_backtest"_s);
    RuleBacktest result;
    result.days = fields.count(u"days");
    result.decided = fields.count(u"decided");
    result.byRule = fields.count(u"by_rule");
    result.agreed = fields.count(u"agreed");
    result.peopleRejected = fields.count(u"people_rejected");
    result.left = fields.count(u"left");
    result.never = fields.count(u"never");
    result.falseApprovals =
        fields.list<RuleBacktest::FalseApproval>(u"false_approvals", falseApprovalFromJson);
    return fields.finish(std::move(result));
}

Task<std::vector<ReviewRuleRow>> ReviewRulesApi::rules()
{
    return m_session.read({u"desk.list_review_rules"_s, {}}).map([](const Table& table) {
        return office::rowsOf<ReviewRuleRow>(table, reviewRuleRowFromJson, {u"rule"_s});
    });
}

Task<std::vector<RuleDecisionRow>> ReviewRulesApi::decisions(ReviewRuleId rule)
{
    return m_session.read({u"desk.list_review_decisions"_s, {{u"p_rule_id"_s, rule.toVariant()}}})
        .map([](const Table& table) {
            return office::rowsOf<RuleDecisionRow>(table, ruleDecisionRowFromJson);
        });
}

Task<std::vector<ReviewSampleRow>> ReviewRulesApi::samples(bool open)
{
    return m_session.read({u"desk.list_review_samples"_s, {{u"p_open"_s, open}}})
        .map([](const Table& table) {
            return office::rowsOf<ReviewSampleRow>(table, reviewSampleRowFromJson, {u"figures"_s});
        });
}

Task<std::vector<RuleProposal>> ReviewRulesApi::proposals()
{
    return m_session
        .read({u"desk.list_changes"_s,
            {{u"p_state"_s, u"proposed"_s}, {u"p_limit"_s, mostProposals}}})
        .map([](const Table& table) -> Result<std::vector<RuleProposal>> {
            std::vector<RuleProposal> found;
            for (int index = 0; index < table.rowCount(); ++index) {
                // Changes of other kinds stand in the same list.
                if (table.row(index).text(u"kind"_s) != "policy.review_rule"_L1)
                    continue;
                Result<RuleProposal> proposal =
                    proposalFromJson(office::rowObject(table, index, {u"payload"_s}));
                if (!proposal)
                    return failure(proposal.error());
                found.push_back(std::move(*proposal));
            }
            return found;
        });
}

Task<RuleBacktest> ReviewRulesApi::backtest(const ReviewRule& rule, int days)
{
    return m_session
        .readJson({u"desk.backtest_review_rule"_s,
            {{u"p_payload"_s, office::jsonText(rule.payload())}, {u"p_days"_s, days}}})
        .map(ruleBacktestFromJson);
}

Call ReviewRulesApi::propose(const QString& key, const ReviewRule& rule, const QString& reason)
{
    return {u"desk.propose_review_rule"_s,
        {{u"p_key"_s, key}, {u"p_payload"_s, office::jsonText(rule.payload())},
            {u"p_reason"_s, reason}}};
}

Call ReviewRulesApi::decide(
    const QString& key, const RuleProposal& seen, bool approve, const QString& reason)
{
    return {u"desk.decide_review_rule"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_decision"_s, approve ? u"approve"_s : u"reject"_s}, {u"p_reason"_s, reason}}};
}

Call ReviewRulesApi::stopAll(const QString& key, const QString& reason)
{
    return {u"desk.stop_review_rules"_s, {{u"p_key"_s, key}, {u"p_reason"_s, reason}}};
}

Call ReviewRulesApi::confirm(const QString& key, const ReviewRuleRow& seen, const QString& text)
{
    return {u"desk.confirm_review_rule"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.revision},
            {u"p_text"_s, text}}};
}

Call ReviewRulesApi::agree(const QString& key, const ReviewSampleRow& seen, const QString& text)
{
    return answerOf(key, seen, u"agree"_s, {}, text);
}

Call ReviewRulesApi::disagree(
    const QString& key, const ReviewSampleRow& seen, const QString& reason, const QString& text)
{
    return answerOf(key, seen, u"disagree"_s, reason, text);
}

} // namespace purser::clients
