// Every check of the decision sheet: what makes it stop, ask for a look, or be clear; who may let a
// payment pass against one, and that they run again at execution.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QDateTime>
#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::office::Connection;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::TestOffice;
using purser::tests::WithdrawalDesk;

namespace {

/// A connection opened with the password after a check of it was asked for.
purser::Result<purser::office::Outcome> overrideCheck(
    KindsDesk& d, Connection& who, qint64 payment, const QString& code)
{
    return d.about(who, u"desk.override_check"_s, payment,
        {{u"p_revision"_s, d.desk().number(payment, u"revision"_s)},
            {u"p_hash"_s, d.desk().text(payment, u"content_hash"_s)}, {u"p_code"_s, code},
            {u"p_reason_code"_s, u"evidence_seen"_s}, {u"p_text"_s, u"statement seen"_s}});
}

/// A settled deposit of the client, as the history has it; what came by the method of the client's
/// destination came from that account.
void pastDeposit(KindsDesk& d, const QString& method, qint64 minor, int daysAgo)
{
    const qint64 deposit = d.books().number(
        u"insert into book.payment (kind, reference, client_id, trading_account_id, method, "
        u"amount_minor, currency, state, content_hash, reference_minor, band_minor, requested_by, "
        u"requested_at, settled_at) select 'deposit', 'D-' || (900000 + count(*)), $1, $2, $3, $4, "
        u"'EUR', 'settled', repeat('0', 64), $4, $4, 'client', now() - make_interval(days => $5), "
        u"now() - make_interval(days => $5) from book.payment returning id"_s,
        {d.desk().client(), d.desk().account(), method, minor, daysAgo});
    demand(d.desk().owner().execute(
        u"insert into book.receipt (provider, provider_ref, method, amount_minor, currency, "
        "received_at, journal_id, state, payment_id, due_at, instrument) select 'bank', 'r' || "
        "$1::text, $2, $3, 'EUR', now(), (select max(id) from book.journal), 'allocated', "
        "$1::int8, now(), book.instrument_of(t) from book.destination t where t.id = $4 and "
        "t.method = $2"_s,
        {deposit, method, minor, d.desk().destination()}));
}

/// A change of the office, and what one check says after it.
struct CheckCase {
    const char* sql;
    const char* code;
    const char* level;
};

class CheckSays : public ::testing::TestWithParam<CheckCase>
{
};

TEST_P(CheckSays, StopOrLookWhenItShould)
{
    const QString code = QString::fromLatin1(GetParam().code);
    const QString level = QString::fromLatin1(GetParam().level);
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 payment = demand(d.desk().submit(*sana, 50000)).id;
    const QString before = d.level(payment, code);
    d.run(GetParam().sql);
    EXPECT_EQ(d.level(payment, code), level);
    if (level != u"clear"_s) {
        EXPECT_NE(before, level);
    }
}

const CheckCase checkCases[] = {
    {"update book.client set kyc_state = 'expired'", "kyc_state", "stop"},
    {"update book.client set kyc_expires_on = current_date + 20", "kyc_expiry", "look"},
    {"update book.trading_account set last_deal_at = now() - interval '200 days'", "dormant",
        "look"},
    {"update book.client set credentials_changed_at = now() - interval '1 hour'; update "
     "book.destination set added_at = now()",
        "destination_alarm", "stop"},
    {"update book.client set credentials_changed_at = now() - interval '1 hour'",
        "credentials_changed", "look"},
    {"update book.destination set added_at = now()", "destination_age", "stop"},
    {"update policy.payment_method set cut_off = '00:00' where code = 'sepa'", "provider_float",
        "look"},
    {"insert into policy.fee_rule values ('withdrawal', 'sepa', 'EUR', 60000, 0, 0, null)", "fee",
        "stop"},
    {"insert into policy.fee_rule values ('withdrawal', 'sepa', 'EUR', 9000, 0, 0, null); update "
     "policy.payment_method set least_reference_minor = 45000 where code = 'sepa'",
        "fee", "stop"},
    {"update book.client set credentials_changed_at = now() - interval '100 hours'; update "
     "policy.setting set value = '120' where key = 'credentials.look_hours'",
        "credentials_changed", "look"},
    {"insert into sync.account_figures values (1, 'EUR', 100, 0, 100, 0, 100000000, 0, now())",
        "free_margin", "clear"},
    {"update policy.setting set value = '40000' where key = 'velocity.look_day_minor'", "velocity",
        "look"},
    {"update policy.setting set value = '40000' where key = 'velocity.look_month_minor'",
        "velocity", "look"},
    {"update book.destination set holder = 'CHIDI ÔKAFOR'", "name_on_account", "clear"},
    {"update book.destination set holder = 'Chidi Okafo'", "name_on_account", "look"},
    {"update book.destination set holder = 'Chidi Okafo'; update policy.setting set value = '95' "
     "where key = 'names.least_similarity_per_cent'",
        "name_on_account", "stop"},
    {"insert into book.payee_check (destination_id, holder, result, source, checked_at) select id, "
     "holder, 'no_match', 'bank', now() from book.destination",
        "name_on_account", "stop"},
    {"insert into book.payee_check (destination_id, holder, result, source, checked_at) select id, "
     "'Somebody before', 'no_match', 'bank', now() from book.destination",
        "name_on_account", "clear"},
    {"insert into policy.method_country values ('sepa', 'DE', 'stop')", "method_country", "stop"},
    {"update policy.payment_method set least_reference_minor = 60000 where code = 'sepa'",
        "least_amount", "stop"},
    {"insert into sync.account_figures values (1, 'EUR', 100, 0, 100, 0, 100000000, 0, now())",
        "books_agree", "look"},
    {"insert into sync.account_figures values (1, 'EUR', -100, 0, -100, 0, 100000000, 0, now())",
        "negative_elsewhere", "clear"},
    {"insert into book.trading_account (client_id, server_id, login, group_name, currency) select "
     "client_id, server_id, 7200001, 'real', 'EUR' from book.trading_account where id = 1; insert "
     "into sync.account_figures select max(id), 'EUR', -100, 0, -100, 0, 0, 0, now() from "
     "book.trading_account",
        "negative_elsewhere", "look"},
    {"insert into book.instruction (kind, payment_id, server_id, login, direction, amount_minor, "
     "currency, check_margin, tag, comment, state) select 'mt_balance', p.id, a.server_id, "
     "a.login, "
     "'debit', 1, 'EUR', true, '#00000000001', 'test', 'unknown' from book.payment p join "
     "book.trading_account a on a.id = p.trading_account_id; insert into sync.account_figures "
     "values (1, 'EUR', 100, 0, 100, 0, 100000000, 0, now())",
        "books_agree", "clear"},
    {"insert into sync.account_figures values (1, 'EUR', 100000000, 50000, 100000000, 0, "
     "100000000, 0, now())",
        "bonus_removal", "look"},
    {"insert into sync.account_figures values (1, 'EUR', 100000000, 0, 100000000, 0, 100000000, 2, "
     "now(), '[{\"symbol\": \"EURUSD\", \"bought\": 10000, \"sold\": 0}, "
     "{\"symbol\": \"XAUUSD\", \"bought\": 0, \"sold\": 100}]')",
        "hedged", "clear"},
    {"insert into sync.account_figures values (1, 'EUR', 100000000, 0, 100000000, 0, 100000000, 2, "
     "now(), '[{\"symbol\": \"EURUSD\", \"bought\": 10000, \"sold\": 2000}]')",
        "hedged", "look"},
    {"insert into book.trading_account (client_id, server_id, login, group_name, currency) select "
     "client_id, server_id, 7200001, 'real', 'EUR' from book.trading_account where id = 1; insert "
     "into sync.account_figures select id, 'EUR', 100, 0, 100, 0, 100, 1, now(), "
     "jsonb_build_array(jsonb_build_object('symbol', 'EURUSD', 'bought', case id when 1 then 500 "
     "else 0 end, 'sold', case id when 1 then 0 else 300 end)) from book.trading_account",
        "hedged", "look"},
    {"insert into book.trading_account (client_id, server_id, login, group_name, currency) select "
     "client_id, server_id, 7200001, 'real', 'EUR' from book.trading_account where id = 1; insert "
     "into sync.account_figures select id, 'EUR', 100, 0, 100, 0, 100, 1, now(), "
     "'[{\"symbol\": \"EURUSD\", \"bought\": 500, \"sold\": 0}]' from book.trading_account",
        "hedged", "clear"},
    {"insert into book.hold_resolution (hold_id, outcome, posted_minor) select hold_id, 'voided', "
     "0 from "
     "book.payment",
        "balance_after_hold", "stop"},
    {"insert into book.payment (kind, reference, client_id, trading_account_id, method, "
     "amount_minor, currency, state, content_hash, reference_minor, band_minor, requested_by) "
     "select 'deposit', 'D-900001', client_id, trading_account_id, 'sepa', 1, 'EUR', 'confirmed', "
     "repeat('0', 64), 1, 1, 'client' from book.payment",
        "deposits_settled", "look"},
    {"insert into book.payment (kind, reference, client_id, trading_account_id, method, "
     "amount_minor, currency, state, content_hash, reference_minor, band_minor, requested_by, "
     "settled_at) select 'deposit', 'D-900001', client_id, trading_account_id, 'sepa', 1, 'EUR', "
     "'settled', repeat('0', 64), 1, 1, 'client', now() from book.payment",
        "source_of_funds_in", "clear"},
    {"insert into book.payment (kind, reference, client_id, trading_account_id, destination_id, "
     "method, amount_minor, currency, state, content_hash, reference_minor, band_minor, "
     "requested_by) select 'withdrawal', 'W-900001', client_id, trading_account_id, "
     "destination_id, 'sepa', amount_minor, 'EUR', 'settled', repeat('0', 64), 1, 1, 'client' from "
     "book.payment",
        "duplicate", "look"},
    {"insert into book.payment (kind, reference, client_id, trading_account_id, destination_id, "
     "method, amount_minor, currency, state, content_hash, reference_minor, band_minor, "
     "requested_by) select 'withdrawal', 'W-900001', client_id, trading_account_id, "
     "destination_id, 'sepa', amount_minor, 'EUR', 'rejected', repeat('0', 64), 1, 1, 'client' "
     "from book.payment",
        "duplicate", "clear"},
    {"insert into sync.account_figures values (1, 'EUR', 60000, 50000, 60000, 0, 60000, 0, "
     "now())",
        "bonus_removal", "stop"},
    {"update policy.payment_check set enabled = false where code = 'provider_float'",
        "provider_float", ""},
    {"update book.screening_run set at = now() - interval '25 hours'", "sanctions_fresh", "look"},
    {"update book.client set full_name = 'Somebody Else'", "sanctions_fresh", "look"},
    {"delete from book.screening_run", "sanctions_fresh", "look"},
    {"insert into book.screening_hit (run_id, client_id, list, entity_ref, entity_name, kind, "
     "score_milli, band, evidence_digest) select id, client_id, 'EU', '1', 'Somebody', 'pep', 800, "
     "'possible', repeat('0', 64) from book.screening_run",
        "sanctions_fresh", "look"},
    {"insert into book.screening_hit (run_id, client_id, list, entity_ref, entity_name, kind, "
     "score_milli, band, evidence_digest, state) select id, client_id, 'EU', '1', 'Somebody', "
     "'sanction', 950, 'strong', repeat('0', 64), 'confirmed' from book.screening_run",
        "sanctions_fresh", "stop"},
    {"update book.destination set holder = 'Somebody Else'", "counterparty", "look"},
    {"update book.destination set holder = 'OKAFOR, Chidi'", "counterparty", "clear"},
    {"update book.trading_account set opened_at = now() - interval '200 days'", "dormant", "look"},
    {"update book.trading_account set opened_at = now() - interval '200 days'; insert into "
     "book.payment (kind, reference, client_id, trading_account_id, method, amount_minor, "
     "currency, state, content_hash, reference_minor, band_minor, requested_by, settled_at) select "
     "'deposit', 'D-900001', client_id, trading_account_id, 'sepa', amount_minor, 'EUR', "
     "'settled', repeat('0', 64), 1, 1, 'client', now() - interval '100 days' from book.payment",
        "dormant", "clear"},
};

INSTANTIATE_TEST_SUITE_P(Each, CheckSays, ::testing::ValuesIn(checkCases),
    [](const auto& info) { return info.param.code + std::to_string(info.index); });

} // namespace

TEST(Check, ShowsFigureSourceAndAgeAndStopsFirst)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto mara = d.as("mara");
    const qint64 payment = demand(d.desk().submit(*sana, 50000)).id;
    d.run("update book.client set kyc_state = 'expired'");
    const QJsonArray checks = d.sheet(*mara, payment).value(u"checks"_s).toArray();
    EXPECT_EQ(checks.size(), 31);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QStringList ageless;
    EXPECT_EQ(checks[0][u"code"_s].toString(), u"kyc_state"_s);
    for (const QJsonValue& check : checks) {
        EXPECT_TRUE(check[u"args"_s].isObject()) << qPrintable(check[u"code"_s].toString());
        EXPECT_FALSE(check[u"source"_s].toString().isEmpty())
            << qPrintable(check[u"code"_s].toString());
        if (check[u"as_of_us"_s].isNull())
            ageless.append(check[u"code"_s].toString());
        else
            EXPECT_LE(std::abs(now - check[u"as_of_us"_s].toInteger() / 1'000'000), 4 * 86'400)
                << qPrintable(check[u"code"_s].toString());
    }
    // Of these there is nothing yet whose age could be told.
    EXPECT_EQ(ageless.join(u' '),
        u"free_margin source_of_funds_in duplicate traded_since_deposit hedged"_s);
}

TEST(Check, FiguresOfTheServerGrowOld)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 payment = demand(d.desk().submit(*sana, 50000)).id;
    d.run("insert into sync.account_figures values (1, 'EUR', 100000000, 0, 100000000, 0, "
          "100000000, 0, now())");
    EXPECT_EQ(d.level(payment, u"free_margin"_s), u"clear"_s);
    d.run("update sync.account_figures set as_of = now() - interval '1 hour'");
    EXPECT_EQ(d.level(payment, u"free_margin"_s), u"look"_s);
}

TEST(Check, PositionsBothWaysAreAsTheBridgeReadsThem)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 payment = demand(d.desk().submit(*sana, 50000)).id;
    const auto put = [&](const QString& exposures) {
        return d.desk()
            .office()
            .as(u"purser_connector"_s)
            ->execute(u"select link.put_figures($1, $2::jsonb)"_s,
                {d.desk().account(),
                    u"{\"balance\": \"1000\", \"credit\": \"0\", \"equity\": \"1000\", "
                    "\"margin\": \"1\", \"free_margin\": \"999\", \"open_positions\": 3, "
                    "\"exposures\": %1}"_s.arg(exposures)});
    };
    demand(put(u"[{\"symbol\": \"EURUSD\", \"bought\": 10000, \"sold\": 2000}]"_s));
    EXPECT_EQ(d.level(payment, u"hedged"_s), u"look"_s);
    for (const QString& bad :
        {u"{}"_s, u"[1]"_s, u"[{\"symbol\": \"\", \"bought\": 1, \"sold\": 1}]"_s,
            u"[{\"symbol\": \"EURUSD\", \"bought\": -1, \"sold\": 1}]"_s,
            u"[{\"symbol\": \"EURUSD\", \"bought\": 1}]"_s}) {
        const auto refused = put(bad);
        ASSERT_FALSE(refused) << qPrintable(bad);
        EXPECT_EQ(refused.error().args.value(u"field"_s).toString(), u"exposures"_s);
    }
    EXPECT_EQ(d.level(payment, u"hedged"_s), u"look"_s) << "what was read before stands";
    demand(put(u"[{\"symbol\": \"EURUSD\", \"bought\": 10000, \"sold\": 0}]"_s));
    EXPECT_EQ(d.level(payment, u"hedged"_s), u"clear"_s);
}

TEST(Check, WhoseMoneyWaitsIsScreenedAgainInTime)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto jobs = d.desk().office().asService("purser_jobs");
    const auto subjects = [&] {
        return demand(jobs->execute(u"select client_id, why from link.screening_subjects(100)"_s));
    };
    d.run("update book.screening_run set at = now() - interval '13 hours'");
    EXPECT_EQ(subjects().rowCount(), 0) << "nothing of theirs waits";
    const qint64 payment = demand(d.desk().submit(*sana, 50000)).id;
    ASSERT_EQ(subjects().rowCount(), 1);
    EXPECT_EQ(subjects().row(0).integer(0), d.desk().client());
    EXPECT_EQ(subjects().row(0).text(1), u"periodic"_s);
    demand(jobs->execute(
        u"select link.put_screening($1, s.subject_digest, 'periodic', "
        "jsonb_build_array(jsonb_build_object('name', 'EU', 'digest', repeat('0', 64), "
        "'names', '1')), 'test', '[]') from (select subject_digest from "
        "link.screening_subjects(100)) s"_s,
        {d.desk().client()}));
    EXPECT_EQ(subjects().rowCount(), 0);
    EXPECT_EQ(d.level(payment, u"sanctions_fresh"_s), u"clear"_s);
}

/// The screening service's word on who stands on the other side of the client's money.
void screenOtherSide(KindsDesk& d, Connection& jobs, const QString& hits)
{
    demand(jobs.execute(
        u"select link.put_screening(s.client_id, s.subject_digest, s.why, "
        "jsonb_build_array(jsonb_build_object('name', 'EU', 'digest', repeat('0', 64), "
        "'names', '1')), 'test', $1::jsonb, s.party_id) from link.screening_subjects(100) s "
        "where s.client_id = $2 and s.party_id is not null"_s,
        {hits, d.desk().client()}));
}

TEST(Check, WhoIsPaidInTheClientsPlaceIsScreenedBeforeItLeaves)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto jobs = d.desk().office().asService("purser_jobs");
    d.run("update book.destination set holder = 'Ivan Petrov'");
    d.run("update book.destination set holder = 'PETROV, Ivan'");
    EXPECT_EQ(d.books().number(u"select count(*) from book.counterparty"_s), 1)
        << "the same name in another order";
    const qint64 payment = demand(d.desk().submit(*sana, 50000)).id;
    EXPECT_EQ(d.level(payment, u"counterparty"_s), u"look"_s) << "nobody compared the name yet";
    const auto subjects = demand(jobs->execute(
        u"select subject ->> 'name', subject ->> 'kind' from link.screening_subjects(100) where party_id is not null"_s));
    ASSERT_EQ(subjects.rowCount(), 1);
    EXPECT_EQ(subjects.row(0).text(0), u"Ivan Petrov"_s);
    EXPECT_EQ(subjects.row(0).text(1), u"unknown"_s) << "a name may be anybody's";

    screenOtherSide(d, *jobs, u"[]"_s);
    EXPECT_EQ(d.level(payment, u"counterparty"_s), u"clear"_s);
    d.run("update book.screening_run set at = now() - interval '25 hours' where party_id is not "
          "null");
    EXPECT_EQ(d.level(payment, u"counterparty"_s), u"look"_s) << "too long ago";
    screenOtherSide(d, *jobs,
        u"[{\"list\": \"EU\", \"entity\": \"7\", \"name\": \"PETROV, Ivan\", \"kind\": "
        u"\"sanction\", "
        "\"score_milli\": 1000, \"band\": \"strong\", \"digest\": \"%1\"}]"_s.arg(
            QString(64, u'a')));
    EXPECT_EQ(d.level(payment, u"counterparty"_s), u"stop"_s);
}

TEST(Check, WhoGetsWhatAClientTransfersIsScreenedToo)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto jobs = d.desk().office().asService("purser_jobs");
    const qint64 other = d.addClient(u"Amara Diallo"_s);
    const qint64 account = d.addAccount(other, u"EUR"_s);
    const qint64 payment = demand(d.transfer(*sana, d.desk().account(), account, 5000)).id;
    d.run("delete from book.screening_run where client_id = " + QByteArray::number(other));
    EXPECT_EQ(d.level(payment, u"counterparty"_s), u"look"_s);
    demand(jobs->execute(
        u"select link.put_screening(s.client_id, s.subject_digest, s.why, "
        "jsonb_build_array(jsonb_build_object('name', 'EU', 'digest', repeat('0', 64), "
        "'names', '1')), 'test', '[]') from link.screening_subjects(100) s where s.client_id = $1"_s,
        {other}));
    EXPECT_EQ(d.level(payment, u"counterparty"_s), u"clear"_s);
}

TEST(Check, VelocityCountsDaysAndSums)
{
    KindsDesk d;
    auto sana = d.as("sana");
    qint64 last = 0;
    for (int i = 0; i < 3; ++i)
        last = demand(d.desk().submit(*sana, 10000 + i)).id;
    EXPECT_EQ(d.level(last, u"velocity"_s), u"look"_s); // a third on one day
    KindsDesk e;
    auto other = e.as("sana");
    const qint64 one = demand(e.desk().submit(*other, 5000001)).id;
    EXPECT_EQ(e.level(one, u"velocity"_s), u"look"_s); // 50,000 in a week
}

TEST(ClosedLoop, SpreadsByTheRuleOfTheEntityAndNeverPastTheRailsWindow)
{
    struct Case {
        const char* rule;
        qint64 amount;
        QString level;
    };
    // 1,000.00 by card a month ago, 1,000.00 by SEPA a week ago; the destination is SEPA.
    const Case cases[] = {{"fifo", 100000, u"stop"_s}, {"proportional", 100000, u"stop"_s},
        {"card_first", 100000, u"stop"_s}, {"none", 100000, u"clear"_s}};
    for (const Case& one : cases) {
        KindsDesk d;
        pastDeposit(d, u"card"_s, 100000, 30);
        pastDeposit(d, u"sepa"_s, 100000, 7);
        d.run(QByteArray("update policy.entity_rule set closed_loop = '") + one.rule + "'");
        auto sana = d.as("sana");
        const qint64 payment = demand(d.desk().submit(*sana, one.amount)).id;
        EXPECT_EQ(d.level(payment, u"closed_loop"_s), one.level) << one.rule;
        // Past the window of the card's rail everything may go to the bank.
        d.run("update policy.payment_method set refund_days = 20 where code = 'card'");
        EXPECT_EQ(d.level(payment, u"closed_loop"_s), u"clear"_s) << one.rule;
    }
    KindsDesk d;
    pastDeposit(d, u"sepa"_s, 100000, 7);
    auto sana = d.as("sana");
    // Profit may go anywhere once the deposits are home.
    EXPECT_EQ(d.level(demand(d.desk().submit(*sana, 300000)).id, u"closed_loop"_s), u"clear"_s);
}

TEST(ClosedLoop, ProportionalPartsSumToTheWholeAndNeverExceedWhatCame)
{
    KindsDesk d;
    pastDeposit(d, u"card"_s, 33333, 30);
    pastDeposit(d, u"sepa"_s, 66667, 7);
    pastDeposit(d, u"skrill"_s, 1, 3);
    auto sana = d.as("sana");
    for (const qint64 amount : {1, 7, 100, 33334, 99999, 100001, 250000}) {
        const qint64 payment = demand(d.desk().submit(*sana, amount)).id;
        EXPECT_EQ(d.books().number(
                      u"select (sum((x.value -> 'must' ->> 'minor')::int8) + (c -> 'free' ->> "
                      u"'minor')::int8)::int8 from book.payment p cross join lateral "
                      u"book.closed_loop(p) c "
                      u"cross join lateral jsonb_array_elements(c -> 'parts') x where p.id = $1 "
                      u"group by c"_s,
                      {payment}),
            amount);
        demand(d.desk().decide(*sana, u"desk.cancel_payment"_s, payment, u"client_request"_s, {}));
    }
}

TEST(Override, IsForAnotherPersonWithAFreshPasswordAndForThatRevisionOnly)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto joao = d.as("joao");
    const qint64 payment = demand(d.desk().submit(*sana, 50000)).id;
    d.run("update book.client set kyc_expires_on = current_date");
    EXPECT_EQ(d.desk().approve(*joao, payment).error().code, ErrorCode::CheckFailed);
    // Not by role, not without the password, not against what cannot be overridden.
    EXPECT_EQ(
        overrideCheck(d, *joao, payment, u"kyc_expiry"_s).error().code, ErrorCode::NotPermitted);
    auto chen = d.as("chen"); // verified the destination
    EXPECT_EQ(overrideCheck(d, *chen, payment, u"kyc_expiry"_s).error().code, ErrorCode::FourEyes);
    auto plain = d.as("olga");
    EXPECT_EQ(
        overrideCheck(d, *plain, payment, u"kyc_expiry"_s).error().code, ErrorCode::StepUpRequired);
    EXPECT_EQ(
        overrideCheck(d, *plain, payment, u"account_state"_s).error().code, ErrorCode::WrongState);
    auto olga = d.steppedUp("olga");
    demand(overrideCheck(d, *olga, payment, u"kyc_expiry"_s));
    EXPECT_EQ(d.level(payment, u"kyc_expiry"_s), u"look"_s);
    // A change of content makes it a payment nobody let pass.
    demand(d.about(*sana, u"desk.amend_withdrawal"_s, payment,
        {{u"p_amount_minor"_s, 50001}, {u"p_destination_id"_s, d.desk().destination()}}));
    EXPECT_EQ(d.level(payment, u"kyc_expiry"_s), u"stop"_s);
    EXPECT_EQ(d.desk().approve(*joao, payment).error().code, ErrorCode::CheckFailed);
}

TEST(Override, WhoLetsAPaymentPassDoesNotApproveIt)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 payment = demand(d.desk().submit(*sana, 120000)).id;
    d.run("update book.client set kyc_expires_on = current_date");
    auto ines = d.steppedUp("ines"); // payments and payments_manager
    demand(overrideCheck(d, *ines, payment, u"kyc_expiry"_s));
    const auto refused = d.desk().approve(*ines, payment);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::FourEyes);
    EXPECT_EQ(refused.error().args.value(u"why"_s).toString(), u"override"_s);
    // And who approved does not let it pass.
    auto joao = d.as("joao");
    demand(d.desk().approve(*joao, payment));
    auto mara = d.as("mara");
    EXPECT_EQ(demand(d.desk().approve(*mara, payment)).state, u"approved"_s);
    EXPECT_EQ(
        d.books().number(
            u"select count(*) from book.payment_event where kind = 'overridden' and payment_id = $1"_s,
            {payment}),
        1);
}

TEST(Execution, RunsTheChecksOnceMoreAndSendsNothingWhenOneStands)
{
    KindsDesk d;
    const qint64 payment = d.desk().approved(60000);
    const auto claimed = d.claim();
    ASSERT_EQ(claimed.size(), 1u);
    d.run("update book.client set status = 'suspended'");
    EXPECT_FALSE(
        demand(d.link(u"mark_sending($1, $2, 1700000000)"_s, {claimed[0]})).row(0).flag(0));
    EXPECT_EQ(d.state(payment), u"awaiting_approval"_s);
    EXPECT_EQ(d.flag(payment), u"stop"_s);
    EXPECT_EQ(d.desk().number(payment, u"steps_done"_s), 0);
    EXPECT_EQ(d.desk().number(payment, u"revision"_s), 2);
    EXPECT_EQ(d.claim().size(), 0u);
    EXPECT_EQ(d.books().pending(d.books().ledgerAccount(d.desk().account())), 60000);
    d.run("update book.client set status = 'active'");
    d.approveAll(payment);
    EXPECT_EQ(d.carryOut(), 2);
    EXPECT_EQ(d.state(payment), u"sent"_s);
    EXPECT_EQ(d.books().differences(), 0);
}
