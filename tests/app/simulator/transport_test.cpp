// How the Web API simulator behaves as an HTTPS server.

#include "tests/app/simulator/support/simulatorprocess.h"
#include "tests/app/simulator/support/wireclient.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::tests;

TEST(Transport, ShowsTheCertificateItAnnounced)
{
    SimulatorProcess simulator(SimulatorProcess::mt5());
    EXPECT_EQ(WireClient(simulator.port()).fingerprint(), simulator.fingerprint());
    EXPECT_EQ(simulator.fingerprint().size(), 64);
}

TEST(Transport, AnswersForbiddenAsPlainTextBeforeAuthentication)
{
    SimulatorProcess simulator(SimulatorProcess::mt5());
    WireClient client(simulator.port());
    const WireReply reply = client.get("/api/test/access");
    EXPECT_EQ(reply.status, 403);
    EXPECT_TRUE(reply.headers.value("content-type").startsWith("text/plain"));
    EXPECT_EQ(client.get("/api/server/restart").status, 403)
        << "unknown commands do not show either";
    EXPECT_TRUE(client.isOpen());
    EXPECT_TRUE(client.authenticate()) << "on the same connection";
    EXPECT_EQ(client.get("/api/test/access").retcode(), 0);
}

TEST(Transport, AuthenticationBelongsToTheConnection)
{
    SimulatorProcess simulator(SimulatorProcess::mt5());
    WireClient first(simulator.port());
    ASSERT_TRUE(first.authenticate());
    WireClient second(simulator.port());
    EXPECT_EQ(second.get("/api/test/access").status, 403);
    EXPECT_EQ(first.get("/api/test/access").retcode(), 0);
}

TEST(Transport, AWrongPasswordIsForbidden)
{
    SimulatorProcess simulator(SimulatorProcess::mt5());
    WireClient client(simulator.port());
    EXPECT_EQ(client.answerChallenge(client.startAuthentication(1000), u"Password2"_s).status, 403);
    EXPECT_EQ(client.get("/api/test/access").status, 403);
    EXPECT_EQ(
        client.answerChallenge(client.startAuthentication(500001), u"Password1"_s).retcode(), 1011);
    EXPECT_EQ(
        client.answerChallenge(client.startAuthentication(4711), u"Password1"_s).retcode(), 1001);
}

TEST(Transport, TheSecretMayComeFromTheEnvironment)
{
    qputenv("PURSER_SIM_PASSWORD", "Another#1");
    SimulatorProcess simulator(
        {u"mt5"_s, u"--port"_s, u"0"_s, u"--manager"_s, u"2000"_s, u"--seed"_s, u"1"_s});
    qunsetenv("PURSER_SIM_PASSWORD");
    EXPECT_FALSE(simulator.announcement().contains(u"control_port"_s));
    WireClient client(simulator.port());
    EXPECT_TRUE(client.authenticate(2000, u"Another#1"_s));
}

TEST(Transport, AuthenticationFieldsStandBesideRetcode)
{
    SimulatorProcess simulator(SimulatorProcess::mt5());
    WireClient client(simulator.port());
    const WireReply start = client.startAuthentication(1000);
    EXPECT_TRUE(start.body.startsWith("{ \"retcode\" : \"0 Done\", \"version_access\" : \""));
    EXPECT_TRUE(start.json().contains(u"srv_rand"_s));
    EXPECT_FALSE(start.json().contains(u"answer"_s));
}

TEST(Transport, TakesParametersFromQueryAndBody)
{
    SimulatorProcess simulator(SimulatorProcess::mt5());
    WireClient client(simulator.port());
    ASSERT_TRUE(client.authenticate());
    EXPECT_EQ(client.post("/api/user/get?login=500001").text("Login"), u"500001"_s);
    EXPECT_EQ(client.post("/api/user/get?login=500001", "{\"Login\": 500002}").text("Login"),
        u"500002"_s);
    EXPECT_EQ(
        client.post("/api/user/get", "{\"login\":\"500003\"}", "application/json").text("Login"),
        u"500003"_s);
    EXPECT_EQ(client.post("/api/user/get", "login=500004").text("Login"), u"500004"_s);
    client.write("GET /api/user/get HTTP/1.1\r\nContent-Length: 16\r\n\r\n{\"login\":500005}");
    EXPECT_EQ(client.read().text("Login"), u"500005"_s) << "a GET may have a body";
    EXPECT_EQ(client.post("/api/user/get", "{\"login\":").status, 400);
}

TEST(Transport, ReadsChunkedBodiesAndExpectations)
{
    SimulatorProcess simulator(SimulatorProcess::mt5());
    WireClient client(simulator.port());
    ASSERT_TRUE(client.authenticate());
    client.write("POST /api/user/get HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                 "8\r\n{\"login\"\r\n8\r\n:500001}\r\n0\r\n\r\n");
    EXPECT_EQ(client.read().text("Login"), u"500001"_s);
    client.write(
        "POST /api/user/get HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 16\r\n\r\n");
    EXPECT_EQ(client.read().status, 100);
    client.write("{\"login\":500002}");
    EXPECT_EQ(client.read().text("Login"), u"500002"_s);
}

TEST(Transport, AnswersOneRequestAfterTheOther)
{
    SimulatorProcess simulator(SimulatorProcess::mt5());
    WireClient client(simulator.port());
    ASSERT_TRUE(client.authenticate());
    client.write("GET /api/user/get?login=500001 HTTP/1.1\r\n\r\n"
                 "GET /api/user/get?login=500002 HTTP/1.1\r\n\r\n");
    EXPECT_EQ(client.read().text("Login"), u"500001"_s);
    EXPECT_EQ(client.read().text("Login"), u"500002"_s);
}

TEST(Transport, KnowsOldAndNewNames)
{
    SimulatorProcess both(SimulatorProcess::mt5());
    WireClient client(both.port());
    ASSERT_TRUE(client.authenticate());
    EXPECT_EQ(client.get("/user_get?login=500001").text("Login"), u"500001"_s);
    EXPECT_EQ(client.get("//api/user/account/get?login=1").retcode(), 13);
    EXPECT_EQ(client.get("/user_account_get?login=1").retcode(), 13);

    SimulatorProcess old(SimulatorProcess::mt5({u"--old-names"_s}));
    WireClient oldClient(old.port());
    EXPECT_EQ(
        oldClient.get("/api/auth/start?version=484&agent=a&login=1000&type=manager").status, 403);
    EXPECT_EQ(
        oldClient.get("/auth_start?version=484&agent=a&login=1000&type=manager").retcode(), 0);
}

TEST(Transport, UnknownCommandsAreNotFound)
{
    SimulatorProcess simulator(SimulatorProcess::mt5());
    WireClient client(simulator.port());
    ASSERT_TRUE(client.authenticate());
    for (const QByteArray& path : {QByteArray("/api/server/restart"),
             QByteArray("/api/deal/delete?ticket=1"), QByteArray("/api/user/delete?login=500001"),
             QByteArray("/"), QByteArray("/api/position/fix")})
        EXPECT_EQ(client.get(path).status, 404) << path.constData();
    client.write("PUT /api/test/access HTTP/1.1\r\n\r\n");
    EXPECT_EQ(client.read().status, 405);
}

TEST(Transport, GarbageEndsTheConnection)
{
    SimulatorProcess simulator(SimulatorProcess::mt5());
    WireClient client(simulator.port());
    client.write("MT5WEBAPI00a000010AUTH_START|\r\n\r\n");
    EXPECT_EQ(client.read().status, 400);
    EXPECT_TRUE(client.waitForEnd(5000));
}

TEST(Transport, ClosesWhenNothingComes)
{
    SimulatorProcess simulator(SimulatorProcess::mt5());
    WireClient client(simulator.port());
    ASSERT_TRUE(client.authenticate());
    simulator.post(u"/connection"_s, {{u"idle_ms"_s, 100}});
    EXPECT_TRUE(client.waitForEnd(10'000));
}

TEST(Transport, QuitEndsSessionAndConnection)
{
    SimulatorProcess simulator(SimulatorProcess::mt5());
    WireClient client(simulator.port());
    ASSERT_TRUE(client.authenticate());
    EXPECT_EQ(client.get("/api/quit").retcode(), 0);
    EXPECT_TRUE(client.waitForEnd(5000));
}

TEST(Transport, MayDemandItsCookieBack)
{
    SimulatorProcess simulator(SimulatorProcess::mt5({u"--cookie"_s}));
    WireClient client(simulator.port());
    const WireReply start = client.startAuthentication(1000);
    EXPECT_TRUE(start.headers.value("set-cookie").startsWith("MT5SESSION="));
    EXPECT_EQ(client.answerChallenge(start, u"Password1"_s).status, 403);
    const WireReply again = client.startAuthentication(1000);
    client.setCookie(again.headers.value("set-cookie").split(';').first());
    EXPECT_EQ(client.answerChallenge(again, u"Password1"_s).retcode(), 0);
    EXPECT_EQ(client.get("/api/test/access").retcode(), 0);
    client.setCookie("MT5SESSION=0");
    EXPECT_EQ(client.get("/api/test/access").status, 403);
}

TEST(Transport, UsesAGivenCertificateAndKeepsItsOwn)
{
    const QTemporaryDir directory;
    SimulatorProcess first(SimulatorProcess::mt5({u"--data"_s, directory.path()}));
    const QByteArray fingerprint = first.fingerprint();
    first.kill();
    SimulatorProcess again(SimulatorProcess::mt5({u"--data"_s, directory.path()}));
    EXPECT_EQ(again.fingerprint(), fingerprint);
    SimulatorProcess given(
        SimulatorProcess::mt5({u"--tls-cert"_s, directory.filePath(u"certificate.pem"_s),
            u"--tls-key"_s, directory.filePath(u"key.pem"_s)}));
    EXPECT_EQ(given.fingerprint(), fingerprint);
    EXPECT_EQ(QFile::permissions(directory.filePath(u"key.pem"_s))
            & (QFile::ReadGroup | QFile::ReadOther),
        0);
}

TEST(Transport, AnotherCertificateOnDemand)
{
    SimulatorProcess simulator(SimulatorProcess::mt5());
    WireClient client(simulator.port());
    ASSERT_TRUE(client.authenticate());
    const QByteArray fresh =
        simulator.post(u"/certificate"_s, {}).value(u"fingerprint"_s).toString().toLatin1();
    EXPECT_NE(fresh, simulator.fingerprint());
    EXPECT_TRUE(client.waitForEnd(5000));
    EXPECT_EQ(WireClient(simulator.port()).fingerprint(), fresh);
}

TEST(ControlPort, RefusesBrowserPagesAndNonsense)
{
    SimulatorProcess simulator(SimulatorProcess::mt5());
    EXPECT_EQ(simulator.request("GET", u"/nothing"_s).first, 404);
    EXPECT_EQ(simulator.request("POST", u"/faults"_s, "{").first, 400);
    const auto [status, body] = simulator.request("POST", u"/faults"_s, R"({"fault":"explode"})");
    EXPECT_EQ(status, 400);
    EXPECT_EQ(body.value(u"field"_s).toString(), u"fault"_s);
    EXPECT_EQ(simulator.request("GET", u"/state HTTP/1.1\r\nOrigin: http://x\r\nX:"_s).first, 403);
}

TEST(ControlPort, CountsRequests)
{
    SimulatorProcess simulator(SimulatorProcess::mt5());
    WireClient client(simulator.port());
    ASSERT_TRUE(client.authenticate());
    client.get("/api/test/access");
    client.get("/api/test/access");
    const QJsonObject requests = simulator.get(u"/requests"_s);
    EXPECT_EQ(requests.value(u"counts"_s).toObject().value(u"test/access"_s).toInt(), 2);
    EXPECT_EQ(requests.value(u"counts"_s).toObject().value(u"auth/start"_s).toInt(), 1);
    EXPECT_EQ(simulator.get(u"/state"_s).value(u"connections"_s).toInt(), 1);
}
