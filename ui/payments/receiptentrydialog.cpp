#include "ui/payments/receiptentrydialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/amountdialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

ReceiptEntryDialog::ReceiptEntryDialog(
    const ReceiptForm& form, const kit::Formats& formats, const QDate& today, QWidget* parent)
    : DialogFrame(tr("Money that came to a bank account"),
        tr("As it stands on the statement of the bank. Another person compares it with the same "
           "statement; only then it is booked."),
        parent),
      m_currencies(form.currencies), m_formats(formats), m_method(new QComboBox(this)),
      m_reference(new QLineEdit(this)), m_amount(new QLineEdit(this)),
      m_currency(new QComboBox(this)), m_payer(new QLineEdit(this)),
      m_payerAccount(new QLineEdit(this)), m_valueDate(new QDateEdit(this)),
      m_wanted(new QLineEdit(this)), m_text(new QPlainTextEdit(this))
{
    m_method->setAccessibleName(tr("Method"));
    for (const QString& method : form.methods)
        m_method->addItem(kit::PaymentWords::method(method), method);
    m_reference->setAccessibleName(tr("The bank's reference"));
    m_reference->setMaxLength(128);
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setMaxLength(24);
    m_currency->setAccessibleName(tr("Currency"));
    for (const Currency& currency : form.currencies)
        m_currency->addItem(currency.code());
    m_currency->setCurrentText(u"EUR"_s);
    m_payer->setAccessibleName(tr("Paid by"));
    m_payer->setMaxLength(128);
    m_payerAccount->setAccessibleName(tr("Payer's IBAN"));
    m_payerAccount->setMaxLength(42);
    m_payerAccount->setPlaceholderText(tr("where the statement says it"));
    m_valueDate->setAccessibleName(tr("Value date"));
    m_valueDate->setCalendarPopup(true);
    m_valueDate->setLocale(formats.locale());
    m_valueDate->setDateRange(form.oldest, today);
    m_valueDate->setDate(today);
    m_wanted->setAccessibleName(tr("What the payer wrote"));
    m_wanted->setMaxLength(140);
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(60);
    auto* first = new QHBoxLayout;
    first->setSpacing(kit::metric::wideGap);
    first->addWidget(new kit::Field(tr("Method"), m_method), 1);
    first->addWidget(new kit::Field(tr("The bank's reference"), m_reference), 2);
    first->addWidget(new kit::Field(tr("Value date"), m_valueDate), 1);
    auto* second = new QHBoxLayout;
    second->setSpacing(kit::metric::wideGap);
    second->addWidget(new kit::Field(tr("Amount"), m_amount), 2);
    second->addWidget(new kit::Field(tr("Currency"), m_currency), 1);
    body()->addLayout(first);
    body()->addLayout(second);
    auto* third = new QHBoxLayout;
    third->setSpacing(kit::metric::wideGap);
    third->addWidget(new kit::Field(tr("Paid by"), m_payer), 1);
    third->addWidget(new kit::Field(tr("Payer's IBAN"), m_payerAccount), 1);
    body()->addLayout(third);
    body()->addWidget(new kit::Field(tr("What the payer wrote"), m_wanted));
    body()->addWidget(new kit::Field(tr("Note"), m_text));
    setLeastWidth(600);
    setButtons(tr("Enter the money"));
    for (QLineEdit* field : {m_reference, m_amount, m_payer})
        connect(field, &QLineEdit::textChanged, this, &ReceiptEntryDialog::check);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &ReceiptEntryDialog::check);
    check();
    m_reference->setFocus();
}

Result<Money> ReceiptEntryDialog::amount() const
{
    return AmountDialog::read(
        m_amount->text(), m_currencies.value(m_currency->currentIndex()), m_formats);
}

void ReceiptEntryDialog::check()
{
    QString why;
    if (m_reference->text().trimmed().isEmpty())
        why = tr("Give the bank's reference.");
    else if (const Result<Money> entered = amount(); !entered || !entered->isPositive())
        why = tr("Enter the amount.");
    else if (m_payer->text().trimmed().isEmpty())
        why = tr("Say who paid.");
    setAcceptable(why.isEmpty(), why);
}

void ReceiptEntryDialog::setBankReference(const QString& reference)
{
    m_reference->setText(reference);
}

void ReceiptEntryDialog::setAmountText(const QString& amount)
{
    m_amount->setText(amount);
}

void ReceiptEntryDialog::setPayer(const QString& payer)
{
    m_payer->setText(payer);
}

void ReceiptEntryDialog::setPayerAccount(const QString& account)
{
    m_payerAccount->setText(account);
}

ReceiptEntry ReceiptEntryDialog::entry() const
{
    return {m_method->currentData().toString(), m_reference->text().trimmed(),
        amount().value_or(Money()), m_payer->text().trimmed(), m_valueDate->date(),
        m_wanted->text().trimmed(), m_text->toPlainText().trimmed(),
        m_payerAccount->text().trimmed()};
}

} // namespace purser::payments
