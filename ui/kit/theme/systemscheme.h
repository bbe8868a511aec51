#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

namespace purser::kit {

/// Whether the desktop is light or dark, asked of and told by its settings portal
/// (org.freedesktop.appearance color-scheme: 1 dark, 2 light, 0 no wish). Qt 6.4 does not know.
/// Without a portal nothing is ever said.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// On the session's bus, when there is one; never starts one.
    void watchSession();
    void watch(const QDBusConnection& bus);

Q_SIGNALS:
    void changed(bool dark);

private Q_SLOTS:
    void takeSetting(const QDBusMessage& message);

private:
    void take(const QVariant& value);
};

} // namespace purser::kit
