#include "ui/clients/automatic/decisionspage.h"

#include "ui/clients/review/reviewtexts.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/desk.h"
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

QList<kit::Column> ruleDecisionColumns()
{
    return {{u"client"_s, RuleDecisionsPage::tr("Client"), ColumnKind::Strong, 200},
        {u"reference"_s, RuleDecisionsPage::tr("Application"), ColumnKind::Text, 110},
        {u"live"_s, RuleDecisionsPage::tr("The rule"), ColumnKind::State, 180},
        {u"at"_s, RuleDecisionsPage::tr("When"), ColumnKind::Time, 140},
        {u"level"_s, RuleDecisionsPage::tr("Level"), ColumnKind::Number, 70},
        {u"risk"_s, RuleDecisionsPage::tr("Risk"), ColumnKind::Risk, 90},
        {u"state"_s, RuleDecisionsPage::tr("The application now"), ColumnKind::State, 170},
        {u"by"_s, RuleDecisionsPage::tr("Decided by"), ColumnKind::Text, 160}};
}

} // namespace

RuleDecisionsPage::RuleDecisionsPage(const kit::DeskContext& context, QWidget* parent)
    : AutomaticPage(context, u"automatic.decisions"_s, tr("What a rule decided"),
        tr("Beside each what became of the application: what people decided otherwise than the "
           "rule in shadow is what keeps it from going live."),
        ruleDecisionColumns(), parent)
{
    grid().setEmptyText(tr("It decided nothing yet."),
        tr("Choose a rule on the page of the rules to see what it decided."));
    setRows();
    decisionBar().setDecisions({{u"file"_s, tr("Open the application"), u"O"_s, true}});
    connect(
        &decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString&) { openFile(); });
    connect(&grid(), &kit::Grid::activated, this, &RuleDecisionsPage::openFile);
}

void RuleDecisionsPage::setRows()
{
    grid().setSource(kit::taskSource(
        [this](const kit::PageRequest&) { return api().decisions(m_rule); },
        [this](const std::vector<RuleDecisionRow>& list) {
            kit::RowPage rows;
            for (const RuleDecisionRow& row : list) {
                const bool byRule =
                    row.decidedBy.isEmpty() && row.state == ApplicationState::Approved;
                const Cell rule = row.isLive ? Cell::state(tr("approved it"), Tone::Ok)
                                             : Cell::state(tr("would have"), Tone::Accent);
                rows.rows.append(GridRow{row.id.value(), 1,
                    {Cell::plain(row.clientName), Cell::plain(row.reference), rule,
                        Cell::dateTime(row.at, formats()), Cell::number(row.level, formats()),
                        Cell::risk(row.risk),
                        Cell::state(ReviewTexts::state(row.state), ReviewTexts::tone(row.state)),
                        byRule ? Cell::plain(tr("a rule"), Tone::Dim) : Cell::plain(row.decidedBy)},
                    QVariant::fromValue(row)});
            }
            return rows;
        }));
}

void RuleDecisionsPage::showRule(const ReviewRuleRow& rule)
{
    m_rule = rule.id;
    // Another rule is another list.
    grid().setQuery({u"newest"_s, {{u"rule"_s, static_cast<qint64>(rule.id.value())}}});
}

void RuleDecisionsPage::openFile()
{
    if (const auto row = grid().currentData<RuleDecisionRow>())
        context().deeds.open(u"application.open"_s, row->application.value());
}

} // namespace purser::clients
