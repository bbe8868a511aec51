#include "ui/payments/paymentsdesk.h"

#include "core/clients/clientsapi.h"
#include "core/payments/paymentsapi.h"
#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/viewdesk.h"
#include "ui/payments/ledgerdialog.h"
#include "ui/payments/paymentstour.h"
#include "ui/payments/paymentsview.h"

#include <QTimer>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::payments {

namespace {

class PaymentsDesk : public kit::ViewDesk<PaymentsView>
{
public:
    PaymentsDesk()
    {
        m_countSoon.setSingleShot(true);
        m_countSoon.setInterval(400ms);
        connect(&m_countSoon, &QTimer::timeout, this, &PaymentsDesk::count);
    }

    QString id() const override { return u"payments"_s; }
    QString title() const override { return PaymentsView::tr("Payments"); }
    QString icon() const override { return u"payments"_s; }
    QString permission() const override { return u"payment.list"_s; }
    int order() const override { return 20; }
    int badge() const override { return m_counts.mine; }

    void start(const kit::DeskContext& context) override
    {
        m_context.emplace(context);
        m_api.emplace(context.session);
        m_clients.emplace(context.session);
        offerDeeds();
        addActions();
        connect(&context.session, &office::OfficeSession::changed, this,
            [this](const QList<office::Change>& changes) { noteChanges(changes); });
        connect(&context.session, &office::OfficeSession::epochChanged, this, [this] {
            count();
            if (view())
                view()->refresh();
        });
        count();
    }

    std::vector<kit::TourStop> tourStops() override { return paymentsTour(*view()); }

protected:
    PaymentsView* makeView(QWidget* parent) override
    {
        auto* view = new PaymentsView(*m_context, *m_api, *m_clients, parent);
        view->setCounts(m_counts);
        connect(view, &PaymentsView::decided, this, &PaymentsDesk::count);
        return view;
    }

private:
    void offerDeeds()
    {
        m_context->deeds.offer(this, u"payment.open"_s, [this](const QVariantMap& arguments) {
            const PaymentId id(arguments.value(u"id"_s).toLongLong());
            onDesk([this, id] { view()->open(id); });
        });
        if (m_context->may(u"ledger.read"_s)) {
            m_context->deeds.offer(this, u"ledger.open"_s, [this](const QVariantMap& arguments) {
                const LedgerOwner owner{ClientId(arguments.value(u"client"_s).toLongLong()),
                    arguments.value(u"name"_s).toString(),
                    arguments.value(u"provider"_s).toString(),
                    LedgerAccountId(arguments.value(u"account"_s).toLongLong()),
                    arguments.value(u"login"_s).toLongLong()};
                onDesk([this, owner] { view()->showLedger(owner); });
            });
        }
        if (!m_context->may(u"payment.submit"_s))
            return;
        m_context->deeds.offer(this, u"payment.enter"_s, [this](const QVariantMap& arguments) {
            const ClientId client(arguments.value(u"client"_s).toLongLong());
            onDesk([this, client] { view()->enterWithdrawal(client); });
        });
    }

    void addActions()
    {
        const auto add = [this](const kit::ActionSpec& spec) { m_context->actions.declare(spec); };
        add({u"payments.enter"_s, PaymentsView::tr("New withdrawal…"), u"add"_s,
            QKeySequence(Qt::CTRL | Qt::Key_N), u"payment.submit"_s,
            [this] { onDesk([this] { view()->enterWithdrawal({}); }); }, u"payments"_s});
        const auto deed = [this](void (PaymentsView::*enter)(ClientId)) {
            return [this, enter] { onDesk([this, enter] { (view()->*enter)({}); }); };
        };
        add({u"payments.enter_deposit"_s, PaymentsView::tr("New deposit…"), u"add"_s,
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), u"payment.submit"_s,
            deed(&PaymentsView::enterDeposit), u"payments"_s});
        add({u"payments.enter_transfer"_s, PaymentsView::tr("New transfer…"), u"add"_s,
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), u"payment.submit"_s,
            deed(&PaymentsView::enterTransfer), u"payments"_s});
        add({u"payments.enter_wallet"_s, PaymentsView::tr("From a wallet to an account…"), u"add"_s,
            {}, u"payment.submit"_s, deed(&PaymentsView::enterWalletCredit), u"payments"_s});
        add({u"payments.enter_operation"_s, PaymentsView::tr("New account operation…"), u"add"_s,
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), u"operation.submit"_s,
            deed(&PaymentsView::enterOperation), u"payments"_s});
        add({u"payments.approve_selected"_s, PaymentsView::tr("Approve the selected payments…"),
            u"status-ok"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), u"payment.approve"_s,
            [this] { onDesk([this] { view()->decideSelected(BulkDeed::Approve); }); },
            u"payments"_s});
        add({u"payments.reject_selected"_s, PaymentsView::tr("Reject the selected payments…"),
            u"status-stop"_s, {}, u"payment.reject"_s,
            [this] { onDesk([this] { view()->decideSelected(BulkDeed::Reject); }); },
            u"payments"_s});
        add({u"payments.return_selected"_s, PaymentsView::tr("Return the selected payments…"),
            u"status-look"_s, {}, u"payment.return"_s,
            [this] { onDesk([this] { view()->decideSelected(BulkDeed::Return); }); },
            u"payments"_s});
        add({u"payments.ledger"_s, PaymentsView::tr("Ledger of this client"), u"wallet"_s,
            QKeySequence(Qt::CTRL | Qt::Key_B), u"ledger.read"_s,
            [this] { onDesk([this] { view()->showLedger(false); }); }, u"payments"_s});
        add({u"payments.house_ledger"_s, PaymentsView::tr("House ledger"), u"wallet"_s,
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), u"ledger.read"_s,
            [this] { onDesk([this] { view()->showLedger(true); }); }, u"payments"_s});
        add({u"payments.receipts"_s, PaymentsView::tr("Receipts without owner"), u"import"_s,
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), u"receipt.read"_s,
            [this] { onDesk([this] { view()->showReceipts(); }); }, u"payments"_s});
        add({u"payments.chargebacks"_s, PaymentsView::tr("Disputes of deposits"), u"status-look"_s,
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), u"payment.read"_s,
            [this] { onDesk([this] { view()->showChargebacks(); }); }, u"payments"_s});
        add({u"payments.ways"_s, PaymentsView::tr("All ways of this kind of payment"), u"history"_s,
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y), u"payment.read"_s,
            [this] {
                if (view())
                    view()->showWays();
            },
            u"payments"_s});
        add({u"payments.entries"_s, PaymentsView::tr("Money entered by hand"), u"import"_s,
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), u"receipt.read"_s,
            [this] { onDesk([this] { view()->showEntries(); }); }, u"payments"_s});
        add({u"payments.findings"_s, PaymentsView::tr("What gateways say"), u"status-look"_s,
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), u"receipt.read"_s,
            [this] { onDesk([this] { view()->showFindings(); }); }, u"payments"_s});
        add({u"payments.came_back"_s, PaymentsView::tr("Payouts that came back"), u"status-look"_s,
            {}, u"payment.list"_s, [this] { onDesk([this] { view()->showCameBack(); }); },
            u"payments"_s});
        add({u"payments.recoveries"_s, PaymentsView::tr("What clients owe"), u"wallet"_s,
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), u"receipt.read"_s,
            [this] { onDesk([this] { view()->showRecoveries(); }); }, u"payments"_s});
        add({u"payments.refresh"_s, PaymentsView::tr("Refresh payments"), u"refresh"_s, Qt::Key_F5,
            u"payment.list"_s,
            [this] {
                if (view())
                    view()->refresh();
                count();
            },
            u"payments"_s});
    }

    void noteChanges(const QList<office::Change>& changes)
    {
        const bool payments = std::any_of(changes.begin(), changes.end(),
            [](const office::Change& change) { return change.entity == u"payment"_s; });
        if (payments)
            m_countSoon.start();
        if (view())
            view()->noteChanges(changes);
    }

    void count()
    {
        if (!m_context->may(u"payment.list"_s))
            return;
        m_api->counts().onDone(this, [this](const Result<PaymentCounts>& counts) {
            // A count that cannot be read leaves the one before; the list says what is wrong.
            if (!counts)
                return;
            m_counts = *counts;
            if (view())
                view()->setCounts(m_counts);
            Q_EMIT badgeChanged();
        });
    }

    std::optional<kit::DeskContext> m_context;
    std::optional<PaymentsApi> m_api;
    std::optional<clients::ClientsApi> m_clients;
    PaymentCounts m_counts;
    QTimer m_countSoon;
};

} // namespace

std::unique_ptr<kit::Desk> makePaymentsDesk()
{
    return std::make_unique<PaymentsDesk>();
}

} // namespace purser::payments
