#pragma once

#include "core/office/outcome.h"
#include "core/base/result.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace purser::office {
class OfficeSession;
}

namespace purser::kit {
class Banner;
class Field;
class Label;
class Panel;
class PasswordField;
} // namespace purser::kit

namespace purser::shell {

class CodeField;

/// Covers a whole window and lets only its person back: with the password, or with a code of their
/// authenticator app. The office checks both and counts what was wrong.
class LockScreen : public QWidget
{
    Q_OBJECT
public:
    LockScreen(office::OfficeSession& session, QWidget* window);

    void setSince(const QString& words);

Q_SIGNALS:
    void unlocked();
    void logoutRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildCard();
    void useCode(bool code);
    void submit();
    void answered(const Result<office::Outcome>& outcome);
    void setBusy(bool busy);
    void check();

    office::OfficeSession& m_session;
    kit::Panel* m_card;
    kit::Label* m_since;
    kit::PasswordField* m_password;
    kit::Field* m_passwordField;
    CodeField* m_code;
    kit::Field* m_codeField;
    kit::Banner* m_banner;
    QToolButton* m_other;
    QPushButton* m_unlock;
    bool m_byCode = false;
    bool m_busy = false;
};

} // namespace purser::shell
