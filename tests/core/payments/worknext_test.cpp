#include "tests/core/authority/refusal.h"
#include "tests/core/authority/temporarystaff.h"
#include "tests/core/payments/withdrawaldesk.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <QSet>
#include <atomic>
#include <gtest/gtest.h>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;
using office::Call;
using office::Connection;
using office::Outcome;

namespace {

Call takeNext(const QString& queue = u"payments"_s, qint64 leave = 0)
{
    return {u"desk.take_next"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_queue"_s, queue},
            {u"p_left_queue"_s,
                leave == 0 ? QVariant(QMetaType::fromType<QString>()) : QVariant(queue)},
            {u"p_left_id"_s,
                leave == 0 ? QVariant(QMetaType::fromType<qlonglong>()) : QVariant(leave)}}};
}

class WorkNext : public ::testing::Test
{
protected:
    /// Submitted by sana; late by so many minutes (less than zero: in time), with that risk.
    qint64 payment(qint64 minor, int minutesLate, int risk)
    {
        const qint64 id = demand(desk.submit(*sana, minor)).id;
        desk.books().number(
            u"update book.payment set due_at = clock_timestamp() - make_interval(mins => $2), risk_score = $3 where id = $1 returning 1"_s,
            {id, minutesLate, risk});
        return id;
    }

    static qint64 next(Connection& who, qint64 leave = 0)
    {
        return demand(who.command(takeNext(u"payments"_s, leave))).id;
    }

    WithdrawalDesk desk;
    std::unique_ptr<Connection> sana = desk.office().as("sana");
    std::unique_ptr<Connection> joao = desk.office().as("joao");
    std::unique_ptr<Connection> mara = desk.office().as("mara");
};

TEST_F(WorkNext, ComesBySlaAndThenByRisk)
{
    const qint64 calm = payment(1001, -200, 10);
    const qint64 risky = payment(1002, -210, 90);
    const qint64 soon = payment(1003, -30, 5);
    const qint64 late = payment(1004, 5, 20);
    const qint64 later = payment(1005, 50, 20);
    const qint64 lateAndRisky = payment(1006, 1, 60);
    QList<qint64> order;
    for (int i = 0; i < 6; ++i)
        order.append(next(*mara));
    EXPECT_EQ(order, (QList<qint64>{lateAndRisky, later, late, soon, risky, calm}));
    EXPECT_EQ(demand(mara->command(takeNext())).state, u"empty"_s);
}

TEST_F(WorkNext, IsHeldForWhoeverTookItAndSeenByAll)
{
    const qint64 id = payment(1001, 5, 10);
    const Outcome taken = demand(mara->command(takeNext()));
    EXPECT_EQ(taken.state, u"held"_s);
    EXPECT_EQ(taken.id, id);
    EXPECT_EQ(taken.entity, u"payment"_s);
    EXPECT_EQ(taken.detail[u"deed"].toString(), u"payment.open"_s);
    EXPECT_EQ(demand(joao->command(takeNext())).state, u"empty"_s);
    const QJsonObject seen =
        demand(joao->callJson({u"desk.payment_sheet"_s, {{u"p_id"_s, id}}}))[u"payment"].toObject();
    EXPECT_EQ(seen[u"held_by"].toString(), u"Mara Lindqvist"_s);
    EXPECT_GT(seen[u"held_until_us"].toInteger(), 0);
    EXPECT_FALSE(desk.approve(*joao, id).has_value());
}

TEST_F(WorkNext, IsOnlyWhatOneMayDecide)
{
    const qint64 id = payment(1001, 5, 10);
    desk.books().number(u"insert into book.payment_editor values ($1, 'mara') returning 1"_s, {id});
    EXPECT_EQ(demand(mara->command(takeNext())).state, u"empty"_s);
    EXPECT_EQ(next(*joao), id);
    EXPECT_EQ(refusal(*sana, takeNext()), u"PU001"_s) << "support decides no payments";
    EXPECT_EQ(refusal(*mara, takeNext(u"no_such_queue"_s)), u"PU007"_s);
}

TEST_F(WorkNext, WhatOneGoesOnFromComesLast)
{
    const qint64 first = payment(1001, 50, 10);
    const qint64 second = payment(1002, 5, 10);
    EXPECT_EQ(next(*mara), first);
    demand(mara->command(
        {u"desk.release_payment"_s, {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, first}}}));
    EXPECT_EQ(next(*mara, first), second);
    EXPECT_EQ(next(*joao), first) << "for others it is the most urgent still";
}

TEST_F(WorkNext, GoesBackWhenItsTimeIsOver)
{
    const qint64 id = payment(1001, 5, 10);
    next(*mara);
    desk.books().number(
        u"update book.payment set held_until = clock_timestamp() where id = $1 returning 1"_s,
        {id});
    auto jobs = desk.office().asService("purser_jobs");
    EXPECT_EQ(number(*jobs, u"select link.return_work()"_s), 1);
    EXPECT_EQ(desk.text(id, u"held_by is null"_s), u"true"_s);
    EXPECT_EQ(next(*joao), id);
}

TEST_F(WorkNext, GoesBackWhenTheWorkstationIsGone)
{
    const qint64 id = payment(1001, 5, 10);
    auto crashing = desk.office().as("ines");
    const QString token(43, u'x');
    demand(crashing->callJson({u"desk.join_session"_s, {{u"p_token"_s, token}}}));
    ASSERT_EQ(next(*crashing), id);
    auto jobs = desk.office().asService("purser_jobs");
    const auto tend = [&] {
        number(*jobs, u"select link.keep_sessions()"_s);
        return number(*jobs, u"select link.return_work()"_s);
    };
    EXPECT_EQ(tend(), 0) << "she is there";
    crashing.reset();
    EXPECT_TRUE(eventually([&] {
        EXPECT_EQ(tend(), 0) << "a short gap is no crash";
        return number(desk.owner(),
                   u"select count(*) from book.staff_session where absent_since is not null"_s)
            == 1;
    }));
    demand(desk.owner().script(
        "update book.staff_session set absent_since = absent_since - interval '1 minute'"));
    EXPECT_EQ(tend(), 1);
    EXPECT_EQ(next(*mara), id);
}

TEST_F(WorkNext, IsHandedToAColleagueWhoMayDecide)
{
    const qint64 id = payment(1001, 5, 10);
    const auto handOver = [&](Connection& who, const QString& to) {
        return Call{u"desk.hand_over_payment"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, id}, {u"p_to"_s, to},
                {u"p_text"_s, u"please"_s}}};
        Q_UNUSED(who)
    };
    next(*mara);
    EXPECT_EQ(refusal(*joao, handOver(*joao, u"ines"_s)), u"PU003"_s) << "Mara holds it";
    EXPECT_EQ(refusal(*mara, handOver(*mara, u"mara"_s)), u"PU008"_s);
    EXPECT_EQ(refusal(*mara, handOver(*mara, u"sana"_s)), u"PU004"_s) << "she may not approve";
    demand(mara->command(handOver(*mara, u"joao"_s)));
    EXPECT_EQ(desk.text(id, u"held_by"_s), u"joao"_s);
    const office::Table told = demand(joao->call({u"desk.notifications"_s, {}}));
    ASSERT_EQ(told.rowCount(), 1);
    EXPECT_EQ(told.row(0).text(u"kind"_s), u"item_assigned"_s);
    EXPECT_EQ(told.row(0).json(u"args"_s)[u"by"].toString(), u"Mara Lindqvist"_s);
    EXPECT_EQ(demand(mara->call({u"desk.notifications"_s, {}})).rowCount(), 0);
}

TEST_F(WorkNext, TwentyPeopleEmptyAQueueOfTwoThousandWithoutADoubleTake)
{
    constexpr int people = 20;
    constexpr int items = 2000;
    demand(desk.owner().execute(
        u"insert into book.payment (kind, reference, client_id, trading_account_id, "
        u"destination_id, method, amount_minor, currency, state, content_hash, "
        "reference_minor, band_minor, requested_by, due_at, risk_score, steps_needed) "
        "select 'withdrawal', 'W-' || (500000 + n), a.client_id, a.id, d.id, d.method, 100000 + n, "
        "a.currency, 'awaiting_approval', repeat('0', 64), "
        "100, 100, 'web', clock_timestamp() + make_interval(mins => case n % 3 when 0 then -10 - n "
        "% 190 when 1 then 20 + n % 30 else 120 + n % 400 end), "
        "(n * 104729) % 100, 1 "
        "from generate_series(1, $1::int) n cross join book.trading_account a join book.destination d on d.client_id = a.client_id"_s,
        {items}));
    for (int person = 0; person < people; ++person)
        addStaff(desk.owner(), u"clerk%1"_s.arg(person), {u"payments"_s});

    std::mutex mutex;
    QList<qint64> taken;
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int person = 0; person < people; ++person) {
        threads.emplace_back([&, person] {
            try {
                auto me = desk.office().as(u"clerk%1"_s.arg(person));
                for (;;) {
                    const auto outcome = me->command(takeNext());
                    if (!outcome && outcome.error().code == ErrorCode::Busy)
                        continue;
                    const Outcome got = demand(outcome);
                    if (got.state == u"empty"_s)
                        return;
                    const std::scoped_lock lock(mutex);
                    taken.append(got.id);
                }
            } catch (const std::exception& error) {
                ++failures;
                fprintf(stderr, "clerk%d: %s\n", person, error.what());
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(failures, 0);
    EXPECT_EQ(taken.size(), items);
    EXPECT_EQ(QSet<qint64>(taken.begin(), taken.end()).size(), items)
        << "nobody got what another had";
    EXPECT_EQ(
        number(desk.owner(),
            u"select count(distinct held_by) from book.payment where held_by like 'clerk%'"_s),
        people);

    // None crosses a border of urgency while this runs. Each person's own takes never go from less
    // to more urgent. The audit chain of a person has them in order.
    EXPECT_EQ(number(desk.owner(),
                  u"with take as (select l.chain, l.seq, p.risk_score as risk, p.due_at < "
                  u"to_timestamp(l.at_us / 1e6) as late, "
                  "p.due_at < to_timestamp(l.at_us / 1e6) + interval '60 minutes' as soon "
                  "from audit.log l join book.payment p on p.id = l.entity_id::bigint where "
                  "l.command = 'work.next' and l.entity = 'payment'), "
                  "pair as (select t.*, lag(t.risk) over w as risk_before, lag(t.late) over w as "
                  "late_before, lag(t.soon) over w as soon_before "
                  "from take t window w as (partition by t.chain order by t.seq)) "
                  "select count(*) from pair where (late and not late_before and soon_before) or "
                  "(soon and not soon_before) "
                  "or (late = late_before and soon = soon_before and risk > risk_before)"_s),
        0);
}

} // namespace
