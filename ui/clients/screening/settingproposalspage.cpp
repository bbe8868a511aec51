#include "ui/clients/screening/settingproposalspage.h"

#include "ui/clients/screening/screeningtexts.h"
#include "ui/clients/screening/settingdecision.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;

namespace {

QList<kit::Column> settingProposalColumns()
{
    return {{u"content"_s, SettingProposalsPage::tr("Proposed"), ColumnKind::Strong, 520},
        {u"trial"_s, SettingProposalsPage::tr("Rests on"), ColumnKind::Text, 180},
        {u"reason"_s, SettingProposalsPage::tr("Why"), ColumnKind::Text, 260},
        {u"by"_s, SettingProposalsPage::tr("By"), ColumnKind::Text, 140},
        {u"at"_s, SettingProposalsPage::tr("When"), ColumnKind::Time, 140}};
}

} // namespace

SettingProposalsPage::SettingProposalsPage(const kit::DeskContext& context, QWidget* parent)
    : ScreeningPage(context, u"screening.proposals"_s, tr("Proposals"),
        tr("Settings of screening that wait for the head of compliance. Nobody decides on what "
           "they proposed; a true hit that would be lost takes a reason."),
        settingProposalColumns(), parent)
{
    grid().setEmptyText(
        tr("Nothing is proposed."), tr("Proposals of the laboratory appear here by themselves."));
    setRows();
    decisionBar().setDecisions(
        {{u"reject"_s, tr("Reject…"), u"R"_s}, {u"approve"_s, tr("Put in force…"), u"A"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this,
        [this](const QString& id) { decide(id == "approve"_L1); });
    connect(&grid(), &kit::Grid::currentChanged, this, &SettingProposalsPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &SettingProposalsPage::showDecisions);
    showDecisions();
    grid().setQuery({u"newest"_s, {}});
}

void SettingProposalsPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return api().proposals(); },
        [this](const std::vector<SettingsProposal>& list) {
            kit::RowPage rows;
            for (const SettingsProposal& change : list) {
                const QString trial = change.settings.trial.isValid()
                    ? tr("trial %1 on the lists").arg(change.settings.trial.value())
                    : tr("decided hits");
                rows.rows.append(GridRow{change.id.value(), change.version,
                    {Cell::plain(ScreeningTexts::settings(change.settings)), Cell::plain(trial),
                        Cell::plain(change.reason), Cell::plain(change.proposedBy),
                        Cell::dateTime(change.proposed, formats())},
                    QVariant::fromValue(change)});
            }
            return rows;
        }));
}

void SettingProposalsPage::showDecisions()
{
    const auto change = grid().currentData<SettingsProposal>();
    QString why;
    if (!change)
        why = tr("Choose a proposal in the list.");
    else if (!context().may(u"screening.activate"_s))
        why = tr("The head of compliance decides this.");
    else if (!change->isDecidable)
        why = tr("You proposed this; another person decides.");
    decisionBar().setAllowed(u"approve"_s, why.isEmpty(), why);
    decisionBar().setAllowed(u"reject"_s, why.isEmpty(), why);
}

void SettingProposalsPage::decide(bool approve)
{
    const auto change = grid().currentData<SettingsProposal>();
    if (isBusy() || !change || !change->isDecidable || !context().may(u"screening.activate"_s))
        return;
    auto* dialog = new SettingDecision(api(), *change, approve, this);
    commands().open(
        dialog,
        [dialog, approve, seen = *change](const QString& key) {
            return LaboratoryApi::decide(
                key, seen, approve, dialog->reason(), dialog->lostDigest());
        },
        [approve](const office::Outcome& outcome) {
            return approve
                ? tr("Change %1 is in force; everybody is screened anew by it.").arg(outcome.id)
                : tr("Change %1 is rejected.").arg(outcome.id);
        });
}

} // namespace purser::clients
