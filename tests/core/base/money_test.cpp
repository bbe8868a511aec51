#include "core/base/money.h"

#include "tests/core/base/generators.h"
#include "tests/support/currencies.h"

#include <QRegularExpression>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

QString whatIsWrong(const Result<Money>& result)
{
    return result ? u"(accepted)"_s : result.error().args.value(u"what"_s).toString();
}

} // namespace

RC_GTEST_PROP(MoneyText, WhatIsPrintedReadsBackAsTheSameAmount, ())
{
    const Money money = *anyMoney();
    const Result<Money> back = Money::parse(money.text(), money.currency());
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == money);
}

RC_GTEST_PROP(MoneyText, EveryDecimalOfTheCurrencyIsPrinted, ())
{
    const Money money = *anyMoney();
    const QString text = money.text();
    const qsizetype point = text.indexOf(u'.');
    const int exponent = money.currency().exponent();
    RC_ASSERT(point == (exponent == 0 ? -1 : text.size() - 1 - exponent));
    // Without the point it is the count of minor units, with zeros in front.
    RC_ASSERT(QString(text).remove(u'.').toLongLong() == money.minor());
}

RC_GTEST_PROP(MoneyText, ReadsFewerDecimalsAsIfZerosFollowed, ())
{
    const std::int64_t whole = *rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000);
    const Currency currency = *anyCurrency();
    const Result<Money> money = Money::parse(QString::number(whole), currency);
    RC_ASSERT(money.has_value());
    RC_ASSERT(money->minor() == whole * powerOfTen(currency.exponent()));
}

RC_GTEST_PROP(MoneyText, AnyTextEitherIsRefusedOrIsAPlainDecimal, ())
{
    const auto text = QString::fromStdString(*rc::gen::container<std::string>(
        rc::gen::element('0', '1', '5', '9', '.', '-', '+', ',', ' ', 'e', 'x', '\'', '_')));
    const Currency currency = *anyCurrency();
    static const QRegularExpression plain(u"\\A-?[0-9]+(\\.[0-9]+)?\\z"_s);
    const Result<Money> money = Money::parse(text, currency);
    if (!plain.match(text).hasMatch())
        RC_ASSERT(!money.has_value());
    else if (text.mid(text.indexOf(u'.') + 1).size() <= currency.exponent() && text.size() < 10)
        RC_ASSERT(money.has_value());
}

TEST(MoneyText, TheEndsOfTheRangePrintAndParse)
{
    EXPECT_EQ(Money(largest, eur).text(), u"92233720368547758.07"_s);
    EXPECT_EQ(Money(smallest, eur).text(), u"-92233720368547758.08"_s);
    EXPECT_EQ(Money(smallest, jpy).text(), u"-9223372036854775808"_s);
    EXPECT_EQ(Money(smallest, btc).text(), u"-92233720368.54775808"_s);
    EXPECT_EQ(Money::parse(u"-92233720368547758.08", eur), Money(smallest, eur));
    EXPECT_EQ(Money::parse(u"92233720368547758.07", eur), Money(largest, eur));
}

TEST(MoneyText, OneUnitBeyondTheRangeIsRefusedAndNeverWraps)
{
    for (const QString& text : {u"92233720368547758.08"_s, u"-92233720368547758.09"_s,
             u"92233720368547759"_s, u"184467440737095516.16"_s, u"18446744073709551616"_s,
             u"340282366920938463463374607431768211456"_s,
             u"34028236692093846346337460743176821145.60"_s, QString(500, u'9')})
        EXPECT_EQ(whatIsWrong(Money::parse(text, eur)), u"too_large"_s) << text.toStdString();
}

TEST(MoneyText, SmallAmountsKeepTheirZeros)
{
    EXPECT_EQ(Money(5, eur).text(), u"0.05"_s);
    EXPECT_EQ(Money(-5, eur).text(), u"-0.05"_s);
    EXPECT_EQ(Money(0, eur).text(), u"0.00"_s);
    EXPECT_EQ(Money(0, jpy).text(), u"0"_s);
    EXPECT_EQ(Money(1, btc).text(), u"0.00000001"_s);
    EXPECT_EQ(Money(485000, eur).text(), u"4850.00"_s);
    EXPECT_EQ(Money(485000, eur).plainText(), u"4850.00 EUR"_s);
}

TEST(MoneyText, AnythingButAPlainDecimalIsRefused)
{
    for (const QString& text : {u""_s, u" "_s, u" 1"_s, u"1 "_s, u"1\n"_s, u"+1"_s, u"-"_s,
             u"--1"_s, u"."_s, u".5"_s, u"5."_s, u"-.5"_s, u"1.2.3"_s, u"1e3"_s, u"1E3"_s,
             u"1,000"_s, u"1.000,00"_s, u"1 000"_s, u"1'000"_s, u"1_000"_s, u"0x10"_s, u"NaN"_s,
             u"nan"_s, u"inf"_s, u"Infinity"_s, u"1-"_s, u"1.-5"_s, u"1.5-"_s, u"EUR 1"_s, u"1€"_s,
             u"\u0661\u0662"_s, u"\uff11"_s, u"\u22121"_s, QString(u"1\0002"_s), u"1\u00a0000"_s})
        EXPECT_EQ(whatIsWrong(Money::parse(text, eur)), u"not_a_number"_s) << text.toStdString();
}

TEST(MoneyText, MoreDecimalsThanTheCurrencyHasAreRefused)
{
    EXPECT_EQ(whatIsWrong(Money::parse(u"1.005", eur)), u"too_many_decimals"_s);
    EXPECT_EQ(whatIsWrong(Money::parse(u"1.000", eur)), u"too_many_decimals"_s);
    EXPECT_EQ(whatIsWrong(Money::parse(u"1.0", jpy)), u"too_many_decimals"_s);
}

TEST(MoneyText, OnlyZerosBeyondTheCurrencyAreAcceptedWhereAServerPrintsThem)
{
    constexpr auto zeros = ExcessDecimals::AcceptZeros;
    EXPECT_EQ(Money::parse(u"1000.00", jpy, zeros), Money(1000, jpy));
    EXPECT_EQ(Money::parse(u"1.5000", eur, zeros), Money(150, eur));
    EXPECT_EQ(whatIsWrong(Money::parse(u"1000.50", jpy, zeros)), u"too_many_decimals"_s);
    EXPECT_EQ(whatIsWrong(Money::parse(u"1.005", eur, zeros)), u"too_many_decimals"_s);
    EXPECT_EQ(whatIsWrong(Money::parse(u"1000.", jpy, zeros)), u"not_a_number"_s);
}

TEST(MoneyText, NoCurrencyNoAmount)
{
    EXPECT_EQ(whatIsWrong(Money::parse(u"1", Currency())), u"no_currency"_s);
}

RC_GTEST_PROP(MoneyArithmetic, SumsAndDifferencesAreExactOrRefused, ())
{
    const Currency currency = *anyCurrency();
    const Money left(*anyNumber(), currency);
    const Money right(*anyNumber(), currency);
    std::int64_t expected = 0;

    const bool sumFits = !__builtin_add_overflow(left.minor(), right.minor(), &expected);
    const Result<Money> sum = left.plus(right);
    RC_ASSERT(sum.has_value() == sumFits);
    RC_ASSERT(!sumFits || *sum == Money(expected, currency));

    const bool differenceFits = !__builtin_sub_overflow(left.minor(), right.minor(), &expected);
    const Result<Money> difference = left.minus(right);
    RC_ASSERT(difference.has_value() == differenceFits);
    RC_ASSERT(!differenceFits || *difference == Money(expected, currency));
}

RC_GTEST_PROP(MoneyArithmetic, WhatIsAddedCanBeTakenAway, ())
{
    const Currency currency = *anyCurrency();
    const Money left(*anyNumber(), currency);
    const Money right(*anyNumber(), currency);
    const Result<Money> sum = left.plus(right);
    RC_PRE(sum.has_value());
    RC_ASSERT(sum->minus(right) == left);
}

RC_GTEST_PROP(MoneyArithmetic, CurrenciesAreNeverMixed, ())
{
    const Money left = *anyMoney();
    const Money right = *anyMoney();
    RC_PRE(left.currency() != right.currency());
    RC_ASSERT(whatIsWrong(left.plus(right)) == u"currency_mismatch"_s);
    RC_ASSERT(whatIsWrong(left.minus(right)) == u"currency_mismatch"_s);
    RC_ASSERT(!left.compare(right).has_value());
    RC_ASSERT(left != right);
}

TEST(MoneyArithmetic, TheSameCodeWithAnotherExponentIsAnotherCurrency)
{
    const Result<Money> sum = Money(1, eur).plus(Money(1, Currency(u"EUR"_s, 3)));
    EXPECT_EQ(whatIsWrong(sum), u"currency_mismatch"_s);
}

TEST(MoneyArithmetic, TheSmallestAmountHasNoOpposite)
{
    EXPECT_EQ(whatIsWrong(Money(smallest, eur).negated()), u"too_large"_s);
    EXPECT_EQ(Money(smallest + 1, eur).negated(), Money(largest, eur));
    EXPECT_EQ(Money(largest, eur).negated(), Money(-largest, eur));
}

TEST(MoneyArithmetic, AmountsOfOneCurrencyAreOrdered)
{
    EXPECT_EQ(Money(1, eur).compare(Money(2, eur)), std::strong_ordering::less);
    EXPECT_EQ(Money(2, eur).compare(Money(2, eur)), std::strong_ordering::equal);
    EXPECT_EQ(Money(largest, eur).compare(Money(smallest, eur)), std::strong_ordering::greater);
    EXPECT_TRUE(Money(-1, eur).isNegative());
    EXPECT_TRUE(Money(1, eur).isPositive());
    EXPECT_TRUE(Money(0, eur).isZero());
}

RC_GTEST_PROP(MoneyJson, WhatIsWrittenReadsBackAsTheSameAmount, ())
{
    const Money money = *anyMoney();
    RC_ASSERT(moneyFromJson(moneyToJson(money)) == money);
}

TEST(MoneyJson, ReadsTheFormOfTheOfficeDatabase)
{
    const QJsonObject object{
        {u"minor"_s, u"9007199254740993"_s}, {u"currency"_s, u"EUR"_s}, {u"exponent"_s, 2}};
    EXPECT_EQ(moneyFromJson(object), Money(9007199254740993, eur));
}

TEST(MoneyJson, RefusesAMalformedMemberByItsName)
{
    const QJsonObject good{{u"minor"_s, u"1"_s}, {u"currency"_s, u"EUR"_s}, {u"exponent"_s, 2}};
    const auto fieldRefused = [&](const QString& name, const QJsonValue& value) {
        QJsonObject object = good;
        object.insert(name, value);
        const Result<Money> money = moneyFromJson(object);
        return money ? u"(accepted)"_s : money.error().args.value(u"field"_s).toString();
    };
    for (const QJsonValue& minor : {QJsonValue(1), QJsonValue(u"1.5"_s), QJsonValue(u""_s),
             QJsonValue(u"9223372036854775808"_s), QJsonValue(), QJsonValue(true)})
        EXPECT_EQ(fieldRefused(u"minor"_s, minor), u"minor"_s);
    for (const QJsonValue& exponent :
        {QJsonValue(9), QJsonValue(-1), QJsonValue(2.5), QJsonValue(u"2"_s), QJsonValue()})
        EXPECT_EQ(fieldRefused(u"exponent"_s, exponent), u"exponent"_s);
    for (const QJsonValue& code : {QJsonValue(u""_s), QJsonValue(u"eur"_s), QJsonValue(1),
             QJsonValue(u"NINECHARS"_s), QJsonValue()})
        EXPECT_EQ(fieldRefused(u"currency"_s, code), u"currency"_s);
    EXPECT_FALSE(moneyFromJson({}).has_value());
}

TEST(CurrencyShape, OnlyCodesAndExponentsOfTheTradeAreValid)
{
    EXPECT_TRUE(Currency(u"USDT"_s, 6).isValid());
    EXPECT_TRUE(Currency(u"1INCH"_s, 8).isValid());
    EXPECT_FALSE(Currency().isValid());
    EXPECT_FALSE(Currency(u""_s, 2).isValid());
    EXPECT_FALSE(Currency(u"eur"_s, 2).isValid());
    EXPECT_FALSE(Currency(u"EU R"_s, 2).isValid());
    EXPECT_FALSE(Currency(u"NINECHARS"_s, 2).isValid());
    EXPECT_FALSE(Currency(u"EUR"_s, -1).isValid());
    EXPECT_FALSE(Currency(u"EUR"_s, 9).isValid());
}
