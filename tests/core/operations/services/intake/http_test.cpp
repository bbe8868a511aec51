#include "core/operations/services/intake/intakeserver.h"
#include "core/operations/services/intake/openapi.h"
#include "core/operations/services/intake/routes.h"
#include "tests/core/network/support/tlsidentity.h"
#include "tests/core/operations/services/intake/intakerig.h"
#include "tests/support/eventually.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSslConfiguration>
#include <QSslSocket>
#include <gtest/gtest.h>
#include <thread>

using namespace purser;
using namespace purser::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The service over real TLS sockets.
class IntakeHttp : public ::testing::Test
{
protected:
    void SetUp() override { rig.start(rig.settings()); }

    /// A socket on which a test sends whatever it likes.
    std::unique_ptr<QSslSocket> socket()
    {
        auto socket = std::make_unique<QSslSocket>();
        QSslConfiguration configuration;
        configuration.setCaCertificates({TlsIdentity::standard().certificate});
        socket->setSslConfiguration(configuration);
        socket->connectToHostEncrypted(u"localhost"_s, rig.port());
        EXPECT_TRUE(socket->waitForEncrypted(10'000)) << qPrintable(socket->errorString());
        return socket;
    }
    /// Everything that comes until the other side hangs up.
    static QByteArray talk(QSslSocket& socket, const QByteArray& request)
    {
        socket.write(request);
        socket.flush();
        QByteArray answer;
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(10'000))
            answer += socket.readAll();
        return answer + socket.readAll();
    }
    int statusOf(const QByteArray& request) { return talk(*socket(), request).mid(9, 3).toInt(); }

    IntakeRig rig;
};

QByteArray post(const QByteArray& path, const QByteArray& headers, const QByteArray& body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n" + body;
}

} // namespace

TEST_F(IntakeHttp, TakesAnApplicantFromFirstWordToSubmission)
{
    const QString token = rig.everything();
    const HttpAnswer made = rig.post(u"/v1/applications"_s, IntakeRig::application(), token);
    EXPECT_EQ(made.status, 201) << qPrintable(made.code() + u' ' + made.field());
    const QString path = u"/v1/applications/"_s + made.text(u"id");
    const QJsonObject document{{u"type"_s, u"passport"_s}, {u"side"_s, 1},
        {u"file_name"_s, u"pass.png"_s}, {u"number"_s, u"C01X00T47"_s},
        {u"content"_s,
            QString::fromLatin1(
                (QByteArray::fromHex("89504e470d0a1a0a") + QByteArray(300'000, 'x')).toBase64())}};
    const HttpAnswer stored = rig.post(path + u"/documents"_s, document, token);
    EXPECT_EQ(stored.status, 201) << qPrintable(stored.code() + u' ' + stored.field());
    EXPECT_EQ(rig.number(u"select bytes from book.client_document where id = $1"_s,
                  {stored.text(u"id").toLongLong()}),
        300'008);
    EXPECT_EQ(rig.post(path + u"/submission"_s, {}, token).text(u"state"), u"in_review"_s);
    const HttpAnswer seen = rig.get(path, token);
    EXPECT_EQ(seen.status, 200);
    EXPECT_EQ(seen.body[u"documents"].toArray().size(), 1);
    EXPECT_FALSE(seen.body[u"missing"].toArray().isEmpty());
    EXPECT_EQ(rig.post(path + u"/warning"_s, {}, token).status, 409) << "no test, no warning";
    EXPECT_EQ(rig.get(u"/v1/questionnaire"_s, token).body[u"edition"].toInt(), 1);
}

TEST_F(IntakeHttp, TakesPaymentsAndTellsHowTheyStand)
{
    const QString token = rig.everything();
    const HttpAnswer made = rig.post(u"/v1/withdrawals"_s, rig.withdrawal(), token);
    EXPECT_EQ(made.status, 201) << qPrintable(made.code() + u' ' + made.field());
    EXPECT_EQ(rig.get(u"/v1/withdrawals/"_s + made.text(u"id"), token).body, made.body);
    EXPECT_EQ(rig.get(u"/v1/deposits/"_s + made.text(u"id"), token).status, 404);
    QJsonObject deposit = rig.withdrawal(u"70.00"_s);
    deposit.remove(u"destination"_s);
    deposit.insert(u"method"_s, u"sepa"_s);
    EXPECT_EQ(rig.post(u"/v1/deposits"_s, deposit, token).text(u"state"), u"announced"_s);
    QJsonObject transfer = rig.withdrawal(u"5.00"_s);
    transfer.remove(u"destination"_s);
    transfer.insert(u"to_account"_s,
        QString::number(rig.desk().books().account(rig.desk().client(), u"EUR"_s)));
    EXPECT_EQ(rig.post(u"/v1/transfers"_s, transfer, token).text(u"kind"), u"transfer"_s);
}

TEST_F(IntakeHttp, ServesTheDocumentOfWhatItAnswers)
{
    const HttpAnswer document = rig.get(u"/v1/openapi.json"_s, {});
    EXPECT_EQ(document.status, 200);
    EXPECT_EQ(document.body, operations::openApiDocument());
    // Every path of it is there, and asks for a token before anything else.
    const QJsonObject paths = document.body[u"paths"].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QString place = path.key().replace(u"{id}"_s, u"1"_s);
        const QJsonObject methods = path.value().toObject();
        for (const QString& method : methods.keys()) {
            const HttpAnswer answer =
                method == u"get" ? rig.get(place, {}) : rig.post(place, {}, {});
            EXPECT_EQ(answer.status, 401) << qPrintable(method + u' ' + place);
        }
    }
    EXPECT_EQ(rig.get(u"/v1/clients"_s, {}).status, 404);
    const HttpAnswer unread = rig.post(u"/v1/deposits/1"_s, {}, {});
    EXPECT_EQ(unread.status, 413) << "no route takes a body there";
    EXPECT_EQ(unread.headers.find("Connection")->second, "close");
    EXPECT_EQ(rig.get(u"/v1/deposits"_s, {}).status, 405);
}

TEST_F(IntakeHttp, RefusesTokensThatAreNotInForceOrNotForThis)
{
    EXPECT_EQ(rig.post(u"/v1/withdrawals"_s, rig.withdrawal(), {}).status, 401);
    const HttpAnswer guessed =
        rig.post(u"/v1/withdrawals"_s, rig.withdrawal(), u"pi_0123456789abcdef0123456789abcdef"_s);
    EXPECT_EQ(guessed.status, 401);
    EXPECT_EQ(guessed.headers.find("WWW-Authenticate")->second, "Bearer");
    const QString reader = rig.token(u"reader"_s, {u"payments.read"_s});
    const HttpAnswer scope = rig.post(u"/v1/withdrawals"_s, rig.withdrawal(), reader);
    EXPECT_EQ(scope.status, 403);
    EXPECT_EQ(scope.code(), u"scope"_s);
    EXPECT_EQ(rig.number(u"select count(*) from book.payment"_s), 0);
}

TEST_F(IntakeHttp, GivesTheFirstAnswerAgainAndRefusesOtherContentUnderTheKey)
{
    const QString token = rig.everything();
    const QString key = IntakeRig::newKey();
    const HttpAnswer first = rig.post(u"/v1/withdrawals"_s, rig.withdrawal(), token, key);
    const HttpAnswer again = rig.post(u"/v1/withdrawals"_s, rig.withdrawal(), token, key);
    EXPECT_EQ(again.status, 201);
    EXPECT_EQ(again.body, first.body);
    EXPECT_EQ(again.headers.count("Idempotency-Replayed"), 1U);
    EXPECT_EQ(first.headers.count("Idempotency-Replayed"), 0U);
    const HttpAnswer other = rig.post(u"/v1/withdrawals"_s, rig.withdrawal(u"1.00"_s), token, key);
    EXPECT_EQ(other.status, 409);
    EXPECT_EQ(other.code(), u"key_reused"_s);
    EXPECT_EQ(rig.post(u"/v1/withdrawals"_s, rig.withdrawal(), token, u""_s).field(),
        u"Idempotency-Key"_s);
    EXPECT_EQ(rig.number(u"select count(*) from book.payment"_s), 1);
}

TEST_F(IntakeHttp, TwoCopiesAtTheSameMomentAreOnePayment)
{
    const QString token = rig.everything();
    const QString key = IntakeRig::newKey();
    const std::string body =
        QJsonDocument(rig.withdrawal()).toJson(QJsonDocument::Compact).toStdString();
    std::vector<std::thread> senders;
    std::atomic<int> accepted = 0;
    for (int i = 0; i < 4; ++i)
        senders.emplace_back([&] {
            const auto answer = rig.client()->Post("/v1/withdrawals",
                {{"Authorization", "Bearer " + token.toStdString()},
                    {"Idempotency-Key", key.toStdString()}},
                body, "application/json");
            accepted += answer && answer->status == 201 ? 1 : 0;
        });
    for (std::thread& sender : senders)
        sender.join();
    EXPECT_EQ(accepted, 4);
    EXPECT_EQ(rig.number(u"select count(*) from book.payment"_s), 1);
}

TEST_F(IntakeHttp, NamesTheFieldOfARequestThatIsWrong)
{
    const QString token = rig.everything();
    QJsonObject wrong = rig.withdrawal();
    wrong.insert(u"amount"_s, 25);
    const HttpAnswer number = rig.post(u"/v1/withdrawals"_s, wrong, token);
    EXPECT_EQ(number.status, 422);
    EXPECT_EQ(number.field(), u"amount"_s);
    const HttpAnswer decimals = rig.post(u"/v1/withdrawals"_s, rig.withdrawal(u"25.001"_s), token);
    EXPECT_EQ(decimals.status, 422);
    EXPECT_EQ(decimals.body[u"error"][u"decimals"].toInt(), 2);
    const HttpAnswer poor = rig.post(u"/v1/withdrawals"_s, rig.withdrawal(u"9999999.00"_s), token);
    EXPECT_EQ(poor.status, 422);
    EXPECT_EQ(poor.body[u"error"].toObject(),
        (QJsonObject{{u"code"_s, u"limit"_s}, {u"limit"_s, u"balance"_s}}));
}

TEST_F(IntakeHttp, RefusesWhatIsNoJsonOrTooMuchOfIt)
{
    const QByteArray authorized = "Authorization: Bearer " + rig.everything().toLatin1()
        + "\r\nIdempotency-Key: 12345678\r\nConnection: close\r\n";
    const QByteArray json = "Content-Type: application/json\r\n";
    const auto length = [](qsizetype bytes) {
        return "Content-Length: " + QByteArray::number(bytes) + "\r\n";
    };
    EXPECT_EQ(statusOf(post("/v1/deposits", authorized + json + length(9), "{\"a\": 1,,")), 400);
    EXPECT_EQ(statusOf(post("/v1/deposits", authorized + json + length(30),
                  "{\"client\":\"1\",\"client\":\"2\"}   ")),
        400)
        << "one name twice";
    EXPECT_EQ(
        statusOf(post("/v1/deposits", authorized + json + length(60), QByteArray(60, '['))), 400);
    EXPECT_EQ(statusOf(post("/v1/deposits", authorized + json + length(17'000), {})), 413);
    EXPECT_EQ(statusOf(post("/v1/deposits", authorized + json + length(99'999'999'999), {})), 413);
    EXPECT_EQ(
        statusOf(post("/v1/deposits", authorized + "Content-Type: text/xml\r\n" + length(2), "{}")),
        415);
    EXPECT_EQ(statusOf(post("/v1/deposits", authorized + json, {})), 411);
    EXPECT_EQ(statusOf(post("/v1/deposits", authorized + json + "Transfer-Encoding: chunked\r\n",
                  "2\r\n{}\r\n0\r\n\r\n")),
        411);
    EXPECT_EQ(statusOf(post("/v1/deposits",
                  authorized + json + "Content-Encoding: gzip\r\n" + length(2), "{}")),
        415);
    EXPECT_EQ(
        statusOf("GET /v1/" + QByteArray(400, 'a') + " HTTP/1.1\r\nHost: localhost\r\n\r\n"), 414);
    EXPECT_EQ(rig.number(u"select count(*) from book.payment"_s), 0);
}

TEST_F(IntakeHttp, DoesNotTakeABodyItHasNotReadForTheNextRequest)
{
    const QString token = rig.everything();
    const QByteArray hidden = "GET /v1/openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n";
    const QByteArray answer = talk(*socket(),
        post("/v1/deposits",
            "Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: "
                + QByteArray::number(hidden.size()) + "\r\n",
            hidden));
    EXPECT_TRUE(answer.startsWith("HTTP/1.1 415")) << answer.left(200).constData();
    EXPECT_FALSE(answer.contains("openapi"));
    // Nor two lengths, of which each side may believe another one.
    EXPECT_EQ(statusOf(post("/v1/deposits",
                  "Content-Type: application/json\r\nContent-Length: 2\r\nContent-Length: 60\r\n",
                  "{}" + hidden)),
        411);
    EXPECT_EQ(
        statusOf("GET /v1/deposits/1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60\r\n\r\n"
            + hidden),
        400);
}

TEST_F(IntakeHttp, SaysToBrowsersAndCachesThatThisIsNoPage)
{
    const HttpAnswer answer = rig.get(u"/v1/openapi.json"_s, {});
    EXPECT_EQ(answer.headers.find("X-Content-Type-Options")->second, "nosniff");
    EXPECT_EQ(answer.headers.find("Cache-Control")->second, "no-store");
    EXPECT_EQ(answer.headers.count("Strict-Transport-Security"), 1U);
    EXPECT_EQ(answer.headers.count("Content-Security-Policy"), 1U);
    EXPECT_EQ(answer.headers.count("Server"), 0U);
}

TEST_F(IntakeHttp, HoldsATokenToItsRate)
{
    // Four a minute: one at once, the next in a quarter of a minute.
    const QString token = rig.token(u"slow"_s, {u"payments.read"_s}, u"main-web"_s, 4);
    const QString other = rig.everything();
    EXPECT_EQ(rig.get(u"/v1/deposits/D-1"_s, token).status, 404);
    const HttpAnswer refused = rig.get(u"/v1/deposits/D-1"_s, token);
    EXPECT_EQ(refused.status, 429);
    EXPECT_GE(std::stoi(refused.headers.find("Retry-After")->second), 1);
    EXPECT_EQ(rig.get(u"/v1/deposits/D-1"_s, other).status, 404) << "it is the token's own rate";
}

TEST_F(IntakeHttp, WhoTriesTokensIsNotAnsweredAnyMore)
{
    const QString inUse = rig.token(u"in-use"_s, {u"payments.read"_s});
    const QString unseen = rig.token(u"unseen"_s, {u"payments.read"_s});
    EXPECT_EQ(rig.get(u"/v1/deposits/D-1"_s, inUse).status, 404);
    int refused = 0;
    bool isShut = false;
    // Time goes on and gives one guess a second back, so whoever is slow has to try some more.
    for (int i = 0; i < 300 && !isShut; ++i) {
        const QString guess = u"pi_guess_number_%1_of_many"_s.arg(i, 4, 10, QChar(u'0'));
        const int status = rig.get(u"/v1/deposits/D-1"_s, guess).status;
        refused += status == 401 ? 1 : 0;
        isShut = status == 429 && rig.get(u"/v1/deposits/D-1"_s, unseen).status == 429;
    }
    EXPECT_TRUE(isShut) << "also for what might be right";
    EXPECT_GE(refused, 15) << "a quarter of a minute's";
    EXPECT_EQ(rig.get(u"/v1/deposits/D-1"_s, inUse).status, 404)
        << "the site behind the same address goes on";
}

TEST(IntakeHttpSlow, CutsWhoDribblesARequestInAndServesTheOthers)
{
    IntakeRig rig;
    operations::IntakeSettings settings = rig.settings();
    settings.request = 1s;
    settings.threads = 2;
    rig.start(settings);
    std::vector<std::unique_ptr<QSslSocket>> slow;
    for (int i = 0; i < 2; ++i) {
        auto socket = std::make_unique<QSslSocket>();
        QSslConfiguration configuration;
        configuration.setCaCertificates({TlsIdentity::standard().certificate});
        socket->setSslConfiguration(configuration);
        socket->connectToHostEncrypted(u"localhost"_s, rig.port());
        ASSERT_TRUE(socket->waitForEncrypted(10'000));
        socket->write("POST /v1/deposits HTTP/1.1\r\n");
        socket->flush();
        slow.push_back(std::move(socket));
    }
    // Each sends something more often than any silence would be noticed.
    QElapsedTimer clock;
    clock.start();
    bool areCut = false;
    while (!areCut && clock.elapsed() < 20'000) {
        areCut = true;
        for (const auto& socket : slow) {
            if (socket->state() != QAbstractSocket::ConnectedState)
                continue;
            areCut = false;
            socket->write("X-A: b\r\n");
            socket->flush();
            socket->waitForReadyRead(100);
        }
    }
    EXPECT_TRUE(areCut);
    EXPECT_LT(clock.elapsed(), 10'000);
    EXPECT_EQ(rig.get(u"/v1/openapi.json"_s, {}).status, 200);
}

TEST_F(IntakeHttp, CutsAHeadThatDoesNotEnd)
{
    const auto flood = socket();
    flood->write("GET /v1/openapi.json HTTP/1.1\r\nHost: localhost\r\n");
    const QByteArray more = QByteArray("X-Header: of no use\r\n").repeated(100);
    // How much the two ends of the connection buffer is not ours to know: it is written until it is
    // cut. Without a bound this would end only with the longest time of a request.
    QElapsedTimer clock;
    clock.start();
    while (flood->state() == QAbstractSocket::ConnectedState && clock.elapsed() < 10'000) {
        flood->write(more);
        flood->waitForBytesWritten(100);
    }
    EXPECT_NE(flood->state(), QAbstractSocket::ConnectedState);
    EXPECT_LT(clock.elapsed(), 10'000);
    EXPECT_EQ(rig.get(u"/v1/openapi.json"_s, {}).status, 200);
    EXPECT_EQ(statusOf("PRI /v1/openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n"), 405)
        << "a body without a length";
}

TEST(IntakeHttpSlow, WhoRestsMakesRoomForWhoWaits)
{
    IntakeRig rig;
    operations::IntakeSettings settings = rig.settings();
    settings.threads = 1;
    rig.start(settings);
    // It has its answer, keeps the connection, and asks for nothing more.
    const std::unique_ptr<httplib::SSLClient> resting = rig.client();
    resting->set_keep_alive(true);
    ASSERT_TRUE(resting->Get("/v1/openapi.json"));
    QTcpSocket silent;
    silent.connectToHost(u"localhost"_s, rig.port());
    ASSERT_TRUE(silent.waitForConnected(10'000));
    QElapsedTimer clock;
    clock.start();
    EXPECT_EQ(rig.get(u"/v1/openapi.json"_s, {}).status, 200);
    EXPECT_LT(clock.elapsed(), 6000) << "less than the silence that is borne when nobody waits";
}

TEST(IntakeHttpSlow, EndsSoonWhoeverIsStillConnected)
{
    IntakeRig rig;
    operations::IntakeSettings settings = rig.settings();
    settings.threads = 1;
    rig.start(settings);
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 20; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(u"localhost"_s, rig.port());
        ASSERT_TRUE(silent.back()->waitForConnected(10'000));
    }
    QElapsedTimer clock;
    clock.start();
    rig.stop();
    EXPECT_LT(clock.elapsed(), 15'000) << "20 connections, each of which may be silent for 5 s";
}

TEST_F(IntakeHttp, LogsNothingPersonal)
{
    const QString token = rig.everything();
    rig.post(u"/v1/applications"_s, IntakeRig::application(), token);
    rig.post(u"/v1/withdrawals"_s, rig.withdrawal(u"9999999.00"_s), token);
    const QByteArray log = rig.log();
    EXPECT_TRUE(log.contains("registerApplication")) << log.constData();
    for (const QByteArray& secret : {QByteArray("Müller"), QByteArray("j.mueller"),
             QByteArray("1985-03-02"), token.toUtf8(), IntakeRig::digest(token).toUtf8()})
        EXPECT_FALSE(log.contains(secret)) << secret.constData();
}

TEST_F(IntakeHttp, SpeaksNoOldTls)
{
    QSslSocket socket;
    QSslConfiguration configuration;
    configuration.setCaCertificates({TlsIdentity::standard().certificate});
    configuration.setProtocol(QSsl::TlsV1_2);
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"localhost"_s, rig.port());
    EXPECT_TRUE(socket.waitForEncrypted(10'000));
    socket.abort();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    configuration.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"localhost"_s, rig.port());
    EXPECT_FALSE(socket.waitForEncrypted(10'000));
}

TEST_F(IntakeHttp, StartsOnAPortOfItsOwnWithAKeyThatFits)
{
    const SystemClock clock;
    const operations::ServiceContext context{rig.desk().office().address(), u"purser_intake"_s,
        TestOffice::password("purser_intake"), u"here"_s, clock, {}};
    const auto problem = [&](const operations::IntakeSettings& settings) {
        operations::IntakeServer server(settings, context, {});
        const Result<quint16> port = server.bind();
        return port ? u"bound"_s : errorName(port.error().code);
    };
    operations::IntakeSettings settings = rig.settings();
    EXPECT_EQ(problem(settings), u"server_unavailable"_s) << "the service has it";
    settings.port = 0;
    EXPECT_EQ(problem(settings), u"bound"_s);
    settings.key = Secret::fromUtf8(TlsIdentity::make().key.toPem());
    EXPECT_EQ(problem(settings), u"tls_failed"_s) << "the key of another certificate";
    settings.certificate = u"/nowhere.pem"_s;
    EXPECT_EQ(problem(settings), u"tls_failed"_s);
}
