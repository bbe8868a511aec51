#pragma once

#include "core/clients/clientsapi.h"
#include "core/payments/paymentsapi.h"
#include "ui/kit/desk/desk.h"
#include "ui/payments/openpayment.h"

#include <QWidget>

namespace purser::kit {
class StaleWatch;
class Workbench;
} // namespace purser::kit

namespace purser::payments {

class PaymentDecisions;
class PaymentPage;
class PaymentQueue;

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
    /// The most urgent one that waits for this person and that nobody holds.
    void openNext();
    void refresh();
    void enterWithdrawal(ClientId client);

    PaymentQueue& queue() { return *m_queue; }
    PaymentPage& page() { return *m_page; }
    OpenPayment& openPayment() { return m_open; }
    PaymentDecisions& decisions() { return *m_decisions; }

Q_SIGNALS:
    /// Something was decided here: the counts have moved.
    void decided();

private:
    void connectQueue();
    void connectOpenPayment();
    void connectDecisions();
    void begin(PaymentAction action);
    void openClient(ClientId id);
    void openHistory(PaymentId id);

    const kit::DeskContext& m_context;
    OpenPayment m_open;
    kit::Workbench* m_bench;
    PaymentQueue* m_queue;
    PaymentPage* m_page;
    PaymentDecisions* m_decisions;
    kit::StaleWatch* m_stale;
    bool m_nextWanted = false;
};

} // namespace purser::payments
