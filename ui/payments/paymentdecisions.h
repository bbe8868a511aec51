#pragma once

#include "core/base/clock.h"
#include "core/clients/clientsapi.h"
#include "core/payments/paymentsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace purser::kit {
class Formats;
}
namespace purser::offline {
class DraftBook;
}

namespace purser::payments {

class BulkDialog;

/// Carries out a decision on the sheet that is on show: opens its dialog, sends its command once,
/// and says what came of it. One dialog is one command key: pressing twice, or again after a lost
/// answer, acts once.
class PaymentDecisions : public QObject
{
    Q_OBJECT
public:
    PaymentDecisions(PaymentsApi& api, clients::ClientsApi& clients, const kit::Formats& formats,
        const Clock& clock, QString login, QWidget* parent);
    /// What is typed into the dialogs is kept there until it is sent.
    void setDrafts(offline::DraftBook& drafts) { m_drafts = &drafts; }

    /// Opens the dialog of that decision on what `sheet` shows now.
    void begin(PaymentAction action, const PaymentSheet& sheet);
    /// Opens the dialog for a new withdrawal; with a valid id the client is chosen already.
    void enter(ClientId client);
    void enterDeposit(ClientId client);
    void enterTransfer(ClientId client);
    void enterWalletCredit(ClientId client);
    void enterOperation(ClientId client);
    /// Looks at these payments and offers to approve those that are ready.
    void bulk(const QList<PaymentId>& ids, BulkDeed deed = BulkDeed::Approve);
    kit::DialogFrame* dialog() const { return m_dialog; }

Q_SIGNALS:
    /// It is done; `text` says so.
    void decided(purser::payments::PaymentAction action, const QString& text);
    void entered(purser::PaymentId id, const QString& text);
    /// A list was gone through; each row says what became of it.
    void decidedMany(const QString& text);
    /// The payment moved on meanwhile and nothing was decided; `good` when somebody else approved.
    void overtaken(const QString& text, bool good);

private:
    using MakeCall = std::function<office::Call()>;
    using SendCall = std::function<office::Task<office::Outcome>(const office::Call&)>;

    void approve(const PaymentSheet& sheet);
    /// The same command once more, with the password.
    void repeatWithPassword(
        PaymentAction action, const PaymentSheet& sheet, const office::Call& call);
    void refuse(PaymentAction action, const PaymentSheet& sheet);
    void cancel(const PaymentSheet& sheet);
    void giveBack(const PaymentSheet& sheet);
    void answer(const PaymentSheet& sheet);
    void amend(const PaymentSheet& sheet);
    void payAgain(const PaymentSheet& sheet);
    void leave(const PaymentSheet& sheet);
    void resolve(const PaymentSheet& sheet);
    void sendBulk(BulkDialog* dialog, const QString& key);
    void overrideCheck(const PaymentSheet& sheet);
    void chargeback(const PaymentSheet& sheet);
    void handOver(const PaymentSheet& sheet);
    void confirmed(PaymentAction action, const PaymentSheet& sheet);
    void worded(PaymentAction action, const PaymentSheet& sheet, const QString& label);
    /// Opens a dialog that enters a payment and sends what it says.
    /// @param draft  what the form is kept under until it is sent
    void openEntry(kit::DialogFrame* dialog, const QString& draft,
        std::function<office::Call(const QString& key)> make, std::function<Currency()> currency);
    void show(
        kit::DialogFrame* dialog, PaymentAction action, const PaymentSheet& sheet, MakeCall make);
    void settle(kit::DialogFrame* dialog, PaymentAction action, const PaymentSheet& sheet,
        const office::Call& call, const Result<office::Outcome>& outcome);

    PaymentsApi& m_api;
    clients::ClientsApi& m_clients;
    const kit::Formats& m_formats;
    const Clock& m_clock;
    QString m_login;
    QWidget* m_parent;
    QPointer<kit::DialogFrame> m_dialog;
    offline::DraftBook* m_drafts = nullptr;
    SendCall m_send; ///< how the dialog that opens next sends; empty: as any command
};

} // namespace purser::payments
