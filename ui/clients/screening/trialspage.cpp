#include "ui/clients/screening/trialspage.h"

#include "ui/clients/screening/screeningtexts.h"
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
using kit::Tone;

namespace {

QList<kit::Column> trialColumns()
{
    return {{u"name"_s, TrialsPage::tr("Settings"), ColumnKind::Strong, 190},
        {u"state"_s, TrialsPage::tr("State"), ColumnKind::State, 150},
        {u"progress"_s, TrialsPage::tr("Tried"), ColumnKind::Text, 140, {}, true,
            TrialsPage::tr("Subjects compared, of all that were ever screened")},
        {u"found"_s, TrialsPage::tr("Alerts"), ColumnKind::Number, 90},
        {u"content"_s, TrialsPage::tr("What they say"), ColumnKind::Dim, 380},
        {u"by"_s, TrialsPage::tr("By"), ColumnKind::Text, 140},
        {u"at"_s, TrialsPage::tr("Asked for"), ColumnKind::Time, 140},
        {u"ended"_s, TrialsPage::tr("Ended"), ColumnKind::Time, 140}};
}

Cell trialState(const ScreeningTrialRow& row)
{
    const QString word = ScreeningTexts::trialState(row.state);
    if (row.state == "done"_L1)
        return row.fits ? Cell::state(word, Tone::Ok)
                        : Cell::state(TrialsPage::tr("on lists of before"), Tone::Warn);
    if (row.state == "stopped"_L1)
        return Cell::plain(word, Tone::Dim);
    return Cell::state(word, Tone::Accent);
}

} // namespace

TrialsPage::TrialsPage(const kit::DeskContext& context, QWidget* parent)
    : ScreeningPage(context, u"screening.trials"_s, tr("Trials on the lists"),
        tr("The screening service compares everybody as the settings in force do and as those "
           "tried would. Nobody's screening changes; a proposal may rest on a trial until the "
           "lists change."),
        trialColumns(), parent)
{
    grid().setEmptyText(tr("Nothing was tried on the lists."),
        tr("A trial is started in the laboratory, on the page of settings."));
    setRows();
    decisionBar().setDecisions({{u"stop"_s, tr("Stop the trial…"), u"X"_s},
        {u"use"_s, tr("See what it would have done…"), u"L"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "stop"_L1)
            stop();
        else
            useCurrent();
    });
    connect(&grid(), &kit::Grid::activated, this, &TrialsPage::useCurrent);
    connect(&grid(), &kit::Grid::currentChanged, this, &TrialsPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &TrialsPage::showDecisions);
    showDecisions();
    grid().setQuery({u"newest"_s, {}});
}

void TrialsPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return api().trials(); },
        [this](const std::vector<ScreeningTrialRow>& list) {
            kit::RowPage rows;
            for (const ScreeningTrialRow& row : list) {
                const QString progress = row.state == "waiting"_L1
                    ? QString()
                    : tr("%1 of %2")
                          .arg(formats().number(row.tried), formats().number(row.subjects));
                rows.rows.append(GridRow{row.id.value(), row.version,
                    {Cell::plain(row.settings.name), trialState(row), Cell::plain(progress),
                        Cell::number(row.found, formats()),
                        Cell::plain(ScreeningTexts::settings(row.settings)),
                        Cell::plain(row.askedBy), Cell::dateTime(row.asked, formats()),
                        Cell::dateTime(row.ended, formats())},
                    QVariant::fromValue(row)});
            }
            return rows;
        }));
}

void TrialsPage::showDecisions()
{
    const auto row = grid().currentData<ScreeningTrialRow>();
    const bool isOpen = row && (row->state == "waiting"_L1 || row->state == "running"_L1);
    decisionBar().setAllowed(
        u"stop"_s, isOpen, isOpen ? QString() : tr("Choose a trial that is not over."));
    QString why;
    if (!row || row->state != "done"_L1)
        why = tr("Choose a trial that is done.");
    else if (!row->fits)
        why = tr("The lists have changed since. Try the settings again.");
    decisionBar().setAllowed(u"use"_s, why.isEmpty(), why);
}

void TrialsPage::useCurrent()
{
    const auto row = grid().currentData<ScreeningTrialRow>();
    if (row && row->state == "done"_L1 && row->fits)
        Q_EMIT laboratoryRequested(row->settings);
}

void TrialsPage::stop()
{
    const auto row = grid().currentData<ScreeningTrialRow>();
    if (isBusy() || !row)
        return;
    auto* dialog = new kit::DialogFrame(tr("Stop the trial of %1").arg(row->settings.name),
        tr("What it found so far counts for nothing. It can be tried again."), this);
    dialog->setButtons(tr("Stop the trial"), tr("Let it run"));
    commands().open(
        dialog, [seen = *row](const QString& key) { return LaboratoryApi::stopTrial(key, seen); },
        [](const office::Outcome&) { return tr("The trial is stopped."); });
}

} // namespace purser::clients
