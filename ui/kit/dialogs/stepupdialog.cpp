#include "ui/kit/dialogs/stepupdialog.h"

#include "ui/kit/dialogs/passwordfield.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/label.h"

#include <QVBoxLayout>

namespace purser::kit {

StepUpDialog::StepUpDialog(const QString& title, const QString& purpose, QWidget* parent)
    : DialogFrame(title, purpose, parent), m_facts(new Facts(Facts::Direction::Across)),
      m_label(new Label(tr("Your password"), TextSize::Small, QFont::Normal, Tone::Dim)),
      m_password(new PasswordField)
{
    m_facts->hide();
    body()->addWidget(m_facts);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_password);
    body()->addLayout(column);
    m_label->setBuddy(m_password);
    m_password->setAccessibleName(tr("Your password"));
    setAcceptable(false, tr("Enter your password first."));
    connect(m_password, &QLineEdit::textChanged, this, [this](const QString& text) {
        setAcceptable(!text.isEmpty(), tr("Enter your password first."));
    });
    m_password->setFocus();
}

void StepUpDialog::addFact(const QString& key, const QString& value)
{
    m_facts->setFact(key, key, value);
    m_facts->show();
}

void StepUpDialog::setLogin(const QString& login)
{
    m_label->setText(tr("Password of %1").arg(login));
}

Secret StepUpDialog::password()
{
    return m_password->take();
}

} // namespace purser::kit
