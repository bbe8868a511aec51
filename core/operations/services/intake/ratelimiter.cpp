#include "core/operations/services/intake/ratelimiter.h"

#include <QHostAddress>

using namespace std::chrono_literals;

namespace purser::operations {

namespace {

/// Bounds the memory that senders from everywhere could take.
constexpr qsizetype mostRateKeys = 20'000;

std::chrono::nanoseconds spacing(int perMinute)
{
    return std::chrono::nanoseconds(1min) / std::max(perMinute, 1);
}

} // namespace

std::optional<std::chrono::nanoseconds> RateLimiter::wait(
    const QByteArray& key, int perMinute, bool takes)
{
    const std::chrono::nanoseconds step = spacing(perMinute);
    const std::chrono::nanoseconds atOnce = step * std::max(perMinute / 4, 1);
    const std::chrono::nanoseconds now = m_clock.monotonic();
    const std::lock_guard lock(m_mutex);
    const std::chrono::nanoseconds due = std::max(m_due.value(key, now), now);
    const std::chrono::nanoseconds over = due + step - now - atOnce;
    if (over > 0ns)
        return over;
    if (!takes)
        return std::nullopt;
    if (m_due.size() >= mostRateKeys)
        m_due.removeIf([now](const auto& entry) { return entry.value() <= now; });
    // Who comes when there is no more room shares one allowance with the others.
    m_due.insert(
        m_due.size() >= mostRateKeys && !m_due.contains(key) ? QByteArray() : key, due + step);
    return std::nullopt;
}

std::optional<std::chrono::seconds> RateLimiter::take(const QByteArray& key, int perMinute)
{
    const auto over = wait(key, perMinute, true);
    if (!over)
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(*over);
}

bool RateLimiter::isSpent(const QByteArray& key, int perMinute)
{
    return wait(key, perMinute, false).has_value();
}

QByteArray RateLimiter::addressKey(const QByteArray& address)
{
    const QHostAddress host(QString::fromLatin1(address));
    bool isFour = false;
    const quint32 four = host.toIPv4Address(&isFour);
    if (isFour)
        return "4/" + QByteArray::number(four, 16);
    const Q_IPV6ADDR six = host.toIPv6Address();
    return "6/" + QByteArray(reinterpret_cast<const char*>(six.c), 8).toHex();
}

} // namespace purser::operations
