#include "ui/payments/gateways/gatheringspage.h"

#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/payments/paymenttexts.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;

namespace {

QList<kit::Column> gatheringColumns()
{
    return {{u"gateway"_s, GatheringsPage::tr("Gateway"), ColumnKind::Strong, 150},
        {u"method"_s, GatheringsPage::tr("Method"), ColumnKind::Text, 170},
        {u"payouts"_s, GatheringsPage::tr("Payouts"), ColumnKind::Number, 90},
        {u"most"_s, GatheringsPage::tr("Closes with"), ColumnKind::Number, 100},
        {u"total"_s, GatheringsPage::tr("Sum"), ColumnKind::Money, 150},
        {u"opened"_s, GatheringsPage::tr("Since"), ColumnKind::Time, 150},
        {u"closes"_s, GatheringsPage::tr("Closes at"), ColumnKind::Time, 150}};
}

} // namespace

GatheringsPage::GatheringsPage(const kit::DeskContext& context, QWidget* parent)
    : PaymentRowsPage(context, u"gateways.gatherings"_s, tr("Payouts gathered for a file"),
        tr("Approved payouts that leave in one file of credit transfers. The file is made before "
           "the cut-off, when there are enough of them, or when a person closes it."),
        gatheringColumns(), parent),
      m_api(context.session)
{
    grid().setEmptyText(tr("No payout is waiting for others."),
        tr("How many go in one file is a setting of the office; with one, each has its own."));
    grid().setTotalsColumn(u"total"_s);
    setRows();
    decisionBar().setDecisions({{u"close"_s, tr("Make the file now…"), u"M"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this] { close(); });
    connect(&grid(), &kit::Grid::activated, this, [this] { close(); });
    connect(&grid(), &kit::Grid::currentChanged, this, &GatheringsPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &GatheringsPage::showDecisions);
    showDecisions();
    grid().setQuery({u"oldest"_s, {}});
}

void GatheringsPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return m_api.gatherings(); },
        [this](const std::vector<GatheringRow>& list) {
            kit::RowPage rows;
            for (const GatheringRow& row : list) {
                rows.rows.append(GridRow{row.id, row.version,
                    {Cell::plain(row.gateway), Cell::plain(row.method),
                        Cell::number(row.payouts, formats()), Cell::number(row.most, formats()),
                        Cell::of(row.total, formats()), Cell::dateTime(row.opened, formats()),
                        Cell::dateTime(row.closes, formats())},
                    QVariant::fromValue(row)});
            }
            return rows;
        }));
}

QString GatheringsPage::whyNotClose()
{
    const auto row = grid().currentData<GatheringRow>();
    if (!row)
        return tr("Choose a line in the list.");
    if (row->close.allowed)
        return {};
    return row->close.why == "empty"_L1 ? tr("No payout is in it.")
                                        : PaymentTexts::why(row->close.why);
}

void GatheringsPage::showDecisions()
{
    const QString why = whyNotClose();
    decisionBar().setAllowed(u"close"_s, why.isEmpty(), why);
}

kit::ReasonDialog* GatheringsPage::close()
{
    const auto row = grid().currentData<GatheringRow>();
    if (!row || !whyNotClose().isEmpty() || isBusy())
        return nullptr;
    auto* dialog = new kit::ReasonDialog(tr("Make the file now"),
        tr("No more payouts join it. The file still waits for a person to release it."), this);
    dialog->addFact(tr("Gateway"), row->gateway);
    dialog->addFact(tr("Payouts"), formats().number(row->payouts));
    dialog->addFact(tr("Sum"), formats().money(row->total));
    dialog->setTextShown(false);
    dialog->setButtons(tr("Make a file of %1").arg(formats().money(row->total)));
    commands().open(
        dialog,
        [id = row->id, version = row->version](
            const QString& key) { return PayoutsApi::closeGathering(key, id, version); },
        [](const office::Outcome&) {
            return tr("The file is made now; it appears among those to release.");
        });
    return dialog;
}

} // namespace purser::payments
