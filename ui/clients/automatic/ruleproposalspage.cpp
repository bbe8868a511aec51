#include "ui/clients/automatic/ruleproposalspage.h"

#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;

namespace {

QList<kit::Column> ruleProposalColumns()
{
    return {{u"content"_s, RuleProposalsPage::tr("Proposed"), ColumnKind::Strong, 520},
        {u"reason"_s, RuleProposalsPage::tr("Why"), ColumnKind::Text, 240},
        {u"by"_s, RuleProposalsPage::tr("By"), ColumnKind::Text, 140},
        {u"at"_s, RuleProposalsPage::tr("When"), ColumnKind::Time, 140}};
}

} // namespace

RuleProposalsPage::RuleProposalsPage(const kit::DeskContext& context, QWidget* parent)
    : AutomaticPage(context, u"automatic.proposals"_s, tr("Proposals"),
        tr("Versions of rules that wait for the head of compliance. Nobody decides on what they "
           "proposed."),
        ruleProposalColumns(), parent)
{
    grid().setEmptyText(tr("Nothing is proposed."),
        tr("Proposals of the page of rules appear here by themselves."));
    setRows();
    decisionBar().setDecisions({{u"reject"_s, tr("Reject…"), u"R"_s},
        {u"approve"_s, tr("Publish this version…"), u"A"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this,
        [this](const QString& id) { decide(id == "approve"_L1); });
    connect(&grid(), &kit::Grid::currentChanged, this, &RuleProposalsPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &RuleProposalsPage::showDecisions);
    showDecisions();
    grid().setQuery({u"newest"_s, {}});
}

void RuleProposalsPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return api().proposals(); },
        [this](const std::vector<RuleProposal>& list) {
            kit::RowPage rows;
            for (const RuleProposal& change : list) {
                rows.rows.append(GridRow{change.id.value(), change.version,
                    {Cell::plain(content(change.rule)), Cell::plain(change.reason),
                        Cell::plain(change.proposedBy), Cell::dateTime(change.proposed, formats())},
                    QVariant::fromValue(change)});
            }
            return rows;
        }));
}

void RuleProposalsPage::showDecisions()
{
    const auto change = grid().currentData<RuleProposal>();
    QString why;
    if (!change)
        why = tr("Choose a proposal in the list.");
    else if (!context().may(u"review_rule.publish"_s))
        why = tr("The head of compliance decides this.");
    else if (!change->isDecidable)
        why = tr("You proposed this; another person decides.");
    decisionBar().setAllowed(u"approve"_s, why.isEmpty(), why);
    decisionBar().setAllowed(u"reject"_s, why.isEmpty(), why);
}

void RuleProposalsPage::decide(bool approve)
{
    const auto change = grid().currentData<RuleProposal>();
    if (!change || !change->isDecidable || isBusy())
        return;
    const QString title = approve ? tr("Publish this version") : tr("Reject the proposal");
    auto* dialog = new kit::ReasonDialog(title,
        approve ? tr("It holds at once, for applications that wait and those to come.")
                : tr("Nothing changes. Whoever proposed it sees why."),
        this);
    dialog->addFact(tr("What it says"), content(change->rule));
    dialog->addFact(tr("By"), change->proposedBy);
    dialog->addFact(tr("Why"), change->reason);
    dialog->setLeastWidth(600);
    dialog->setTextLabel(tr("In your words"), !approve);
    dialog->setButtons(title);
    commands().open(
        dialog,
        [dialog, approve, seen = *change](const QString& key) {
            return ReviewRulesApi::decide(key, seen, approve, dialog->text());
        },
        [approve](const office::Outcome& outcome) {
            return approve ? tr("Change %1 is in force.").arg(outcome.id)
                           : tr("Change %1 is rejected.").arg(outcome.id);
        });
}

} // namespace purser::clients
