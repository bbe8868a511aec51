#include "ui/clients/intake/standingdeeds.h"

#include "core/clients/review/recordcalls.h"
#include "ui/clients/intake/filedeeds.h"
#include "ui/clients/review/reviewtexts.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/words/officewords.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::OfficeWords;
using kit::ReasonDialog;
using office::Outcome;

namespace {

FormField answerField(const QString& yes, const QString& no)
{
    return {u"answer"_s, StandingDeeds::tr("Answer"), u"choice"_s, {u"yes"_s, u"no"_s}, {yes, no},
        true};
}

} // namespace

StandingDeeds::StandingDeeds(DeedSender& sender, const kit::Formats& formats)
    : QObject(&sender), m_sender(sender), m_formats(formats)
{
}

void StandingDeeds::proposeCategory(const ApplicationFile& file)
{
    if (m_sender.isBusy())
        return;
    auto* dialog = new FormDialog(tr("Category of %1").arg(file.clientName),
        tr("A second person decides. Other than retail needs a document as evidence."), {}, 1,
        m_sender.parentWidget());
    FormField category{u"category"_s, tr("Category"), u"choice"_s,
        {u"retail"_s, u"professional"_s, u"eligible_counterparty"_s}, {}, true};
    for (const QString& code : category.choices)
        category.choiceWords << IntakeTexts::category(code);
    dialog->form().addField(category);
    dialog->form().addField({u"evidence"_s, tr("What shows it"), u"lines"_s, {}, {}, true});
    dialog->form().addField(documentChoice(file, tr("Document"), false));
    dialog->waitForNeeded();
    dialog->setButtons(tr("Propose"));
    const ClientId client = file.client;
    m_sender.show(
        dialog,
        [dialog, client](const QString& key) {
            return RecordCalls::proposeCategory(key, client, dialog->values());
        },
        tr("The category of %1 waits for a second person.").arg(file.clientName));
    dialog->form().focusFirst();
}

void StandingDeeds::decide(const QString& title, const QString& purpose, const Proposal& proposal,
    office::Call (*make)(const QString&, const Proposal&, bool))
{
    if (m_sender.isBusy())
        return;
    auto* dialog = new FormDialog(title, purpose, {}, 1, m_sender.parentWidget());
    auto* facts = new kit::Facts(kit::Facts::Direction::Down, dialog);
    facts->setFact(u"by"_s, tr("Proposed by"), proposal.proposedBy);
    facts->setFact(u"why"_s, tr("Because"), proposal.why);
    if (proposal.until.isValid())
        facts->setFact(u"until"_s, tr("Until"), m_formats.date(proposal.until));
    dialog->body()->insertWidget(0, facts);
    dialog->form().addField(answerField(tr("Agree"), tr("Refuse")));
    dialog->waitForNeeded();
    dialog->setButtons(tr("Decide"));
    m_sender.show(
        dialog,
        [dialog, proposal, make](const QString& key) {
            return make(key, proposal, dialog->values().value(u"answer"_s).toString() == u"yes"_s);
        },
        tr("Decided."));
    dialog->form().focusFirst();
}

void StandingDeeds::decideCategory(const ApplicationFile& file, const Proposal& proposal)
{
    decide(tr("%1 for %2").arg(IntakeTexts::category(proposal.what), file.clientName),
        tr("The category decides what protection the client has."), proposal,
        &RecordCalls::decideCategory);
}

void StandingDeeds::decideOverride(const ApplicationFile& file, const Proposal& proposal)
{
    decide(tr("Rating %1 for %2").arg(proposal.what, file.clientName),
        tr("Now %1 points. The figure set by hand holds until its end.").arg(file.risk), proposal,
        &RecordCalls::decideOverride);
}

void StandingDeeds::overrideRisk(const ApplicationFile& file, int version)
{
    if (m_sender.isBusy())
        return;
    auto* dialog = new FormDialog(tr("Rate %1 by hand").arg(file.clientName),
        tr("Now %1 points. A higher rating holds at once, a lower one when a second person agrees.")
            .arg(file.risk),
        {}, 2, m_sender.parentWidget());
    FieldForm& form = dialog->form();
    form.addField({u"score"_s, tr("Points"), u"text"_s, {}, {}, true, tr("0 to 84")});
    form.addField({u"expires_on"_s, tr("Until"), u"date"_s, {}, {}, true, tr("90 days at most")});
    form.addField({u"reason"_s, tr("Reason"), u"choice"_s,
                      {u"known_client"_s, u"adverse_information"_s, u"error_in_data"_s, u"other"_s},
                      {}, true},
        true);
    form.addField({u"text"_s, tr("In words"), u"lines"_s, {}, {}, true}, true);
    form.setValues({{u"expires_on"_s,
        QDateTime::currentDateTimeUtc().date().addDays(30).toString(Qt::ISODate)}});
    dialog->waitForNeeded();
    dialog->setButtons(tr("Set the rating"));
    const ClientId client = file.client;
    m_sender.show(
        dialog,
        [dialog, client, version]() -> Result<QList<DeedStep>> {
            return QList<DeedStep>{{u"override"_s, [=](const QString& key) {
                                        return RecordCalls::overrideRisk(
                                            key, client, version, dialog->values());
                                    }}};
        },
        [dialog](const Error& error) {
            if (error.code == ErrorCode::CheckFailed
                && error.args.value(u"check"_s).toString() == u"legal_floor"_s)
                dialog->form().showProblem(u"score"_s, tr("The law does not let it be that low."));
            else
                dialog->showRefusal(error);
        },
        [this, name = file.clientName](const Outcome& outcome) {
            m_sender.say(outcome.state == u"active"_s
                    ? tr("The rating of %1 is raised.").arg(name)
                    : tr("The rating of %1 waits for a second person.").arg(name));
        });
    form.focusFirst();
}

void StandingDeeds::deferred(const ApplicationFile& file, int version)
{
    if (m_sender.isBusy())
        return;
    m_sender.api()
        .deferred(file.client)
        .onDone(this, [this, file, version](const Result<DeferredClock>& clock) {
            if (clock)
                showDeferred(file, version, *clock);
            else
                Q_EMIT m_sender.overtaken(fieldProblem(clock.error()));
        });
}

void StandingDeeds::showDeferred(
    const ApplicationFile& file, int version, const DeferredClock& clock)
{
    if (m_sender.isBusy())
        return;
    auto* dialog = new FormDialog(tr("Verification after the first deposit"),
        clock.state.isEmpty()
            ? tr("%1 may pay in up to the cap before verification is done, once, from an own bank "
                 "account. Needs low risk, the economic profile and the client's consent.")
                  .arg(file.clientName)
            : QString(),
        {}, 1, m_sender.parentWidget());
    if (!clock.state.isEmpty()) {
        auto* facts = new kit::Facts(kit::Facts::Direction::Down, dialog);
        facts->setFact(u"state"_s, tr("State"), IntakeTexts::deferredState(clock.state));
        facts->setFact(u"started"_s, tr("Started"), m_formats.dateTime(clock.started));
        facts->setFact(u"deadline"_s, tr("Ends"), m_formats.dateTime(clock.deadline));
        // The cap is one of the reference currency, with two decimals (CySEC C721: euros).
        const Currency euro(u"EUR"_s, 2);
        facts->setFact(u"used"_s, tr("Used"),
            tr("%1 of %2")
                .arg(m_formats.amount(Money(clock.usedMinor.toLongLong(), euro)),
                    m_formats.money(Money(clock.capMinor.toLongLong(), euro))));
        dialog->body()->insertWidget(0, facts);
        dialog->setClosing();
        m_sender.open(dialog);
        return;
    }
    dialog->setButtons(tr("Start the clock"));
    const ClientId client = file.client;
    m_sender.show(
        dialog,
        [client, version](
            const QString& key) { return RecordCalls::startDeferred(key, client, version); },
        tr("The clock of %1 runs.").arg(file.clientName));
}

void StandingDeeds::withdraw(const ApplicationFile& file)
{
    if (m_sender.isBusy())
        return;
    auto* dialog = new ReasonDialog(tr("Withdraw %1").arg(file.reference),
        tr("Ends the application; nobody decides it. This cannot be undone, a new application "
           "can be opened."),
        m_sender.parentWidget());
    dialog->addFact(tr("Client"), file.clientName);
    dialog->setReasons(
        ReviewTexts::reasons(u"withdraw"_s), ReviewTexts::reasonsWithText(u"withdraw"_s));
    dialog->setTextLabel(tr("In words"));
    dialog->setButtons(tr("Withdraw %1").arg(file.reference));
    m_sender.show(
        dialog,
        [dialog, file]() -> Result<QList<DeedStep>> {
            return QList<DeedStep>{{u"withdraw"_s, [dialog, file](const QString& key) {
                                        return RecordCalls::withdraw(
                                            key, file, dialog->reasonCode(), dialog->text());
                                    }}};
        },
        [dialog](const Error& error) { dialog->showError(error); },
        [this, file](const Outcome&) { m_sender.say(tr("%1 is withdrawn.").arg(file.reference)); });
}

} // namespace purser::clients
