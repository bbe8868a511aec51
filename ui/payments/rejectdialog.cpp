#include "ui/payments/rejectdialog.h"

#include "ui/kit/widgets/field.h"
#include "ui/payments/paymenttexts.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace purser::payments {

RejectDialog::RejectDialog(const QString& title, const QString& purpose, PaymentsApi& api,
    PaymentId payment, QWidget* parent)
    : LetterDialog(title, purpose, tr("Write it to the client"),
        tr("The letter says what is chosen above in the client's language and nothing else; the "
           "reason and the words of the office are no part of it."),
        parent),
      m_api(api), m_payment(payment), m_told(new QComboBox(this))
{
    m_told->setPlaceholderText(tr("Choose what the client may read"));
    body()->addWidget(new kit::Field(tr("What the client is told"), m_told));
    addLetter();
    offerLetter(false);
    connect(m_told, &QComboBox::currentIndexChanged, this, [this] {
        const bool some = !clientReason().isEmpty();
        offerLetter(some);
        if (some)
            setWrites(true);
        readLetter();
    });
}

void RejectDialog::setClientReasons(const QStringList& codes)
{
    const QSignalBlocker quiet(m_told);
    m_told->clear();
    for (const QString& code : codes)
        m_told->addItem(PaymentTexts::clientReason(code), code);
    m_told->addItem(tr("Nothing"), QString());
    m_told->setCurrentIndex(-1);
    check();
}

void RejectDialog::chooseClientReason(const QString& code)
{
    m_told->setCurrentIndex(m_told->findData(code));
}

QString RejectDialog::clientReason() const
{
    return m_told->currentData().toString();
}

office::Task<ReturnLetter> RejectDialog::letterFor(const QString& code)
{
    return m_api.declineLetter(m_payment, code);
}

QString RejectDialog::whyNot() const
{
    const QString why = LetterDialog::whyNot();
    return why.isEmpty() && m_told->currentIndex() < 0 ? tr("Choose what the client is told.")
                                                       : why;
}

} // namespace purser::payments
