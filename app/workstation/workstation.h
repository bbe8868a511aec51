#pragma once

#include "app/workstation/instance/linkopener.h"
#include "app/workstation/instance/singleinstance.h"
#include "app/workstation/languages.h"
#include "app/workstation/options.h"
#include "core/base/clock.h"
#include "ui/kit/theme/theme.h"
#include "ui/shell/login/keychainstore.h"
#include "ui/shell/login/loginwindow.h"
#include "ui/shell/login/officebook.h"
#include "ui/shell/workspace.h"

#include <QObject>
#include <memory>

class QApplication;
class QSettings;

namespace purser::workstation {

/// The running program: sign in, work, log out, sign in again.
class Workstation : public QObject
{
    Q_OBJECT
public:
    Workstation(QApplication& application, QSettings& settings, Options options);
    ~Workstation() override;

    /// Shows the first window. Failure when --office or --trial name something unusable.
    Result<void> begin();
    /// False when another program has this office open: it has come to the front and taken the
    /// link.
    bool claimOffice();

    /// Everything for one person; the session is open.
    std::unique_ptr<shell::Workspace> makeWorkspace(std::unique_ptr<office::OfficeSession> session);
    std::unique_ptr<shell::Workspace> makeWorkspace(shell::WorkInHand work);
    /// Shows it, and does what it asks for.
    void open(std::unique_ptr<shell::Workspace> workspace);
    /// Another language from now on; the windows of whoever is signed in are made anew, their
    /// session and what they were writing stay.
    void speak(const QString& language);
    kit::Theme& theme() { return m_theme; }
    Languages& languages() { return m_languages; }
    shell::Workspace* workspace() { return m_workspace.get(); }
    shell::OfficeBook& book() { return m_book; }
    shell::SecretStore& secrets() { return m_secrets; }

private:
    void showLogin(const std::optional<shell::OfficeEntry>& given, const QString& login);
    void enter(std::unique_ptr<office::OfficeSession> session, const QString& note);
    void logOut();
    void openLink(const QString& link);
    void takeRequest(const QString& link);

    QSettings& m_settings;
    Options m_options;
    SystemClock m_clock;
    Languages m_languages;
    kit::Theme& m_theme; ///< owned by the application
    shell::OfficeBook m_book;
    shell::KeychainStore m_secrets;
    std::unique_ptr<shell::LoginWindow> m_login;
    SingleInstance m_instance;
    QString m_link; ///< waits for somebody to sign in
    std::unique_ptr<shell::Workspace> m_workspace;
    std::unique_ptr<LinkOpener> m_links;
};

} // namespace purser::workstation
