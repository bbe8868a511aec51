#include "ui/clients/automatic/rulespage.h"

#include "ui/clients/automatic/ruledialog.h"
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

QList<kit::Column> reviewRuleColumns()
{
    return {{u"name"_s, ReviewRulesPage::tr("Rule"), ColumnKind::Strong, 200},
        {u"version"_s, ReviewRulesPage::tr("Version"), ColumnKind::Number, 70},
        {u"state"_s, ReviewRulesPage::tr("State"), ColumnKind::State, 150},
        {u"today"_s, ReviewRulesPage::tr("Today"), ColumnKind::Text, 90, {}, true,
            ReviewRulesPage::tr("Approved today, of the most a day")},
        {u"approved"_s, ReviewRulesPage::tr("Approved"), ColumnKind::Number, 90},
        {u"shadow"_s, ReviewRulesPage::tr("Would have"), ColumnKind::Number, 90, {}, true,
            ReviewRulesPage::tr("Applications it would have approved in shadow")},
        {u"rejected"_s, ReviewRulesPage::tr("People rejected"), ColumnKind::Number, 110, {}, true,
            ReviewRulesPage::tr("Of those, the ones people rejected")},
        {u"checked"_s, ReviewRulesPage::tr("Checked"), ColumnKind::Text, 90, {}, true,
            ReviewRulesPage::tr("Decisions people have checked, of those drawn")},
        {u"disagreed"_s, ReviewRulesPage::tr("Disagreement"), ColumnKind::Text, 120, {}, true,
            ReviewRulesPage::tr("Share of the checked decisions people disagree with")},
        {u"content"_s, ReviewRulesPage::tr("What it says"), ColumnKind::Dim, 300},
        {u"by"_s, ReviewRulesPage::tr("Proposed and published by"), ColumnKind::Text, 200, {},
            false},
        {u"made"_s, ReviewRulesPage::tr("Published"), ColumnKind::Time, 140}};
}

} // namespace

ReviewRulesPage::ReviewRulesPage(const kit::DeskContext& context, QWidget* parent)
    : AutomaticPage(context, u"automatic.rules"_s, tr("Rules of automatic approval"),
        tr("A rule approves a natural person's first application when every check is clear; "
           "companies, exposed persons, hits, high risk, duplicates and what staff entered stay "
           "with people. It is watched in shadow before it decides."),
        reviewRuleColumns(), parent)
{
    grid().setEmptyText(tr("People decide every application."),
        tr("A rule is proposed by compliance and published by its head, first in shadow."));
    setRows();
    decisionBar().setDecisions({{u"stop"_s, tr("Stop all of it…"), u"X"_s},
        {u"confirm"_s, tr("Confirm…"), u"C"_s}, {u"decisions"_s, tr("What it decided"), u"W"_s},
        {u"edit"_s, tr("Try or propose a version…"), u"P"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, &ReviewRulesPage::run);
    connect(&grid(), &kit::Grid::activated, this, [this] { edit(); });
    connect(&grid(), &kit::Grid::currentChanged, this, &ReviewRulesPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &ReviewRulesPage::showDecisions);
    showDecisions();
    grid().setQuery({u"name"_s, {}});
}

void ReviewRulesPage::run(const QString& decision)
{
    if (decision == "stop"_L1)
        stop();
    else if (decision == "confirm"_L1)
        confirm();
    else if (decision == "edit"_L1)
        edit();
    else if (const auto row = grid().currentData<ReviewRuleRow>())
        Q_EMIT decisionsRequested(*row);
}

QString ReviewRulesPage::state(const ReviewRuleRow& row)
{
    if (!row.isNewest)
        return tr("replaced");
    if (row.isDeciding)
        return tr("Decides");
    if (row.rule.mode == "shadow"_L1)
        return tr("In shadow");
    if (row.waits == "stopped_disagreement"_L1)
        return tr("Stopped: people disagree");
    if (row.waits == "stopped_person"_L1)
        return tr("Stopped by %1").arg(row.stoppedBy);
    return row.waits.isEmpty() ? tr("Off") : tr("Waits for confirmation");
}

Tone ReviewRulesPage::tone(const ReviewRuleRow& row)
{
    if (!row.isNewest || row.rule.mode == "off"_L1)
        return Tone::Dim;
    if (row.isDeciding)
        return Tone::Ok;
    return row.rule.mode == "shadow"_L1 ? Tone::Accent : Tone::Stop;
}

GridRow ReviewRulesPage::gridRow(const ReviewRuleRow& row) const
{
    const auto ofAll = [this](int part, int all) {
        return tr("%1 of %2").arg(formats().number(part), formats().number(all));
    };
    const Cell disagreement = row.answered == 0
        ? Cell::plain({})
        : Cell::plain(tr("%1 %").arg(formats().number(row.disagreed * 100 / row.answered)),
            row.isDisagreedWith ? Tone::Stop : Tone::Normal);
    const Cell word =
        row.isNewest ? Cell::state(state(row), tone(row)) : Cell::plain(state(row), Tone::Dim);
    return {row.id.value(), row.revision,
        {Cell::plain(row.rule.name, row.isNewest ? Tone::Normal : Tone::Dim),
            Cell::number(row.version, formats()), word,
            Cell::plain(row.isNewest ? ofAll(row.today, row.rule.mostADay) : QString()),
            Cell::number(row.approved, formats()), Cell::number(row.shadowHits, formats()),
            Cell::number(row.shadowRejected, formats()),
            Cell::plain(row.sampled > 0 ? ofAll(row.answered, row.sampled) : QString()),
            disagreement, Cell::plain(content(row.rule)),
            Cell::plain(tr("%1, %2").arg(row.proposedBy, row.publishedBy)),
            Cell::dateTime(row.made, formats())},
        QVariant::fromValue(row)};
}

void ReviewRulesPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return api().rules(); },
        [this](const std::vector<ReviewRuleRow>& list) {
            kit::RowPage rows;
            for (const ReviewRuleRow& row : list)
                rows.rows.append(gridRow(row));
            return rows;
        }));
}

void ReviewRulesPage::showDecisions()
{
    const auto row = grid().currentData<ReviewRuleRow>();
    const QString role = tr("Your role does not do this.");
    const bool mayStop = context().may(u"review_rule.stop"_s);
    decisionBar().setAllowed(u"stop"_s, mayStop, mayStop ? QString() : role);
    QString confirm;
    if (!context().may(u"review_rule.publish"_s))
        confirm = role;
    else if (!row || !row->isNewest || row->waits.isEmpty())
        confirm = tr("Choose a rule that waits for its confirmation.");
    else if (row->isDisagreedWith)
        confirm = tr("People disagree with this version. Propose another one.");
    decisionBar().setAllowed(u"confirm"_s, confirm.isEmpty(), confirm);
    decisionBar().setAllowed(
        u"decisions"_s, row.has_value(), row ? QString() : tr("Choose a rule in the list."));
    const bool mayTry = context().may(u"review_rule.read"_s);
    decisionBar().setAllowed(u"edit"_s, mayTry, mayTry ? QString() : role);
}

void ReviewRulesPage::stop()
{
    if (isBusy() || !context().may(u"review_rule.stop"_s))
        return;
    auto* dialog = new kit::ReasonDialog(tr("Stop automatic approval of clients"),
        tr("Every rule stops at once and people decide every application. One person is enough; "
           "the head of compliance confirms each rule before it decides again."),
        this);
    dialog->setTextLabel(tr("What is wrong"), true);
    dialog->setButtons(tr("Stop all of it now"), tr("Let it run"));
    commands().open(
        dialog,
        [dialog](const QString& key) { return ReviewRulesApi::stopAll(key, dialog->text()); },
        [](const office::Outcome&) { return tr("Automatic approval of clients is stopped."); });
}

void ReviewRulesPage::confirm()
{
    const auto row = grid().currentData<ReviewRuleRow>();
    if (isBusy() || !row || row->waits.isEmpty())
        return;
    auto* dialog = new kit::ReasonDialog(tr("Confirm %1").arg(row->rule.name),
        row->waits == "restart"_L1
            ? tr("The database was started anew. From now on this rule decides again.")
            : tr("This rule was stopped. From now on it decides again."),
        this);
    dialog->addFact(tr("What it says"), content(row->rule));
    dialog->addFact(tr("Approved so far"), formats().number(row->approved));
    if (!row->stopText.isEmpty())
        dialog->addFact(tr("Why it was stopped"), row->stopText);
    dialog->setTextLabel(tr("What you looked at"), true);
    dialog->setButtons(tr("Let it decide"));
    commands().open(
        dialog,
        [dialog, seen = *row](
            const QString& key) { return ReviewRulesApi::confirm(key, seen, dialog->text()); },
        [name = row->rule.name](
            const office::Outcome&) { return tr("%1 decides again.").arg(name); });
}

ReviewRuleDialog* ReviewRulesPage::edit()
{
    if (isBusy() || !context().may(u"review_rule.read"_s))
        return nullptr;
    const auto row = grid().currentData<ReviewRuleRow>();
    auto* dialog = new ReviewRuleDialog(api(), row ? std::optional(row->rule) : std::nullopt,
        formats(), context().may(u"review_rule.change"_s), this);
    commands().open(
        dialog,
        [dialog](const QString& key) {
            return ReviewRulesApi::propose(key, dialog->rule(), dialog->reason());
        },
        [](const office::Outcome& outcome) {
            return tr("Change %1 is proposed; the head of compliance decides.").arg(outcome.id);
        });
    return dialog;
}

} // namespace purser::clients
