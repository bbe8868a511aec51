#include "ui/kit/theme/systemscheme.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString settingGroup = u"org.freedesktop.appearance"_s;
const QString settingKey = u"color-scheme"_s;

/// Asking for a bus where there is none would try to start one.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1);
}

} // namespace

void SystemScheme::watchSession()
{
    if (hasSessionBus()) {
        watch(QDBusConnection::sessionBus());
    }
}

void SystemScheme::watch(const QDBusConnection& bus)
{
    QDBusConnection connection = bus;
    if (!connection.isConnected()) {
        return;
    }
    connection.connect(service, path, interface, u"SettingChanged"_s, this,
        SLOT(takeSetting(QDBusMessage)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << settingGroup << settingKey;
    auto* answer = new QDBusPendingCallWatcher(connection.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        call->deleteLater();
        if (reply.isValid()) {
            take(reply.value().variant());
        }
    });
}

/// Group, key and value. Qt 6.4 connects no slot that takes a variant by itself.
void SystemScheme::takeSetting(const QDBusMessage& message)
{
    const QVariantList told = message.arguments();
    if (told.size() == 3 && told.at(0) == settingGroup && told.at(1) == settingKey) {
        take(told.at(2));
    }
}

void SystemScheme::take(const QVariant& value)
{
    // "Read" wraps its value once more than the signal does.
    QVariant plain = value;
    while (plain.userType() == qMetaTypeId<QDBusVariant>()) {
        plain = plain.value<QDBusVariant>().variant();
    }
    const uint scheme = plain.toUInt();
    if (scheme == 1 || scheme == 2) {
        Q_EMIT changed(scheme == 1);
    }
}

} // namespace purser::kit
