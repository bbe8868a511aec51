#pragma once

#include "core/clients/clientsapi.h"
#include "core/payments/paymentsapi.h"
#include "ui/kit/desk/activity.h"
#include "ui/kit/desk/desk.h"
#include "ui/payments/openpayment.h"

#include <QPointer>
#include <QWidget>

namespace purser::kit {
class ListTools;
class StaleWatch;
class Workbench;
} // namespace purser::kit

namespace purser::payments {

class ChargebacksWindow;
class EntriesWindow;
class FindingsWindow;
class LedgerDialog;
struct LedgerOwner;
class PaymentDecisions;
class PaymentPage;
class PaymentQueue;
class ReceiptsWindow;
class RecoveriesWindow;
class StatesDialog;
class WorkListWindow;

/// The payments desk on the screen: queue at the left, the open payment at the right, the decisions
/// below it.
class PaymentsView : public QWidget
{
    Q_OBJECT
public:
    PaymentsView(const kit::DeskContext& context, PaymentsApi& api, clients::ClientsApi& clients,
        QWidget* parent = nullptr);

    void setCounts(const PaymentCounts& counts);
    void noteChanges(const QList<office::Change>& changes);
    /// Shows the payment, in the list or not.
    void open(PaymentId id);
    void refresh();
    void enterWithdrawal(ClientId client);
    void enterDeposit(ClientId client);
    void enterTransfer(ClientId client);
    void enterWalletCredit(ClientId client);
    void enterOperation(ClientId client);
    /// Approves what is selected in the list, after a look at each.
    void decideSelected(BulkDeed deed);
    /// The ledger of the open payment's client; of the house when none is open or `house`.
    void showLedger(bool house);
    void showLedger(const LedgerOwner& owner);
    QPointer<LedgerDialog> ledgerDialog() const { return m_ledger; }
    /// Money that came and belongs to nobody yet.
    void showReceipts();
    QPointer<ReceiptsWindow> receiptsWindow() const { return m_receipts; }
    void showChargebacks();
    /// The states of the open payment's kind and the steps between them; nothing when none is open.
    void showWays();
    QPointer<StatesDialog> statesDialog() const { return m_states; }
    QPointer<ChargebacksWindow> chargebacksWindow() const { return m_chargebacks; }
    /// Money entered by hand.
    void showEntries();
    QPointer<EntriesWindow> entriesWindow() const { return m_entries; }
    /// What gateways say and people have to judge.
    void showFindings();
    /// The queue of payouts that came back and that nobody has dealt with.
    void showCameBack();
    QPointer<FindingsWindow> findingsWindow() const { return m_findings; }
    /// What clients owe.
    void showRecoveries();
    QPointer<RecoveriesWindow> recoveriesWindow() const { return m_recoveries; }

    PaymentQueue& queue() { return *m_queue; }
    PaymentPage& page() { return *m_page; }
    OpenPayment& openPayment() { return m_open; }
    PaymentDecisions& decisions() { return *m_decisions; }
    kit::ListTools& tools() { return *m_tools; }

Q_SIGNALS:
    /// Something was decided here: the counts have moved.
    void decided();

private:
    void connectQueue();
    void addTools();
    void connectOpenPayment();
    void connectDecisions();
    void begin(PaymentAction action);
    void showWorkList(WorkListWindow* window);
    void openClient(ClientId id);
    void openHistory(PaymentId id);

    const kit::DeskContext& m_context;
    OpenPayment m_open;
    kit::Workbench* m_bench;
    PaymentQueue* m_queue;
    PaymentPage* m_page;
    PaymentDecisions* m_decisions;
    clients::ClientsApi& m_clients;
    QPointer<LedgerDialog> m_ledger;
    QPointer<ReceiptsWindow> m_receipts;
    QPointer<ChargebacksWindow> m_chargebacks;
    QPointer<StatesDialog> m_states;
    QPointer<EntriesWindow> m_entries;
    QPointer<FindingsWindow> m_findings;
    QPointer<RecoveriesWindow> m_recoveries;
    kit::Activity m_activity;
    kit::ListTools* m_tools = nullptr;
    kit::StaleWatch* m_stale;
};

} // namespace purser::payments
