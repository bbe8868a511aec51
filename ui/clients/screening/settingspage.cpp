#include "ui/clients/screening/settingspage.h"

#include "ui/clients/screening/screeningtexts.h"
#include "ui/clients/screening/settingsdialog.h"
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
using kit::Tone;

namespace {

QList<kit::Column> settingsColumns()
{
    return {{u"name"_s, SettingsPage::tr("Settings"), ColumnKind::Strong, 170},
        {u"version"_s, SettingsPage::tr("Version"), ColumnKind::Number, 70},
        {u"state"_s, SettingsPage::tr("State"), ColumnKind::State, 110},
        {u"content"_s, SettingsPage::tr("What they say"), ColumnKind::Dim, 320},
        {u"decided"_s, SettingsPage::tr("Decided hits"), ColumnKind::Number, 100, {}, true,
            SettingsPage::tr("Hits decided by people that the figures rested on")},
        {u"alerts"_s, SettingsPage::tr("Alerts a month"), ColumnKind::Number, 110},
        {u"recall"_s, SettingsPage::tr("Recall"), ColumnKind::Text, 170, {}, true,
            SettingsPage::tr("Share of the true hits that stay alerts, with its 95 % interval")},
        {u"lost"_s, SettingsPage::tr("True lost"), ColumnKind::Number, 90},
        {u"why"_s, SettingsPage::tr("Why"), ColumnKind::Text, 240},
        {u"by"_s, SettingsPage::tr("Proposed and put in force by"), ColumnKind::Text, 210},
        {u"at"_s, SettingsPage::tr("In force since"), ColumnKind::Time, 140},
        {u"runs"_s, SettingsPage::tr("Screenings"), ColumnKind::Number, 100, {}, true,
            SettingsPage::tr("Screenings that compared by this version")}};
}

} // namespace

SettingsPage::SettingsPage(const kit::DeskContext& context, QWidget* parent)
    : ScreeningPage(context, u"screening.settings"_s, tr("Settings of screening"),
        tr("From which score on a hit is an alert and what facts are worth. Each version keeps "
           "the figures it was decided on; screening goes by the newest and names it."),
        settingsColumns(), parent)
{
    grid().setEmptyText(tr("Screening goes by the figures of the engine."),
        tr("Other figures are tried in the laboratory, proposed by compliance and put in force by "
           "its head."));
    setRows();
    decisionBar().setDecisions({{u"again"_s, tr("Begin with this version…"), u"B"_s},
        {u"laboratory"_s, tr("Open the laboratory…"), u"L"_s, true}});
    const bool may = context.may(u"screening.tune"_s);
    const auto showDecisions = [this, may] {
        const bool hasRow = grid().currentRow() != nullptr;
        decisionBar().setAllowed(u"laboratory"_s, may, tr("Your role does not do this."));
        decisionBar().setAllowed(u"again"_s, may && hasRow, tr("Choose a version in the list."));
    };
    const auto again = [this] {
        if (const auto row = grid().currentData<ScreeningSettingsRow>())
            laboratory(row->settings);
    };
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this, again](const QString& id) {
        if (id == "again"_L1)
            again();
        else
            laboratory();
    });
    connect(&grid(), &kit::Grid::activated, this, again);
    connect(&grid(), &kit::Grid::currentChanged, this, showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, showDecisions);
    showDecisions();
    grid().setQuery({u"newest"_s, {}});
}

GridRow SettingsPage::gridRow(const ScreeningSettingsRow& row) const
{
    const QString why = row.decisionReason.isEmpty()
        ? row.reason
        : tr("%1 · %2").arg(row.reason, row.decisionReason);
    return {row.id.value(), row.version,
        {Cell::plain(row.settings.name, row.isNewest ? Tone::Normal : Tone::Dim),
            Cell::number(row.version, formats()),
            row.isNewest ? Cell::state(tr("In force"), Tone::Ok)
                         : Cell::plain(tr("replaced"), Tone::Dim),
            Cell::plain(ScreeningTexts::settings(row.settings)),
            Cell::number(row.decided, formats()),
            Cell::plain(ScreeningTexts::tenths(row.chosen.alertsMonth)),
            Cell::plain(ScreeningTexts::share(row.chosen.recall)),
            row.newlyLost > 0 ? Cell::plain(formats().number(row.newlyLost), Tone::Stop)
                              : Cell::number(0, formats()),
            Cell::plain(why), Cell::plain(tr("%1, %2").arg(row.proposedBy, row.activatedBy)),
            Cell::dateTime(row.activated, formats()), Cell::number(row.runs, formats())},
        QVariant::fromValue(row)};
}

void SettingsPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return api().versions(); },
        [this](const std::vector<ScreeningSettingsRow>& list) {
            kit::RowPage rows;
            for (const ScreeningSettingsRow& row : list)
                rows.rows.append(gridRow(row));
            return rows;
        }));
}

SettingsDialog* SettingsPage::laboratory(const std::optional<ScreeningSettings>& before)
{
    if (isBusy() || !context().may(u"screening.tune"_s))
        return nullptr;
    auto* dialog = new SettingsDialog(api(), before, this);
    connect(dialog, &SettingsDialog::trialStarted, this,
        [this] { Q_EMIT decided(tr("The settings wait for their trial.")); });
    commands().open(
        dialog,
        [dialog](const QString& key) {
            return LaboratoryApi::propose(key, dialog->settings(), dialog->reason());
        },
        [](const office::Outcome& outcome) {
            return tr("Change %1 is proposed; the head of compliance decides.").arg(outcome.id);
        });
    return dialog;
}

} // namespace purser::clients
