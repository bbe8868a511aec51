#include "core/base/money.h"

#include "tests/core/base/generators.h"
#include "tests/core/base/paperarithmetic.h"
#include "tests/support/currencies.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

Rate rate(QStringView text)
{
    return *Rate::parse(text);
}

/// An amount above zero, so that "gains" has a meaning.
rc::Gen<Money> anyDeposit()
{
    return rc::gen::map(rc::gen::pair(anyNatural(), anyCurrency()),
        [](const std::pair<std::int64_t, Currency>& pair) {
            return Money(pair.first, pair.second);
        });
}

} // namespace

RC_GTEST_PROP(Conversion, AgreesWithPaperOrIsRefusedWherePaperDoesNotFit, ())
{
    const Money money = *anyMoney();
    const Rate factor = *anyRate();
    const Currency target = *anyCurrency();
    const Rounding rounding = *anyRounding();

    const std::string product = timesOnPaper(digitsOf(money.minor()), digitsOf(factor.scaled()));
    const int dropped = Rate::decimals + money.currency().exponent() - target.exponent();
    const std::string expected = roundedOnPaper(product, dropped, rounding);

    const Result<Money> converted = money.times(factor, target, rounding);
    RC_ASSERT(converted.has_value() == fitsOnPaper(expected, money.isNegative()));
    if (converted) {
        RC_ASSERT(std::to_string(converted->minor()) == withSign(expected, money.isNegative()));
        RC_ASSERT(converted->currency() == target);
    }
}

RC_GTEST_PROP(Conversion, DividingIsTheExactOppositeUpToOneRounding, ())
{
    // result × rate must reach the amount to within one unit of the result.
    const Money money = *anyDeposit();
    const Rate factor = *anyRate();
    const Currency target = *anyCurrency();
    const Result<Money> down = money.dividedBy(factor, target, Rounding::Down);
    const Result<Money> up = money.dividedBy(factor, target, Rounding::Up);
    RC_PRE(down.has_value() && up.has_value());

    const Int128 amount = Int128(money.minor())
        * powerOfTen(Rate::decimals + target.exponent() - money.currency().exponent());
    RC_ASSERT(Int128(down->minor()) * factor.scaled() <= amount);
    RC_ASSERT(Int128(up->minor()) * factor.scaled() >= amount);
    RC_ASSERT(up->minor() - down->minor() <= 1);
}

RC_GTEST_PROP(Conversion, ThereAndBackRoundedDownNeverGains, ())
{
    const Money money = *anyDeposit();
    const Rate factor = *anyRate();
    const Result<Money> there = money.times(factor, *anyCurrency(), Rounding::Down);
    RC_PRE(there.has_value());
    const Result<Money> back = there->dividedBy(factor, money.currency(), Rounding::Down);
    RC_ASSERT(back.has_value());
    RC_ASSERT(back->minor() <= money.minor());
}

RC_GTEST_PROP(Conversion, ThereAndBackByTheInvertedRateRoundedDownNeverGains, ())
{
    const Money money = *anyDeposit();
    const Rate factor = *anyRate();
    const Result<Money> there = money.times(factor, *anyCurrency(), Rounding::Down);
    const Result<Rate> opposite = factor.inverted(Rounding::Down);
    RC_PRE(there.has_value() && opposite.has_value());
    const Result<Money> back = there->times(*opposite, money.currency(), Rounding::Down);
    RC_ASSERT(back.has_value());
    RC_ASSERT(back->minor() <= money.minor());
}

RC_GTEST_PROP(Conversion, ThereAndBackRoundedUpNeverLoses, ())
{
    const Money money = *anyDeposit();
    const Rate factor = *anyRate();
    const Result<Money> there = money.times(factor, *anyCurrency(), Rounding::Up);
    RC_PRE(there.has_value());
    const Result<Money> back = there->dividedBy(factor, money.currency(), Rounding::Up);
    RC_PRE(back.has_value());
    RC_ASSERT(back->minor() >= money.minor());
}

RC_GTEST_PROP(Conversion, RateOneIntoTheSameCurrencyChangesNothing, ())
{
    const Money money = *anyMoney();
    RC_ASSERT(money.times(Rate::one(), *anyRounding()) == money);
    RC_ASSERT(money.dividedBy(Rate::one(), money.currency(), *anyRounding()) == money);
}

TEST(Conversion, MovesThePointBetweenCurrencies)
{
    EXPECT_EQ(Money(10'000, eur).times(rate(u"161.255"), jpy, Rounding::HalfEven),
        Money(16'126, jpy)); // 16125.5 yen: the tie goes to the even neighbour
    EXPECT_EQ(Money(10'000, eur).times(rate(u"161.255"), jpy, Rounding::Down), Money(16'125, jpy));
    EXPECT_EQ(Money(1, eur).times(rate(u"0.0000167"), btc, Rounding::HalfUp), Money(17, btc));
    EXPECT_EQ(Money(100'000'000, btc).times(rate(u"59880.5"), eur, Rounding::Down),
        Money(5'988'050, eur));
    EXPECT_EQ(
        Money(16'125, jpy).dividedBy(rate(u"161.25"), eur, Rounding::HalfUp), Money(10'000, eur));
}

TEST(Conversion, AShareKeepsTheCurrency)
{
    EXPECT_EQ(Money(485'000, eur).times(rate(u"0.025"), Rounding::HalfUp), Money(12'125, eur));
    EXPECT_EQ(Money(10, eur).times(rate(u"0.25"), Rounding::HalfUp), Money(3, eur));
    EXPECT_EQ(Money(-10, eur).times(rate(u"0.25"), Rounding::HalfUp), Money(-3, eur));
    EXPECT_EQ(Money(10, eur).times(rate(u"0.25"), Rounding::HalfEven), Money(2, eur));
}

TEST(Conversion, TheLargestProductsAreRefusedAndNeverWrap)
{
    const Rate most = *Rate::fromScaled(largest);
    for (std::int64_t minor : {largest, smallest}) {
        EXPECT_FALSE(Money(minor, eur).times(most, eur, Rounding::Down).has_value());
        EXPECT_FALSE(Money(minor, jpy).times(most, btc, Rounding::Up).has_value());
        const Rate least = *Rate::fromScaled(1);
        EXPECT_FALSE(Money(minor, jpy).dividedBy(least, btc, Rounding::Down).has_value());
    }
    EXPECT_EQ(
        Money(smallest, btc).times(*Rate::fromScaled(1), jpy, Rounding::Down), Money(-9, jpy));
}

TEST(Conversion, NothingIsDividedByZeroOrByNoCurrency)
{
    EXPECT_FALSE(Money(1, eur).dividedBy(Rate(), eur, Rounding::Down).has_value());
    EXPECT_EQ(Money(1, eur).times(Rate(), eur, Rounding::Up), Money(0, eur));
    EXPECT_FALSE(Money(1, eur).times(Rate::one(), Currency(), Rounding::Down).has_value());
    EXPECT_FALSE(Money().times(Rate::one(), eur, Rounding::Down).has_value());
    EXPECT_FALSE(Money().dividedBy(Rate::one(), eur, Rounding::Down).has_value());
}
