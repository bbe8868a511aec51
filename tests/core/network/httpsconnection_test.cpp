#include "core/network/http/httpsconnection.h"

#include "tests/core/network/support/scriptedserver.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpServer>

using namespace purser;
using namespace purser::tests;
using namespace purser::network;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Progress = Exchange::Progress;

namespace {

constexpr HttpsTimeouts quick{2000ms, 2000ms, 2000ms};
const HttpRequest question{"GET", "/api/test/access?x=%20y", {{"User-Agent", "Purser"}}, {}};

TlsTrust pinnedTo(const TlsIdentity& identity)
{
    return *TlsTrust::pinned(identity.fingerprint());
}

HttpsConnection connectionTo(
    const ScriptedServer& server, const TlsTrust& trust = pinnedTo(TlsIdentity::standard()))
{
    return HttpsConnection({u"localhost"_s, server.port()}, trust, quick, {4096, 20, 100000});
}

QString reason(const Result<void>& result)
{
    return result ? u"opened"_s : result.error().args.value(u"reason").toString();
}

} // namespace

TEST(HttpsConnection, AsksAndAnswersOnOneConnection)
{
    QByteArray seen;
    ScriptedServer server([&seen](ScriptedPeer& peer) {
        peer.shakeHands();
        seen = peer.readRequest();
        peer.send(okAnswer("one"));
        peer.readRequest();
        peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\ntwo\r\n0\r\n\r\n");
        peer.awaitClose();
    });
    {
        HttpsConnection connection(
            {u"localhost"_s, server.port()}, pinnedTo(TlsIdentity::standard()), quick);
        ASSERT_TRUE(connection.open());
        EXPECT_TRUE(connection.isOpen());
        const Exchange first = connection.perform(question, 2000ms);
        ASSERT_EQ(first.progress, Progress::Answered);
        EXPECT_EQ(first.response.body, "one");
        const Exchange second = connection.perform(question, 2000ms);
        ASSERT_EQ(second.progress, Progress::Answered);
        EXPECT_EQ(second.response.body, "two");
    }
    EXPECT_TRUE(server.awaitFinished(1));
    EXPECT_EQ(server.connections(), 1);
    EXPECT_EQ(seen,
        "GET /api/test/access?x=%20y HTTP/1.1\r\nHost: localhost:"
            + QByteArray::number(server.port())
            + "\r\nConnection: keep-alive\r\nUser-Agent: Purser\r\n\r\n");
}

TEST(HttpsConnection, AcceptsAnAuthorityForTheRightHostOnly)
{
    ScriptedServer server([](ScriptedPeer& peer) {
        peer.shakeHands();
        peer.awaitClose();
    });
    const TlsTrust trust = TlsTrust::authorities({TlsIdentity::standard().certificate});
    EXPECT_EQ(
        reason(HttpsConnection({u"localhost"_s, server.port()}, trust, quick).open()), u"opened"_s);
    EXPECT_EQ(reason(HttpsConnection({u"127.0.0.1"_s, server.port()}, trust, quick).open()),
        u"certificate"_s);
    EXPECT_EQ(
        reason(HttpsConnection({u"localhost"_s, server.port()}, TlsTrust::system(), quick).open()),
        u"certificate"_s);
    const TlsTrust other = TlsTrust::authorities({TlsIdentity::make().certificate});
    EXPECT_EQ(reason(HttpsConnection({u"localhost"_s, server.port()}, other, quick).open()),
        u"certificate"_s);
}

TEST(HttpsConnection, APinThatDoesNotMatchStopsBeforeAnyRequest)
{
    QByteArray seen = "nothing yet";
    ScriptedServer server([&seen](ScriptedPeer& peer) {
        peer.shakeHands();
        seen = peer.readRequest();
    });
    HttpsConnection connection(
        {u"localhost"_s, server.port()}, pinnedTo(TlsIdentity::make()), quick);
    EXPECT_EQ(reason(connection.open()), u"pin_mismatch"_s);
    EXPECT_EQ(connection.perform(question, 2000ms).progress, Progress::NotSent);
    EXPECT_TRUE(server.awaitFinished(1));
    EXPECT_TRUE(seen.isEmpty());
}

TEST(HttpsConnection, FingerprintsHaveToBeWhole)
{
    const QString whole = TlsIdentity::standard().fingerprint();
    EXPECT_TRUE(TlsTrust::pinned(whole.toUpper()));
    QString withColons;
    for (qsizetype i = 0; i < whole.size(); i += 2)
        withColons += (i > 0 ? u":"_s : QString()) + whole.mid(i, 2);
    EXPECT_EQ(TlsTrust::pinned(withColons)->pin(), TlsTrust::pinned(whole)->pin());
    EXPECT_FALSE(TlsTrust::pinned(whole.left(62)));
    EXPECT_FALSE(TlsTrust::pinned(whole + u"00"_s));
    EXPECT_FALSE(TlsTrust::pinned(QString()));
    EXPECT_FALSE(TlsTrust::pinned(u"zz"_s + whole.mid(2)));
}

TEST(HttpsConnection, SaysWhyItCannotConnect)
{
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    HttpsConnection slow({u"localhost"_s, silent.serverPort()}, pinnedTo(TlsIdentity::standard()),
        {2000ms, 150ms, 2000ms});
    const Result<void> late = slow.open();
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, ErrorCode::Timeout);
    EXPECT_EQ(late.error().args.value(u"phase"), u"handshake"_s);

    const quint16 port = silent.serverPort();
    silent.close();
    HttpsConnection refused({u"localhost"_s, port}, TlsTrust::system(), quick);
    const Result<void> closed = refused.open();
    ASSERT_FALSE(closed);
    EXPECT_EQ(closed.error().code, ErrorCode::ServerUnavailable);

    ScriptedServer hangsUp([](ScriptedPeer& peer) { peer.reset(); });
    HttpsConnection cut = connectionTo(hangsUp);
    const Result<void> lost = cut.open();
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().code, ErrorCode::ServerUnavailable);
}

TEST(HttpsConnection, NothingIsSentOnAConnectionThatTheServerClosed)
{
    for (const bool inOrder : {true, false}) {
        ScriptedServer server([inOrder](ScriptedPeer& peer) {
            peer.shakeHands();
            inOrder ? peer.close() : peer.reset();
        });
        HttpsConnection connection = connectionTo(server);
        ASSERT_TRUE(connection.open());
        ASSERT_TRUE(server.awaitFinished(1));
        const Exchange exchange = connection.perform(question, 2000ms);
        EXPECT_EQ(exchange.progress, Progress::NotSent) << inOrder;
        EXPECT_EQ(exchange.error.code, ErrorCode::ConnectionLost);
        EXPECT_EQ(server.connections(), 1) << "opened again by itself";
    }
}

TEST(HttpsConnection, UnaskedBytesEndTheConnectionBeforeTheRequest)
{
    ScriptedServer server([](ScriptedPeer& peer) {
        peer.shakeHands();
        peer.send(okAnswer("of an earlier question"));
        peer.awaitClose();
    });
    HttpsConnection connection = connectionTo(server);
    ASSERT_TRUE(connection.open());
    while (connection.isOpen())
        QThread::msleep(1);
    EXPECT_EQ(connection.perform(question, 2000ms).progress, Progress::NotSent);
}

TEST(HttpsConnection, ACutAfterAnyByteOfTheRequestIsSent)
{
    const qsizetype size = serialize(question, "localhost:40000").size();
    for (const qsizetype bytes : {qsizetype(1), qsizetype(17), size - 1, size}) {
        ScriptedServer server([bytes](ScriptedPeer& peer) {
            peer.shakeHands();
            peer.readBytes(bytes);
            peer.reset();
        });
        HttpsConnection connection = connectionTo(server);
        ASSERT_TRUE(connection.open());
        const Exchange exchange = connection.perform(question, 2000ms);
        EXPECT_EQ(exchange.progress, Progress::Sent) << bytes;
        EXPECT_EQ(exchange.error.code, ErrorCode::ConnectionLost) << bytes;
        EXPECT_FALSE(connection.isOpen());
        EXPECT_EQ(server.connections(), 1);
    }
}

TEST(HttpsConnection, ACutAtAnyByteOfTheAnswerIsSentAndNeverAnswered)
{
    const QByteArray answer = okAnswer(R"({"retcode":"0 Done"})");
    qsizetype cut = 0;
    ScriptedServer server([&](ScriptedPeer& peer) {
        peer.shakeHands();
        peer.readRequest();
        peer.send(answer.left(cut));
        cut % 2 == 0 ? peer.close() : peer.reset();
    });
    for (; cut < answer.size(); ++cut) {
        HttpsConnection connection = connectionTo(server);
        ASSERT_TRUE(connection.open());
        const Exchange exchange = connection.perform(question, 5000ms);
        EXPECT_EQ(exchange.progress, Progress::Sent) << cut;
        EXPECT_EQ(exchange.error.code, ErrorCode::ConnectionLost) << cut;
        ASSERT_TRUE(server.awaitFinished(static_cast<int>(cut) + 1));
    }
}

TEST(HttpsConnection, ATricklingAnswerEndsAtTheDeadline)
{
    ScriptedServer server([](ScriptedPeer& peer) {
        peer.shakeHands();
        peer.readRequest();
        for (const char byte : okAnswer(QByteArray(1000, 'x'))) {
            peer.send(QByteArray(1, byte));
            QThread::msleep(5);
        }
    });
    HttpsConnection connection = connectionTo(server);
    ASSERT_TRUE(connection.open());
    QElapsedTimer timer;
    timer.start();
    const Exchange exchange = connection.perform(question, 300ms);
    EXPECT_EQ(exchange.progress, Progress::Sent);
    EXPECT_EQ(exchange.error.code, ErrorCode::Timeout);
    EXPECT_LT(timer.elapsed(), 2000);
    EXPECT_FALSE(connection.isOpen());
}

TEST(HttpsConnection, ALargeBodyEndsAtTheCap)
{
    for (const bool announced : {true, false}) {
        ScriptedServer server([announced](ScriptedPeer& peer) {
            peer.shakeHands();
            peer.readRequest();
            if (announced) {
                peer.send(okAnswer(QByteArray(200000, 'x')));
            } else {
                peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                for (int i = 0; i < 20; ++i)
                    peer.send("2710\r\n" + QByteArray(10000, 'x') + "\r\n");
            }
        });
        HttpsConnection connection = connectionTo(server);
        ASSERT_TRUE(connection.open());
        const Exchange exchange = connection.perform(question, 5000ms);
        EXPECT_EQ(exchange.progress, Progress::Sent);
        EXPECT_EQ(exchange.error.code, ErrorCode::Parse);
        EXPECT_EQ(exchange.error.args.value(u"what"), u"body_too_large"_s);
    }
}

TEST(HttpsConnection, TakesALargeBodyWhole)
{
    const QByteArray body = QByteArray("0123456789abcdef").repeated(200'000);
    ScriptedServer server([&body](ScriptedPeer& peer) {
        peer.shakeHands();
        peer.readRequest();
        peer.send(okAnswer(body, "Connection: close\r\n"));
        peer.close();
    });
    HttpsConnection connection(
        {u"localhost"_s, server.port()}, pinnedTo(TlsIdentity::standard()), quick);
    ASSERT_TRUE(connection.open());
    const Exchange exchange = connection.perform(question, 10000ms);
    ASSERT_EQ(exchange.progress, Progress::Answered);
    EXPECT_EQ(exchange.response.body, body);
    EXPECT_FALSE(connection.isOpen());
}

TEST(HttpsConnection, DoesNotFollowARedirect)
{
    ScriptedServer server([](ScriptedPeer& peer) {
        peer.shakeHands();
        peer.readRequest();
        peer.send("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n");
        EXPECT_TRUE(peer.readRequest().isEmpty());
    });
    HttpsConnection connection = connectionTo(server);
    ASSERT_TRUE(connection.open());
    const Exchange exchange = connection.perform(question, 2000ms);
    EXPECT_EQ(exchange.progress, Progress::Answered);
    EXPECT_EQ(exchange.response.status, 302);
    connection.close();
    EXPECT_TRUE(server.awaitFinished(1));
    EXPECT_EQ(server.connections(), 1);
}

TEST(HttpsConnection, AnAnswerWithMoreBehindItIsTheLast)
{
    ScriptedServer server([](ScriptedPeer& peer) {
        peer.shakeHands();
        peer.readRequest();
        peer.send(okAnswer("mine") + okAnswer("not mine"));
        peer.awaitClose();
    });
    HttpsConnection connection = connectionTo(server);
    ASSERT_TRUE(connection.open());
    EXPECT_EQ(connection.perform(question, 2000ms).response.body, "mine");
    EXPECT_EQ(connection.perform(question, 2000ms).progress, Progress::NotSent);
}

TEST(HttpsConnection, StopsWaitingWhenAbandoned)
{
    // On the heap: g++ 12 warns about one on the stack.
    const auto stop = std::make_unique<std::stop_source>();
    ScriptedServer server([&stop](ScriptedPeer& peer) {
        peer.shakeHands();
        peer.readRequest();
        stop->request_stop();
        peer.awaitClose();
    });
    HttpsConnection connection = connectionTo(server);
    ASSERT_TRUE(connection.open());
    const Exchange exchange = connection.perform(question, 60000ms, stop->get_token());
    EXPECT_EQ(exchange.progress, Progress::Sent);
    EXPECT_EQ(exchange.error.code, ErrorCode::Cancelled);
}

TEST(HttpsConnection, SendsABodyWithItsLength)
{
    QByteArray seen;
    ScriptedServer server([&seen](ScriptedPeer& peer) {
        peer.shakeHands();
        seen = peer.readRequest();
        peer.send(okAnswer("{}"));
        peer.awaitClose();
    });
    {
        HttpsConnection connection = connectionTo(server);
        ASSERT_TRUE(connection.open());
        connection.perform(
            {"POST", "/x", {{"Content-Type", "application/json"}}, "{\"a\":1}"}, 2000ms);
    }
    EXPECT_TRUE(server.awaitFinished(1));
    EXPECT_TRUE(
        seen.endsWith("Content-Type: application/json\r\nContent-Length: 7\r\n\r\n{\"a\":1}"));
}
