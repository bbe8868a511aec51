#include "ui/kit/dialogs/stepupdialog.h"

#include "ui/kit/dialogs/passwordfield.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/field.h"

#include <QVBoxLayout>

namespace purser::kit {

StepUpDialog::StepUpDialog(const QString& title, const QString& purpose, QWidget* parent)
    : DialogFrame(title, purpose, parent), m_facts(new Facts(Facts::Direction::Across)),
      m_password(new PasswordField), m_field(new Field(tr("Your password"), m_password))
{
    m_facts->hide();
    body()->addWidget(m_facts);
    body()->addWidget(m_field);
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
    m_field->setLabel(tr("Password of %1").arg(login));
}

Secret StepUpDialog::password()
{
    return m_password->take();
}

} // namespace purser::kit
