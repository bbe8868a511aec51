#include "core/base/rate.h"

#include "tests/core/base/generators.h"
#include "tests/core/base/paperarithmetic.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

RC_GTEST_PROP(RateText, WhatIsPrintedReadsBackAsTheSameRate, ())
{
    const Rate rate = *anyRate();
    RC_ASSERT(Rate::parse(rate.text()) == rate);
}

RC_GTEST_PROP(RateText, NoTrailingZeroIsPrinted, ())
{
    const QString text = (*anyRate()).text();
    RC_ASSERT(!text.contains(u'.') || !(text.endsWith(u'0') || text.endsWith(u'.')));
}

TEST(RateText, PrintsExactly)
{
    EXPECT_EQ(Rate::one().text(), u"1"_s);
    EXPECT_EQ(Rate().text(), u"0"_s);
    EXPECT_EQ(Rate::fromScaled(10'845'000'000)->text(), u"1.0845"_s);
    EXPECT_EQ(Rate::fromScaled(1)->text(), u"0.0000000001"_s);
    EXPECT_EQ(Rate::fromScaled(1'000'000'000'000)->text(), u"100"_s);
    EXPECT_EQ(Rate::fromScaled(largest)->text(), u"922337203.6854775807"_s);
}

TEST(RateText, MalformedNegativeAndTooPreciseRatesAreRefused)
{
    for (const QString& text : {u""_s, u"-1.08"_s, u"-0.0000000001"_s, u"1.00000000001"_s,
             u"1,08"_s, u"1e-4"_s, u".5"_s, u" 1"_s, u"NaN"_s, u"922337203.6854775808"_s})
        EXPECT_FALSE(Rate::parse(text).has_value()) << text.toStdString();
    EXPECT_FALSE(Rate::fromScaled(-1).has_value());
    EXPECT_FALSE(Rate::fromScaled(smallest).has_value());
}

RC_GTEST_PROP(RateInversion, RateTimesInverseReachesOneFromTheRoundedSide, ())
{
    const Rate rate = *anyRate();
    const Result<Rate> down = rate.inverted(Rounding::Down);
    const Result<Rate> up = rate.inverted(Rounding::Up);
    RC_PRE(down.has_value() && up.has_value());
    const Int128 one = Int128(Rate::scale) * Rate::scale;
    RC_ASSERT(Int128(rate.scaled()) * down->scaled() <= one);
    RC_ASSERT(Int128(rate.scaled()) * up->scaled() >= one);
    RC_ASSERT(up->scaled() - down->scaled() <= 1);
}

TEST(RateInversion, WhatDoesNotFitIsRefused)
{
    EXPECT_FALSE(Rate().inverted(Rounding::Down).has_value());
    EXPECT_FALSE(Rate::fromScaled(1)->inverted(Rounding::Down).has_value());
    EXPECT_EQ(Rate::fromScaled(20'000'000'000)->inverted(Rounding::Down),
        *Rate::fromScaled(5'000'000'000));
    EXPECT_EQ(Rate::one().inverted(Rounding::HalfEven), Rate::one());
    EXPECT_EQ(Rate::fromScaled(largest)->inverted(Rounding::Up), *Rate::fromScaled(11));
}

RC_GTEST_PROP(CrossRate, AgreesWithPaperOrIsRefused, ())
{
    const Rate left = *anyRate();
    const Rate right = *anyRate();
    const Rounding rounding = *anyRounding();
    const std::string expected = roundedOnPaper(
        timesOnPaper(digitsOf(left.scaled()), digitsOf(right.scaled())), Rate::decimals, rounding);
    const Result<Rate> cross = left.times(right, rounding);
    RC_ASSERT(cross.has_value() == fitsOnPaper(expected, false));
    RC_ASSERT(!cross || std::to_string(cross->scaled()) == expected);
}
