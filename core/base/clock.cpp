#include "core/base/clock.h"

namespace purser {

QDateTime Clock::now() const
{
    return QDateTime::fromMSecsSinceEpoch(nowMicroseconds() / 1000, Qt::UTC);
}

std::int64_t SystemClock::nowMicroseconds() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(sinceEpoch).count();
}

std::chrono::nanoseconds SystemClock::monotonic() const
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

ManualClock::ManualClock(std::int64_t startMicroseconds) : m_now(startMicroseconds) {}

std::chrono::nanoseconds ManualClock::monotonic() const
{
    return std::chrono::microseconds(m_monotonicMicroseconds);
}

void ManualClock::advance(std::chrono::microseconds step)
{
    m_now += step.count();
    m_monotonicMicroseconds += step.count();
}

} // namespace purser
