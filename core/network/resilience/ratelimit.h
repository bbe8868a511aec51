#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <deque>

namespace purser::network {

/// No more than `count` events in any span of `period`.
class RateLimit
{
public:
    RateLimit(const Clock& clock, int count, std::chrono::milliseconds period);

    /// How long to wait before the next event; zero when it may happen now.
    std::chrono::nanoseconds wait() const;
    /// One event happens now.
    void note();

private:
    const Clock& m_clock;
    size_t m_count;
    std::chrono::nanoseconds m_period;
    std::deque<std::chrono::nanoseconds> m_recent;
};

} // namespace purser::network
