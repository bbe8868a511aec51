// Time zones of calendars and payment systems: who changes them, and what then runs by which clock.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::office::Connection;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

class Zones : public ::testing::Test
{
protected:
    auto propose(Connection& who, const QString& kind, const QString& payload)
    {
        return who.command({u"desk.propose_change"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_kind"_s, u"policy."_s + kind},
                {u"p_payload"_s, payload}, {u"p_reason"_s, u"their clocks"_s}}});
    }
    auto agree(Connection& who, const purser::office::Outcome& proposed)
    {
        return who.command({u"desk.decide_change"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, proposed.id},
                {u"p_version"_s, proposed.version}, {u"p_decision"_s, u"approve"_s},
                {u"p_reason"_s, u"agreed"_s}}});
    }
    void change(const QString& kind, const QString& payload)
    {
        demand(agree(*alma, demand(propose(*adam, kind, payload))));
    }
    QString text(const QString& what, const QVariantList& arguments = {})
    {
        return demand(d.desk().owner().execute(u"select "_s + what, arguments)).row(0).text(0);
    }
    /// The end of so many minutes of the hours that hold for the client, in UTC.
    QString after(const QString& from, int minutes)
    {
        return text(u"to_char(book.add_business_minutes($1::timestamptz, $2, "
                    "book.calendar_of_client($3)) at time zone 'UTC', 'MM-DD HH24:MI')"_s,
            {from, minutes, d.desk().client()});
    }
    QJsonObject effect(const QString& kind, const QString& payload)
    {
        return demand(adam->callJson({u"desk.clock_effect"_s,
            {{u"p_kind"_s, u"policy."_s + kind}, {u"p_payload"_s, payload}}}));
    }

    KindsDesk d;
    std::unique_ptr<Connection> adam = d.as("adam");
    std::unique_ptr<Connection> alma = d.as("alma");
};

} // namespace

TEST_F(Zones, OfTheOfficeAreChangedByTwoPeople)
{
    // Open from 07:00 to 19:00, Monday to Friday; 27 March 2026 is a Friday, clocks are set forward
    // on Sunday.
    EXPECT_EQ(after(u"2026-03-27 06:00+00"_s, 30), u"03-27 07:30"_s);
    const QString payload = u"{\"zone\": \"Asia/Nicosia\"}"_s;
    const auto proposed = demand(propose(*adam, u"business_zone"_s, payload));
    EXPECT_EQ(after(u"2026-03-27 06:00+00"_s, 30), u"03-27 07:30"_s) << "one person alone";
    EXPECT_EQ(agree(*adam, proposed).error().code, ErrorCode::FourEyes);
    demand(agree(*alma, proposed));
    EXPECT_EQ(after(u"2026-03-27 04:00+00"_s, 30), u"03-27 05:30"_s);
    EXPECT_EQ(after(u"2026-03-27 16:30+00"_s, 60), u"03-30 04:30"_s) << "an hour earlier by then";
    EXPECT_EQ(d.books().number(u"select book.business_minutes('2026-03-27 16:00+00', '2026-03-30 "
                               "05:00+00')"_s),
        120);
    // The same hour of the office's clocks.
    EXPECT_EQ(text(u"to_char(book.add_business_days('2026-03-27 12:00+00', 1) at time zone 'UTC', "
                   "'MM-DD HH24:MI')"_s),
        u"03-30 11:00"_s);
    EXPECT_EQ(d.books().number(u"select count(*) from audit.log where payload like "
                               "'%Asia/Nicosia%'"_s)
            > 0,
        true);
}

TEST_F(Zones, OfAnEntityAreItsOwnWhileItHasHours)
{
    const QString entity = text(u"e.code from book.legal_entity e join book.client c on "
                                "c.legal_entity_id = e.id where c.id = $1"_s,
        {d.desk().client()});
    change(u"business_zone"_s, u"{\"entity\": \"%1\", \"zone\": \"Asia/Kathmandu\"}"_s.arg(entity));
    EXPECT_EQ(after(u"2026-11-30 01:00+00"_s, 30), u"11-30 07:30"_s) << "the office's hours";
    change(u"business_day"_s,
        u"{\"entity\": \"%1\", \"weekday\": 1, \"opens\": \"10:00\", \"closes\": \"12:00\"}"_s.arg(
            entity));
    EXPECT_EQ(after(u"2026-11-30 01:00+00"_s, 30), u"11-30 04:45"_s) << "10:30 at +05:45";
    d.run("update policy.setting set value = '1' where key = 'payment.ask_client_days'");
    const qint64 payment = demand(d.desk().submit(*d.as("sana"), 20000)).id;
    EXPECT_EQ(text(u"to_char(book.question_due(p, 'client', null) at time zone 'UTC', 'D HH24:MI') "
                   "from book.payment p where p.id = $1"_s,
                  {payment}),
        u"2 06:15"_s)
        << "an answer is due when they close";
    change(u"business_zone"_s, u"{\"entity\": \"%1\", \"removed\": true}"_s.arg(entity));
    EXPECT_EQ(after(u"2026-11-30 01:00+00"_s, 30), u"11-30 10:30"_s) << "by the office's clocks";
}

TEST_F(Zones, ThatMakeNoSenseAreRefused)
{
    for (const auto zone : {"\"Asia/Atlantis\"", "\"posix/Asia/Nicosia\"", "\"US/Eastern\"",
             "\"Etc/GMT+3\"", "\"asia/nicosia\"", "\"EST5EDT\"", "\"+03:00\"", "\"localtime\"",
             "\"\"", "3", "null", "[\"Asia/Nicosia\"]"}) {
        const auto refused =
            propose(*adam, u"business_zone"_s, u"{\"zone\": %1}"_s.arg(QString::fromLatin1(zone)));
        ASSERT_FALSE(refused) << zone;
        EXPECT_EQ(refused.error().code, ErrorCode::BadInput) << zone;
        EXPECT_EQ(propose(*adam, u"bank_zone"_s,
                      u"{\"calendar\": \"target\", \"zone\": %1}"_s.arg(QString::fromLatin1(zone)))
                      .error()
                      .code,
            ErrorCode::BadInput)
            << zone;
    }
    const std::pair<const char*, const char*> wrong[] = {
        {"business_zone", R"({"entity": "NONE", "zone": "UTC"})"},
        {"business_zone", R"({"zone": "UTC", "weekday": 1})"}, {"business_zone", "{}"},
        {"bank_zone", R"({"calendar": "mars", "zone": "UTC"})"},
        {"bank_zone", R"({"zone": "UTC"})"},
        {"bank_zone", R"({"calendar": "target", "removed": true})"}};
    for (const auto& [kind, payload] : wrong)
        EXPECT_EQ(
            propose(*adam, QString::fromLatin1(kind), QString::fromLatin1(payload)).error().code,
            ErrorCode::BadInput)
            << payload;
    EXPECT_EQ(propose(*adam, u"business_zone"_s, u"{\"removed\": true}"_s).error().code,
        ErrorCode::CheckFailed)
        << "the office always has a clock";
}

TEST_F(Zones, AreNotForEveryRole)
{
    for (const auto who : {"ines", "joao", "mara"}) {
        EXPECT_EQ(
            propose(*d.as(who), u"business_zone"_s, u"{\"zone\": \"Asia/Dubai\"}"_s).error().code,
            ErrorCode::NotPermitted);
        EXPECT_EQ(propose(*d.as(who), u"bank_zone"_s,
                      u"{\"calendar\": \"target\", \"zone\": \"Asia/Dubai\"}"_s)
                      .error()
                      .code,
            ErrorCode::NotPermitted);
    }
    EXPECT_EQ(d.as("sana")
                  ->callJson({u"desk.clock_effect"_s,
                      {{u"p_kind"_s, u"policy.business_zone"_s},
                          {u"p_payload"_s, u"{\"zone\": \"Asia/Dubai\"}"_s}}})
                  .error()
                  .code,
        ErrorCode::NotPermitted);
}

/// Far enough from UTC that one of the two has another day than UTC at any hour.
TEST_F(Zones, OfTheBankSayWhichDayItIsThere)
{
    d.run(
        "insert into policy.business_day (weekday, opens, closes) select g, '00:00', '23:59' from "
        "generate_series(1, 7) g on conflict do nothing; delete from policy.holiday; "
        "delete from policy.bank_holiday; update policy.payment_method set cut_off = '23:59:59', "
        "bank_calendar = 'target' where code = 'sepa'");
    const auto joao = d.as("joao");
    for (const QString& name : {u"Pacific/Kiritimati"_s, u"Pacific/Pago_Pago"_s}) {
        change(u"bank_zone"_s, u"{\"calendar\": \"target\", \"zone\": \"%1\"}"_s.arg(name));
        const QTimeZone zone(name.toLatin1());
        const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
        const auto rows = demand(joao->execute(u"select * from desk.list_cut_offs(8)"_s));
        QList<QJsonObject> days;
        for (int i = 0; i < rows.rowCount(); ++i) {
            if (rows.row(i).json(0)[u"code"_s] == u"sepa"_s)
                days.append(rows.row(i).json(0));
        }
        ASSERT_EQ(days.size(), 8);
        for (int n = 0; n < 8; ++n) {
            const QDate day = today.addDays(n);
            EXPECT_EQ(days[n][u"day"_s], day.toString(Qt::ISODate));
            EXPECT_EQ(days[n][u"zone"_s], name);
            EXPECT_EQ(days[n][u"closed"_s].toString(), day.dayOfWeek() > 5 ? u"weekend"_s : u""_s);
            EXPECT_EQ(days[n][u"cut_off_us"_s].toInteger(),
                day.dayOfWeek() > 5
                    ? 0
                    : QDateTime(day, QTime(23, 59, 59), zone).toMSecsSinceEpoch() * 1000);
        }
        // Of today whatever the hour: its last second is still to come.
        const bool works = today.dayOfWeek() <= 5;
        EXPECT_EQ(text(u"(book.next_cut_off('sepa') at time zone $1)::date"_s, {name})
                == today.toString(Qt::ISODate),
            works);
    }
    const auto past = propose(*adam, u"bank_holiday"_s,
        u"{\"calendar\": \"target\", \"day\": \"%1\", \"name\": \"gone\", \"closed\": true}"_s.arg(
            text(u"((clock_timestamp() at time zone 'Pacific/Pago_Pago')::date - 1)::text"_s)));
    EXPECT_EQ(past.error().args.value(u"why"_s).toString(), u"past"_s);
    demand(propose(*adam, u"bank_holiday"_s,
        u"{\"calendar\": \"target\", \"day\": \"%1\", \"name\": \"today\", \"closed\": true}"_s.arg(
            text(u"((clock_timestamp() at time zone 'Pacific/Pago_Pago')::date)::text"_s))));
}

TEST_F(Zones, WithoutABankAreTheOffices)
{
    change(u"business_zone"_s, u"{\"zone\": \"Asia/Dubai\"}"_s);
    d.run("update policy.payment_method set cut_off = '16:00' where code in ('sepa', 'wire')");
    EXPECT_EQ(
        text(u"to_char(book.next_cut_off('wire') at time zone 'UTC', 'HH24:MI')"_s), u"12:00"_s);
    EXPECT_EQ(
        text(u"to_char(book.next_cut_off('sepa') at time zone 'UTC', 'HH24:MI')"_s), u"16:00"_s);
    const auto routes =
        demand(adam->callJson({u"desk.gateway_route_set"_s, {{u"p_method"_s, u"wire"_s}}}));
    EXPECT_EQ(routes[u"zone"_s], u"Asia/Dubai"_s);
}

TEST_F(Zones, ProposedSayWhatTheyMean)
{
    d.run("update policy.payment_method set cut_off = '14:30' where code in ('sepa', 'wire')");
    const QJsonObject dubai = effect(u"business_zone"_s, u"{\"zone\": \"Asia/Dubai\"}"_s);
    EXPECT_TRUE(dubai[u"change"_s].isNull()) << "their clocks are never set";
    ASSERT_EQ(dubai[u"hours"_s].toArray().size(), 5);
    EXPECT_EQ(dubai[u"hours"_s][0][u"opens"_s][u"clock"_s], u"07:00"_s);
    EXPECT_EQ(dubai[u"hours"_s][0][u"opens"_s][u"utc"_s], u"03:00"_s);
    EXPECT_EQ(dubai[u"hours"_s][0][u"closes"_s][u"utc"_s], u"15:00"_s);
    ASSERT_EQ(dubai[u"cut_offs"_s].toArray().size(), 1) << "SEPA goes by its bank's clock";
    EXPECT_EQ(dubai[u"cut_offs"_s][0][u"method"_s], u"wire"_s);

    const QJsonObject bank =
        effect(u"bank_zone"_s, u"{\"calendar\": \"target\", \"zone\": \"Europe/Berlin\"}"_s);
    const QTimeZone berlin("Europe/Berlin");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime set = berlin.nextTransition(now).atUtc;
    EXPECT_EQ(bank[u"change"_s], set.toTimeZone(berlin).date().toString(Qt::ISODate));
    EXPECT_EQ(bank[u"hours"_s].toArray().size(), 0);
    const auto utc = [&berlin](const QDate& day) {
        return QDateTime(day, QTime(14, 30), berlin).toUTC().toString(u"HH:mm"_s);
    };
    EXPECT_EQ(bank[u"cut_offs"_s][0][u"utc"_s], utc(now.toTimeZone(berlin).date()));
    EXPECT_EQ(bank[u"cut_offs"_s][0][u"utc_then"_s], utc(set.date().addDays(1)));
    EXPECT_NE(bank[u"cut_offs"_s][0][u"utc"_s], bank[u"cut_offs"_s][0][u"utc_then"_s]);
    EXPECT_EQ(
        adam
            ->callJson({u"desk.clock_effect"_s,
                {{u"p_kind"_s, u"policy.bank_zone"_s},
                    {u"p_payload"_s, u"{\"calendar\": \"target\", \"zone\": \"Mars/Base\"}"_s}}})
            .error()
            .code,
        ErrorCode::BadInput);
}

/// Sundays on which clocks are set, at hours that are doubled or skipped.
TEST_F(Zones, HaveNightsOfTwentyThreeAndTwentyFiveHours)
{
    const auto open = [this](const QString& zone, const QString& opens, const QString& closes) {
        demand(d.desk().owner().execute(u"update policy.business_zone set zone = $1"_s, {zone}));
        d.run("delete from policy.business_day");
        demand(d.desk().owner().execute(
            u"insert into policy.business_day (weekday, opens, closes) select n, $1::time, "
            "$2::time from generate_series(1, 7) n"_s,
            {opens, closes}));
    };
    const auto minutes = [this](const QString& from, const QString& until) {
        return d.books().number(
            u"select book.business_minutes($1::timestamptz, $2::timestamptz)"_s, {from, until});
    };
    open(u"Europe/Berlin"_s, u"01:00"_s, u"05:00"_s);
    EXPECT_EQ(minutes(u"2026-03-28 12:00+00"_s, u"2026-03-29 12:00+00"_s), 180);
    EXPECT_EQ(minutes(u"2026-10-24 12:00+00"_s, u"2026-10-25 12:00+00"_s), 300);
    // 02:15 comes twice: the first counts.
    open(u"Europe/Berlin"_s, u"02:15"_s, u"02:45"_s);
    EXPECT_EQ(after(u"2026-10-24 12:00+00"_s, 10), u"10-25 00:25"_s);
    EXPECT_EQ(minutes(u"2026-10-25 01:00+00"_s, u"2026-10-25 12:00+00"_s), 0);
    // It does not come: as if clocks had not been set forward.
    EXPECT_EQ(after(u"2026-03-28 12:00+00"_s, 10), u"03-29 01:25"_s);
    // Half an hour; and a change up to midnight, after which another day begins.
    open(u"Australia/Lord_Howe"_s, u"00:00"_s, u"04:00"_s);
    EXPECT_EQ(minutes(u"2026-10-03 06:00+00"_s, u"2026-10-04 06:00+00"_s), 210);
    open(u"America/Scoresbysund"_s, u"22:00"_s, u"23:30"_s);
    EXPECT_EQ(minutes(u"2026-03-28 12:00+00"_s, u"2026-03-29 12:00+00"_s), 60);
}

TEST_F(Zones, ADisputeIsAnsweredByTheEndOfTheOfficesDay)
{
    const qint64 deposit = demand(d.announce(*d.as("sana"), 50000)).id;
    demand(d.receipt(u"bank-1"_s, 50000, d.reference(deposit)));
    change(u"business_zone"_s, u"{\"zone\": \"America/New_York\"}"_s);
    const QString day = QDate::currentDate().addDays(20).toString(Qt::ISODate);
    const auto joao = d.as("joao");
    demand(d.about(*joao, u"desk.record_chargeback"_s, deposit,
        {{u"p_ref"_s, u"CB-1"_s}, {u"p_amount_minor"_s, 50000}, {u"p_fee_minor"_s, 0},
            {u"p_evidence_due"_s, day}, {u"p_text"_s, u"not mine"_s}}));
    EXPECT_EQ(text(u"to_char(evidence_due at time zone 'America/New_York', 'YYYY-MM-DD HH24:MI') "
                   "from book.chargeback"_s),
        QString(day + u" 23:59"_s));
}
