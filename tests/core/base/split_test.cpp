#include "core/base/money.h"

#include "tests/core/base/generators.h"
#include "tests/support/currencies.h"

#include <gtest/gtest.h>
#include <numeric>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

std::vector<std::int64_t> anyWeights()
{
    auto weights = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::int64_t>>(
        rc::gen::oneOf(rc::gen::inRange<std::int64_t>(0, 10), anyNatural())));
    RC_PRE(std::any_of(
        weights.begin(), weights.end(), [](std::int64_t weight) { return weight > 0; }));
    return weights;
}

Int128 sumOf(const std::vector<std::int64_t>& weights)
{
    return std::accumulate(weights.begin(), weights.end(), Int128(0));
}

std::vector<std::int64_t> minors(const Result<std::vector<Money>>& parts)
{
    std::vector<std::int64_t> result;
    for (const Money& part : parts.value())
        result.push_back(part.minor());
    return result;
}

} // namespace

RC_GTEST_PROP(Split, ThePartsSumToTheWhole, ())
{
    const Money whole = *anyMoney();
    const auto weights = anyWeights();
    const auto parts = split(whole, weights);
    RC_ASSERT(parts.has_value());
    RC_ASSERT(parts->size() == weights.size());
    Int128 sum = 0;
    for (const Money& part : *parts) {
        RC_ASSERT(part.currency() == whole.currency());
        sum += part.minor();
    }
    RC_ASSERT(sum == whole.minor());
}

RC_GTEST_PROP(Split, EveryPartIsWithinOneUnitOfItsExactShare, ())
{
    const Money whole = *anyMoney();
    const auto weights = anyWeights();
    const Int128 total = sumOf(weights);
    const auto parts = minors(split(whole, weights));
    for (size_t i = 0; i < parts.size(); ++i) {
        // Compared by whole and rest, for part × total may not fit.
        const Int128 product = Int128(whole.minor()) * weights[i];
        const Int128 distance = parts[i] - product / total;
        const Int128 rest = product % total;
        RC_ASSERT(distance == 0 || (rest > 0 && distance == 1) || (rest < 0 && distance == -1));
    }
}

RC_GTEST_PROP(Split, ALargerWeightNeverGetsLess, ())
{
    const Money whole(*anyNatural(), *anyCurrency());
    const auto weights = anyWeights();
    const auto parts = minors(split(whole, weights));
    for (size_t i = 0; i < parts.size(); ++i)
        for (size_t j = 0; j < parts.size(); ++j)
            RC_ASSERT(weights[i] <= weights[j] || parts[i] >= parts[j]);
}

RC_GTEST_PROP(Split, ADebitIsSplitLikeItsCredit, ())
{
    const std::int64_t minor = *anyNatural();
    const auto weights = anyWeights();
    auto debit = minors(split(Money(-minor, eur), weights));
    for (std::int64_t& part : debit)
        part = -part;
    RC_ASSERT(debit == minors(split(Money(minor, eur), weights)));
}

TEST(Split, TheOddUnitGoesToTheLargestRemainderThenToTheEarlierPart)
{
    using Minors = std::vector<std::int64_t>;
    EXPECT_EQ(minors(split(Money(100, eur), Minors{1, 1, 1})), (Minors{34, 33, 33}));
    EXPECT_EQ(minors(split(Money(101, eur), Minors{1, 1, 1})), (Minors{34, 34, 33}));
    EXPECT_EQ(minors(split(Money(-100, eur), Minors{1, 1, 1})), (Minors{-34, -33, -33}));
    EXPECT_EQ(minors(split(Money(10, eur), Minors{1, 2})), (Minors{3, 7}));
    EXPECT_EQ(minors(split(Money(1, eur), Minors{0, 1, 0})), (Minors{0, 1, 0}));
    EXPECT_EQ(minors(split(Money(0, eur), Minors{3, 1})), (Minors{0, 0}));
}

TEST(Split, OddUnitsOfManyEqualPartsGoToTheFirstOnes)
{
    const auto parts = minors(split(Money(125, eur), std::vector<std::int64_t>(50, 7)));
    for (size_t i = 0; i < parts.size(); ++i)
        EXPECT_EQ(parts[i], i < 25 ? 3 : 2);
}

TEST(Split, TheEndsOfTheRangeAreSplitExactly)
{
    const std::vector<std::int64_t> heavy{largest, largest, largest};
    for (std::int64_t minor : {smallest, largest}) {
        Int128 sum = 0;
        for (std::int64_t part : minors(split(Money(minor, eur), heavy)))
            sum += part;
        EXPECT_TRUE(sum == minor);
    }
}

TEST(Split, WeightsThatDivideNothingAreRefused)
{
    using Weights = std::vector<std::int64_t>;
    for (const Weights& weights : {Weights{}, Weights{0}, Weights{0, 0}, Weights{1, -1},
             Weights{5, -1}, Weights{-1}, Weights{5, smallest}}) {
        const auto parts = split(Money(100, eur), weights);
        ASSERT_FALSE(parts.has_value());
        EXPECT_EQ(parts.error().args.value(u"what"_s).toString(), u"bad_weights"_s);
    }
}
