#include "core/payments/approvalsapi.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

#include <QJsonArray>
#include <tuple>

using namespace Qt::StringLiterals;

namespace purser::payments {

using office::Call;
using office::Outcome;
using office::Table;
using office::Task;

namespace {

/// A list of words as a column carries it: "{a,b}".
QStringList wordsIn(const QString& column)
{
    const QString inside = column.mid(1).chopped(column.isEmpty() ? 0 : 1);
    return inside.split(u',', Qt::SkipEmptyParts);
}

int wholeOr0(JsonFields& fields, QStringView name)
{
    return static_cast<int>(fields.optionalInteger(name).value_or(0));
}

Result<MatrixBand> bandFromJson(const QJsonObject& object, const Currency& currency)
{
    JsonFields fields(object, u"band"_s);
    MatrixBand band;
    band.kind = fields.word<PaymentKind>(u"kind");
    band.from = Money(fields.integer(u"from_minor"), currency);
    if (const auto below = fields.optionalInteger(u"below_minor"))
        band.below = Money(*below, currency);
    band.stepUp = fields.flag(u"step_up");
    band.roles = fields.texts(u"roles");
    band.entity = fields.optionalText(u"entity");
    band.risk = fields.text(u"risk");
    band.channel = fields.text(u"channel");
    return fields.finish(std::move(band));
}

Result<MatrixSimulation::Person> personFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"person"_s);
    MatrixSimulation::Person person;
    person.name = fields.text(u"name");
    person.approved = fields.count(u"approved");
    person.would = fields.count(u"would");
    person.could = fields.count(u"could");
    return fields.finish(std::move(person));
}

Result<MatrixSimulation::Example> exampleFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"example"_s);
    MatrixSimulation::Example example;
    example.id = fields.id<PaymentId>(u"id");
    example.reference = fields.text(u"reference");
    example.amount = fields.money(u"amount");
    example.stepsThen = fields.count(u"steps_then");
    example.rolesNew = fields.texts(u"roles_new");
    return fields.finish(std::move(example));
}

Result<Approver> approverFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"approver"_s);
    Approver approver{fields.text(u"login"), fields.text(u"name"), wordsIn(fields.text(u"roles"))};
    return fields.finish(std::move(approver));
}

Result<RuleChange> ruleChangeFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"change"_s);
    RuleChange change;
    change.id = fields.id<ChangeRequestId>(u"id");
    change.kind = fields.text(u"kind");
    change.payload = fields.object(u"payload");
    change.reason = fields.optionalText(u"reason");
    change.proposedBy = fields.text(u"proposed_by_name");
    change.proposed = fields.instant(u"proposed_us");
    change.isDecidable = fields.optionalFlag(u"decidable");
    change.version = fields.count(u"version");
    return fields.finish(std::move(change));
}

/// Of a change over a delegation or break-glass that is there.
Call about(const QString& function, const QString& key, DelegationId id, int version)
{
    return {function, {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version}}};
}

} // namespace

bool MatrixBand::isBeside(const MatrixBand& other) const
{
    return kind == other.kind && entity == other.entity && risk == other.risk
        && channel == other.channel;
}

bool MatrixBand::isGeneral() const
{
    return entity.isEmpty() && risk == "any"_L1 && channel == "any"_L1;
}

QJsonObject MatrixBand::casePayload() const
{
    QJsonObject payload{{u"kind"_s, kind.word()}};
    if (!entity.isEmpty())
        payload.insert(u"entity"_s, entity);
    if (risk != "any"_L1)
        payload.insert(u"risk"_s, risk);
    if (channel != "any"_L1)
        payload.insert(u"channel"_s, channel);
    return payload;
}

QJsonObject MatrixBand::endPayload() const
{
    QJsonObject payload = casePayload();
    payload.insert(u"removed"_s, true);
    return payload;
}

MatrixBand MatrixBand::ofPayload(const QJsonObject& payload)
{
    MatrixBand rule;
    rule.kind = Listed<PaymentKind>::fromWord(payload.value(u"kind"_s).toString());
    rule.entity = payload.value(u"entity"_s).toString();
    rule.risk = payload.value(u"risk"_s).toString(u"any"_s);
    rule.channel = payload.value(u"channel"_s).toString(u"any"_s);
    return rule;
}

std::vector<MatrixBand> ApprovalMatrix::holdingFor(const MatrixBand& rule) const
{
    const auto rank = [](const MatrixBand& band) {
        static const QStringList levels{
            u"any"_s, u"low"_s, u"medium"_s, u"high"_s, u"prohibited"_s};
        return std::tuple(
            !band.entity.isEmpty(), levels.indexOf(band.risk), band.channel != "any"_L1);
    };
    const MatrixBand* best = nullptr;
    for (const MatrixBand& band : bands) {
        const bool fits = band.kind == rule.kind
            && (band.entity.isEmpty() || band.entity == rule.entity)
            && (band.channel == "any"_L1 || band.channel == rule.channel)
            && std::get<1>(rank(band)) <= std::get<1>(rank(rule));
        if (fits && (!best || rank(band) > rank(*best)))
            best = &band;
    }
    std::vector<MatrixBand> holding;
    for (const MatrixBand& band : bands) {
        if (best && band.isBeside(*best))
            holding.push_back(band);
    }
    return holding;
}

Result<ApprovalMatrix> approvalMatrixFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"approval_matrix"_s);
    ApprovalMatrix matrix;
    matrix.currency = Currency(fields.text(u"currency"), fields.count(u"exponent"));
    const Currency& currency = matrix.currency;
    matrix.bands = fields.list<MatrixBand>(
        u"rules", [&currency](const QJsonObject& band) { return bandFromJson(band, currency); });
    matrix.limits = fields.list<ApproverLimit>(
        u"limits", [&currency](const QJsonObject& limit) -> Result<ApproverLimit> {
            JsonFields members(limit, u"limit"_s);
            return members.finish(ApproverLimit{members.text(u"role"),
                Money(members.integer(u"per_operation_minor"), currency),
                Money(members.integer(u"per_day_minor"), currency)});
        });
    return fields.finish(std::move(matrix));
}

Result<MatrixSimulation> matrixSimulationFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"matrix_simulation"_s);
    MatrixSimulation result;
    result.days = fields.count(u"days");
    result.payments = fields.count(u"payments");
    result.fewer = fields.count(u"fewer");
    result.more = fields.count(u"more");
    result.same = fields.count(u"same");
    result.others = fields.count(u"others");
    result.stepUp = fields.count(u"step_up");
    result.nobody = fields.count(u"nobody");
    const QJsonObject roles = fields.object(u"by_role");
    for (auto role = roles.begin(); role != roles.end(); ++role)
        result.byRole.emplace_back(role.key(), role->toInt());
    result.people = fields.list<MatrixSimulation::Person>(u"people", personFromJson);
    result.examples = fields.list<MatrixSimulation::Example>(u"examples", exampleFromJson);
    return fields.finish(std::move(result));
}

Result<DelegationRow> delegationRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"delegation"_s);
    DelegationRow row;
    row.id = fields.id<DelegationId>(u"id");
    row.isBreakGlass = fields.text(u"kind") == "break_glass"_L1;
    row.giver = fields.optionalText(u"giver");
    row.taker = fields.text(u"taker");
    row.role = fields.text(u"role");
    row.kinds = wordsIn(fields.text(u"kinds"));
    row.mostMinor = fields.integer(u"most_minor");
    row.from = fields.instant(u"from_us");
    row.until = fields.instant(u"until_us");
    row.reason = fields.text(u"reason");
    row.state = fields.text(u"state");
    row.confirmedBy = fields.optionalText(u"confirmed_by");
    row.reviewDue = fields.optionalInstant(u"review_due_us");
    row.reviewedBy = fields.optionalText(u"reviewed_by");
    row.isReviewOverdue = fields.optionalFlag(u"review_overdue");
    row.uses = wholeOr0(fields, u"uses");
    row.isMine = fields.optionalFlag(u"mine");
    row.version = fields.count(u"version");
    return fields.finish(std::move(row));
}

Task<ApprovalMatrix> ApprovalsApi::matrix()
{
    return m_session.readJson({u"desk.approval_matrix"_s, {}}).map(approvalMatrixFromJson);
}

Task<MatrixSimulation> ApprovalsApi::simulate(const QJsonObject& payload, int days)
{
    return m_session
        .readJson({u"desk.simulate_matrix"_s,
            {{u"p_payload"_s, office::jsonText(payload)}, {u"p_days"_s, days}}})
        .map(matrixSimulationFromJson);
}

Task<std::vector<DelegationRow>> ApprovalsApi::delegations(bool all)
{
    return m_session.read(listDelegations(all)).map([](const Table& table) {
        return office::rowsOf<DelegationRow>(table, delegationRowFromJson);
    });
}

Task<std::vector<AutoRuleRow>> ApprovalsApi::autoRules()
{
    return m_session.read({u"desk.list_auto_rules"_s, {}}).map([](const Table& table) {
        return office::rowsOf<AutoRuleRow>(table, autoRuleRowFromJson, {u"terms"_s});
    });
}

Task<AutoRuleChoices> ApprovalsApi::autoRuleChoices()
{
    return m_session.readJson({u"desk.auto_rule_choices"_s, {}}).map(autoRuleChoicesFromJson);
}

Task<Backtest> ApprovalsApi::backtest(const QJsonObject& payload, int days)
{
    return m_session
        .readJson({u"desk.backtest_auto_rule"_s,
            {{u"p_payload"_s, office::jsonText(payload)}, {u"p_days"_s, days}}})
        .map(backtestFromJson);
}

Task<std::vector<Approver>> ApprovalsApi::approvers(PaymentId payment)
{
    return m_session
        .read({u"desk.list_approvers"_s,
            {{u"p_payment_id"_s, payment.isValid() ? payment.toVariant() : QVariant()}}})
        .map([](const Table& table) { return office::rowsOf<Approver>(table, approverFromJson); });
}

Task<std::vector<RuleChange>> ApprovalsApi::changes()
{
    return m_session
        .read({u"desk.list_changes"_s, {{u"p_state"_s, u"proposed"_s}, {u"p_limit"_s, 500}}})
        .map([](const Table& table) -> Result<std::vector<RuleChange>> {
            auto all = office::rowsOf<RuleChange>(table, ruleChangeFromJson, {u"payload"_s});
            if (!all)
                return all;
            std::erase_if(*all, [](const RuleChange& change) {
                static const QStringList ours{u"policy.approval_rule"_s, u"policy.approver_limit"_s,
                    u"policy.auto_rule"_s, u"policy.gateway_routes"_s, u"policy.rate_source"_s,
                    u"policy.person_limit"_s, u"policy.release_limit"_s, u"policy.rail_window"_s,
                    u"policy.least_payout"_s, u"policy.service_level"_s, u"policy.business_day"_s,
                    u"policy.business_zone"_s, u"policy.bank_zone"_s, u"policy.holiday"_s,
                    u"policy.bank_holiday"_s, u"policy.setting"_s, u"policy.payment_check"_s,
                    u"policy.entity_rule"_s, u"policy.fee_rule"_s, u"policy.exchange_markup"_s,
                    u"policy.method_country"_s, u"staff.scope"_s};
                return !ours.contains(change.kind);
            });
            return all;
        });
}

Task<Outcome> ApprovalsApi::send(const Call& command)
{
    return m_session.command(command);
}

Task<Outcome> ApprovalsApi::sendSteppedUp(const Call& command, Secret password)
{
    return m_session.stepUp(command, std::move(password));
}

Call ApprovalsApi::propose(
    const QString& key, const QString& kind, const QJsonObject& payload, const QString& reason)
{
    return {u"desk.propose_change"_s,
        {{u"p_key"_s, key}, {u"p_kind"_s, kind}, {u"p_payload"_s, office::jsonText(payload)},
            {u"p_reason"_s, reason}}};
}

Call ApprovalsApi::decide(
    const QString& key, ChangeRequestId id, int version, bool approve, const QString& reason)
{
    return {u"desk.decide_change"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_decision"_s, approve ? u"approve"_s : u"reject"_s}, {u"p_reason"_s, reason}}};
}

Call ApprovalsApi::listDelegations(bool all)
{
    return {u"desk.list_delegations"_s, {{u"p_all"_s, all}, {u"p_limit"_s, 500}}};
}

Call ApprovalsApi::delegate(const QString& key, const DelegationRequest& request)
{
    return {u"desk.delegate"_s,
        {{u"p_key"_s, key}, {u"p_taker"_s, request.taker}, {u"p_role"_s, request.role},
            {u"p_kinds"_s, office::arrayText(request.kinds)},
            {u"p_most_minor"_s, static_cast<qlonglong>(request.mostMinor)},
            {u"p_from"_s, request.from}, {u"p_until"_s, request.until},
            {u"p_reason"_s, request.reason}}};
}

Call ApprovalsApi::endDelegation(const QString& key, DelegationId id, int version)
{
    return about(u"desk.end_delegation"_s, key, id, version);
}

Call ApprovalsApi::openBreakGlass(const QString& key, const QString& role, const QString& reason)
{
    return {u"desk.open_break_glass"_s,
        {{u"p_key"_s, key}, {u"p_role"_s, role}, {u"p_reason"_s, reason}}};
}

Call ApprovalsApi::confirmBreakGlass(
    const QString& key, DelegationId id, int version, const QString& text)
{
    Call call = about(u"desk.confirm_break_glass"_s, key, id, version);
    call.arguments.append({u"p_text"_s, text});
    return call;
}

Call ApprovalsApi::reviewBreakGlass(
    const QString& key, DelegationId id, int version, const QString& text)
{
    Call call = about(u"desk.review_break_glass"_s, key, id, version);
    call.arguments.append({u"p_text"_s, text});
    return call;
}

Call ApprovalsApi::stopAuto(const QString& key, const QString& reason)
{
    return {u"desk.stop_auto_approval"_s, {{u"p_key"_s, key}, {u"p_reason"_s, reason}}};
}

Call ApprovalsApi::confirmAuto(const QString& key, AutoRuleId id)
{
    return {u"desk.confirm_auto_rule"_s, {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}}};
}

Call ApprovalsApi::handOver(
    const QString& key, PaymentId id, const QString& to, const QString& text)
{
    return {u"desk.hand_over_payment"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_to"_s, to}, {u"p_text"_s, text}}};
}

} // namespace purser::payments
