#include "ui/payments/returndialog.h"

#include <QCheckBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

constexpr int letterHeight = 170;

} // namespace

ReturnDialog::ReturnDialog(const QString& title, const QString& purpose, PaymentsApi& api,
    PaymentId payment, QWidget* parent)
    : ReasonDialog(title, purpose, parent), m_api(api), m_payment(payment),
      m_write(new QCheckBox(tr("Write to the client as well"), this)),
      m_view(new QPlainTextEdit(this))
{
    m_view->setReadOnly(true);
    m_view->setTabChangesFocus(true);
    m_view->setFixedHeight(letterHeight);
    m_view->setAccessibleName(tr("The letter"));
    m_view->hide();
    m_write->setToolTip(tr("The letter says the reason in the client's language and nothing else; "
                           "what you write for colleagues is no part of it."));
    setLeastWidth(560);
    body()->addWidget(m_write);
    body()->addWidget(m_view);
    connect(m_write, &QCheckBox::toggled, this, &ReturnDialog::readLetter);
    connect(this, &ReasonDialog::reasonChanged, this, &ReturnDialog::readLetter);
}

void ReturnDialog::readLetter()
{
    m_letter.reset();
    m_view->clear();
    m_view->setVisible(writes());
    check();
    if (!writes() || reasonCode().isEmpty())
        return;
    clearError();
    m_api.returnLetter(m_payment, reasonCode())
        .onDone(this, [this, reason = reasonCode()](const Result<ReturnLetter>& letter) {
            // Another reason may have been chosen since it was asked for.
            if (!writes() || reason != reasonCode())
                return;
            if (letter)
                showLetter(*letter);
            else
                showError(letter.error());
        });
}

void ReturnDialog::showLetter(const ReturnLetter& letter)
{
    m_letter = letter;
    m_view->setPlainText(letter.to.isEmpty()
            ? tr("The client's file has no e-mail address.")
            : tr("To %1, in this language: %2\n\n%3\n\n%4")
                  .arg(letter.to, QLocale(letter.language).nativeLanguageName(), letter.subject,
                      letter.body));
    check();
    Q_EMIT letterShown();
}

QString ReturnDialog::whyNot() const
{
    const QString why = ReasonDialog::whyNot();
    if (!why.isEmpty() || !writes())
        return why;
    if (!m_letter)
        return tr("The letter is being read.");
    return m_letter->to.isEmpty()
        ? tr("Nothing can be written: the client's file has no e-mail address.")
        : QString();
}

void ReturnDialog::setWrites(bool writes)
{
    m_write->setChecked(writes);
}

bool ReturnDialog::writes() const
{
    return m_write->isChecked();
}

QString ReturnDialog::letterText() const
{
    return m_view->toPlainText();
}

} // namespace purser::payments
