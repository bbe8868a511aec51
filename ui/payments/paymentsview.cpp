#include "ui/payments/paymentsview.h"

#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/stalewatch.h"
#include "ui/kit/desk/workbench.h"
#include "ui/kit/lists/listtools.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/toasts.h"
#include "ui/payments/chargebackswindow.h"
#include "ui/payments/entrieswindow.h"
#include "ui/payments/findingswindow.h"
#include "ui/payments/ledgerdialog.h"
#include "ui/payments/paymentdecisions.h"
#include "ui/payments/paymentlist.h"
#include "ui/payments/paymentpage.h"
#include "ui/payments/paymentqueue.h"
#include "ui/payments/paymenttexts.h"
#include "ui/payments/receiptswindow.h"
#include "ui/payments/recoverieswindow.h"
#include "ui/payments/statesdialog.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Tone;

PaymentsView::PaymentsView(const kit::DeskContext& context, PaymentsApi& api,
    clients::ClientsApi& clients, QWidget* parent)
    : QWidget(parent), m_context(context), m_open(api),
      m_bench(new kit::Workbench(u"payments"_s, this)),
      m_queue(new PaymentQueue(
          context.session, api, context.formats, context.clock, context.layouts, this)),
      m_page(new PaymentPage(context.formats, context.clock, this)),
      m_decisions(new PaymentDecisions(
          api, clients, context.formats, context.clock, context.session.login(), this)),
      m_clients(clients), m_activity(context.clock),
      m_stale(new kit::StaleWatch(context.session, m_page->state(), context.clock, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bench);
    m_bench->setQueueShare(0.515);
    m_bench->setQueue(m_queue);
    m_bench->setItem(m_page, tr("Payment"));
    m_bench->setDecision(m_page->decisionBar());
    m_bench->setLayoutStore(&context.layouts);
    m_page->setKeyScope(this);
    addTools();
    m_decisions->setDrafts(context.drafts);
    connectQueue();
    connectOpenPayment();
    connectDecisions();
}

void PaymentsView::addTools()
{
    kit::ListSpec spec = PaymentList::spec(m_context.formats);
    spec.deskState = [this] { return QJsonObject{{u"tab"_s, wordOf(m_queue->tab())}}; };
    spec.applyDeskState = [this](const QJsonObject& state) {
        m_queue->setTab(state.value(u"tab"_s).toString());
    };
    m_tools = new kit::ListTools(
        m_context, *m_queue->grid(), m_queue->filterBar(), m_queue->filters(), spec, this);
    m_queue->addBelow(m_tools->below());
}

void PaymentsView::connectQueue()
{
    connect(m_queue, &PaymentQueue::currentChanged, this, [this](PaymentId id) {
        // A row that leaves the list after a decision does not take the sheet away.
        if (id.isValid())
            m_open.open(id);
    });
    connect(m_queue, &PaymentQueue::openRequested, m_bench, &kit::Workbench::focusDecision);
    connect(m_queue, &PaymentQueue::clientRequested, this, &PaymentsView::openClient);
    connect(m_queue, &PaymentQueue::historyRequested, this, &PaymentsView::openHistory);
    connect(m_queue, &PaymentQueue::bulkRequested, m_decisions, &PaymentDecisions::bulk);
}

void PaymentsView::connectOpenPayment()
{
    connect(&m_open, &OpenPayment::loading, m_page, &PaymentPage::showLoading);
    connect(&m_open, &OpenPayment::closed, m_page, &PaymentPage::showNothing);
    connect(&m_open, &OpenPayment::loading, m_stale, &kit::StaleWatch::forget);
    connect(&m_open, &OpenPayment::closed, m_stale, &kit::StaleWatch::forget);
    connect(&m_open, &OpenPayment::failed, this, [this](const Error& error) {
        if (!m_stale->noteFailure(error))
            m_page->showError(error);
    });
    connect(m_stale, &kit::StaleWatch::readAgain, &m_open, &OpenPayment::reload);
    connect(&m_open, &OpenPayment::loaded, this, [this] {
        m_page->showSheet(*m_open.sheet());
        m_stale->noteFresh();
        m_page->setHold(m_open.heldUntil());
    });
    connect(
        &m_open, &OpenPayment::holdChanged, this, [this] { m_page->setHold(m_open.heldUntil()); });
    connect(&m_open, &OpenPayment::changedMeanwhile, this, [this](const QStringList& fields) {
        m_page->showNotice(
            Tone::Warn, tr("Changed while you read it: %1.").arg(PaymentTexts::changes(fields)));
    });
    m_open.setIdleClock([this] { return m_activity.idleFor(); });
    connect(&m_activity, &kit::Activity::resumed, &m_open, &OpenPayment::resume);
    connect(&m_open, &OpenPayment::lapsed, this, [this] {
        m_page->showNotice(
            Tone::Warn, tr("Given back to the queue: nothing was done with it for a while."));
    });
    connect(m_page, &PaymentPage::retryRequested, &m_open, &OpenPayment::reload);
    connect(m_page, &PaymentPage::clientRequested, this, [this] {
        if (m_open.sheet())
            openClient(m_open.sheet()->payment.client.id);
    });
    connect(m_page, &PaymentPage::historyRequested, this, [this] { openHistory(m_open.id()); });
    connect(m_page, &PaymentPage::waysRequested, this, &PaymentsView::showWays);
}

void PaymentsView::connectDecisions()
{
    connect(m_page, &PaymentPage::decisionRequested, this, &PaymentsView::begin);
    connect(
        m_decisions, &PaymentDecisions::decided, this, [this](PaymentAction, const QString& text) {
            m_context.toasts.show(Tone::Ok, text);
            m_page->clearNotice();
            m_open.noteDecided();
            m_queue->refresh();
            Q_EMIT decided();
        });
    connect(
        m_decisions, &PaymentDecisions::entered, this, [this](PaymentId id, const QString& text) {
            m_context.toasts.show(Tone::Ok, text);
            m_queue->refresh();
            open(id);
            Q_EMIT decided();
        });
    connect(m_decisions, &PaymentDecisions::decidedMany, this, [this](const QString& text) {
        m_context.toasts.show(Tone::Ok, text);
        m_open.reload();
        m_queue->refresh();
        Q_EMIT decided();
    });
    connect(
        m_decisions, &PaymentDecisions::overtaken, this, [this](const QString& text, bool good) {
            m_open.reload();
            m_queue->refresh();
            m_page->showNotice(good ? Tone::Accent : Tone::Warn, text);
        });
}

void PaymentsView::begin(PaymentAction action)
{
    if (!m_open.sheet())
        return;
    if (m_open.sheet()->payment.heldBy.isEmpty())
        m_open.take();
    m_decisions->begin(action, *m_open.sheet());
}

void PaymentsView::setCounts(const PaymentCounts& counts)
{
    m_queue->setCounts(counts);
}

void PaymentsView::noteChanges(const QList<office::Change>& changes)
{
    m_queue->noteChanges(changes);
    const bool money =
        std::any_of(changes.begin(), changes.end(), [](const office::Change& change) {
            return change.entity == "receipt"_L1 || change.entity == "payment"_L1
                || change.entity == "receipt_entry"_L1 || change.entity == "finding"_L1
                || change.entity == "chargeback"_L1 || change.entity == "recovery"_L1;
        });
    if (money && m_receipts)
        m_receipts->refresh();
    for (WorkListWindow* window : {static_cast<WorkListWindow*>(m_chargebacks.data()),
             static_cast<WorkListWindow*>(m_entries.data()),
             static_cast<WorkListWindow*>(m_findings.data()),
             static_cast<WorkListWindow*>(m_recoveries.data())}) {
        if (money && window)
            window->refresh();
    }
    for (const office::Change& change : changes)
        m_open.noteChange(change);
}

void PaymentsView::open(PaymentId id)
{
    m_queue->select(id);
    m_open.open(id);
}

void PaymentsView::refresh()
{
    m_queue->refresh();
    m_open.reload();
}

void PaymentsView::enterWithdrawal(ClientId client)
{
    m_decisions->enter(client);
}

void PaymentsView::enterDeposit(ClientId client)
{
    m_decisions->enterDeposit(client);
}

void PaymentsView::enterTransfer(ClientId client)
{
    m_decisions->enterTransfer(client);
}

void PaymentsView::enterWalletCredit(ClientId client)
{
    m_decisions->enterWalletCredit(client);
}

void PaymentsView::enterOperation(ClientId client)
{
    m_decisions->enterOperation(client);
}

void PaymentsView::decideSelected(BulkDeed deed)
{
    const QList<PaymentId> ids = m_queue->selected();
    if (ids.isEmpty())
        m_context.toasts.show(Tone::Normal, tr("Select the payments in the list first."));
    else
        m_decisions->bulk(ids, deed);
}

void PaymentsView::showLedger(bool house)
{
    const bool ofClient = !house && m_open.sheet();
    const SheetPayment::Client client =
        ofClient ? m_open.sheet()->payment.client : SheetPayment::Client();
    showLedger({client.id, client.name, {}, {}, 0});
}

void PaymentsView::showLedger(const LedgerOwner& owner)
{
    delete m_ledger.data();
    m_ledger = new LedgerDialog(ledger::LedgerApi(m_context.session), m_context.formats,
        m_context.clock, m_context.layouts, this);
    m_ledger->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_ledger, &LedgerDialog::paymentRequested, this, [this](const QString& reference) {
        PaymentFilter filter;
        filter.tab = PaymentTab::All;
        filter.text = reference;
        m_queue->setFilter(filter);
    });
    m_ledger->show(owner);
}

void PaymentsView::showReceipts()
{
    if (!m_receipts) {
        m_receipts = new ReceiptsWindow(m_context, m_clients, this);
        showWorkList(m_receipts);
    }
    m_receipts->raise();
    m_receipts->activateWindow();
}

void PaymentsView::showChargebacks()
{
    if (!m_chargebacks) {
        m_chargebacks = new ChargebacksWindow(m_context, this);
        showWorkList(m_chargebacks);
    }
    m_chargebacks->raise();
    m_chargebacks->activateWindow();
}

void PaymentsView::showWays()
{
    if (!m_open.sheet() || m_states)
        return;
    m_states = new StatesDialog(*m_open.sheet(), this);
    m_states->setAttribute(Qt::WA_DeleteOnClose);
    m_states->open();
}

void PaymentsView::showEntries()
{
    if (!m_entries) {
        m_entries = new EntriesWindow(m_context, this);
        showWorkList(m_entries);
    }
    m_entries->raise();
    m_entries->activateWindow();
}

void PaymentsView::showCameBack()
{
    PaymentFilter filter;
    filter.tab = PaymentTab::CameBack;
    m_queue->setFilter(filter);
}

void PaymentsView::showFindings()
{
    if (!m_findings) {
        m_findings = new FindingsWindow(m_context, this);
        showWorkList(m_findings);
    }
    m_findings->raise();
    m_findings->activateWindow();
}

void PaymentsView::showRecoveries()
{
    if (!m_recoveries) {
        m_recoveries = new RecoveriesWindow(m_context, this);
        showWorkList(m_recoveries);
    }
    m_recoveries->raise();
    m_recoveries->activateWindow();
}

void PaymentsView::showWorkList(WorkListWindow* window)
{
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &WorkListWindow::paymentRequested, this, &PaymentsView::open);
    connect(window, &WorkListWindow::decided, this, [this](const QString& text) {
        m_context.toasts.show(Tone::Ok, text);
        m_open.reload();
        m_queue->refresh();
        Q_EMIT decided();
    });
    window->show();
}

void PaymentsView::openClient(ClientId id)
{
    m_context.deeds.open(u"client.open"_s, id.value());
}

void PaymentsView::openHistory(PaymentId id)
{
    m_context.deeds.ask(
        u"audit.open"_s, {{u"entity"_s, u"payment"_s}, {u"id"_s, QString::number(id.value())}});
}

} // namespace purser::payments
