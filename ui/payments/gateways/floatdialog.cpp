#include "ui/payments/gateways/floatdialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/payments/amountdialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

FloatDialog::FloatDialog(
    const FloatForm& form, const kit::Formats& formats, const QDate& today, QWidget* parent)
    : DialogFrame(tr("Money moved to a provider or back"),
        tr("As the bank shows it. Another person compares it with the bank; only then it is "
           "booked, and payouts may leave from it."),
        parent),
      m_currencies(form.currencies), m_formats(formats), m_provider(new QComboBox(this)),
      m_way(new QComboBox(this)), m_counterpart(new QComboBox(this)), m_amount(new QLineEdit(this)),
      m_currency(new QComboBox(this)), m_reference(new QLineEdit(this)),
      m_valueDate(new QDateEdit(this)), m_text(new QPlainTextEdit(this))
{
    m_provider->addItems(form.providers);
    m_way->addItem(tr("To the provider: a top-up"), false);
    m_way->addItem(tr("Back from it: a settlement"), true);
    m_counterpart->addItem(tr("The office's own money"), QString());
    for (const QString& provider : form.providers)
        m_counterpart->addItem(provider, provider);
    for (const Currency& currency : form.currencies)
        m_currency->addItem(currency.code());
    m_currency->setCurrentText(u"EUR"_s);
    m_amount->setMaxLength(24);
    m_reference->setMaxLength(128);
    m_valueDate->setCalendarPopup(true);
    m_valueDate->setLocale(formats.locale());
    m_valueDate->setDateRange(form.oldest, today);
    m_valueDate->setDate(today);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(60);
    const auto field = [](const QString& label, QWidget* editor) {
        editor->setAccessibleName(label);
        return new kit::Field(label, editor);
    };
    const auto line = [this](const QList<QWidget*>& fields) {
        auto* row = new QHBoxLayout;
        row->setSpacing(kit::metric::wideGap);
        for (QWidget* one : fields)
            row->addWidget(one, 1);
        body()->addLayout(row);
    };
    line({field(tr("Provider"), m_provider), field(tr("Which way"), m_way),
        field(tr("From or to"), m_counterpart)});
    line({field(tr("Amount"), m_amount), field(tr("Currency"), m_currency)});
    line({field(tr("The bank's reference"), m_reference), field(tr("Value date"), m_valueDate)});
    line({field(tr("Note"), m_text)});
    setLeastWidth(600);
    setButtons(tr("Enter the money"));
    for (QLineEdit* edit : {m_reference, m_amount})
        connect(edit, &QLineEdit::textChanged, this, &FloatDialog::check);
    for (QComboBox* box : {m_provider, m_counterpart, m_currency})
        connect(box, &QComboBox::currentIndexChanged, this, &FloatDialog::check);
    check();
    m_amount->setFocus();
}

Result<Money> FloatDialog::amount() const
{
    return AmountDialog::read(
        m_amount->text(), m_currencies.value(m_currency->currentIndex()), m_formats);
}

void FloatDialog::check()
{
    QString why;
    if (m_provider->currentText() == m_counterpart->currentData().toString())
        why = tr("Choose where the money came from or went, another than the provider itself.");
    else if (const Result<Money> entered = amount(); !entered || !entered->isPositive())
        why = tr("Enter the amount.");
    else if (m_reference->text().trimmed().isEmpty())
        why = tr("Give the bank's reference.");
    setAcceptable(why.isEmpty(), why);
}

void FloatDialog::setProvider(const QString& provider)
{
    m_provider->setCurrentText(provider);
}

void FloatDialog::setCurrency(const QString& currency)
{
    if (!currency.isEmpty())
        m_currency->setCurrentText(currency);
}

void FloatDialog::setOut(bool isOut)
{
    m_way->setCurrentIndex(m_way->findData(isOut));
}

void FloatDialog::setCounterpart(const QString& provider)
{
    m_counterpart->setCurrentIndex(m_counterpart->findData(provider));
}

void FloatDialog::setAmountText(const QString& amount)
{
    m_amount->setText(amount);
}

void FloatDialog::setBankReference(const QString& reference)
{
    m_reference->setText(reference);
}

FloatMove FloatDialog::move() const
{
    return {m_provider->currentText(), m_way->currentData().toBool(),
        m_counterpart->currentData().toString(), amount().value_or(Money()),
        m_reference->text().trimmed(), m_valueDate->date(), m_text->toPlainText().trimmed()};
}

} // namespace purser::payments
