#pragma once

#include <QtGlobal>
#include <span>

namespace purser::demo {

/// Pseudo-random numbers that are the same everywhere for the same (seed, stream, index): each
/// client, account or payment has its own sequence, so that it can be made again by itself. Not for
/// secrets.
class DemoRandom
{
public:
    DemoRandom(quint64 seed, quint64 stream, quint64 index);

    quint64 next();
    /// 0 ≤ result < count
    qint64 below(qint64 count);
    /// first ≤ result ≤ last
    qint64 between(qint64 first, qint64 last) { return first + below(last - first + 1); }
    bool chance(int perMille) { return below(1000) < perMille; }
    /// Small numbers are likelier than large ones, evenly over the orders of magnitude.
    qint64 spread(qint64 first, qint64 last);

    template <typename T, size_t N>
    const T& pick(const T (&items)[N])
    {
        return items[below(N)];
    }
    template <typename Items>
    auto pickFrom(const Items& items) -> decltype(items[0])
    {
        return items[static_cast<decltype(items.size())>(below(static_cast<qint64>(items.size())))];
    }
    /// Index into weights, drawn by weight.
    int weighted(std::span<const int> weights);

private:
    quint64 m_state;
};

} // namespace purser::demo
