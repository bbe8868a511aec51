#include "core/operations/demo/demorandom.h"

namespace purser::demo {

namespace {

/// SplitMix64 (Steele, Lea, Flood 2014).
quint64 mix(quint64 value)
{
    value += 0x9e3779b97f4a7c15u;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
    return value ^ (value >> 31);
}

} // namespace

DemoRandom::DemoRandom(quint64 seed, quint64 stream, quint64 index)
    : m_state(mix(mix(mix(seed) ^ stream) ^ index))
{
}

quint64 DemoRandom::next()
{
    m_state += 0x9e3779b97f4a7c15u;
    return mix(m_state);
}

qint64 DemoRandom::below(qint64 count)
{
    Q_ASSERT(count > 0);
    // The bias is below count / 2^64: invented data does not care.
    return static_cast<qint64>(next() % static_cast<quint64>(count));
}

qint64 DemoRandom::spread(qint64 first, qint64 last)
{
    qint64 top = first;
    int steps = 0;
    for (; top < last / 2; top *= 2)
        ++steps;
    const qint64 low = first << below(steps + 1);
    return std::min(last, between(low, 2 * low));
}

int DemoRandom::weighted(std::span<const int> weights)
{
    int total = 0;
    for (const int weight : weights)
        total += weight;
    qint64 left = below(total);
    int index = 0;
    while (left >= weights[static_cast<size_t>(index)])
        left -= weights[static_cast<size_t>(index++)];
    return index;
}

} // namespace purser::demo
