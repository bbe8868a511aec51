#include "ui/clients/review/reviewdecisions.h"

#include "core/office/call.h"
#include "ui/clients/review/redactiondialog.h"
#include "ui/clients/review/reviewtexts.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/words/officewords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::DialogFrame;
using kit::ReasonDialog;
using office::Outcome;

namespace {
constexpr int mostDaysLater = 90; ///< the office's own bound

/// What a letter that asks for documents again names, as the office does (`book.documents_again`).
QString rejectedDocuments(const ApplicationFile& file)
{
    QStringList lines;
    for (const ClientDocument& document : file.documents) {
        if (document.state == DocumentState::Rejected)
            lines.append(ReviewDecisions::tr("%1: %2").arg(
                kit::OfficeWords::of(document.type), kit::OfficeWords::of(document.reason)));
    }
    return lines.join(u'\n');
}
} // namespace

ReviewDecisions::ReviewDecisions(ReviewApi& api, QWidget* parent)
    : QObject(parent), m_api(api), m_parent(parent)
{
}

void ReviewDecisions::begin(ReviewStep step, const ApplicationFile& file)
{
    if (m_dialog || !file.step(step).allowed)
        return;
    switch (step) {
    case ReviewStep::ProposeReject:
    case ReviewStep::Request:
    case ReviewStep::Return: reasoned(step, file); break;
    case ReviewStep::ProposeApprove:
    case ReviewStep::Agree: confirm(step, file); break;
    case ReviewStep::Submit:
    case ReviewStep::Answer:
        send(ReviewApi::submit(office::newCommandKey(), file),
            tr("%1 is with compliance.").arg(file.reference), true);
        break;
    case ReviewStep::Withdraw:
    case ReviewStep::Unknown: break;
    }
}

void ReviewDecisions::reasoned(ReviewStep step, const ApplicationFile& file)
{
    const QString key = office::newCommandKey();
    const bool asks = step == ReviewStep::Request;
    const bool rejects = step == ReviewStep::ProposeReject;
    const QString subject = asks ? u"request"_s : rejects ? u"reject"_s : u"return"_s;
    auto* dialog = new ReasonDialog(asks ? tr("Ask %1").arg(file.clientName)
            : rejects                    ? tr("Reject %1").arg(file.clientName)
                                         : tr("Return %1").arg(file.reference),
        asks ? tr(
            "The client gets a letter in their own language. The clock stops until they answer.")
            : rejects ? (file.people > 1 ? tr("A second person decides on your proposal.")
                                         : tr("This ends the application; the client is told."))
                      : tr("The proposal is void; the maker sees why."),
        m_parent);
    dialog->addFact(tr("Application"), file.reference);
    if (const QString again = asks ? rejectedDocuments(file) : QString(); !again.isEmpty())
        dialog->addFact(tr("“%1” names").arg(kit::OfficeWords::of(u"document_again"_s)), again);
    dialog->setReasons(ReviewTexts::reasons(subject), ReviewTexts::reasonsWithText(subject));
    dialog->setTextLabel(asks ? tr("What the letter says besides") : tr("In words"));
    dialog->setButtons(asks ? tr("Ask the client")
            : rejects       ? tr("Reject %1").arg(file.clientName)
                            : tr("Return"));
    const QString done = asks ? tr("%1 was asked.").arg(file.clientName)
        : rejects             ? tr("%1: rejection is on its way.").arg(file.reference)
                              : tr("%1 is returned.").arg(file.reference);
    show(dialog, done, true, [step, key, file, dialog] {
        const QString reason = dialog->reasonCode();
        const QString text = dialog->text();
        if (step == ReviewStep::Request)
            return ReviewApi::request(key, file, reason, text);
        return step == ReviewStep::ProposeReject
            ? ReviewApi::proposeRejection(key, file, reason, text)
            : ReviewApi::giveBack(key, file, reason, text);
    });
}

void ReviewDecisions::confirm(ReviewStep step, const ApplicationFile& file)
{
    const QString key = office::newCommandKey();
    const bool agrees = step == ReviewStep::Agree;
    const bool rejects = agrees && file.proposal == u"reject"_s;
    auto* dialog = new DialogFrame(
        agrees ? tr("Agree on %1").arg(file.clientName) : tr("Propose %1").arg(file.clientName),
        rejects ? tr("The application is rejected and the client is told.")
            : agrees || file.people == 1
            ? tr("The level opens deposits, trading and withdrawals at once, and the client is "
                 "told.")
            : tr("A second person decides. Any change of data or documents voids the proposal."),
        m_parent);
    auto* facts = new kit::Facts(kit::Facts::Direction::Down, dialog);
    facts->setFact(u"application"_s, tr("Application"), file.reference);
    facts->setFact(
        u"level"_s, tr("Level"), QString::number(agrees ? file.proposedLevel : file.level));
    facts->setFact(u"risk"_s, tr("Risk"), tr("%1, %2").arg(file.risk).arg(file.riskBand.word()));
    if (agrees)
        facts->setFact(u"maker"_s, tr("Proposed by"), file.proposedBy);
    facts->setFact(u"evidence"_s, tr("Evidence"), file.digest.left(16));
    dialog->body()->addWidget(facts);
    dialog->setButtons(rejects           ? tr("Reject %1").arg(file.clientName)
            : agrees || file.people == 1 ? tr("Approve %1 to level %2")
                                               .arg(file.clientName)
                                               .arg(agrees ? file.proposedLevel : file.level)
                                         : tr("Propose level %1").arg(file.level));
    const QString done = rejects ? tr("%1 is rejected.").arg(file.reference)
        : agrees                 ? tr("%1 is approved.").arg(file.clientName)
                                 : tr("%1 waits for a second person.").arg(file.reference);
    show(dialog, done, true, [agrees, key, file] {
        return agrees ? ReviewApi::agree(key, file, {})
                      : ReviewApi::proposeApproval(key, file, file.level, {});
    });
}

void ReviewDecisions::acceptDocument(const ClientDocument& document)
{
    if (m_dialog)
        return;
    const QString key = office::newCommandKey();
    const QString name = kit::OfficeWords::of(document.type);
    if (document.mismatches.isEmpty()) {
        send(ReviewApi::acceptDocument(key, document, {}, {}), tr("%1 accepted.").arg(name), false);
        return;
    }
    auto* dialog = new ReasonDialog(tr("Accept though it differs"),
        tr("The document says something else than the client did. Say why it is the same person "
           "all the same."),
        m_parent);
    QStringList fields;
    for (const QString& field : document.mismatches)
        fields << kit::OfficeWords::inside(field);
    dialog->addFact(tr("Differs"), kit::enumerated(fields));
    dialog->setReasons(
        ReviewTexts::reasons(u"mismatch"_s), ReviewTexts::reasonsWithText(u"mismatch"_s));
    dialog->setTextLabel(tr("In words"));
    dialog->setButtons(tr("Accept %1").arg(name));
    show(dialog, tr("%1 accepted.").arg(name), false, [key, document, dialog] {
        return ReviewApi::acceptDocument(key, document, dialog->reasonCode(), dialog->text());
    });
}

void ReviewDecisions::rejectDocument(const ClientDocument& document)
{
    if (m_dialog)
        return;
    const QString key = office::newCommandKey();
    const QString name = kit::OfficeWords::of(document.type);
    auto* dialog = new ReasonDialog(tr("Reject %1").arg(name),
        tr("The client can upload another one. Ask for it with “Ask client”."), m_parent);
    QList<kit::Reason> fitting;
    for (const QString& code : document.fittingReasons)
        fitting.append({code, ReviewTexts::documentReason(document, code)});
    dialog->setReasons(fitting, ReviewTexts::reasonsWithText(u"document"_s));
    dialog->setTextLabel(tr("In words"));
    dialog->setButtons(tr("Reject %1").arg(name));
    show(dialog, tr("%1 rejected.").arg(name), false, [key, document, dialog] {
        return ReviewApi::rejectDocument(key, document, dialog->reasonCode(), dialog->text());
    });
}

void ReviewDecisions::redact(
    const ClientDocument& document, const DocumentContent& content, const kit::Formats& formats)
{
    if (m_dialog)
        return;
    const QString name = kit::OfficeWords::of(document.type);
    auto* dialog = new RedactionDialog(document, content, formats, m_parent);
    m_dialog = dialog;
    connect(dialog, &DialogFrame::submitted, dialog, &RedactionDialog::makeCopy);
    connect(dialog, &RedactionDialog::copyMade, this,
        [this, dialog, document, name](const QByteArray& copy) {
            // Another copy is another command.
            answer(dialog,
                ReviewApi::redactDocument(
                    office::newCommandKey(), document, copy, dialog->regions(), {}),
                tr("%1: the copy is given out from now on.").arg(name), false);
        });
    dialog->open();
}

void ReviewDecisions::undoRedaction(const ClientDocument& document)
{
    if (m_dialog || !document.redaction)
        return;
    const QString key = office::newCommandKey();
    const QString name = kit::OfficeWords::of(document.type);
    auto* dialog = new ReasonDialog(tr("Take the copy back"),
        tr("What was given out before it is given out again to everybody who reads documents."),
        m_parent);
    dialog->addFact(tr("Document"), name);
    dialog->addFact(tr("Struck out by"), document.redaction->by);
    dialog->setTextLabel(tr("In words"), true);
    dialog->setButtons(tr("Take the copy back"));
    show(dialog, tr("%1: the copy is taken back.").arg(name), false,
        [key, redaction = *document.redaction, dialog] {
            return ReviewApi::undoRedaction(key, redaction, dialog->text());
        });
}

void ReviewDecisions::scanAgain(const ClientDocument& document)
{
    if (m_dialog)
        return;
    const QString key = office::newCommandKey();
    auto* dialog = new ReasonDialog(tr("Scan it again"),
        tr("The virus scanner gave no answer about this document. It is asked once more."),
        m_parent);
    dialog->addFact(tr("Document"), kit::OfficeWords::of(document.type));
    dialog->setTextLabel(tr("In words"), true);
    dialog->setButtons(tr("Scan it again"));
    show(dialog, tr("The scanner is asked again."), false,
        [key, document, dialog] { return ReviewApi::scanAgain(key, document, dialog->text()); });
}

void ReviewDecisions::decideHit(const ScreeningHit& hit)
{
    if (m_dialog)
        return;
    const QString key = office::newCommandKey();
    auto* dialog = new ReasonDialog(tr("Is it %1?").arg(hit.name),
        tr("Your answer holds for exactly this data and this record of the list."), m_parent);
    dialog->addFact(tr("List"), tr("%1, %2").arg(hit.list, ReviewTexts::hitKind(hit.kind)));
    auto* outcome = new QComboBox(dialog);
    outcome->setAccessibleName(tr("Answer"));
    outcome->addItem(tr("Not the same"), QVariant::fromValue(static_cast<int>(HitOutcome::False)));
    outcome->addItem(tr("The same"), QVariant::fromValue(static_cast<int>(HitOutcome::Confirmed)));
    outcome->addItem(
        tr("Not clear"), QVariant::fromValue(static_cast<int>(HitOutcome::Inconclusive)));
    outcome->addItem(
        tr("Waits for something"), QVariant::fromValue(static_cast<int>(HitOutcome::Pending)));
    dialog->body()->insertWidget(0, outcome);
    // What is not clear may be put off to a day; what waits for something is.
    auto* later = new QSpinBox(dialog);
    later->setRange(0, mostDaysLater);
    later->setSpecialValueText(tr("not put off"));
    later->setAccessibleName(tr("Look at it again in days"));
    later->findChild<QLineEdit*>()->setAccessibleName(tr("Look at it again in days"));
    auto* laterField = new kit::Field(tr("Look at it again in days"), later);
    dialog->body()->insertWidget(1, laterField);
    const auto said = [outcome] { return static_cast<HitOutcome>(outcome->currentData().toInt()); };
    laterField->hide();
    dialog->setReasons(ReviewTexts::hitReasons(said()), ReviewTexts::reasonsWithText(u"hit"_s));
    connect(outcome, &QComboBox::currentIndexChanged, dialog,
        [outcome, dialog, later, laterField, said] {
            const bool waits = said() == HitOutcome::Pending;
            laterField->setVisible(waits || said() == HitOutcome::Inconclusive);
            later->setMinimum(waits ? 1 : 0);
            dialog->setReasons(
                ReviewTexts::hitReasons(said()), ReviewTexts::reasonsWithText(u"hit"_s));
            outcome->setFocus(); // who goes through the answers stays there
        });
    dialog->setTextLabel(tr("In words"));
    dialog->setButtons(tr("Decide"));
    show(dialog, tr("Hit decided."), false, [key, hit, dialog, later, laterField, said] {
        const QDate again = laterField->isVisibleTo(dialog) && later->value() > 0
            ? QDateTime::currentDateTimeUtc().date().addDays(later->value())
            : QDate();
        return ReviewApi::decideHit(key, hit, said(), dialog->reasonCode(), dialog->text(), again);
    });
}

void ReviewDecisions::answerVerdict(const VendorVerdict& verdict)
{
    if (m_dialog)
        return;
    const QString key = office::newCommandKey();
    const QString found = ReviewTexts::verdict(verdict.kind, verdict.result);
    auto* dialog = new ReasonDialog(tr("Do not follow the vendor"),
        tr("What the vendor found stays on the decision sheet, with your reason."), m_parent);
    dialog->addFact(tr("Vendor"), verdict.vendor);
    dialog->addFact(tr("Found"), found);
    dialog->addFact(tr("Reference"), verdict.reference);
    dialog->setReasons(
        ReviewTexts::reasons(u"verdict"_s), ReviewTexts::reasonsWithText(u"verdict"_s));
    dialog->setTextLabel(tr("In words"), true);
    dialog->setButtons(tr("Keep the reason"));
    show(dialog, tr("Written down."), false, [key, verdict, dialog] {
        return ReviewApi::answerVerdict(key, verdict, dialog->reasonCode(), dialog->text());
    });
}

void ReviewDecisions::recordItem(const ApplicationFile& file, const QString& item)
{
    if (m_dialog)
        return;
    const QString key = office::newCommandKey();
    auto* dialog = new ReasonDialog(
        kit::OfficeWords::of(item), tr("Write down what you found and where."), m_parent);
    dialog->setReasons(QList<kit::Reason>{{item, kit::OfficeWords::of(item)}}, {item});
    dialog->setReasonCode(item);
    dialog->setTextLabel(tr("What was found"), true);
    dialog->setButtons(tr("Keep"));
    show(dialog, tr("Written down."), false, [key, file, item, dialog] {
        return ReviewApi::recordDueDiligence(key, file.id, item, dialog->text());
    });
}

void ReviewDecisions::show(DialogFrame* dialog, const QString& done, bool decided, MakeCall make)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DialogFrame::submitted, this,
        [this, dialog, done, decided, make] { answer(dialog, make(), done, decided); });
    dialog->open();
}

void ReviewDecisions::answer(
    DialogFrame* dialog, const office::Call& call, const QString& done, bool decided)
{
    dialog->clearError();
    dialog->setBusy(true, tr("Sending…"));
    m_api.send(call).onDone(dialog, [this, dialog, done, decided](const Result<Outcome>& outcome) {
        dialog->setBusy(false);
        if (outcome) {
            dialog->accept();
            Q_EMIT this->done(done, decided);
        } else if (outcome.error().code == ErrorCode::Stale) {
            dialog->reject();
            Q_EMIT overtaken(tr("It changed meanwhile. Look at it again."));
        } else {
            dialog->showError(outcome.error());
        }
    });
}

void ReviewDecisions::send(const office::Call& call, const QString& done, bool decided)
{
    m_api.send(call).onDone(this, [this, done, decided](const Result<Outcome>& outcome) {
        if (outcome)
            Q_EMIT this->done(done, decided);
        else
            Q_EMIT overtaken(kit::explain(outcome.error()));
    });
}

} // namespace purser::clients
