#include "ui/payments/gateways/outcomedialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/field.h"
#include "ui/payments/amountdialog.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::payments {

OutcomeDialog::OutcomeDialog(
    const PayoutOutRow& row, const kit::Formats& formats, const QDateTime& now, QWidget* parent)
    : DialogFrame(tr("Outcome of %1").arg(row.reference),
        tr("What the bank says, from a statement or receipt. It counts when a second person says "
           "the same."),
        parent),
      m_row(row), m_formats(formats), m_facts(new kit::Facts(kit::Facts::Direction::Down, this)),
      m_settled(new QRadioButton(tr("It was paid to the client"), this)),
      m_returned(new QRadioButton(tr("It was refused, or it came back"), this)),
      m_amount(new QLineEdit(this)), m_fee(new QLineEdit(this)), m_day(new QDateEdit(this)),
      m_evidence(new QLineEdit(this)), m_reason(new QPlainTextEdit(this))
{
    build(now);
    showFacts();
    if (m_row.said) {
        const SaidOutcome& said = *m_row.said;
        setOutcome(said.outcome);
        setAmountText(formats.amount(said.amount));
        if (said.fee.isPositive())
            setFeeText(formats.amount(said.fee));
        if (said.valueDate.isValid())
            m_day->setDate(said.valueDate);
        setEvidence(said.evidence);
    }
    const bool confirms = m_row.said && !m_row.said->you;
    setButtons(confirms ? tr("Confirm the outcome") : tr("Enter the outcome"));
    for (QRadioButton* choice : {m_settled, m_returned})
        connect(choice, &QRadioButton::toggled, this, &OutcomeDialog::check);
    for (QLineEdit* field : {m_amount, m_fee, m_evidence})
        connect(field, &QLineEdit::textChanged, this, &OutcomeDialog::check);
    connect(m_day, &QDateEdit::dateChanged, this, &OutcomeDialog::check);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &OutcomeDialog::check);
    check();
}

void OutcomeDialog::build(const QDateTime& now)
{
    // What was settled can only come back.
    const bool settled = m_row.state == PaymentState::Settled;
    m_settled->setEnabled(!settled);
    m_returned->setChecked(settled);
    const QString code = m_row.amount.currency().code();
    m_amount->setAccessibleName(tr("Amount, %1").arg(code));
    m_amount->setMaxLength(24);
    m_amount->setText(m_formats.amount(m_row.amount));
    m_fee->setAccessibleName(tr("Fee of the provider, %1").arg(code));
    m_fee->setMaxLength(24);
    const QDate today = now.toTimeZone(m_formats.zone()).date();
    m_day->setAccessibleName(tr("Value date"));
    m_day->setCalendarPopup(true);
    m_day->setLocale(m_formats.locale());
    m_day->setDateRange(std::min(today, m_row.sent.toTimeZone(m_formats.zone()).date()), today);
    m_day->setDate(today);
    m_evidence->setAccessibleName(tr("Bank's reference"));
    m_evidence->setMaxLength(128);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(64);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(kit::metric::wideGap);
    figures->addWidget(new kit::Field(tr("Amount, %1").arg(code), m_amount), 1);
    figures->addWidget(new kit::Field(tr("Fee of the provider, %1").arg(code), m_fee), 1);
    figures->addWidget(new kit::Field(tr("Value date"), m_day), 1);
    auto* evidence = new kit::Field(tr("Bank's reference"), m_evidence);
    evidence->setHint(tr("Statement and line, or the number of the receipt."));
    body()->addWidget(m_facts);
    body()->addWidget(m_settled);
    body()->addWidget(m_returned);
    body()->addLayout(figures);
    body()->addWidget(evidence);
    body()->addWidget(new kit::Field(tr("What the bank said, or how you know"), m_reason));
    setLeastWidth(600);
}

void OutcomeDialog::showFacts()
{
    m_facts->setFact(u"client"_s, tr("Client"), m_row.clientName);
    m_facts->setFact(
        u"asked"_s, tr("Asked for"), tr("%1 to %2").arg(m_formats.money(m_row.amount), m_row.to));
    m_facts->setFact(u"gateway"_s, tr("Gateway"),
        tr("%1, its number %2, since %3")
            .arg(m_row.gateway, m_row.ticket, m_formats.dateTime(m_row.sent)));
    if (!m_row.said)
        return;
    const SaidOutcome& said = *m_row.said;
    QString what = said.outcome == "settled"_L1
        ? tr("paid %1, %2").arg(m_formats.money(said.amount), said.evidence)
        : tr("back %1, %2").arg(m_formats.money(said.amount), said.evidence);
    if (said.fee.isPositive())
        what = tr("paid %1, fee %2, %3")
                   .arg(m_formats.money(said.amount), m_formats.money(said.fee), said.evidence);
    m_facts->setFact(u"said"_s, tr("Said so far"),
        tr("%1: %2 (“%3”)").arg(said.you ? tr("You") : said.by, what, said.reason),
        kit::Tone::Accent);
}

bool OutcomeDialog::isOwnWord() const
{
    if (!m_row.said || !m_row.said->you)
        return false;
    const PayoutOutcomeEntry now = entry();
    return now.outcome == m_row.said->outcome && now.amount == m_row.said->amount
        && now.fee == m_row.said->fee && now.evidence == m_row.said->evidence
        && now.valueDate == m_row.said->valueDate;
}

void OutcomeDialog::check()
{
    const Result<Money> amount =
        AmountDialog::read(m_amount->text(), m_row.amount.currency(), m_formats);
    m_fee->setEnabled(!m_returned->isChecked());
    QString why;
    if (!m_settled->isChecked() && !m_returned->isChecked())
        why = tr("Say whether it was paid or came back.");
    else if (!amount || amount->minor() <= 0)
        why = tr("Enter the amount the bank shows.");
    else if (!fee() || fee()->minor() < 0 || fee()->minor() > amount->minor())
        why = tr("Enter the fee the statement shows, or leave it empty.");
    else if (m_evidence->text().trimmed().isEmpty())
        why = tr("Enter the bank's reference.");
    else if (m_reason->toPlainText().trimmed().isEmpty())
        why = tr("Say what the bank said, or how you know.");
    else if (isOwnWord())
        why = tr("You entered this; another person confirms it.");
    setAcceptable(why.isEmpty(), why);
}

PayoutOutcomeEntry OutcomeDialog::entry() const
{
    const Currency currency = m_row.amount.currency();
    return {m_settled->isChecked() ? u"settled"_s : u"returned"_s,
        AmountDialog::read(m_amount->text(), currency, m_formats).value_or(Money(0, currency)),
        m_evidence->text().trimmed(), m_day->date(), m_reason->toPlainText().trimmed(),
        fee().value_or(Money(0, currency)), m_row.instruction};
}

Result<Money> OutcomeDialog::fee() const
{
    const Currency currency = m_row.amount.currency();
    if (m_returned->isChecked() || m_fee->text().trimmed().isEmpty())
        return Money(0, currency);
    return AmountDialog::read(m_fee->text(), currency, m_formats);
}

void OutcomeDialog::setOutcome(const QString& outcome)
{
    (outcome == "settled"_L1 ? m_settled : m_returned)->setChecked(true);
}

void OutcomeDialog::setAmountText(const QString& text)
{
    m_amount->setText(text);
}

void OutcomeDialog::setFeeText(const QString& text)
{
    m_fee->setText(text);
}

void OutcomeDialog::setEvidence(const QString& text)
{
    m_evidence->setText(text);
}

void OutcomeDialog::setReason(const QString& text)
{
    m_reason->setPlainText(text);
}

} // namespace purser::payments
