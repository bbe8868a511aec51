#include "core/payments/gateways/praxis/praxisgateway.h"

#include "tests/core/payments/gateways/gatewayscript.h"
#include "tests/support/currencies.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::tests;
using Kind = Outcome::Kind;

namespace {

const QByteArray merchantSecret = "merchant-secret";

/// Signs as the provider does, by hand for each test.
QByteArray sha(const QByteArray& values)
{
    return QCryptographicHash::hash(values + merchantSecret, QCryptographicHash::Sha384).toHex();
}

QByteArray signedAnswer(const QByteArray& body, const QByteArray& values)
{
    return httpAnswer(200, body, "Gt-Authentication: " + sha(values) + "\r\n");
}

PraxisGateway::Settings settingsFor(const GatewayScript& script)
{
    PraxisGateway::Settings settings;
    settings.line = script.line();
    settings.merchantId = u"m-1"_s;
    settings.applicationKey = u"app"_s;
    settings.merchantSecret = Secret::fromUtf8(QByteArray(merchantSecret));
    settings.currencies = CurrencyBook({eur, Currency(u"USD"_s, 2), Currency(u"JPY"_s, 0)});
    settings.notificationUrl = u"https://office.example/praxis"_s;
    settings.returnUrl = u"https://broker.example/"_s;
    return settings;
}

struct PraxisRig {
    explicit PraxisRig(GatewayScript::Handler handler)
        : script(std::move(handler)), gateway(settingsFor(script), clock, [] { return 0.5; })
    {
        EXPECT_TRUE(gateway.ensureReady());
    }
    explicit PraxisRig(const std::optional<QByteArray>& fixedAnswer)
        : PraxisRig([fixedAnswer](const QByteArray&) { return fixedAnswer; })
    {
    }

    ManualClock clock{1'764'288'000'000'000};
    GatewayScript script;
    PraxisGateway gateway;
};

const SessionRequest depositRequest{
    Operation::Deposit, u"D-48213"_s, Money(485'000, eur), u"1042"_s, {}};
const PayoutRequest payout{u"W-7"_s, Money(20'000, eur), u"756850"_s, {}, {}};

const QByteArray opened =
    R"({"status":0,"description":"Ok","redirect_url":"https://cashier.example/s1",)"
    R"("timestamp":1764288001,"version":"1.3"})";
const QByteArray openedSigned = "01764288001https://cashier.example/s1";

QByteArray transactionBody(const QByteArray& status, const QByteArray& amount = "20000")
{
    return R"({"status":0,"description":"Ok","customer":{"customer_token":"t"},)"
           R"("session":{"order_id":"W-7","intent":"withdrawal","amount":20000,"currency":"EUR"},)"
           R"("transaction":{"transaction_type":"payout","transaction_status":")"
        + status + R"(","tid":756850,"currency":"EUR","amount":)" + amount
        + R"(,"processed_currency":null,"processed_amount":null},"timestamp":1764288002})";
}

QByteArray transactionAnswer(const QByteArray& status, const QByteArray& amount = "20000")
{
    return signedAnswer(transactionBody(status, amount), "01764288002t756850" + status);
}

} // namespace

TEST(PraxisGateway, OpensASessionWithASignedRequest)
{
    PraxisRig f(signedAnswer(opened, openedSigned));
    const Outcome outcome = f.gateway.openSession(depositRequest);
    EXPECT_EQ(outcome.kind, Kind::Done) << qPrintable(outcome.reason);
    EXPECT_EQ(outcome.page, u"https://cashier.example/s1"_s);
    ASSERT_EQ(f.script.requests().size(), 1);
    const QByteArray request = f.script.requests().first();
    EXPECT_TRUE(request.startsWith("POST /cashier/cashier HTTP/1.1\r\n"));
    EXPECT_EQ(headerOf(request, "gt-authentication"), sha("m-1app1764288000payment1042D-48213"));
    const QJsonObject body = QJsonDocument::fromJson(bodyOf(request)).object();
    EXPECT_EQ(body.value(u"amount"_s).toInteger(), 485'000);
    EXPECT_EQ(body.value(u"currency"_s).toString(), u"EUR"_s);
    EXPECT_EQ(body.value(u"version"_s).toString(), u"1.3"_s);
    EXPECT_FALSE(body.contains(u"validation_url"_s));
    EXPECT_FALSE(request.contains(merchantSecret));
}

TEST(PraxisGateway, ADisabledCurrencyNeverLeaves)
{
    PraxisRig f(signedAnswer(opened, openedSigned));
    SessionRequest kuwaiti = depositRequest;
    kuwaiti.amount = Money(1'000, Currency(u"KWD"_s, 3));
    const Outcome outcome = f.gateway.openSession(kuwaiti);
    EXPECT_EQ(outcome.kind, Kind::Refused);
    EXPECT_EQ(outcome.reason, u"currency_not_confirmed"_s);
    EXPECT_TRUE(f.script.requests().isEmpty());
}

TEST(PraxisGateway, AnAnswerCountsForNothingWithoutItsSignature)
{
    const auto kind = [](const QByteArray& answer) {
        PraxisRig f(answer);
        const Outcome outcome = f.gateway.openSession(depositRequest);
        EXPECT_EQ(f.script.requests().size(), 1);
        return outcome.kind;
    };
    EXPECT_EQ(kind(httpAnswer(200, opened)), Kind::Unknown);
    EXPECT_EQ(kind(signedAnswer(opened, "other")), Kind::Unknown);
    const QByteArray refusal =
        R"({"status":11,"description":"no","timestamp":1764288001,"version":"1.3"})";
    EXPECT_EQ(kind(signedAnswer(refusal, "111764288001")), Kind::Refused);
    EXPECT_EQ(kind(httpAnswer(200, refusal)), Kind::Unknown)
        << "not even a refusal is believed unsigned";
    const QByteArray trouble =
        R"({"status":-1,"description":"no","timestamp":1764288001,"version":"1.3"})";
    EXPECT_EQ(kind(signedAnswer(trouble, "-11764288001")), Kind::Unknown);
}

TEST(PraxisGateway, CompletesAWithdrawalRequest)
{
    const auto kind = [](const QByteArray& answer) {
        PraxisRig f(answer);
        const Outcome outcome = f.gateway.payOut(payout);
        EXPECT_EQ(f.script.requests().size(), 1);
        return outcome.kind;
    };
    PraxisRig f(transactionAnswer("in progress"));
    const Outcome outcome = f.gateway.payOut(payout);
    EXPECT_EQ(outcome.kind, Kind::Pending) << qPrintable(outcome.reason);
    EXPECT_EQ(outcome.providerId, u"756850"_s);
    EXPECT_EQ(headerOf(f.script.requests().first(), "gt-authentication"),
        sha("m-1app1764288000complete-withdrawal-request756850"));

    EXPECT_EQ(kind(transactionAnswer("approved")), Kind::Done);
    EXPECT_EQ(kind(transactionAnswer("rejected")), Kind::Refused);
    EXPECT_EQ(kind(transactionAnswer("error")), Kind::Unknown);
    EXPECT_EQ(kind(transactionAnswer("split")), Kind::Unknown);
    EXPECT_EQ(kind(transactionAnswer("on_hold_by_partner")), Kind::Unknown);
    EXPECT_EQ(kind(transactionAnswer("approved", "20001")), Kind::Unknown)
        << "another amount than ours";
}

TEST(PraxisGateway, EverythingUncertainIsUnknownAndAskedOnce)
{
    const std::vector<std::optional<QByteArray>> answers = {std::nullopt, QByteArray(),
        httpAnswer(500, ""), httpAnswer(502, "<html></html>"), httpAnswer(302, ""),
        httpAnswer(200, ""), httpAnswer(200, "<html></html>"),
        httpAnswer(200, transactionBody("approved")),
        QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{")};
    for (size_t i = 0; i < answers.size(); ++i) {
        PraxisRig f(answers[i]);
        EXPECT_EQ(f.gateway.payOut(payout).kind, Kind::Unknown) << i;
        EXPECT_EQ(f.script.requests().size(), 1) << i;
    }
}

TEST(PraxisGateway, BeingTurnedAwayIsNotSentAndStops)
{
    for (const int status : {400, 401, 403}) {
        PraxisRig f(httpAnswer(status, ""));
        EXPECT_EQ(f.gateway.payOut(payout).kind, Kind::NotSent) << status;
        EXPECT_TRUE(f.gateway.connection().breaker().needsPerson()) << status;
        EXPECT_FALSE(f.gateway.ensureReady()) << status;
    }
    PraxisRig busy(httpAnswer(429, ""));
    EXPECT_EQ(busy.gateway.payOut(payout).kind, Kind::NotSent);
    EXPECT_FALSE(busy.gateway.connection().breaker().needsPerson());
}

TEST(PraxisGateway, CancellingIsDoneWhenItIsCalledOff)
{
    PraxisRig f(transactionAnswer("rejected"));
    EXPECT_EQ(f.gateway.cancelPayout({Operation::Payout, u"W-7"_s, u"756850"_s}).kind, Kind::Done);
    PraxisRig late(transactionAnswer("approved"));
    EXPECT_EQ(
        late.gateway.cancelPayout({Operation::Payout, u"W-7"_s, u"756850"_s}).kind, Kind::Refused);
}

TEST(PraxisGateway, FindsWhatIsTrue)
{
    PraxisRig f(transactionAnswer("approved"));
    const auto found = f.gateway.find({Operation::Payout, u"W-7"_s, {}});
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1u);
    EXPECT_EQ(found->front().stage, Stage::Settled);
    EXPECT_EQ(found->front().requested, Money(20'000, eur));
    EXPECT_EQ(found->front().providerId, u"756850"_s);
    EXPECT_EQ(found->front().changedAt, 1'764'288'002'000'000);
    EXPECT_TRUE(f.script.requests().first().startsWith("POST /agent/find-order "));
    const auto byId = f.gateway.find({Operation::Payout, {}, u"756850"_s});
    ASSERT_TRUE(byId);
    EXPECT_TRUE(f.script.requests().last().startsWith("POST /agent/find-transaction "));
    EXPECT_EQ(f.gateway.find({Operation::Payout, u"W-8"_s, {}}).error().code, ErrorCode::Parse)
        << "an answer about something else";
}

TEST(PraxisGateway, ARefusedQuestionIsNotAnEmptyAnswer)
{
    const QByteArray none =
        R"({"status":12,"description":"no","customer":null,"session":null,"transaction":null,)"
        R"("timestamp":1764288002})";
    const QByteArray answer = signedAnswer(none, "121764288002");
    PraxisRig f(answer);
    EXPECT_EQ(
        f.gateway.find({Operation::Payout, u"W-7"_s, {}}).error().code, ErrorCode::WrongState);
    const GatewayScript script(
        [&answer](const QByteArray&) { return std::optional(answer); });
    PraxisGateway::Settings settings = settingsFor(script);
    settings.unknownOrderStatuses = {12};
    PraxisGateway told(settings, f.clock);
    const auto found = told.find({Operation::Payout, u"W-7"_s, {}});
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->empty());
}

namespace {

const QByteArray saleNotification =
    R"({"merchant_id":"m-1","application_key":"app","customer":{"customer_token":"t"},)"
    R"("session":{"order_id":"D-48213"},"transaction":{"transaction_type":"sale",)"
    R"("transaction_status":"approved","tid":9,"currency":"EUR","amount":485000,)"
    R"("conversion_rate":1.0850,"processed_currency":"USD","processed_amount":526225},)"
    R"("version":"1.3","timestamp":1764288000})";
const QByteArray notificationValues = "m-1app1764288000tD-482139EUR4850001.0850USD526225";

WebhookMessage message(const QByteArray& body, const QByteArray& signature)
{
    return {{{"gt-authentication", signature}}, body};
}

} // namespace

TEST(PraxisGateway, VerifiesItsWebhooks)
{
    PraxisRig f(std::nullopt);
    const auto hint = f.gateway.readWebhook(message(saleNotification, sha(notificationValues)));
    ASSERT_TRUE(hint);
    EXPECT_EQ(hint->reference, u"D-48213"_s);
    EXPECT_EQ(hint->providerId, u"9"_s);
    EXPECT_EQ(hint->word, u"approved"_s);
    EXPECT_EQ(hint->occurredAt, 1'764'288'000'000'000);

    const auto reason = [&f](const WebhookMessage& received) {
        const auto result = f.gateway.readWebhook(received);
        EXPECT_EQ(result.error().code, ErrorCode::AuthenticationFailed);
        return result.error().args.value(u"reason"_s).toString();
    };
    EXPECT_EQ(reason({{}, saleNotification}), u"no_signature"_s);
    EXPECT_EQ(reason(message(saleNotification, QByteArray(96, '0'))), u"wrong_signature"_s);
    QByteArray other = saleNotification;
    EXPECT_EQ(reason(message(other.replace("526225", "526226"), sha(notificationValues))),
        u"wrong_signature"_s);
    EXPECT_EQ(reason(message("no json", sha(""))), u"wrong_signature"_s)
        << "nothing signed is not a signature";
    EXPECT_EQ(reason(message(QByteArray(longestWebhook + 1, ' '), "00")), u"too_large"_s);
}

TEST(PraxisGateway, AnAlteredStatusIsVerifiedAndStillOnlyAHint)
{
    PraxisRig f(std::nullopt);
    QByteArray altered = saleNotification;
    altered.replace("approved", "rejected");
    const auto hint = f.gateway.readWebhook(message(altered, sha(notificationValues)));
    ASSERT_TRUE(hint) << "the status is not among what they sign";
    EXPECT_EQ(hint->word, u"rejected"_s);
    EXPECT_NE(hint->eventId,
        f.gateway.readWebhook(message(saleNotification, sha(notificationValues)))->eventId);
}

TEST(PraxisGateway, AMessageToAnotherMerchantIsNotOurs)
{
    PraxisRig f(std::nullopt);
    QByteArray other = saleNotification;
    other.replace("m-1", "m-2");
    QByteArray values = notificationValues;
    const auto hint = f.gateway.readWebhook(message(other, sha(values.replace("m-1", "m-2"))));
    EXPECT_EQ(hint.error().code, ErrorCode::Parse);
}

TEST(PraxisGateway, AnswersWebhooksSigned)
{
    PraxisRig f(std::nullopt);
    const WebhookReply reply = f.gateway.webhookReply(true);
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(QJsonDocument::fromJson(reply.body).object().value(u"status"_s).toInt(9), 0);
    EXPECT_TRUE(std::find(reply.headers.begin(), reply.headers.end(),
                    std::pair(QByteArray("Gt-Authentication"), sha("01764288000")))
        != reply.headers.end());
    EXPECT_EQ(QJsonDocument::fromJson(f.gateway.webhookReply(false).body)
                  .object()
                  .value(u"status"_s)
                  .toInt(),
        -1);
}

TEST(PraxisGateway, RefundsAreOffUntilTheirSignatureIsConfirmed)
{
    PraxisRig f(std::nullopt);
    EXPECT_FALSE(f.gateway.capabilities().refunds);
    const RefundRequest refund{u"R-1"_s, u"9"_s, Money(100, eur), u"1042"_s, {}, {}};
    EXPECT_EQ(f.gateway.refund(refund).reason, u"not_supported"_s);
    EXPECT_TRUE(f.script.requests().isEmpty());
}

TEST(PraxisGateway, NothingPersonalGetsIntoReasonsAndErrors)
{
    // A provider that puts a name where a status belongs.
    PraxisRig f(signedAnswer(transactionBody("Anna Schmidt <anna@example.com>"),
        "01764288002t756850Anna Schmidt <anna@example.com>"));
    const Outcome outcome = f.gateway.payOut(payout);
    EXPECT_EQ(outcome.kind, Kind::Unknown);
    EXPECT_FALSE(outcome.reason.contains(u"anna"_s, Qt::CaseInsensitive));
    const auto found = f.gateway.find({Operation::Payout, u"W-7"_s, {}});
    ASSERT_FALSE(found);
    const QByteArray args = QJsonDocument(found.error().args).toJson();
    EXPECT_FALSE(args.contains("Anna")) << args.constData();
    EXPECT_FALSE(found.error().detail.contains(u"Anna"_s));
}
