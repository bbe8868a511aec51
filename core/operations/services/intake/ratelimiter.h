#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>
#include <chrono>
#include <mutex>
#include <optional>

namespace purser::operations {

/// So many a minute for each key, a quarter of them at once. Generic cell rate: one instant a key
/// is all it remembers. Thread-safe. Of this program alone: two bridges give twice as much.
class RateLimiter
{
public:
    explicit RateLimiter(const Clock& clock) : m_clock(clock) {}

    /// Nothing when it may go on, else how long to wait.
    std::optional<std::chrono::seconds> take(const QByteArray& key, int perMinute);
    /// Whether take() would refuse, without taking anything.
    bool isSpent(const QByteArray& key, int perMinute);

    /// What is counted together: an IPv4 address, or the network of an IPv6 one, of which everybody
    /// has more than anybody could count.
    static QByteArray addressKey(const QByteArray& address);

private:
    std::optional<std::chrono::nanoseconds> wait(const QByteArray& key, int perMinute, bool takes);

    const Clock& m_clock;
    std::mutex m_mutex;
    QHash<QByteArray, std::chrono::nanoseconds> m_due; ///< when the key's allowance is whole again
};

} // namespace purser::operations
