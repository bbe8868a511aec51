#include "ui/payments/gateways/tolddialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/payments/amountdialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

ToldDialog::ToldDialog(const FloatRow& row, const QList<Currency>& currencies,
    const kit::Formats& formats, QWidget* parent)
    : DialogFrame(tr("What %1 says lies there").arg(row.provider),
        tr("As its portal or statement shows it now. It stands beside our books and changes "
           "nothing in them; a difference is brought to attention."),
        parent),
      m_formats(formats), m_currencies(currencies), m_amount(new QLineEdit(this)),
      m_currency(new QComboBox(this)), m_source(new QLineEdit(this))
{
    for (const Currency& currency : currencies)
        m_currency->addItem(currency.code());
    m_currency->setCurrentText(row.currency.isEmpty() ? u"EUR"_s : row.currency);
    // A row is of one currency; only a provider without any is asked for it.
    m_currency->setEnabled(row.currency.isEmpty());
    m_amount->setMaxLength(24);
    m_source->setMaxLength(1000);
    const auto field = [](const QString& label, QWidget* editor) {
        editor->setAccessibleName(label);
        return new kit::Field(label, editor);
    };
    auto* line = new QHBoxLayout;
    line->setSpacing(kit::metric::wideGap);
    line->addWidget(field(tr("Balance there"), m_amount), 2);
    line->addWidget(field(tr("Currency"), m_currency), 1);
    body()->addLayout(line);
    body()->addWidget(field(tr("Where you read it"), m_source));
    setLeastWidth(480);
    setButtons(tr("Enter the balance"));
    for (QLineEdit* edit : {m_amount, m_source})
        connect(edit, &QLineEdit::textChanged, this, &ToldDialog::check);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &ToldDialog::check);
    check();
    m_amount->setFocus();
}

Result<Money> ToldDialog::read() const
{
    return AmountDialog::read(
        m_amount->text(), m_currencies.value(m_currency->currentIndex()), m_formats);
}

void ToldDialog::check()
{
    QString why;
    if (!read())
        why = tr("Enter the balance.");
    else if (source().isEmpty())
        why = tr("Say where you read it.");
    setAcceptable(why.isEmpty(), why);
}

void ToldDialog::setAmountText(const QString& amount)
{
    m_amount->setText(amount);
}

void ToldDialog::setSource(const QString& text)
{
    m_source->setText(text);
}

QString ToldDialog::source() const
{
    return m_source->text().trimmed();
}

} // namespace purser::payments
