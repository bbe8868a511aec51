#pragma once

#include <QObject>
#include <QString>

namespace purser::shell {

/// Says something outside the program's own windows.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Returns at once. False when this desktop has no way to.
    virtual bool show(qint64 id, const QString& title, const QString& text, bool urgent) = 0;
    /// A short sound: that file, else by the desktop's own theme where it has one.
    virtual void sound(const QString& file, bool urgent) = 0;

Q_SIGNALS:
    /// The person clicked that one.
    void activated(qint64 id);
};

/// By org.freedesktop.Notifications on the session bus, else by the icon in the system tray.
DesktopNotifier* makeDesktopNotifier(QObject* parent);

} // namespace purser::shell
