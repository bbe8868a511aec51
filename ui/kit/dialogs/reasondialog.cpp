#include "ui/kit/dialogs/reasondialog.h"

#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/field.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace purser::kit {

ReasonDialog::ReasonDialog(const QString& title, const QString& purpose, QWidget* parent)
    : DialogFrame(title, purpose, parent), m_facts(new Facts(Facts::Direction::Across)),
      m_reasons(new QComboBox), m_text(new QPlainTextEdit),
      m_reasonField(new Field(tr("Reason"), m_reasons)), m_textField(new Field(tr("Note"), m_text))
{
    m_facts->hide();
    m_reasonField->hide();
    m_text->setFixedHeight(84);
    m_text->setTabChangesFocus(true);
    body()->addWidget(m_facts);
    body()->addWidget(m_reasonField);
    body()->addWidget(m_textField);
    connect(m_reasons, &QComboBox::currentIndexChanged, this, &ReasonDialog::check);
    connect(m_reasons, &QComboBox::currentIndexChanged, this, &ReasonDialog::reasonChanged);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReasonDialog::check);
    check();
}

void ReasonDialog::addFact(const QString& key, const QString& value)
{
    m_facts->setFact(key, key, value);
    m_facts->show();
}

void ReasonDialog::setReasons(const QList<Reason>& reasons, const QStringList& textRequiredFor)
{
    m_textRequiredFor = textRequiredFor;
    m_reasons->clear();
    m_reasons->setPlaceholderText(tr("Choose a reason"));
    for (const Reason& reason : reasons) {
        m_reasons->addItem(reason.text, reason.code);
    }
    m_reasons->setCurrentIndex(reasons.size() == 1 ? 0 : -1);
    m_reasonField->setVisible(!reasons.isEmpty());
    (reasons.isEmpty() ? static_cast<QWidget*>(m_text) : m_reasons)->setFocus();
    check();
}

void ReasonDialog::setReasonLabel(const QString& label)
{
    m_reasonField->setLabel(label);
    m_reasons->setAccessibleName(label);
}

void ReasonDialog::setTextLabel(const QString& label, bool required)
{
    m_textField->setLabel(label);
    m_textRequired = required;
    check();
}

void ReasonDialog::setTextShown(bool shown)
{
    m_textField->setVisible(shown);
}

QString ReasonDialog::reasonCode() const
{
    return m_reasons->currentData().toString();
}

QString ReasonDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

void ReasonDialog::setReasonCode(const QString& code)
{
    m_reasons->setCurrentIndex(m_reasons->findData(code));
}

void ReasonDialog::setText(const QString& text)
{
    m_text->setPlainText(text);
}

QString ReasonDialog::whyNot() const
{
    if (m_reasons->count() > 0 && m_reasons->currentIndex() < 0)
        return tr("Choose a reason first.");
    if (text().isEmpty() && (m_textRequired || m_textRequiredFor.contains(reasonCode())))
        return tr("Write a note: it is required here.");
    return {};
}

void ReasonDialog::check()
{
    const QString why = whyNot();
    setAcceptable(why.isEmpty(), why);
}

} // namespace purser::kit
