#include "core/base/base32.h"

#include "tests/core/base/generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

RC_GTEST_PROP(Base32, WhatIsWrittenReadsBackInEitherCase, ())
{
    const auto number = static_cast<std::uint64_t>(*anyNumber());
    const int digits = *rc::gen::inRange(0, 20);
    const QString text = toBase32(number, digits);
    RC_ASSERT(text.size() >= digits);
    RC_ASSERT(number == 0 || fromBase32(text) == number);
    RC_ASSERT(number == 0 || fromBase32(text.toLower()) == number);
}

RC_GTEST_PROP(Base32, ElevenDigitsHoldEveryNumberOf55Bits, ())
{
    const auto number = static_cast<std::uint64_t>(*anyNumber()) >> 9;
    RC_ASSERT(toBase32(number, 11).size() == 11);
}

TEST(Base32, UsesTheAlphabetOfCrockford)
{
    EXPECT_EQ(toBase32(0, 1), u"0"_s);
    EXPECT_EQ(toBase32(31, 1), u"Z"_s);
    EXPECT_EQ(toBase32(32, 4), u"0010"_s);
    EXPECT_EQ(toBase32(1234, 0), u"16J"_s);
    EXPECT_EQ(toBase32(~std::uint64_t(0), 0), u"FZZZZZZZZZZZZ"_s);
}

TEST(Base32, LettersThatLookLikeDigitsAreReadAsThose)
{
    EXPECT_EQ(fromBase32(u"IlLi"), fromBase32(u"1111"));
    EXPECT_EQ(fromBase32(u"oO"), 0U);
}

TEST(Base32, OtherCharactersEmptyTextAndTooLargeNumbersAreRefused)
{
    for (const QString& text : {u""_s, u"U"_s, u"u"_s, u"1-1"_s, u" 1"_s, u"*"_s, u"\u0131"_s,
             u"\u017f"_s, u"G000000000000"_s, u"ZZZZZZZZZZZZZZ"_s})
        EXPECT_FALSE(fromBase32(text).has_value()) << text.toStdString();
    EXPECT_EQ(fromBase32(u"FZZZZZZZZZZZZ"), ~std::uint64_t(0));
    EXPECT_EQ(fromBase32(u"00000000000000001"), 1U);
}
