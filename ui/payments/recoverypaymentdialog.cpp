#include "ui/payments/recoverypaymentdialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/field.h"
#include "ui/payments/amountdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

RecoveryPaymentDialog::RecoveryPaymentDialog(
    const RecoveryRow& debt, const kit::Formats& formats, QWidget* parent)
    : DialogFrame(tr("A payment towards %1").arg(debt.reference),
        tr("Money the client sent for it, or out of their wallet when they agreed in writing. Another "
           "person confirms it before it is booked."),
        parent),
      m_debt(debt), m_formats(formats), m_source(new QComboBox(this)),
      m_amount(new QLineEdit(this)), m_text(new QPlainTextEdit(this))
{
    auto* facts = new kit::Facts(kit::Facts::Direction::Across, this);
    facts->setFact(u"client"_s, tr("Client"), debt.clientName);
    facts->setFact(u"left"_s, tr("Still owed"), formats.money(debt.left()));
    m_source->setAccessibleName(tr("Where it comes from"));
    m_source->addItem(tr("Out of the client's wallet"), QVariant::fromValue(qint64(0)));
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setMaxLength(24);
    m_amount->setText(formats.amount(debt.left()));
    m_amountField = new kit::Field(tr("Amount, %1").arg(debt.amount.currency().code()), m_amount);
    m_text->setAccessibleName(tr("How you know that the client means this debt"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(72);
    body()->addWidget(facts);
    body()->addWidget(new kit::Field(tr("Where it comes from"), m_source));
    body()->addWidget(m_amountField);
    body()->addWidget(new kit::Field(tr("How you know that the client means this debt"), m_text));
    setLeastWidth(560);
    setButtons(tr("Propose the payment"));
    connect(m_source, &QComboBox::currentIndexChanged, this, &RecoveryPaymentDialog::check);
    connect(m_amount, &QLineEdit::textChanged, this, &RecoveryPaymentDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RecoveryPaymentDialog::check);
    check();
    m_source->setFocus();
}

void RecoveryPaymentDialog::setReceipts(const std::vector<ReceiptRow>& receipts)
{
    int at = 0;
    for (const ReceiptRow& receipt : receipts) {
        if (receipt.amount.currency() != m_debt.amount.currency()
            || receipt.amount.minor() > m_debt.left().minor())
            continue;
        m_source->insertItem(at++,
            tr("%1 · %2 · %3")
                .arg(m_formats.money(receipt.amount),
                    receipt.payer.isEmpty() ? tr("not said") : receipt.payer,
                    receipt.providerReference),
            QVariant::fromValue(receipt.id.value()));
    }
    m_source->setCurrentIndex(0);
}

void RecoveryPaymentDialog::chooseWallet(const QString& amount)
{
    m_source->setCurrentIndex(m_source->count() - 1);
    m_amount->setText(amount);
}

void RecoveryPaymentDialog::setText(const QString& text)
{
    m_text->setPlainText(text);
}

Result<Money> RecoveryPaymentDialog::amount() const
{
    return AmountDialog::read(m_amount->text(), m_debt.amount.currency(), m_formats);
}

void RecoveryPaymentDialog::check()
{
    const bool isWallet = m_source->currentData().toLongLong() == 0;
    m_amountField->setVisible(isWallet);
    const Result<Money> entered = amount();
    QString why;
    if (isWallet && (!entered || !entered->isPositive()))
        why = tr("Enter the amount.");
    else if (isWallet && entered->minor() > m_debt.left().minor())
        why = tr("Only %1 is owed.").arg(m_formats.money(m_debt.left()));
    else if (m_text->toPlainText().trimmed().isEmpty())
        why = tr("Say how you know.");
    setAcceptable(why.isEmpty(), why);
}

office::Call RecoveryPaymentDialog::call(const QString& key) const
{
    const QString text = m_text->toPlainText().trimmed();
    const qint64 receipt = m_source->currentData().toLongLong();
    return receipt > 0
        ? RecoveriesApi::payByReceipt(key, m_debt.id, m_debt.version, ReceiptId(receipt), text)
        : RecoveriesApi::payByWallet(
            key, m_debt.id, m_debt.version, amount().value_or(Money()), text);
}

} // namespace purser::payments
