#include "ui/payments/paymentstour.h"

#include "ui/kit/desk/touronce.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridview.h"
#include "ui/payments/chargebackswindow.h"
#include "ui/payments/entrieswindow.h"
#include "ui/payments/findingswindow.h"
#include "ui/payments/ledgerdialog.h"
#include "ui/payments/ledgerentrydialog.h"
#include "ui/payments/paymentdecisions.h"
#include "ui/payments/paymentqueue.h"
#include "ui/payments/paymentsview.h"
#include "ui/payments/receiptswindow.h"
#include "ui/payments/recoverieswindow.h"
#include "ui/payments/statesdialog.h"

#include <QTimer>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::payments {

namespace {

using Done = std::function<void(bool)>;
using Fits = std::function<bool(const PaymentRow&)>;

/// Shows that queue and calls `next` when its rows are there.
void showQueue(PaymentsView& view, const PaymentFilter& filter, const Done& done)
{
    auto* once = new kit::TourOnce(&view, done);
    QObject::connect(&view.queue(), &PaymentQueue::loaded, once, [once] { once->finish(true); });
    view.queue().setFilter(filter);
}

/// Opens the first payment of the queue that fits, and waits for its sheet.
void openFirst(PaymentsView& view, const PaymentFilter& filter, const Fits& fits, const Done& done)
{
    showQueue(view, filter, [&view, fits, done](bool good) {
        const PaymentId id = good ? view.queue().firstWhere(fits) : PaymentId();
        if (!id.isValid()) {
            done(false);
            return;
        }
        auto* once = new kit::TourOnce(&view, done);
        QObject::connect(
            &view.openPayment(), &OpenPayment::loaded, once, [once] { once->finish(true); });
        view.openPayment().open({});
        view.open(id);
    });
}

/// Opens the first payment that fits, and a dialog on it.
void openDialog(PaymentsView& view, const PaymentFilter& filter, const Fits& fits,
    PaymentAction action, const Done& done)
{
    openFirst(view, filter, fits, [&view, action, done](bool good) {
        if (good && view.openPayment().sheet())
            view.decisions().begin(action, *view.openPayment().sheet());
        // The dialog lays itself out before its picture is taken.
        QTimer::singleShot(
            300ms, &view, [&view, done] { done(view.decisions().dialog() != nullptr); });
    });
}

/// Opens a dialog that enters a payment for the client of the first payment that fits.
void openEntry(PaymentsView& view, const PaymentFilter& filter, const Fits& fits,
    void (PaymentsView::*enter)(ClientId), const Done& done)
{
    openFirst(view, filter, fits, [&view, enter, done](bool good) {
        if (good)
            (view.*enter)(view.openPayment().sheet()->payment.client.id);
        QTimer::singleShot(
            800ms, &view, [&view, done] { done(view.decisions().dialog() != nullptr); });
    });
}

/// Looks at the first payments of the queue together.
void openBulk(PaymentsView& view, const PaymentFilter& filter, const Done& done,
    BulkDeed deed = BulkDeed::Approve)
{
    showQueue(view, filter, [&view, done, deed](bool good) {
        if (good) {
            view.queue().grid()->view().selectAll();
            view.decisions().bulk(view.queue().selected().mid(0, 8), deed);
        }
        QTimer::singleShot(
            1500ms, &view, [&view, done] { done(view.decisions().dialog() != nullptr); });
    });
}

/// The receipts, with the dialog that allocates the first of them when `allocating`.
void openReceipts(PaymentsView& view, bool allocating, const Done& done)
{
    view.showReceipts();
    QTimer::singleShot(1200ms, &view, [&view, allocating, done] {
        ReceiptsWindow& window = *view.receiptsWindow();
        window.grid().setCurrentRow(0);
        if (!allocating)
            return done(true);
        window.allocate();
        // The payer's name is searched for at once.
        QTimer::singleShot(900ms, &view, [&window, done] { done(window.dialog() != nullptr); });
    });
}

void openDisputes(PaymentsView& view, const Done& done)
{
    view.showChargebacks();
    QTimer::singleShot(1200ms, &view, [&view, done] {
        view.chargebacksWindow()->grid().setCurrentRow(0);
        done(true);
    });
}

/// Opens a list beside the queue and waits for its rows.
template <typename Window>
void openList(PaymentsView& view, void (PaymentsView::*show)(),
    QPointer<Window> (PaymentsView::*window)() const, const Done& done)
{
    (view.*show)();
    QTimer::singleShot(1200ms, &view, [&view, window, done] {
        (view.*window)()->grid().setCurrentRow(0);
        done(true);
    });
}

PaymentFilter tab(PaymentTab tab, const QStringList& states = {})
{
    PaymentFilter filter;
    filter.tab = tab;
    filter.states = states;
    return filter;
}

bool isReady(const PaymentRow& row)
{
    return !row.flag && row.state == PaymentState::AwaitingApproval;
}

} // namespace

std::vector<kit::TourStop> paymentsTour(PaymentsView& view)
{
    const auto closeDialog = [&view] {
        if (view.decisions().dialog())
            view.decisions().dialog()->reject();
    };
    const auto mine = tab(PaymentTab::Mine);
    const auto any = [](const PaymentRow&) { return true; };
    const auto flagged = [](PaymentFlag flag) {
        return [flag](const PaymentRow& row) { return row.flag && *row.flag == flag; };
    };
    const auto settled = tab(PaymentTab::All, {u"settled"_s});
    const auto waiting = tab(PaymentTab::Withdrawals, {u"waiting_info"_s});
    return {
        {u"queue"_s, PaymentsView::tr("What waits for me, most urgent first"),
            [&view, mine](const Done& done) { openFirst(view, mine, isReady, done); }},
        {u"stopped"_s, PaymentsView::tr("A withdrawal that a check stands against"),
            [&view, flagged](const Done& done) {
                openFirst(view, tab(PaymentTab::Withdrawals), flagged(PaymentFlag::Stop), done);
            }},
        {u"approve"_s, PaymentsView::tr("The last look before an approval"),
            [&view, mine](const Done& done) {
                openDialog(view, mine, isReady, PaymentAction::Approve, done);
            },
            closeDialog},
        {u"reject"_s, PaymentsView::tr("A rejection with its reason"),
            [&view, mine, any](
                const Done& done) { openDialog(view, mine, any, PaymentAction::Reject, done); },
            closeDialog},
        {u"return"_s, PaymentsView::tr("A question to whoever asked for the payment"),
            [&view, mine, any](
                const Done& done) { openDialog(view, mine, any, PaymentAction::Return, done); },
            closeDialog},
        {u"waiting"_s, PaymentsView::tr("A withdrawal that waits for information"),
            [&view, waiting, any](const Done& done) { openFirst(view, waiting, any, done); }},
        {u"settled"_s, PaymentsView::tr("A settled withdrawal with all that happened"),
            [&view, settled, any](const Done& done) { openFirst(view, settled, any, done); }},
        {u"unknown"_s, PaymentsView::tr("A withdrawal whose outcome nobody knows"),
            [&view, any](
                const Done& done) { openFirst(view, tab(PaymentTab::UnknownOutcome), any, done); }},
        {u"resolve"_s, PaymentsView::tr("Two people say what became of it"),
            [&view, any](const Done& done) {
                openDialog(
                    view, tab(PaymentTab::UnknownOutcome), any, PaymentAction::Resolve, done);
            },
            closeDialog, u"instruction.resolve"_s},
        {u"came-back"_s, PaymentsView::tr("A payout that came back, which nobody has dealt with"),
            [&view, any](
                const Done& done) { openFirst(view, tab(PaymentTab::CameBack), any, done); }},
        {u"pay-again"_s, PaymentsView::tr("What came back, paid out again"),
            [&view, any](const Done& done) {
                openDialog(view, tab(PaymentTab::CameBack), any, PaymentAction::PayAgain, done);
            },
            closeDialog, u"payment.submit"_s},
        {u"enter"_s, PaymentsView::tr("A withdrawal entered for a client"),
            [&view, mine, any](const Done& done) {
                openFirst(view, mine, any, [&view, done](bool good) {
                    if (good)
                        view.enterWithdrawal(view.openPayment().sheet()->payment.client.id);
                    QTimer::singleShot(800ms, &view,
                        [&view, done] { done(view.decisions().dialog() != nullptr); });
                });
            },
            closeDialog},
        {u"open"_s, PaymentsView::tr("Everything that is open, of every kind"),
            [&view, any](const Done& done) { openFirst(view, tab(PaymentTab::Open), any, done); }},
        {u"deposit"_s, PaymentsView::tr("A deposit that somebody else paid"),
            [&view, flagged](const Done& done) {
                openFirst(view, tab(PaymentTab::Deposits), flagged(PaymentFlag::ThirdParty), done);
            }},
        {u"underpaid"_s, PaymentsView::tr("A deposit of which less came than announced"),
            [&view, flagged](const Done& done) {
                openFirst(view, tab(PaymentTab::Deposits), flagged(PaymentFlag::Underpaid), done);
            }},
        {u"transfer"_s, PaymentsView::tr("A transfer that waits for approval"),
            [&view, any](
                const Done& done) { openFirst(view, tab(PaymentTab::Transfers), any, done); }},
        {u"operation"_s, PaymentsView::tr("A fee, a credit, an adjustment before approval"),
            [&view, any](
                const Done& done) { openFirst(view, tab(PaymentTab::Operations), any, done); }},
        {u"enter-deposit"_s, PaymentsView::tr("A deposit announced for a client"),
            [&view, mine, any](const Done& done) {
                openEntry(view, mine, any, &PaymentsView::enterDeposit, done);
            },
            closeDialog},
        {u"enter-transfer"_s, PaymentsView::tr("A transfer entered for a client"),
            [&view, mine, any](const Done& done) {
                openEntry(view, mine, any, &PaymentsView::enterTransfer, done);
            },
            closeDialog},
        {u"enter-operation"_s, PaymentsView::tr("An account operation entered for a client"),
            [&view, mine, any](const Done& done) {
                openEntry(view, mine, any, &PaymentsView::enterOperation, done);
            },
            closeDialog},
        {u"bulk"_s, PaymentsView::tr("Several payments approved at once, after a look at each"),
            [&view, mine](const Done& done) { openBulk(view, mine, done); }, closeDialog},
        {u"bulk-reject"_s, PaymentsView::tr("Several payments rejected at once, for one reason"),
            [&view, mine](const Done& done) { openBulk(view, mine, done, BulkDeed::Reject); },
            closeDialog},
        {u"ledger"_s, PaymentsView::tr("From a client's balance down to its postings"),
            [&view, settled, any](const Done& done) {
                openFirst(view, settled, any, [&view, done](bool good) {
                    if (!good)
                        return done(false);
                    view.showLedger(false);
                    auto* once = new kit::TourOnce(&view, done);
                    QObject::connect(view.ledgerDialog().data(), &LedgerDialog::loaded, once,
                        [once] { once->finish(true); });
                });
            },
            [&view] { delete view.ledgerDialog().data(); }},
        {u"ledger-entry"_s, PaymentsView::tr("An entry of the ledger with all its legs"),
            [&view, settled, any](const Done& done) {
                openFirst(view, settled, any, [&view, done](bool good) {
                    if (!good)
                        return done(false);
                    view.showLedger(false);
                    auto* once = new kit::TourOnce(&view, done);
                    LedgerDialog& ledger = *view.ledgerDialog();
                    QObject::connect(&ledger, &LedgerDialog::loaded, once, [&ledger, once] {
                        ledger.postings().setCurrentRow(0);
                        Q_EMIT ledger.postings().activated(0);
                        if (LedgerEntryDialog* entry = ledger.entryDialog())
                            QObject::connect(entry, &LedgerEntryDialog::loaded, once,
                                [once] { once->finish(true); });
                    });
                });
            },
            [&view] { delete view.ledgerDialog().data(); }, u"ledger.read"_s},
        {u"receipts"_s, PaymentsView::tr("Money that came and belongs to nobody yet"),
            [&view](const Done& done) { openReceipts(view, false, done); },
            [&view] { delete view.receiptsWindow().data(); }, u"receipt.read"_s},
        {u"allocate"_s, PaymentsView::tr("Somebody says whose money it is"),
            [&view](const Done& done) { openReceipts(view, true, done); },
            [&view] { delete view.receiptsWindow().data(); }, u"receipt.allocate"_s},
        {u"disputes"_s, PaymentsView::tr("Deposits their payers dispute"),
            [&view](const Done& done) { openDisputes(view, done); },
            [&view] { delete view.chargebacksWindow().data(); }},
        {u"evidence"_s, PaymentsView::tr("A dispute is answered with a file"),
            [&view](const Done& done) {
                openDisputes(view, [&view, done](bool) {
                    view.chargebacksWindow()->addEvidence();
                    QTimer::singleShot(700ms, &view,
                        [&view, done] { done(view.chargebacksWindow()->dialog() != nullptr); });
                });
            },
            [&view] { delete view.chargebacksWindow().data(); }, u"chargeback.record"_s},
        {u"entries"_s, PaymentsView::tr("Money entered by hand waits for a second person"),
            [&view](const Done& done) {
                openList(view, &PaymentsView::showEntries, &PaymentsView::entriesWindow, done);
            },
            [&view] { delete view.entriesWindow().data(); }, u"receipt.read"_s},
        {u"entry"_s, PaymentsView::tr("Money read off the statement of a bank"),
            [&view](const Done& done) {
                openList<EntriesWindow>(view, &PaymentsView::showEntries,
                    &PaymentsView::entriesWindow, [&view, done](bool) {
                        view.entriesWindow()->enter();
                        done(view.entriesWindow()->dialog() != nullptr);
                    });
            },
            [&view] { delete view.entriesWindow().data(); }, u"receipt.record"_s},
        {u"findings"_s, PaymentsView::tr("What gateways say and people have to judge"),
            [&view](const Done& done) {
                openList(view, &PaymentsView::showFindings, &PaymentsView::findingsWindow, done);
            },
            [&view] { delete view.findingsWindow().data(); }, u"receipt.read"_s},
        {u"recoveries"_s, PaymentsView::tr("What clients owe after a lost dispute"),
            [&view](const Done& done) {
                openList(
                    view, &PaymentsView::showRecoveries, &PaymentsView::recoveriesWindow, done);
            },
            [&view] { delete view.recoveriesWindow().data(); }, u"receipt.read"_s},
        {u"dispute"_s, PaymentsView::tr("A dispute entered from its deposit"),
            [&view](const Done& done) {
                openDialog(
                    view, tab(PaymentTab::All, {u"settled"_s}),
                    [](const PaymentRow& row) { return row.kind == PaymentKind::Deposit; },
                    PaymentAction::Chargeback, done);
            },
            closeDialog, u"chargeback.record"_s},
        {u"ways"_s, PaymentsView::tr("Every step a payment may take, and who takes it"),
            [&view, mine](const Done& done) {
                openFirst(view, mine, isReady, [&view, done](bool good) {
                    if (good)
                        view.showWays();
                    QTimer::singleShot(
                        300ms, &view, [&view, done] { done(view.statesDialog() != nullptr); });
                });
            },
            [&view] { delete view.statesDialog().data(); }},
        {u"hand-over"_s, PaymentsView::tr("A payment handed to a colleague"),
            [&view, mine](const Done& done) {
                openDialog(view, mine, isReady, PaymentAction::HandOver, done);
            },
            closeDialog, u"payment.approve"_s},
    };
}

} // namespace purser::payments
