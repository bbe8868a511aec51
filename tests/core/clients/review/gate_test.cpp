// What a KYC level opens, and the deposits allowed before verification.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/core/ledger/books.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

QString gate(ReviewDesk& desk, qint64 client, const QString& operation, qint64 minor = 0,
    const QString& method = u"sepa"_s)
{
    return desk.text(u"select coalesce(book.kyc_gate($1, $2, $3, $4) ->> 'why', 'open')"_s,
        {client, operation, minor, method});
}

void pay(ReviewDesk& desk, qint64 client, qint64 minor)
{
    desk.number(
        u"insert into book.payment (kind, reference, client_id, method, amount_minor, currency, "
        u"state, content_hash, reference_minor, band_minor, requested_by) "
        "select 'deposit', 'D-' || n, $1, 'sepa', $2, 'EUR', 'settled', repeat('0', 64), $2, $2, 'bank' from (select nextval('book.payment_id_seq') as n) s returning id"_s,
        {client, minor});
}

Result<office::Outcome> startDeferred(ReviewDesk& desk, qint64 client)
{
    return desk.command(u"chen"_s, u"desk.start_deferred_verification"_s,
        {{u"p_client_id"_s, client}, {u"p_version"_s, desk.clientVersion(client)}});
}

} // namespace

TEST(KycGate, OpensEachOperationAtItsLevel)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const auto at = [&](const QString& state, int level, const QString& operation) {
        desk.number(
            u"update book.client set kyc_state = $2, kyc_level = $3, kyc_expires_on = current_date + 9, status = 'active' where id = $1 returning 1"_s,
            {a.client, state, level});
        return gate(desk, a.client, operation);
    };
    for (const QString& operation : {u"deposit"_s, u"trade"_s, u"withdraw"_s, u"leverage"_s}) {
        EXPECT_EQ(at(u"none"_s, 0, operation), u"kyc_none"_s);
        EXPECT_EQ(at(u"pending"_s, 0, operation), u"kyc_pending"_s);
        EXPECT_EQ(at(u"rejected"_s, 0, operation), u"kyc_rejected"_s);
        EXPECT_EQ(at(u"expired"_s, 2, operation), u"kyc_expired"_s);
        EXPECT_EQ(at(u"approved"_s, 2, operation), u"open"_s);
    }
    EXPECT_EQ(at(u"approved"_s, 1, u"deposit"_s), u"open"_s);
    EXPECT_EQ(at(u"approved"_s, 1, u"trade"_s), u"open"_s);
    EXPECT_EQ(at(u"approved"_s, 1, u"withdraw"_s), u"kyc_level"_s);
    EXPECT_EQ(at(u"approved"_s, 1, u"leverage"_s), u"kyc_level"_s);
    EXPECT_EQ(gate(desk, a.client, u"fly"_s), u"unknown"_s);
    EXPECT_EQ(gate(desk, 987654321, u"deposit"_s), u"unknown"_s);
    desk.number(
        u"update book.client set kyc_level = 3, kyc_expires_on = current_date where id = $1 returning 1"_s,
        {a.client});
    EXPECT_EQ(gate(desk, a.client, u"withdraw"_s), u"kyc_past_expiry"_s);
    EXPECT_EQ(gate(desk, a.client, u"deposit"_s), u"open"_s);
    for (const QString& status : {u"suspended"_s, u"closed"_s}) {
        desk.number(
            u"update book.client set status = $2, kyc_expires_on = current_date + 9 where id = $1 returning 1"_s,
            {a.client, status});
        EXPECT_EQ(gate(desk, a.client, u"deposit"_s), u"client_"_s + status);
    }
    // The level is policy.
    desk.number(u"update policy.kyc_gate set level = 3 where operation = 'leverage' returning 1"_s);
    desk.number(
        u"update book.client set status = 'active', kyc_level = 2 where id = $1 returning 1"_s,
        {a.client});
    EXPECT_EQ(gate(desk, a.client, u"leverage"_s), u"kyc_level"_s);
}

TEST(KycGate, StandsBeforeWithdrawalsAndOpensWithTheApproval)
{
    ReviewDesk desk;
    Books books(desk.owner());
    const auto applicant = desk.ready();
    const qint64 account = books.account(applicant.client, u"EUR"_s);
    const qint64 destination = books.destination(applicant.client, u"Jörg Müller"_s);
    books.deposit(account, 500000);
    const auto submit = [&] {
        return desk.command(u"sana"_s, u"desk.submit_withdrawal"_s,
            {{u"p_trading_account_id"_s, account}, {u"p_destination_id"_s, destination},
                {u"p_amount_minor"_s, 20000}});
    };
    const auto early = submit();
    ASSERT_FALSE(early.has_value());
    EXPECT_EQ(early.error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(early.error().args.value(u"check"_s).toString(), u"kyc_gate"_s);
    EXPECT_EQ(early.error().args.value(u"why"_s).toString(), u"kyc_pending"_s);
    demand(desk.propose(u"chen"_s, applicant));
    demand(desk.decide(u"olga"_s, applicant));
    const qint64 payment = demand(submit()).id;
    const auto approve = [&] {
        const auto now = demand(desk.owner().execute(
            u"select version, revision, content_hash from book.payment where id = $1"_s,
            {payment}));
        return desk.command(u"joao"_s, u"desk.approve_payment"_s,
            {{u"p_id"_s, payment}, {u"p_version"_s, now.row(0).integer(0)},
                {u"p_revision"_s, now.row(0).integer(1)}, {u"p_hash"_s, now.row(0).text(2)}});
    };
    desk.number(
        u"update book.client set kyc_level = 1 where id = $1 returning 1"_s, {applicant.client});
    const auto low = approve();
    ASSERT_FALSE(low.has_value());
    EXPECT_EQ(low.error().args.value(u"checks"_s).toArray(), QJsonArray{u"kyc_state"_s});
    desk.number(
        u"update book.client set kyc_level = 2 where id = $1 returning 1"_s, {applicant.client});
    EXPECT_EQ(demand(approve()).state, u"approved"_s);
}

TEST(DeferredVerification, NeedsProfileConsentAndLowRiskAndHappensOnce)
{
    ReviewDesk desk;
    const auto bare = desk.person({{u"annual_income"_s, QJsonValue::Null}});
    auto refused = startDeferred(desk, bare.client);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().args.value(u"check"_s).toString(), u"economic_profile"_s);
    const auto a = desk.person({{u"email"_s, u"other@example.org"_s},
        {u"phone"_s, u"+49 30 7654321"_s}, {u"birth_date"_s, u"1991-01-01"_s}});
    refused = startDeferred(desk, a.client);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().args.value(u"check"_s).toString(), u"consent"_s);
    desk.consent(a.client, u"deferred_verification"_s);
    demand(desk.setFields(u"sana"_s, a.client, {{u"pep"_s, u"current"_s}}));
    refused = startDeferred(desk, a.client);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().args.value(u"check"_s).toString(), u"risk"_s);
    desk.number(
        u"update policy.setting set value = '0' where key = 'risk.cooldown_hours' returning 1"_s);
    demand(desk.setFields(u"sana"_s, a.client, {{u"pep"_s, u"no"_s}}));
    demand(startDeferred(desk, a.client));
    refused = startDeferred(desk, a.client);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().args.value(u"what"_s).toString(), u"deferred_used"_s);
}

/// CySEC C721: 2,000 in all, from a bank account of one's own, 15 days; twelve cases.
TEST(DeferredVerification, KeepsCapMethodAndClock)
{
    ReviewDesk desk;
    const auto a = desk.person();
    desk.consent(a.client, u"deferred_verification"_s);
    EXPECT_EQ(gate(desk, a.client, u"deposit"_s, 100), u"kyc_pending"_s);
    demand(startDeferred(desk, a.client));
    EXPECT_EQ(gate(desk, a.client, u"deposit"_s, 200000), u"open"_s);
    EXPECT_EQ(gate(desk, a.client, u"deposit"_s, 200001), u"deferred_cap"_s);
    EXPECT_EQ(gate(desk, a.client, u"deposit"_s, 100, u"wire"_s), u"open"_s);
    EXPECT_EQ(gate(desk, a.client, u"deposit"_s, 100, u"card"_s), u"deferred_method"_s);
    EXPECT_EQ(gate(desk, a.client, u"deposit"_s, 100, u"btc"_s), u"deferred_method"_s);
    pay(desk, a.client, 150000);
    EXPECT_EQ(gate(desk, a.client, u"deposit"_s, 50000), u"open"_s);
    EXPECT_EQ(gate(desk, a.client, u"deposit"_s, 50001), u"deferred_cap"_s);
    EXPECT_EQ(gate(desk, a.client, u"trade"_s), u"open"_s);
    EXPECT_EQ(gate(desk, a.client, u"withdraw"_s), u"kyc_pending"_s);
    EXPECT_EQ(gate(desk, a.client, u"leverage"_s), u"kyc_pending"_s);
    EXPECT_EQ(
        desk.text(
            u"select (deadline_at - started_at between interval '15 days' and interval '15 days 1 minute')::text from book.deferred_verification"_s),
        u"true"_s);
    desk.number(
        u"update book.deferred_verification set started_at = started_at - interval '16 days', deadline_at = clock_timestamp() - interval '1 second' returning 1"_s);
    EXPECT_EQ(gate(desk, a.client, u"deposit"_s, 100), u"kyc_pending"_s);
}

TEST(DeferredVerification, EndsWithTheDeadlineAndSaysWhatGoesBack)
{
    ReviewDesk desk;
    Books books(desk.owner());
    const auto a = desk.person();
    desk.consent(a.client, u"deferred_verification"_s);
    demand(startDeferred(desk, a.client));
    const qint64 account = books.account(a.client, u"EUR"_s);
    books.deposit(account, 140000);
    pay(desk, a.client, 150000);
    desk.number(
        u"update book.payment set trading_account_id = $1 where client_id = $2 returning 1"_s,
        {account, a.client});
    desk.number(
        u"update book.deferred_verification set started_at = started_at - interval '16 days', deadline_at = clock_timestamp() - interval '1 second' returning 1"_s);
    const auto done = demand(desk.as(u"purser_jobs"_s).callJson({u"link.onboarding_upkeep"_s, {}}));
    EXPECT_EQ(done.value(u"lapsed"_s).toInt(), 1);
    // The client is written to and staff are told, once.
    EXPECT_EQ(
        desk.number(u"select count(*) from book.client_mail where client_id = $1 and template = "
                    u"'deferred_lapsed'"_s,
            {a.client}),
        1);
    EXPECT_EQ(
        desk.number(
            u"select count(*) from book.notification where kind = 'deferred_lapsed' and entity_id = $1"_s,
            {a.client}),
        1);
    EXPECT_EQ(desk.text(u"select state from book.application where id = $1"_s, {a.application}),
        u"lapsed"_s);
    const QJsonObject answer = demand(
        desk.read(u"chen"_s, u"desk.deferred_verification"_s, {{u"p_client_id"_s, a.client}}));
    EXPECT_EQ(answer.value(u"state"_s), u"lapsed"_s);
    // Paid in 1,500.00 and lost 100.00: 1,400.00 goes back.
    const QJsonObject refund = answer.value(u"refund"_s).toArray().at(0).toObject();
    EXPECT_EQ(refund.value(u"deposited"_s).toObject().value(u"minor"_s), u"150000"_s);
    EXPECT_EQ(refund.value(u"result"_s).toObject().value(u"minor"_s), u"-10000"_s);
    EXPECT_EQ(refund.value(u"refund"_s).toObject().value(u"minor"_s), u"140000"_s);
}

TEST(KycGate, HoldsAccountsAndDepositsShutUntilTheReviewIsDone)
{
    ReviewDesk desk;
    Books books(desk.owner());
    const auto a = desk.ready();
    const qint64 account = books.account(a.client, u"EUR"_s);
    const auto open = [&](qint64 login) {
        return desk.command(u"sana"_s, u"desk.open_trading_account"_s,
            {{u"p_client_id"_s, a.client}, {u"p_server"_s, u"MT5 real-1"_s}, {u"p_login"_s, login},
                {u"p_group"_s, u"real"_s}, {u"p_currency"_s, u"EUR"_s}});
    };
    const auto announce = [&] {
        return desk.command(u"sana"_s, u"desk.announce_deposit"_s,
            {{u"p_trading_account_id"_s, account}, {u"p_method"_s, u"sepa"_s},
                {u"p_amount_minor"_s, 50'000}, {u"p_currency"_s, u"EUR"_s}});
    };
    desk.number(
        u"update book.client set status = 'active' where id = $1 returning 1"_s, {a.client});
    for (const auto& shut : {open(910'001), announce()}) {
        ASSERT_FALSE(shut.has_value());
        EXPECT_EQ(shut.error().code, ErrorCode::CheckFailed);
        EXPECT_EQ(shut.error().args.value(u"check"_s), u"kyc_gate"_s);
        EXPECT_EQ(shut.error().args.value(u"why"_s), u"kyc_pending"_s);
    }
    // Money that is here already is not refused: it waits for a person.
    const auto level = [&](const QString& kind) {
        return desk.text(
            u"select book.check_kyc_state(p) ->> 'level' from (select (jsonb_populate_record(null::book.payment, jsonb_build_object('client_id', $1::bigint, 'kind', $2::text, 'method', 'sepa'))).*) p"_s,
            {a.client, kind});
    };
    EXPECT_EQ(level(u"deposit"_s), u"stop"_s);
    demand(desk.propose(u"chen"_s, a));
    demand(desk.decide(u"olga"_s, a));
    EXPECT_EQ(level(u"deposit"_s), u"clear"_s);
    demand(open(910'001));
    demand(announce());
}

TEST(Upkeep, WarnsOnceForEachDayBeforeThoughItMissedTheDayItself)
{
    ReviewDesk desk;
    const auto a = desk.ready();
    const auto warnedWith = [&](int days) {
        desk.number(
            u"update book.client_document set expires_on = expires_on + (current_date + $1::int - "
            "(select min(expires_on) from book.client_document where type = 'passport')) "
            "where type = 'passport' returning 1"_s,
            {days});
        desk.number(
            u"with moved as (update book.document_warning set expires_on = current_date + $1::int "
            "returning 1) select count(*) from moved"_s,
            {days});
        return demand(desk.as(u"purser_jobs"_s).callJson({u"link.onboarding_upkeep"_s, {}}))
            .value(u"warned"_s)
            .toInt();
    };
    EXPECT_EQ(warnedWith(61), 0);
    EXPECT_EQ(warnedWith(59), 1) << "nobody looked on day 60";
    EXPECT_EQ(warnedWith(58), 0);
    EXPECT_EQ(warnedWith(31), 0);
    EXPECT_EQ(warnedWith(28), 1);
    EXPECT_EQ(warnedWith(8), 0);
    EXPECT_EQ(warnedWith(3), 1);
    EXPECT_EQ(warnedWith(1), 0);
    EXPECT_EQ(warnedWith(0), 0) << "what has expired is no warning any more";
    EXPECT_EQ(
        desk.number(
            u"select count(*) from book.client_mail where client_id = $1 and template = 'document_expiring'"_s,
            {a.client}),
        3);
}

TEST(Upkeep, TakesTheApprovalWithTheIdentityAndOpensReviews)
{
    ReviewDesk desk;
    const auto a = desk.ready();
    demand(desk.propose(u"chen"_s, a));
    demand(desk.decide(u"olga"_s, a));
    const auto upkeep = [&] {
        return demand(desk.as(u"purser_jobs"_s).callJson({u"link.onboarding_upkeep"_s, {}}));
    };
    desk.number(
        u"update book.client_document set expires_on = current_date + 30 where type = 'passport' returning 1"_s);
    QJsonObject done = upkeep();
    EXPECT_EQ(done.value(u"warned"_s).toInt(), 1);
    EXPECT_EQ(upkeep().value(u"warned"_s).toInt(), 0);
    EXPECT_EQ(done.value(u"expired"_s).toInt(), 0);
    desk.number(
        u"update book.client_document set expires_on = current_date where type = 'passport' returning 1"_s);
    EXPECT_EQ(upkeep().value(u"expired"_s).toInt(), 1);
    EXPECT_EQ(gate(desk, a.client, u"withdraw"_s), u"kyc_expired"_s);
    EXPECT_EQ(
        desk.text(
            u"select cause || ' ' || state from book.application where client_id = $1 order by id desc limit 1"_s,
            {a.client}),
        u"document_expired in_review"_s);

    const auto b = desk.person({{u"email"_s, u"b@example.org"_s}, {u"phone"_s, u"+49 30 7654321"_s},
        {u"birth_date"_s, u"1991-01-01"_s}});
    desk.number(
        u"update book.application set state = 'approved', decided_by = 'x' where id = $1 returning 1"_s,
        {b.application});
    desk.number(
        u"update book.client set kyc_state = 'approved', kyc_level = 2 where id = $1 returning 1"_s,
        {b.client});
    desk.number(
        u"insert into book.client_review (client_id, due_on, risk_band) values ($1, current_date, 'low') returning 1"_s,
        {b.client});
    EXPECT_EQ(upkeep().value(u"reviews"_s).toInt(), 1);
    EXPECT_EQ(upkeep().value(u"reviews"_s).toInt(), 0);
    EXPECT_EQ(
        desk.text(
            u"select kind || ' ' || cause from book.application where client_id = $1 order by id desc limit 1"_s,
            {b.client}),
        u"review review_due"_s);
}

TEST(Upkeep, ForecastsTheWorkOfAYear)
{
    ReviewDesk desk;
    for (const auto& [days, band] : {std::pair{3, u"high"_s}, std::pair{3, u"low"_s},
             std::pair{200, u"low"_s}, std::pair{-2, u"low"_s}, std::pair{700, u"low"_s}}) {
        desk.number(
            u"with c as (insert into book.client (kind, full_name) values ('person', 'N N') "
            u"returning id) insert into book.client_review (client_id, due_on, risk_band) "
            "select c.id, (clock_timestamp() at time zone 'UTC')::date + $1::int, $2 from c returning 1"_s,
            {days, band});
    }
    const QJsonObject forecast = demand(desk.read(u"chen"_s, u"desk.review_forecast"_s, {}));
    EXPECT_EQ(forecast.value(u"overdue"_s).toInt(), 1);
    int reviews = 0;
    int high = 0;
    for (const QJsonValue week : forecast.value(u"weeks"_s).toArray()) {
        reviews += week.toObject().value(u"reviews"_s).toInt();
        high += week.toObject().value(u"high"_s).toInt();
    }
    EXPECT_EQ(forecast.value(u"weeks"_s).toArray().size(), 53);
    EXPECT_EQ(reviews, 3);
    EXPECT_EQ(high, 1);
}
