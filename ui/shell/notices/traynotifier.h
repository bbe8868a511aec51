#pragma once

#include "ui/shell/notices/desktopnotifier.h"
#include "ui/shell/notices/soundplayer.h"

class QSystemTrayIcon;

namespace purser::shell {

/// Balloons of an icon in the system tray, where a desktop has one.
class TrayNotifier : public DesktopNotifier
{
    Q_OBJECT
public:
    explicit TrayNotifier(QObject* parent = nullptr);

    bool show(qint64 id, const QString& title, const QString& text, bool urgent) override;
    void sound(const QString& file, bool urgent) override;

private:
    SoundPlayer m_player;
    QSystemTrayIcon* m_icon = nullptr;
    qint64 m_last = 0;
};

} // namespace purser::shell
