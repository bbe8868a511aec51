#pragma once

#include "core/base/error.h"
#include "core/office/linkstate.h"
#include "ui/kit/desk/desk.h"
#include "ui/shell/lock/locker.h"
#include "ui/shell/notices/announcer.h"
#include "ui/shell/notices/notices.h"
#include "ui/shell/notices/noticesounds.h"
#include "ui/shell/worknext.h"

#include <QPointer>

class QMenu;

namespace purser::shell {

class DesktopNotifier;
class FactorDialog;
class MainWindow;
class NoticeCentre;
class OfficeStatus;

/// What belongs to one signed-in person and to no desk: the lock, the second factor, their
/// sessions, what the office tells them, and being handed work.
class SessionTools : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. The window has begun.
    SessionTools(const kit::DeskContext& context, MainWindow& window, OfficeStatus& status);
    ~SessionTools() override;

    void addTo(QMenu& menu);
    void start();

    Locker& locker() { return m_locker; }
    Notices& notices() { return m_notices; }
    NoticeSounds& sounds() { return m_sounds; }
    void showNotices();
    void showRules();
    void showSessions();
    void setUpFactor();
    NoticeCentre* centre() const;

Q_SIGNALS:
    void logoutRequested();
    /// The office has ended this session.
    void ended(const purser::Error& why);

private:
    void addActions();
    void proveFactor();
    void open(const Notice& notice);
    void followLink(office::LinkState state);

    const kit::DeskContext& m_context;
    MainWindow& m_window;
    Locker m_locker;
    Notices m_notices;
    DesktopNotifier* m_desktop;
    NoticeSounds m_sounds;
    Announcer m_announcer;
    WorkNext m_work;
    QPointer<FactorDialog> m_factor;
    QPointer<NoticeCentre> m_centre;
    bool m_proving = false;
};

} // namespace purser::shell
