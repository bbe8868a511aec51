#include "ui/kit/desk/activity.h"

#include <QCoreApplication>
#include <QEvent>

using namespace std::chrono_literals;

namespace purser::kit {

namespace {

constexpr auto pauseWorthTelling = 5s;

bool isOfAPerson(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: return true;
    default: return false;
    }
}

} // namespace

Activity::Activity(const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_last(clock.monotonic())
{
    QCoreApplication::instance()->installEventFilter(this);
}

std::chrono::seconds Activity::idleFor() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(m_clock.monotonic() - m_last);
}

void Activity::touch()
{
    const bool paused = idleFor() >= pauseWorthTelling;
    m_last = m_clock.monotonic();
    if (paused) {
        Q_EMIT resumed();
    }
}

bool Activity::eventFilter(QObject* watched, QEvent* event)
{
    if (isOfAPerson(event->type())) {
        touch();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace purser::kit
