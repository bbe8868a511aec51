#include "ui/payments/amountdialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

AmountDialog::AmountDialog(
    const QList<Currency>& currencies, const kit::Formats& formats, QWidget* parent)
    : DialogFrame(
        tr("Amount at least"), tr("Shows payments of this currency from this amount up."), parent),
      m_formats(formats), m_currencies(currencies), m_text(new QLineEdit(this)),
      m_currency(new QComboBox(this))
{
    if (m_currencies.isEmpty())
        m_currencies.append(Currency(u"EUR"_s, 2));
    for (const Currency& currency : m_currencies)
        m_currency->addItem(currency.code());
    m_text->setAccessibleName(tr("Amount"));
    m_text->setMaxLength(24);
    m_currency->setAccessibleName(tr("Currency"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kit::metric::gap);
    row->addWidget(m_text, 1);
    row->addWidget(m_currency);
    body()->addLayout(row);
    setButtons(tr("Filter"));
    connect(m_text, &QLineEdit::textChanged, this, &AmountDialog::check);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &AmountDialog::check);
    check();
    m_text->setFocus();
}

void AmountDialog::setAmount(const Money& amount)
{
    m_currency->setCurrentIndex(static_cast<int>(m_currencies.indexOf(amount.currency())));
    m_text->setText(m_formats.amount(amount));
    m_text->selectAll();
}

Result<Money> AmountDialog::amount() const
{
    return read(m_text->text(), m_currencies.value(m_currency->currentIndex()), m_formats);
}

Result<Money> AmountDialog::read(
    const QString& text, const Currency& currency, const kit::Formats& formats)
{
    const QLocale& locale = formats.locale();
    QString plain;
    for (const QChar character : text) {
        if (!character.isSpace())
            plain.append(character);
    }
    plain.remove(locale.groupSeparator());
    plain.replace(locale.decimalPoint(), u"."_s);
    return Money::parse(plain, currency);
}

void AmountDialog::check()
{
    const bool good = amount().has_value();
    setAcceptable(good, tr("Enter an amount of this currency."));
}

} // namespace purser::payments
