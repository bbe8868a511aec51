#include "ui/payments/gateways/payoutspage.h"

#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/payments/gateways/outcomedialog.h"
#include "ui/payments/paymenttexts.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

QList<kit::Column> payoutColumns()
{
    return {{u"payment"_s, PayoutsPage::tr("Payment"), ColumnKind::Strong, 100},
        {u"client"_s, PayoutsPage::tr("Client"), ColumnKind::Text, 180},
        {u"gateway"_s, PayoutsPage::tr("Gateway"), ColumnKind::Text, 100},
        {u"amount"_s, PayoutsPage::tr("Amount"), ColumnKind::Money, 140},
        {u"to"_s, PayoutsPage::tr("To"), ColumnKind::Dim, 150},
        {u"sent"_s, PayoutsPage::tr("Handed over"), ColumnKind::Time, 140},
        {u"asked"_s, PayoutsPage::tr("Last asked"), ColumnKind::Age, 90},
        {u"ticket"_s, PayoutsPage::tr("Gateway's number"), ColumnKind::Dim, 150},
        {u"said"_s, PayoutsPage::tr("Said so far"), ColumnKind::State, 300}};
}

} // namespace

PayoutsPage::PayoutsPage(const kit::DeskContext& context, bool settled, QWidget* parent)
    : PaymentRowsPage(context, settled ? u"gateways.settled"_s : u"gateways.payouts"_s,
        settled ? tr("Settled payouts") : tr("Payouts on their way"),
        settled ? tr("Payouts settled in the last ninety days. One that came back afterwards is "
                     "entered here by two people.")
                : tr("Payouts that were handed over and whose outcome is not known. Where no "
                     "gateway tells us, two people enter what the bank says."),
        payoutColumns(), parent),
      m_api(context.session)
{
    grid().setEmptyText(
        settled ? tr("No payout was settled lately.") : tr("No payout is on its way."),
        tr("Payouts appear here by themselves."));
    grid().setTotalsColumn(u"amount"_s);
    setRows(settled);
    decisionBar().setDecisions({{u"payment"_s, tr("Open the payment"), u"O"_s},
        {u"enter"_s, tr("Enter the outcome…"), u"E"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "enter"_L1)
            enter();
        else if (const auto row = grid().currentData<PayoutOutRow>())
            this->context().deeds.open(u"payment.open"_s, row->payment.value());
    });
    connect(&grid(), &kit::Grid::activated, this, [this] { enter(); });
    connect(&grid(), &kit::Grid::currentChanged, this, &PayoutsPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &PayoutsPage::showDecisions);
    showDecisions();
    grid().setQuery({u"oldest"_s, {}});
}

QString PayoutsPage::said(const PayoutOutRow& row) const
{
    if (!row.said)
        return tr("Nobody has said anything");
    if (row.said->you)
        return tr("You; waits for another person");
    return tr("%1; waits for the second person").arg(row.said->by);
}

void PayoutsPage::setRows(bool settled)
{
    grid().setSource(kit::taskSource(
        [this, settled](const kit::PageRequest&) { return m_api.payoutsOut(settled); },
        [this](const std::vector<PayoutOutRow>& list) {
            kit::RowPage rows;
            for (const PayoutOutRow& row : list) {
                rows.rows.append(GridRow{row.instruction.value(), row.version,
                    {Cell::plain(row.reference), Cell::plain(row.clientName),
                        Cell::plain(row.gateway), Cell::of(row.amount, formats()),
                        Cell::plain(row.to), Cell::dateTime(row.sent, formats()),
                        row.asked.isValid() ? Cell::age(row.asked) : Cell::plain({}),
                        Cell::plain(row.ticket),
                        Cell::state(said(row),
                            row.said && !row.said->you && row.enter.allowed ? Tone::Warn
                                                                            : Tone::Dim)},
                    QVariant::fromValue(row)});
            }
            return rows;
        }));
}

void PayoutsPage::showDecisions()
{
    const auto row = grid().currentData<PayoutOutRow>();
    const QString choose = tr("Choose a payout in the list.");
    decisionBar().setAllowed(u"payment"_s, row.has_value(), choose);
    decisionBar().setAllowed(
        u"enter"_s, row && row->enter.allowed, row ? PaymentTexts::why(row->enter.why) : choose);
    decisionBar().setText(u"enter"_s,
        row ? tr("Enter the outcome of %1…").arg(formats().money(row->amount))
            : tr("Enter the outcome…"));
}

OutcomeDialog* PayoutsPage::enter()
{
    const auto row = grid().currentData<PayoutOutRow>();
    if (!row || !row->enter.allowed || isBusy())
        return nullptr;
    auto* dialog = new OutcomeDialog(*row, formats(), now(), this);
    commands().open(
        dialog,
        [dialog, id = row->payment, version = row->version](const QString& key) {
            return PayoutsApi::enterOutcome(key, id, version, dialog->entry());
        },
        [reference = row->reference](const office::Outcome& outcome) {
            return outcome.state == "proposed"_L1
                ? tr("Entered; %1 waits for a second person to say the same.").arg(reference)
                : tr("The outcome of %1 is booked.").arg(reference);
        });
    return dialog;
}

} // namespace purser::payments
