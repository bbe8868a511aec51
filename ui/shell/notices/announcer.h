#pragma once

#include "ui/shell/notices/notices.h"

namespace purser {
class Clock;
}

namespace purser::kit {
class Formats;
class Toasts;
} // namespace purser::kit

namespace purser::shell {

class DesktopNotifier;
class NoticeSounds;

/// Tells news as their reader wants it: toast, notification of the desktop, sound; nothing in quiet
/// hours, and nothing that could be read while the workstation is locked.
class Announcer : public QObject
{
    Q_OBJECT
public:
    Announcer(Notices& notices, DesktopNotifier& desktop, NoticeSounds& sounds, kit::Toasts& toasts,
        const kit::Formats& formats, const Clock& clock, QObject* parent = nullptr);

    void setLocked(bool locked) { m_locked = locked; }

Q_SIGNALS:
    /// A notification of the desktop was clicked.
    void chosen(const purser::shell::Notice& notice);

private:
    void tell(const QList<Notice>& fresh);

    Notices& m_notices;
    DesktopNotifier& m_desktop;
    NoticeSounds& m_sounds;
    kit::Toasts& m_toasts;
    const kit::Formats& m_formats;
    const Clock& m_clock;
    bool m_locked = false;
};

} // namespace purser::shell
