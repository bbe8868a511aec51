#include "core/base/lots.h"

#include "tests/core/base/generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

RC_GTEST_PROP(LotsText, WhatIsPrintedReadsBackAsTheSameVolume, ())
{
    const Lots lots = Lots::fromUnits(*anyNumber());
    RC_ASSERT(Lots::parse(lots.text()) == lots);
}

TEST(LotsText, PrintsExactlyWithTwoDecimalsAtLeast)
{
    EXPECT_EQ(Lots::fromUnits(100'000'000).text(), u"1.00"_s);
    EXPECT_EQ(Lots::fromUnits(1'000'000).text(), u"0.01"_s);
    EXPECT_EQ(Lots::fromUnits(125'000).text(), u"0.00125"_s);
    EXPECT_EQ(Lots::fromUnits(1).text(), u"0.00000001"_s);
    EXPECT_EQ(Lots::fromUnits(-150'000'000).text(), u"-1.50"_s);
    EXPECT_EQ(Lots::fromUnits(smallest).text(), u"-92233720368.54775808"_s);
}

TEST(LotsText, MalformedAndTooPreciseVolumesAreRefused)
{
    for (const QString& text : {u""_s, u"0.000000001"_s, u"1 lot"_s, u"1,5"_s, u"1e2"_s, u"+1"_s,
             u"92233720368.54775808"_s})
        EXPECT_FALSE(Lots::parse(text).has_value()) << text.toStdString();
}

TEST(LotsOfServers, EachServerCountsInItsOwnUnit)
{
    const Lots oneAndAQuarter = *Lots::parse(u"1.25");
    EXPECT_EQ(Lots::fromMt5Volume(12'500), oneAndAQuarter);
    EXPECT_EQ(Lots::fromMt5VolumeExt(125'000'000), oneAndAQuarter);
    EXPECT_EQ(Lots::fromMt4Volume(125), oneAndAQuarter);
    EXPECT_EQ(oneAndAQuarter.toMt5Volume(), 12'500U);
    EXPECT_EQ(oneAndAQuarter.toMt5VolumeExt(), 125'000'000U);
    EXPECT_EQ(oneAndAQuarter.toMt4Volume(), 125U);
}

RC_GTEST_PROP(LotsOfServers, AVolumeComesBackAsItWentOrIsRefused, ())
{
    const auto volume = static_cast<std::uint64_t>(*anyNumber());
    const std::uint64_t most = static_cast<std::uint64_t>(largest);

    const Result<Lots> mt5 = Lots::fromMt5Volume(volume);
    RC_ASSERT(mt5.has_value() == (volume <= most / 10'000));
    RC_ASSERT(!mt5 || mt5->toMt5Volume() == volume);

    const Result<Lots> ext = Lots::fromMt5VolumeExt(volume);
    RC_ASSERT(ext.has_value() == (volume <= most));
    RC_ASSERT(!ext || ext->toMt5VolumeExt() == volume);

    const Result<Lots> mt4 = Lots::fromMt4Volume(volume);
    RC_ASSERT(mt4.has_value() == (volume <= most / 1'000'000));
    RC_ASSERT(!mt4 || mt4->toMt4Volume() == volume);
}

RC_GTEST_PROP(LotsOfServers, NothingIsRoundedOnTheWayToAServer, ())
{
    const Lots lots = Lots::fromUnits(*anyNumber());
    const bool negative = lots.units() < 0;
    RC_ASSERT(lots.toMt5VolumeExt().has_value() == !negative);
    RC_ASSERT(lots.toMt5Volume().has_value() == (!negative && lots.units() % 10'000 == 0));
    RC_ASSERT(lots.toMt4Volume().has_value() == (!negative && lots.units() % 1'000'000 == 0));
}

RC_GTEST_PROP(LotsArithmetic, SumsAndDifferencesAreExactOrRefused, ())
{
    const std::int64_t left = *anyNumber();
    const std::int64_t right = *anyNumber();
    std::int64_t expected = 0;
    const bool sumFits = !__builtin_add_overflow(left, right, &expected);
    const Result<Lots> sum = Lots::fromUnits(left).plus(Lots::fromUnits(right));
    RC_ASSERT(sum.has_value() == sumFits);
    RC_ASSERT(!sumFits || sum->units() == expected);
    const bool differenceFits = !__builtin_sub_overflow(left, right, &expected);
    const Result<Lots> difference = Lots::fromUnits(left).minus(Lots::fromUnits(right));
    RC_ASSERT(difference.has_value() == differenceFits);
    RC_ASSERT(!differenceFits || difference->units() == expected);
}
