#include "core/base/rounding.h"

#include "tests/core/base/generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace purser;
using namespace purser::tests;

namespace {

Int128 magnitude(Int128 value)
{
    return value < 0 ? -value : value;
}

/// The definition of each mode, as a condition on the result rather than a way to compute it.
bool obeysDefinition(Int128 numerator, Int128 denominator, Int128 result, Rounding rounding)
{
    const Int128 error = magnitude(numerator - result * denominator);
    const Int128 reached = magnitude(result) * denominator;
    const bool noFartherThanHalf = error <= denominator - error;
    const bool tie = error == denominator - error;
    switch (rounding) {
    case Rounding::HalfEven: return noFartherThanHalf && (!tie || result % 2 == 0);
    case Rounding::HalfUp: return noFartherThanHalf && (!tie || reached > magnitude(numerator));
    case Rounding::Down: return error < denominator && reached <= magnitude(numerator);
    case Rounding::Up: return error < denominator && reached >= magnitude(numerator);
    }
    return false;
}

struct Example {
    int numerator;
    int halfEven;
    int halfUp;
    int down;
    int up;
};

} // namespace

RC_GTEST_PROP(Rounding, EachModeObeysItsDefinition, ())
{
    const Int128 numerator = Int128(*anyNumber()) * *anyNumber();
    const Int128 denominator = Int128(*anyNatural()) + 1;
    const Rounding rounding = *anyRounding();
    const Int128 result = divideRounded(numerator, denominator, rounding);
    RC_ASSERT(obeysDefinition(numerator, denominator, result, rounding));
}

RC_GTEST_PROP(Rounding, TiesObeyTheirDefinition, ())
{
    const Int128 half = *rc::gen::inRange<std::int64_t>(1, largest / 4);
    const Int128 odd = 2 * Int128(*rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000)) + 1;
    const Rounding rounding = *anyRounding();
    const Int128 result = divideRounded(odd * half, 2 * half, rounding);
    RC_ASSERT(obeysDefinition(odd * half, 2 * half, result, rounding));
}

RC_GTEST_PROP(Rounding, ADebitRoundsLikeItsCredit, ())
{
    const Int128 numerator = Int128(*anyNumber()) * *anyNumber();
    const Int128 denominator = Int128(*anyNatural()) + 1;
    const Rounding rounding = *anyRounding();
    RC_ASSERT(divideRounded(-numerator, denominator, rounding)
        == -divideRounded(numerator, denominator, rounding));
}

RC_GTEST_PROP(Rounding, AnExactResultIsTheSameInEveryMode, ())
{
    const Int128 result = *anyNumber();
    const Int128 denominator = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000'000);
    RC_ASSERT(divideRounded(result * denominator, denominator, *anyRounding()) == result);
}

TEST(Rounding, TheModesDifferAsTheyAreNamed)
{
    // Quarters: 1.25, 1.5, 1.75, 2, 2.5, 0.5 and their opposites.
    const std::array<Example, 12> examples{
        {{5, 1, 1, 1, 2}, {6, 2, 2, 1, 2}, {7, 2, 2, 1, 2}, {8, 2, 2, 2, 2}, {10, 2, 3, 2, 3},
            {2, 0, 1, 0, 1}, {-5, -1, -1, -1, -2}, {-6, -2, -2, -1, -2}, {-7, -2, -2, -1, -2},
            {-8, -2, -2, -2, -2}, {-10, -2, -3, -2, -3}, {-2, 0, -1, 0, -1}}};
    for (const Example& example : examples) {
        EXPECT_TRUE(divideRounded(example.numerator, 4, Rounding::HalfEven) == example.halfEven);
        EXPECT_TRUE(divideRounded(example.numerator, 4, Rounding::HalfUp) == example.halfUp);
        EXPECT_TRUE(divideRounded(example.numerator, 4, Rounding::Down) == example.down);
        EXPECT_TRUE(divideRounded(example.numerator, 4, Rounding::Up) == example.up);
    }
}

TEST(Narrowing, OnlyValuesOf64BitsPass)
{
    EXPECT_EQ(narrowed(largest), largest);
    EXPECT_EQ(narrowed(smallest), smallest);
    EXPECT_FALSE(narrowed(Int128(largest) + 1).has_value());
    EXPECT_FALSE(narrowed(Int128(smallest) - 1).has_value());
    EXPECT_FALSE(narrowed(Int128(1) << 64).has_value());
}
