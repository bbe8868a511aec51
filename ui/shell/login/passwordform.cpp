#include "ui/shell/login/passwordform.h"

#include "core/office/passwordrules.h"
#include "ui/kit/accessibility/focuslead.h"
#include "ui/kit/dialogs/passwordfield.h"
#include "ui/kit/widgets/field.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::shell {

PasswordForm::PasswordForm(QWidget* parent)
    : QWidget(parent), m_first(new kit::PasswordField), m_second(new kit::PasswordField),
      m_firstField(new kit::Field(tr("New password"), m_first)),
      m_secondField(new kit::Field(tr("The same once more"), m_second))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_firstField);
    column->addWidget(m_secondField);
    kit::leadFocus(*this, *m_first);
    connect(m_first, &QLineEdit::textChanged, this, &PasswordForm::check);
    connect(m_second, &QLineEdit::textChanged, this, &PasswordForm::check);
    connect(m_first, &QLineEdit::returnPressed, m_second, [this] { m_second->setFocus(); });
    connect(m_second, &QLineEdit::returnPressed, this, [this] {
        if (isGood()) {
            Q_EMIT submitted();
        }
    });
    check();
}

bool PasswordForm::isGood() const
{
    return m_first->text() == m_second->text() && passwordProblem(m_first->text(), m_login).isEmpty();
}

Secret PasswordForm::take()
{
    m_second->take();
    return m_first->take();
}

void PasswordForm::check()
{
    const QString problem = passwordProblem(m_first->text(), m_login);
    m_firstField->setHint(m_first->text().isEmpty() ? tr("14 characters or more; a few words are best.")
                                                    : problem,
        !m_first->text().isEmpty());
    const bool differs = !m_second->text().isEmpty() && m_first->text() != m_second->text();
    m_secondField->setHint(differs ? tr("The two are not the same.") : QString(), true);
    Q_EMIT changed();
}

QString passwordProblem(const QString& password, const QString& login)
{
    const Result<void> good = office::checkPassword(Secret::fromText(QString(password)), login);
    if (good) {
        return {};
    }
    const QString why = good.error().args.value(u"why"_s).toString();
    if (why == "too_short"_L1) {
        return PasswordForm::tr(
            "14 characters or more; 12 will do with capitals, small letters and figures.");
    }
    if (why == "too_long"_L1) {
        return PasswordForm::tr("It is too long.");
    }
    if (why == "contains_login"_L1) {
        return PasswordForm::tr("It must not hold your login.");
    }
    if (why == "too_common"_L1) {
        return PasswordForm::tr("Everybody tries this one first.");
    }
    return PasswordForm::tr("It holds characters that a password cannot have.");
}

} // namespace purser::shell
