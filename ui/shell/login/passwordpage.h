#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <QWidget>

class QPushButton;

namespace purser::kit {
class Banner;
}

namespace purser::shell {

class PasswordForm;

/// The temporary password must be changed before anything else.
class PasswordPage : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordPage(QWidget* parent = nullptr);

    void setLogin(const QString& login);
    void setBusy(bool busy);
    void showError(const Error& error);

Q_SIGNALS:
    void submitted(const purser::Secret& password);
    void backRequested();

private:
    void submit();

    PasswordForm* m_form;
    kit::Banner* m_banner;
    QPushButton* m_button;
};

} // namespace purser::shell
