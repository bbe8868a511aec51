#include "ui/payments/approvals/autorulespage.h"

#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/toasts.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/approvals/autoruledialog.h"
#include "ui/payments/approvals/autoruletexts.h"
#include "ui/payments/checktexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

QList<kit::Column> ruleColumns()
{
    return {{u"name"_s, AutoRulesPage::tr("Rule"), ColumnKind::Strong, 140},
        {u"version"_s, AutoRulesPage::tr("Version"), ColumnKind::Number, 70},
        {u"state"_s, AutoRulesPage::tr("State"), ColumnKind::State, 150},
        {u"kind"_s, AutoRulesPage::tr("Kind"), ColumnKind::Text, 110},
        {u"most"_s, AutoRulesPage::tr("Up to"), ColumnKind::Money, 120},
        {u"day"_s, AutoRulesPage::tr("A client's day"), ColumnKind::Money, 130},
        {u"risk"_s, AutoRulesPage::tr("Risk up to"), ColumnKind::Number, 90},
        {u"shadow"_s, AutoRulesPage::tr("Would have"), ColumnKind::Number, 90, {}, true,
            AutoRulesPage::tr("Payments it would have approved while in shadow")},
        {u"refused"_s, AutoRulesPage::tr("People refused"), ColumnKind::Number, 110, {}, true,
            AutoRulesPage::tr("Of those, the ones people rejected or cancelled")},
        {u"live"_s, AutoRulesPage::tr("Approved"), ColumnKind::Number, 90},
        {u"today"_s, AutoRulesPage::tr("Today"), ColumnKind::Text, 190, {}, true,
            AutoRulesPage::tr("What all versions have approved today, and of how much")},
        {u"looks"_s, AutoRulesPage::tr("Passes these looks"), ColumnKind::Dim, 240, {}, false},
        {u"terms"_s, AutoRulesPage::tr("Conditions"), ColumnKind::Dim, 180},
        {u"made"_s, AutoRulesPage::tr("Published"), ColumnKind::Time, 140, {}, false}};
}

} // namespace

AutoRulesPage::AutoRulesPage(const kit::DeskContext& context, QWidget* parent)
    : ApprovalsPage(context, u"approvals.auto"_s, tr("Automatic approval"),
        tr("A rule never passes a red check and never replaces a password. It is watched in "
           "shadow before it decides, and decides nothing after a restart of the database until "
           "somebody confirms it."),
        ruleColumns(), parent),
      m_settings(context.session)
{
    grid().setEmptyText(tr("People approve everything."),
        tr("A rule is proposed by one administrator and decided by another, first in shadow."));
    setRows();
    decisionBar().setDecisions(
        {{u"stop"_s, tr("Stop all of it…"), u"X"_s}, {u"start"_s, tr("Start it again…"), u"S"_s},
            {u"confirm"_s, tr("Confirm after the restart…"), u"C"_s},
            {u"edit"_s, tr("Try or propose a version…"), u"P"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "stop"_L1)
            stop();
        else if (id == "start"_L1)
            start();
        else if (id == "confirm"_L1)
            confirm();
        else
            edit();
    });
    connect(&grid(), &kit::Grid::activated, this, [this] { edit(); });
    connect(&grid(), &kit::Grid::currentChanged, this, &AutoRulesPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &AutoRulesPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &AutoRulesPage::readStopped);
    showDecisions();
    readChoices();
    grid().setQuery({u"name"_s, {}});
}

void AutoRulesPage::readChoices()
{
    if (!context().may(u"approval.simulate"_s))
        return;
    api().autoRuleChoices().onDone(this, [this](const Result<AutoRuleChoices>& choices) {
        if (choices)
            m_choices = *choices;
        else
            context().toasts.show(kit::Tone::Stop, kit::explain(choices.error()));
    });
}

void AutoRulesPage::readStopped()
{
    m_settings.settings().onDone(this, [this](const Result<std::vector<PaymentSetting>>& list) {
        if (!list)
            return context().toasts.show(kit::Tone::Stop, kit::explain(list.error()));
        m_isStopped = std::any_of(list->begin(), list->end(), [](const PaymentSetting& setting) {
            return setting.payload.value(u"key"_s).toString() == autoStoppedKey
                && setting.payload.value(u"value"_s).toBool();
        });
        showDecisions();
    });
}

QString AutoRulesPage::state(const AutoRuleRow& row)
{
    if (row.isDeciding)
        return tr("Decides");
    if (row.mode == "shadow"_L1)
        return tr("In shadow");
    if (row.mode == "off"_L1)
        return tr("Off");
    return row.needsConfirmation ? tr("Waits for confirmation") : tr("Stopped");
}

Tone AutoRulesPage::tone(const AutoRuleRow& row)
{
    if (row.isDeciding)
        return Tone::Ok;
    return row.mode == "live"_L1 ? Tone::Stop : row.mode == "shadow"_L1 ? Tone::Accent : Tone::Dim;
}

void AutoRulesPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return api().autoRules(); },
        [this](const std::vector<AutoRuleRow>& list) {
            kit::RowPage rows;
            const auto amount = [this](qint64 minor) {
                return currency().isValid() ? Cell::of(Money(minor, currency()), formats())
                                            : Cell::plain({});
            };
            m_monthCount = 0;
            m_monthMinor = 0;
            QString newest;
            for (const AutoRuleRow& row : list) {
                // The versions of a rule stand together, the newest first; the rest is history.
                const bool old = row.name == newest;
                m_monthCount += row.monthCount;
                m_monthMinor += row.monthMinor;
                newest = row.name;
                QStringList looks;
                for (const QString& look : row.looksAllowed)
                    looks.append(CheckTexts::name(Listed<CheckCode>::fromWord(look)));
                rows.rows.append(GridRow{row.id.value(), row.version,
                    {Cell::plain(row.name, old ? Tone::Dim : Tone::Normal),
                        Cell::number(row.version, formats()),
                        old ? Cell::plain(tr("replaced"), Tone::Dim)
                            : Cell::state(state(row), tone(row)),
                        Cell::plain(kit::PaymentWords::kind(row.kind)), amount(row.mostMinor),
                        amount(row.mostDayMinor), Cell::number(row.mostRisk, formats()),
                        Cell::number(row.shadowHits, formats()),
                        Cell::number(row.peopleRefused, formats()),
                        Cell::number(row.liveHits, formats()),
                        Cell::plain(old || !currency().isValid()
                                ? QString()
                                : AutoRuleTexts::day(row, currency(), formats())),
                        Cell::plain(formats().locale().createSeparatedList(looks)),
                        Cell::plain(currency().isValid()
                                ? AutoRuleTexts::terms(row.terms, currency(), formats())
                                      .join(u" · "_s)
                                : QString()),
                        Cell::dateTime(row.made, formats())},
                    QVariant::fromValue(row)});
            }
            return rows;
        }));
}

void AutoRulesPage::showDecisions()
{
    const auto row = grid().currentData<AutoRuleRow>();
    const QString role = tr("Your role does not do this.");
    const bool mayStop = context().may(u"auto.stop"_s);
    // Always at hand: what is known here of its state may be a moment old.
    decisionBar().setAllowed(u"stop"_s, mayStop, mayStop ? QString() : role);
    const QString start = !context().may(u"policy.change"_s) ? role
        : m_isStopped                                        ? QString()
                                                             : tr("It is not stopped.");
    decisionBar().setAllowed(u"start"_s, start.isEmpty(), start);
    const QString confirm = !context().may(u"auto.confirm"_s) ? role
        : row && row->needsConfirmation                       ? QString()
                                        : tr("Choose a rule that waits for its confirmation.");
    decisionBar().setAllowed(u"confirm"_s, confirm.isEmpty(), confirm);
    const bool mayTry = context().may(u"approval.simulate"_s);
    decisionBar().setAllowed(u"edit"_s, mayTry, mayTry ? QString() : role);
}

void AutoRulesPage::stop()
{
    if (isBusy() || !context().may(u"auto.stop"_s))
        return;
    auto* dialog = new kit::ReasonDialog(tr("Stop automatic approval"),
        tr("Every rule stops at once and people decide everything. One person is enough; starting "
           "again is a change that two administrators make."),
        this);
    dialog->addFact(tr("Approved by rules in the last 30 days"),
        tr("%1, %2 in all").arg(formats().number(m_monthCount), money(m_monthMinor)));
    dialog->addFact(tr("Without them"), tr("All of these would have waited for people."));
    dialog->setTextLabel(tr("What is wrong"), true);
    dialog->setButtons(tr("Stop all of it now"), tr("Let it run"));
    commands().open(
        dialog,
        [dialog](const QString& key) { return ApprovalsApi::stopAuto(key, dialog->text()); },
        [](const office::Outcome&) { return tr("Automatic approval is stopped."); });
}

void AutoRulesPage::start()
{
    if (isBusy() || !m_isStopped || !context().may(u"policy.change"_s))
        return;
    auto* dialog = new kit::ReasonDialog(tr("Start automatic approval again"),
        tr("Nothing starts before another administrator approves the proposal. Then every rule "
           "that is live and confirmed decides again."),
        this);
    dialog->setTextLabel(tr("Why it may start"), true);
    dialog->setButtons(tr("Propose the start"), tr("Leave it stopped"));
    commands().open(
        dialog,
        [dialog](const QString& key) {
            return ApprovalsApi::propose(key, u"policy.setting"_s,
                SettingsApi::setting(autoStoppedKey, false), dialog->text().trimmed());
        },
        [](const office::Outcome& outcome) {
            return tr("Change %1 is proposed; another administrator decides.").arg(outcome.id);
        });
}

void AutoRulesPage::confirm()
{
    const auto row = grid().currentData<AutoRuleRow>();
    if (isBusy() || !row || !row->needsConfirmation)
        return;
    auto* dialog = new kit::ReasonDialog(tr("Confirm %1").arg(row->name),
        tr("The database was started anew. From now on this rule decides again."), this);
    dialog->addFact(tr("Up to"), money(row->mostMinor));
    dialog->addFact(tr("Approved so far"), formats().number(row->liveHits));
    dialog->setTextLabel(tr("Note"));
    dialog->setButtons(tr("Let it decide"));
    commands().open(
        dialog, [id = row->id](const QString& key) { return ApprovalsApi::confirmAuto(key, id); },
        [name = row->name](const office::Outcome&) { return tr("%1 decides again.").arg(name); });
}

AutoRuleDialog* AutoRulesPage::edit()
{
    if (isBusy() || !m_choices || !currency().isValid())
        return nullptr;
    auto* dialog = new AutoRuleDialog(api(), grid().currentData<AutoRuleRow>(), *m_choices,
        currency(), formats(), context().may(u"policy.change"_s), this);
    commands().open(
        dialog,
        [dialog](const QString& key) {
            return ApprovalsApi::propose(
                key, u"policy.auto_rule"_s, dialog->payload(), dialog->reason());
        },
        [](const office::Outcome& outcome) {
            return tr("Change %1 is proposed; another administrator decides.").arg(outcome.id);
        });
    return dialog;
}

} // namespace purser::payments
