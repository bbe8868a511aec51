#include "ui/clients/automatic/samplespage.h"

#include "ui/clients/review/reviewchecks.h"
#include "ui/clients/review/reviewtexts.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/checklist.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/words/officewords.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

constexpr int checksHeight = 240;
constexpr int shownDigest = 16;

QList<kit::Column> sampleColumns(bool open)
{
    QList<kit::Column> columns{{u"client"_s, SamplesPage::tr("Client"), ColumnKind::Strong, 200},
        {u"reference"_s, SamplesPage::tr("Application"), ColumnKind::Text, 110},
        {u"country"_s, SamplesPage::tr("Country"), ColumnKind::Text, 80},
        {u"level"_s, SamplesPage::tr("Level"), ColumnKind::Number, 70},
        {u"risk"_s, SamplesPage::tr("Risk"), ColumnKind::Risk, 90},
        {u"rule"_s, SamplesPage::tr("Approved by the rule"), ColumnKind::Text, 170},
        {u"decided"_s, SamplesPage::tr("Approved"), ColumnKind::Time, 140},
        {u"why"_s, SamplesPage::tr("Why it is checked"), ColumnKind::Dim, 200}};
    if (open) {
        columns.insert(1, {u"due"_s, SamplesPage::tr("Due"), ColumnKind::Due, 110});
        columns.append({u"held"_s, SamplesPage::tr("Handed to"), ColumnKind::Text, 140});
    } else {
        columns.append({{u"state"_s, SamplesPage::tr("Answer"), ColumnKind::State, 120},
            {u"by"_s, SamplesPage::tr("By"), ColumnKind::Text, 140},
            {u"reason"_s, SamplesPage::tr("Reason"), ColumnKind::Text, 240}});
    }
    return columns;
}

} // namespace

SamplesPage::SamplesPage(const kit::DeskContext& context, bool open, QWidget* parent)
    : AutomaticPage(context, open ? u"automatic.samples"_s : u"automatic.checked"_s,
        open ? tr("Automatic decisions to check") : tr("Automatic decisions that were checked"),
        tr("A share of what the rules approve is drawn when it is decided, in a way nobody can "
           "foresee and anybody can repeat from the audit log. Whoever made a rule decide does "
           "not check it. A disagreement opens the client's review anew."),
        sampleColumns(open), parent),
      m_open(open)
{
    grid().setEmptyText(open ? tr("Nothing is to be checked.") : tr("Nothing was checked yet."),
        tr("Decisions that are drawn appear here by themselves."));
    setRows();
    QList<kit::Decision> decisions{{u"file"_s, tr("Open the application"), u"O"_s, !open}};
    if (open) {
        decisions.append({{u"disagree"_s, tr("Disagree…"), u"D"_s},
            {u"agree"_s, tr("Agree with the approval…"), u"A"_s, true}});
    }
    decisionBar().setDecisions(decisions);
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "agree"_L1)
            agree();
        else if (id == "disagree"_L1)
            disagree();
        else
            openFile();
    });
    connect(&grid(), &kit::Grid::activated, this, &SamplesPage::openFile);
    connect(&grid(), &kit::Grid::currentChanged, this, &SamplesPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &SamplesPage::showDecisions);
    showDecisions();
    grid().setQuery({u"oldest"_s, {}});
}

GridRow SamplesPage::gridRow(const ReviewSampleRow& row) const
{
    QList<Cell> cells{Cell::plain(row.clientName), Cell::plain(row.reference),
        Cell::plain(row.country), Cell::number(row.level, formats()), Cell::risk(row.risk),
        Cell::plain(tr("%1, version %2").arg(row.rule).arg(row.ruleVersion)),
        Cell::dateTime(row.decided, formats()),
        Cell::plain(row.isDrawn ? tr("drawn with %1").arg(formats().number(row.draw))
                                : tr("one of the day"))};
    if (m_open) {
        cells.insert(1,
            Cell::due(row.due,
                row.urgency == 0       ? Tone::Stop
                    : row.urgency == 1 ? Tone::Warn
                                       : Tone::Normal));
        cells.append(Cell::plain(row.heldBy));
    } else {
        const bool agreed = row.state == "agreed"_L1;
        cells.append(
            Cell::state(agreed ? tr("agreed") : tr("disagreed"), agreed ? Tone::Ok : Tone::Stop));
        cells.append(Cell::plain(row.answeredBy));
        QString reason = row.reason.isEmpty() ? QString() : kit::OfficeWords::of(row.reason);
        if (!row.text.isEmpty())
            reason = reason.isEmpty() ? row.text : tr("%1: %2").arg(reason, row.text);
        cells.append(Cell::plain(reason));
    }
    return {row.id.value(), row.version, cells, QVariant::fromValue(row)};
}

void SamplesPage::setRows()
{
    grid().setSource(
        kit::taskSource([this](const kit::PageRequest&) { return api().samples(m_open); },
            [this](const std::vector<ReviewSampleRow>& list) {
                kit::RowPage rows;
                for (const ReviewSampleRow& row : list)
                    rows.rows.append(gridRow(row));
                return rows;
            }));
}

void SamplesPage::showDecisions()
{
    const auto row = grid().currentData<ReviewSampleRow>();
    const QString none = tr("Choose a decision in the list.");
    decisionBar().setAllowed(u"file"_s, row.has_value(), row ? QString() : none);
    if (!m_open)
        return;
    QString why;
    if (!row)
        why = none;
    else if (row->hindrance == "published"_L1)
        why = tr("You made this rule decide. Another person checks it.");
    else if (!row->hindrance.isEmpty())
        why = tr("Your role does not do this.");
    decisionBar().setAllowed(u"agree"_s, why.isEmpty(), why);
    decisionBar().setAllowed(u"disagree"_s, why.isEmpty(), why);
}

void SamplesPage::openFile()
{
    if (const auto row = grid().currentData<ReviewSampleRow>())
        context().deeds.open(u"application.open"_s, row->application.value());
}

void SamplesPage::addFacts(kit::ReasonDialog* dialog, const ReviewSampleRow& row) const
{
    dialog->addFact(tr("Client"), row.clientName);
    dialog->addFact(tr("Application"), row.reference);
    dialog->addFact(
        tr("Approved by the rule"), tr("%1, version %2").arg(row.rule).arg(row.ruleVersion));
    dialog->addFact(tr("When"), formats().dateTime(row.decided));
    dialog->addFact(tr("Evidence"), row.digest.left(shownDigest));
    const ReviewChecks texts(formats(), row.decided);
    QList<kit::CheckItem> items;
    for (const ReviewCheck& check : row.checks)
        items.append(texts.item(check));
    auto* list = new kit::CheckList;
    list->setChecks(items);
    list->setAccessibleName(tr("Checks as they stood at the decision"));
    auto* area = new QScrollArea(dialog);
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFixedHeight(checksHeight);
    dialog->body()->insertWidget(1, area);
    dialog->setLeastWidth(680);
}

void SamplesPage::agree()
{
    const auto row = grid().currentData<ReviewSampleRow>();
    if (isBusy() || !row || !row->hindrance.isEmpty())
        return;
    auto* dialog = new kit::ReasonDialog(tr("Agree with the approval"),
        tr("You looked at what the rule decided on and would have approved it too."), this);
    addFacts(dialog, *row);
    dialog->setTextLabel(tr("Note"));
    dialog->setButtons(tr("Agree"));
    commands().open(
        dialog,
        [dialog, seen = *row](
            const QString& key) { return ReviewRulesApi::agree(key, seen, dialog->text()); },
        [](const office::Outcome&) { return tr("Checked: you agree."); });
}

void SamplesPage::disagree()
{
    const auto row = grid().currentData<ReviewSampleRow>();
    if (isBusy() || !row || !row->hindrance.isEmpty())
        return;
    auto* dialog = new kit::ReasonDialog(tr("Disagree with the approval"),
        tr("The client's review opens anew and people decide it. When people disagree too often, "
           "the rule stops by itself."),
        this);
    addFacts(dialog, *row);
    dialog->setReasons(
        ReviewTexts::reasons(u"return"_s), ReviewTexts::reasonsWithText(u"return"_s));
    dialog->setTextLabel(tr("In your words"));
    dialog->setButtons(tr("Disagree"));
    commands().open(
        dialog,
        [dialog, seen = *row](const QString& key) {
            return ReviewRulesApi::disagree(key, seen, dialog->reasonCode(), dialog->text());
        },
        [](const office::Outcome&) { return tr("Checked: you disagree. The review is open."); });
}

} // namespace purser::clients
