#include "ui/shell/notices/busnotifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace purser::shell {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int lasts = 12'000; ///< milliseconds
constexpr uchar normal = 1;
constexpr uchar critical = 2;

} // namespace

BusNotifier::BusNotifier(QObject* parent) : DesktopNotifier(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(
        service, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
}

bool BusNotifier::isAvailable()
{
    // Without an address libdbus would try to start a bus of its own.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
        return false;
    }
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return false;
    }
    return bus.interface()->isServiceRegistered(service).value()
        || bus.interface()->activatableServiceNames().value().contains(service);
}

bool BusNotifier::show(qint64 id, const QString& title, const QString& text, bool urgent)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(urgent ? critical : normal)},
        {u"desktop-entry"_s, u"purser"_s}, {u"suppress-sound"_s, true}};
    // The body may be read as markup, so what could be taken for it is escaped.
    call << u"Purser"_s << uint(0) << u"purser"_s << title << text.toHtmlEscaped()
         << QStringList{u"default"_s, tr("Open")} << hints << lasts;
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 5000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, id] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid()) {
            m_shown.insert(reply.value(), id);
        }
        watcher->deleteLater();
    });
    return true;
}

void BusNotifier::sound(const QString& file, bool urgent)
{
    m_player.play(file, urgent);
}

void BusNotifier::actionInvoked(uint number, const QString&)
{
    if (m_shown.contains(number)) {
        Q_EMIT activated(m_shown.value(number));
    }
}

void BusNotifier::closed(uint number, uint)
{
    m_shown.remove(number);
}

} // namespace purser::shell
