#include "core/payments/gateways/exponenttable.h"

#include "core/payments/gateways/praxis/praxistables.h"
#include "tests/core/base/generators.h"
#include "tests/core/payments/gateways/problem.h"
#include "tests/support/currencies.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::tests;

namespace {

const CurrencyBook exponentBook({eur, jpy, kwd, bhd, btc});

rc::Gen<Currency> officeCurrency()
{
    return rc::gen::element(eur, jpy, kwd, bhd, btc);
}

} // namespace

TEST(PraxisAmounts, GoldenForEachCurrency)
{
    const ExponentTable& table = praxis::exponents();
    EXPECT_EQ(table.units(Money(485'000, eur)).value_or(-1), 485'000) << "cents";
    EXPECT_EQ(table.units(Money(12'000, jpy)).value_or(-1), 12'000) << "as is";
    for (const QString& code : {u"CLP"_s, u"KRW"_s, u"VND"_s})
        EXPECT_EQ(table.units(Money(77, Currency(code, 0))).value_or(-1), 77) << qPrintable(code);
    // An office that keeps yen with two decimals all the same sends whole yen.
    EXPECT_EQ(table.units(Money(1'200'000, Currency(u"JPY"_s, 2))).value_or(-1), 12'000);
    EXPECT_EQ(problem(table.units(Money(1'200'050, Currency(u"JPY"_s, 2)))), u"not_exact"_s);
}

TEST(PraxisAmounts, ThreeDecimalsStayDisabledUntilConfirmed)
{
    const ExponentTable& table = praxis::exponents();
    for (const QString& code :
        {u"BHD"_s, u"IQD"_s, u"JOD"_s, u"LYD"_s, u"OMR"_s, u"TND"_s, u"KWD"_s}) {
        EXPECT_EQ(
            problem(table.units(Money(1'000, Currency(code, 3)))), u"currency_not_confirmed"_s)
            << qPrintable(code);
    }
    EXPECT_EQ(problem(table.units(Money(100, btc))), u"currency_not_confirmed"_s);
    EXPECT_EQ(problem(table.money(100, u"BHD", exponentBook)), u"currency_not_confirmed"_s);
    // Zero decimals by ISO, and not on their list: nobody knows.
    EXPECT_EQ(problem(table.units(Money(100, Currency(u"ISK"_s, 0)))), u"currency_not_confirmed"_s);
    EXPECT_EQ(problem(table.money(100, u"XXX", exponentBook)), u"unknown_currency"_s);
}

RC_GTEST_PROP(ProviderAmounts, WhatIsSentReadsBackAsTheSameAmount, ())
{
    static constexpr ProviderExponent rows[] = {{QLatin1String("JPY"), 0, true},
        {QLatin1String("KWD"), 3, true}, {QLatin1String("BHD"), 3, true},
        {QLatin1String("BTC"), 8, true}};
    const ExponentTable table(rows, 2);
    const Money amount(*anyNumber(), *officeCurrency());
    const Result<std::int64_t> units = table.units(amount);
    RC_ASSERT(units.has_value());
    RC_ASSERT(*units == amount.minor());
    const Result<Money> back = table.money(*units, amount.currency().code(), exponentBook);
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == amount);
}

RC_GTEST_PROP(ProviderAmounts, AreExactOrRefused, ())
{
    const std::int64_t count = *anyNumber();
    const int from = *rc::gen::inRange(0, 9);
    const int to = *rc::gen::inRange(0, 9);
    const Result<std::int64_t> there = rescaled(count, from, to);
    const Int128 whole = Int128(count) * powerOfTen(8 - from);
    if (there) {
        RC_ASSERT(Int128(*there) * powerOfTen(8 - to) == whole);
    } else if (problem(there) == u"not_exact"_s) {
        RC_ASSERT(whole % powerOfTen(8 - to) != 0);
    } else {
        RC_ASSERT(problem(there) == u"too_large"_s);
        RC_ASSERT(!narrowed(whole / powerOfTen(8 - to)).has_value());
    }
}

RC_GTEST_PROP(ProviderAmounts, AnUnconfirmedCurrencyIsNeverGuessed, ())
{
    const Money amount(*anyNumber(), *rc::gen::element(kwd, bhd, btc));
    RC_ASSERT(!praxis::exponents().units(amount).has_value());
}
