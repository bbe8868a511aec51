// The small parts everything is made of: masks, numbers, JSON, parameters, passwords, the clock.

#include "app/simulator/faults/faultlist.h"
#include "app/simulator/faults/faultplan.h"
#include "app/simulator/mt5/mask.h"
#include "app/simulator/mt5/parameters.h"
#include "app/simulator/mt5/passwords.h"
#include "app/simulator/mt5/quantity.h"
#include "app/simulator/mt5/serverclock.h"
#include "app/simulator/mt5/wirevalue.h"

#include <QJsonDocument>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::simulator;

namespace {

Parameters parametersOf(const QByteArray& query, const QByteArray& body = {})
{
    HttpRequest request;
    request.query = query;
    request.body = body;
    return *Parameters::read(request);
}

} // namespace

TEST(Masks, FollowTheVendorsExamples)
{
    EXPECT_TRUE(Mask(u"demoforex, democfd").matches(u"democfd"));
    EXPECT_TRUE(Mask(u"demo\\*,!demo\\forex-jpy").matches(u"demo\\forex-usd"));
    EXPECT_FALSE(Mask(u"demo\\*,!demo\\forex-jpy").matches(u"demo\\forex-jpy"));
    EXPECT_FALSE(Mask(u"demo\\*").matches(u"real\\forex-usd"));
    EXPECT_FALSE(Mask(u"Real\\*").matches(u"real\\std-usd"));
    EXPECT_TRUE(Mask(u"*").matches(u"anything"));
    EXPECT_FALSE(Mask(u"").matches(u"anything"));
    EXPECT_TRUE(Mask(u"a*b*c").matches(u"aXXbYYbZc"));
}

RC_GTEST_PROP(FixedText, ReadsBackAsTheSameNumber, ())
{
    const auto value = *rc::gen::inRange<qint64>(-900'000'000'000, 900'000'000'000);
    const int digits = *rc::gen::inRange(0, 9);
    if (digits < 6)
        RC_ASSERT(readFixed(fixedText(value, digits), digits) == std::optional<qint64>(value));
    RC_ASSERT(fixedText(value, digits).count(u'.') == (digits == 0 ? 0 : 1));
}

TEST(FixedText, RoundsHalfAwayFromZeroAndRefusesTheRest)
{
    EXPECT_EQ(readFixed(u"10.505", 2), 1051);
    EXPECT_EQ(readFixed(u"-10.505", 2), -1051);
    EXPECT_EQ(readFixed(u"+3", 2), 300);
    EXPECT_EQ(readFixed(u"1.4", 0), 1);
    EXPECT_EQ(fixedText(-5, 2), u"-0.05"_s);
    for (const QStringView text : {u"", u"-", u"1.", u".5", u"1e3", u"1,5", u"abc", u"1 000"})
        EXPECT_FALSE(readFixed(text, 2).has_value()) << qPrintable(text.toString());
    EXPECT_FALSE(readFixed(u"99999999999999999999", 2).has_value());
}

TEST(WireJson, PutsScalarsInQuotesAndKeepsTheOrder)
{
    WireValue object = WireValue::object();
    object.add(u"b"_s, WireValue::number(7)).add(u"a"_s, WireValue::text(u"real\\x \"ä\n\x01"_s));
    QByteArray text;
    object.write(text, {});
    EXPECT_EQ(text, "{ \"b\" : \"7\", \"a\" : \"real\\\\x \\\"\xC3\xA4\\n\\u0001\" }");
    text.clear();
    object.write(text, {.numbers = true});
    EXPECT_TRUE(text.startsWith("{ \"b\" : 7,"));
}

RC_GTEST_PROP(WireJson, AnyTextComesBackThroughAJsonParser, (const std::string& bytes))
{
    const QString text = QString::fromStdString(bytes);
    WireValue object = WireValue::object();
    object.add(u"x"_s, WireValue::text(text));
    QByteArray json;
    object.write(json, {});
    RC_ASSERT(QJsonDocument::fromJson(json).object().value(u"x"_s).toString() == text);
}

TEST(Parameters_, TheBodyGoesOverTheQuery)
{
    const Parameters parameters =
        parametersOf("LOGIN=1&group=a", R"({"Login": 2, "ticket": [3, "4"]})");
    EXPECT_EQ(parameters.integer(u"login"_s), 2);
    EXPECT_EQ(parameters.text(u"group"_s), u"a"_s);
    EXPECT_EQ(parameters.integers(u"ticket"_s), (QList<qint64>{3, 4}));
    EXPECT_EQ(parameters.bodyText(u"Login"_s), u"2"_s);
    EXPECT_TRUE(parameters.bodyText(u"login"_s).isNull());
}

TEST(Parameters_, UndoesEscapesAndLeavesALoneBackslash)
{
    EXPECT_EQ(parametersOf("name=John\\|Smith").text(u"name"_s), u"John|Smith"_s);
    EXPECT_EQ(parametersOf("g=manager%5Cdealers").text(u"g"_s), u"manager\\dealers"_s);
    EXPECT_EQ(parametersOf("g=manager%5C%5Cdealers").text(u"g"_s), u"manager\\dealers"_s);
    EXPECT_EQ(parametersOf("a=1%2B1&b=+&c=x%20y").text(u"b"_s), u"+"_s);
}

TEST(Parameters_, TakesABodyInTheFormOfAQuery)
{
    EXPECT_EQ(parametersOf("", "login=5&type=2").integer(u"type"_s), 2);
    HttpRequest broken;
    broken.body = "{\"login\":";
    EXPECT_FALSE(Parameters::read(broken).has_value());
}

TEST(Passwords, NeedFourKindsAndEightCharacters)
{
    EXPECT_TRUE(PasswordRule{}.accepts(u"1Ar#pqkj"_s));
    for (const QString& weak :
        {u"1Ar#pqk"_s, u"1ar#pqkj"_s, u"Abr#pqkj"_s, u"1Arxpqkj"_s, u"1Ar#pqkj123456789"_s})
        EXPECT_FALSE(PasswordRule{}.accepts(weak)) << qPrintable(weak);
    EXPECT_TRUE((PasswordRule{8, true}.accepts(u"ps12Rt12"_s)));
    EXPECT_FALSE((PasswordRule{8, true}.accepts(u"abcdefgh"_s)));
    EXPECT_FALSE((PasswordRule{10, false}.accepts(u"1Ar#pqkj"_s)));
}

TEST(ServerTime, CountsItsLocalTimeAsIfItWereUtc)
{
    ManualClock real(1'572'518'788'000'000);
    ServerClock clock(real, 0);
    EXPECT_EQ(
        ServerClock::protocolText(clock.serverSeconds()), u"1572518788 2019.10.31 10:46:28"_s);
    clock.apply({{u"zone_minutes"_s, 120}});
    EXPECT_EQ(clock.serverSeconds(), 1'572'518'788 + 7200);
}

TEST(ServerTime, RepeatsAnHourInAutumnAndSkipsOneInSpring)
{
    ManualClock real;
    ServerClock clock(real, 120);
    clock.apply({{u"daylight"_s, true}, {u"utc"_s, u"2025-10-26T00:59:59Z"_s}});
    const qint64 before = clock.serverSeconds();
    real.advance(std::chrono::seconds(1));
    EXPECT_EQ(clock.serverSeconds(), before + 1 - 3600);
    clock.apply({{u"utc"_s, u"2026-03-29T00:59:59Z"_s}});
    const qint64 spring = clock.serverSeconds();
    real.advance(std::chrono::seconds(1));
    EXPECT_EQ(clock.serverSeconds(), spring + 1 + 3600);
}

TEST(ServerTime, RunsFasterWhenTold)
{
    ManualClock real;
    ServerClock clock(real, 0);
    clock.apply({{u"speed"_s, 60.0}, {u"shift_s"_s, -3600}});
    const qint64 start = clock.utcMs();
    real.advance(std::chrono::seconds(10));
    EXPECT_EQ(clock.utcMs() - start, 600'000);
}

TEST(FaultLists, EveryOneOfTheCataloguesHasAnEffect)
{
    for (const auto catalogue : {mt5Faults(), payoutFaults()}) {
        for (const FaultKind& kind : catalogue) {
            FaultList list(catalogue, 1);
            const Result<Fault> fault =
                list.read({{u"fault"_s, QString(kind.name)}, {u"code"_s, 9}});
            ASSERT_TRUE(fault.has_value()) << kind.name.data();
            FaultPlan::from({*fault});
        }
    }
}

TEST(FaultLists, StrikeByEndpointLoginSkipAndCount)
{
    FaultList list(mt5Faults(), 1);
    ASSERT_TRUE(list.add({{u"fault"_s, u"drop_before"_s}, {u"endpoint"_s, u"deal/*"_s},
        {u"login"_s, 5}, {u"skip"_s, 1}, {u"count"_s, 2}}));
    EXPECT_TRUE(list.strike(u"user/get"_s, u"5"_s).isEmpty());
    EXPECT_TRUE(list.strike(u"deal/get"_s, u"6"_s).isEmpty());
    EXPECT_TRUE(list.strike(u"deal/get"_s, u"5"_s).isEmpty()) << "the first is skipped";
    EXPECT_EQ(list.strike(u"deal/get"_s, u"5"_s).size(), 1);
    EXPECT_EQ(list.strike(u"deal/get"_s, u"5"_s).size(), 1);
    EXPECT_TRUE(list.strike(u"deal/get"_s, u"5"_s).isEmpty()) << "used up";
}

TEST(FaultLists, AuthenticationIsOnlyStruckByName)
{
    FaultList list(mt5Faults(), 1);
    ASSERT_TRUE(list.add({{u"fault"_s, u"drop_before"_s}, {u"endpoint"_s, u"*"_s}}));
    EXPECT_TRUE(list.strike(u"auth/start"_s, {}).isEmpty());
    ASSERT_TRUE(list.add({{u"fault"_s, u"drop_before"_s}, {u"endpoint"_s, u"auth/*"_s}}));
    EXPECT_EQ(list.strike(u"auth/start"_s, {}).size(), 1);
    EXPECT_EQ(list.strike(u"user/get"_s, {}).size(), 1);
}

TEST(FaultLists, ProbabilityFollowsTheSeed)
{
    const auto pattern = [](std::uint64_t seed) {
        FaultList list(mt5Faults(), seed);
        EXPECT_TRUE(list.add({{u"fault"_s, u"slow"_s}, {u"count"_s, -1}, {u"probability"_s, 0.3}}));
        QByteArray hits;
        for (int i = 0; i < 200; ++i)
            hits += list.strike(u"user/get"_s, {}).isEmpty() ? '.' : 'X';
        return hits;
    };
    EXPECT_EQ(pattern(1), pattern(1));
    EXPECT_NE(pattern(1), pattern(2));
    EXPECT_GT(pattern(1).count('X'), 30);
    EXPECT_LT(pattern(1).count('X'), 90);
}

TEST(FaultLists, NonsenseIsRefused)
{
    FaultList list(mt5Faults(), 1);
    EXPECT_FALSE(list.add({{u"fault"_s, u"explode"_s}}));
    EXPECT_FALSE(list.add({{u"fault"_s, u"retcode"_s}}));
    EXPECT_FALSE(list.add({{u"fault"_s, u"slow"_s}, {u"count"_s, 0}}));
    EXPECT_FALSE(list.add({{u"fault"_s, u"slow"_s}, {u"probability"_s, 2}}));
}
