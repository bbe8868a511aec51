#include "core/operations/services/intake/apierror.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/operations/services/intake/intakerig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace purser;
using namespace purser::office;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

/// The functions that purser_intake may call, called as it calls them.
class IntakeOffice : public ::testing::Test
{
protected:
    Result<QJsonObject> call(const QString& function, const QString& token, const QString& key,
        const QJsonObject& request)
    {
        return service->callJson({function,
            {{u"p_token"_s, IntakeRig::digest(token)}, {u"p_key"_s, key},
                {u"p_request"_s, jsonText(request)}}});
    }
    Result<QJsonObject> withdraw(
        const QString& token, const QJsonObject& request, const QString& key = IntakeRig::newKey())
    {
        return call(u"link.intake_withdrawal"_s, token, key, request);
    }
    Result<QJsonObject> registered(
        const QString& token, const QJsonObject& request, const QString& key = IntakeRig::newKey())
    {
        return call(u"link.intake_register"_s, token, key, request);
    }
    Result<QJsonObject> document(
        const QString& token, const QString& application, const QByteArray& content)
    {
        return service->callJson({u"link.intake_document"_s,
            {{u"p_token"_s, IntakeRig::digest(token)}, {u"p_key"_s, IntakeRig::newKey()},
                {u"p_application_id"_s, application.toLongLong()},
                {u"p_request"_s,
                    u"{\"type\": \"utility_bill\", \"file_name\": \"bill.pdf\", "
                    "\"issued_on\": \"2026-10-01\"}"_s},
                {u"p_content"_s, content}}});
    }
    Result<QJsonObject> application(const QString& token, const QString& id)
    {
        return service->callJson({u"link.intake_application"_s,
            {{u"p_token"_s, IntakeRig::digest(token)}, {u"p_application_id"_s, id.toLongLong()}}});
    }
    static QString problem(const Result<QJsonObject>& result)
    {
        if (result)
            return u"accepted"_s;
        const QJsonObject args = result.error().args;
        return errorName(result.error().code) + u' '
            + (args.contains(u"why"_s) ? args[u"why"] : args[u"field"]).toString();
    }

    IntakeRig rig;
    std::unique_ptr<Connection> service = rig.desk().office().asService("purser_intake");
};

QJsonObject with(QJsonObject request, const QString& name, const QJsonValue& value)
{
    request.insert(name, value);
    return request;
}

const QByteArray pdf = "%PDF-1.4 a bill";

} // namespace

TEST_F(IntakeOffice, ATokenIsMadeByTwoAndEndedByOne)
{
    const QString token = rig.everything();
    EXPECT_TRUE(withdraw(token, rig.withdrawal()));
    EXPECT_EQ(rig.number(u"select count(*) from policy.intake_token where key_hash in ($1, $2)"_s,
                  {token, IntakeRig::digest(token)}),
        0)
        << "what is kept opens nothing";
    auto alma = rig.desk().office().as("alma");
    demand(alma->command({u"desk.revoke_intake_token"_s,
        {{u"p_key"_s, newCommandKey()}, {u"p_name"_s, u"all"_s}, {u"p_reason"_s, u"Leaked"_s}}}));
    EXPECT_EQ(problem(withdraw(token, rig.withdrawal(u"26.00"_s))), u"not_permitted token"_s);
    auto sana = rig.desk().office().as("sana");
    EXPECT_EQ(
        refusal(*sana,
            {u"desk.revoke_intake_token"_s,
                {{u"p_key"_s, newCommandKey()}, {u"p_name"_s, u"all"_s}, {u"p_reason"_s, u"x"_s}}}),
        u"42501"_s);
}

TEST_F(IntakeOffice, WhoProposedATokenDoesNotLetItIn)
{
    auto adam = rig.desk().office().as("adam");
    const QJsonObject payload{{u"name"_s, u"own"_s}, {u"site"_s, u"own"_s},
        {u"scopes"_s, QJsonArray{u"payments.read"_s}}, {u"key_hash"_s, QString(64, u'a')},
        {u"per_minute"_s, 10}, {u"days"_s, 30}};
    const auto propose = [&](const QJsonObject& wanted) {
        return adam->command({u"desk.propose_change"_s,
            {{u"p_key"_s, newCommandKey()}, {u"p_kind"_s, u"intake.token"_s},
                {u"p_payload"_s, jsonText(wanted)}, {u"p_reason"_s, u"Site"_s}}});
    };
    const qint64 change = demand(propose(payload)).id;
    EXPECT_EQ(refusal(*adam,
                  {u"desk.decide_change"_s,
                      {{u"p_key"_s, newCommandKey()}, {u"p_id"_s, change}, {u"p_version"_s, 1},
                          {u"p_decision"_s, u"approve"_s}, {u"p_reason"_s, u""_s}}}),
        u"PU004"_s);
    for (const auto& [field, value] :
        {std::pair(u"name"_s, QJsonValue(u"X"_s)), std::pair(u"site"_s, QJsonValue(u"a b"_s)),
            std::pair(u"scopes"_s, QJsonValue(QJsonArray{u"everything"_s})),
            std::pair(u"key_hash"_s, QJsonValue(u"plain"_s)),
            std::pair(u"per_minute"_s, QJsonValue(0)), std::pair(u"days"_s, QJsonValue(9999))}) {
        const auto refused = propose(with(payload, field, value));
        ASSERT_FALSE(refused) << qPrintable(field);
        EXPECT_EQ(refused.error().args.value(u"field"_s).toString(), field);
    }
}

TEST_F(IntakeOffice, ATokenDoesWhatItsScopesSay)
{
    const QString reader = rig.token(u"reader"_s, {u"payments.read"_s});
    EXPECT_EQ(problem(withdraw(reader, rig.withdrawal())), u"not_permitted scope"_s);
    EXPECT_EQ(problem(registered(reader, IntakeRig::application())), u"not_permitted scope"_s);
    EXPECT_EQ(problem(application(reader, u"1"_s)), u"not_permitted scope"_s);
    for (const QString& function : {u"link.intake_sign_in"_s, u"link.intake_open_ticket"_s})
        EXPECT_EQ(
            problem(call(function, reader, IntakeRig::newKey(), {})), u"not_permitted scope"_s);
    EXPECT_EQ(problem(service->callJson({u"link.intake_ticket"_s,
                  {{u"p_token"_s, IntakeRig::digest(reader)}, {u"p_ticket_id"_s, 1}}})),
        u"not_permitted scope"_s);
    EXPECT_EQ(problem(service->callJson({u"link.intake_credential_change"_s,
                  {{u"p_token"_s, IntakeRig::digest(reader)}, {u"p_key"_s, IntakeRig::newKey()},
                      {u"p_client_id"_s, rig.desk().client()}, {u"p_request"_s, u"{}"_s}}})),
        u"not_permitted scope"_s);
    EXPECT_EQ(problem(withdraw(u"guessed"_s, rig.withdrawal())), u"not_permitted token"_s);
    rig.number(u"update policy.intake_token set expires_at = clock_timestamp() returning 1"_s);
    EXPECT_EQ(problem(service->callJson({u"link.intake_payment"_s,
                  {{u"p_token"_s, IntakeRig::digest(reader)}, {u"p_kind"_s, u"withdrawal"_s},
                      {u"p_reference"_s, u"W-1"_s}}})),
        u"not_permitted token"_s);
}

TEST_F(IntakeOffice, TheSameRequestTwiceIsOneAndHasTheFirstAnswer)
{
    const QString token = rig.everything();
    const QString key = IntakeRig::newKey();
    const QJsonObject first = demand(withdraw(token, rig.withdrawal(), key));
    QJsonObject second = demand(withdraw(token, rig.withdrawal(), key));
    EXPECT_TRUE(second.take(u"replayed"_s).toBool());
    EXPECT_EQ(second, first);
    EXPECT_EQ(rig.number(u"select count(*) from book.payment"_s), 1);
    EXPECT_EQ(withdraw(token, rig.withdrawal(u"26.00"_s), key).error().code, ErrorCode::KeyReused);
    EXPECT_EQ(registered(token, IntakeRig::application(), key).error().code, ErrorCode::KeyReused);
    // A token that took the place of another finds the answers of its site, another site does not.
    const QString next = rig.token(u"next"_s, IntakeRig::allScopes());
    EXPECT_TRUE(demand(withdraw(next, rig.withdrawal(), key))[u"replayed"].toBool());
    const QString other = rig.token(u"other"_s, IntakeRig::allScopes(), u"other-web"_s);
    EXPECT_FALSE(demand(withdraw(other, rig.withdrawal(u"27.00"_s), key)).contains(u"replayed"_s));
    EXPECT_EQ(problem(withdraw(token, rig.withdrawal(u"28.00"_s), u"short"_s)),
        u"bad_input Idempotency-Key"_s);
}

TEST_F(IntakeOffice, ARequestThatWasRefusedTakesNoKey)
{
    const QString token = rig.everything();
    const QString key = IntakeRig::newKey();
    EXPECT_EQ(
        withdraw(token, rig.withdrawal(u"99999999.00"_s), key).error().code, ErrorCode::Limit);
    EXPECT_TRUE(withdraw(token, rig.withdrawal(), key));
}

TEST_F(IntakeOffice, ARetiredDestinationIsRefusedByName)
{
    const QString token = rig.everything();
    demand(rig.owner().execute(
        u"update book.destination set state = 'retired', retired_at = now(), retired_by = 'chen', "
        u"retired_reason = 'card_lost', verified_at = null, verified_by = null"_s));
    const auto refused = withdraw(token, rig.withdrawal());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::WrongState);
    EXPECT_EQ(refused.error().args[u"what"].toString(), u"destination_retired"_s);
    EXPECT_FALSE(
        QString::fromUtf8(purser::operations::refusal(refused.error()).body).contains(u"Chen"_s))
        << "who said so stays inside";
}

TEST_F(IntakeOffice, AmountsAreExact)
{
    const QString token = rig.everything();
    EXPECT_EQ(problem(withdraw(token, rig.withdrawal(u"25.001"_s))), u"bad_input amount"_s);
    EXPECT_EQ(problem(withdraw(token, rig.withdrawal(u"0.00"_s))), u"bad_input range"_s);
    EXPECT_EQ(problem(withdraw(token, rig.withdrawal(u"-5.00"_s))), u"bad_input amount"_s);
    EXPECT_EQ(problem(withdraw(token, rig.withdrawal(u"1e3"_s))), u"bad_input amount"_s);
    EXPECT_EQ(problem(withdraw(token, with(rig.withdrawal(), u"currency"_s, u"USD"_s))),
        u"bad_input currency"_s);
    // As many decimals as each currency has, and not one more.
    for (const auto& [amount, currency, minor] :
        {std::tuple("1050", "JPY", 1050), std::tuple("1.005", "BHD", 1005),
            std::tuple("0.00000001", "BTC", 1), std::tuple("10.5", "EUR", 1050)}) {
        EXPECT_EQ(rig.number(u"select book.exact_minor($1, $2)"_s,
                      {QString::fromLatin1(amount), QString::fromLatin1(currency)}),
            minor)
            << currency;
        EXPECT_NE(refusal(rig.owner(),
                      QByteArray("select book.exact_minor('") + amount
                          + (strchr(amount, '.') ? "000000001" : ".1") + "', '" + currency + "')"),
            QString());
    }
}

TEST_F(IntakeOffice, AmountsSurviveTheWayThereAndBackInEveryKindOfCurrency)
{
    EXPECT_EQ(rig.number(u"select count(*) from unnest('{JPY,EUR,BHD,BTC}'::text[]) c, "
                         "generate_series(1, 500) i, lateral (select 1 + (i * 7919::bigint * "
                         "104729) % 9000000000000 as minor) x where book.exact_minor("
                         "book.plain_amount(x.minor, c), c) is distinct from x.minor"_s),
        0);
}

TEST_F(IntakeOffice, AWithdrawalGoesThroughTheSameApprovalsAsOneOfTheDesk)
{
    const QJsonObject made = demand(withdraw(rig.everything(), rig.withdrawal()));
    EXPECT_EQ(made[u"amount"].toString(), u"25.00"_s);
    EXPECT_EQ(made[u"state"].toString(), u"processing"_s);
    const QString reference = made[u"id"].toString();
    EXPECT_EQ(rig.number(u"select count(*) from book.payment where reference = $1 and channel = "
                         "'web' and requested_by = 'purser_intake' and state = "
                         "'awaiting_approval' and hold_id is not null and steps_needed > 0"_s,
                  {reference}),
        1);
    EXPECT_EQ(rig.number(u"select count(*) from audit.log where command = 'intake.withdrawal' and "
                         "actor = 'purser_intake' and payload::jsonb ->> 'token' = 'all'"_s),
        1);
    auto joao = rig.desk().office().as("joao");
    const qint64 id =
        rig.number(u"select id from book.payment where reference = $1"_s, {reference});
    EXPECT_TRUE(rig.desk().approve(*joao, id));
}

TEST_F(IntakeOffice, AnAccountOfAnotherClientIsNotThere)
{
    const QString token = rig.everything();
    Books& books = rig.desk().books();
    const qint64 stranger = books.client(u"Chidi Okafor"_s);
    const qint64 account = books.account(stranger, u"EUR"_s);
    books.deposit(account, 100'000);
    EXPECT_EQ(withdraw(token, with(rig.withdrawal(), u"account"_s, QString::number(account)))
                  .error()
                  .code,
        ErrorCode::NotFound);
    EXPECT_EQ(withdraw(token, with(rig.withdrawal(), u"client"_s, QString::number(stranger)))
                  .error()
                  .code,
        ErrorCode::NotFound);
    const qint64 elsewhere = books.destination(stranger, u"Chidi Okafor"_s);
    EXPECT_EQ(withdraw(token, with(rig.withdrawal(), u"destination"_s, QString::number(elsewhere)))
                  .error()
                  .code,
        ErrorCode::NotFound);
    const QJsonObject transfer{{u"client"_s, QString::number(rig.desk().client())},
        {u"account"_s, QString::number(rig.desk().account())},
        {u"to_account"_s, QString::number(account)}, {u"amount"_s, u"5.00"_s},
        {u"currency"_s, u"EUR"_s}};
    EXPECT_EQ(call(u"link.intake_transfer"_s, token, IntakeRig::newKey(), transfer).error().code,
        ErrorCode::NotFound);
    const qint64 own = books.account(rig.desk().client(), u"EUR"_s);
    const QJsonObject made = demand(call(u"link.intake_transfer"_s, token, IntakeRig::newKey(),
        with(transfer, u"to_account"_s, QString::number(own))));
    EXPECT_EQ(made[u"kind"].toString(), u"transfer"_s);
}

TEST_F(IntakeOffice, ADepositIsAnnouncedAndHeardOfByItsSiteAlone)
{
    const QString token = rig.everything();
    const QJsonObject request{{u"client"_s, QString::number(rig.desk().client())},
        {u"account"_s, QString::number(rig.desk().account())}, {u"method"_s, u"sepa"_s},
        {u"amount"_s, u"120.00"_s}, {u"currency"_s, u"EUR"_s}};
    const QJsonObject made =
        demand(call(u"link.intake_deposit"_s, token, IntakeRig::newKey(), request));
    EXPECT_EQ(made[u"state"].toString(), u"announced"_s);
    const auto ask = [&](const QString& with, const QString& kind) {
        return service->callJson({u"link.intake_payment"_s,
            {{u"p_token"_s, IntakeRig::digest(with)}, {u"p_kind"_s, kind},
                {u"p_reference"_s, made[u"id"].toString()}}});
    };
    EXPECT_EQ(demand(ask(token, u"deposit"_s)), made);
    EXPECT_EQ(ask(token, u"withdrawal"_s).error().code, ErrorCode::NotFound);
    const QString other = rig.token(u"other"_s, IntakeRig::allScopes(), u"other-web"_s);
    EXPECT_EQ(ask(other, u"deposit"_s).error().code, ErrorCode::NotFound);
    // One of the desk is none of a site's business.
    auto sana = rig.desk().office().as("sana");
    const auto own = demand(rig.desk().submit(*sana, 5'000));
    EXPECT_EQ(service
                  ->callJson({u"link.intake_payment"_s,
                      {{u"p_token"_s, IntakeRig::digest(token)}, {u"p_kind"_s, u"withdrawal"_s},
                          {u"p_reference"_s, rig.desk().text(own.id, u"reference"_s)}}})
                  .error()
                  .code,
        ErrorCode::NotFound);
}

TEST_F(IntakeOffice, OfARejectedWithdrawalTheSiteIsToldTheClientsReasonAndNoOther)
{
    const QString token = rig.everything();
    const QJsonObject made = demand(withdraw(token, rig.withdrawal()));
    const auto asked = [&] {
        return demand(service->callJson({u"link.intake_payment"_s,
            {{u"p_token"_s, IntakeRig::digest(token)}, {u"p_kind"_s, u"withdrawal"_s},
                {u"p_reference"_s, made[u"id"].toString()}}}));
    };
    EXPECT_TRUE(asked()[u"reason"].isNull());
    const qint64 id = rig.desk().books().number(
        u"select id from book.payment where reference = $1"_s, {made[u"id"].toString()});
    auto joao = rig.desk().office().as("joao");
    demand(joao->command({u"desk.reject_payment"_s,
        {{u"p_key"_s, IntakeRig::newKey()}, {u"p_id"_s, id},
            {u"p_version"_s, rig.desk().number(id, u"version"_s)},
            {u"p_reason_code"_s, u"suspected_fraud"_s}, {u"p_text"_s, u"case 17"_s},
            {u"p_client_reason"_s, u"details_wrong"_s}}}));
    const QJsonObject told = asked();
    EXPECT_EQ(told[u"state"].toString(), u"rejected"_s);
    EXPECT_EQ(told[u"reason"][u"code"].toString(), u"details_wrong"_s);
    EXPECT_FALSE(told[u"reason"][u"text"].toString().isEmpty());
    const QByteArray all = QJsonDocument(told).toJson();
    EXPECT_FALSE(all.contains("fraud") || all.contains("case 17")) << all.constData();
}

TEST_F(IntakeOffice, TheKycGateStandsBeforeADeposit)
{
    const QString token = rig.everything();
    rig.number(
        u"update book.client set kyc_level = 0, kyc_state = 'none' where id = $1 returning 1"_s,
        {rig.desk().client()});
    const QJsonObject request{{u"client"_s, QString::number(rig.desk().client())},
        {u"account"_s, QString::number(rig.desk().account())}, {u"method"_s, u"sepa"_s},
        {u"amount"_s, u"120.00"_s}, {u"currency"_s, u"EUR"_s}};
    EXPECT_EQ(call(u"link.intake_deposit"_s, token, IntakeRig::newKey(), request).error().code,
        ErrorCode::CheckFailed);
    EXPECT_EQ(withdraw(token, rig.withdrawal()).error().code, ErrorCode::CheckFailed);
}

TEST_F(IntakeOffice, AMergedClientIsServedUnderTheFileThatGoesOn)
{
    const QString token = rig.everything();
    Books books(rig.desk().owner());
    const qint64 goesOn = books.client(u"Ada Survivor"_s);
    rig.number(
        u"update book.client set status = 'closed', merged_into = $2 where id = $1 returning 1"_s,
        {rig.desk().client(), goesOn});
    const QJsonObject request{{u"client"_s, QString::number(rig.desk().client())},
        {u"account"_s, QString::number(rig.desk().account())}, {u"method"_s, u"sepa"_s},
        {u"amount"_s, u"120.00"_s}, {u"currency"_s, u"EUR"_s}};
    const auto old = call(u"link.intake_deposit"_s, token, IntakeRig::newKey(), request);
    ASSERT_FALSE(old.has_value());
    EXPECT_EQ(old.error().code, ErrorCode::WrongState);
    EXPECT_EQ(old.error().args.value(u"into"_s).toInteger(), goesOn);
    demand(call(u"link.intake_deposit"_s, token, IntakeRig::newKey(),
        with(request, u"client"_s, QString::number(goesOn))));
}

TEST_F(IntakeOffice, AnApplicantComesInWithDocumentsAndIsHandedOver)
{
    const QString token = rig.everything();
    const QJsonObject made = demand(registered(token, IntakeRig::application()));
    const QString id = made[u"id"].toString();
    EXPECT_EQ(made[u"state"].toString(), u"draft"_s);
    EXPECT_EQ(rig.number(u"select count(*) from book.client c join book.client_consent k on "
                         "k.client_id = c.id and k.kind = 'terms' and k.given where c.id = $1 and "
                         "c.full_name = 'Jörg Müller'"_s,
                  {made[u"client"].toString().toLongLong()}),
        1);
    EXPECT_EQ(demand(document(token, id, pdf))[u"state"].toString(), u"received"_s);
    EXPECT_EQ(document(token, id, pdf).error().code, ErrorCode::WrongState) << "the same again";
    EXPECT_EQ(problem(document(token, id, "MZ not a picture")), u"bad_input media_type"_s);
    const Result<QJsonObject> submitted = service->callJson({u"link.intake_submit"_s,
        {{u"p_token"_s, IntakeRig::digest(token)}, {u"p_key"_s, IntakeRig::newKey()},
            {u"p_application_id"_s, id.toLongLong()}}});
    EXPECT_EQ(demand(submitted)[u"state"].toString(), u"in_review"_s);
    const QJsonObject seen = demand(application(token, id));
    EXPECT_EQ(seen[u"documents"].toArray().size(), 1);
    const QString other = rig.token(u"other"_s, IntakeRig::allScopes(), u"other-web"_s);
    EXPECT_EQ(application(other, id).error().code, ErrorCode::NotFound);
    EXPECT_EQ(document(other, id, pdf).error().code, ErrorCode::NotFound);
    // Staff see what came in, and may decide about it: no member of staff entered it.
    auto sana = rig.desk().office().as("sana");
    EXPECT_TRUE(sana->callJson({u"desk.application_file"_s, {{u"p_id"_s, id.toLongLong()}}}));
}

TEST_F(IntakeOffice, ADocumentThatWasSentBackSaysWhyInTheClientsLanguage)
{
    const QString token = rig.everything();
    const QJsonObject fields = IntakeRig::application()[u"fields"].toObject();
    const QString id = demand(registered(token,
        with(IntakeRig::application(), u"fields"_s, with(fields, u"language"_s, u"es"_s))))[u"id"]
                           .toString();
    const auto reject = [&](const QByteArray& content, const QString& reason) {
        const qint64 made = demand(document(token, id, content))[u"id"].toString().toLongLong();
        auto chen = rig.desk().office().as("chen");
        demand(chen->command({u"desk.review_document"_s,
            {{u"p_key"_s, newCommandKey()}, {u"p_id"_s, made}, {u"p_version"_s, 1},
                {u"p_outcome"_s, u"reject"_s}, {u"p_reason"_s, reason},
                {u"p_text"_s, u"Edges of the photograph differ"_s}}}));
        return demand(application(token, id))[u"documents"].toArray().last().toObject();
    };
    EXPECT_FALSE(demand(document(token, id, pdf)).contains(u"reason"_s));
    const QJsonObject blurred = reject(pdf + "2", u"blurred"_s);
    EXPECT_EQ(blurred[u"state"].toString(), u"rejected"_s);
    EXPECT_EQ(blurred[u"reason"].toString(), u"blurred"_s);
    EXPECT_EQ(blurred[u"reason_words"].toString(), u"la imagen está borrosa"_s);
    // What the office suspects it keeps to itself, and what it noted.
    const QJsonObject altered = reject(pdf + "3", u"altered"_s);
    EXPECT_EQ(altered[u"reason"].toString(), u"other"_s);
    EXPECT_EQ(altered[u"reason_words"].toString(), u"no podemos usarlo en esta forma"_s);
    EXPECT_FALSE(altered.contains(u"text"_s));
}

TEST_F(IntakeOffice, AnApplicationThatIsWrongNamesTheFieldAndLeavesNothing)
{
    const QString token = rig.everything();
    const QJsonObject good = IntakeRig::application();
    const qint64 before = rig.number(u"select count(*) from book.client"_s);
    EXPECT_EQ(problem(registered(token, with(good, u"jurisdiction"_s, u"XX"_s))),
        u"bad_input jurisdiction"_s);
    const QJsonObject fields = good[u"fields"].toObject();
    const auto odd =
        registered(token, with(good, u"fields"_s, with(fields, u"shoe_size"_s, u"43"_s)));
    ASSERT_FALSE(odd);
    EXPECT_EQ(odd.error().args.value(u"field"_s).toString(), u"shoe_size"_s);
    EXPECT_EQ(registered(token, with(good, u"role"_s, u"vip"_s)).error().code, ErrorCode::BadInput);
    EXPECT_EQ(rig.number(u"select count(*) from book.client"_s), before);
}

TEST_F(IntakeOffice, ASiteCannotFillTheOfficeWithDocuments)
{
    const QString token = rig.everything();
    rig.number(
        u"update policy.setting set value = '2' where key = 'intake.documents_most' returning id"_s);
    const QString id = demand(registered(token, IntakeRig::application()))[u"id"].toString();
    EXPECT_TRUE(document(token, id, pdf));
    EXPECT_TRUE(document(token, id, pdf + "2"));
    EXPECT_EQ(document(token, id, pdf + "3").error().code, ErrorCode::Limit);
}

TEST_F(IntakeOffice, WhatIsBetweenReceiptAndDecisionHasOneWord)
{
    const QString token = rig.everything();
    const QString id = demand(registered(token, IntakeRig::application()))[u"id"].toString();
    for (const QString& state : {u"in_review"_s, u"proposed"_s}) {
        rig.number(u"update book.application set state = $2, proposal = 'reject', proposed_by = "
                   "'chen', proposed_digest = repeat('0', 64) where id = $1 returning id"_s,
            {id.toLongLong(), state});
        const QJsonObject seen = demand(application(token, id));
        EXPECT_EQ(seen[u"state"].toString(), u"in_review"_s);
        EXPECT_EQ(seen.keys(),
            (QStringList{
                u"client"_s, u"documents"_s, u"id"_s, u"level"_s, u"missing"_s, u"state"_s}));
    }
}
