#pragma once

#include "ui/shell/login/officebook.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace purser::kit {
class Banner;
class Field;
class Label;
class PasswordField;
} // namespace purser::kit

namespace purser::shell {

/// Login and password for one office.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(QWidget* parent = nullptr);

    void setEntry(const OfficeEntry& entry);
    void setLogin(const QString& login);
    /// Fills the password from the keychain.
    void setPassword(const Secret& password);
    void setBusy(bool busy);
    void showError(const Error& error);
    void showNote(const QString& text);
    bool remember() const;
    QString login() const;

Q_SIGNALS:
    void submitted(const QString& login, const purser::Secret& password);
    void otherOfficeRequested();

private:
    void submit();
    void check();

    kit::Label* m_office;
    QToolButton* m_other;
    QLineEdit* m_login;
    kit::PasswordField* m_password;
    kit::Field* m_loginField;
    kit::Field* m_passwordField;
    QCheckBox* m_remember;
    kit::Banner* m_banner;
    QPushButton* m_button;
    bool m_busy = false;
};

} // namespace purser::shell
