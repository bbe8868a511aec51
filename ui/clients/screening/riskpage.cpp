#include "ui/clients/screening/riskpage.h"

#include "ui/clients/review/reviewtexts.h"
#include "ui/clients/screening/riskbackcheckdialog.h"
#include "ui/clients/screening/riskdraftdialog.h"
#include "ui/clients/screening/risktrialdialog.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/dialogframe.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

QList<kit::Column> riskColumns()
{
    return {{u"name"_s, RiskPage::tr("Rules"), ColumnKind::Strong, 200},
        {u"state"_s, RiskPage::tr("State"), ColumnKind::State, 120},
        {u"factors"_s, RiskPage::tr("Points by factor"), ColumnKind::Dim, 520},
        {u"rated"_s, RiskPage::tr("Ratings"), ColumnKind::Number, 100},
        {u"made"_s, RiskPage::tr("Drafted"), ColumnKind::Time, 140},
        {u"by"_s, RiskPage::tr("By"), ColumnKind::Text, 140},
        {u"active"_s, RiskPage::tr("Put in force by"), ColumnKind::Text, 140}};
}

Cell rulesState(const RiskRulesRow& row)
{
    if (row.state == "active"_L1)
        return Cell::state(RiskPage::tr("In force"), Tone::Ok);
    return row.state == "draft"_L1 ? Cell::state(RiskPage::tr("Draft"), Tone::Accent)
                                   : Cell::plain(RiskPage::tr("replaced"), Tone::Dim);
}

} // namespace

RiskPage::RiskPage(const kit::DeskContext& context, QWidget* parent)
    : ScreeningPage(context, u"screening.risk"_s, tr("Rules of the risk rating"),
        tr("Points by factor, capped by category and lifted by floors. A draft is tried dry on "
           "everybody's newest rating before a second person puts it in force."),
        riskColumns(), parent),
      m_rules(context.session)
{
    grid().setEmptyText(tr("No rules of the rating."), tr("The office is made with a first set."));
    setRows();
    decisionBar().setDecisions(
        {{u"activate"_s, tr("Put in force…"), u"A"_s}, {u"draft"_s, tr("Draft others…"), u"D"_s},
            {u"check"_s, tr("Hold against what happened…"), u"H"_s},
            {u"try"_s, tr("Try dry…"), u"L"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "activate"_L1)
            activate();
        else if (id == "draft"_L1)
            draft();
        else if (id == "check"_L1)
            checkCurrent();
        else
            tryCurrent();
    });
    connect(&grid(), &kit::Grid::activated, this, [this] { tryCurrent(); });
    connect(&grid(), &kit::Grid::currentChanged, this, &RiskPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &RiskPage::showDecisions);
    showDecisions();
    grid().setQuery({u"active"_s, {}});
}

void RiskPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return m_rules.rules(); },
        [this](const std::vector<RiskRulesRow>& list) {
            kit::RowPage rows;
            for (const RiskRulesRow& row : list) {
                if (row.state == "active"_L1)
                    m_inForce = row;
                QStringList factors;
                for (const RiskRulesRow::Points& factor : row.factors)
                    factors.append(tr("%1 %2")
                                       .arg(ReviewTexts::factor(factor.code))
                                       .arg(formats().number(factor.points)));
                rows.rows.append(GridRow{row.id.value(), row.version,
                    {Cell::plain(row.name), rulesState(row), Cell::plain(factors.join(u", "_s)),
                        Cell::number(row.rated, formats()), Cell::dateTime(row.made, formats()),
                        Cell::plain(row.madeBy), Cell::plain(row.activatedBy)},
                    QVariant::fromValue(row)});
            }
            return rows;
        }));
}

void RiskPage::showDecisions()
{
    const auto row = grid().currentData<RiskRulesRow>();
    const QString none = tr("Choose rules in the list.");
    for (const QString& id : {u"try"_s, u"check"_s})
        decisionBar().setAllowed(id, row.has_value(), row ? QString() : none);
    decisionBar().setAllowed(u"draft"_s, m_inForce.has_value(), tr("The rules are on their way."));
    QString why;
    if (!row || row->state != "draft"_L1)
        why = tr("Choose a draft in the list.");
    else if (row->isOwn)
        why = tr("You drafted these rules; another person puts them in force.");
    decisionBar().setAllowed(u"activate"_s, why.isEmpty(), why);
}

RiskDraftDialog* RiskPage::draft()
{
    if (isBusy() || !m_inForce)
        return nullptr;
    auto* dialog = new RiskDraftDialog(*m_inForce, this);
    commands().open(
        dialog,
        [dialog](const QString& key) {
            return RiskRulesApi::draft(key, dialog->name(), dialog->changes());
        },
        [dialog](const office::Outcome&) {
            return tr("%1 is drafted; try it dry, then another person puts it in force.")
                .arg(dialog->name());
        });
    return dialog;
}

RiskTrialDialog* RiskPage::tryCurrent()
{
    const auto row = grid().currentData<RiskRulesRow>();
    if (!row)
        return nullptr;
    auto* dialog = new RiskTrialDialog(m_rules, *row, formats(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

RiskBackcheckDialog* RiskPage::checkCurrent()
{
    const auto row = grid().currentData<RiskRulesRow>();
    if (!row)
        return nullptr;
    auto* dialog = new RiskBackcheckDialog(m_rules, *row, formats(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void RiskPage::activate()
{
    const auto row = grid().currentData<RiskRulesRow>();
    if (isBusy() || !row || row->state != "draft"_L1 || row->isOwn)
        return;
    auto* dialog = new kit::DialogFrame(tr("Put %1 in force").arg(row->name),
        tr("The nightly work rates everybody again by these rules."), this);
    dialog->setButtons(tr("Put in force"));
    commands().open(
        dialog, [seen = *row](const QString& key) { return RiskRulesApi::activate(key, seen); },
        [name = row->name](const office::Outcome&) { return tr("%1 is in force.").arg(name); });
}

} // namespace purser::clients
