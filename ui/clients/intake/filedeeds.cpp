#include "ui/clients/intake/filedeeds.h"

#include "core/clients/review/recordcalls.h"
#include "ui/clients/intake/applicantdialog.h"
#include "ui/clients/intake/documentdialog.h"
#include "ui/clients/review/reviewtexts.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/timeline.h"
#include "ui/kit/words/officewords.h"

#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::DialogFrame;
using kit::OfficeWords;
using office::Outcome;

namespace {

QString kindWord(const ApplicationFile& file)
{
    return file.clientKind == ClientKind::Entity ? u"entity"_s : u"person"_s;
}

DocumentId documentOf(const QJsonObject& values)
{
    return DocumentId(values.value(u"document"_s).toString().toLongLong());
}

} // namespace

FormField documentChoice(const ApplicationFile& file, const QString& label, bool acceptedOnly)
{
    FormField field{u"document"_s, label, u"choice"_s, {}};
    for (const ClientDocument& document : file.documents) {
        if (document.state == DocumentState::Superseded
            || (acceptedOnly && document.state != DocumentState::Accepted))
            continue;
        field.choices << QString::number(document.id.value());
        field.choiceWords << (document.side > 1
                ? FileDeeds::tr("%1, back").arg(OfficeWords::of(document.type))
                : OfficeWords::of(document.type));
    }
    return field;
}

FileDeeds::FileDeeds(DeedSender& sender, const kit::Formats& formats)
    : QObject(&sender), m_sender(sender), m_formats(formats)
{
}

void FileDeeds::newApplicant()
{
    if (!m_sender.isBusy())
        m_sender.withForm([this](const IntakeForm& form) { showApplicant(form); });
}

void FileDeeds::showApplicant(const IntakeForm& form)
{
    auto* dialog = new ApplicantDialog(form, m_sender.parentWidget());
    connect(
        dialog, &ApplicantDialog::likelyWanted, dialog, [this, dialog](const QJsonObject& said) {
            m_sender.api().likely(said).onDone(
                dialog, [dialog](const Result<std::vector<LikelyClient>>& clients) {
                    // Who cannot be looked for is found after saving: the office looks again.
                    dialog->showLikely(clients ? *clients : std::vector<LikelyClient>{});
                });
        });
    connect(dialog, &ApplicantDialog::clientRequested, dialog, [this, dialog](qint64 client) {
        dialog->reject();
        Q_EMIT clientRequested(ClientId(client));
    });
    m_sender.show(
        dialog,
        [dialog]() -> Result<QList<DeedStep>> {
            return QList<DeedStep>{{u"register"_s, [dialog](const QString& key) {
                                        return RecordCalls::registerApplicant(key, dialog->kind(),
                                            dialog->values(), dialog->level(),
                                            dialog->jurisdiction(), dialog->source());
                                    }}};
        },
        [dialog](const Error& error) { dialog->showRefusal(error); },
        [this](const Outcome& outcome) {
            m_sender.say(tr("Application %1 is open. Documents and consents come next.")
                             .arg(outcome.detail.value(u"reference"_s).toString()));
            Q_EMIT opened(ApplicationId(outcome.id));
        });
}

void FileDeeds::addDocument(const ApplicationFile& file)
{
    if (!m_sender.isBusy())
        m_sender.withForm([this, file](const IntakeForm& form) { showDocument(form, file); });
}

void FileDeeds::showDocument(const IntakeForm& form, const ApplicationFile& file)
{
    auto* dialog = new DocumentDialog(form, kindWord(file), m_sender.parentWidget());
    connect(dialog, &DocumentDialog::zoneWanted, dialog, [this, dialog](const QString& zone) {
        m_sender.api().travelZone(zone).onDone(dialog, [dialog](const Result<TravelZone>& read) {
            if (read)
                dialog->showZone(*read);
            else
                dialog->showRefusal(read.error());
        });
    });
    const ClientId client = file.client;
    m_sender.show(
        dialog,
        [dialog, client]() -> Result<QList<DeedStep>> {
            const auto pages = dialog->pages();
            if (!pages)
                return failure(pages.error());
            QList<DeedStep> steps;
            for (const DocumentPage& page : *pages) {
                QJsonObject facts = dialog->facts();
                // The zone of a card stands on one side only: on its last.
                if (page.side < static_cast<int>(pages->size()))
                    facts.remove(u"mrz"_s);
                steps.append(
                    {QString::number(page.side), [dialog, client, page, facts](const QString& key) {
                         return RecordCalls::addDocument(key, client, dialog->type(), page.side,
                             page.name, page.content, facts);
                     }});
            }
            return steps;
        },
        [dialog](const Error& error) { dialog->showRefusal(error); },
        [this, dialog](const Outcome& outcome) {
            const QJsonValue good = outcome.detail.value(u"mrz_good"_s);
            const QString name = OfficeWords::of(dialog->type());
            m_sender.say(!good.isBool() ? tr("%1 added.").arg(name)
                    : good.toBool()     ? tr("%1 added; its check digits fit.").arg(name)
                                        : tr("%1 added; a check digit is wrong.").arg(name));
        });
}

void FileDeeds::correct(
    const ApplicationFile& file, const ClientRecord& record, const QString& code)
{
    if (m_sender.isBusy())
        return;
    m_sender.withForm([this, file, record, code](
                          const IntakeForm& form) { showCorrection(form, file, record, code); });
}

void FileDeeds::showCorrection(const IntakeForm& form, const ApplicationFile& file,
    const ClientRecord& record, const QString& code)
{
    auto* dialog = new FormDialog(tr("Correct the file of %1").arg(file.clientName),
        file.proposal.isEmpty()
            ? tr("What was said before stays in the history of each field.")
            : tr("A change voids the proposal that waits. What was said before stays in the "
                 "history."),
        {form.countries, form.currencies}, 2, m_sender.parentWidget());
    dialog->form().addField({u"source"_s, tr("Who says it"), u"choice"_s,
        {u"client"_s, u"staff"_s, u"document"_s, u"register"_s}, IntakeTexts::sources()});
    dialog->form().addField(documentChoice(file, tr("Seen in"), false));
    QString part;
    for (const FieldSpec& spec : form.fieldsFor(record.kind)) {
        if (spec.part != part) {
            part = spec.part;
            dialog->form().addTitle(IntakeTexts::part(part));
        }
        FieldEditor* editor = dialog->form().addField(IntakeTexts::field(spec));
        const auto now = std::find_if(record.fields.begin(), record.fields.end(),
            [&](const FileField& field) { return field.code == spec.code; });
        if (now == record.fields.end() || now->value.isNull())
            continue;
        if (now->isMasked)
            editor->setMasked(ReviewTexts::value(*now, m_formats));
        else
            editor->setValue(now->value);
    }
    dialog->form().setNeeded(form.needed(record.kind, file.jurisdiction, file.level));
    dialog->form().setValues({{u"source"_s, u"client"_s}});
    dialog->setScrolled(440);
    dialog->setLeastWidth(820);
    dialog->setButtons(tr("Save the changes"));
    const QJsonObject before = dialog->values();
    const auto steps = [dialog, before, record]() -> Result<QList<DeedStep>> {
        QJsonObject said = dialog->values();
        const QString source = said.take(u"source"_s).toString();
        const DocumentId document = documentOf(said);
        said.remove(u"document"_s);
        QJsonObject changed;
        for (const FieldEditor* editor : dialog->form().editors()) {
            const QString field = editor->code();
            if (field == u"source"_s || field == u"document"_s)
                continue;
            if (before.contains(field) && !said.contains(field))
                return failure(
                    ErrorCode::BadInput, {{u"field"_s, field}, {u"why"_s, u"missing"_s}});
            if (said.contains(field) && said.value(field) != before.value(field))
                changed.insert(field, said.value(field));
        }
        return QList<DeedStep>{{u"fields"_s, [=](const QString& key) {
                                    return RecordCalls::setFields(key, record.client,
                                        record.version, changed, source, document);
                                }}};
    };
    m_sender.show(dialog, steps, tr("The file of %1 is corrected.").arg(file.clientName));
    dialog->form().focusField(code);
}

void FileDeeds::verify(
    const ApplicationFile& file, const ClientRecord& record, const QStringList& codes)
{
    if (m_sender.isBusy() || codes.isEmpty())
        return;
    QStringList names;
    for (const QString& code : codes)
        names << OfficeWords::inside(code);
    auto* dialog = new FormDialog(tr("Verify %1").arg(kit::enumerated(names)),
        tr("You compared it with an accepted document. Another value later is not verified any "
           "more."),
        {}, 1, m_sender.parentWidget());
    FormField document = documentChoice(file, tr("Agrees with"), true);
    document.isNeeded = true;
    if (document.choices.isEmpty())
        document.hint = tr("No document is accepted yet.");
    dialog->form().addField(document);
    dialog->form().addField({u"text"_s, tr("In words"), u"lines"_s, {}});
    dialog->waitForNeeded();
    dialog->setButtons(tr("Verify"));
    m_sender.show(
        dialog,
        [dialog, record, codes](const QString& key) {
            const QJsonObject said = dialog->values();
            return RecordCalls::verifyFields(key, record.client, record.version, codes,
                documentOf(said), said.value(u"text"_s).toString());
        },
        tr("Verified: %1.").arg(kit::enumerated(names)));
    dialog->form().focusFirst();
}

void FileDeeds::reveal(const ClientRecord& record, const QString& code)
{
    if (m_sender.isBusy())
        return;
    auto* dialog = new kit::ReasonDialog(tr("Show: %1").arg(OfficeWords::of(code)),
        tr("It is shown for a short time. Your name and the purpose stay on the record."),
        m_sender.parentWidget());
    QList<kit::Reason> purposes;
    for (const QString& purpose : record.revealPurposes)
        purposes.append({purpose, OfficeWords::of(purpose)});
    dialog->setReasons(purposes);
    dialog->setTextLabel(tr("Reference"));
    dialog->setButtons(tr("Show it"));
    connect(dialog, &DialogFrame::submitted, this, [this, dialog, client = record.client, code] {
        dialog->clearError();
        dialog->setBusy(true);
        m_sender.api()
            .reveal(client, code, dialog->reasonCode(), dialog->text())
            .onDone(dialog, [this, dialog](const Result<RevealedField>& field) {
                dialog->setBusy(false);
                if (!field)
                    return dialog->showError(field.error());
                dialog->accept();
                Q_EMIT revealed(*field);
            });
    });
    m_sender.open(dialog);
}

void FileDeeds::showHistory(const ClientRecord& record, const FileField& field)
{
    if (m_sender.isBusy())
        return;
    auto* dialog = new DialogFrame(tr("History: %1").arg(OfficeWords::of(field.code)),
        tr("Every value this field had, newest first."), m_sender.parentWidget());
    dialog->setClosing();
    dialog->setLeastWidth(560);
    m_sender.open(dialog);
    m_sender.api()
        .history(record.client, field.code)
        .onDone(dialog, [this, dialog, field](const Result<std::vector<FieldEdition>>& all) {
            if (all)
                showEditions(dialog, field, *all);
            else
                dialog->showError(all.error());
        });
}

void FileDeeds::showEditions(
    DialogFrame* dialog, const FileField& field, const std::vector<FieldEdition>& all)
{
    QList<kit::TimelineEntry> entries;
    for (const FieldEdition& edition : all) {
        FileField then = field;
        then.value = edition.value;
        QString text =
            tr("%1 (source: %2)")
                .arg(ReviewTexts::value(then, m_formats), IntakeTexts::source(edition.source));
        if (!edition.verifiedBy.isEmpty())
            text += tr(", checked by %1 on %2")
                        .arg(edition.verifiedBy, m_formats.date(edition.verified.date()));
        entries.append({m_formats.dateTime(edition.recorded), OfficeWords::who(edition.recordedBy),
            text, edition.verifiedBy.isEmpty() ? kit::Tone::Normal : kit::Tone::Ok, {}});
    }
    if (entries.isEmpty())
        entries.append({{}, {}, tr("Nothing was ever said."), kit::Tone::Dim, {}});
    auto* history = new kit::Timeline(dialog);
    history->setEntries(entries);
    history->setMinimumWidth(520);
    dialog->body()->addWidget(history);
}

} // namespace purser::clients
