#include "ui/clients/automatic/policypage.h"

#include "ui/clients/automatic/policydialog.h"
#include "ui/clients/automatic/policytexts.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

QList<kit::Column> policyPageColumns()
{
    return {{u"what"_s, PolicyPage::tr("What"), ColumnKind::Strong, 300},
        {u"state"_s, PolicyPage::tr("State"), ColumnKind::State, 130},
        {u"version"_s, PolicyPage::tr("Version"), ColumnKind::Number, 80},
        {u"extent"_s, PolicyPage::tr("Content"), ColumnKind::Text, 130},
        {u"touched"_s, PolicyPage::tr("Clients touched"), ColumnKind::Number, 120},
        {u"why"_s, PolicyPage::tr("Why"), ColumnKind::Dim, 220},
        {u"by"_s, PolicyPage::tr("By"), ColumnKind::Text, 180},
        {u"at"_s, PolicyPage::tr("When"), ColumnKind::Time, 140}};
}

bool isWaiting(const std::optional<OnboardingProposal>& row)
{
    return row && row->id > 0;
}

} // namespace

PolicyPage::PolicyPage(const kit::DeskContext& context, QWidget* parent)
    : RowsPage(context, u"automatic.policy"_s, tr("Policy of onboarding"),
        tr("What is asked of whom, where and at which risk. One person proposes the next version "
           "and sees whom it touches, the head of compliance puts it in force."),
        policyPageColumns(), parent),
      m_api(context.session)
{
    grid().setEmptyText(tr("There is no policy."), tr("The first version comes with the program."));
    setRows();
    decisionBar().setDecisions(
        {{u"reject"_s, tr("Reject…"), u"R"_s}, {u"edit"_s, tr("Read or change…"), u"C"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, &PolicyPage::run);
    connect(&grid(), &kit::Grid::activated, this, [this] { edit(); });
    connect(&grid(), &kit::Grid::currentChanged, this, &PolicyPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &PolicyPage::showDecisions);
    showDecisions();
    grid().setQuery({u"name"_s, {}});
}

void PolicyPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return m_api.list(); },
        [this](const OnboardingRules& all) {
            m_rules = all;
            kit::RowPage rows;
            for (const OnboardingProposal& proposal : all.proposals)
                rows.rows.append(proposalRow(proposal));
            // So that their ids do not meet those of the proposals.
            qint64 id = 0;
            for (const OnboardingPart& part : all.parts) {
                GridRow row = partRow(part);
                row.id = --id;
                rows.rows.append(row);
            }
            return rows;
        }));
}

GridRow PolicyPage::partRow(const OnboardingPart& part) const
{
    return {0, part.version,
        {Cell::plain(PolicyTexts::part(part.part)), Cell::state(tr("in force"), Tone::Ok),
            Cell::number(part.version, formats()), Cell::plain(PolicyTexts::extent(part)),
            Cell::number(part.touched, formats()), Cell::plain(part.reason),
            Cell::plain(part.decidedBy.isEmpty()
                    ? tr("the program")
                    : tr("%1, %2").arg(part.proposedBy, part.decidedBy)),
            Cell::dateTime(part.made, formats())},
        QVariant::fromValue(OnboardingProposal{0, 0, part, {}, {}, {}, false})};
}

GridRow PolicyPage::proposalRow(const OnboardingProposal& proposal) const
{
    return {proposal.id, proposal.version,
        {Cell::plain(PolicyTexts::part(proposal.part.part)),
            Cell::state(tr("proposed"), Tone::Warn),
            Cell::number(proposal.part.version + 1, formats()),
            Cell::plain(PolicyTexts::extent(proposal.part)), Cell::plain({}),
            Cell::plain(proposal.reason), Cell::plain(proposal.by),
            Cell::dateTime(proposal.at, formats())},
        QVariant::fromValue(proposal)};
}

void PolicyPage::choose(const QString& part, bool proposed)
{
    for (int row = 0; row < grid().loadedCount(); ++row) {
        grid().setCurrentRow(row);
        const auto here = grid().currentData<OnboardingProposal>();
        if (here && here->part.part == part && isWaiting(here) == proposed)
            return;
    }
}

void PolicyPage::showDecisions()
{
    const auto row = grid().currentData<OnboardingProposal>();
    decisionBar().setAllowed(u"edit"_s, row.has_value(), tr("Choose a part in the list."));
    QString why;
    if (!isWaiting(row))
        why = tr("Choose a proposal in the list.");
    else if (!context().may(u"onboarding_rule.publish"_s))
        why = tr("The head of compliance decides this.");
    else if (!row->isDecidable)
        why = tr("You proposed this; another person decides.");
    decisionBar().setAllowed(u"reject"_s, why.isEmpty(), why);
}

void PolicyPage::run(const QString& decision)
{
    if (decision == "reject"_L1)
        reject();
    else
        edit();
}

PolicyDialog* PolicyPage::edit()
{
    if (isBusy())
        return nullptr;
    const auto row = grid().currentData<OnboardingProposal>();
    if (!row)
        return nullptr;
    if (!isWaiting(row)) {
        auto* dialog = new PolicyDialog(m_api, row->part, nullptr, m_rules.names,
            context().may(u"onboarding_rule.change"_s), this);
        commands().open(
            dialog,
            [dialog](const QString& key) {
                return OnboardingRulesApi::propose(key, dialog->part(), dialog->reason());
            },
            [](const office::Outcome& outcome) {
                return tr("Change %1 waits for the head of compliance.").arg(outcome.id);
            });
        return dialog;
    }
    const auto before = std::find_if(m_rules.parts.begin(), m_rules.parts.end(),
        [&](const OnboardingPart& part) { return part.part == row->part.part; });
    if (before == m_rules.parts.end())
        return nullptr;
    auto* dialog = new PolicyDialog(m_api, *before, &*row, m_rules.names, row->isDecidable, this);
    commands().open(
        dialog,
        [dialog, seen = *row](const QString& key) {
            return OnboardingRulesApi::decide(key, seen, true, dialog->reason());
        },
        [](const office::Outcome& outcome) {
            return tr("Change %1 is in force.").arg(outcome.id);
        });
    return dialog;
}

void PolicyPage::reject()
{
    const auto proposal = grid().currentData<OnboardingProposal>();
    if (!isWaiting(proposal) || !proposal->isDecidable || isBusy())
        return;
    auto* dialog = new kit::ReasonDialog(
        tr("Reject the proposal"), tr("Nothing changes. Whoever proposed it sees why."), this);
    dialog->addFact(tr("Part"), PolicyTexts::part(proposal->part.part));
    dialog->addFact(tr("By"), proposal->by);
    dialog->addFact(tr("Why"), proposal->reason);
    dialog->setTextLabel(tr("In your words"), true);
    dialog->setButtons(tr("Reject the proposal"));
    commands().open(
        dialog,
        [dialog, seen = *proposal](const QString& key) {
            return OnboardingRulesApi::decide(key, seen, false, dialog->text());
        },
        [](const office::Outcome& outcome) {
            return tr("Change %1 is rejected.").arg(outcome.id);
        });
}

QString PolicyPage::problem(const Error& error) const
{
    return PolicyTexts::problem(error);
}

} // namespace purser::clients
