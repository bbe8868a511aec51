#include "ui/shell/notices/traynotifier.h"

#include <QApplication>
#include <QIcon>
#include <QSystemTrayIcon>

namespace purser::shell {

TrayNotifier::TrayNotifier(QObject* parent) : DesktopNotifier(parent)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        return;
    }
    m_icon = new QSystemTrayIcon(QApplication::windowIcon(), this);
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_last); });
    m_icon->show();
}

bool TrayNotifier::show(qint64 id, const QString& title, const QString& text, bool urgent)
{
    if (!m_icon) {
        return false;
    }
    m_last = id;
    m_icon->showMessage(
        title, text, urgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    return true;
}

void TrayNotifier::sound(const QString& file, bool urgent)
{
    m_player.play(file, urgent);
}

} // namespace purser::shell
