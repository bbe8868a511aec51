// No money moves past screening: who may let a payment pass, what waits at execution and goes on by
// itself, and that a deposit is held against the lists without being lost.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::office::Connection;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

const QByteArray hitOfTheClient =
    "insert into book.screening_hit (run_id, client_id, list, entity_ref, entity_name, kind, "
    "score_milli, band, evidence_digest, state) select max(id), client_id, 'EU', '%BAND', "
    "'Somebody', "
    "'%KIND', 950, '%BAND', repeat('0', 64), '%STATE' from book.screening_run where party_id is "
    "null "
    "group by client_id";

void addHit(KindsDesk& d, const char* kind, const char* band, const char* state)
{
    QByteArray sql = hitOfTheClient;
    d.run(sql.replace("%KIND", kind).replace("%BAND", band).replace("%STATE", state));
}

/// The screening service's work: everybody whose money waits, and nothing is found.
void screenWhoWaits(KindsDesk& d)
{
    auto jobs = d.desk().office().asService("purser_jobs");
    demand(jobs->execute(
        u"select link.put_screening(s.client_id, s.subject_digest, s.why, "
        "jsonb_build_array(jsonb_build_object('name', 'EU', 'digest', repeat('0', 64), "
        "'names', '1')), 'test', '[]', s.party_id) from link.screening_subjects(100) s"_s));
}

QJsonObject checkOn(KindsDesk& d, Connection& who, qint64 payment, const QString& code)
{
    for (const QJsonValue check : d.sheet(who, payment).value(u"checks"_s).toArray()) {
        if (check[u"code"_s].toString() == code)
            return check.toObject();
    }
    return {};
}

} // namespace

TEST(ScreenedMoney, NobodyLetsAPaymentPassAHit)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 payment = demand(d.desk().submit(*sana, 50000)).id;
    addHit(d, "sanction", "strong", "confirmed");
    ASSERT_EQ(d.level(payment, u"sanctions_fresh"_s), u"stop"_s);
    for (const char* login : {"olga", "ines"}) { // compliance; head of payments
        auto person = d.steppedUp(login);
        const auto refused = d.about(*person, u"desk.override_check"_s, payment,
            {{u"p_revision"_s, d.desk().number(payment, u"revision"_s)},
                {u"p_hash"_s, d.desk().text(payment, u"content_hash"_s)},
                {u"p_code"_s, u"sanctions_fresh"_s}, {u"p_reason_code"_s, u"evidence_seen"_s},
                {u"p_text"_s, u"seen"_s}});
        ASSERT_FALSE(refused) << login;
        EXPECT_EQ(refused.error().code, ErrorCode::CheckFailed) << login;
        EXPECT_EQ(refused.error().args.value(u"why"_s).toString(), u"not_overridable"_s);
        const QJsonObject action =
            d.sheet(*person, payment).value(u"actions"_s)[u"override"_s].toObject();
        EXPECT_EQ(action.value(u"codes"_s).toArray(), QJsonArray()) << login;
    }
    // What somebody let pass before this rule counts no more.
    d.run("insert into book.check_override (payment_id, revision, code, reason_code, text, figure, "
          "by_login) select id, revision, 'sanctions_fresh', 'evidence_seen', 'seen', '{}', 'ines' "
          "from book.payment where kind = 'withdrawal'");
    EXPECT_EQ(d.level(payment, u"sanctions_fresh"_s), u"stop"_s);
}

TEST(ScreenedMoney, NoChangeOfPolicyMakesAHitOneToLetPass)
{
    KindsDesk d;
    auto adam = d.as("adam");
    const auto propose = [&](const QString& code, bool overridable) {
        return adam->command({u"desk.propose_change"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_kind"_s, u"policy.payment_check"_s},
                {u"p_payload"_s,
                    u"{\"code\": \"%1\", \"enabled\": true, \"overridable\": %2, \"automatic\": false}"_s
                        .arg(code, overridable ? u"true"_s : u"false"_s)},
                {u"p_reason"_s, u"test"_s}}});
    };
    for (const QString& code : {u"sanctions_fresh"_s, u"counterparty"_s}) {
        const auto refused = propose(code, true);
        ASSERT_FALSE(refused) << qPrintable(code);
        EXPECT_EQ(refused.error().code, ErrorCode::BadInput);
        EXPECT_EQ(refused.error().args.value(u"why"_s).toString(), u"nobody"_s);
        EXPECT_TRUE(propose(code, false));
    }
    EXPECT_TRUE(propose(u"dormant"_s, true));
}

TEST(ScreenedMoney, ACheckIsLetPassByWhomPolicySays)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 payment = demand(d.desk().submit(*sana, 50000)).id;
    d.run("update book.client set kyc_expires_on = current_date; update policy.payment_check set "
          "override_permission = 'screening.decide' where code = 'kyc_expiry'");
    const auto pass = [&](const char* login) {
        auto person = d.steppedUp(login);
        return d.about(*person, u"desk.override_check"_s, payment,
            {{u"p_revision"_s, d.desk().number(payment, u"revision"_s)},
                {u"p_hash"_s, d.desk().text(payment, u"content_hash"_s)},
                {u"p_code"_s, u"kyc_expiry"_s}, {u"p_reason_code"_s, u"evidence_seen"_s},
                {u"p_text"_s, u"seen"_s}});
    };
    const auto refused = pass("ines");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
    EXPECT_TRUE(pass("olga"));
}

TEST(ScreenedMoney, WaitsForAScreeningOfTodayAndGoesOnByItself)
{
    for (const char* change : {"update book.screening_run set at = now() - interval '25 hours'",
             "delete from book.screening_run",
             "update book.client set full_name = full_name || ' Maria'"}) {
        KindsDesk d;
        const qint64 payment = d.desk().approved(60000);
        d.run(change);
        EXPECT_EQ(d.claim().size(), 0u) << change;
        EXPECT_EQ(d.state(payment), u"approved"_s) << change;
        auto mara = d.as("mara");
        const QJsonObject shown = checkOn(d, *mara, payment, u"sanctions_fresh"_s);
        EXPECT_EQ(shown.value(u"level"_s), u"look"_s);
        EXPECT_EQ(shown.value(u"args"_s).toObject(), (QJsonObject{{u"in_review"_s, true}}))
            << "that it waits, and not what for";
        screenWhoWaits(d);
        EXPECT_EQ(d.carryOut(), 2) << change;
        EXPECT_EQ(d.state(payment), u"sent"_s) << change;
        EXPECT_EQ(d.books().differences(), 0);
    }
}

// With hundreds waiting for one run over the book, each round of the bridge asked after all of
// them.
TEST(ScreenedMoney, IsAskedAfterLessOftenTheLongerItWaits)
{
    KindsDesk d;
    d.desk().approved(60000);
    d.run("update book.screening_run set at = now() - interval '25 hours'");
    const auto asked = [&] {
        return d.books().number(u"select (extract(epoch from asked_at) * 1000000)::bigint from "
                                "book.screening_wait"_s);
    };
    EXPECT_EQ(d.claim().size(), 0u);
    const qint64 first = asked();
    EXPECT_EQ(d.claim().size(), 0u);
    EXPECT_GT(asked(), first) << "what has hardly waited is asked after at once";

    const auto waits = [&](int minutes, int askedSecondsAgo) {
        d.run(QStringLiteral("update book.screening_wait set since = clock_timestamp() - interval "
                             "'%1 minutes', asked_at = clock_timestamp() - interval '%2 seconds'")
                  .arg(minutes)
                  .arg(askedSecondsAgo)
                  .toUtf8());
    };
    screenWhoWaits(d);
    waits(60, 1);
    const qint64 lately = asked();
    EXPECT_EQ(d.claim().size(), 0u) << "asked a second ago, after an hour";
    EXPECT_EQ(asked(), lately);
    waits(60, 11);
    EXPECT_EQ(d.claim().size(), 1u) << "never later than ten seconds";
}

TEST(ScreenedMoney, WhatMayGoIsNotBehindWhatWaits)
{
    KindsDesk d;
    d.desk().approved(60000);
    // More wait than one round asks after, and all of them are older.
    d.run(
        "drop index book.instruction_one_effect; "
        "insert into book.instruction (kind, payment_id, server_id, login, direction, "
        "amount_minor, currency, tag, comment) select i.kind, i.payment_id, i.server_id, i.login, "
        "i.direction, i.amount_minor, i.currency, '#' || lpad(g::text, 11, '0'), i.comment from "
        "book.instruction i, generate_series(1, 250) g");
    const qint64 other = d.addClient(u"Other Client"_s);
    const qint64 account = d.addAccount(other, u"EUR"_s, 1000000);
    auto sana = d.as("sana");
    const qint64 ready = demand(
        d.desk().submitTo(*sana, account, d.books().destination(other, u"Other Client"_s), 50000))
                             .id;
    d.approveAll(ready);
    ASSERT_EQ(d.state(ready), u"approved"_s);
    d.run("update book.screening_run set at = now() - interval '25 hours' where client_id <> "
        + QByteArray::number(other));

    EXPECT_EQ(d.claim().size(), 0u);
    EXPECT_EQ(d.books().number(u"select count(*) from book.screening_wait"_s), 200);
    const std::vector<qint64> claimed = d.claim();
    ASSERT_EQ(claimed.size(), 1u);
    EXPECT_EQ(d.books().number(u"select count(*) from book.screening_wait"_s), 251);
}

TEST(ScreenedMoney, WaitsAsWellWhenItWasClaimedAlready)
{
    KindsDesk d;
    const qint64 payment = d.desk().approved(60000);
    const auto claimed = d.claim();
    ASSERT_EQ(claimed.size(), 1u);
    d.run("update book.screening_run set at = now() - interval '25 hours'");
    EXPECT_FALSE(
        demand(d.link(u"mark_sending($1, $2, 1700000000)"_s, {claimed[0]})).row(0).flag(0));
    EXPECT_EQ(d.state(payment), u"approved"_s) << "nobody has to decide it again";
    EXPECT_EQ(d.desk().number(payment, u"revision"_s), 1);
    EXPECT_EQ(d.claim().size(), 0u);
    screenWhoWaits(d);
    EXPECT_EQ(d.carryOut(), 2);
    EXPECT_EQ(d.state(payment), u"sent"_s);
}

TEST(ScreenedMoney, WaitsWhileAnAlertIsUndecided)
{
    KindsDesk d;
    const qint64 payment = d.desk().approved(60000);
    addHit(d, "pep", "shadow", "open");
    addHit(d, "pep", "possible", "open");
    for (const char* state : {"open", "proposed_false", "inconclusive"}) {
        d.run(QByteArray("update book.screening_hit set state = '") + state + "'");
        EXPECT_EQ(d.claim().size(), 0u) << state;
    }
    EXPECT_EQ(d.state(payment), u"approved"_s);
    d.run("update book.screening_hit set state = 'false' where band = 'possible'");
    EXPECT_EQ(d.carryOut(), 2) << "what is below the alerts keeps nobody";
    EXPECT_EQ(d.state(payment), u"sent"_s);
}

TEST(ScreenedMoney, GoesBackToPeopleWhenAHitOfSanctionsStands)
{
    KindsDesk d;
    const qint64 payment = d.desk().approved(60000);
    addHit(d, "sanction", "strong", "open");
    const auto claimed = d.claim();
    ASSERT_EQ(claimed.size(), 1u);
    EXPECT_FALSE(
        demand(d.link(u"mark_sending($1, $2, 1700000000)"_s, {claimed[0]})).row(0).flag(0));
    EXPECT_EQ(d.state(payment), u"awaiting_approval"_s);
    EXPECT_EQ(d.books().pending(d.books().ledgerAccount(d.desk().account())), 60000)
        << "and its money stays where it is";
}

TEST(ScreenedMoney, APayoutWhoseMoneyIsOffTheAccountStaysHere)
{
    KindsDesk d;
    const qint64 payment = d.desk().approved(60000);
    const auto debit = d.claim();
    ASSERT_EQ(debit.size(), 1u);
    d.done(debit[0]);
    EXPECT_EQ(d.state(payment), u"executing"_s);
    addHit(d, "sanction", "strong", "confirmed");
    EXPECT_EQ(d.claim().size(), 0u);
    d.run("update book.screening_hit set state = 'false'");
    d.run("update book.screening_run set at = now() - interval '25 hours'");
    EXPECT_EQ(d.claim().size(), 0u);
    screenWhoWaits(d);
    EXPECT_EQ(d.carryOut(), 1);
    EXPECT_EQ(d.state(payment), u"sent"_s);
}

TEST(ScreenedMoney, WaitsForWhoIsPaidInTheClientsPlace)
{
    KindsDesk d;
    const qint64 payment = d.desk().approved(60000);
    d.run("update book.destination set holder = 'Ivan Petrov'");
    EXPECT_EQ(d.claim().size(), 0u);
    EXPECT_EQ(d.state(payment), u"approved"_s);
    screenWhoWaits(d);
    EXPECT_EQ(d.level(payment, u"counterparty"_s), u"clear"_s);
}

TEST(ScreenedMoney, ADepositOfAListedClientWaitsForPeopleAndIsNotLost)
{
    struct Case {
        const char* kind;
        const char* band;
        const char* state;
        QString level;
    };
    for (const Case& one : {Case{"sanction", "strong", "confirmed", u"stop"_s},
             Case{"sanction", "possible", "open", u"look"_s},
             Case{"pep", "possible", "false", u"clear"_s}}) {
        KindsDesk d;
        auto sana = d.as("sana");
        const qint64 deposit = demand(d.announce(*sana, 250000)).id;
        addHit(d, one.kind, one.band, one.state);
        demand(d.receipt(u"B-1"_s, 250000, d.reference(deposit)));
        EXPECT_EQ(d.level(deposit, u"sanctions_fresh"_s), one.level);
        EXPECT_EQ(
            d.state(deposit), one.level == u"clear"_s ? u"credited"_s : u"awaiting_approval"_s);
        EXPECT_EQ(d.role(u"client_wallet"_s), one.level == u"clear"_s ? 250000 : 0);
        EXPECT_EQ(d.books().differences(), 0);
    }
}

TEST(ScreenedMoney, ADepositGoesByTheScreeningOfTheLastDays)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 deposit = demand(d.announce(*sana, 250000)).id;
    d.run("update book.screening_run set at = now() - interval '5 days'");
    EXPECT_EQ(d.level(deposit, u"sanctions_fresh"_s), u"clear"_s) << "a withdrawal would wait";
    d.run("update book.screening_run set at = now() - interval '8 days'");
    EXPECT_EQ(d.level(deposit, u"sanctions_fresh"_s), u"look"_s);
    d.run("delete from book.screening_run");
    EXPECT_EQ(d.level(deposit, u"sanctions_fresh"_s), u"look"_s);
}
