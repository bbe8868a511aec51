#pragma once

#include "core/base/wide.h"

namespace purser {

/// How a result that does not fit its unit is rounded. Named at every operation that can round;
/// there is no default. All modes are symmetric about zero, so that a debit rounds like its credit.
enum class Rounding {
    HalfEven, ///< to the nearest; a tie goes to the even neighbour (conversions, averages)
    HalfUp,   ///< to the nearest; a tie goes away from zero (commercial rounding; fees, invoices)
    Down,     ///< towards zero (what is paid out)
    Up,       ///< away from zero (what is taken as cover)
};

/// `numerator / denominator` rounded. The denominator is positive; the numerator is any product of
/// two 64-bit values.
constexpr Int128 divideRounded(Int128 numerator, Int128 denominator, Rounding rounding)
{
    const Int128 quotient = numerator / denominator;
    const Int128 remainder = numerator % denominator;
    if (remainder == 0 || rounding == Rounding::Down)
        return quotient;

    const Int128 awayFromZero = numerator < 0 ? quotient - 1 : quotient + 1;
    if (rounding == Rounding::Up)
        return awayFromZero;

    const Int128 distance = remainder < 0 ? -remainder : remainder;
    const Int128 distanceAway = denominator - distance;
    if (distance != distanceAway)
        return distance < distanceAway ? quotient : awayFromZero;
    if (rounding == Rounding::HalfUp)
        return awayFromZero;
    return quotient % 2 == 0 ? quotient : awayFromZero;
}

} // namespace purser
