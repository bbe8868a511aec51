// Market rates as the office judges them: what is let in, what waits for a person, and the pairs
// that follow.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QJsonArray>
#include <gtest/gtest.h>
#include <optional>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

constexpr qint64 e10 = 10'000'000'000;

/// An office with a trading server whose symbols the test quotes.
struct RatesDesk : KindsDesk {
    RatesDesk()
    {
        demand(source(u"\"base\": \"EUR\", \"quote\": \"USD\", \"server\": \"MT5 real-1\", "
                      "\"symbol\": \"EURUSD\""_s));
    }

    purser::Result<purser::office::Outcome> source(const QString& members)
    {
        auto adam = as("adam");
        const auto proposed = adam->command({u"desk.propose_change"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_kind"_s, u"policy.rate_source"_s},
                {u"p_payload"_s, u"{%1}"_s.arg(members)}, {u"p_reason"_s, u"to be read"_s}}});
        if (!proposed)
            return proposed;
        auto alma = as("alma");
        return alma->command({u"desk.decide_change"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, proposed->id},
                {u"p_version"_s, proposed->version}, {u"p_decision"_s, u"approve"_s},
                {u"p_reason"_s, u"agreed"_s}}});
    }

    /// What the office makes of a price so many seconds old, with two points between bid and ask.
    QString quote(const QString& symbol, qint64 midE10, int age = 0)
    {
        return put(symbol, midE10 - 1, midE10 + 1, age);
    }
    QString put(
        const QString& symbol, std::optional<qint64> bid, std::optional<qint64> ask, int age = 0)
    {
        const qint64 asOf =
            books().number(u"select book.micros(clock_timestamp())"_s) - age * qint64{1'000'000};
        return demand(link(u"put_market_rate($1, 'MT5 real-1', $2, $3, $4, $5)"_s,
                          {symbol, bid ? QVariant(*bid) : QVariant(),
                              ask ? QVariant(*ask) : QVariant(), asOf}))
            .row(0)
            .text(0);
    }

    qint64 rateOf(const QString& from, const QString& to)
    {
        return books().number(u"select coalesce(max(rate_e10), 0) from sync.market_rate where "
                              "from_currency = $1 and to_currency = $2"_s,
            {from, to});
    }

    purser::Result<purser::office::Outcome> accept(const char* login, qint64 midE10)
    {
        auto person = as(login);
        return person->command({u"desk.accept_market_rate"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()},
                {u"p_id"_s,
                    books().number(u"select id from policy.rate_source where in_force and symbol = "
                                   "'EURUSD'"_s)},
                {u"p_mid_e10"_s, midE10}, {u"p_reason"_s, u"the market moved"_s}}});
    }
};

} // namespace

TEST(MarketRate, IsKeptInBothDirections)
{
    RatesDesk d;
    EXPECT_EQ(d.put(u"EURUSD"_s, 10'849'900'000, 10'850'100'000), u"put"_s);
    EXPECT_EQ(d.rateOf(u"EUR"_s, u"USD"_s), 10'850'000'000);
    EXPECT_EQ(d.rateOf(u"USD"_s, u"EUR"_s), 9'216'589'862);
    // An older one never replaces a newer one.
    EXPECT_EQ(d.quote(u"EURUSD"_s, 10'860'000'000, 20), u"older"_s);
    EXPECT_EQ(d.rateOf(u"EUR"_s, u"USD"_s), 10'850'000'000);
}

TEST(MarketRate, IsNotLetInWhenItIsStaleAheadCrossedOrMissing)
{
    RatesDesk d;
    EXPECT_EQ(d.quote(u"EURUSD"_s, 11 * e10 / 10), u"put"_s);
    EXPECT_EQ(d.quote(u"EURUSD"_s, 11 * e10 / 10, 301), u"stale"_s);
    EXPECT_EQ(d.quote(u"EURUSD"_s, 11 * e10 / 10, -90), u"ahead"_s);
    EXPECT_EQ(d.put(u"EURUSD"_s, 11 * e10 / 10 + 1, 11 * e10 / 10), u"crossed"_s);
    EXPECT_EQ(d.put(u"EURUSD"_s, 0, 11 * e10 / 10), u"crossed"_s);
    EXPECT_EQ(d.put(u"EURUSD"_s, std::nullopt, std::nullopt), u"missing"_s);
    EXPECT_EQ(d.rateOf(u"EUR"_s, u"USD"_s), 11 * e10 / 10);
    EXPECT_EQ(
        d.books().number(u"select count(*) from sync.rate_reading where problem = 'missing'"_s), 1);
    EXPECT_EQ(d.quote(u"EURUSD"_s, 11 * e10 / 10), u"put"_s);
    EXPECT_EQ(
        d.books().number(u"select count(*) from sync.rate_reading where problem is null"_s), 1);
}

TEST(MarketRate, ThatJumpedIsLetInByAPersonWhoSawIt)
{
    RatesDesk d;
    EXPECT_EQ(d.quote(u"EURUSD"_s, e10), u"put"_s);
    EXPECT_EQ(d.quote(u"EURUSD"_s, e10 * 102 / 100), u"put"_s) << "just as far as it may";
    EXPECT_EQ(d.accept("omar", e10).error().code, ErrorCode::WrongState) << "it has not jumped";
    EXPECT_EQ(d.quote(u"EURUSD"_s, e10 * 12 / 10), u"jump"_s);
    EXPECT_EQ(d.quote(u"EURUSD"_s, e10 * 8 / 10), u"jump"_s);
    EXPECT_EQ(d.rateOf(u"EUR"_s, u"USD"_s), e10 * 102 / 100);
    EXPECT_EQ(d.books().number(u"select count(*) from book.notification where kind = 'rate_jumped' "
                               "and closed_at is null"_s),
        1);
    EXPECT_EQ(d.accept("sana", e10 * 8 / 10).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(d.accept("omar", e10 * 12 / 10).error().code, ErrorCode::Stale)
        << "what omar saw is not there any more";
    demand(d.accept("omar", e10 * 8 / 10));
    EXPECT_EQ(d.rateOf(u"EUR"_s, u"USD"_s), e10 * 8 / 10);
    EXPECT_EQ(d.rateOf(u"USD"_s, u"EUR"_s), e10 * 10 / 8);
    EXPECT_EQ(d.books().number(u"select count(*) from book.notification where kind = 'rate_jumped' "
                               "and closed_at is null"_s),
        0);
    EXPECT_EQ(
        d.books().number(u"select count(*) from audit.log where command = 'rate.accept'"_s), 1);
    EXPECT_EQ(d.quote(u"EURUSD"_s, e10 * 81 / 100), u"put"_s);
}

TEST(MarketRate, ThatJumpedLongAgoIsNotLetInAnyMore)
{
    RatesDesk d;
    EXPECT_EQ(d.quote(u"EURUSD"_s, e10), u"put"_s);
    EXPECT_EQ(d.quote(u"EURUSD"_s, e10 * 12 / 10), u"jump"_s);
    d.run("update sync.rate_reading set as_of = as_of - interval '10 minutes'");
    EXPECT_EQ(d.accept("omar", e10 * 12 / 10).error().code, ErrorCode::WrongState);
    EXPECT_EQ(d.rateOf(u"EUR"_s, u"USD"_s), e10);
}

TEST(MarketRate, ThroughAThirdCurrencyFollowsAndIsAsOldAsTheOlder)
{
    RatesDesk d;
    demand(d.source(u"\"base\": \"GBP\", \"quote\": \"USD\", \"server\": \"MT5 real-1\", "
                    "\"symbol\": \"GBPUSD\""_s));
    demand(d.source(u"\"base\": \"GBP\", \"quote\": \"EUR\", \"via\": \"USD\""_s));
    EXPECT_EQ(d.quote(u"GBPUSD"_s, e10 * 126 / 100, 60), u"put"_s);
    EXPECT_EQ(d.rateOf(u"GBP"_s, u"EUR"_s), 0) << "one half is missing";
    EXPECT_EQ(d.quote(u"EURUSD"_s, e10 * 105 / 100), u"put"_s);
    // 1.26 times the rate from dollars to euros as it is kept.
    EXPECT_NEAR(static_cast<double>(d.rateOf(u"GBP"_s, u"EUR"_s)), 1.2e10, 2.0);
    EXPECT_NEAR(static_cast<double>(d.rateOf(u"EUR"_s, u"GBP"_s)), 1e10 / 1.2, 2.0);
    EXPECT_EQ(d.books().number(u"select count(*) from sync.market_rate a, sync.market_rate b where "
                               "a.from_currency = 'GBP' and a.to_currency = 'EUR' and "
                               "b.from_currency = 'GBP' and b.to_currency = 'USD' and a.as_of = "
                               "b.as_of"_s),
        1);
}

TEST(MarketRate, HasOneSourceAndItIsASensibleOne)
{
    RatesDesk d;
    const auto refused = [&](const QString& members) {
        const auto answer = d.source(members);
        return answer ? QString() : answer.error().args.value(u"field"_s).toString();
    };
    EXPECT_EQ(refused(u"\"base\": \"USD\", \"quote\": \"EUR\", \"via\": \"GBP\""_s), u"base"_s);
    EXPECT_EQ(refused(u"\"base\": \"EUR\", \"quote\": \"EUR\", \"via\": \"GBP\""_s), u"base"_s);
    EXPECT_EQ(refused(u"\"base\": \"EUR\", \"quote\": \"GBP\", \"via\": \"EUR\""_s), u"via"_s);
    EXPECT_EQ(
        refused(u"\"base\": \"EUR\", \"quote\": \"GBP\", \"symbol\": \"EURGBP\""_s), u"symbol"_s);
    EXPECT_EQ(refused(u"\"base\": \"EUR\", \"quote\": \"GBP\", \"server\": \"MT5 real-1\", "
                      "\"symbol\": \"EURUSD\""_s),
        u"symbol"_s);
    EXPECT_EQ(refused(u"\"base\": \"EUR\", \"quote\": \"GBP\", \"server\": \"MT5 x\", \"symbol\": "
                      "\"EURGBP\""_s),
        u"server"_s);
    demand(d.source(u"\"base\": \"EUR\", \"quote\": \"USD\""_s));
    const auto put = d.link(u"put_market_rate($1, 'MT5 real-1', 'EURUSD', 1, 1, 1)"_s);
    EXPECT_EQ(put.error().code, ErrorCode::NotFound) << "taken away";
}

TEST(MarketRate, IsPutByTheHolderOfTheLeaseAlone)
{
    RatesDesk d;
    auto other = d.desk().office().asService("purser_connector");
    const auto put =
        other->execute(u"select link.put_market_rate(999, 'MT5 real-1', 'EURUSD', 1, 1, 1)"_s);
    EXPECT_EQ(put.error().code, ErrorCode::NotTheWriter);
    auto jobs = d.desk().office().asService("purser_jobs");
    EXPECT_FALSE(jobs->execute(u"select link.wanted_rates(1)"_s).has_value());
}
