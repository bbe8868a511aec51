#pragma once

#include "core/offline/drafts/draftbook.h"
#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/desk/layoutstore.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/toasts.h"
#include "ui/shell/officestatus.h"
#include "ui/shell/window/mainwindow.h"

#include <QMenu>
#include <memory>
#include <vector>

class QSettings;

namespace purser::kit {
class Finder;
}

namespace purser::shell {

class SessionTools;

using Desks = std::vector<std::unique_ptr<kit::Desk>>;

/// What outlives the windows when they are made anew in another language.
struct WorkInHand {
    std::unique_ptr<office::OfficeSession> session; ///< open
    std::unique_ptr<offline::DraftBook> drafts;
};

/// Everything one signed-in person works with: the session, the desks they may see, the window.
/// Goes as a whole at log-out.
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// `desks` are all the program has; those the person may not see are dropped.
    Workspace(WorkInHand work, Desks desks, std::unique_ptr<kit::Finder> finder, kit::Theme& theme,
        const Clock& clock, QSettings& settings);
    ~Workspace() override;

    /// Shows the window on the desk that was on show last time.
    void show();
    MainWindow& window() { return *m_window; }
    office::OfficeSession& session() { return *m_work.session; }
    kit::ActionRegistry& actions() { return m_actions; }
    kit::Deeds& deeds() { return m_deeds; }
    /// In memory until somebody opens their journal.
    offline::DraftBook& drafts() { return *m_work.drafts; }
    /// Keeps where everything stands; afterwards this workspace only goes.
    WorkInHand handOver();
    void say(kit::Tone tone, const QString& text) { m_toasts->show(tone, text); }
    QMenu& personalMenu() { return *m_personal; }
    /// Opens the dialog for another password.
    void changePassword();
    SessionTools& tools() { return *m_tools; }

Q_SIGNALS:
    void logoutRequested();
    /// Code of a language, as `uiLanguages` has them.
    void languageRequested(const QString& language);
    /// The office has ended this session: the person signs in again, or not.
    void ended(const purser::Error& why);
    void quitRequested();

private:
    void addActions(kit::Theme& theme, QSettings& settings);
    void addLanguages();
    void addPersonalMenu();
    void followMe();

    WorkInHand m_work;
    kit::ActionRegistry m_actions;
    kit::Deeds m_deeds;
    kit::Formats m_formats;
    kit::LayoutStore m_layouts;
    OfficeStatus m_status;
    std::unique_ptr<kit::Finder> m_finder;
    Desks m_desks;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QMenu> m_personal;
    std::unique_ptr<QMenu> m_languages;
    std::unique_ptr<kit::Toasts> m_toasts;
    std::unique_ptr<kit::DeskContext> m_context;
    std::unique_ptr<SessionTools> m_tools;
};

} // namespace purser::shell
