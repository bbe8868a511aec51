#include "ui/shell/lock/locker.h"

#include "core/office/officesession.h"
#include "ui/shell/lock/lockscreen.h"

#include <QApplication>
#include <QEvent>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::shell {

namespace {

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::Drop: return true;
    default: return false;
    }
}

} // namespace

Locker::Locker(office::OfficeSession& session, QWidget& window, const Clock& clock)
    : m_session(session), m_window(window), m_activity(clock)
{
    m_timer.setInterval(5s);
    connect(&m_timer, &QTimer::timeout, this, &Locker::look);
    m_timer.start();
}

Locker::~Locker()
{
    if (m_screen) {
        QCoreApplication::instance()->removeEventFilter(this);
    }
}

int Locker::minutes() const
{
    return m_session.me().value(u"session"_s).toObject().value(u"lock_minutes"_s).toInt();
}

void Locker::look()
{
    const int limit = minutes();
    if (limit > 0 && !isLocked() && m_activity.idleFor() >= std::chrono::minutes(limit)) {
        lock();
    }
}

void Locker::lock()
{
    if (isLocked()) {
        return;
    }
    m_focus = QApplication::focusWidget();
    m_title = m_window.windowTitle();
    hideContents();
    m_screen = new LockScreen(m_session, &m_window);
    m_screen->setSince(tr("This workstation is locked. What was under way goes on."));
    m_screen->setGeometry(m_window.rect());
    connect(m_screen, &LockScreen::unlocked, this, &Locker::unlock);
    connect(m_screen, &LockScreen::logoutRequested, this, &Locker::logoutRequested);
    m_window.setWindowTitle(tr("Locked – Purser"));
    m_screen->show();
    m_screen->raise();
    m_screen->setFocus();
    QCoreApplication::instance()->installEventFilter(this);
    Q_EMIT locked();
}

void Locker::hideContents()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* other : windows) {
        if (other == &m_window || !other->isVisible()) {
            continue;
        }
        if (other->windowType() == Qt::Popup || other->windowType() == Qt::ToolTip) {
            other->close();
        } else {
            other->hide(); // a dialog keeps what was typed into it
            m_hidden.append(other);
        }
    }
    // Out of sight of pictures and of screen readers, and out of reach of Tab.
    const auto parts = m_window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* part : parts) {
        if (part->isVisible() && !part->isWindow()) {
            part->hide();
            m_hidden.append(part);
        }
    }
}

void Locker::unlock()
{
    if (!isLocked()) {
        return;
    }
    QCoreApplication::instance()->removeEventFilter(this);
    m_screen->hide();
    m_screen->deleteLater();
    m_screen = nullptr;
    m_window.setWindowTitle(m_title);
    const auto hidden = std::exchange(m_hidden, {});
    for (const QPointer<QWidget>& part : hidden) {
        if (part) {
            part->show();
        }
    }
    if (m_focus) {
        m_focus->setFocus();
    }
    m_activity.touch();
    Q_EMIT unlocked();
}

bool Locker::isOfTheLock(const QObject* object) const
{
    for (const QObject* at = object; at; at = at->parent()) {
        if (at == m_screen) {
            return true;
        }
    }
    return false;
}

bool Locker::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_screen) {
        return false;
    }
    if (watched == &m_window && event->type() == QEvent::Resize) {
        m_screen->setGeometry(m_window.rect());
    } else if (watched == &m_window && event->type() == QEvent::ChildAdded) {
        // A toast or a banner that comes meanwhile stays below.
        QMetaObject::invokeMethod(m_screen, &QWidget::raise, Qt::QueuedConnection);
    } else if (watched->isWidgetType() && event->type() == QEvent::Show && watched != &m_window
        && static_cast<QWidget*>(watched)->isWindow()) {
        auto* late = static_cast<QWidget*>(watched);
        if (!isOfTheLock(late)) {
            m_hidden.append(late);
            QMetaObject::invokeMethod(late, &QWidget::hide, Qt::QueuedConnection);
        }
    }
    // QWindow gets native events before they are given to a widget; those are let through.
    const bool deaf = watched != &m_window && !watched->isWindowType();
    return deaf && isInput(event->type()) && !isOfTheLock(watched);
}

} // namespace purser::shell
