#include "core/trading/mt5/client.h"
#include "core/trading/mt5/livefigures.h"

#include "tests/core/trading/support/mt5script.h"
#include "tests/core/trading/support/transcript.h"
#include "tests/support/currencies.h"

#include <array>
#include <map>

using namespace purser;
using namespace purser::tests;
using namespace purser::network;
using namespace purser::trading;
using namespace purser::trading::mt5;
using namespace Qt::StringLiterals;

namespace {

constexpr Login login(764636);

/// A server that answers each command with one body.
struct AnsweredClient {
    using Bodies = std::map<QByteArray, QByteArray>;
    explicit AnsweredClient(Bodies bodies)
        : script(
            [bodies = std::move(bodies)](const QByteArray& target) -> std::optional<QByteArray> {
                const QByteArray command = target.mid(5).split('?').first();
                const auto found = bodies.find(command);
                return found == bodies.end() ? answered("12000 Not implemented")
                                             : okAnswer(found->second);
            }),
          session(script.settings(), clock), client(session)
    {
    }

    SystemClock clock;
    Mt5Script script;
    Session session;
    Client client;
};

} // namespace

TEST(Client, ReadsEveryRecord)
{
    AnsweredClient f({{"user/get", transcript(u"user_get.json"_s)},
        {"user/get_batch", transcript(u"user_get_batch.json"_s)},
        {"user/account/get", transcript(u"account_get.json"_s)},
        {"group/get", transcript(u"group_get.json"_s)},
        {"deal/get", transcript(u"deal_get.json"_s)},
        {"deal/get_batch", transcript(u"deal_get_batch.json"_s)},
        {"position/get_total", transcript(u"position_get_total.json"_s)},
        {"position/get_page", transcript(u"position_get_page.json"_s)},
        {"time/server", transcript(u"time_server.json"_s)},
        {"time/get", transcript(u"time_get.json"_s)},
        {"common/get", transcript(u"common_get.json"_s)}});
    EXPECT_EQ(f.client.info()->users, 1200);
    EXPECT_EQ(f.client.now()->seconds, 1614800000);
    EXPECT_EQ(f.client.timeRules()->zoneMinutes, 120);
    EXPECT_EQ(f.client.group(u"real\\std-usd"_s)->currency, usd);
    EXPECT_EQ(f.client.user(login)->leverage, 100);
    const std::array logins{login, Login(764637)};
    EXPECT_EQ(f.client.users(logins)->at(1).balanceIn(usd)->minor(), -5);
    EXPECT_EQ((*f.client.accountState(login, usd))->margin.minor(), 123456);
    EXPECT_EQ(f.client.deal(Ticket(136623))->comment, u"#7ZQ0A1B2C3D W-48213"_s);
    EXPECT_EQ(f.client.positionCount(login), 1);
    EXPECT_EQ(f.client.positions(login, 0)->at(0).ticket, PositionTicket(99871));
    const Result<std::vector<Deal>> deals = f.client.deals(login, {100}, {200});
    ASSERT_TRUE(deals);
    ASSERT_EQ(deals->size(), 2u);
    EXPECT_LT(deals->at(0).ticket, deals->at(1).ticket) << "sorted, whatever the server's order";
    EXPECT_EQ(f.script.count("/api/group/get?group=real%5Cstd-usd"), 1);
    EXPECT_EQ(f.script.count("/api/deal/get_batch?login=764636&from=100&to=200"), 1);
    EXPECT_EQ(f.script.count("/api/user/get_batch?login=764636%2C764637"), 1);
    EXPECT_EQ(f.script.count("/api/position/get_page?login=764636&offset=0&total=100"), 1);
}

TEST(Client, AnAnswerAboutSomethingElseIsRefused)
{
    AnsweredClient f({{"user/get", transcript(u"user_get.json"_s)},
        {"user/account/get", transcript(u"account_get.json"_s)},
        {"group/get", transcript(u"group_get.json"_s)},
        {"deal/get", transcript(u"deal_get.json"_s)},
        {"deal/get_batch", transcript(u"deal_get_batch.json"_s)}});
    EXPECT_EQ(f.client.user(Login(5)).error().code, ErrorCode::Parse);
    EXPECT_EQ(f.client.accountState(Login(5), usd).error().code, ErrorCode::Parse);
    EXPECT_EQ(f.client.group(u"real\\Std-USD"_s).error().code, ErrorCode::Parse);
    EXPECT_EQ(f.client.deal(Ticket(7)).error().code, ErrorCode::Parse);
    EXPECT_EQ(f.client.deals(Login(5), {1}, {2}).error().code, ErrorCode::Parse);
}

TEST(Client, NotFoundOnAListMeansEmptyOnlyForAKnownAccount)
{
    AnsweredClient known({{"deal/get_batch", transcript(u"not_found.json"_s)},
        {"user/get", transcript(u"user_get.json"_s)}});
    const Result<std::vector<Deal>> none = known.client.deals(login, {1}, {2});
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->empty());
    AnsweredClient unknown({{"deal/get_batch", transcript(u"not_found.json"_s)},
        {"user/get", transcript(u"not_found.json"_s)}});
    EXPECT_EQ(unknown.client.deals(login, {1}, {2}).error().code, ErrorCode::NotFound);
}

TEST(Client, APartialListIsNotTaken)
{
    AnsweredClient f(
        AnsweredClient::Bodies{{"deal/get_batch", R"({"retcode":"14 Partial","answer":[]})"}});
    EXPECT_EQ(f.client.deals(login, {1}, {2}).error().code, ErrorCode::Limit);
}

TEST(LiveFigures, AreThoseOfTheTradeState)
{
    AnsweredClient f({{"user/account/get", transcript(u"account_get.json"_s)},
        {"position/get_total", transcript(u"position_get_total.json"_s)},
        {"position/get_page", transcript(u"position_get_page.json"_s)}});
    const Result<LiveFigures> figures = liveFigures(f.client, login, usd);
    ASSERT_TRUE(figures);
    EXPECT_FALSE(figures->computed);
    EXPECT_EQ(figures->openPositions, 1);
    EXPECT_EQ(figures->exposures, (std::vector<Exposure>{{u"EURUSD"_s, 10'000, 0}}));
    EXPECT_EQ(figures->freeMargin.text(), u"24999.94"_s);
}

TEST(Exposures, AreSummedBySymbolAndWay)
{
    const auto position = [](const QString& symbol, int action, const QString& volume) {
        Position one;
        one.symbol = symbol;
        one.action = action;
        one.volume = volume;
        return one;
    };
    const auto summed =
        exposuresOf({position(u"XAUUSD"_s, 1, u"500"_s), position(u"EURUSD"_s, 0, u"10000"_s),
            position(u"EURUSD"_s, 1, u"3000"_s), position(u"EURUSD"_s, 0, u"2500"_s)});
    ASSERT_TRUE(summed);
    EXPECT_EQ(
        *summed, (std::vector<Exposure>{{u"EURUSD"_s, 12'500, 3'000}, {u"XAUUSD"_s, 0, 500}}));
    EXPECT_TRUE(exposuresOf({})->empty());
    EXPECT_EQ(exposuresOf({position(u"EURUSD"_s, 2, u"1"_s)}).error().code, ErrorCode::Parse);
    EXPECT_EQ(exposuresOf({position(u"EURUSD"_s, 0, u"one"_s)}).error().code, ErrorCode::Parse);
}

TEST(LiveFigures, OfASleepingAccountFollowFromItsBalance)
{
    for (const QByteArray& absent :
        {transcript(u"not_found.json"_s), QByteArray(R"({"retcode":"0 Done","answer":{}})"),
            QByteArray(R"({"retcode":"1 None"})")}) {
        AnsweredClient f(
            {{"user/account/get", absent}, {"user/get", transcript(u"user_get_numbers.json"_s)},
                {"position/get_total", R"({"retcode":"0 Done","answer":{"Total":"0"}})"}});
        const Result<LiveFigures> figures = liveFigures(f.client, login, usd);
        ASSERT_TRUE(figures);
        EXPECT_TRUE(figures->computed);
        EXPECT_EQ(figures->balance.minor(), 2600010);
        EXPECT_EQ(figures->equity.minor(), 2610010);
        EXPECT_EQ(figures->freeMargin.minor(), 2610010);
        EXPECT_EQ(figures->margin.minor(), 0);
    }
}

TEST(LiveFigures, AreNotMadeUpForAnAccountWithPositions)
{
    AnsweredClient f({{"user/account/get", transcript(u"not_found.json"_s)},
        {"user/get", transcript(u"user_get.json"_s)},
        {"position/get_total", transcript(u"position_get_total.json"_s)}});
    EXPECT_FALSE(liveFigures(f.client, login, usd));
}
