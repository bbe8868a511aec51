#pragma once

#include "core/base/secret.h"

#include <QWidget>

namespace purser::kit {
class Field;
class PasswordField;
} // namespace purser::kit

namespace purser::shell {

/// A new password, twice, with what is still wrong with it. The office stores only a verifier, so its
/// rules are checked here (`office::checkPassword`).
class PasswordForm : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordForm(QWidget* parent = nullptr);

    void setLogin(const QString& login) { m_login = login; }
    bool isGood() const;
    /// Empties both fields.
    Secret take();

Q_SIGNALS:
    void changed();
    void submitted();

private:
    void check();

    QString m_login;
    kit::PasswordField* m_first;
    kit::PasswordField* m_second;
    kit::Field* m_firstField;
    kit::Field* m_secondField;
};

/// What is wrong with a password, in a sentence; empty when it will do.
QString passwordProblem(const QString& password, const QString& login);

} // namespace purser::shell
