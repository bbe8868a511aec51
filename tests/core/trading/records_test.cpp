#include "core/trading/mt5/answer.h"
#include "core/trading/mt5/client.h"

#include "tests/core/trading/support/transcript.h"
#include "tests/support/currencies.h"

using namespace purser;
using namespace purser::tests;
using namespace purser::network;
using namespace purser::trading;
using namespace purser::trading::mt5;
using namespace Qt::StringLiterals;

namespace {

JsonNode payload(const QString& name)
{
    const Result<Answer> answer = parseAnswer(transcript(name));
    EXPECT_TRUE(answer) << qPrintable(name);
    return answer ? answer->payload() : JsonNode();
}

JsonNode node(const QByteArray& json)
{
    return parseAnswer(R"({"retcode":"0","answer":)" + json + "}")->payload();
}

template <typename T>
QString missing(const Result<T>& result)
{
    return result ? u"accepted"_s : result.error().args.value(u"field").toString();
}

} // namespace

TEST(Answer, ReadsTheLeadingIntegerOfTheCode)
{
    const auto code = [](const QByteArray& json) {
        const Result<Answer> answer = parseAnswer(json);
        return answer ? answer->retcode : -1;
    };
    EXPECT_EQ(code(R"({"retcode":"0 Done"})"), 0);
    EXPECT_EQ(code(R"({"retcode":"10019 No money","answer":{}})"), 10019);
    EXPECT_EQ(code(R"({"retcode":10009})"), 10009);
    EXPECT_EQ(code(R"({"answer":{},"retcode":"13"})"), 13);
    for (const char* json :
        {"", "[]", "{}", R"({"retcode":""})", R"({"retcode":"Done"})", R"({"retcode":"-1 x"})",
            R"({"retcode":"0x1"})", R"({"retcode":null})", R"({"retcode":"0.5"})",
            R"({"retcode":["0 Done"]})", R"({"retcode":"99999999999 x"})", "0 Done"})
        EXPECT_EQ(code(json), -1) << json;
}

TEST(Records, User)
{
    const Result<User> user = parseUser(payload(u"user_get.json"_s));
    ASSERT_TRUE(user);
    EXPECT_EQ(user->login, Login(764636));
    EXPECT_EQ(user->group, u"real\\std-usd"_s);
    EXPECT_EQ(user->name, u"Ana \"Nina\" Perić"_s);
    EXPECT_EQ(user->email, u"ana.peric@example.com"_s);
    EXPECT_EQ(user->id, u"C-10482"_s);
    EXPECT_EQ(user->comment, u"vip=1|x"_s);
    EXPECT_EQ(user->leverage, 100);
    EXPECT_TRUE(user->isEnabled());
    EXPECT_TRUE(user->mayTrade());
    EXPECT_EQ(user->registered.seconds, 1614800000);
    EXPECT_EQ(user->balanceIn(usd)->minor(), 2600000);
    EXPECT_EQ(user->creditIn(usd)->minor(), 0);
}

TEST(Records, UserSentAsNumbersWithoutPersonalData)
{
    const Result<User> user = parseUser(payload(u"user_get_numbers.json"_s));
    ASSERT_TRUE(user);
    EXPECT_EQ(user->login, Login(764636));
    EXPECT_TRUE(user->name.isEmpty());
    EXPECT_TRUE(user->isEnabled());
    EXPECT_FALSE(user->mayTrade()) << "bit 4 is inverted";
    EXPECT_EQ(user->balanceIn(usd)->minor(), 2600010);
    EXPECT_EQ(user->creditIn(usd)->minor(), 10000);
    EXPECT_EQ(user->agent, 900001);
}

TEST(Records, AccountState)
{
    const JsonNode account = payload(u"account_get.json"_s);
    const Result<AccountState> state = parseAccountState(account, usd);
    ASSERT_TRUE(state);
    EXPECT_EQ(state->balance.text(), u"26000.00"_s);
    EXPECT_EQ(state->credit.text(), u"500.00"_s);
    EXPECT_EQ(state->margin.text(), u"1234.56"_s);
    EXPECT_EQ(state->freeMargin.text(), u"24999.94"_s);
    EXPECT_EQ(state->equity.text(), u"26234.50"_s);
    EXPECT_EQ(state->floating.text(), u"-265.50"_s);
    EXPECT_EQ(missing(parseAccountState(account, Currency(u"BHD"_s, 3))), u"CurrencyDigits"_s);
}

TEST(Records, Group)
{
    const Result<Group> group = parseGroup(payload(u"group_get.json"_s));
    ASSERT_TRUE(group);
    EXPECT_EQ(group->name, u"real\\std-usd"_s);
    EXPECT_EQ(group->currency, usd);
    EXPECT_EQ(group->marginMode, Group::MarginMode::Hedging);
    EXPECT_EQ(missing(parseGroup(node(R"({"Group":"g","Currency":"USD","CurrencyDigits":"9"})"))),
        u"Currency"_s);
    EXPECT_EQ(missing(parseGroup(node(R"({"Group":"g","Currency":"US D","CurrencyDigits":"2"})"))),
        u"Currency"_s);
    EXPECT_EQ(missing(parseGroup(node(R"({"Group":"g","Currency":"USD"})"))), u"CurrencyDigits"_s);
}

TEST(Records, Deal)
{
    const Result<Deal> deal = parseDeal(payload(u"deal_get.json"_s));
    ASSERT_TRUE(deal);
    EXPECT_EQ(deal->ticket, Ticket(136623));
    EXPECT_EQ(deal->login, Login(764636));
    EXPECT_EQ(deal->action, Deal::Balance);
    EXPECT_EQ(deal->time.seconds, 1614886500);
    EXPECT_EQ(deal->comment, u"#7ZQ0A1B2C3D W-48213"_s);
    EXPECT_EQ(deal->profitIn(usd)->minor(), -485000);
    EXPECT_EQ(deal->currencyDigits, 2);
}

TEST(Records, DealOfAnOldBuild)
{
    const JsonNode list = payload(u"deal_get_batch_numbers.json"_s);
    const Result<Deal> deal = parseDeal(list.items().at(0));
    ASSERT_TRUE(deal);
    EXPECT_TRUE(deal->fee.isEmpty());
    EXPECT_EQ(deal->profitIn(usd)->minor(), -485000);
}

TEST(Records, NamesTheFieldThatIsWrong)
{
    EXPECT_EQ(missing(parseDeal(node("{}"))), u"Deal"_s);
    EXPECT_EQ(missing(parseDeal(
                  node(R"({"Deal":"0","Login":"1","Action":"2","Time":"1","Profit":"0"})"))),
        u"Deal"_s);
    EXPECT_EQ(missing(parseDeal(
                  node(R"({"Deal":"1","Login":"x","Action":"2","Time":"1","Profit":"0"})"))),
        u"Login"_s);
    EXPECT_EQ(
        missing(parseDeal(node(R"({"Deal":"1","Login":"1","Action":"2","Time":"1","Profit":{}})"))),
        u"Profit"_s);
    EXPECT_EQ(missing(parseUser(node(R"({"Login":"1","Group":"g","Credit":"0"})"))), u"Balance"_s);
    EXPECT_EQ(missing(parseUser(node("[]"))), QString());
    EXPECT_EQ(missing(parseUser(node(
                  R"({"Login":"18446744073709551615","Group":"g","Balance":"0","Credit":"0"})"))),
        u"Login"_s);
}

TEST(Records, Position)
{
    const Result<Position> position =
        parsePosition(payload(u"position_get_page.json"_s).items().at(0));
    ASSERT_TRUE(position);
    EXPECT_EQ(position->ticket, PositionTicket(99871));
    EXPECT_EQ(position->symbol, u"EURUSD"_s);
    EXPECT_EQ(position->profit, u"-265.00"_s);
}

TEST(Records, WhatTheServerSaysAboutItself)
{
    EXPECT_EQ(parseServerTime(payload(u"time_server.json"_s))->seconds, 1614800000);
    EXPECT_EQ(parseServerTime(node(R"({"Time":1614800000})"))->seconds, 1614800000);
    EXPECT_EQ(missing(parseServerTime(node(R"({"Time":"soon"})"))), u"Time"_s);
    EXPECT_EQ(missing(parseServerTime(node(R"({"Time":"0 1970.01.01"})"))), u"Time"_s);
    const Result<TimeRules> rules = parseTimeRules(payload(u"time_get.json"_s));
    ASSERT_TRUE(rules);
    EXPECT_EQ(rules->zoneMinutes, 120);
    EXPECT_TRUE(rules->daylightNow);
    EXPECT_EQ(missing(parseTimeRules(node(R"({"TimeZone":"9000"})"))), u"TimeZone"_s);
    const Result<ServerInfo> info = parseServerInfo(payload(u"common_get.json"_s));
    ASSERT_TRUE(info);
    EXPECT_EQ(info->name, u"ExampleMarkets-Live"_s);
    EXPECT_EQ(info->positions, 240);
}
