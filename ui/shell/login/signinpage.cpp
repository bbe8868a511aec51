#include "ui/shell/login/signinpage.h"

#include "ui/kit/accessibility/focuslead.h"
#include "ui/kit/dialogs/passwordfield.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace purser::shell {

SignInPage::SignInPage(QWidget* parent)
    : QWidget(parent), m_office(new kit::Label({}, kit::TextSize::Body, QFont::DemiBold)),
      m_other(new QToolButton), m_login(new QLineEdit), m_password(new kit::PasswordField),
      m_loginField(new kit::Field(tr("Login"), m_login)),
      m_passwordField(new kit::Field(tr("Password"), m_password)),
      m_remember(new QCheckBox(tr("Remember the password on this computer"))),
      m_banner(new kit::Banner), m_button(new QPushButton(tr("Sign in")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    m_office->setElided(true);
    m_other->setAutoRaise(true);
    m_other->setText(tr("Other office"));
    m_other->setFont(kit::textFont(kit::TextSize::Small));
    head->addWidget(m_office, 1);
    head->addWidget(m_other);
    column->addLayout(head);
    column->addWidget(m_loginField);
    column->addWidget(m_passwordField);
    column->addWidget(m_remember);
    column->addWidget(m_banner);
    column->addStretch(1);
    column->addWidget(m_button);
    m_remember->setToolTip(tr("Kept in the keychain of your desktop, never in a file."));
    m_button->setDefault(true);
    m_button->setMinimumHeight(34);
    connect(m_other, &QToolButton::clicked, this, &SignInPage::otherOfficeRequested);
    connect(m_button, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_login, &QLineEdit::returnPressed, m_password,
        [this] { m_password->text().isEmpty() ? m_password->setFocus() : submit(); });
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_login, &QLineEdit::textChanged, this, &SignInPage::check);
    connect(m_password, &QLineEdit::textChanged, this, &SignInPage::check);
    check();
}

void SignInPage::setEntry(const OfficeEntry& entry)
{
    m_office->setText(entry.name);
    m_remember->setChecked(entry.remember);
    m_banner->clear();
    setLogin(entry.login);
}

void SignInPage::setLogin(const QString& login)
{
    m_login->setText(login);
    QLineEdit& first = login.isEmpty() ? *m_login : static_cast<QLineEdit&>(*m_password);
    kit::leadFocus(*this, first);
    first.setFocus();
}

void SignInPage::setPassword(const Secret& password)
{
    m_password->setText(password.text());
}

void SignInPage::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget* widget : QList<QWidget*>{m_loginField, m_passwordField, m_remember, m_other}) {
        widget->setEnabled(!busy);
    }
    m_button->setText(busy ? tr("Signing in…") : tr("Sign in"));
    if (busy) {
        m_banner->clear();
    }
    check();
}

void SignInPage::showError(const Error& error)
{
    m_banner->showMessage(kit::Tone::Stop, kit::explain(error));
    m_password->setFocus();
}

void SignInPage::showNote(const QString& text)
{
    m_banner->showMessage(kit::Tone::Warn, text);
}

bool SignInPage::remember() const
{
    return m_remember->isChecked();
}

QString SignInPage::login() const
{
    return m_login->text().trimmed();
}

void SignInPage::submit()
{
    if (m_button->isEnabled()) {
        Q_EMIT submitted(login(), m_password->take());
    }
}

void SignInPage::check()
{
    m_button->setEnabled(!m_busy && !login().isEmpty() && !m_password->text().isEmpty());
}

} // namespace purser::shell
