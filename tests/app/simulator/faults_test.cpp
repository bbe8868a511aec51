// Every fault: what the client sees, and what was really done.

#include "tests/app/simulator/support/simulatorprocess.h"
#include "tests/app/simulator/support/wireclient.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::tests;
using End = WireReply::End;

namespace {

const QByteArray deposit = "/api/trade/balance?login=600001&type=2&balance=10&comment=%23TAG";

class Faults : public ::testing::Test
{
protected:
    Faults() { m_simulator.addAccount(600001, u"1000.00"_s); }

    void fault(const QString& name, QJsonObject more = {})
    {
        more.insert(u"fault"_s, name);
        m_simulator.addFault(more);
    }
    WireReply strike(const QByteArray& target = deposit)
    {
        WireClient client(m_simulator.port());
        EXPECT_TRUE(client.authenticate());
        return client.post(target);
    }
    qsizetype executed() { return m_simulator.book().size(); }

    SimulatorProcess m_simulator{SimulatorProcess::mt5()};
};

struct LostAnswer {
    const char* fault;
    End end;
    int status;
    int executed;
};

class AnswerLost : public Faults, public ::testing::WithParamInterface<LostAnswer>
{
};

} // namespace

TEST_P(AnswerLost, LooksTheSameWhetherItWasDoneOrNot)
{
    const LostAnswer& expected = GetParam();
    fault(QString::fromLatin1(expected.fault));
    const WireReply reply = strike();
    EXPECT_EQ(reply.end, expected.end);
    EXPECT_EQ(reply.status, expected.status);
    EXPECT_EQ(reply.retcode(), -1);
    EXPECT_EQ(executed(), expected.executed);
    EXPECT_EQ(strike().retcode(), 0) << "only once";
    EXPECT_EQ(executed(), expected.executed + 1);
}

INSTANTIATE_TEST_SUITE_P(All, AnswerLost,
    ::testing::Values(LostAnswer{"execute_then_drop", End::Closed, 0, 1},
        LostAnswer{"execute_then_reset", End::Reset, 0, 1},
        LostAnswer{"execute_then_half", End::Closed, 200, 1},
        LostAnswer{"execute_then_500", End::Complete, 500, 1},
        LostAnswer{"execute_then_502", End::Complete, 502, 1},
        LostAnswer{"execute_then_garbage", End::Complete, 200, 1},
        LostAnswer{"execute_then_empty", End::Complete, 200, 1}),
    [](const auto& info) { return std::string(info.param.fault); });

TEST_F(Faults, NothingIsDoneBefore)
{
    for (const auto& [name, end, status] :
        {std::tuple{u"drop_before"_s, End::Closed, 0}, std::tuple{u"reset_before"_s, End::Reset, 0},
            std::tuple{u"error_500"_s, End::Complete, 500},
            std::tuple{u"error_502"_s, End::Complete, 502}}) {
        fault(name, {{u"endpoint"_s, u"trade/balance"_s}});
        const WireReply reply = strike();
        EXPECT_EQ(reply.end, end) << qPrintable(name);
        EXPECT_EQ(reply.status, status) << qPrintable(name);
    }
    EXPECT_EQ(executed(), 0);
}

TEST_F(Faults, SilenceComesWithAndWithoutTheWork)
{
    WireClient client(m_simulator.port());
    ASSERT_TRUE(client.authenticate());
    fault(u"execute_then_silence"_s);
    client.write("POST " + deposit + " HTTP/1.1\r\nContent-Length: 0\r\n\r\n");
    EXPECT_EQ(client.read(200).end, End::TimedOut);
    EXPECT_TRUE(client.isOpen());
    EXPECT_EQ(executed(), 1);
    WireClient other(m_simulator.port());
    ASSERT_TRUE(other.authenticate());
    fault(u"silence_before"_s, {{u"endpoint"_s, u"trade/balance"_s}});
    other.write("POST " + deposit + " HTTP/1.1\r\nContent-Length: 0\r\n\r\n");
    EXPECT_EQ(other.read(200).end, End::TimedOut);
    EXPECT_EQ(executed(), 1);
}

TEST_F(Faults, LateExecutionHappensAfterTheConnectionHasGone)
{
    fault(u"execute_late"_s, {{u"delay_ms"_s, 300}});
    EXPECT_EQ(strike().end, End::Closed);
    EXPECT_EQ(executed(), 0);
    EXPECT_TRUE(m_simulator.waitForBook(1));
}

TEST_F(Faults, AStalledRequestIsDoneEvenWhenTheClientLeft)
{
    fault(u"stall"_s, {{u"delay_ms"_s, 200}, {u"endpoint"_s, u"trade/balance"_s}});
    {
        WireClient client(m_simulator.port());
        ASSERT_TRUE(client.authenticate());
        client.write("POST " + deposit + " HTTP/1.1\r\nContent-Length: 0\r\n\r\n");
        EXPECT_EQ(client.read(50).end, End::TimedOut);
    }
    EXPECT_TRUE(m_simulator.waitForBook(1));
}

TEST_F(Faults, TwiceIsTwice)
{
    fault(u"execute_twice"_s);
    EXPECT_EQ(strike().retcode(), 0);
    EXPECT_EQ(executed(), 2);
}

TEST_F(Faults, AnswersWithoutATicket)
{
    fault(u"no_ticket"_s);
    const WireReply done = strike();
    EXPECT_EQ(done.retcode(), 0);
    EXPECT_TRUE(done.text("Ticket").isEmpty());
    EXPECT_EQ(executed(), 1);
    fault(u"no_ticket"_s, {{u"execute"_s, false}});
    EXPECT_EQ(strike().retcode(), 0);
    EXPECT_EQ(executed(), 1);
}

TEST_F(Faults, AnyCodeWithOrWithoutTheWork)
{
    for (const int code : {1, 2, 9, 12, 15, 1018, 10002, 10012, 10024, 10031}) {
        fault(u"retcode"_s, {{u"code"_s, code}, {u"endpoint"_s, u"trade/balance"_s}});
        EXPECT_EQ(strike().retcode(), code);
    }
    EXPECT_EQ(executed(), 0);
    fault(u"retcode"_s,
        {{u"code"_s, 10012}, {u"endpoint"_s, u"trade/balance"_s}, {u"execute"_s, true}});
    EXPECT_EQ(strike().retcode(), 10012);
    EXPECT_EQ(executed(), 1);
}

TEST_F(Faults, APluginRewritesTheComment)
{
    fault(u"rewrite_comment"_s, {{u"comment"_s, u"Payment"_s}});
    strike();
    EXPECT_EQ(m_simulator.book()[0].toObject().value(u"comment"_s).toString(), u"Payment"_s);
}

TEST_F(Faults, AuthenticationCodes)
{
    for (const int code : {1001, 1002, 1011, 1012, 1034}) {
        fault(u"retcode"_s, {{u"code"_s, code}, {u"endpoint"_s, u"auth/answer"_s}});
        WireClient client(m_simulator.port());
        EXPECT_EQ(
            client.answerChallenge(client.startAuthentication(1000), u"Password1"_s).retcode(),
            code);
        EXPECT_EQ(client.get("/api/test/access").status, 403);
    }
}

TEST_F(Faults, ARogueServerShowsAWrongProof)
{
    fault(u"wrong_cli_rand"_s);
    WireClient client(m_simulator.port());
    EXPECT_FALSE(client.authenticate());
    EXPECT_FALSE(client.lastProofWasRight());
    fault(u"late_challenge"_s);
    EXPECT_EQ(client.answerChallenge(client.startAuthentication(1000), u"Password1"_s).status, 403);
    EXPECT_TRUE(client.authenticate());
}

TEST_F(Faults, ExpiredSessionAndFlapAreDifferent)
{
    WireClient client(m_simulator.port());
    ASSERT_TRUE(client.authenticate());
    fault(u"session_expired"_s, {{u"endpoint"_s, u"user/get"_s}});
    EXPECT_EQ(client.get("/api/user/get?login=600001").status, 403);
    EXPECT_EQ(client.get("/api/test/access").status, 403);
    ASSERT_TRUE(client.authenticate());
    fault(u"forbidden"_s, {{u"endpoint"_s, u"user/get"_s}});
    EXPECT_EQ(client.get("/api/user/get?login=600001").status, 403);
    EXPECT_EQ(client.get("/api/test/access").retcode(), 0);
    EXPECT_EQ(client.get("/api/user/get?login=600001").retcode(), 0);
    fault(u"forbidden"_s, {{u"endpoint"_s, u"daily/*"_s}, {u"count"_s, -1}});
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(client.get("/api/daily/get_batch?login=600001&from=0&to=1").status, 403);
    m_simulator.post(u"/sessions"_s, {});
    EXPECT_EQ(client.get("/api/test/access").status, 403);
}

TEST_F(Faults, FaultsOfUnauthenticatedRequestsAreNotUsedUp)
{
    fault(u"execute_then_drop"_s);
    WireClient stranger(m_simulator.port());
    EXPECT_EQ(stranger.post(deposit).status, 403);
    EXPECT_EQ(strike().end, End::Closed);
}

TEST_F(Faults, SlowTrickledAndHugeAnswersAreStillRight)
{
    QElapsedTimer timer;
    timer.start();
    fault(u"slow"_s, {{u"delay_ms"_s, 200}, {u"endpoint"_s, u"trade/balance"_s}});
    EXPECT_EQ(strike().retcode(), 0);
    EXPECT_GE(timer.elapsed(), 200);
    fault(u"trickle"_s,
        {{u"bytes"_s, 7}, {u"interval_ms"_s, 5}, {u"endpoint"_s, u"trade/balance"_s}});
    EXPECT_EQ(strike().retcode(), 0);
    fault(u"huge_body"_s, {{u"endpoint"_s, u"trade/balance"_s}});
    const WireReply huge = strike();
    EXPECT_GT(huge.body.size(), 40 * 1024 * 1024);
    EXPECT_EQ(huge.retcode(), 0);
}

TEST_F(Faults, PagesCanBeWrong)
{
    WireClient client(m_simulator.port());
    ASSERT_TRUE(client.authenticate());
    for (int i = 0; i < 9; ++i)
        client.post(deposit);
    const auto page = [&client](int offset) {
        QStringList tickets;
        const QJsonArray rows =
            client
                .get("/api/deal/get_page?login=600001&from=0&to=4000000000&total=5&offset="
                    + QByteArray::number(offset))
                .answer()
                .toArray();
        for (const QJsonValue& row : rows)
            tickets.append(row.toObject().value(u"Deal"_s).toString());
        return tickets;
    };
    const QStringList first = page(0);
    const QStringList second = page(5);
    fault(u"duplicate_page"_s);
    EXPECT_EQ(page(5), first);
    fault(u"short_page"_s, {{u"rows"_s, 2}});
    EXPECT_EQ(page(0), first.mid(0, 3));
    fault(u"reorder_page"_s, {{u"count"_s, 1}});
    QStringList disordered = page(0);
    EXPECT_NE(disordered, first);
    disordered.sort();
    EXPECT_EQ(disordered, first);
    fault(u"delete_between_pages"_s);
    EXPECT_EQ(page(5), second.mid(1));
    fault(u"insert_between_pages"_s, {{u"age_s"_s, 7200}});
    EXPECT_EQ(page(5).size(), 5);
    EXPECT_EQ(page(0), first.mid(1) + QStringList{second.first()});
}

TEST_F(Faults, ListsCanBeEmptyOrPartial)
{
    fault(u"empty_list"_s);
    EXPECT_EQ(strike("/api/user/logins?group=*").answer().toArray().size(), 0);
    EXPECT_EQ(strike("/api/user/get_batch?group=*").retcode(), 0);
    EXPECT_EQ(strike("/api/user/get?login=600001").text("Login"), u"600001"_s);
    m_simulator.clearFaults();
    fault(u"partial"_s, {{u"rows"_s, 2}});
    const WireReply partial = strike("/api/user/logins?group=*");
    EXPECT_EQ(partial.retcode(), 14);
    EXPECT_EQ(partial.answer().toArray().size(), 2);
    fault(u"retcode"_s, {{u"code"_s, 13}, {u"endpoint"_s, u"user/logins"_s}});
    EXPECT_EQ(strike("/api/user/logins?group=*").retcode(), 13);
}

TEST_F(Faults, OldAndOddBuilds)
{
    fault(u"old_build"_s);
    const QJsonObject old = strike("/api/deal/get_batch?login=600001&from=0&to=4000000000")
                                .answer()
                                .toArray()
                                .first()
                                .toObject();
    for (const QString& name :
        {u"VolumeExt"_s, u"Fee"_s, u"TimeMsc"_s, u"PriceSL"_s, u"ModificationFlags"_s})
        EXPECT_FALSE(old.contains(name)) << qPrintable(name);
    EXPECT_TRUE(old.contains(u"ModifyFlags"_s));
    EXPECT_EQ(old.value(u"Profit"_s).toString(), u"1000.00"_s);
    m_simulator.clearFaults();
    fault(u"numbers"_s);
    const WireReply numbers = strike("/api/user/get?login=600001");
    EXPECT_TRUE(numbers.answer().toObject().value(u"Login"_s).isDouble());
    EXPECT_TRUE(numbers.body.contains("\"Balance\" : 1000.00,"));
    EXPECT_TRUE(numbers.answer().toObject().value(u"Name"_s).isString());
    m_simulator.clearFaults();
    fault(u"unknown_fields"_s);
    EXPECT_TRUE(
        strike("/api/user/get?login=600001").answer().toObject().contains(u"FutureField"_s));
    m_simulator.clearFaults();
    fault(u"empty_personal"_s);
    EXPECT_EQ(strike("/api/user/get?login=600001").text("Name"), QString());
}

TEST_F(Faults, UpdatesCanBeIgnoredAndContentTypesDemanded)
{
    fault(u"ignore_update"_s);
    const WireReply ignored = strike("/api/user/update?login=600001&name=Changed");
    EXPECT_EQ(ignored.retcode(), 0);
    EXPECT_EQ(ignored.text("Name"), u"Client 600001"_s);
    m_simulator.clearFaults();
    fault(u"wants_json"_s);
    WireClient client(m_simulator.port());
    ASSERT_TRUE(client.authenticate());
    EXPECT_EQ(client.post("/api/user/get", R"({"login":600001})").retcode(), 3);
    EXPECT_EQ(client.post("/api/user/get", R"({"login":600001})", "application/json").retcode(), 0);
}

TEST_F(Faults, AnOutageEnds)
{
    WireClient client(m_simulator.port());
    ASSERT_TRUE(client.authenticate());
    fault(u"outage"_s, {{u"duration_ms"_s, 300}, {u"now"_s, true}});
    EXPECT_TRUE(client.waitForEnd(5000));
    EXPECT_FALSE(WireClient(m_simulator.port()).isOpen());
    QElapsedTimer timer;
    timer.start();
    while (!WireClient(m_simulator.port()).isOpen() && timer.elapsed() < 10'000) {
    }
    WireClient after(m_simulator.port());
    EXPECT_TRUE(after.authenticate());
}

TEST_F(Faults, APauseLastsUntilItIsEnded)
{
    m_simulator.post(u"/pause"_s, {{u"mode"_s, u"refuse"_s}});
    EXPECT_FALSE(WireClient(m_simulator.port()).isOpen());
    EXPECT_TRUE(m_simulator.get(u"/state"_s).value(u"paused"_s).toBool());
    m_simulator.post(u"/resume"_s, {});
    WireClient client(m_simulator.port());
    EXPECT_TRUE(client.authenticate());
    m_simulator.post(u"/drop"_s, {});
    EXPECT_TRUE(client.waitForEnd(5000));
}

TEST_F(Faults, AHangingServerTakesConnectionsAndSaysNothing)
{
    m_simulator.post(u"/pause"_s, {{u"mode"_s, u"hang"_s}});
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_simulator.port());
    ASSERT_TRUE(socket.waitForConnected());
    socket.write("anything");
    EXPECT_FALSE(socket.waitForReadyRead(200));
    EXPECT_EQ(socket.state(), QAbstractSocket::ConnectedState);
    m_simulator.post(u"/resume"_s, {});
    EXPECT_EQ(strike().retcode(), 0);
}

TEST_F(Faults, ARestartSaysFifteenThenRefusesThenGoesOnWithNewTickets)
{
    WireClient client(m_simulator.port());
    ASSERT_TRUE(client.authenticate());
    const qint64 before = client.post(deposit).text("Ticket").toLongLong();
    m_simulator.post(u"/restart"_s, {{u"down_ms"_s, 100}, {u"ticket_jump"_s, 5000}});
    EXPECT_EQ(client.post(deposit).retcode(), 15);
    EXPECT_TRUE(client.waitForEnd(5000));
    EXPECT_EQ(executed(), 1);
    QElapsedTimer timer;
    timer.start();
    while (!WireClient(m_simulator.port()).isOpen() && timer.elapsed() < 10'000) {
    }
    const WireReply after = strike();
    EXPECT_EQ(after.text("Ticket").toLongLong(), before + 5001);
}

TEST_F(Faults, SeveralStrikeTogetherAndListsAreAllOrNothing)
{
    const auto [status, body] =
        m_simulator.request("POST", u"/faults"_s, R"([{"fault":"numbers"},{"fault":"nonsense"}])");
    EXPECT_EQ(status, 400);
    EXPECT_EQ(m_simulator.get(u"/faults"_s).value(u"faults"_s).toArray().size(), 0);
    m_simulator.request(
        "POST", u"/faults"_s, R"([{"fault":"numbers"},{"fault":"unknown_fields"}])");
    const QJsonObject user = strike("/api/user/get?login=600001").answer().toObject();
    EXPECT_TRUE(user.value(u"Login"_s).isDouble());
    EXPECT_TRUE(user.contains(u"FutureField"_s));
    EXPECT_EQ(m_simulator.request("DELETE", u"/faults/1"_s).first, 200);
    EXPECT_EQ(m_simulator.request("DELETE", u"/faults/99"_s).first, 404);
}
