#include "ui/payments/letterdialog.h"

#include <QCheckBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

constexpr int letterHeight = 170;

} // namespace

LetterDialog::LetterDialog(const QString& title, const QString& purpose, const QString& question,
    const QString& hint, QWidget* parent)
    : ReasonDialog(title, purpose, parent), m_write(new QCheckBox(question, this)),
      m_view(new QPlainTextEdit(this))
{
    m_view->setReadOnly(true);
    m_view->setTabChangesFocus(true);
    m_view->setFixedHeight(letterHeight);
    m_view->setAccessibleName(tr("The letter"));
    m_view->hide();
    m_write->setToolTip(hint);
    setLeastWidth(560);
    connect(m_write, &QCheckBox::toggled, this, &LetterDialog::readLetter);
}

void LetterDialog::addLetter()
{
    body()->addWidget(m_write);
    body()->addWidget(m_view);
}

void LetterDialog::readLetter()
{
    const QString code = letterCode();
    m_letter.reset();
    m_view->clear();
    m_view->setVisible(isShown());
    check();
    if (!isShown() || code.isEmpty())
        return;
    clearError();
    letterFor(code).onDone(this, [this, code](const Result<ReturnLetter>& letter) {
        // Another may have been chosen since it was asked for.
        if (!isShown() || code != letterCode())
            return;
        if (letter)
            showLetter(*letter);
        else
            showError(letter.error());
    });
}

void LetterDialog::showLetter(const ReturnLetter& letter)
{
    m_letter = letter;
    const QString words = letter.subject + u"\n\n"_s + letter.body;
    m_view->setPlainText(letter.to.isEmpty()
            ? tr("The client's file has no e-mail address.\n\n%1").arg(words)
            : tr("To %1, in this language: %2\n\n%3")
                  .arg(letter.to, QLocale(letter.language).nativeLanguageName(), words));
    check();
    Q_EMIT letterShown();
}

void LetterDialog::offerLetter(bool offered)
{
    m_write->setEnabled(offered);
    if (!offered)
        m_write->setChecked(false);
}

QString LetterDialog::whyNot() const
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

void LetterDialog::setWrites(bool writes)
{
    m_write->setChecked(writes);
}

bool LetterDialog::writes() const
{
    return m_write->isChecked();
}

QString LetterDialog::letterText() const
{
    return m_view->toPlainText();
}

} // namespace purser::payments
