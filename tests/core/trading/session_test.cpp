#include "core/trading/mt5/session.h"

#include "tests/core/trading/support/mt5script.h"

using namespace purser;
using namespace purser::tests;
using namespace purser::network;
using namespace purser::trading;
using namespace purser::trading::mt5;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A session on a clock that moves only when the session waits or the test says so.
struct PacedSession {
    explicit PacedSession(Mt5Script::Handler handler)
        : script(std::move(handler)), session(script.settings(), clock, sleeper(), noSpread)
    {
    }
    PacedSession(Mt5Script::Handler handler, const std::function<void(Settings&)>& change)
        : script(std::move(handler)),
          session(changed(script.settings(), change), clock, sleeper(), noSpread)
    {
    }

    static Settings changed(Settings settings, const std::function<void(Settings&)>& change)
    {
        change(settings);
        return settings;
    }
    Session::Sleep sleeper()
    {
        return [this](std::chrono::nanoseconds span) {
            clock.advance(std::chrono::ceil<std::chrono::microseconds>(span));
        };
    }
    static double noSpread() { return 0.5; }

    ManualClock clock;
    Mt5Script script;
    Session session;
};

std::optional<QByteArray> allWell(const QByteArray&)
{
    return answered("0 Done");
}

const QByteArray forbidden = statusAnswer("403 Forbidden", "Forbidden");

} // namespace

TEST(Session, SignsInOnceAndStaysOnTheConnection)
{
    PacedSession f(allWell);
    ASSERT_TRUE(f.session.ensureReady());
    EXPECT_TRUE(f.session.read("test/access"));
    EXPECT_TRUE(f.session.read("common/get"));
    EXPECT_EQ(f.script.server().connections(), 1);
    EXPECT_EQ(f.script.count("/api/auth/start"), 1);
    EXPECT_EQ(f.script.count("/api/auth/answer"), 1);
    const QByteArray start = f.script.requests().first();
    EXPECT_TRUE(start.startsWith(
        "GET /api/auth/start?version=3000&agent=Purser&login=1000&type=manager HTTP/1.1"));
    EXPECT_FALSE(f.script.requests().join().contains("Password1"));
}

TEST(Session, AWrongPasswordBacksOffAndIsNotRepeated)
{
    PacedSession f(
        allWell, [](Settings& s) { s.password = Secret::fromText(QString(u"other"_s)); });
    const Result<void> first = f.session.ensureReady();
    ASSERT_FALSE(first);
    EXPECT_EQ(first.error().code, ErrorCode::AuthenticationFailed);
    const Result<void> second = f.session.ensureReady();
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().args.value(u"reason"), u"backing_off"_s);
    EXPECT_EQ(f.script.count("/api/auth/start"), 1);
    f.clock.advance(5s);
    EXPECT_FALSE(f.session.ensureReady());
    EXPECT_EQ(f.script.count("/api/auth/start"), 2);
    EXPECT_EQ(f.session.breaker().wait(), 10s);
}

TEST(Session, ARefusedManagerWaitsForAPerson)
{
    ScriptedServer server([](ScriptedPeer& peer) {
        peer.shakeHands();
        peer.readRequest();
        peer.send(answered("1001 Invalid account"));
        peer.awaitClose();
    });
    ManualClock clock;
    Mt5Script unused(allWell);
    Settings settings = unused.settings();
    settings.endpoint.port = server.port();
    Session session(settings, clock, {}, [] { return 0.5; });
    const Result<void> ready = session.ensureReady();
    ASSERT_FALSE(ready);
    EXPECT_EQ(ready.error().code, ErrorCode::AuthenticationFailed);
    EXPECT_EQ(ready.error().args.value(u"retcode"), 1001);
    EXPECT_TRUE(session.breaker().needsPerson());
    EXPECT_EQ(session.breaker().wait(), 10min);
}

TEST(Session, AServerThatCannotProveItselfIsRefused)
{
    ScriptedServer rogue([](ScriptedPeer& peer) {
        peer.shakeHands();
        peer.readRequest();
        peer.send(
            okAnswer(R"({"retcode":"0 Done","srv_rand":"73007dc7184747ce0f7c98516ef1c851"})"));
        peer.readRequest();
        peer.send(okAnswer(
            R"({"retcode":"0 Done","cli_rand_answer":"00000000000000000000000000000000"})"));
        EXPECT_TRUE(peer.readRequest().isEmpty()) << "went on with a rogue server";
    });
    ManualClock clock;
    Mt5Script unused(allWell);
    Settings settings = unused.settings();
    settings.endpoint.port = rogue.port();
    Session session(settings, clock);
    const Result<Answer> answer = session.read("user/get");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().args.value(u"reason"), u"rogue_server"_s);
    EXPECT_TRUE(session.breaker().needsPerson());
    EXPECT_TRUE(rogue.awaitFinished(1));
}

TEST(Session, AnExpiredSessionIsRenewedOnceAndTheReadRepeated)
{
    int left = 2; // the command and the probe
    PacedSession f([&left](const QByteArray&) -> std::optional<QByteArray> {
        return left-- > 0 ? forbidden : done("{}");
    });
    EXPECT_TRUE(f.session.read("user/get", {{"login", u"5"_s}}));
    EXPECT_EQ(f.script.count("/api/auth/start"), 2);
    EXPECT_EQ(f.script.count("/api/user/get"), 2);
    EXPECT_EQ(f.session.breaker().state(), CircuitBreaker::State::Closed);
}

TEST(Session, OneForbiddenCommandDoesNotEndTheSession)
{
    PacedSession f([](const QByteArray& target) -> std::optional<QByteArray> {
        return target.startsWith("/api/group/get") ? forbidden : done("{}");
    });
    for (int i = 0; i < 5; ++i) {
        const Result<Answer> answer = f.session.read("group/get", {{"group", u"x"_s}});
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().code, ErrorCode::NotPermitted);
    }
    EXPECT_TRUE(f.session.read("user/get"));
    EXPECT_EQ(f.script.count("/api/auth/start"), 1) << "a re-authentication storm";
}

TEST(Session, AServerThatAlwaysForbidsIsNotHammered)
{
    PacedSession f([](const QByteArray&) -> std::optional<QByteArray> { return forbidden; });
    for (int i = 0; i < 20; ++i)
        EXPECT_FALSE(f.session.read("user/get"));
    EXPECT_LE(f.script.count("/api/auth/start"), 2);
    EXPECT_EQ(f.session.breaker().state(), CircuitBreaker::State::Open);
}

TEST(Session, AnIdleConnectionClosedByTheServerIsMadeAnew)
{
    int left = 1;
    PacedSession f([&left](const QByteArray&) -> std::optional<QByteArray> {
        if (left-- > 0)
            return okAnswer(R"({"retcode":"0 Done"})", "Connection: close\r\n");
        return done("{}");
    });
    EXPECT_TRUE(f.session.read("test/access"));
    EXPECT_TRUE(f.session.read("user/get"));
    EXPECT_EQ(f.script.server().connections(), 2);
    EXPECT_EQ(f.script.count("/api/auth/start"), 2);
}

TEST(Session, ALostReadIsRepeatedOnceOnly)
{
    PacedSession f([](const QByteArray& target) -> std::optional<QByteArray> {
        if (target.startsWith("/api/user/get"))
            return std::nullopt;
        return done("{}");
    });
    EXPECT_TRUE(f.session.read("test/access"));
    const Result<Answer> answer = f.session.read("user/get");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::ConnectionLost);
    EXPECT_EQ(f.script.count("/api/user/get"), 2);
    EXPECT_EQ(f.session.breaker().wait(), 5s);
}

TEST(Session, AWriteIsAttemptedOnceWhateverHappens)
{
    const std::vector<std::optional<QByteArray>> answers = {std::nullopt, QByteArray(), forbidden,
        statusAnswer("500 Internal Server Error", ""), statusAnswer("502 Bad Gateway", "<html>"),
        okAnswer(R"({"retcode":"0 Do)"), answered("12 Too frequent")};
    for (size_t i = 0; i < answers.size(); ++i) {
        PacedSession f([&](const QByteArray& target) {
            return target.startsWith("/api/trade/balance") ? answers[i] : done("{}");
        });
        ASSERT_TRUE(f.session.ensureReady());
        const WriteReply reply = f.session.write("trade/balance", {{"login", u"5"_s}});
        EXPECT_NE(reply.progress, Exchange::Progress::NotSent) << i;
        f.clock.advance(10min);
        EXPECT_TRUE(f.session.read("test/access")) << i;
        EXPECT_EQ(f.script.count("/api/trade/balance"), 1) << i;
    }
}

TEST(Session, AWriteOnALostSessionIsNotSent)
{
    PacedSession f(allWell);
    const WriteReply unready = f.session.write("trade/balance", {});
    EXPECT_EQ(unready.progress, Exchange::Progress::NotSent);
    EXPECT_EQ(f.script.requests().size(), 0);
}

TEST(Session, ABusyServerIsLeftInPeace)
{
    PacedSession f([](const QByteArray&) { return answered("12 Too frequent"); });
    const Result<Answer> answer = f.session.read("user/get");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::Busy);
    for (int i = 0; i < 10; ++i)
        EXPECT_FALSE(f.session.read("user/get"));
    EXPECT_EQ(f.script.count("/api/user/get"), 1);
    EXPECT_EQ(f.script.count("/api/auth/start"), 1);
}

TEST(Session, AnErrorPageIsAnOutageNotAnAnswer)
{
    PacedSession f([](const QByteArray&) -> std::optional<QByteArray> {
        return okAnswer("<html><body>maintenance</body></html>");
    });
    const Result<Answer> answer = f.session.read("user/get");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::Parse);
    EXPECT_EQ(f.session.breaker().state(), CircuitBreaker::State::Open);
}

TEST(Session, KeepsToTenRequestsASecond)
{
    PacedSession f(allWell);
    const auto start = f.clock.monotonic();
    for (int i = 0; i < 38; ++i) // and two of the sign-in
        ASSERT_TRUE(f.session.read("test/access"));
    EXPECT_GE(f.clock.monotonic() - start, 3s);
    EXPECT_LT(f.clock.monotonic() - start, 4s);
}

TEST(Session, PingsAfterTwentySecondsOfSilence)
{
    PacedSession f(allWell);
    ASSERT_TRUE(f.session.read("common/get"));
    EXPECT_EQ(f.session.pingDueIn(), 20s);
    f.clock.advance(19s);
    EXPECT_EQ(f.session.pingDueIn(), 1s);
    f.clock.advance(1s);
    EXPECT_EQ(f.session.pingDueIn(), 0s);
    ASSERT_TRUE(f.session.ping());
    EXPECT_EQ(f.session.pingDueIn(), 20s);
}

TEST(Session, SpeaksToOlderServersAndWithTheOtherContentType)
{
    PacedSession f(allWell, [](Settings& s) {
        s.pathStyle = PathStyle::Underscore;
        s.bodyType = BodyType::Json;
    });
    ASSERT_TRUE(f.session.ensureReady());
    EXPECT_EQ(f.session.write("trade/balance", {{"comment", u"#A b=c&d"_s}}).progress,
        Exchange::Progress::Answered);
    EXPECT_EQ(f.script.count("/auth_start?"), 1);
    const QByteArray request = f.script.requests().last();
    EXPECT_TRUE(request.startsWith("POST /trade_balance?comment=%23A%20b%3Dc%26d HTTP/1.1\r\n"));
    EXPECT_TRUE(request.contains("\r\nContent-Type: application/json\r\n"));
    EXPECT_TRUE(request.endsWith("\r\n\r\n{}"));
}

TEST(Session, ReturnsCookiesUntilTheSessionEnds)
{
    PacedSession f([](const QByteArray&) -> std::optional<QByteArray> {
        return okAnswer(R"({"retcode":"0 Done"})",
            "Set-Cookie: sid=42; Path=/; Secure\r\nSet-Cookie: b=x=y\r\n");
    });
    ASSERT_TRUE(f.session.read("test/access"));
    ASSERT_TRUE(f.session.read("common/get"));
    EXPECT_FALSE(f.script.requests().at(2).contains("Cookie:"));
    EXPECT_TRUE(f.script.requests().at(3).contains("\r\nCookie: b=x=y; sid=42\r\n"));
}

TEST(Session, SaysGoodbye)
{
    Mt5Script script(allWell);
    ManualClock clock;
    {
        Session session(script.settings(), clock);
        ASSERT_TRUE(session.ensureReady());
    }
    EXPECT_TRUE(script.server().awaitFinished(1));
    EXPECT_EQ(script.count("/api/quit"), 1);
}
