#include "ui/payments/findingdialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/payments/amountdialog.h"
#include "ui/payments/worklisttexts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

FindingDialog::FindingDialog(
    const FindingRow& finding, const kit::Formats& formats, QWidget* parent)
    : ReasonDialog(tr("%1: %2").arg(finding.reference, WorkListTexts::reason(finding.reason)),
        tr("Look into the books of the gateway first. It counts when a second person says the "
           "same."),
        parent),
      m_finding(finding), m_formats(formats), m_amount(new QLineEdit(this)),
      m_currency(new QComboBox(this)), m_fields(new QWidget(this))
{
    addFacts();
    m_amount->setAccessibleName(tr("What came"));
    m_amount->setMaxLength(24);
    m_currency->setAccessibleName(tr("Currency"));
    for (const Currency& currency : finding.currencies)
        m_currency->addItem(currency.code());
    m_currency->setCurrentText(finding.asked.currency().code());
    auto* row = new QHBoxLayout(m_fields);
    row->setContentsMargins({});
    row->setSpacing(kit::metric::wideGap);
    row->addWidget(new kit::Field(tr("What came"), m_amount), 2);
    row->addWidget(new kit::Field(tr("Currency"), m_currency), 1);
    m_fields->hide();
    body()->insertWidget(2, m_fields);
    QList<kit::Reason> outcomes;
    for (const Listed<FindingOutcome>& outcome : finding.outcomes)
        outcomes.append({outcome.word(), WorkListTexts::outcome(outcome)});
    connect(
        this, &FindingDialog::reasonChanged, this, [this] { m_fields->setVisible(needsAmount()); });
    setReasons(outcomes);
    setTextLabel(tr("How you know"), true);
    setButtons(tr("Say so"));
    connect(m_amount, &QLineEdit::textChanged, this, &FindingDialog::check);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &FindingDialog::check);
}

void FindingDialog::addFacts()
{
    addFact(tr("We asked for"), m_formats.money(m_finding.asked));
    addFact(tr("The gateway shows"),
        m_finding.shown ? m_formats.money(*m_finding.shown) : tr("no amount"));
    addFact(tr("Its word"), m_finding.word);
    addFact(tr("Its number"), m_finding.providerReference);
    if (!m_finding.payer.isEmpty())
        addFact(tr("Paid by"), m_finding.payer);
    if (m_finding.state != FindingState::Proposed)
        return;
    const QString outcome = WorkListTexts::outcome(m_finding.outcome);
    addFact(tr("Said so far"),
        m_finding.said
            ? tr("%1: %2 (%3)").arg(m_finding.proposedBy, outcome, m_formats.money(*m_finding.said))
            : tr("%1: %2").arg(m_finding.proposedBy, outcome));
}

bool FindingDialog::needsAmount() const
{
    return !m_finding.currencies.isEmpty()
        && Listed<FindingOutcome>::fromWord(reasonCode()) == FindingOutcome::Received;
}

Result<Money> FindingDialog::came() const
{
    return AmountDialog::read(
        m_amount->text(), m_finding.currencies.value(m_currency->currentIndex()), m_formats);
}

void FindingDialog::setCame(const QString& amount, const QString& currency)
{
    m_amount->setText(amount);
    m_currency->setCurrentText(currency);
}

QString FindingDialog::whyNot() const
{
    if (needsAmount()) {
        const Result<Money> entered = came();
        if (!entered || !entered->isPositive())
            return tr("Enter what came.");
    }
    return ReasonDialog::whyNot();
}

office::Call FindingDialog::call(const QString& key) const
{
    const std::optional<Money> entered =
        needsAmount() ? std::optional(came().value_or(Money())) : std::nullopt;
    return FindingsApi::settle(key, m_finding.id, m_finding.version,
        Listed<FindingOutcome>::fromWord(reasonCode()).value(), text(), entered);
}

} // namespace purser::payments
