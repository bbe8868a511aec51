// Money that goes back when a deferred verification lapsed: by the jobs, as withdrawals that people
// approve, to where each deposit came from.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/core/ledger/books.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

/// A client who may pay in before verification, with an account.
class LapsedClient
{
public:
    LapsedClient()
    {
        m_desk.consent(m_applicant.client, u"deferred_verification"_s);
        demand(m_desk.command(u"chen"_s, u"desk.start_deferred_verification"_s,
            {{u"p_client_id"_s, client()}, {u"p_version"_s, m_desk.clientVersion(client())}}));
        m_account = m_books.account(client(), u"EUR"_s);
    }

    ReviewDesk& desk() { return m_desk; }
    Books& books() { return m_books; }
    qint64 client() const { return m_applicant.client; }
    qint64 account() const { return m_account; }
    /// A bank account of the client that money comes from and may go back to.
    qint64 bank() { return m_books.destination(client(), u"Jörg Müller"_s); }

    /// Paid in and settled; from `destination` as the bank's statement says, 0: it says nothing.
    qint64 paidIn(qint64 minor, qint64 destination)
    {
        const qint64 deposit = m_desk.number(
            u"insert into book.payment (kind, reference, client_id, trading_account_id, method, "
            "amount_minor, currency, state, content_hash, reference_minor, band_minor, "
            "requested_by) select 'deposit', 'D-' || n, $1, $2, 'sepa', $3, 'EUR', 'settled', "
            "repeat('0', 64), $3, $3, 'bank' from (select nextval('book.payment_id_seq') as n) s "
            "returning id"_s,
            {client(), m_account, minor});
        m_books.deposit(m_account, minor);
        m_desk.number(
            u"insert into book.receipt (provider, provider_ref, method, amount_minor, currency, "
            "received_at, journal_id, state, payment_id, due_at, instrument) select 'bank', "
            "'B-' || $1::bigint, 'sepa', $2, 'EUR', clock_timestamp(), max(j.id), 'allocated', $1, "
            "clock_timestamp(), (select book.instrument_of(d) from book.destination d where d.id = "
            "$3) from book.journal j returning id"_s,
            {deposit, minor, destination});
        return deposit;
    }

    void deadlinePasses()
    {
        m_desk.number(
            u"update book.deferred_verification set started_at = started_at - interval '16 days', "
            "deadline_at = clock_timestamp() - interval '1 second' where client_id = $1 "
            "returning 1"_s,
            {client()});
    }
    QJsonObject night()
    {
        return demand(m_desk.as(u"purser_jobs"_s).callJson({u"link.onboarding_upkeep"_s, {}}));
    }
    qint64 withdrawals(const QString& condition = u"true"_s)
    {
        return m_desk.number(
            u"select count(*) from book.payment where kind = 'withdrawal' and client_id = $1 and "_s
                + condition,
            {client()});
    }
    /// One value of the only part, or of the part of a deposit.
    QString part(const QString& what, qint64 deposit = 0)
    {
        return m_desk.text(
            u"select (%1)::text from book.deferred_return r where r.client_id = $1 and ($2 = 0 or "
            "r.deposit_id = $2) order by r.id desc limit 1"_s.arg(what),
            {client(), deposit});
    }
    qint64 partId(qint64 deposit = 0) { return part(u"r.id"_s, deposit).toLongLong(); }
    qint64 payment(qint64 deposit = 0) { return part(u"r.payment_id"_s, deposit).toLongLong(); }
    QVariant version(qint64 payment)
    {
        return m_desk.number(u"select version from book.payment where id = $1"_s, {payment});
    }
    Result<office::Outcome> approve(const QString& login, qint64 payment)
    {
        const auto now = demand(m_desk.owner().execute(
            u"select version, revision, content_hash from book.payment where id = $1"_s,
            {payment}));
        return m_desk.command(login, u"desk.approve_payment"_s,
            {{u"p_id"_s, payment}, {u"p_version"_s, now.row(0).integer(0)},
                {u"p_revision"_s, now.row(0).integer(1)}, {u"p_hash"_s, now.row(0).text(2)}});
    }
    Result<office::Outcome> carry(const QVariant& destination = {}, qint64 deposit = 0)
    {
        return m_desk.command(u"chen"_s, u"desk.carry_deferred_return"_s,
            {{u"p_id"_s, partId(deposit)}, {u"p_version"_s, part(u"r.version"_s, deposit).toInt()},
                {u"p_destination_id"_s, destination}, {u"p_text"_s, u"as the bank told us"_s}});
    }
    Result<office::Outcome> end(qint64 deposit = 0)
    {
        return m_desk.command(u"chen"_s, u"desk.end_deferred_return"_s,
            {{u"p_id"_s, partId(deposit)}, {u"p_version"_s, part(u"r.version"_s, deposit).toInt()},
                {u"p_text"_s, u"nothing is left"_s}});
    }
    void settle(qint64 payment)
    {
        // As the payout that the bank confirmed leaves it.
        m_desk.number(
            u"select book.post_hold(p.hold_id, 'withdrawal', clock_timestamp(), p.id, null, array["
            "row (book.payment_ledger(p.trading_account_id), -p.amount_minor)::book.leg, "
            "row (book.house_account('bank_client_money', p.currency, 'bank', p.id), "
            "p.amount_minor)::book.leg]) from book.payment p where p.id = $1"_s,
            {payment});
        for (const QString& state : {u"approved"_s, u"executing"_s, u"sent"_s, u"settled"_s})
            m_desk.number(u"update book.payment set state = $2 where id = $1 returning 1"_s,
                {payment, state});
    }

private:
    ReviewDesk m_desk;
    Books m_books{m_desk.owner()};
    ReviewDesk::Applicant m_applicant = m_desk.person();
    qint64 m_account = 0;
};

QString argument(const Result<office::Outcome>& refused, const QString& name)
{
    return refused ? u"accepted"_s : refused.error().args.value(name).toString();
}

} // namespace

TEST(DeferredReturns, AreEnteredOnceEachToWhereTheDepositCameFrom)
{
    LapsedClient lapsed;
    const qint64 one = lapsed.bank();
    const qint64 other = lapsed.bank();
    // Twice the same amount from the same account: two deposits go back as two.
    const QList<qint64> deposits{
        lapsed.paidIn(50'000, one), lapsed.paidIn(50'000, one), lapsed.paidIn(30'000, other)};
    EXPECT_EQ(lapsed.night().value(u"returned"_s).toInt(), 0);
    EXPECT_EQ(lapsed.withdrawals(), 0);
    lapsed.deadlinePasses();
    EXPECT_EQ(lapsed.night().value(u"returned"_s).toInt(), 1);
    EXPECT_EQ(lapsed.withdrawals(), 3);
    EXPECT_EQ(lapsed.withdrawals(u"state = 'awaiting_approval' and fee_minor = 0"_s), 3);
    EXPECT_EQ(
        lapsed.part(u"(select p.destination_id from book.payment p where p.id = r.payment_id)"_s,
            deposits[1]),
        QString::number(one));
    EXPECT_EQ(
        lapsed.part(u"(select p.destination_id from book.payment p where p.id = r.payment_id)"_s,
            deposits[2]),
        QString::number(other));
    // Nothing of it is free any more, and trading is restricted.
    const qint64 ledger = lapsed.books().ledgerAccount(lapsed.account());
    EXPECT_EQ(lapsed.books().pending(ledger), 130'000);
    EXPECT_EQ(lapsed.desk().text(
                  u"select string_agg(rights || ' ' || cause, ',') from book.account_order"_s),
        u"close_only lapsed"_s);
    for (int night = 0; night < 3; ++night)
        EXPECT_EQ(lapsed.night().value(u"returned"_s).toInt(), 0);
    EXPECT_EQ(lapsed.withdrawals(), 3);
    EXPECT_EQ(lapsed.books().differences(), 0);
}

TEST(DeferredReturns, AreNotDoubledByJobsAtTheSameTime)
{
    LapsedClient lapsed;
    const qint64 bank = lapsed.bank();
    lapsed.paidIn(50'000, bank);
    lapsed.paidIn(20'000, bank);
    lapsed.deadlinePasses();
    std::vector<std::thread> jobs;
    for (int job = 0; job < 4; ++job)
        jobs.emplace_back([&lapsed] {
            const auto connection = lapsed.desk().office().asService("purser_jobs");
            for (int run = 0; run < 3; ++run)
                demand(connection->callJson({u"link.onboarding_upkeep"_s, {}}));
        });
    for (std::thread& job : jobs)
        job.join();
    EXPECT_EQ(lapsed.withdrawals(), 2);
    EXPECT_EQ(lapsed.books().pending(lapsed.books().ledgerAccount(lapsed.account())), 70'000);
    // Whatever would ask for it: the table takes one at a time.
    EXPECT_EQ(
        refusal(lapsed.desk().owner(),
            "insert into book.payment (kind, reference, client_id, trading_account_id, "
            "destination_id, method, amount_minor, currency, state, content_hash, "
            "reference_minor, band_minor, requested_by, deferred_return_id) select kind, "
            "'W-999999', client_id, trading_account_id, destination_id, method, amount_minor, "
            "currency, state, content_hash, reference_minor, band_minor, requested_by, "
            "deferred_return_id from book.payment where deferred_return_id is not null limit "
            "1"),
        u"23505"_s);
}

TEST(DeferredReturns, CarryTheProfitAndTheLoss)
{
    LapsedClient lapsed;
    const qint64 bank = lapsed.bank();
    const qint64 first = lapsed.paidIn(100'000, bank);
    const qint64 second = lapsed.paidIn(50'000, bank);
    lapsed.books().deposit(lapsed.account(), 7'000); // as a profit stands in the books
    lapsed.deadlinePasses();
    lapsed.night();
    EXPECT_EQ(lapsed.part(u"r.amount_minor"_s, first), u"100000"_s);
    EXPECT_EQ(lapsed.part(u"r.amount_minor"_s, second), u"57000"_s);

    LapsedClient lost;
    const qint64 from = lost.bank();
    lost.paidIn(100'000, from);
    const qint64 last = lost.paidIn(50'000, from);
    lost.books().deposit(lost.account(), -20'000);
    lost.deadlinePasses();
    lost.night();
    EXPECT_EQ(lost.part(u"r.amount_minor"_s, last), u"30000"_s);
    EXPECT_EQ(lost.withdrawals(), 2);
}

TEST(DeferredReturns, AreApprovedByPeopleAndByNoRule)
{
    LapsedClient lapsed;
    lapsed.paidIn(20'000, lapsed.bank());
    // A rule that would approve anything whatever.
    lapsed.desk().number(
        u"insert into policy.auto_rule (name, version, kind, mode, most_minor, most_day_minor, "
        "most_risk, looks_allowed, passes_review, confirmed_at, confirmed_by) select 'all', 1, "
        "'withdrawal', 'live', 9000000, 9000000, 100, array_agg(c.code), true, clock_timestamp(), "
        "'omar' from policy.payment_check c returning id"_s);
    lapsed.desk().number(
        u"update policy.setting set value = 'false' where key = 'auto.stopped' returning 1"_s);
    lapsed.desk().number(
        u"with open as (update policy.payment_check set automatic = true returning "
        "1) select count(*) from open"_s);
    lapsed.deadlinePasses();
    lapsed.night();
    const qint64 payment = lapsed.payment();
    EXPECT_EQ(lapsed.withdrawals(u"state = 'awaiting_approval' and steps_needed > 0"_s), 1);
    // The sheet says why an unverified client is paid.
    const QString check =
        u"select (book.check_kyc_state(p) ->> 'level') || ' ' || (book.check_kyc_state(p) -> "
        "'args' ->> 'lapsed') || ' ' || (book.check_closed_loop(p) ->> 'level') || ' ' || "
        "(book.check_account_state(p) ->> 'level') from book.payment p where p.id = $1"_s;
    EXPECT_EQ(lapsed.desk().text(check, {payment}), u"look true clear clear"_s);
    const auto done = lapsed.approve(u"joao"_s, payment);
    EXPECT_TRUE(done.has_value()) << qPrintable(done ? QString() : done.error().detail);
    // Trading goes on being restricted, and the next nights add nothing.
    lapsed.night();
    EXPECT_EQ(lapsed.withdrawals(), 1);
}

TEST(DeferredReturns, AreNotTurnedAnywhereElse)
{
    LapsedClient lapsed;
    const qint64 bank = lapsed.bank();
    lapsed.paidIn(20'000, bank);
    const qint64 elsewhere = lapsed.bank();
    lapsed.deadlinePasses();
    lapsed.night();
    const qint64 payment = lapsed.payment();
    for (const auto& [to, minor] : {std::pair{elsewhere, 20'000}, std::pair{bank, 100}}) {
        const auto amended = lapsed.desk().command(u"sana"_s, u"desk.amend_withdrawal"_s,
            {{u"p_id"_s, payment}, {u"p_version"_s, lapsed.version(payment)},
                {u"p_amount_minor"_s, minor}, {u"p_destination_id"_s, to}});
        EXPECT_EQ(argument(amended, u"what"_s), u"deferred_return"_s);
    }
    // Nor by entering another withdrawal of the same money.
    const auto own = lapsed.desk().command(u"sana"_s, u"desk.submit_withdrawal"_s,
        {{u"p_trading_account_id"_s, lapsed.account()}, {u"p_destination_id"_s, elsewhere},
            {u"p_amount_minor"_s, 20'000}});
    EXPECT_EQ(argument(own, u"check"_s), u"kyc_gate"_s);
    // Compliance cannot name another account where the bank's word is known, nor a second time.
    EXPECT_EQ(argument(lapsed.carry(elsewhere), u"state"_s), u"carried"_s);
    demand(lapsed.desk().command(u"sana"_s, u"desk.cancel_payment"_s,
        {{u"p_id"_s, payment}, {u"p_version"_s, lapsed.version(payment)},
            {u"p_reason_code"_s, u"client_request"_s}}));
    EXPECT_EQ(argument(lapsed.carry(elsewhere), u"what"_s), u"source_known"_s);
}

TEST(DeferredReturns, ThatWereTurnedDownAreWorkAndNotSilence)
{
    LapsedClient lapsed;
    lapsed.paidIn(20'000, lapsed.bank());
    lapsed.deadlinePasses();
    lapsed.night();
    const qint64 payment = lapsed.payment();
    demand(lapsed.desk().command(u"joao"_s, u"desk.reject_payment"_s,
        {{u"p_id"_s, payment}, {u"p_version"_s, lapsed.version(payment)},
            {u"p_reason_code"_s, u"duplicate"_s}}));
    lapsed.night();
    lapsed.night();
    EXPECT_EQ(lapsed.withdrawals(), 1) << "the jobs do not quarrel with people";
    EXPECT_EQ(lapsed.part(u"r.why"_s), u"turned_down"_s);
    EXPECT_EQ(lapsed.desk().number(
                  u"select count(*) from book.notification where kind = 'return_blocked'"_s),
        1);
    const QJsonArray rows =
        demand(lapsed.desk().read(u"chen"_s, u"desk.list_deferred_returns"_s, {}))
            .value(u"returns"_s)
            .toArray();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0][u"why"_s], u"turned_down"_s);
    EXPECT_EQ(rows[0][u"destinations"_s], QJsonArray()) << "the bank's word is not for choosing";
    EXPECT_EQ(
        refusal(lapsed.desk().as(u"joao"_s), "select desk.list_deferred_returns()"), u"42501"_s);
    // The money is still here: nobody closes the row over it.
    EXPECT_EQ(argument(lapsed.end(), u"what"_s), u"money_left"_s);
    EXPECT_EQ(demand(lapsed.carry()).state, u"awaiting_approval"_s);
    EXPECT_EQ(lapsed.withdrawals(), 2);
    EXPECT_EQ(argument(lapsed.carry(), u"state"_s), u"carried"_s);
}

TEST(DeferredReturns, OfUnknownSourceGoWhereCompliancePointsAndASecondPersonAgrees)
{
    LapsedClient lapsed;
    lapsed.paidIn(20'000, 0);
    lapsed.deadlinePasses();
    lapsed.night();
    EXPECT_EQ(lapsed.withdrawals(), 0);
    EXPECT_EQ(lapsed.part(u"r.why"_s), u"no_source"_s);
    EXPECT_EQ(argument(lapsed.carry(), u"why"_s), u"no_source"_s);
    EXPECT_EQ(argument(lapsed.carry(987654), u"what"_s), u"destination"_s);
    demand(lapsed.carry(lapsed.bank()));
    const auto editors = [&] {
        return lapsed.desk().text(u"select string_agg(login, ' ' order by login) from "
                                  "book.payment_editor where payment_id = $1"_s,
            {lapsed.payment()});
    };
    EXPECT_EQ(editors(), u"chen"_s);
    // Nobody decides in time: the jobs enter it again, and who named the account stays its maker.
    lapsed.desk().number(
        u"select count(book.release_payment_hold(p, 'expired')) from book.payment p where p.id = $1"_s,
        {lapsed.payment()});
    lapsed.desk().number(u"update book.payment set state = 'expired' where id = $1 returning 1"_s,
        {lapsed.payment()});
    EXPECT_EQ(lapsed.night().value(u"returned"_s).toInt(), 1);
    EXPECT_EQ(editors(), u"chen purser_jobs"_s);
    const qint64 payment = lapsed.payment();
    EXPECT_EQ(
        lapsed.desk().text(
            u"select book.check_closed_loop(p) ->> 'level' from book.payment p where id = $1"_s,
            {payment}),
        u"look"_s);
    demand(lapsed.approve(u"joao"_s, payment));
}

TEST(DeferredReturns, WaitForADestinationForPositionsAndForTheDispute)
{
    LapsedClient lapsed;
    const qint64 bank = lapsed.bank();
    const qint64 deposit = lapsed.paidIn(60'000, bank);
    lapsed.desk().number(
        u"update book.destination set state = 'blocked', verified_at = null, verified_by = null "
        "where id = $1 returning 1"_s,
        {bank});
    lapsed.desk().number(
        u"insert into book.chargeback (payment_id, provider_ref, amount_minor, currency, "
        "evidence_due) values ($1, 'CB-1', 25000, 'EUR', clock_timestamp()) returning id"_s,
        {deposit});
    lapsed.books().deposit(lapsed.account(), -25'000); // the provider took it
    lapsed.deadlinePasses();
    lapsed.night();
    EXPECT_EQ(lapsed.desk().text(
                  u"select string_agg(r.why || ' ' || r.amount_minor, ', ' order by r.disputed) "
                  "from book.deferred_return r"_s),
        u"no_destination 35000, disputed 25000"_s);
    EXPECT_EQ(argument(lapsed.end(), u"what"_s), u"dispute_open"_s);
    lapsed.desk().number(
        u"update book.destination set state = 'verified', verified_at = clock_timestamp(), "
        "verified_by = 'chen' where id = $1 returning 1"_s,
        {bank});
    lapsed.desk().number(
        u"insert into sync.account_figures (trading_account_id, currency, balance_minor, "
        "credit_minor, equity_minor, margin_minor, free_margin_minor, open_positions, as_of) "
        "values ($1, 'EUR', 35000, 0, 35000, 100, 34900, 1, clock_timestamp()) returning 1"_s,
        {lapsed.account()});
    lapsed.night();
    EXPECT_EQ(lapsed.desk().text(u"select why from book.deferred_return where not disputed"_s),
        u"positions_open"_s);
    EXPECT_EQ(lapsed.withdrawals(), 0);
    lapsed.desk().number(u"update sync.account_figures set open_positions = 0 returning 1"_s);
    lapsed.night();
    EXPECT_EQ(lapsed.withdrawals(u"amount_minor = 35000"_s), 1);
    // The dispute was lost: that part is over when a person says so.
    lapsed.desk().number(
        u"update book.chargeback set state = 'lost', ended_at = clock_timestamp(), "
        "ended_by = 'omar' returning 1"_s);
    demand(lapsed.end());
    lapsed.night();
    EXPECT_EQ(
        lapsed.desk().number(u"select count(*) from book.deferred_return where disputed"_s), 1);
}

TEST(DeferredReturns, AreOverWhenNothingIsLeft)
{
    LapsedClient lapsed;
    lapsed.paidIn(20'000, lapsed.bank());
    lapsed.deadlinePasses();
    lapsed.night();
    lapsed.settle(lapsed.payment());
    lapsed.night();
    const auto read = [&] {
        return demand(lapsed.desk().read(
            u"chen"_s, u"desk.deferred_verification"_s, {{u"p_client_id"_s, lapsed.client()}}));
    };
    EXPECT_EQ(read().value(u"state"_s), u"refunded"_s);
    const QJsonObject part = read().value(u"returns"_s).toArray().at(0).toObject();
    EXPECT_EQ(part.value(u"state"_s), u"ended"_s);
    EXPECT_EQ(part.value(u"amount"_s).toObject().value(u"minor"_s), u"20000"_s);
    // Over, and yet the account does not trade again by itself.
    EXPECT_EQ(lapsed.desk().text(u"select cause from book.kyc_fault where ended_at is null"_s),
        u"lapsed"_s);
}

TEST(DeferredReturns, StayWhileComplianceKeepsTheClientAndEndWithAnApproval)
{
    LapsedClient lapsed;
    lapsed.paidIn(20'000, lapsed.bank());
    lapsed.deadlinePasses();
    lapsed.desk().number(u"update book.client set status = 'suspended' where id = $1 returning 1"_s,
        {lapsed.client()});
    lapsed.night();
    EXPECT_EQ(lapsed.withdrawals(), 0);
    EXPECT_EQ(lapsed.part(u"r.why"_s), u"client_state"_s);
    lapsed.desk().number(u"update book.client set status = 'active', kyc_state = 'approved', "
                         u"kyc_level = 2 where id = "
                         "$1 returning 1"_s,
        {lapsed.client()});
    lapsed.night();
    EXPECT_EQ(lapsed.withdrawals(), 0) << "who was verified after all keeps the money here";
    EXPECT_EQ(argument(lapsed.carry(), u"what"_s), u"client"_s);
}
