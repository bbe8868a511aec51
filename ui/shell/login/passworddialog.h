#pragma once

#include "ui/kit/dialogs/dialogframe.h"

namespace purser::office {
class OfficeSession;
}

namespace purser::shell {

class PasswordForm;

/// Changes the password of the person who is signed in.
class PasswordDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    PasswordDialog(office::OfficeSession& session, QWidget* parent);

Q_SIGNALS:
    void changed();

private:
    void send();

    office::OfficeSession& m_session;
    PasswordForm* m_form;
};

} // namespace purser::shell
