#include "ui/clients/intake/recorddeeds.h"

#include "core/clients/review/recordcalls.h"
#include "ui/clients/intake/filedeeds.h"
#include "ui/clients/screening/figuretable.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/words/officewords.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::OfficeWords;
using office::Outcome;

QString todayText()
{
    return QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
}

RecordDeeds::RecordDeeds(DeedSender& sender) : QObject(&sender), m_sender(sender) {}

void RecordDeeds::consents(const ApplicationFile& file, const QString& kind)
{
    if (m_sender.isBusy())
        return;
    auto* dialog = new FormDialog(tr("Consents of %1").arg(file.clientName),
        tr("Say yes or no for each that the client answered; the others stay as they are."), {}, 2,
        m_sender.parentWidget());
    for (const QString& code : IntakeTexts::consentKinds())
        dialog->form().addField({code, IntakeTexts::consent(code), u"flag"_s, {}});
    dialog->form().addTitle(tr("What they saw"));
    dialog->form().addField(
        {u"text_edition"_s, tr("Edition of the text"), u"text"_s, {}, {}, true});
    dialog->form().addField({u"language"_s, tr("Language"), u"text"_s, {}, {}, true,
        IntakeTexts::field({u"language"_s, {}, {}, u"text"_s, {}, false, {}}).hint});
    dialog->form().addField({u"at"_s, tr("Given on"), u"date"_s, {}, {}, true});
    dialog->form().setValues({{u"language"_s, u"en"_s}, {u"at"_s, todayText()}});
    if (!kind.isEmpty())
        dialog->form().setValues({{kind, true}});
    dialog->waitForNeeded();
    dialog->setButtons(tr("Record"));
    const ClientId client = file.client;
    const auto steps = [dialog, client]() -> Result<QList<DeedStep>> {
        const QJsonObject said = dialog->values();
        QList<DeedStep> steps;
        for (const QString& code : IntakeTexts::consentKinds()) {
            if (!said.contains(code))
                continue;
            QJsonObject values = said;
            values.insert(u"kind"_s, code);
            values.insert(u"given"_s, said.value(code));
            steps.append({code, [client, values](const QString& key) {
                              return RecordCalls::recordConsent(key, client, values);
                          }});
        }
        return steps;
    };
    m_sender.show(dialog, steps, tr("Consents of %1 recorded.").arg(file.clientName));
    FieldEditor* first = dialog->form().editor(kind);
    (first ? first : dialog->form().editors().first())->input()->setFocus(Qt::OtherFocusReason);
}

void RecordDeeds::tax(const ApplicationFile& file)
{
    if (!m_sender.isBusy())
        m_sender.withForm([this, file](const IntakeForm& form) { showTax(form, file); });
}

void RecordDeeds::showTax(const IntakeForm& form, const ApplicationFile& file)
{
    auto* dialog = new FormDialog(tr("Tax self-certification of %1").arg(file.clientName),
        tr("Every country where the client is resident for tax, as the client signed it."),
        {form.countries, form.currencies}, 2, m_sender.parentWidget());
    FieldForm& fields = dialog->form();
    fields.addField({u"residences"_s, tr("Residences with their numbers"), u"list"_s, {}, {}, false,
                        tr("Country and number, separated by commas: DE 12345678911, FR 30 23")},
        true);
    fields.addField({u"no_tin_country"_s, tr("Residence without a number"), u"country"_s, {}});
    fields.addField({u"no_tin"_s, tr("Why there is none"), u"text"_s, {}});
    fields.addField({u"us_person"_s, tr("US person"), u"flag"_s, {}, {}, true});
    fields.addField({u"signed_on"_s, tr("Signed on"), u"date"_s, {}, {}, true});
    fields.addField(documentChoice(file, tr("Signed form"), false));
    for (const FileField& field : file.fields) {
        if (field.code == u"tax_numbers"_s && !field.isMasked)
            fields.setValues({{u"residences"_s, field.value}});
    }
    fields.setValues({{u"signed_on"_s, todayText()}});
    dialog->waitForNeeded();
    dialog->setButtons(tr("Record"));
    const ClientId client = file.client;
    m_sender.show(
        dialog,
        [dialog, client](
            const QString& key) { return RecordCalls::recordTax(key, client, dialog->values()); },
        tr("Tax self-certification of %1 recorded.").arg(file.clientName));
    fields.focusFirst();
}

void RecordDeeds::test(const ApplicationFile& file)
{
    if (!m_sender.isBusy())
        m_sender.withForm([this, file](const IntakeForm& form) { showTest(form, file); });
}

void RecordDeeds::showTest(const IntakeForm& form, const ApplicationFile& file)
{
    auto* dialog = new FormDialog(tr("Appropriateness test of %1").arg(file.clientName),
        tr("Ask each question as it stands. The office counts the points; a failed test brings a "
           "warning and time to think."),
        {}, 1, m_sender.parentWidget());
    const QString language = QLocale().name().section(u'_', 0, 0);
    for (const TestQuestion& question : form.questions) {
        FormField field{question.code, question.in(language), u"choice"_s, {}, {}, true};
        for (const TestAnswer& answer : question.answers) {
            field.choices << answer.code;
            field.choiceWords << answer.in(language);
        }
        dialog->form().addField(field);
    }
    dialog->setLeastWidth(620);
    dialog->waitForNeeded();
    dialog->setButtons(tr("Record the answers"));
    const ClientId client = file.client;
    m_sender.show(
        dialog,
        [dialog, client, edition = form.testEdition]() -> Result<QList<DeedStep>> {
            return QList<DeedStep>{{u"test"_s, [dialog, client, edition](const QString& key) {
                                        return RecordCalls::recordTest(
                                            key, client, dialog->values(), edition);
                                    }}};
        },
        [dialog](const Error& error) { dialog->showRefusal(error); },
        [this](const Outcome& outcome) {
            const int points = outcome.detail.value(u"points"_s).toInt();
            m_sender.say(outcome.state == u"pass"_s
                    ? tr("Test passed with %n points.", nullptr, points)
                    : tr("Test failed with %n points: the client is warned and has time to think.",
                        nullptr, points));
        });
    dialog->form().focusFirst();
}

void RecordDeeds::acceptWarning(const TestTaken& test)
{
    if (m_sender.isBusy())
        return;
    auto* dialog = new FormDialog(tr("The client wishes to go on"),
        tr("They read the warning after the failed test. Not before the time to think is over, %1.")
            .arg(QLocale().toString(test.coolingUntil.toLocalTime(), QLocale::ShortFormat)),
        {}, 1, m_sender.parentWidget());
    dialog->setButtons(tr("The client goes on"));
    m_sender.show(
        dialog, [id = test.id](const QString& key) { return RecordCalls::acceptWarning(key, id); },
        tr("The warning is accepted."));
}

void RecordDeeds::replay(qint64 test, const kit::Formats& formats)
{
    if (m_sender.isBusy())
        return;
    auto* dialog = new kit::DialogFrame(tr("A test as it was taken"),
        tr("The questions of its edition, the answers then, and the points counted again."),
        m_sender.parentWidget());
    dialog->setClosing();
    dialog->setLeastWidth(760);
    m_sender.open(dialog);
    m_sender.api().replay(test).onDone(
        dialog, [this, dialog, &formats](const Result<TestReplay>& replay) {
            if (replay)
                showReplay(dialog, *replay, formats);
            else
                dialog->showError(replay.error());
        });
}

void RecordDeeds::showReplay(
    kit::DialogFrame* dialog, const TestReplay& replay, const kit::Formats& formats)
{
    const auto outcome = [](const QString& code) {
        return code == u"pass"_s ? tr("passed") : tr("failed");
    };
    auto* facts = new kit::Facts(kit::Facts::Direction::Across, dialog);
    facts->setFact(u"taken"_s, tr("Taken"), formats.dateTime(replay.taken));
    facts->setFact(u"edition"_s, tr("Questions"), tr("edition %1").arg(replay.edition));
    facts->setFact(u"recorded"_s, tr("Recorded"),
        tr("%1, %2 points").arg(outcome(replay.outcome), formats.number(replay.recordedPoints)));
    facts->setFact(u"again"_s, tr("Counted again"),
        tr("%1, %2 of the %3 points to pass")
            .arg(outcome(replay.givenOutcome), formats.number(replay.points),
                formats.number(replay.passPoints)));
    facts->setFact(u"same"_s, tr("Comparison"),
        replay.isSame() ? tr("the same") : tr("not the same"),
        replay.isSame() ? kit::Tone::Ok : kit::Tone::Stop);
    auto* table = new FigureTable(
        tr("Questions and answers"), {tr("Question"), tr("Answer"), tr("Points")}, 2, dialog);
    table->setMinimumHeight(
        kit::metric::rowHeight * (static_cast<int>(replay.questions.size()) + 2));
    for (const TestReplay::Question& question : replay.questions) {
        const QString answer = question.answer.isEmpty() ? tr("not answered") : question.answer;
        auto* row = table->add({question.text,
            question.isChanged ? tr("%1 (another answer than before)").arg(answer) : answer,
            formats.number(question.points)});
        row->setToolTip(0, question.text);
        row->setToolTip(1, row->text(1));
    }
    table->fitColumns();
    dialog->body()->addWidget(facts);
    dialog->body()->addWidget(table, 1);
    if (!replay.warning.isEmpty()) {
        QString words = tr("Warned with: “%1”").arg(replay.warning);
        words += u' '
            + (replay.accepted.isValid()
                    ? tr("Accepted on %1.").arg(formats.dateTime(replay.accepted))
                    : tr("Not accepted."));
        auto* warned =
            new kit::Label(words, kit::TextSize::Body, QFont::Normal, kit::Tone::Normal, dialog);
        warned->setObjectName(u"warning"_s);
        warned->setWordWrap(true);
        dialog->body()->addWidget(warned);
    }
    table->setFocus();
}

void RecordDeeds::contact(const ApplicationFile& file)
{
    if (m_sender.isBusy())
        return;
    auto* dialog = new FormDialog(tr("Contact with %1").arg(file.clientName),
        tr("What was said, for colleagues and for a court."), {}, 2, m_sender.parentWidget());
    FormField kind{u"kind"_s, tr("Kind"), u"choice"_s,
        {u"call"_s, u"mail"_s, u"chat"_s, u"visit"_s, u"letter"_s}, {}, true};
    for (const QString& code : kind.choices)
        kind.choiceWords << IntakeTexts::contact(code);
    dialog->form().addField(kind);
    dialog->form().addField({u"direction"_s, tr("Direction"), u"choice"_s, {u"in"_s, u"out"_s},
        {tr("From the client"), tr("To the client")}, true});
    dialog->form().addField({u"summary"_s, tr("What was said"), u"lines"_s, {}, {}, true}, true);
    dialog->form().addField({u"recording"_s, tr("Recording"), u"text"_s, {}, {}, false,
                                tr("Where the recording can be found")},
        true);
    dialog->waitForNeeded();
    dialog->setButtons(tr("Write it down"));
    const ClientId client = file.client;
    const QDateTime at = QDateTime::currentDateTimeUtc();
    m_sender.show(
        dialog,
        [dialog, client, at](const QString& key) {
            return RecordCalls::addContact(key, client, dialog->values(), at);
        },
        tr("Contact with %1 written down.").arg(file.clientName));
    dialog->form().focusFirst();
}

void RecordDeeds::sendAgain(const ApplicationFile& file, const ClientLetter& letter)
{
    if (m_sender.isBusy())
        return;
    auto* dialog = new FormDialog(tr("Send the letter to %1 again").arg(file.clientName),
        tr("“%1” goes to the address that stands in the file now. Correct it there first where "
           "it is wrong.")
            .arg(letter.subject),
        {}, 1, m_sender.parentWidget());
    auto* facts = new kit::Facts(kit::Facts::Direction::Down, dialog);
    facts->setFact(u"problem"_s, tr("What went wrong"),
        IntakeTexts::letterProblem(letter.problem, letter.replyCode));
    dialog->body()->insertWidget(0, facts);
    dialog->form().addField({u"reason"_s, tr("Why again"), u"lines"_s, {}, {}, true});
    dialog->waitForNeeded();
    dialog->setButtons(tr("Send again"));
    m_sender.show(
        dialog,
        [dialog, letter](const QString& key) {
            return RecordCalls::sendLetterAgain(
                key, letter, dialog->values().value(u"reason"_s).toString());
        },
        tr("The letter to %1 will be sent again.").arg(file.clientName));
    dialog->form().focusFirst();
}

void RecordDeeds::tags(const ApplicationFile& file, const QStringList& carried)
{
    if (!m_sender.isBusy())
        m_sender.withForm(
            [this, file, carried](const IntakeForm& form) { showTags(form, file, carried); });
}

void RecordDeeds::showTags(
    const IntakeForm& form, const ApplicationFile& file, const QStringList& carried)
{
    auto* dialog =
        new FormDialog(tr("Tags of %1").arg(file.clientName), {}, {}, 2, m_sender.parentWidget());
    for (const QString& tag : form.tags) {
        dialog->form().addField({tag, OfficeWords::of(tag), u"flag"_s, {}});
        dialog->form().setValues({{tag, carried.contains(tag)}});
    }
    dialog->setButtons(tr("Save the tags"));
    const QJsonObject before = dialog->values();
    const ClientId client = file.client;
    const auto steps = [dialog, before, client]() -> Result<QList<DeedStep>> {
        const QJsonObject said = dialog->values();
        QList<DeedStep> steps;
        for (auto it = said.begin(); it != said.end(); ++it) {
            if (*it == before.value(it.key()))
                continue;
            steps.append(
                {it.key(), [client, tag = it.key(), on = it->toBool()](const QString& key) {
                     return RecordCalls::tag(key, client, tag, on);
                 }});
        }
        return steps;
    };
    m_sender.show(dialog, steps, tr("Tags of %1 saved.").arg(file.clientName));
    dialog->form().focusFirst();
}

} // namespace purser::clients
