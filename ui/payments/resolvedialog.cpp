#include "ui/payments/resolvedialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/sectionheader.h"
#include "ui/kit/widgets/timeline.h"
#include "ui/payments/decisiontexts.h"
#include "ui/payments/outcomeguide.h"
#include "ui/payments/paymenttexts.h"
#include "ui/payments/sheetsteps.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

ResolveDialog::ResolveDialog(const PaymentSheet& sheet, const Instruction& instruction,
    const kit::Formats& formats, const QDateTime& now, QWidget* parent)
    : DialogFrame(DecisionTexts(sheet, formats).title(PaymentAction::Resolve),
        OutcomeGuide(instruction, formats, now).purpose(), parent),
      m_instruction(instruction.id), m_version(instruction.version),
      m_numberMissing(OutcomeGuide(instruction, formats, now).numberMissing()),
      m_facts(new kit::Facts(kit::Facts::Direction::Down, this)),
      m_executed(new QRadioButton(OutcomeGuide(instruction, formats, now).executedText(), this)),
      m_notExecuted(new QRadioButton(tr("It was not carried out"), this)),
      m_ticket(new QLineEdit(this)), m_reason(new QPlainTextEdit(this))
{
    auto* group = new QButtonGroup(this);
    group->addButton(m_executed);
    group->addButton(m_notExecuted);
    m_ticket->setAccessibleName(OutcomeGuide(instruction, formats, now).numberLabel());
    m_ticket->setMaxLength(64);
    m_ticket->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z0-9_-]{0,64}"_s), m_ticket));
    m_reason->setAccessibleName(tr("How you know"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(72);
    auto* executedRow = new QHBoxLayout;
    executedRow->setSpacing(kit::metric::gap);
    executedRow->addWidget(m_executed);
    executedRow->addWidget(m_ticket, 1);
    auto* reasonLabel = new kit::Label(
        tr("How you know"), kit::TextSize::Small, QFont::Normal, kit::Tone::Dim, this);
    reasonLabel->setBuddy(m_reason);

    showFacts(sheet, instruction, formats, now);
    body()->addWidget(new kit::SectionHeader(tr("What we asked"), this));
    body()->addWidget(m_facts);
    body()->addWidget(buildSides(instruction, formats, now));
    body()->addSpacing(kit::metric::gap);
    body()->addWidget(new kit::SectionHeader(tr("What you found"), this));
    body()->addLayout(executedRow);
    body()->addWidget(m_notExecuted);
    body()->addSpacing(kit::metric::gap);
    body()->addWidget(reasonLabel);
    body()->addWidget(m_reason);

    const bool confirms = instruction.proposal && !instruction.proposal->you;
    if (confirms) {
        setOutcome(instruction.proposal->outcome.value());
        setTicket(instruction.proposal->ticket);
    }
    setLeastWidth(620);
    setButtons(confirms ? tr("Confirm what happened") : tr("Propose what happened"));
    connect(m_executed, &QRadioButton::toggled, this, &ResolveDialog::check);
    connect(m_notExecuted, &QRadioButton::toggled, this, &ResolveDialog::check);
    connect(m_ticket, &QLineEdit::textChanged, this, &ResolveDialog::check);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ResolveDialog::check);
    check();
}

void ResolveDialog::showFacts(const PaymentSheet& sheet, const Instruction& instruction,
    const kit::Formats& formats, const QDateTime& now)
{
    const SheetSteps steps(sheet, formats, now);
    m_facts->setFact(u"what"_s, tr("Instruction"), steps.instruction(instruction));
    m_facts->setFact(u"tag"_s, tr("Mark in the comment"), instruction.tag);
    m_facts->setFact(u"since"_s, tr("Sent"),
        tr("%1, looked up %2 times")
            .arg(formats.shortDateTime(instruction.at, now), formats.number(instruction.looks)));
    if (!instruction.proposal)
        return;
    const ResolutionProposal& proposal = *instruction.proposal;
    const QString said = proposal.outcome == ResolvedOutcome::Executed
        ? tr("carried out, ticket %1").arg(proposal.ticket)
        : tr("not carried out");
    const QString by = proposal.you ? tr("You") : proposal.by;
    m_facts->setFact(u"proposal"_s, tr("Said so far"),
        tr("%1: %2 (“%3”)").arg(by, said, proposal.reason), kit::Tone::Accent);
}

QWidget* ResolveDialog::buildSides(
    const Instruction& instruction, const kit::Formats& formats, const QDateTime& now)
{
    const OutcomeGuide guide(instruction, formats, now);
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, kit::metric::gap, 0, 0);
    column->setSpacing(kit::metric::gap);
    column->addWidget(new kit::SectionHeader(tr("What each side shows"), box));
    auto* sides = new kit::Facts(kit::Facts::Direction::Down, box);
    if (!guide.booksBefore().isEmpty()) {
        sides->setFact(u"before"_s, tr("Our books, without it"), guide.booksBefore());
        sides->setFact(u"after"_s, tr("Our books, with it"), guide.booksAfter());
    }
    sides->setFact(u"look"_s, tr("Looked up on %1").arg(guide.otherSide()), guide.lastLook());
    if (!guide.theirBalance().isEmpty())
        sides->setFact(
            u"theirs"_s, tr("Balance on %1").arg(guide.otherSide()), guide.theirBalance());
    if (!instruction.detail.isEmpty())
        sides->setFact(u"detail"_s, tr("Last known"), instruction.detail);
    column->addWidget(sides);
    kit::Tone tone = kit::Tone::Dim;
    const QString conclusion = guide.conclusion(&tone);
    auto* says = new kit::Label(conclusion, kit::TextSize::Body, QFont::Medium, tone, box);
    says->setWordWrap(true);
    says->setVisible(!conclusion.isEmpty());
    column->addWidget(says);
    auto* steps = new kit::Timeline(box);
    steps->setAccessibleName(tr("What was done so far"));
    // The newest few: who looks for more finds all of it in the audit trail.
    steps->setEntries(guide.steps().mid(0, 6));
    column->addWidget(steps);
    return box;
}

void ResolveDialog::check()
{
    m_ticket->setEnabled(m_executed->isChecked());
    const bool chosen = m_executed->isChecked() || m_notExecuted->isChecked();
    const bool ticket = !m_executed->isChecked() || !m_ticket->text().isEmpty();
    const bool reason = !m_reason->toPlainText().trimmed().isEmpty();
    QString why;
    if (!chosen)
        why = tr("Say whether it was carried out.");
    else if (!ticket)
        why = m_numberMissing;
    else if (!reason)
        why = tr("Say how you know.");
    setAcceptable(why.isEmpty(), why);
}

Resolution ResolveDialog::resolution() const
{
    Resolution resolution;
    resolution.instruction = m_instruction;
    resolution.version = m_version;
    resolution.outcome =
        m_executed->isChecked() ? ResolvedOutcome::Executed : ResolvedOutcome::NotExecuted;
    if (m_executed->isChecked())
        resolution.ticket = m_ticket->text();
    resolution.reason = m_reason->toPlainText().trimmed();
    return resolution;
}

void ResolveDialog::setOutcome(ResolvedOutcome outcome)
{
    m_executed->setChecked(outcome == ResolvedOutcome::Executed);
    m_notExecuted->setChecked(outcome == ResolvedOutcome::NotExecuted);
}

void ResolveDialog::setTicket(const QString& ticket)
{
    m_ticket->setText(ticket);
}

void ResolveDialog::setReason(const QString& reason)
{
    m_reason->setPlainText(reason);
}

} // namespace purser::payments
