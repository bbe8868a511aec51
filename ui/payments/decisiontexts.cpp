#include "ui/payments/decisiontexts.h"

#include "ui/kit/text/formats.h"
#include "ui/payments/paymenttexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

constexpr std::pair<PaymentAction, QStringView> actionIds[] = {
    {PaymentAction::Approve, u"approve"},
    {PaymentAction::Reject, u"reject"},
    {PaymentAction::Return, u"return"},
    {PaymentAction::Answer, u"answer"},
    {PaymentAction::Cancel, u"cancel"},
    {PaymentAction::Amend, u"amend"},
    {PaymentAction::Resolve, u"resolve"},
};

} // namespace

QString DecisionTexts::idOf(PaymentAction action)
{
    for (const auto& [known, id] : actionIds) {
        if (known == action)
            return id.toString();
    }
    return {};
}

PaymentAction DecisionTexts::actionOf(const QString& id)
{
    for (const auto& [action, known] : actionIds) {
        if (known == id)
            return action;
    }
    return PaymentAction::Unknown;
}

/// Whether the role does it at all; then a button stays and says why it is off.
bool DecisionTexts::isOffered(PaymentAction action) const
{
    return m_sheet.action(action).why != u"not_permitted"_s;
}

/// Whoever entered the payment amends or cancels it; everybody else decides on it.
bool DecisionTexts::isForTheMaker() const
{
    const QString why = m_sheet.action(PaymentAction::Approve).why;
    return (why == u"not_permitted"_s || why == u"maker"_s) && isOffered(PaymentAction::Amend);
}

QList<kit::Decision> DecisionTexts::decisions() const
{
    if (m_sheet.unknownInstruction())
        return {{idOf(PaymentAction::Resolve), tr("Resolve the unknown outcome…"), u"U"_s, true}};
    const PaymentState state = m_sheet.payment.state.value();
    const bool approving = state == PaymentState::AwaitingApproval;
    if (m_sheet.payment.kind != PaymentKind::Withdrawal
        || (!approving && state != PaymentState::WaitingInfo))
        return {};
    QList<kit::Decision> list;
    if (isForTheMaker()) {
        list.append({idOf(PaymentAction::Amend), tr("Amend…"), u"E"_s});
        list.append({idOf(PaymentAction::Cancel), tr("Cancel…"), u"C"_s});
    } else {
        list.append({idOf(PaymentAction::Reject), tr("Reject…"), u"R"_s});
        if (approving)
            list.append({idOf(PaymentAction::Return), tr("Return for information…"), u"I"_s});
    }
    if (approving)
        list.append({idOf(PaymentAction::Approve), approve(), u"A"_s, true});
    else
        list.append({idOf(PaymentAction::Answer), tr("Answer…"), u"W"_s, true});
    return list;
}

QList<kit::Decision> DecisionTexts::rarer() const
{
    QList<kit::Decision> list;
    const QList<kit::Decision> bar = decisions();
    const auto add = [&](PaymentAction action, const QString& text, const QString& key) {
        const bool inBar = std::any_of(bar.begin(), bar.end(),
            [action](const kit::Decision& decision) { return decision.id == idOf(action); });
        if (!inBar && m_sheet.action(action).allowed)
            list.append({idOf(action), text, key});
    };
    add(PaymentAction::Amend, tr("Amend…"), u"E"_s);
    add(PaymentAction::Cancel, tr("Cancel…"), u"C"_s);
    add(PaymentAction::Reject, tr("Reject…"), u"R"_s);
    add(PaymentAction::Return, tr("Return for information…"), u"I"_s);
    return list;
}

QString DecisionTexts::amount() const
{
    return m_formats.money(m_sheet.payment.amount);
}

QString DecisionTexts::destination() const
{
    return m_sheet.payment.destination ? m_sheet.payment.destination->masked : QString();
}

QString DecisionTexts::approve() const
{
    return tr("Approve %1 to %2").arg(amount(), destination());
}

int DecisionTexts::stepsOf(ChainStep kind) const
{
    return static_cast<int>(std::count_if(m_sheet.chain.begin(), m_sheet.chain.end(),
        [kind](const ChainEntry& entry) { return entry.kind == kind; }));
}

QString DecisionTexts::approvePurpose() const
{
    const int done = stepsOf(ChainStep::Approved);
    const int open = stepsOf(ChainStep::Needed);
    if (open <= 1) {
        return done == 0 ? tr("One approval is enough: the trading account is debited at once. "
                              "This cannot be undone.")
                         : tr("This is the last approval: the trading account is debited at once. "
                              "This cannot be undone.");
    }
    return tr("Approval %1 of %2. Nothing moves before the last one.")
        .arg(done + 1)
        .arg(done + open);
}

QString DecisionTexts::title(PaymentAction action) const
{
    const QString reference = m_sheet.payment.reference;
    switch (action) {
    case PaymentAction::Approve: return tr("Approve %1").arg(reference);
    case PaymentAction::Reject: return tr("Reject %1").arg(reference);
    case PaymentAction::Return: return tr("Return %1 for information").arg(reference);
    case PaymentAction::Answer: return tr("Answer the question about %1").arg(reference);
    case PaymentAction::Cancel: return tr("Cancel %1").arg(reference);
    case PaymentAction::Amend: return tr("Amend %1").arg(reference);
    case PaymentAction::Resolve: return tr("Unknown outcome of %1").arg(reference);
    case PaymentAction::Unknown: break;
    }
    return reference;
}

QString DecisionTexts::purpose(PaymentAction action) const
{
    switch (action) {
    case PaymentAction::Approve: return approvePurpose();
    case PaymentAction::Reject:
        return tr("The held money goes back to the client. This cannot be undone.");
    case PaymentAction::Return:
        return tr("The clock stops and the money stays held until the answer comes. "
                  "Approvals given so far no longer count.");
    case PaymentAction::Answer:
        return tr("The payment waits for approval again and its clock goes on.");
    case PaymentAction::Cancel:
        return tr("The held money goes back to the client. This cannot be undone.");
    default: return {};
    }
}

QString DecisionTexts::acceptText(PaymentAction action) const
{
    switch (action) {
    case PaymentAction::Approve: return approve();
    case PaymentAction::Reject: return tr("Reject %1").arg(amount());
    case PaymentAction::Return: return tr("Return for information");
    case PaymentAction::Answer: return tr("Send the answer");
    case PaymentAction::Cancel: return tr("Cancel %1").arg(amount());
    case PaymentAction::Amend: return tr("Amend");
    default: return tr("Confirm");
    }
}

QString DecisionTexts::done(PaymentAction action, int stepsDone, int stepsNeeded) const
{
    const QString reference = m_sheet.payment.reference;
    switch (action) {
    case PaymentAction::Approve:
        return stepsDone < stepsNeeded
            ? tr("%1 approved, %2 of %3.").arg(reference).arg(stepsDone).arg(stepsNeeded)
            : tr("%1 approved. The trading account is being debited.").arg(reference);
    case PaymentAction::Reject: return tr("%1 rejected.").arg(reference);
    case PaymentAction::Return: return tr("%1 returned for information.").arg(reference);
    case PaymentAction::Answer: return tr("%1 answered.").arg(reference);
    case PaymentAction::Cancel: return tr("%1 cancelled.").arg(reference);
    case PaymentAction::Amend:
        return tr("%1 amended. It needs all its approvals again.").arg(reference);
    default: return tr("%1 updated.").arg(reference);
    }
}

QList<kit::Reason> DecisionTexts::reasons(const std::vector<SheetReason>& reasons)
{
    QList<kit::Reason> list;
    for (const SheetReason& reason : reasons)
        list.append({reason.code, PaymentTexts::reason(reason.code)});
    return list;
}

QStringList DecisionTexts::needText(const std::vector<SheetReason>& reasons)
{
    QStringList codes;
    for (const SheetReason& reason : reasons) {
        if (reason.needsText)
            codes.append(reason.code);
    }
    return codes;
}

QString DecisionTexts::question() const
{
    for (auto event = m_sheet.history.rbegin(); event != m_sheet.history.rend(); ++event) {
        if (event->kind != u"returned"_s)
            continue;
        const QString reason = PaymentTexts::reason(event->reason);
        return event->text.isEmpty() ? reason : tr("%1: %2").arg(reason, event->text);
    }
    return PaymentTexts::reason(m_sheet.payment.reason);
}

} // namespace purser::payments
