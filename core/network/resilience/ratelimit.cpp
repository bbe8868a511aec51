#include "core/network/resilience/ratelimit.h"

#include <algorithm>

namespace purser::network {

RateLimit::RateLimit(const Clock& clock, int count, std::chrono::milliseconds period)
    : m_clock(clock), m_count(static_cast<size_t>(std::max(1, count))), m_period(period)
{
}

std::chrono::nanoseconds RateLimit::wait() const
{
    if (m_recent.size() < m_count)
        return std::chrono::nanoseconds(0);
    return std::max(std::chrono::nanoseconds(0), m_recent.front() + m_period - m_clock.monotonic());
}

void RateLimit::note()
{
    m_recent.push_back(m_clock.monotonic());
    if (m_recent.size() > m_count)
        m_recent.pop_front();
}

} // namespace purser::network
