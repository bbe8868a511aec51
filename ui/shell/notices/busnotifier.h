#pragma once

#include "ui/shell/notices/desktopnotifier.h"
#include "ui/shell/notices/soundplayer.h"

#include <QHash>

namespace purser::shell {

/// Notifications by the Desktop Notifications Specification 1.2 (freedesktop.org) over D-Bus. The
/// server also plays the sound that a notification names.
class BusNotifier : public DesktopNotifier
{
    Q_OBJECT
public:
    explicit BusNotifier(QObject* parent = nullptr);

    /// Whether a notification server runs on the session bus, or would be started.
    static bool isAvailable();
    bool show(qint64 id, const QString& title, const QString& text, bool urgent) override;
    void sound(const QString& file, bool urgent) override;

private Q_SLOTS:
    void actionInvoked(uint number, const QString& action);
    void closed(uint number, uint reason);

private:
    SoundPlayer m_player;
    QHash<uint, qint64> m_shown; ///< number of the server → id
};

} // namespace purser::shell
