// Ways round a control that are shut: what passes by itself, credentials changed twice, outflow by
// two ways, a stand-in with more than the giver has, limits and checks made easier under way.

#include "tests/core/authority/refusal.h"
#include "tests/core/payments/kinds/kindsdesk.h"

#include <QDateTime>
#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::office::Connection;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

void putInForce(KindsDesk& d, const QString& kind, const QString& payload)
{
    auto adam = d.as("adam");
    auto alma = d.steppedUp("alma");
    const auto proposed = demand(adam->command({u"desk.propose_change"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_kind"_s, u"policy."_s + kind},
            {u"p_payload"_s, u'{' + payload + u'}'}, {u"p_reason"_s, u"test"_s}}}));
    demand(alma->command({u"desk.decide_change"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, proposed.id},
            {u"p_version"_s, proposed.version}, {u"p_decision"_s, u"approve"_s},
            {u"p_reason"_s, u"agreed"_s}}}));
}

/// Announces a deposit and lets its money come; where it stands then.
QString paidIn(KindsDesk& d, qint64 minor)
{
    auto sana = d.as("sana");
    const qint64 deposit = demand(d.announce(*sana, minor)).id;
    demand(d.receipt(u"B-%1"_s.arg(deposit), minor, d.reference(deposit)));
    return d.state(deposit);
}

void stopAutomatic(KindsDesk& d)
{
    auto mara = d.as("mara");
    demand(mara->command({u"desk.stop_auto_approval"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_reason"_s, u"something is odd"_s}}}));
}

purser::Result<purser::office::Outcome> standIn(
    Connection& giver, const QString& taker, qint64 most)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return giver.command({u"desk.delegate"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_taker"_s, taker},
            {u"p_role"_s, u"payments_manager"_s}, {u"p_kinds"_s, u"{withdrawal}"_s},
            {u"p_most_minor"_s, most}, {u"p_from"_s, now.toString(Qt::ISODate)},
            {u"p_until"_s, now.addDays(3).toString(Qt::ISODate)}, {u"p_reason"_s, u"holiday"_s}}});
}

/// Whether the bridge may send what is claimed, as it asks just before.
bool leaves(KindsDesk& d)
{
    const auto claimed = d.claim();
    EXPECT_EQ(claimed.size(), 1u);
    return !claimed.empty()
        && demand(d.link(u"mark_sending($1, $2, 1700000000)"_s, {claimed[0]})).row(0).flag(0);
}

} // namespace

TEST(FreeDay, NothingPassesByItselfOnceSomebodyHasStoppedIt)
{
    KindsDesk d;
    auto sana = d.as("sana");
    d.run("update policy.entity_rule set own_transfer_free_minor = 100000000");
    const qint64 second = d.addAccount(d.desk().client(), u"EUR"_s);
    EXPECT_EQ(paidIn(d, 250000), u"credited"_s);
    EXPECT_EQ(demand(d.transfer(*sana, d.desk().account(), second, 5000)).state, u"approved"_s);
    stopAutomatic(d);
    EXPECT_EQ(paidIn(d, 250001), u"awaiting_approval"_s);
    EXPECT_EQ(
        demand(d.transfer(*sana, d.desk().account(), second, 5001)).state, u"awaiting_approval"_s);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(FreeDay, EndsAtItsCount)
{
    KindsDesk d;
    auto sana = d.as("sana");
    d.run("update policy.setting set value = '2' where key = 'free.day_count'; update "
          "policy.entity_rule set own_transfer_free_minor = 100000000");
    EXPECT_EQ(paidIn(d, 1000), u"credited"_s);
    EXPECT_EQ(paidIn(d, 1001), u"credited"_s);
    EXPECT_EQ(paidIn(d, 1002), u"awaiting_approval"_s);
    // Each kind has a day of its own.
    const qint64 second = d.addAccount(d.desk().client(), u"EUR"_s);
    for (const auto& [minor, state] : {std::pair(5000, u"approved"_s),
             std::pair(5001, u"approved"_s), std::pair(5002, u"awaiting_approval"_s)})
        EXPECT_EQ(demand(d.transfer(*sana, d.desk().account(), second, minor)).state, state);
    // Of yesterday nothing counts.
    d.run("update book.free_day set day = day - 1");
    EXPECT_EQ(paidIn(d, 1003), u"credited"_s);
}

TEST(FreeDay, EndsAtItsSumOverAllFilesOfTheClient)
{
    KindsDesk d;
    d.run("update policy.setting set value = '100000' where key = 'free.day_minor'");
    const auto reference = [&](qint64 deposit) {
        return d.desk().number(deposit, u"reference_minor"_s);
    };
    EXPECT_EQ(paidIn(d, 60000), u"credited"_s);
    EXPECT_EQ(paidIn(d, 60001), u"awaiting_approval"_s);
    EXPECT_EQ(paidIn(d, 100), u"credited"_s) << "what is left of the day";
    const qint64 used = d.books().number(u"select sum_minor from book.free_day"_s);
    EXPECT_EQ(used,
        reference(d.books().number(u"select min(id) from book.payment where kind = 'deposit'"_s))
            + reference(
                d.books().number(u"select max(id) from book.payment where kind = 'deposit'"_s)));
    // One that is larger than the whole day is the first as little as any.
    d.run("delete from book.free_day; update policy.setting set value = '50' where key = "
          "'free.day_minor'");
    EXPECT_EQ(paidIn(d, 60002), u"awaiting_approval"_s);
    EXPECT_EQ(d.books().number(u"select count(*) from book.free_day"_s), 0);
}

TEST(Credentials, ALaterChangeDoesNotHideTheOneBeforeTheDestination)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 payment = demand(d.desk().submit(*sana, 50000)).id;
    const auto changed = [&](const char* what, int hoursAgo) {
        d.books().number(u"select 1 from (select book.note_credentials($1, $2, now() - "
                         "make_interval(hours => $3), 'office')) x"_s,
            {d.desk().client(), QString::fromLatin1(what), hoursAgo});
    };
    changed("email", 10);
    d.run("update book.destination set added_at = now() - interval '5 hours'");
    EXPECT_EQ(d.level(payment, u"destination_alarm"_s), u"stop"_s);
    changed("email", 0);
    EXPECT_EQ(d.level(payment, u"destination_alarm"_s), u"stop"_s);
    EXPECT_EQ(d.level(payment, u"credentials_changed"_s), u"look"_s);
    // One reported late does not make the last one older.
    changed("password", 200);
    EXPECT_EQ(d.level(payment, u"credentials_changed"_s), u"look"_s);
    // What came long after a change is not held back for it.
    d.run("alter table book.credential_change disable trigger all; delete from "
          "book.credential_change where what = 'email'");
    d.run("update book.client set credentials_changed_at = now(); update book.destination set "
          "added_at = now() - interval '100 hours'");
    EXPECT_EQ(d.level(payment, u"destination_alarm"_s), u"clear"_s);
}

TEST(Check, VelocityCountsWhatLeavesByEitherWay)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 account = d.addAccount(d.addClient(u"Amara Diallo"_s), u"EUR"_s);
    demand(d.desk().submit(*sana, 10000));
    const qint64 second = demand(d.desk().submit(*sana, 10001)).id;
    EXPECT_EQ(d.level(second, u"velocity"_s), u"clear"_s);
    const qint64 given = demand(d.transfer(*sana, d.desk().account(), account, 5000)).id;
    EXPECT_EQ(d.level(given, u"velocity"_s), u"look"_s);
    EXPECT_EQ(d.level(second, u"velocity"_s), u"look"_s);
}

TEST(StandIn, ReachesNoFurtherThanTheLimitOfTheGiver)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto joao = d.as("joao");
    auto mara = d.as("mara");
    auto ines = d.as("ines");
    d.run("update policy.approver_limit set per_operation_minor = 100000000, per_day_minor = "
          "900000000; update policy.approval_rule set step_up = false; update "
          "policy.approval_step set role = 'payments_manager' where step_no = 2; insert into "
          "policy.person_limit values ('ines', 200000, 300000, 0)");
    EXPECT_EQ(standIn(*ines, u"joao"_s, 200001).error().code, ErrorCode::Limit);
    demand(standIn(*ines, u"joao"_s, 200000));
    const auto waiting = [&](qint64 minor) {
        const qint64 payment = demand(d.desk().submit(*sana, minor)).id;
        demand(d.desk().approve(*mara, payment));
        return payment;
    };
    demand(d.desk().approve(*joao, waiting(130000)));
    // Together they have one day: the giver's.
    const qint64 second = waiting(150000);
    const qint64 third = waiting(150001);
    demand(d.desk().approve(*joao, second));
    EXPECT_EQ(d.desk().approve(*joao, third).error().code, ErrorCode::Limit);
    d.run("update policy.person_limit set per_operation_minor = 100000, per_day_minor = 9000000");
    EXPECT_EQ(d.desk().approve(*joao, third).error().code, ErrorCode::NotPermitted)
        << "the giver may not approve so much any more";
}

TEST(StandIn, IsNotForWhatTheGiverPreparedOrWavedThrough)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto ines = d.as("ines");
    d.run("update policy.approval_step set role = 'payments_manager'");
    demand(standIn(*ines, u"joao"_s, 200000));
    const qint64 payment = demand(d.desk().submit(*sana, 50000)).id;
    const QString standing = u"select count(*) from book.payment p where p.id = $1 and "
                             u"book.stand_in(p, 'joao', 'payments_manager') is not null"_s;
    EXPECT_EQ(d.books().number(standing, {payment}), 1);
    d.run("update book.destination set verified_by = 'ines'");
    EXPECT_EQ(d.books().number(standing, {payment}), 0) << "the giver vouched for where it goes";
    d.run("update book.destination set verified_by = 'chen'");
    EXPECT_EQ(d.books().number(standing, {payment}), 1);
    d.run("insert into book.check_override (payment_id, revision, code, by_login, reason_code, "
          "text, figure) select id, revision, 'kyc_expiry', 'ines', 'evidence_seen', 'x', '{}' "
          "from book.payment");
    EXPECT_EQ(d.books().number(standing, {payment}), 0) << "the giver let it pass a check";
}

TEST(BreakGlass, IsToldAtOnceAndAgainUntilSomebodyReviewsIt)
{
    KindsDesk d;
    auto joao = d.steppedUp("joao");
    const qint64 glass =
        demand(joao->command({u"desk.open_break_glass"_s,
                   {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_role"_s, u"payments_manager"_s},
                       {u"p_reason"_s, u"no manager reachable"_s}}}))
            .id;
    const auto told = [&](const char* who, const char* kind) {
        const auto news = demand(d.as(who)->call({u"desk.notifications"_s, {}}));
        int found = 0;
        for (int i = 0; i < news.rowCount(); ++i)
            found +=
                news.row(i).text(u"kind"_s) == QLatin1String(kind) && news.row(i).flag(u"open"_s);
        return found;
    };
    auto omar = d.steppedUp("omar");
    EXPECT_EQ(told("ines", "break_glass_used"), 0);
    demand(omar->command({u"desk.confirm_break_glass"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, glass}, {u"p_version"_s, 1},
            {u"p_text"_s, u"spoke on the phone"_s}}}));
    EXPECT_EQ(told("ines", "break_glass_used"), 1) << "the manager it was taken from";
    EXPECT_EQ(told("chen", "break_glass_used"), 1);
    EXPECT_EQ(told("omar", "break_glass_used"), 0) << "who confirmed it knows";
    auto jobs = d.desk().office().asService("purser_jobs");
    const auto remind = [&] { demand(jobs->execute(u"select link.remind()"_s)); };
    remind();
    EXPECT_EQ(told("chen", "break_glass_overdue"), 0);
    d.run("update policy.delegation set review_due = now() - interval '1 minute'");
    remind();
    remind();
    EXPECT_EQ(told("chen", "break_glass_overdue"), 1) << "once a day";
    demand(d.as("chen")->command({u"desk.review_break_glass"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, glass}, {u"p_version"_s, 2},
            {u"p_text"_s, u"one payment, rightly"_s}}}));
    EXPECT_EQ(told("chen", "break_glass_overdue"), 0);
    EXPECT_EQ(told("ines", "break_glass_used"), 0);
}

TEST(OpenPayments, AreNotApprovedByALimitRaisedSince)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto joao = d.as("joao");
    const QString role = u"\"role\": \"payments\", \"per_operation_minor\": \"%1\", "
                         u"\"per_day_minor\": \"%2\""_s;
    putInForce(d, u"approver_limit"_s, role.arg(40000).arg(50000));
    const qint64 before = demand(d.desk().submit(*sana, 50000)).id;
    EXPECT_EQ(d.desk().approve(*joao, before).error().code, ErrorCode::Limit);
    putInForce(d, u"approver_limit"_s, role.arg(90000).arg(900000));
    EXPECT_EQ(d.desk().approve(*joao, before).error().code, ErrorCode::Limit)
        << "it was asked for under the lower one";
    demand(d.desk().approve(*joao, demand(d.desk().submit(*sana, 50001)).id));
    // The limit of a person, and that it is taken away.
    putInForce(d, u"person_limit"_s,
        u"\"login\": \"joao\", \"per_operation_minor\": \"30000\", \"per_day_minor\": \"60000\", "
        "\"per_file_minor\": \"0\""_s);
    const qint64 own = demand(d.desk().submit(*sana, 35000)).id;
    putInForce(d, u"person_limit"_s, u"\"login\": \"joao\", \"removed\": true"_s);
    EXPECT_EQ(d.desk().approve(*joao, own).error().code, ErrorCode::Limit);
    demand(d.desk().approve(*joao, demand(d.desk().submit(*sana, 35001)).id));
    // What is lowered holds at once.
    putInForce(d, u"approver_limit"_s, role.arg(20000).arg(900000));
    EXPECT_EQ(d.desk().approve(*joao, demand(d.desk().submit(*sana, 35002)).id).error().code,
        ErrorCode::Limit);
}

TEST(OpenPayments, PassTheChecksTheyWereAskedForUnder)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto joao = d.as("joao");
    d.run("update policy.payment_method set least_reference_minor = 60000 where code = 'sepa'");
    const qint64 before = demand(d.desk().submit(*sana, 50000)).id;
    const QString check =
        u"\"code\": \"%1\", \"enabled\": %2, \"overridable\": %3, \"automatic\": true"_s;
    putInForce(d, u"payment_check"_s, check.arg(u"least_amount"_s, u"false"_s, u"true"_s));
    EXPECT_EQ(d.level(before, u"least_amount"_s), u"stop"_s);
    EXPECT_EQ(d.desk().approve(*joao, before).error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(d.level(demand(d.desk().submit(*sana, 50001)).id, u"least_amount"_s), QString());
    // Switched on again it is there for all.
    putInForce(d, u"payment_check"_s, check.arg(u"least_amount"_s, u"true"_s, u"true"_s));
    const qint64 after = demand(d.desk().submit(*sana, 50002)).id;
    EXPECT_EQ(d.level(after, u"least_amount"_s), u"stop"_s);

    d.run("update policy.payment_check set overridable = false where code = 'kyc_expiry'; update "
          "policy.payment_method set least_reference_minor = 0");
    const qint64 strict = demand(d.desk().submit(*sana, 50003)).id;
    putInForce(d, u"payment_check"_s, check.arg(u"kyc_expiry"_s, u"true"_s, u"true"_s));
    const qint64 easier = demand(d.desk().submit(*sana, 50004)).id;
    d.run("update book.client set kyc_expires_on = current_date");
    const auto letPass = [&](qint64 payment) {
        auto olga = d.steppedUp("olga");
        return d.about(*olga, u"desk.override_check"_s, payment,
            {{u"p_revision"_s, d.desk().number(payment, u"revision"_s)},
                {u"p_hash"_s, d.desk().text(payment, u"content_hash"_s)},
                {u"p_code"_s, u"kyc_expiry"_s}, {u"p_reason_code"_s, u"evidence_seen"_s},
                {u"p_text"_s, u"passport seen"_s}});
    };
    EXPECT_EQ(letPass(strict).error().code, ErrorCode::CheckFailed);
    demand(letPass(easier));
}

TEST(Limits, AreChangedWithThePasswordWhateverTheOfficeAsksOtherwise)
{
    KindsDesk d;
    auto adam = d.as("adam");
    const std::pair<QString, QString> changes[] = {
        {u"policy.approver_limit"_s,
            u"{\"role\": \"payments\", \"per_operation_minor\": \"1\", \"per_day_minor\": \"1\"}"_s},
        {u"policy.release_limit"_s,
            u"{\"role\": \"operations\", \"per_file_minor\": \"1\", \"per_day_minor\": \"1\"}"_s},
        {u"policy.person_limit"_s, u"{\"login\": \"joao\", \"removed\": true}"_s}};
    for (const auto& [kind, payload] : changes) {
        const auto proposed = demand(adam->command({u"desk.propose_change"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_kind"_s, kind}, {u"p_payload"_s, payload},
                {u"p_reason"_s, u"test"_s}}}));
        const auto decide = [&](Connection& who) {
            return who.command({u"desk.decide_change"_s,
                {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, proposed.id},
                    {u"p_version"_s, proposed.version}, {u"p_decision"_s, u"approve"_s},
                    {u"p_reason"_s, u"agreed"_s}}});
        };
        EXPECT_EQ(decide(*d.as("alma")).error().code, ErrorCode::StepUpRequired)
            << qPrintable(kind);
        demand(decide(*d.steppedUp("alma")));
    }
}

TEST(Execution, EveryCheckThatCanStopRunsAgain)
{
    KindsDesk d;
    // Those that are not asked again have no way to stop anything.
    EXPECT_EQ(d.books().number(
                  u"select count(*) from policy.payment_check k join pg_proc f on f.proname = "
                  u"'check_' || k.code and f.pronamespace = 'book'::regnamespace where not k.again "
                  u"and f.prosrc like '%''stop''%'"_s),
        0);
    EXPECT_EQ(d.books().number(u"select count(*) from policy.payment_check k join pg_proc f on "
                               u"f.proname = 'check_' || k.code and f.pronamespace = "
                               u"'book'::regnamespace where not k.again"_s),
        5);
}

class AtExecution : public ::testing::TestWithParam<std::pair<const char*, const char*>>
{
};

TEST_P(AtExecution, StopsWhatHasBecomeWrong)
{
    const auto& [code, sql] = GetParam();
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 other = demand(d.desk().submit(*sana, 70000)).id;
    const qint64 payment = d.desk().approved(60000);
    d.run(QByteArray(sql).replace("OTHER", QByteArray::number(other)));
    EXPECT_FALSE(leaves(d));
    EXPECT_EQ(d.state(payment), u"awaiting_approval"_s);
    EXPECT_EQ(d.level(payment, QString::fromLatin1(code)), u"stop"_s);
}

INSTANTIATE_TEST_SUITE_P(Each, AtExecution,
    ::testing::Values(
        std::pair("fee",
            "insert into policy.fee_rule values ('withdrawal', 'sepa', 'EUR', 70000, 0, 0, null)"),
        std::pair("least_amount",
            "update policy.payment_method set least_reference_minor = 90000 where code = 'sepa'"),
        std::pair(
            "open_items", "update book.payment set flag = 'unknown_outcome' where id = OTHER")),
    [](const auto& info) { return std::string(info.param.first); });

TEST(Execution, StopsATransferWhoseRateIsNoLongerGood)
{
    KindsDesk d;
    auto sana = d.as("sana");
    d.rate(u"EUR"_s, u"USD"_s, 11000000000);
    const qint64 dollars = d.addAccount(d.desk().client(), u"USD"_s);
    const qint64 payment = demand(d.transfer(*sana, d.desk().account(), dollars, 50000)).id;
    d.approveAll(payment);
    ASSERT_EQ(d.state(payment), u"approved"_s);
    d.run("update book.exchange_quote set accepted_for = null, quoted_at = now() - interval '2 "
          "hours', expires_at = now() - interval '1 hour'");
    EXPECT_FALSE(leaves(d));
    EXPECT_EQ(d.state(payment), u"awaiting_approval"_s);
    EXPECT_EQ(d.level(payment, u"exchange_quote"_s), u"stop"_s);
}
