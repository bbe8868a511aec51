#include "ui/kit/desk/openitem.h"

namespace purser::kit {

OpenItemBase::OpenItemBase(
    std::chrono::milliseconds pause, std::chrono::milliseconds refresh, QObject* parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { reload(); });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refresh);
    connect(&m_refresh, &QTimer::timeout, this, [this] { reload(); });
}

void OpenItemBase::stopReading()
{
    m_pause.stop();
    m_refresh.stop();
}

} // namespace purser::kit
