#pragma once

#include "core/base/money.h"
#include "core/office/officesession.h"
#include "core/payments/autorules.h"
#include "core/payments/paymentids.h"
#include "core/payments/paymentwords.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QStringList>
#include <optional>
#include <vector>

namespace purser::payments {

/// One band of the approval matrix in force: from an amount up, so many steps, each by a role.
struct MatrixBand {
    Listed<PaymentKind> kind;
    Money from;                 ///< in the office's reference currency
    std::optional<Money> below; ///< none: no upper end
    bool stepUp = false;        ///< the password is asked for once more
    QStringList roles;          ///< of the steps, in order
    QString entity;             ///< code of the legal entity; null: all
    QString risk;               ///< "any", or from which band up: "medium", "high", "prohibited"
    QString channel;            ///< "any", "desk", "web", "gateway"

    /// Whether both belong to one rule: same kind, entity, risk and channel.
    bool isBeside(const MatrixBand& other) const;
    /// Whether its rule is the one for every entity, risk and channel.
    bool isGeneral() const;
    /// What its rule is for, as a change `policy.approval_rule` says it.
    QJsonObject casePayload() const;
    /// The change that ends its rule.
    QJsonObject endPayload() const;
    /// The case of a proposed change; without bands.
    static MatrixBand ofPayload(const QJsonObject& payload);
};

/// What one person of a role may approve.
struct ApproverLimit {
    QString role;
    Money perOperation;
    Money perDay;
};

struct ApprovalMatrix {
    Currency currency;
    std::vector<MatrixBand> bands; ///< by kind, then upwards
    std::vector<ApproverLimit> limits;

    /// The bands of the rule that holds today for a case: as the office chooses it, the entity's
    /// before every entity's, the higher risk before the lower, the channel's before any channel's.
    /// @param rule  of which kind, entity, risk and channel say the case
    std::vector<MatrixBand> holdingFor(const MatrixBand& rule) const;
};

Result<ApprovalMatrix> approvalMatrixFromJson(const QJsonObject& object);

/// What a proposed matrix would have meant for the payments of the last days.
struct MatrixSimulation {
    struct Example {
        PaymentId id;
        QString reference;
        Money amount;
        int stepsThen = 0;
        QStringList rolesNew;
    };
    struct Person {
        QString name;
        int approved = 0; ///< of these payments, then
        int would = 0;    ///< of those, under the proposed matrix
        int could = 0;
    };
    int days = 0;
    int payments = 0;
    int fewer = 0;
    int more = 0;
    int same = 0;
    int others = 0; ///< as many steps, by other roles or with the password
    int stepUp = 0;
    int nobody = 0; ///< could not have been approved by anybody
    std::vector<std::pair<QString, int>> byRole;
    std::vector<Person> people;    ///< who could have approved most first
    std::vector<Example> examples; ///< largest first, where the steps differ
};

Result<MatrixSimulation> matrixSimulationFromJson(const QJsonObject& object);

/// Who may take steps in somebody's stead, and since when.
struct DelegationRow {
    DelegationId id;
    bool isBreakGlass = false;
    QString giver;
    QString taker;
    QString role;
    QStringList kinds;
    qint64 mostMinor = 0; ///< of the reference currency
    QDateTime from;
    QDateTime until;
    QString reason;
    QString state; ///< proposed, active, ended
    QString confirmedBy;
    QDateTime reviewDue;
    QString reviewedBy;
    bool isReviewOverdue = false;
    int uses = 0;
    bool isMine = false;
    int version = 0;
};

Result<DelegationRow> delegationRowFromJson(const QJsonObject& row);

/// A colleague who approves payments.
struct Approver {
    QString login;
    QString name;
    QStringList roles;
};

/// A proposed change of the payment rules, or of what somebody sees.
struct RuleChange {
    ChangeRequestId id;
    QString kind;
    QJsonObject payload;
    QString reason;
    QString proposedBy;
    QDateTime proposed;
    bool isDecidable = false; ///< by the person asking
    int version = 0;
};

/// A delegation as its giver wants it.
struct DelegationRequest {
    QString taker; ///< login
    QString role;
    QStringList kinds;
    qint64 mostMinor = 0;
    QDateTime from;
    QDateTime until;
    QString reason;
};

/// Who approves, in whose stead, and what approves by itself: the office's functions, typed.
class ApprovalsApi
{
public:
    explicit ApprovalsApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<ApprovalMatrix> matrix();
    /// Changes nothing. @param payload  as of a change `policy.approval_rule`
    office::Task<MatrixSimulation> simulate(const QJsonObject& payload, int days);
    office::Task<std::vector<DelegationRow>> delegations(bool all);
    office::Task<std::vector<AutoRuleRow>> autoRules();
    office::Task<AutoRuleChoices> autoRuleChoices();
    office::Task<Backtest> backtest(const QJsonObject& payload, int days);
    /// Colleagues; with a payment those who may approve it now.
    office::Task<std::vector<Approver>> approvers(PaymentId payment = {});
    /// Proposed changes of the payment rules and of scopes that wait for their decision.
    office::Task<std::vector<RuleChange>> changes();
    office::Task<office::Outcome> send(const office::Call& command);
    office::Task<office::Outcome> sendSteppedUp(const office::Call& command, Secret password);

    static office::Call propose(
        const QString& key, const QString& kind, const QJsonObject& payload, const QString& reason);
    static office::Call decide(
        const QString& key, ChangeRequestId id, int version, bool approve, const QString& reason);
    static office::Call listDelegations(bool all);
    static office::Call delegate(const QString& key, const DelegationRequest& request);
    static office::Call endDelegation(const QString& key, DelegationId id, int version);
    static office::Call openBreakGlass(
        const QString& key, const QString& role, const QString& reason);
    static office::Call confirmBreakGlass(
        const QString& key, DelegationId id, int version, const QString& text);
    static office::Call reviewBreakGlass(
        const QString& key, DelegationId id, int version, const QString& text);
    static office::Call stopAuto(const QString& key, const QString& reason);
    static office::Call confirmAuto(const QString& key, AutoRuleId id);
    static office::Call handOver(
        const QString& key, PaymentId id, const QString& to, const QString& text);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::payments

Q_DECLARE_METATYPE(purser::payments::MatrixBand)
Q_DECLARE_METATYPE(purser::payments::DelegationRow)
Q_DECLARE_METATYPE(purser::payments::RuleChange)
