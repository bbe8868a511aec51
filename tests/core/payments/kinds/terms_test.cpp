// The terms of payments: promises by method and client, calendars of entities, limits of persons,
// windows of rails; each changed by two people within its bounds.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::office::Connection;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

purser::Result<purser::office::Outcome> propose(
    Connection& who, const QString& kind, const QString& payload)
{
    return who.command({u"desk.propose_change"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_kind"_s, u"policy."_s + kind},
            {u"p_payload"_s, u'{' + payload + u'}'}, {u"p_reason"_s, u"test"_s}}});
}

void change(KindsDesk& d, const QString& kind, const QString& payload)
{
    auto adam = d.as("adam");
    auto alma = d.steppedUp("alma");
    const auto proposed = demand(propose(*adam, kind, payload));
    demand(alma->command({u"desk.decide_change"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, proposed.id},
            {u"p_version"_s, proposed.version}, {u"p_decision"_s, u"approve"_s},
            {u"p_reason"_s, u"agreed"_s}}}));
}

qint64 minutesToDue(KindsDesk& d, qint64 payment)
{
    return d.desk().number(payment, u"round(extract(epoch from due_at - requested_at) / 60)"_s);
}

} // namespace

TEST(Terms, HaveBoundsAndAreNotForOneAlone)
{
    KindsDesk d;
    auto adam = d.as("adam");
    auto ines = d.as("ines");
    const std::pair<QString, QString> bad[] = {
        {u"person_limit"_s,
            u"\"login\": \"joao\", \"per_operation_minor\": \"10000001\", \"per_day_minor\": \"99999999\", \"per_file_minor\": \"0\""_s},
        {u"person_limit"_s,
            u"\"login\": \"joao\", \"per_operation_minor\": \"5\", \"per_day_minor\": \"4\", \"per_file_minor\": \"0\""_s},
        {u"person_limit"_s,
            u"\"login\": \"joao\", \"per_operation_minor\": \"5\", \"per_day_minor\": \"5\", \"per_file_minor\": \"1\""_s},
        {u"release_limit"_s,
            u"\"role\": \"support\", \"per_file_minor\": \"5\", \"per_day_minor\": \"5\""_s},
        {u"rail_window"_s,
            u"\"method\": \"sepa\", \"scheme\": \"visa\", \"refund_days\": 1, \"dispute_days\": 1"_s},
        {u"rail_window"_s, u"\"method\": \"card\", \"refund_days\": 3651, \"dispute_days\": 1"_s},
        {u"least_payout"_s, u"\"method\": \"card\", \"least_minor\": \"100000001\""_s},
        {u"service_level"_s,
            u"\"kind\": \"withdrawal\", \"minutes\": 0, \"soon_minutes\": 0, \"business_hours\": true"_s},
        {u"service_level"_s,
            u"\"kind\": \"withdrawal\", \"minutes\": 10, \"soon_minutes\": 11, \"business_hours\": true"_s},
        {u"service_level"_s, u"\"kind\": \"withdrawal\", \"removed\": true"_s},
        {u"business_day"_s, u"\"weekday\": 8, \"opens\": \"07:00\", \"closes\": \"19:00\""_s},
        {u"business_day"_s, u"\"weekday\": 1, \"opens\": \"19:00\", \"closes\": \"07:00\""_s},
        {u"holiday"_s, u"\"day\": \"2027-02-30\", \"name\": \"no such day\""_s},
        {u"holiday"_s, u"\"day\": \"2027-01-01\", \"name\": \"New Year\", \"entity\": \"NONE\""_s}};
    for (const auto& [kind, payload] : bad)
        EXPECT_EQ(propose(*adam, kind, payload).error().code, ErrorCode::BadInput)
            << qPrintable(kind + u' ' + payload);
    // Not by who works under them, and not about oneself.
    EXPECT_EQ(propose(*ines, u"least_payout"_s, u"\"method\": \"card\", \"least_minor\": \"1\""_s)
                  .error()
                  .code,
        ErrorCode::NotPermitted);
    EXPECT_EQ(
        propose(*adam, u"person_limit"_s, u"\"login\": \"adam\", \"removed\": true"_s).error().code,
        ErrorCode::FourEyes);
    d.run("update policy.business_day set in_force = weekday = 1");
    EXPECT_EQ(
        propose(*adam, u"business_day"_s, u"\"weekday\": 1, \"removed\": true"_s).error().code,
        ErrorCode::CheckFailed);
}

TEST(Promises, AreByMethodAndByClientAndTheClosestCounts)
{
    KindsDesk d;
    auto sana = d.as("sana");
    EXPECT_EQ(minutesToDue(d, demand(d.desk().submit(*sana, 1000)).id), 240);
    const QString rest = u"\"minutes\": %1, \"soon_minutes\": 5, \"business_hours\": false"_s;
    change(d, u"service_level"_s,
        u"\"kind\": \"withdrawal\", \"category\": \"retail\", "_s + rest.arg(100));
    EXPECT_EQ(minutesToDue(d, demand(d.desk().submit(*sana, 1001)).id), 100);
    change(d, u"service_level"_s,
        u"\"kind\": \"withdrawal\", \"method\": \"sepa\", "_s + rest.arg(50));
    const qint64 quick = demand(d.desk().submit(*sana, 1002)).id;
    EXPECT_EQ(minutesToDue(d, quick), 50);
    change(d, u"service_level"_s,
        u"\"kind\": \"withdrawal\", \"category\": \"professional\", "_s + rest.arg(10));
    EXPECT_EQ(minutesToDue(d, demand(d.desk().submit(*sana, 1003)).id), 50);
    change(d, u"service_level"_s,
        u"\"kind\": \"withdrawal\", \"method\": \"sepa\", \"removed\": true"_s);
    EXPECT_EQ(minutesToDue(d, demand(d.desk().submit(*sana, 1004)).id), 100);
    // The queue shows each once, whatever promises there are.
    auto mara = d.as("mara");
    EXPECT_EQ(demand(mara->call({u"desk.list_payments"_s, {}})).rowCount(), 5);
}

TEST(Promises, RunByTheCalendarOfTheEntity)
{
    KindsDesk d;
    const auto at = [&](const QString& from, int minutes) {
        return demand(
            d.desk().owner().execute(
                u"select to_char(book.add_business_minutes($1::timestamptz, $2, "
                "book.calendar_of_client($3)) at time zone 'UTC', 'YYYY-MM-DD HH24:MI')"_s,
                {from, minutes, d.desk().client()}))
            .row(0)
            .text(0);
    };
    // 2026-11-27 is a Friday; the office opens from Monday to Friday, 07:00 to 19:00.
    EXPECT_EQ(at(u"2026-11-27 18:00+00"_s, 90), u"2026-11-30 07:30"_s);
    change(d, u"holiday"_s, u"\"day\": \"2026-11-30\", \"name\": \"a day off\""_s);
    EXPECT_EQ(at(u"2026-11-27 18:00+00"_s, 90), u"2026-12-01 07:30"_s);
    const QString entity = demand(
        d.desk().owner().execute(u"select e.code from book.legal_entity e join book.client c on "
                                 "c.legal_entity_id = e.id where c.id = $1"_s,
            {d.desk().client()}))
                               .row(0)
                               .text(0);
    change(d, u"business_day"_s,
        u"\"entity\": \"%1\", \"weekday\": 1, \"opens\": \"10:00\", \"closes\": \"12:00\""_s.arg(
            entity));
    EXPECT_EQ(at(u"2026-11-27 18:00+00"_s, 90), u"2026-11-30 11:30"_s)
        << "hours and holidays of its own";
    change(d, u"business_day"_s,
        u"\"entity\": \"%1\", \"weekday\": 1, \"removed\": true"_s.arg(entity));
    change(d, u"holiday"_s, u"\"day\": \"2026-11-30\", \"removed\": true"_s);
    EXPECT_EQ(at(u"2026-11-27 18:00+00"_s, 90), u"2026-11-30 07:30"_s);
}

TEST(Promises, StandStillWhileTheClientIsAskedInTheHoursTheyRunIn)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto joao = d.as("joao");
    d.run("update policy.service_level set business_hours = true, minutes = 240");
    const qint64 payment = demand(d.desk().submit(*sana, 50000)).id;
    demand(d.desk().decide(*joao, u"desk.return_payment"_s, payment, u"source_of_funds"_s, {}));
    // Asked on a Friday at 18:00 with 90 minutes left: those 90 are left when the answer comes.
    d.run("update book.payment set waiting_since = '2026-11-27 18:00+00', due_at = '2026-11-30 "
          "07:30+00'");
    demand(d.about(*sana, u"desk.answer_payment"_s, payment, {{u"p_text"_s, u"here it is"_s}}));
    EXPECT_EQ(d.books().number(u"select book.business_minutes(clock_timestamp(), due_at) - 90 from "
                               "book.payment where id = $1"_s,
                  {payment}),
        0);
}

TEST(PersonLimit, LowersWhatTheRoleGivesAndNothingElse)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto joao = d.as("joao");
    const QString limits = u"\"login\": \"joao\", \"per_operation_minor\": \"%1\", "
                           "\"per_day_minor\": \"%2\", \"per_file_minor\": \"0\""_s;
    change(d, u"person_limit"_s, limits.arg(60000).arg(90000));
    const qint64 usd = d.books().number(u"select book.reference_minor(1000, 'EUR')"_s);
    ASSERT_GT(usd, 0);
    const qint64 large = demand(d.desk().submit(*sana, 90000)).id;
    const auto refused = d.desk().approve(*joao, large);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Limit);
    EXPECT_EQ(refused.error().args.value(u"most"_s).toString(), u"60000"_s);
    auto mara = d.as("mara");
    demand(d.desk().approve(*mara, large)); // of the same role, without a limit of her own
    // Two that fit by themselves do not fit a day.
    const qint64 first = demand(d.desk().submit(*sana, 45000)).id;
    const qint64 second = demand(d.desk().submit(*sana, 46000)).id;
    demand(d.desk().approve(*joao, first));
    const auto day = d.desk().approve(*joao, second);
    ASSERT_FALSE(day.has_value());
    EXPECT_EQ(day.error().args.value(u"limit"_s).toString(), u"per_day"_s);
    // A role that is lowered below the person's row counts as before.
    d.run("update policy.approver_limit set per_operation_minor = 100, per_day_minor = 100000000 "
          "where role = 'payments'");
    EXPECT_EQ(d.desk().approve(*joao, second).error().args.value(u"most"_s).toString(), u"100"_s);
    change(d, u"person_limit"_s, u"\"login\": \"joao\", \"removed\": true"_s);
    d.run("update policy.approver_limit set per_operation_minor = 10000000 where role = "
          "'payments'");
    EXPECT_EQ(d.desk().approve(*joao, second).error().code, ErrorCode::Limit)
        << "it was asked for while the limit held";
    demand(d.desk().approve(*joao, demand(d.desk().submit(*sana, 46001)).id));
}

TEST(Outflow, OfWithdrawalsAndTransfersToOthersIsOneSum)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 other = d.addClient(u"Amara Diallo"_s);
    const qint64 account = d.addAccount(other, u"EUR"_s);
    const qint64 given = demand(d.transfer(*sana, d.desk().account(), account, 60000)).id;
    const qint64 taken = demand(d.desk().submit(*sana, 60001)).id;
    EXPECT_EQ(d.desk().number(taken, u"band_minor"_s),
        d.desk().number(given, u"reference_minor"_s)
            + d.desk().number(taken, u"reference_minor"_s));
    EXPECT_EQ(d.desk().number(taken, u"steps_needed"_s), 2);
    // Between the client's own accounts nothing leaves.
    const qint64 own = d.addAccount(d.desk().client(), u"EUR"_s);
    const qint64 moved = demand(d.transfer(*sana, d.desk().account(), own, 5000)).id;
    EXPECT_EQ(
        d.desk().number(moved, u"band_minor"_s), d.desk().number(moved, u"reference_minor"_s));
}

TEST(Matrix, ConditionsOfRiskHoldForTheirBandAndAbove)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const auto setRule = [&d](const QString& risk, const QString& roles) {
        change(d, u"approval_rule"_s,
            u"\"kind\": \"withdrawal\", \"risk\": \"%1\", \"bands\": [{\"from_minor\": \"0\", \"step_up\": false, \"roles\": [%2]}]"_s
                .arg(risk, roles));
    };
    int amount = 1000;
    const auto steps = [&](int score) {
        d.run("update book.client set risk_score = " + QByteArray::number(score));
        return d.desk().number(demand(d.desk().submit(*sana, ++amount)).id, u"steps_needed"_s);
    };
    setRule(u"medium"_s, u"\"payments\", \"payments\""_s);
    EXPECT_EQ(steps(70), 2) << "high has no rule of its own: that of medium and above";
    setRule(u"high"_s, u"\"payments\", \"payments\", \"payments_manager\""_s);
    EXPECT_EQ(steps(10), 1);
    EXPECT_EQ(steps(40), 2);
    EXPECT_EQ(steps(70), 3);
    // Whom the rating prohibits takes nothing out, whatever the matrix says.
    d.run("update book.client set risk_score = 90");
    EXPECT_EQ(d.desk().submit(*sana, ++amount).error().args.value(u"why"_s).toString(),
        u"scheduled_review"_s);
}

TEST(Rails, HaveWindowsAndSmallestPayoutsThatTwoPeopleChange)
{
    KindsDesk d;
    change(d, u"rail_window"_s,
        u"\"method\": \"card\", \"scheme\": \"visa\", \"refund_days\": null, \"dispute_days\": 30"_s);
    change(
        d, u"rail_window"_s, u"\"method\": \"card\", \"refund_days\": 90, \"dispute_days\": 95"_s);
    EXPECT_EQ(d.books().number(u"select dispute_days from policy.rail_window where refund_days is "
                               "null and scheme = 'visa'"_s),
        30);
    EXPECT_EQ(
        d.books().number(u"select refund_days from policy.payment_method where code = 'card'"_s),
        90);
    auto sana = d.as("sana");
    const qint64 payment = demand(d.desk().submit(*sana, 5000)).id;
    change(d, u"least_payout"_s, u"\"method\": \"sepa\", \"least_minor\": \"900000\""_s);
    EXPECT_EQ(d.level(payment, u"least_amount"_s), u"stop"_s);
    // Every term in force can be read by who works under it, as it would be proposed again.
    auto mara = d.as("mara");
    auto adam = d.as("adam");
    const auto terms = demand(mara->call({u"desk.payment_terms"_s, {}}));
    ASSERT_GT(terms.rowCount(), 20);
    for (int i = 0; i < terms.rowCount(); ++i) {
        QString payload = terms.row(i).text(u"payload"_s);
        EXPECT_TRUE(
            propose(*adam, terms.row(i).text(u"kind"_s).mid(7), payload.mid(1, payload.size() - 2))
                .has_value())
            << qPrintable(terms.row(i).text(u"kind"_s) + payload);
    }
    EXPECT_EQ(sana->call({u"desk.payment_terms"_s, {}}).error().code, ErrorCode::NotPermitted);
}
