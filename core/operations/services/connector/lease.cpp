#include "core/operations/services/connector/lease.h"

namespace purser::operations {

std::optional<qint64> Lease::token() const
{
    const std::lock_guard lock(m_mutex);
    if (m_newWanted || m_clock.monotonic() >= m_until)
        return std::nullopt;
    return m_token;
}

void Lease::grant(qint64 token, std::chrono::nanoseconds until)
{
    const std::lock_guard lock(m_mutex);
    m_token = token;
    m_until = until;
}

void Lease::lose()
{
    const std::lock_guard lock(m_mutex);
    m_token.reset();
}

} // namespace purser::operations
