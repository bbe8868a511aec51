#include "core/trading/payout/payoutgateway.h"
#include "tests/core/network/support/scriptedserver.h"
#include "tests/support/currencies.h"

#include <mutex>

using namespace purser;
using namespace purser::tests;
using namespace purser::network;
using namespace purser::trading;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using PayoutKind = PayoutOutcome::Kind;

namespace {

const PayoutRequest payout{u"#7ZQ0A1B2C3D"_s, u"W-48213"_s, Money(485000, eur),
    {{u"kind"_s, u"sepa"_s}, {u"account"_s, u"DE89370400440532013000"_s},
        {u"holder"_s, u"Anna Schmidt"_s}}};

const QByteArray accepted =
    R"({"id":"po_1","reference":"W-48213","amount":"485000","currency":"EUR","exponent":2,)"
    R"("destination":{},"status":"accepted","return_reason":null})";

QByteArray answer(int status, const QByteArray& body)
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A gateway that answers every request in the same way, or resets, or keeps silent.
struct AnsweredGateway {
    explicit AnsweredGateway(std::optional<QByteArray> fixedAnswer)
        : server([this, fixedAnswer](ScriptedPeer& peer) {
              if (!peer.shakeHands())
                  return;
              for (;;) {
                  const QByteArray request = peer.readRequest();
                  if (request.isEmpty())
                      return;
                  {
                      const std::lock_guard lock(mutex);
                      requests.append(request);
                  }
                  if (!fixedAnswer)
                      return peer.reset();
                  if (fixedAnswer->isNull())
                      return peer.awaitClose();
                  peer.send(*fixedAnswer);
              }
          }),
          gateway(settings(), clock, [] { return 0.5; })
    {
    }

    PayoutGateway::Settings settings() const
    {
        PayoutGateway::Settings settings;
        settings.endpoint = {u"localhost"_s, server.port()};
        settings.trust = *TlsTrust::pinned(TlsIdentity::standard().fingerprint());
        settings.token = Secret::fromText(QString(u"token-1"_s));
        settings.timeouts = {2000ms, 2000ms, 2000ms};
        settings.readTimeout = 500ms;
        settings.writeTimeout = 500ms;
        return settings;
    }
    PayoutOutcome send()
    {
        EXPECT_TRUE(gateway.ensureReady());
        return gateway.send(payout);
    }
    QList<QByteArray> seen()
    {
        const std::lock_guard lock(mutex);
        return requests;
    }

    std::mutex mutex;
    QList<QByteArray> requests;
    ManualClock clock;
    ScriptedServer server;
    PayoutGateway gateway;
};

PayoutOutcome outcome(const std::optional<QByteArray>& fixedAnswer)
{
    AnsweredGateway f(fixedAnswer);
    const PayoutOutcome outcome = f.send();
    EXPECT_EQ(f.seen().size(), 1) << "asked other than once";
    return outcome;
}

} // namespace

TEST(PayoutGateway, SendsOnePostWithTheTagAsItsKey)
{
    AnsweredGateway f(answer(201, accepted));
    const PayoutOutcome outcome = f.send();
    EXPECT_EQ(outcome.kind, PayoutKind::Done);
    EXPECT_EQ(outcome.id, u"po_1"_s);
    const QByteArray request = f.seen().first();
    EXPECT_TRUE(request.startsWith("POST /v1/payouts HTTP/1.1\r\n"));
    EXPECT_TRUE(request.contains("\r\nAuthorization: Bearer token-1\r\n"));
    EXPECT_TRUE(request.contains("\r\nIdempotency-Key: #7ZQ0A1B2C3D\r\n"));
    EXPECT_TRUE(request.endsWith(
        R"({"amount":"485000","currency":"EUR","destination":{"account":"DE89370400440532013000",)"
        R"("holder":"Anna Schmidt","kind":"sepa"},"exponent":2,"reference":"W-48213"})"));
}

TEST(PayoutGateway, AKeyThatItKnowsAlreadyIsTheSamePayout)
{
    EXPECT_EQ(outcome(answer(200, accepted)).kind, PayoutKind::Done);
}

TEST(PayoutGateway, OnlyTheGatewaysOwnRefusalIsARefusal)
{
    const PayoutOutcome invalid = outcome(answer(422, R"({"error":"invalid","field":"amount"})"));
    EXPECT_EQ(invalid.kind, PayoutKind::Refused);
    EXPECT_EQ(invalid.httpStatus, 422);
    EXPECT_EQ(invalid.reason, u"invalid"_s);
    EXPECT_EQ(outcome(answer(400, R"({"error":"not_json"})")).kind, PayoutKind::Refused);
    EXPECT_EQ(outcome(answer(422, "<html></html>")).kind, PayoutKind::Unknown);
    EXPECT_EQ(outcome(answer(400, "")).kind, PayoutKind::Unknown);
}

TEST(PayoutGateway, ARefusedTokenIsNotSentAndStops)
{
    AnsweredGateway f(answer(401, R"({"error":"unauthorized"})"));
    EXPECT_EQ(f.send().kind, PayoutKind::NotSent);
    EXPECT_TRUE(f.gateway.breaker().needsPerson());
    EXPECT_FALSE(f.gateway.ensureReady());
    EXPECT_EQ(outcome(answer(401, "<html></html>")).kind, PayoutKind::Unknown);
    EXPECT_EQ(outcome(answer(429, "")).kind, PayoutKind::NotSent);
}

TEST(PayoutGateway, EverythingElseIsUnknown)
{
    const std::vector<std::optional<QByteArray>> answers = {std::nullopt, QByteArray(),
        answer(500, ""), answer(502, "<html></html>"), answer(503, R"({"error":"unavailable"})"),
        answer(403, R"({"error":"x"})"), answer(404, R"({"error":"not_found"})"),
        answer(409, R"({"error":"idempotency_key_reused"})"), answer(302, ""), answer(201, ""),
        answer(201, "<html></html>"), answer(201, accepted.chopped(1)),
        answer(201, QByteArray(accepted).replace("485000", "485001")),
        answer(201, QByteArray(accepted).replace("W-48213", "W-48214")),
        answer(201, QByteArray(accepted).replace("EUR", "USD")),
        answer(201, QByteArray(accepted).replace("\"po_1\"", "\"\"")),
        answer(201, QByteArray(accepted).replace("\"exponent\":2", "\"exponent\":3")),
        QByteArray("HTTP/1.1 201 Created\r\nContent-Length: 400\r\n\r\n{")};
    for (size_t i = 0; i < answers.size(); ++i)
        EXPECT_EQ(outcome(answers[i]).kind, PayoutKind::Unknown) << i;
}

TEST(PayoutGateway, NothingIsSentWithoutAConnection)
{
    AnsweredGateway f(answer(201, accepted));
    EXPECT_EQ(f.gateway.send(payout).kind, PayoutKind::NotSent);
    EXPECT_TRUE(f.seen().isEmpty());
}

TEST(PayoutGateway, TellsTheStateByTheIdAndByTheReference)
{
    AnsweredGateway one(answer(200, QByteArray(accepted).replace("accepted", "settled")));
    EXPECT_EQ(one.gateway.state(u"po_1"_s)->status, u"settled"_s);
    EXPECT_EQ(one.gateway.state(u"po_2"_s).error().code, ErrorCode::Parse);
    EXPECT_TRUE(one.seen().first().startsWith("GET /v1/payouts/po_1 HTTP/1.1\r\n"));

    AnsweredGateway list(answer(200, R"({"payouts":[)" + accepted + "]}"));
    const Result<std::vector<PayoutState>> found = list.gateway.withReference(u"W-48213"_s);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1u);
    EXPECT_EQ(found->front().amount, Money(485000, eur));
    EXPECT_TRUE(list.seen().first().startsWith("GET /v1/payouts?reference=W-48213 HTTP/1.1\r\n"));
    EXPECT_EQ(list.gateway.withReference(u"W-1"_s).error().code, ErrorCode::Parse);

    AnsweredGateway none(answer(200, R"({"payouts":[]})"));
    EXPECT_TRUE(none.gateway.withReference(u"W-48213"_s)->empty());
}

TEST(PayoutGateway, AnAnswerThatIsNoListIsNotAnEmptyOne)
{
    for (const QByteArray& body : {QByteArray("{}"), QByteArray("[]"), QByteArray("<html></html>"),
             QByteArray(R"({"payouts":null})"), QByteArray(R"({"payouts":[{}]})")}) {
        AnsweredGateway f(answer(200, body));
        EXPECT_EQ(f.gateway.withReference(u"W-48213"_s).error().code, ErrorCode::Parse)
            << body.constData();
    }
    EXPECT_EQ(AnsweredGateway(answer(404, R"({"error":"not_found"})"))
                  .gateway.state(u"po_1"_s)
                  .error()
                  .code,
        ErrorCode::NotFound);
    EXPECT_EQ(AnsweredGateway(answer(404, "")).gateway.state(u"po_1"_s).error().code,
        ErrorCode::ServerUnavailable);
    EXPECT_EQ(AnsweredGateway(answer(500, "")).gateway.withReference(u"W-1"_s).error().code,
        ErrorCode::ServerUnavailable);
}

TEST(PayoutGateway, AGatewayThatIsAwayIsLeftInPeace)
{
    AnsweredGateway f(answer(503, ""));
    EXPECT_FALSE(f.gateway.state(u"po_1"_s));
    for (int i = 0; i < 10; ++i)
        EXPECT_FALSE(f.gateway.state(u"po_1"_s));
    EXPECT_EQ(f.seen().size(), 1);
    f.clock.advance(5s);
    EXPECT_FALSE(f.gateway.state(u"po_1"_s));
    EXPECT_EQ(f.seen().size(), 2);
    EXPECT_EQ(f.gateway.breaker().wait(), 10s);
}
