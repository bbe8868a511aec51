#include "ui/payments/paymentdecisions.h"

#include "core/office/call.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/dialogs/stepupdialog.h"
#include "ui/kit/text/formats.h"
#include "ui/payments/approvedialog.h"
#include "ui/payments/bulkdialog.h"
#include "ui/payments/chargebackdialog.h"
#include "ui/payments/decisiontexts.h"
#include "ui/payments/depositdialog.h"
#include "ui/payments/handoverdialog.h"
#include "ui/payments/operationdialog.h"
#include "ui/payments/overridedialog.h"
#include "ui/payments/payagaindialog.h"
#include "ui/payments/paymentproblems.h"
#include "ui/payments/rejectdialog.h"
#include "ui/payments/resolvedialog.h"
#include "ui/payments/returndialog.h"
#include "ui/payments/transferdialog.h"
#include "ui/payments/walletdialog.h"
#include "ui/payments/withdrawaldialog.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace purser::payments {

using office::Call;
using office::Outcome;
using office::Task;

namespace {

/// What every dialog about a payment shows.
template <typename Dialog>
void addFacts(Dialog* dialog, const PaymentSheet& sheet, const kit::Formats& formats)
{
    const DecisionTexts texts(sheet, formats);
    dialog->addFact(DecisionTexts::tr("Client"), sheet.payment.client.name);
    dialog->addFact(DecisionTexts::tr("Amount"), texts.amount());
    if (sheet.payment.toAccount)
        dialog->addFact(DecisionTexts::tr("To account"), sheet.payment.toAccount->login);
    else if (!sheet.payment.destination && sheet.payment.account)
        dialog->addFact(DecisionTexts::tr("Account"), sheet.payment.account->login);
    if (sheet.payment.destination) {
        dialog->addFact(DecisionTexts::tr("Destination"),
            DecisionTexts::tr("%1, %2").arg(
                sheet.payment.destination->masked, sheet.payment.destination->holder));
    }
}

} // namespace

PaymentDecisions::PaymentDecisions(PaymentsApi& api, clients::ClientsApi& clients,
    const kit::Formats& formats, const Clock& clock, QString login, QWidget* parent)
    : QObject(parent), m_api(api), m_clients(clients), m_formats(formats), m_clock(clock),
      m_login(std::move(login)), m_parent(parent)
{
}

void PaymentDecisions::begin(PaymentAction action, const PaymentSheet& sheet)
{
    if (m_dialog || !sheet.action(action).allowed)
        return;
    switch (action) {
    case PaymentAction::Approve: approve(sheet); break;
    case PaymentAction::Return: giveBack(sheet); break;
    case PaymentAction::Reject:
    case PaymentAction::CallOff: refuse(action, sheet); break;
    case PaymentAction::Cancel: cancel(sheet); break;
    case PaymentAction::Answer: answer(sheet); break;
    case PaymentAction::Amend: amend(sheet); break;
    case PaymentAction::Resolve: resolve(sheet); break;
    case PaymentAction::Override: overrideCheck(sheet); break;
    case PaymentAction::Requote:
    case PaymentAction::Refund:
    case PaymentAction::Retry: confirmed(action, sheet); break;
    case PaymentAction::ConfirmReturn: worded(action, sheet, tr("Provider's reference")); break;
    case PaymentAction::Correct: worded(action, sheet, tr("What was wrong")); break;
    case PaymentAction::Chargeback: chargeback(sheet); break;
    case PaymentAction::HandOver: handOver(sheet); break;
    case PaymentAction::WalletCredit: enterWalletCredit(sheet.payment.client.id); break;
    case PaymentAction::PayAgain: payAgain(sheet); break;
    case PaymentAction::Leave: leave(sheet); break;
    case PaymentAction::Unknown: break;
    }
}

void PaymentDecisions::approve(const PaymentSheet& sheet)
{
    const QString key = office::newCommandKey();
    const SeenPayment seen = SeenPayment::of(sheet);
    if (sheet.action(PaymentAction::Approve).stepUp) {
        repeatWithPassword(PaymentAction::Approve, sheet, PaymentsApi::approve(key, seen, {}));
        return;
    }
    const DecisionTexts texts(sheet, m_formats);
    auto* dialog =
        new ApproveDialog(texts.title(PaymentAction::Approve), texts.approvePurpose(), m_parent);
    addFacts(dialog, sheet, m_formats);
    show(dialog, PaymentAction::Approve, sheet,
        [dialog, key, seen] { return PaymentsApi::approve(key, seen, dialog->note()); });
}

void PaymentDecisions::repeatWithPassword(
    PaymentAction action, const PaymentSheet& sheet, const Call& call)
{
    const DecisionTexts texts(sheet, m_formats);
    auto* dialog = new kit::StepUpDialog(texts.title(action),
        action == PaymentAction::Approve
            ? texts.approvePurpose()
            : kit::CommandDialogs::tr("This weighs enough to ask for your password once more."),
        m_parent);
    dialog->setLogin(m_login);
    dialog->setButtons(texts.acceptText(action));
    addFacts(dialog, sheet, m_formats);
    m_send = [this, dialog](const Call& approval) {
        return m_api.sendSteppedUp(approval, dialog->password());
    };
    show(dialog, action, sheet, [call] { return call; });
}

void PaymentDecisions::refuse(PaymentAction action, const PaymentSheet& sheet)
{
    const DecisionTexts texts(sheet, m_formats);
    auto* dialog = new RejectDialog(
        texts.title(action), texts.purpose(action), m_api, sheet.payment.id, m_parent);
    addFacts(dialog, sheet, m_formats);
    dialog->setReasons(
        DecisionTexts::reasons(sheet.rejectReasons), DecisionTexts::needText(sheet.rejectReasons));
    dialog->setTextLabel(tr("In your words, for colleagues"));
    QStringList told;
    for (const SheetReason& reason : sheet.declineReasons)
        told.append(reason.code);
    dialog->setClientReasons(told);
    const QString key = office::newCommandKey();
    const SeenPayment seen = SeenPayment::of(sheet);
    show(dialog, action, sheet, [dialog, action, key, seen] {
        const QString reason = dialog->reasonCode();
        if (action == PaymentAction::CallOff)
            return PaymentsApi::callOff(
                key, seen, reason, dialog->text(), dialog->clientReason(), dialog->writes());
        return dialog->clientReason().isEmpty()
            ? PaymentsApi::reject(key, seen, reason, dialog->text())
            : PaymentsApi::rejectTelling(
                key, seen, reason, dialog->text(), dialog->clientReason(), dialog->writes());
    });
}

void PaymentDecisions::cancel(const PaymentSheet& sheet)
{
    const DecisionTexts texts(sheet, m_formats);
    auto* dialog = new kit::ReasonDialog(
        texts.title(PaymentAction::Cancel), texts.purpose(PaymentAction::Cancel), m_parent);
    addFacts(dialog, sheet, m_formats);
    dialog->setReasons(
        DecisionTexts::reasons(sheet.cancelReasons), DecisionTexts::needText(sheet.cancelReasons));
    dialog->setTextLabel(tr("In your words"));
    const QString key = office::newCommandKey();
    const SeenPayment seen = SeenPayment::of(sheet);
    show(dialog, PaymentAction::Cancel, sheet, [dialog, key, seen] {
        return PaymentsApi::cancel(key, seen, dialog->reasonCode(), dialog->text());
    });
}

void PaymentDecisions::giveBack(const PaymentSheet& sheet)
{
    const DecisionTexts texts(sheet, m_formats);
    auto* dialog = new ReturnDialog(texts.title(PaymentAction::Return),
        texts.purpose(PaymentAction::Return), m_api, sheet.payment.id, m_parent);
    addFacts(dialog, sheet, m_formats);
    dialog->setReasons(
        DecisionTexts::reasons(sheet.returnReasons), DecisionTexts::needText(sheet.returnReasons));
    dialog->setTextLabel(tr("What you need to know"));
    const QString key = office::newCommandKey();
    const SeenPayment seen = SeenPayment::of(sheet);
    show(dialog, PaymentAction::Return, sheet, [dialog, key, seen] {
        return PaymentsApi::giveBack(
            key, seen, dialog->reasonCode(), dialog->text(), dialog->asked());
    });
}

void PaymentDecisions::answer(const PaymentSheet& sheet)
{
    const DecisionTexts texts(sheet, m_formats);
    auto* dialog = new kit::ReasonDialog(
        texts.title(PaymentAction::Answer), texts.purpose(PaymentAction::Answer), m_parent);
    dialog->addFact(tr("Asked"), texts.question());
    dialog->setTextLabel(tr("Answer"), true);
    const QString key = office::newCommandKey();
    const SeenPayment seen = SeenPayment::of(sheet);
    show(dialog, PaymentAction::Answer, sheet,
        [dialog, key, seen] { return PaymentsApi::answer(key, seen, dialog->text()); });
}

void PaymentDecisions::amend(const PaymentSheet& sheet)
{
    auto* dialog = new WithdrawalDialog(m_clients, m_formats, sheet, m_parent);
    const QString key = office::newCommandKey();
    const SeenPayment seen = SeenPayment::of(sheet);
    show(dialog, PaymentAction::Amend, sheet,
        [dialog, key, seen] { return PaymentsApi::amend(key, seen, dialog->request()); });
}

void PaymentDecisions::payAgain(const PaymentSheet& sheet)
{
    auto* dialog = new PayAgainDialog(m_clients, m_formats, sheet, m_parent);
    const PaymentId id = sheet.payment.id;
    openEntry(
        dialog, u"payment.pay_again/%1"_s.arg(id.value()),
        [dialog, id](
            const QString& key) { return PaymentsApi::payAgain(key, id, dialog->request()); },
        [dialog] { return dialog->request().amount.currency(); });
}

void PaymentDecisions::leave(const PaymentSheet& sheet)
{
    const DecisionTexts texts(sheet, m_formats);
    auto* dialog = new kit::ReasonDialog(
        texts.title(PaymentAction::Leave), texts.purpose(PaymentAction::Leave), m_parent);
    addFacts(dialog, sheet, m_formats);
    dialog->setReasons(
        DecisionTexts::reasons(sheet.stayReasons), DecisionTexts::needText(sheet.stayReasons));
    dialog->setTextLabel(tr("In your words"));
    const QString key = office::newCommandKey();
    const SeenPayment seen = SeenPayment::of(sheet);
    show(dialog, PaymentAction::Leave, sheet, [dialog, key, seen] {
        return PaymentsApi::leave(key, seen, dialog->reasonCode(), dialog->text());
    });
}

void PaymentDecisions::resolve(const PaymentSheet& sheet)
{
    const Instruction* instruction = sheet.unknownInstruction();
    if (!instruction)
        return;
    auto* dialog = new ResolveDialog(sheet, *instruction, m_formats, m_clock.now(), m_parent);
    const QString key = office::newCommandKey();
    show(dialog, PaymentAction::Resolve, sheet,
        [dialog, key] { return PaymentsApi::resolve(key, dialog->resolution()); });
}

void PaymentDecisions::overrideCheck(const PaymentSheet& sheet)
{
    auto* dialog = new OverrideDialog(sheet, m_parent);
    dialog->setLogin(m_login);
    addFacts(dialog, sheet, m_formats);
    m_send = [this, dialog](
                 const Call& call) { return m_api.sendSteppedUp(call, dialog->password()); };
    const QString key = office::newCommandKey();
    const SeenPayment seen = SeenPayment::of(sheet);
    show(dialog, PaymentAction::Override, sheet, [dialog, key, seen] {
        return PaymentsApi::overrideCheck(
            key, seen, dialog->check(), dialog->reason(), dialog->text());
    });
}

void PaymentDecisions::chargeback(const PaymentSheet& sheet)
{
    auto* dialog = new ChargebackDialog(sheet, m_formats, m_clock.now(), m_parent);
    const QString key = office::newCommandKey();
    const SeenPayment seen = SeenPayment::of(sheet);
    show(dialog, PaymentAction::Chargeback, sheet,
        [dialog, key, seen] { return ReceiptsApi::recordChargeback(key, seen, dialog->entry()); });
}

void PaymentDecisions::handOver(const PaymentSheet& sheet)
{
    const PaymentId id = sheet.payment.id;
    auto* dialog =
        new HandOverDialog(ApprovalsApi(m_api.session()), id, sheet.payment.reference, m_parent);
    const QString key = office::newCommandKey();
    show(dialog, PaymentAction::HandOver, sheet, [dialog, key, id] {
        return ApprovalsApi::handOver(key, id, dialog->login(), dialog->text());
    });
}

void PaymentDecisions::confirmed(PaymentAction action, const PaymentSheet& sheet)
{
    const DecisionTexts texts(sheet, m_formats);
    auto* dialog = new kit::ReasonDialog(texts.title(action), texts.purpose(action), m_parent);
    addFacts(dialog, sheet, m_formats);
    dialog->setTextLabel(tr("Note"));
    const QString key = office::newCommandKey();
    const SeenPayment seen = SeenPayment::of(sheet);
    show(dialog, action, sheet, [dialog, action, key, seen] {
        if (action == PaymentAction::Refund)
            return PaymentsApi::refundDeposit(key, seen, dialog->text().trimmed());
        return action == PaymentAction::Retry ? PaymentsApi::retry(key, seen)
                                              : PaymentsApi::requote(key, seen);
    });
}

void PaymentDecisions::worded(PaymentAction action, const PaymentSheet& sheet, const QString& label)
{
    const DecisionTexts texts(sheet, m_formats);
    auto* dialog = new kit::ReasonDialog(texts.title(action), texts.purpose(action), m_parent);
    addFacts(dialog, sheet, m_formats);
    dialog->setTextLabel(label, true);
    const QString key = office::newCommandKey();
    const SeenPayment seen = SeenPayment::of(sheet);
    show(dialog, action, sheet, [dialog, action, key, seen] {
        const QString text = dialog->text().trimmed();
        return action == PaymentAction::Correct ? PaymentsApi::correct(key, seen, text)
                                                : PaymentsApi::confirmReturn(key, seen, text, {});
    });
}

void PaymentDecisions::enter(ClientId client)
{
    if (m_dialog)
        return;
    auto* dialog = new WithdrawalDialog(m_clients, m_formats, m_parent);
    dialog->setClient(client);
    openEntry(
        dialog, u"payment.enter.withdrawal/%1"_s.arg(client.value()),
        [dialog](const QString& key) { return PaymentsApi::submit(key, dialog->request()); },
        [dialog] { return dialog->request().amount.currency(); });
}

void PaymentDecisions::enterDeposit(ClientId client)
{
    if (m_dialog)
        return;
    auto* dialog = new DepositDialog(m_clients, m_formats, m_parent);
    dialog->setClient(client);
    openEntry(
        dialog, u"payment.enter.deposit/%1"_s.arg(client.value()),
        [dialog](const QString& key) { return PaymentsApi::announce(key, dialog->announcement()); },
        [dialog] { return dialog->announcement().amount.currency(); });
}

void PaymentDecisions::enterWalletCredit(ClientId client)
{
    if (m_dialog)
        return;
    auto* dialog = new WalletDialog(m_clients, m_formats, m_parent);
    dialog->setClient(client);
    openEntry(
        dialog, u"payment.enter.wallet/%1"_s.arg(client.value()),
        [dialog](const QString& key) { return PaymentsApi::walletCredit(key, dialog->credit()); },
        [dialog] { return dialog->credit().amount.currency(); });
}

void PaymentDecisions::enterTransfer(ClientId client)
{
    if (m_dialog)
        return;
    auto* dialog = new TransferDialog(m_clients, m_formats, m_parent);
    dialog->setClient(client);
    openEntry(
        dialog, u"payment.enter.transfer/%1"_s.arg(client.value()),
        [dialog](const QString& key) { return PaymentsApi::transfer(key, dialog->request()); },
        [dialog] { return dialog->request().amount.currency(); });
}

void PaymentDecisions::enterOperation(ClientId client)
{
    if (m_dialog)
        return;
    auto* dialog = new OperationDialog(m_clients, m_formats, m_parent);
    dialog->setClient(client);
    openEntry(
        dialog, u"payment.enter.operation/%1"_s.arg(client.value()),
        [dialog](const QString& key) { return PaymentsApi::operation(key, dialog->request()); },
        [dialog] { return dialog->request().amount.currency(); });
}

void PaymentDecisions::bulk(const QList<PaymentId>& ids, BulkDeed deed)
{
    if (m_dialog)
        return;
    auto* dialog = new BulkDialog(deed, m_formats, m_clock.now(), m_login, m_parent);
    m_dialog = dialog;
    dialog->setBusy(true, tr("Looking…"));
    m_api.bulkPreview(ids, deed).onDone(dialog, [dialog](const Result<BulkPreview>& preview) {
        dialog->setBusy(false);
        if (preview)
            dialog->showPreview(*preview);
        else
            dialog->showError(preview.error());
    });
    const QString key = office::newCommandKey();
    connect(
        dialog, &kit::DialogFrame::submitted, this, [this, dialog, key] { sendBulk(dialog, key); });
    dialog->open();
}

void PaymentDecisions::sendBulk(BulkDialog* dialog, const QString& key)
{
    dialog->clearError();
    const BulkPreview& preview = dialog->preview();
    const BulkDeed deed = dialog->deed();
    const Call call = deed == BulkDeed::Approve
        ? PaymentsApi::approveMany(key, preview.ready(), preview.referenceTotal)
        : PaymentsApi::declineMany(key, deed, preview.ready(), dialog->said());
    const Task<Outcome> sent =
        dialog->needsPassword() ? m_api.sendSteppedUp(call, dialog->password()) : m_api.send(call);
    dialog->setBusy(true, deed == BulkDeed::Approve ? tr("Approving…") : tr("Sending…"));
    sent.onDone(dialog, [this, dialog, deed](const Result<Outcome>& outcome) {
        dialog->setBusy(false);
        if (!outcome) {
            const PaymentProblems problems(m_formats, m_clock.now());
            dialog->showProblem(problems.text(outcome.error()));
            return;
        }
        dialog->showResults(outcome->detail);
        const int approved = outcome->detail.value(u"approved"_s).toInt();
        const int done = outcome->detail.value(u"done"_s).toInt();
        Q_EMIT decidedMany(deed == BulkDeed::Approve
                ? tr("%n payments approved.", nullptr, approved)
                : deed == BulkDeed::Reject ? tr("%n payments rejected.", nullptr, done)
                                           : tr("%n payments returned.", nullptr, done));
    });
}

void PaymentDecisions::openEntry(kit::DialogFrame* dialog, const QString& draft,
    std::function<Call(const QString& key)> make, std::function<Currency()> currency)
{
    m_dialog = dialog;
    const QString key = office::newCommandKey();
    connect(dialog, &kit::DialogFrame::submitted, this,
        [this, dialog, key, make = std::move(make), currency = std::move(currency)] {
            dialog->clearError();
            const Call call = make(key);
            const Currency money = currency();
            dialog->setBusy(true, tr("Entering…"));
            m_api.send(call).onDone(dialog, [this, dialog, money](const Result<Outcome>& outcome) {
                dialog->setBusy(false);
                if (outcome) {
                    dialog->accept();
                    Q_EMIT entered(PaymentId(outcome->id),
                        tr("%1 entered.").arg(outcome->detail.value(u"reference"_s).toString()));
                    return;
                }
                const PaymentProblems problems(m_formats, m_clock.now());
                dialog->showProblem(problems.text(outcome.error(), money));
            });
        });
    if (m_drafts)
        dialog->keepDraft(*m_drafts, draft);
    dialog->open();
}

void PaymentDecisions::show(
    kit::DialogFrame* dialog, PaymentAction action, const PaymentSheet& sheet, MakeCall make)
{
    m_dialog = dialog;
    if (action != PaymentAction::Amend && action != PaymentAction::Resolve
        && action != PaymentAction::Override) {
        // "Cancel" would say two things in a dialog that cancels a payment.
        dialog->setButtons(DecisionTexts(sheet, m_formats).acceptText(action),
            action == PaymentAction::Cancel ? tr("Keep it") : QString());
    }
    SendCall send = std::exchange(m_send, {});
    if (!send)
        send = [this](const Call& call) { return m_api.send(call); };
    connect(dialog, &kit::DialogFrame::submitted, this,
        [this, dialog, action, sheet, make = std::move(make), send = std::move(send)] {
            dialog->clearError();
            const Call call = make();
            const Task<Outcome> sent = send(call);
            dialog->setBusy(true, tr("Sending…"));
            sent.onDone(dialog, [=, this](const Result<Outcome>& outcome) {
                dialog->setBusy(false);
                settle(dialog, action, sheet, call, outcome);
            });
        });
    if (m_drafts)
        dialog->keepDraft(*m_drafts,
            u"payment.%1/%2"_s.arg(DecisionTexts::idOf(action)).arg(sheet.payment.id.value()));
    dialog->open();
}

void PaymentDecisions::settle(kit::DialogFrame* dialog, PaymentAction action,
    const PaymentSheet& sheet, const Call& call, const Result<Outcome>& outcome)
{
    if (outcome) {
        const DecisionTexts texts(sheet, m_formats);
        const QString text =
            texts.done(action, static_cast<int>(outcome->detail.value(u"steps_done"_s).toInteger()),
                static_cast<int>(outcome->detail.value(u"steps_needed"_s).toInteger()));
        dialog->accept();
        Q_EMIT decided(action, text);
        return;
    }
    const Error& error = outcome.error();
    const PaymentProblems problems(m_formats, m_clock.now());
    if (error.code == ErrorCode::Stale) {
        // What was shown is not what is there: nothing can be decided in this dialog any more.
        dialog->reject();
        Q_EMIT overtaken(problems.meanwhile(error), PaymentProblems::isApprovedMeanwhile(error));
    } else if (error.code == ErrorCode::StepUpRequired
        && (action == PaymentAction::Approve || action == PaymentAction::Resolve)) {
        // Policy became stricter since the sheet was read, or the last word always asks for it: the
        // same command, with the password.
        dialog->reject();
        m_dialog.clear();
        repeatWithPassword(action, sheet, call);
    } else {
        dialog->showProblem(problems.text(error, sheet.payment.amount.currency()));
    }
}

} // namespace purser::payments
