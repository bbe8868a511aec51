#pragma once

#include <cstdint>
#include <random>

namespace purser::simulator {

/// Repeatable randomness: the same seed gives the same sequence with every library (the engine is
/// specified by the standard; its distributions are not, so they are done by hand).
class RandomSource
{
public:
    explicit RandomSource(std::uint64_t seed) : m_engine(seed) {}

    std::uint64_t bits() { return m_engine(); }
    /// 0 … bound-1
    int below(int bound)
    {
        return bound <= 1 ? 0 : static_cast<int>(m_engine() % static_cast<std::uint64_t>(bound));
    }
    /// first … last
    int between(int first, int last) { return first + below(last - first + 1); }
    /// 0 ≤ x < 1
    double fraction() { return static_cast<double>(m_engine() >> 11) * 0x1p-53; }
    bool chance(double probability) { return probability >= 1.0 || fraction() < probability; }

private:
    std::mt19937_64 m_engine;
};

} // namespace purser::simulator
