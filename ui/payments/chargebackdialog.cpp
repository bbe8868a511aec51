#include "ui/payments/chargebackdialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/field.h"
#include "ui/payments/amountdialog.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

constexpr int evidenceDays = 7;

} // namespace

ChargebackDialog::ChargebackDialog(
    const PaymentSheet& sheet, const kit::Formats& formats, const QDateTime& now, QWidget* parent)
    : DialogFrame(tr("Dispute of %1").arg(sheet.payment.reference),
        tr("What the provider wrote. The amount is a claim while the dispute is open, its fee a "
           "cost from today; the client's withdrawals are stopped by a check."),
        parent),
      m_currency(sheet.payment.amount.currency()), m_formats(formats),
      m_reference(new QLineEdit(this)), m_amount(new QLineEdit(this)), m_fee(new QLineEdit(this)),
      m_due(new QDateEdit(this)), m_text(new QPlainTextEdit(this))
{
    auto* facts = new kit::Facts(kit::Facts::Direction::Across, this);
    facts->setFact(u"client"_s, tr("Client"), sheet.payment.client.name);
    const Money came = sheet.payment.settled.value_or(sheet.payment.amount);
    facts->setFact(u"came"_s, tr("Came"), formats.money(came));
    m_reference->setAccessibleName(tr("Provider's number of the dispute"));
    m_reference->setMaxLength(128);
    m_amount->setAccessibleName(tr("Disputed amount"));
    m_amount->setText(formats.amount(came));
    m_fee->setAccessibleName(tr("Fee of the provider"));
    m_fee->setText(formats.amount(Money(0, m_currency)));
    m_due->setAccessibleName(tr("Evidence until"));
    m_due->setCalendarPopup(true);
    m_due->setLocale(formats.locale());
    const QDate today = now.toTimeZone(formats.zone()).date();
    m_due->setMinimumDate(today);
    m_due->setDate(today.addDays(evidenceDays));
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(72);
    auto* amounts = new QHBoxLayout;
    amounts->setSpacing(kit::metric::wideGap);
    amounts->addWidget(
        new kit::Field(tr("Disputed amount, %1").arg(m_currency.code()), m_amount), 1);
    amounts->addWidget(new kit::Field(tr("Fee of the provider"), m_fee), 1);
    amounts->addWidget(new kit::Field(tr("Evidence until"), m_due), 1);
    body()->addWidget(facts);
    body()->addWidget(new kit::Field(tr("Provider's number of the dispute"), m_reference));
    body()->addLayout(amounts);
    body()->addWidget(new kit::Field(tr("Note"), m_text));
    setLeastWidth(560);
    for (QLineEdit* field : {m_reference, m_amount, m_fee})
        connect(field, &QLineEdit::textChanged, this, &ChargebackDialog::check);
    check();
    m_reference->setFocus();
}

Result<Money> ChargebackDialog::read(const QLineEdit* field) const
{
    return AmountDialog::read(field->text(), m_currency, m_formats);
}

void ChargebackDialog::check()
{
    const auto amount = read(m_amount);
    const auto fee = read(m_fee);
    QString why;
    if (m_reference->text().trimmed().isEmpty())
        why = tr("Give the provider's number.");
    else if (!amount || !amount->isPositive())
        why = tr("Enter the disputed amount.");
    else if (!fee || fee->isNegative())
        why = tr("Enter the fee, or 0.");
    setAcceptable(why.isEmpty(), why);
}

void ChargebackDialog::setReference(const QString& reference)
{
    m_reference->setText(reference);
}

void ChargebackDialog::setAmountText(const QString& amount)
{
    m_amount->setText(amount);
}

ChargebackEntry ChargebackDialog::entry() const
{
    return {m_reference->text().trimmed(), read(m_amount).value_or(Money()),
        read(m_fee).value_or(Money(0, m_currency)), m_due->date(), m_text->toPlainText().trimmed()};
}

} // namespace purser::payments
