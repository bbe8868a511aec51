#include "ui/clients/contacts/newticketdialog.h"

#include "ui/clients/contacts/contacttexts.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/words/officewords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

constexpr int mostSubject = 120;

} // namespace

NewTicketDialog::NewTicketDialog(
    const QString& client, const std::vector<TicketCategory>& categories, QWidget* parent)
    : DialogFrame(
        tr("New ticket"), tr("What %1 asks. You have it once it is entered.").arg(client), parent),
      m_categories(categories), m_channel(new QComboBox(this)), m_category(new QComboBox(this)),
      m_subject(new QLineEdit(this)), m_text(new QPlainTextEdit(this))
{
    for (const QString& word : {u"telephone"_s, u"mail"_s, u"chat"_s})
        m_channel->addItem(ContactTexts::channel(word), word);
    m_channel->setAccessibleName(tr("How it came"));
    m_channel->setObjectName(u"channel"_s);
    for (const TicketCategory& category : m_categories)
        m_category->addItem(kit::OfficeWords::of(category.code), category.code);
    m_category->setAccessibleName(tr("What it is about"));
    m_category->setObjectName(u"category"_s);
    m_subject->setMaxLength(mostSubject);
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setObjectName(u"subject"_s);
    m_text->setAccessibleName(tr("What the client wrote or said"));
    m_text->setObjectName(u"text"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(120);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kit::metric::cardPadding);
    form->setVerticalSpacing(kit::metric::wideGap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("How it came"), m_channel);
    form->addRow(tr("About"), m_category);
    form->addRow(tr("Subject"), m_subject);
    form->addRow(tr("In the client's words"), m_text);
    body()->addLayout(form);
    setLeastWidth(540);
    setButtons(tr("Enter the ticket"));
    connect(m_subject, &QLineEdit::textChanged, this, &NewTicketDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NewTicketDialog::check);
    check();
    m_subject->setFocus();
}

void NewTicketDialog::check()
{
    const bool fits = text().size() <= mostTicketText;
    setAcceptable(!subject().isEmpty() && !text().isEmpty() && fits,
        fits ? tr("Enter a subject and what the client wrote or said.")
             : tr("The text is longer than %n letters.", nullptr, mostTicketText));
}

QString NewTicketDialog::channel() const
{
    return m_channel->currentData().toString();
}

QString NewTicketDialog::category() const
{
    return m_category->currentData().toString();
}

QString NewTicketDialog::subject() const
{
    return m_subject->text().trimmed();
}

QString NewTicketDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

void NewTicketDialog::setSubject(const QString& subject)
{
    m_subject->setText(subject);
}

void NewTicketDialog::setText(const QString& text)
{
    m_text->setPlainText(text);
}

} // namespace purser::clients
