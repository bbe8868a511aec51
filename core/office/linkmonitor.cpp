#include "core/office/linkmonitor.h"

#include "core/office/connectionkeeper.h"

namespace purser::office {

LinkMonitor::LinkMonitor(std::chrono::milliseconds lostAfter, QObject* parent)
    : QObject(parent), m_patience(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(lostAfter);
    connect(&m_patience, &QTimer::timeout, this, [this] { set(LinkState::Lost); });
}

void LinkMonitor::report(const std::optional<Error>& error)
{
    m_error = error.value_or(Error());
    if (!error) {
        m_patience.stop();
        set(LinkState::Connected);
        return;
    }
    if (m_state == LinkState::Closed)
        return; // never was open: open() says why
    if (!isPassing(*error)) {
        m_patience.stop();
        set(LinkState::Lost);
    } else if (m_state == LinkState::Connected) {
        m_patience.start();
        set(LinkState::Reconnecting);
    }
}

void LinkMonitor::set(LinkState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT changed(state);
}

} // namespace purser::office
