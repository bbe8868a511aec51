#pragma once

#include "core/base/clock.h"
#include "ui/kit/desk/activity.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace purser::office {
class OfficeSession;
}

namespace purser::shell {

class LockScreen;

/// Locks the workstation: by itself when nobody has touched it for as long as the office's policy
/// says, or when asked to. While locked everything of the program but the lock is hidden and deaf;
/// what is under way goes on.
class Locker : public QObject
{
    Q_OBJECT
public:
    Locker(office::OfficeSession& session, QWidget& window, const Clock& clock);
    ~Locker() override;

    void lock();
    /// The lock screen calls this when the office has let its person back in.
    void unlock();
    bool isLocked() const { return m_screen != nullptr; }
    LockScreen* screen() const { return m_screen; }
    /// Minutes without a sign of the person; 0: never by itself.
    int minutes() const;
    /// Looks whether it is time; done each few seconds by itself.
    void look();

Q_SIGNALS:
    void locked();
    void unlocked();
    void logoutRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hideContents();
    bool isOfTheLock(const QObject* object) const;

    office::OfficeSession& m_session;
    QWidget& m_window;
    kit::Activity m_activity;
    QTimer m_timer;
    LockScreen* m_screen = nullptr;
    QList<QPointer<QWidget>> m_hidden;
    QPointer<QWidget> m_focus;
    QString m_title;
};

} // namespace purser::shell
