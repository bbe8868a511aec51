#include "ui/shell/notices/desktopnotifier.h"

#include "ui/shell/notices/busnotifier.h"
#include "ui/shell/notices/traynotifier.h"

namespace purser::shell {

DesktopNotifier* makeDesktopNotifier(QObject* parent)
{
    if (BusNotifier::isAvailable()) {
        return new BusNotifier(parent);
    }
    return new TrayNotifier(parent);
}

} // namespace purser::shell
