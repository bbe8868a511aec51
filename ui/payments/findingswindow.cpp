#include "ui/payments/findingswindow.h"

#include "core/base/clock.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/tabstrip.h"
#include "ui/payments/findingdialog.h"
#include "ui/payments/worklisttexts.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;

namespace {

QList<kit::Column> findingColumns()
{
    return {{u"seen"_s, FindingsWindow::tr("First seen"), ColumnKind::Time, 140},
        {u"payment"_s, FindingsWindow::tr("Deposit"), ColumnKind::Strong, 90},
        {u"client"_s, FindingsWindow::tr("Client"), ColumnKind::Text, 170},
        {u"why"_s, FindingsWindow::tr("What is odd"), ColumnKind::Text, 240},
        {u"asked"_s, FindingsWindow::tr("We asked for"), ColumnKind::Money, 130},
        {u"shown"_s, FindingsWindow::tr("The gateway shows"), ColumnKind::Money, 140},
        {u"word"_s, FindingsWindow::tr("Its word"), ColumnKind::Dim, 130},
        {u"number"_s, FindingsWindow::tr("Its number"), ColumnKind::Dim, 140},
        {u"state"_s, FindingsWindow::tr("State"), ColumnKind::State, 110},
        {u"said"_s, FindingsWindow::tr("Said so far"), ColumnKind::Text, 200},
        {u"came"_s, FindingsWindow::tr("What came"), ColumnKind::Money, 130},
        {u"by"_s, FindingsWindow::tr("By"), ColumnKind::Dim, 140}};
}

} // namespace

FindingsWindow::FindingsWindow(const kit::DeskContext& context, QWidget* parent)
    : WorkListWindow(u"payments.findings"_s, findingColumns(), tr("What gateways say"),
        tr("Deposits of which a gateway says something that only people can judge. Nothing is "
           "booked until two people say the same."),
        around(context), parent),
      m_api(context.session), m_may(context.may(u"finding.settle"_s))
{
    tabs().addTab(u"open"_s, tr("To be judged"));
    tabs().addTab(u"settled"_s, tr("Settled"));
    tabs().setCurrent(u"open"_s);
    grid().setEmptyText(tr("Nothing here."), tr("What a gateway says is acted upon by itself."));
    setRows(context);
    decisionBar().setDecisions({{u"open"_s, tr("Open the deposit"), u"O"_s},
        {u"settle"_s, tr("Say what it is…"), u"S"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "settle"_L1)
            settle();
        else if (const auto row = grid().currentData<FindingRow>())
            Q_EMIT paymentRequested(row->payment);
    });
    connect(&tabs(), &kit::TabStrip::currentChanged, this,
        [this](const QString& id) { ask(id == "open"_L1 ? QString() : id); });
    connect(&grid(), &kit::Grid::currentChanged, this, &FindingsWindow::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &FindingsWindow::showDecisions);
    connect(&grid(), &kit::Grid::activated, this, &FindingsWindow::settle);
    showDecisions();
    ask({});
}

void FindingsWindow::setRows(const kit::DeskContext& context)
{
    const kit::Formats& formats = context.formats;
    grid().setSource(kit::taskSource(
        [this](const kit::PageRequest& request) {
            return m_api.findings(request.query.filter.value(u"state"_s).toString());
        },
        [&formats](const std::vector<FindingRow>& list) {
            kit::RowPage rows;
            for (const FindingRow& row : list) {
                const bool isSaid = row.state != FindingState::Open;
                rows.rows.append(GridRow{row.id.value(), row.version,
                    {Cell::dateTime(row.firstSeen, formats), Cell::plain(row.reference),
                        Cell::plain(row.clientName), Cell::plain(WorkListTexts::reason(row.reason)),
                        Cell::of(row.asked, formats),
                        row.shown ? Cell::of(*row.shown, formats) : Cell::plain({}),
                        Cell::plain(row.word), Cell::plain(row.providerReference),
                        Cell::state(
                            WorkListTexts::finding(row.state), WorkListTexts::tone(row.state)),
                        Cell::plain(isSaid ? WorkListTexts::outcome(row.outcome) : QString()),
                        row.said ? Cell::of(*row.said, formats) : Cell::plain({}),
                        Cell::plain(row.proposedBy)},
                    QVariant::fromValue(row)});
            }
            return rows;
        }));
}

QString FindingsWindow::whyNot() const
{
    const auto row = grid().currentData<FindingRow>();
    if (!row)
        return tr("Choose a deposit in the list.");
    if (!m_may)
        return tr("Your role does not do this.");
    return row->state == FindingState::Settled ? tr("This is settled.") : QString();
}

void FindingsWindow::showDecisions()
{
    const auto row = grid().currentData<FindingRow>();
    const QString why = whyNot();
    decisionBar().setAllowed(u"settle"_s, why.isEmpty(), why);
    decisionBar().setAllowed(
        u"open"_s, row.has_value(), row ? QString() : tr("Choose a deposit in the list."));
}

void FindingsWindow::settle()
{
    const auto row = grid().currentData<FindingRow>();
    if (!row || !whyNot().isEmpty() || dialog())
        return;
    auto* form = new FindingDialog(*row, formats(), this);
    commands().open(
        form, [form](const QString& key) { return form->call(key); },
        [reference = row->reference](const office::Outcome& outcome) {
            return outcome.state == "settled"_L1
                ? tr("What %1 is has been settled.").arg(reference)
                : tr("Proposed for %1; a second person says the same.").arg(reference);
        });
}

} // namespace purser::payments
