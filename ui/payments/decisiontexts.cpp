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
    {PaymentAction::Override, u"override"},
    {PaymentAction::Requote, u"requote"},
    {PaymentAction::Retry, u"retry"},
    {PaymentAction::Refund, u"refund"},
    {PaymentAction::ConfirmReturn, u"confirm_return"},
    {PaymentAction::Correct, u"correct"},
    {PaymentAction::Chargeback, u"chargeback"},
    {PaymentAction::HandOver, u"hand_over"},
    {PaymentAction::CallOff, u"call_off"},
    {PaymentAction::WalletCredit, u"wallet_credit"},
    {PaymentAction::PayAgain, u"pay_again"},
    {PaymentAction::Leave, u"leave"},
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
    if (!approving && state != PaymentState::WaitingInfo)
        return afterTheDecision();
    QList<kit::Decision> list;
    if (isForTheMaker()) {
        if (m_sheet.payment.kind == PaymentKind::Withdrawal)
            list.append({idOf(PaymentAction::Amend), tr("Amend…"), u"E"_s});
        list.append({idOf(PaymentAction::Cancel), tr("Cancel…"), u"C"_s});
    } else {
        list.append({idOf(PaymentAction::Reject), tr("Reject…"), u"R"_s});
        if (approving)
            list.append({idOf(PaymentAction::Return), tr("Return for information…"), u"I"_s});
    }
    // What nobody answered in time is asked anew by whoever asked.
    if (m_sheet.question && m_sheet.question->late && m_sheet.action(PaymentAction::Return).allowed)
        list.append({idOf(PaymentAction::Return), askAgain(), u"I"_s});
    if (approving)
        list.append({idOf(PaymentAction::Approve), approve(), u"A"_s, true});
    else
        list.append({idOf(PaymentAction::Answer), tr("Answer…"), u"W"_s, true});
    return list;
}

QString DecisionTexts::askAgain()
{
    return tr("Ask again…");
}

/// What a payment that nobody approves now may still need.
QList<kit::Decision> DecisionTexts::afterTheDecision() const
{
    QList<kit::Decision> list;
    const auto add = [&](PaymentAction action, const QString& text, const QString& key) {
        if (m_sheet.action(action).allowed)
            list.append({idOf(action), text, key, list.isEmpty()});
    };
    add(PaymentAction::Retry, tr("Try again to credit %1").arg(finalAmount()), u"T"_s);
    add(PaymentAction::Refund, tr("Refund %1 by the gateway…").arg(received()), u"G"_s);
    add(PaymentAction::ConfirmReturn, tr("Confirm the return of %1…").arg(received()), u"B"_s);
    add(PaymentAction::Cancel, tr("Cancel…"), u"C"_s);
    add(PaymentAction::CallOff, tr("Call off %1…").arg(amount()), u"L"_s);
    add(PaymentAction::PayAgain, tr("Pay out again…"), u"P"_s);
    add(PaymentAction::Leave, tr("It stays with us…"), u"S"_s);
    add(PaymentAction::WalletCredit, tr("Back onto an account, from the wallet…"), u"W"_s);
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
    add(PaymentAction::Return, m_sheet.question ? askAgain() : tr("Return for information…"),
        u"I"_s);
    add(PaymentAction::Override, tr("Let it pass against a check…"), u"O"_s);
    add(PaymentAction::Requote, tr("Take a new rate…"), u"N"_s);
    add(PaymentAction::Correct, tr("Correct by the opposite…"), u"K"_s);
    add(PaymentAction::HandOver, tr("Hand over to a colleague…"), u"H"_s);
    add(PaymentAction::Chargeback, tr("Enter a dispute…"), u"D"_s);
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

QString DecisionTexts::received() const
{
    const SheetPayment& payment = m_sheet.payment;
    return m_formats.money(payment.settled.value_or(payment.amount));
}

QString DecisionTexts::finalAmount() const
{
    const SheetPayment& payment = m_sheet.payment;
    return m_formats.money(payment.finalAmount.value_or(payment.amount));
}

QString DecisionTexts::login(const std::optional<SheetPayment::Account>& account)
{
    return account ? account->login : tr("the wallet");
}

QString DecisionTexts::approve() const
{
    const SheetPayment& payment = m_sheet.payment;
    switch (payment.kind.value()) {
    case PaymentKind::Deposit:
        return tr("Credit %1 to %2").arg(finalAmount(), login(payment.account));
    case PaymentKind::Transfer:
    case PaymentKind::ClientTransfer:
        return tr("Transfer %1 to %2").arg(amount(), login(payment.toAccount));
    case PaymentKind::Credit:
        return payment.outgoing
            ? tr("Take back %1 of credit from %2").arg(amount(), login(payment.account))
            : tr("Give %1 of credit to %2").arg(amount(), login(payment.account));
    case PaymentKind::Fee: return tr("Charge %1 to %2").arg(amount(), login(payment.account));
    case PaymentKind::Adjustment:
        return payment.outgoing ? tr("Take %1 from %2").arg(amount(), login(payment.account))
                                : tr("Add %1 to %2").arg(amount(), login(payment.account));
    case PaymentKind::Nbp: return tr("Top up %1 on %2").arg(amount(), login(payment.account));
    default: return tr("Approve %1 to %2").arg(amount(), destination());
    }
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
        if (m_sheet.again && m_sheet.again->fromWallet)
            return done == 0
                ? tr("One approval is enough: the wallet is debited and the payout is sent. This "
                     "cannot be undone.")
                : tr("This is the last approval: the wallet is debited and the payout is sent. "
                     "This cannot be undone.");
        const QString effect = isCrediting()
            ? tr("the trading account is credited at once. This cannot be undone.")
            : tr("the trading account is debited at once. This cannot be undone.");
        return done == 0 ? tr("One approval is enough: %1").arg(effect)
                         : tr("This is the last approval: %1").arg(effect);
    }
    return tr("Approval %1 of %2. Nothing moves before the last one.")
        .arg(done + 1)
        .arg(done + open);
}

bool DecisionTexts::isCrediting() const
{
    const SheetPayment& payment = m_sheet.payment;
    switch (payment.kind.value()) {
    case PaymentKind::Deposit:
    case PaymentKind::Nbp: return true;
    case PaymentKind::Credit:
    case PaymentKind::Adjustment: return !payment.outgoing;
    default: return false;
    }
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
    case PaymentAction::Override: return tr("Let %1 pass against a check").arg(reference);
    case PaymentAction::Requote: return tr("New rate for %1").arg(reference);
    case PaymentAction::Retry: return tr("Credit %1 once more").arg(reference);
    case PaymentAction::Refund: return tr("Refund of %1").arg(reference);
    case PaymentAction::ConfirmReturn: return tr("Return of %1").arg(reference);
    case PaymentAction::Correct: return tr("Correct %1").arg(reference);
    case PaymentAction::Chargeback: return tr("Dispute of %1").arg(reference);
    case PaymentAction::HandOver: return tr("Hand over %1").arg(reference);
    case PaymentAction::CallOff: return tr("Call off %1").arg(reference);
    case PaymentAction::PayAgain: return tr("Pay out %1 again").arg(reference);
    case PaymentAction::Leave: return tr("What came back of %1 stays").arg(reference);
    case PaymentAction::WalletCredit: // has a dialog of its own
    case PaymentAction::Unknown: break;
    }
    return reference;
}

QString DecisionTexts::purpose(PaymentAction action) const
{
    switch (action) {
    case PaymentAction::Approve: return approvePurpose();
    case PaymentAction::Reject:
        if (m_sheet.payment.kind == PaymentKind::Deposit)
            return tr("What came goes back to its payer; another person confirms it. This cannot "
                      "be undone.");
        return tr("The held money goes back to the client. This cannot be undone.");
    case PaymentAction::CallOff:
        return tr("It is approved, and nothing has been sent yet. The held money goes back to the "
                  "client. This cannot be undone.");
    case PaymentAction::Return:
        return tr("The clock stops and the money stays held until the answer comes. "
                  "Approvals given so far no longer count.");
    case PaymentAction::Answer:
        return tr("The payment waits for approval again and its clock goes on.");
    case PaymentAction::Cancel:
        if (m_sheet.payment.kind == PaymentKind::Deposit)
            return tr("The money is not expected any more. Should it come, it waits for a person.");
        return tr("The held money goes back to the client. This cannot be undone.");
    case PaymentAction::PayAgain:
        return m_sheet.again && m_sheet.again->inWallet
            ? tr("A new withdrawal out of the wallet, where the money is. It is held at once, and "
                 "other people approve it like every other.")
            : tr("A new withdrawal off the trading account, where the money is. It is held at "
                 "once, and other people approve it like every other.");
    case PaymentAction::Leave:
        return tr("Nothing moves: it is no longer in the list of payouts that came back. It can be "
                  "paid out again later.");
    case PaymentAction::Requote:
        return tr("The market rate of now less the markup. Approvals given so far no longer "
                  "count, and you may not approve it yourself.");
    case PaymentAction::Retry:
        return tr("The money is in the client's wallet; the trading server is asked once more.");
    case PaymentAction::Refund:
        return tr("The gateway gives the whole amount back to the card or account it came from. It "
                  "is asked once; the deposit is returned when the gateway says so.");
    case PaymentAction::ConfirmReturn:
        return tr("Give the provider's reference of the payment back. The books follow.");
    case PaymentAction::Correct:
        return tr("Asks for the exact opposite on the trading server and in the books, linked to "
                  "what it corrects. Another person approves it.");
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
    case PaymentAction::Requote: return tr("Take the rate of now");
    case PaymentAction::Retry: return tr("Credit %1").arg(finalAmount());
    case PaymentAction::Refund: return tr("Refund %1").arg(received());
    case PaymentAction::ConfirmReturn: return tr("%1 went back").arg(received());
    case PaymentAction::Correct: return tr("Ask for the opposite of %1").arg(amount());
    case PaymentAction::Chargeback: return tr("Enter the dispute");
    case PaymentAction::HandOver: return tr("Hand over %1").arg(amount());
    case PaymentAction::CallOff: return tr("Call off %1").arg(amount());
    case PaymentAction::PayAgain: return tr("Ask for the payout");
    case PaymentAction::Leave: return tr("It stays");
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
            : m_sheet.again && m_sheet.again->fromWallet
            ? tr("%1 approved. It is being paid out of the wallet.").arg(reference)
            : isCrediting()
            ? tr("%1 approved. The trading account is being credited.").arg(reference)
            : tr("%1 approved. The trading account is being debited.").arg(reference);
    case PaymentAction::Reject: return tr("%1 rejected.").arg(reference);
    case PaymentAction::Return: return tr("%1 returned for information.").arg(reference);
    case PaymentAction::Answer: return tr("%1 answered.").arg(reference);
    case PaymentAction::Cancel: return tr("%1 cancelled.").arg(reference);
    case PaymentAction::Amend:
        return tr("%1 amended. It needs all its approvals again.").arg(reference);
    case PaymentAction::Leave: return tr("What came back of %1 stays.").arg(reference);
    case PaymentAction::Override: return tr("%1 passes against the check.").arg(reference);
    case PaymentAction::Requote: return tr("%1 has a new rate.").arg(reference);
    case PaymentAction::Retry: return tr("%1 is being credited.").arg(reference);
    case PaymentAction::Refund: return tr("%1 is being refunded.").arg(reference);
    case PaymentAction::ConfirmReturn: return tr("%1 is back with its payer.").arg(reference);
    case PaymentAction::Correct:
        return tr("The correction of %1 waits for approval.").arg(reference);
    case PaymentAction::Chargeback: return tr("The dispute of %1 is entered.").arg(reference);
    case PaymentAction::HandOver: return tr("%1 is handed over.").arg(reference);
    case PaymentAction::CallOff: return tr("%1 is called off.").arg(reference);
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

QString DecisionTexts::asked() const
{
    const SheetQuestion& open = *m_sheet.question;
    const QString whom = PaymentTexts::addressee(open.whom, open.role, open.name);
    const QString due = m_formats.dateTime(open.due);
    return open.late ? tr("Nobody has answered in time. Asked of: %1, by %2, until %3. %4")
                           .arg(whom, open.by, due, question())
                     : tr("Asked of: %1, by %2, until %3. %4").arg(whom, open.by, due, question());
}

QString DecisionTexts::question() const
{
    if (m_sheet.question) {
        const QString reason = PaymentTexts::reason(m_sheet.question->reason);
        const QString text = m_sheet.question->text;
        return text.isEmpty() ? reason : tr("%1: %2").arg(reason, text);
    }
    for (auto event = m_sheet.history.rbegin(); event != m_sheet.history.rend(); ++event) {
        if (event->kind != u"returned"_s)
            continue;
        const QString reason = PaymentTexts::reason(event->reason);
        return event->text.isEmpty() ? reason : tr("%1: %2").arg(reason, event->text);
    }
    return PaymentTexts::reason(m_sheet.payment.reason);
}

} // namespace purser::payments
