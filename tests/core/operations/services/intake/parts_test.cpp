#include "core/network/json/jsonreader.h"
#include "core/operations/services/intake/apierror.h"
#include "core/operations/services/intake/jsonschema.h"
#include "core/operations/services/intake/openapi.h"
#include "core/operations/services/intake/ratelimiter.h"
#include "core/operations/services/intake/routes.h"
#include "core/operations/services/intake/verificationmessage.h"
#include "core/payments/gateways/digest.h"
#include "tests/support/demand.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace purser;
using namespace purser::operations;
using namespace purser::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString problemOf(const QString& schema, const QByteArray& document)
{
    const auto problem = JsonSchema::named(schema).check(demand(network::readJson(document)));
    return problem ? problem->field + u' ' + problem->why : QString();
}

const QByteArray goodDeposit = R"({"client":"1","account":"2","method":"sepa","amount":"10.50",)"
                               R"("currency":"EUR"})";

QString depositProblem(const QByteArray& from, const QByteArray& to)
{
    EXPECT_TRUE(goodDeposit.contains(from));
    return problemOf(u"Deposit"_s, QByteArray(goodDeposit).replace(from, to));
}

const Secret vendorKey = Secret::fromText(u"vendor-key"_s);
constexpr std::int64_t checkedNow = 1'764'288'000'000'000;
const QByteArray goodCheck = R"({"event_id":"e-1","application":"7","kind":"face",)"
                             R"("result":"passed","reference":"v-9","checked_at":1764287990})";

QByteArray signatureOver(const QByteArray& body, const QByteArray& timestamp, const Secret& key)
{
    return "t=" + timestamp + ",v1="
        + payments::gateways::hmacHex(timestamp + '.' + body, key, QCryptographicHash::Sha256);
}

Result<QJsonObject> readSigned(const QByteArray& body, const QByteArray& signature)
{
    return VerificationMessage::read(
        {{{"purser-signature", signature}}, body}, vendorKey, checkedNow);
}

Result<QJsonObject> readCheck(
    const QByteArray& body, const QByteArray& timestamp, const Secret& key = vendorKey)
{
    return readSigned(body, signatureOver(body, timestamp, key));
}

QString refusalOf(const Result<QJsonObject>& read)
{
    return read ? u"accepted"_s : read.error().args.value(u"reason"_s).toString();
}

} // namespace

TEST(IntakeSchema, NamesTheFieldThatIsWrong)
{
    EXPECT_EQ(problemOf(u"Deposit"_s, goodDeposit), QString());
    EXPECT_EQ(depositProblem(R"("client":"1",)", ""), u"client missing"_s);
    EXPECT_EQ(depositProblem(R"("client":"1")", R"("client":1)"), u"client not_text"_s);
    EXPECT_EQ(depositProblem(R"("client":"1")", R"("client":"01")"), u"client pattern"_s);
    EXPECT_EQ(depositProblem(R"("client":"1")", R"("client":"1\n")"), u"client pattern"_s);
    EXPECT_EQ(depositProblem(R"("client":"1",)", R"("client":"1","note":"x",)"), u"note unknown"_s);
    for (const char* amount : {"-1.00", "1e3", "1,5", "", ".5", "1.", "00.5", "1.123456789"})
        EXPECT_EQ(depositProblem("10.50", amount), u"amount pattern"_s) << amount;
    EXPECT_EQ(problemOf(u"Deposit"_s, "[]"), u" not_object"_s);
    EXPECT_EQ(problemOf(u"NoSuchSchema"_s, "{}"), u" unknown"_s);
}

TEST(IntakeSchema, HoldsItselfAsDeepAsADocumentGoes)
{
    const auto owned = [](const QByteArray& owners) {
        return problemOf(u"Application"_s,
            R"({"kind":"entity","level":1,"jurisdiction":"DE","fields":{"a":"b"},"owners":)"
                + owners + "}");
    };
    EXPECT_EQ(owned(R"([{"kind":"entity","name":"A","share":"50","owners":[]}])"), QString());
    EXPECT_EQ(owned(R"([{"kind":"entity","name":"A","owners":[{"kind":"person"}]}])"),
        u"owners[0].owners[0].name missing"_s);
    EXPECT_EQ(
        owned(
            R"([{"kind":"entity","name":"A","owners":[{"kind":"person","name":"B","control":"yes"}]}])"),
        u"owners[0].owners[0].control not_yes_or_no"_s);
    EXPECT_EQ(
        owned(R"([{"kind":"person","name":"A","share":"half"}])"), u"owners[0].share pattern"_s);
}

TEST(IntakeSchema, LooksIntoListsAndRefusesCharactersNoOfficeCanKeep)
{
    const QByteArray start = R"({"kind":"person","level":1,"jurisdiction":"DE","fields":)";
    EXPECT_EQ(
        problemOf(u"Application"_s,
            start
                + R"({"a":"b"},"consents":[{"kind":"terms","edition":"1"},{"kind":"all","edition":"1"}]})"),
        u"consents[1].kind not_a_choice"_s);
    EXPECT_EQ(problemOf(u"Application"_s, start + "{}}"), u"fields too_short"_s);
    EXPECT_EQ(problemOf(u"Application"_s, start + R"({"a":["b\u0000"]}})"),
        u"fields.a control_characters"_s);
    for (const char* bad : {R"({"a":"\ud800"}})", "{\"a\":\"\xff\"}}", R"({"\u0000":"b"}})"})
        EXPECT_TRUE(problemOf(u"Application"_s, start + bad).endsWith(u" control_characters"_s))
            << bad;
    EXPECT_EQ(problemOf(u"Application"_s,
                  QByteArray(start).replace("\"level\":1", "\"level\":4") + R"({"a":"b"}})"),
        u"level range"_s);
    EXPECT_EQ(problemOf(u"Application"_s,
                  QByteArray(start).replace("\"level\":1", "\"level\":1.5") + R"({"a":"b"}})"),
        u"level not_whole_number"_s);
    EXPECT_EQ(problemOf(u"Document"_s, R"({"type":"passport","file_name":"","content":"AA=="})"),
        u"file_name too_short"_s);
    EXPECT_EQ(problemOf(u"IdentityCheck"_s, goodCheck), QString());
}

TEST(IntakeRoutes, AreThoseOfTheDocument)
{
    const QJsonObject document = openApiDocument();
    const QJsonObject paths = document[u"paths"].toObject();
    const QJsonObject schemas = document[u"components"][u"schemas"].toObject();
    int operations = 0;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject methods = path.value().toObject();
        for (auto method = methods.begin(); method != methods.end(); ++method, ++operations) {
            const auto match =
                routeOf(method.key().toUpper().toLatin1(), path.key().replace(u"{id}"_s, u"7"_s));
            ASSERT_TRUE(match && match->route) << qPrintable(path.key());
            EXPECT_EQ(match->route->operation, method.value()[u"operationId"].toString());
            EXPECT_TRUE(schemas.contains(match->route->answer));
            EXPECT_TRUE(!match->route->isChange() || schemas.contains(match->route->request));
        }
    }
    EXPECT_EQ(operations, std::ssize(routes()));
    EXPECT_FALSE(routeOf("GET", u"/v1/applications/"_s));
    EXPECT_FALSE(routeOf("GET", u"/v1/deposits/1/2"_s));
    const auto wrongMethod = routeOf("DELETE", u"/v1/deposits"_s);
    ASSERT_TRUE(wrongMethod);
    EXPECT_EQ(wrongMethod->route, nullptr);
}

TEST(IntakeRate, LetsAQuarterOfAMinutePassAtOnceAndThenTheRate)
{
    ManualClock clock;
    RateLimiter limiter(clock);
    for (int i = 0; i < 15; ++i)
        EXPECT_FALSE(limiter.take("a", 60)) << i;
    EXPECT_TRUE(limiter.isSpent("a", 60));
    const auto wait = limiter.take("a", 60);
    ASSERT_TRUE(wait);
    EXPECT_EQ(*wait, 1s);
    EXPECT_FALSE(limiter.take("b", 60)) << "another key";
    clock.advance(1s);
    EXPECT_FALSE(limiter.take("a", 60));
    EXPECT_TRUE(limiter.take("a", 60));
}

TEST(IntakeRate, CountsANetworkOfTheNewAddressesAsOne)
{
    EXPECT_EQ(
        RateLimiter::addressKey("2001:db8:1:2::1"), RateLimiter::addressKey("2001:db8:1:2:9::5"));
    EXPECT_NE(
        RateLimiter::addressKey("2001:db8:1:2::1"), RateLimiter::addressKey("2001:db8:1:3::1"));
    EXPECT_NE(RateLimiter::addressKey("10.0.0.1"), RateLimiter::addressKey("10.0.0.2"));
    EXPECT_EQ(RateLimiter::addressKey("::ffff:10.0.0.1"), RateLimiter::addressKey("10.0.0.1"));
}

TEST(IntakeErrors, TellASiteWhatToCorrectAndNothingElse)
{
    const ApiAnswer answer = refusal(Error{ErrorCode::CheckFailed,
        {{u"check"_s, u"kyc_gate"_s}, {u"why"_s, u"level"_s}, {u"state"_s, u"suspended"_s},
            {u"level"_s, 1}},
        u"secret"_s});
    EXPECT_EQ(answer.status, 422);
    EXPECT_EQ(answer.body, R"({"error":{"check":"kyc_gate","code":"check_failed"}})");
    EXPECT_EQ(refusal(Error{ErrorCode::ConnectionLost, {}, {}}).status, 503);
    EXPECT_EQ(refusal(Error{ErrorCode::Internal, {}, {}}).status, 500);
    EXPECT_EQ(refusal(Error{ErrorCode::KeyReused, {}, {}}).status, 409);
    EXPECT_EQ(refusal(Error{ErrorCode::NotPermitted, {{u"why"_s, u"token"_s}}, {}}).status, 401);
    EXPECT_EQ(refusal(Error{ErrorCode::NotPermitted, {{u"why"_s, u"scope"_s}}, {}}).status, 403);
}

TEST(VerificationMessages, AreTheVendorsOfNowAndInItsForm)
{
    const QByteArray now = "1764288000";
    EXPECT_EQ(demand(readCheck(goodCheck, now))[u"checked_us"].toString(), u"1764287990000000"_s);
    EXPECT_EQ(
        refusalOf(readCheck(goodCheck, now, Secret::fromText(u"other"_s))), u"wrong_signature"_s);
    EXPECT_EQ(refusalOf(readSigned(goodCheck, {})), u"no_signature"_s);
    EXPECT_EQ(refusalOf(readSigned(goodCheck, "t=1764288000")), u"no_signature"_s);
    EXPECT_EQ(refusalOf(readSigned(goodCheck, "t=1764288000,v1=")), u"wrong_signature"_s);
    EXPECT_EQ(refusalOf(readCheck(goodCheck, "1764287399")), u"too_old"_s);
    EXPECT_EQ(refusalOf(readCheck(goodCheck, "1764288601")), u"too_old"_s);
    EXPECT_EQ(refusalOf(readCheck(goodCheck, "x")), u"too_old"_s);
    const Result<QJsonObject> other =
        readCheck(QByteArray(goodCheck).replace("passed", "perfect"), now);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, ErrorCode::Parse);
    EXPECT_EQ(other.error().args.value(u"field"_s).toString(), u"result"_s);
    // The signature is over these bytes and this time, not over what they say.
    const QByteArray signature = signatureOver(goodCheck, now, vendorKey);
    EXPECT_EQ(refusalOf(readSigned(goodCheck + ' ', signature)), u"wrong_signature"_s);
    EXPECT_EQ(refusalOf(readSigned(goodCheck, QByteArray(signature).replace("8000", "8001"))),
        u"wrong_signature"_s);
}
