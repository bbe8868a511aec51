#pragma once

#include <cstdint>
#include <limits>
#include <optional>

namespace purser {

/// Wide enough for the product of any two amounts, rates or weights. For use inside calculations,
/// never in a stored value or an interface.
__extension__ typedef __int128 Int128;

/// The value when it fits 64 bits; nothing, and never a wrapped number, when it does not.
constexpr std::optional<std::int64_t> narrowed(Int128 value)
{
    if (value < std::numeric_limits<std::int64_t>::min()
        || value > std::numeric_limits<std::int64_t>::max())
        return std::nullopt;
    return static_cast<std::int64_t>(value);
}

/// 10 to the power of `exponent`, which is 0..18.
constexpr std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

} // namespace purser
