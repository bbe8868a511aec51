#include "ui/kit/cases/caseform.h"

#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/field.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace purser::kit {

namespace {

constexpr int textHeight = 104;
constexpr int leastWidth = 520;

} // namespace

CaseForm::CaseForm(const QString& title, const QString& purpose, QWidget* parent)
    : DialogFrame(title, purpose, parent), m_facts(new Facts(Facts::Direction::Across))
{
    m_facts->hide();
    body()->addWidget(m_facts);
    setLeastWidth(leastWidth);
}

void CaseForm::addFact(const QString& key, const QString& value)
{
    m_facts->setFact(key, key, value);
    m_facts->show();
}

void CaseForm::addChoices(const QString& label, const QList<Reason>& choices)
{
    m_choice = new QComboBox;
    m_choice->setPlaceholderText(tr("Choose one"));
    for (const Reason& choice : choices)
        m_choice->addItem(choice.text, choice.code);
    m_choice->setCurrentIndex(choices.size() == 1 ? 0 : -1);
    body()->addWidget(new Field(label, m_choice));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &CaseForm::check);
    m_choice->setFocus();
    check();
}

void CaseForm::addTitle(const QString& label)
{
    m_title = new QLineEdit;
    m_title->setMaxLength(200);
    body()->addWidget(new Field(label, m_title));
    connect(m_title, &QLineEdit::textChanged, this, &CaseForm::check);
    check();
}

void CaseForm::addDay(
    const QString& label, const QDate& day, const QDate& least, const QStringList& onlyFor)
{
    m_day = new QDateEdit(day);
    m_day->setCalendarPopup(true);
    m_day->setMinimumDate(least);
    m_dayOnlyFor = onlyFor;
    m_dayField = new Field(label, m_day);
    body()->addWidget(m_dayField);
    check();
}

void CaseForm::addText(const QString& label, bool required)
{
    m_text = new QPlainTextEdit;
    m_text->setFixedHeight(textHeight);
    m_text->setTabChangesFocus(true);
    m_textRequired = required;
    body()->addWidget(new Field(label, m_text));
    connect(m_text, &QPlainTextEdit::textChanged, this, &CaseForm::check);
    if (!m_choice && !m_title && !m_day)
        m_text->setFocus();
    check();
}

QString CaseForm::choice() const
{
    return m_choice ? m_choice->currentData().toString() : QString();
}

QString CaseForm::title() const
{
    return m_title ? m_title->text().trimmed() : QString();
}

QDate CaseForm::day() const
{
    const bool asked = m_day && (m_dayOnlyFor.isEmpty() || m_dayOnlyFor.contains(choice()));
    return asked ? m_day->date() : QDate();
}

QString CaseForm::text() const
{
    return m_text ? m_text->toPlainText().trimmed() : QString();
}

void CaseForm::setChoice(const QString& code)
{
    m_choice->setCurrentIndex(m_choice->findData(code));
}

void CaseForm::setTitle(const QString& title)
{
    m_title->setText(title);
}

void CaseForm::setDay(const QDate& day)
{
    m_day->setDate(day);
}

void CaseForm::setText(const QString& text)
{
    m_text->setPlainText(text);
}

void CaseForm::check()
{
    if (m_dayField && !m_dayOnlyFor.isEmpty())
        m_dayField->setVisible(m_dayOnlyFor.contains(choice()));
    QString why;
    if (m_choice && m_choice->currentIndex() < 0)
        why = tr("Choose one first.");
    else if (m_title && title().isEmpty())
        why = tr("Give it a title.");
    else if (m_textRequired && text().isEmpty())
        why = tr("Write down why.");
    setAcceptable(why.isEmpty(), why);
}

} // namespace purser::kit
