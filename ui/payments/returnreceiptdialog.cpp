#include "ui/payments/returnreceiptdialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/field.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

ReturnReceiptDialog::ReturnReceiptDialog(
    const ReceiptRow& receipt, const kit::Formats& formats, QWidget* parent)
    : DialogFrame(tr("Send back %1").arg(formats.money(receipt.amount)),
        tr("Send it back at the provider first, then give its reference here. It is booked back "
           "when a second person gives the same."),
        parent),
      m_reference(new QLineEdit(this)), m_text(new QPlainTextEdit(this))
{
    auto* facts = new kit::Facts(kit::Facts::Direction::Across, this);
    facts->setFact(
        u"payer"_s, tr("Paid by"), receipt.payer.isEmpty() ? tr("not said") : receipt.payer);
    facts->setFact(u"provider"_s, tr("Provider"),
        tr("%1 · %2").arg(receipt.provider, receipt.providerReference));
    if (!receipt.returnProposedBy.isEmpty())
        facts->setFact(u"said"_s, tr("Said so far"),
            tr("%1: %2").arg(receipt.returnProposedBy, receipt.returnReference), kit::Tone::Accent);
    m_reference->setAccessibleName(tr("Provider's reference"));
    m_reference->setMaxLength(128);
    m_text->setAccessibleName(tr("Why"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(72);
    body()->addWidget(facts);
    body()->addWidget(new kit::Field(tr("Provider's reference"), m_reference));
    body()->addWidget(new kit::Field(tr("Why"), m_text));
    setLeastWidth(520);
    setButtons(receipt.returnProposedBy.isEmpty()
            ? tr("Propose to send back %1").arg(formats.money(receipt.amount))
            : tr("Confirm that %1 went back").arg(formats.money(receipt.amount)));
    connect(m_reference, &QLineEdit::textChanged, this, &ReturnReceiptDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReturnReceiptDialog::check);
    check();
    m_reference->setFocus();
}

void ReturnReceiptDialog::check()
{
    QString why;
    if (reference().isEmpty())
        why = tr("Give the provider's reference.");
    else if (text().isEmpty())
        why = tr("Say why.");
    setAcceptable(why.isEmpty(), why);
}

void ReturnReceiptDialog::setReference(const QString& reference)
{
    m_reference->setText(reference);
}

void ReturnReceiptDialog::setText(const QString& text)
{
    m_text->setPlainText(text);
}

QString ReturnReceiptDialog::reference() const
{
    return m_reference->text().trimmed();
}

QString ReturnReceiptDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

} // namespace purser::payments
