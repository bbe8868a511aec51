#include "ui/payments/receiptswindow.h"

#include "core/base/clock.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/tabstrip.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/allocatedialog.h"
#include "ui/payments/returnreceiptdialog.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

constexpr qint64 allocateSoonSeconds = 86'400;

QList<kit::Column> receiptColumns()
{
    return {{u"due"_s, ReceiptsWindow::tr("Due"), ColumnKind::Due, 110},
        {u"amount"_s, ReceiptsWindow::tr("Amount"), ColumnKind::Money, 140},
        {u"payer"_s, ReceiptsWindow::tr("Paid by"), ColumnKind::Strong, 190},
        {u"words"_s, ReceiptsWindow::tr("What the payer wrote"), ColumnKind::Text, 210},
        {u"method"_s, ReceiptsWindow::tr("Method"), ColumnKind::Text, 80},
        {u"provider"_s, ReceiptsWindow::tr("Provider"), ColumnKind::Dim, 90},
        {u"number"_s, ReceiptsWindow::tr("Its number"), ColumnKind::Dim, 130},
        {u"payment"_s, ReceiptsWindow::tr("Payment"), ColumnKind::Text, 90},
        {u"back"_s, ReceiptsWindow::tr("To go back, says"), ColumnKind::Text, 140},
        {u"received"_s, ReceiptsWindow::tr("Came"), ColumnKind::Time, 140, {}, false},
        {u"fee"_s, ReceiptsWindow::tr("Provider keeps"), ColumnKind::Money, 120, {}, false}};
}

} // namespace

ReceiptsWindow::ReceiptsWindow(
    const kit::DeskContext& context, clients::ClientsApi& clients, QWidget* parent)
    : WorkListWindow(u"payments.receipts"_s, receiptColumns(), tr("Receipts"),
        tr("Money that came and that no announced deposit claims. It is booked already, as not "
           "allocated; what is missing is its owner."),
        around(context), parent),
      m_api(context.session), m_clients(clients), m_may(context.may(u"receipt.allocate"_s))
{
    tabs().addTab(u"unallocated"_s, tr("Without owner"));
    tabs().addTab(u"allocated"_s, tr("Allocated"));
    tabs().addTab(u"returned"_s, tr("Sent back"));
    tabs().setCurrent(u"unallocated"_s);
    grid().setTotalsColumn(u"amount"_s);
    grid().setEmptyText(
        tr("Nothing here."), tr("Money that no announced deposit claims appears by itself."));
    addColumnsAndRows(context);
    decisionBar().setDecisions(
        {{u"return"_s, tr("Send back…"), u"B"_s}, {u"open"_s, tr("Open the payment"), u"O"_s},
            {u"allocate"_s, tr("Allocate…"), u"A"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "allocate"_L1)
            allocate();
        else if (id == "return"_L1)
            giveBack();
        else if (const ReceiptRow* row = current(); row && row->payment.isValid())
            Q_EMIT paymentRequested(row->payment);
    });
    connect(&tabs(), &kit::TabStrip::currentChanged, this, [this](const QString& id) { ask(id); });
    connect(&grid(), &kit::Grid::currentChanged, this, &ReceiptsWindow::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &ReceiptsWindow::showDecisions);
    connect(&grid(), &kit::Grid::activated, this, [this] {
        if (const ReceiptRow* row = current(); row && row->payment.isValid())
            Q_EMIT paymentRequested(row->payment);
        else
            allocate();
    });
    showDecisions();
    ask(u"unallocated"_s);
}

void ReceiptsWindow::addColumnsAndRows(const kit::DeskContext& context)
{
    const kit::Formats& formats = context.formats;
    const Clock& clock = context.clock;
    grid().setSource(kit::taskSource(
        [this](const kit::PageRequest& request) {
            return m_api.receipts(
                request.query.filter.value(u"state"_s).toString(), request.after, request.limit);
        },
        [&formats, &clock](const Page<ReceiptRow>& page) {
            kit::RowPage rows;
            rows.next = page.next;
            for (const ReceiptRow& row : page.rows) {
                const qint64 left = clock.now().secsTo(row.due);
                const Tone level = left < 0      ? Tone::Stop
                    : left < allocateSoonSeconds ? Tone::Warn
                                                 : Tone::Normal;
                const bool open = row.state == ReceiptState::Unallocated;
                rows.rows.append(GridRow{row.id.value(), row.version,
                    {open ? Cell::due(row.due, level) : Cell::plain({}),
                        Cell::of(row.amount, formats),
                        Cell::plain(row.payer.isEmpty() ? tr("not said") : row.payer,
                            row.payer.isEmpty() ? Tone::Dim : Tone::Normal),
                        Cell::plain(row.reference),
                        Cell::plain(kit::PaymentWords::method(row.method)),
                        Cell::plain(row.provider), Cell::plain(row.providerReference),
                        Cell::plain(row.paymentReference), Cell::plain(row.returnProposedBy),
                        Cell::dateTime(row.received, formats), Cell::of(row.fee, formats)},
                    QVariant::fromValue(row)});
            }
            return rows;
        }));
}

const ReceiptRow* ReceiptsWindow::current() const
{
    const GridRow* row = grid().currentRow();
    if (!row)
        return nullptr;
    m_current = row->data.value<ReceiptRow>();
    return &m_current;
}

void ReceiptsWindow::showDecisions()
{
    const ReceiptRow* row = current();
    QString why;
    if (!row)
        why = tr("Choose a receipt in the list.");
    else if (!m_may)
        why = tr("Your role does not do this.");
    else if (row->state != ReceiptState::Unallocated)
        why = tr("Only money without an owner is allocated or sent back.");
    decisionBar().setAllowed(u"allocate"_s, why.isEmpty(), why);
    decisionBar().setAllowed(u"return"_s, why.isEmpty(), why);
    const bool hasPayment = row && row->payment.isValid();
    decisionBar().setAllowed(
        u"open"_s, hasPayment, hasPayment ? QString() : tr("It belongs to no payment yet."));
    if (!row)
        return;
    const QString amount = formats().money(row->amount);
    decisionBar().setText(u"allocate"_s, tr("Allocate %1…").arg(amount));
    decisionBar().setText(u"return"_s,
        row->returnProposedBy.isEmpty() ? tr("Send back…") : tr("Confirm sending back…"));
}

void ReceiptsWindow::allocate()
{
    const ReceiptRow* row = current();
    if (!row || !m_may || row->state != ReceiptState::Unallocated || dialog())
        return;
    auto* form = new AllocateDialog(*row, m_clients, formats(), this);
    commands().open(
        form,
        [form, receipt = *row](const QString& key) {
            return ReceiptsApi::allocate(
                key, receipt.id, receipt.version, form->owner(), form->text());
        },
        [](const office::Outcome& outcome) {
            return tr("Allocated as %1; another person approves it.")
                .arg(outcome.detail.value(u"reference"_s).toString());
        });
}

void ReceiptsWindow::giveBack()
{
    const ReceiptRow* row = current();
    if (!row || !m_may || row->state != ReceiptState::Unallocated || dialog())
        return;
    auto* form = new ReturnReceiptDialog(*row, formats(), this);
    commands().open(
        form,
        [form, receipt = *row](const QString& key) {
            return ReceiptsApi::giveBack(
                key, receipt.id, receipt.version, form->reference(), form->text());
        },
        [](const office::Outcome& outcome) {
            return outcome.state == "returned"_L1
                ? tr("Sent back to its payer.")
                : tr("Proposed; a second person says the same before it is booked back.");
        });
}

} // namespace purser::payments
