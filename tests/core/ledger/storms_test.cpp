// Many people at once. Figures N6 to N9: no deadlock, one effect per key, nothing below the floor,
// nothing approved twice. Each storm runs on real connections of real logins, one thread each.

#include "tests/core/ledger/books.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"
#include "tests/support/testoffice.h"

#include <QUuid>
#include <atomic>
#include <future>
#include <gtest/gtest.h>
#include <map>
#include <mutex>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::office::Argument;
using purser::office::Call;
using purser::office::Connection;
using purser::tests::Books;
using purser::tests::demand;
using purser::tests::eventually;
using purser::tests::TestOffice;

namespace {

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Runs `work(thread)` in that many threads at once and waits for all.
void together(int threads, const std::function<void(int)>& work)
{
    std::vector<std::thread> running;
    for (int i = 0; i < threads; ++i)
        running.emplace_back(work, i);
    for (auto& thread : running)
        thread.join();
}

/// `done`, or the name of the refusal. Who waited longer than lock_timeout asks again.
QString insist(
    Connection& connection, const QString& sql, const QVariantList& parameters, const QString& done)
{
    for (;;) {
        const auto answer = connection.execute(sql, parameters);
        if (answer)
            return done;
        if (answer.error().code != ErrorCode::Busy)
            return purser::errorName(answer.error().code);
    }
}

class Tally
{
public:
    void add(const QString& what)
    {
        const std::lock_guard lock(m_mutex);
        ++m_counts[what];
    }
    int of(const QString& what) const
    {
        const auto found = m_counts.find(what);
        return found == m_counts.end() ? 0 : found->second;
    }
    /// What was counted beside the names given; empty is right.
    QString others(const QStringList& known) const
    {
        QStringList rest;
        for (const auto& [what, count] : m_counts) {
            if (!known.contains(what))
                rest << u"%1 × %2"_s.arg(count).arg(what);
        }
        return rest.join(u", "_s);
    }

private:
    std::map<QString, int> m_counts;
    std::mutex m_mutex;
};

Call submit(const QString& key, qint64 account, qint64 destination, qint64 minor)
{
    return {u"desk.submit_withdrawal"_s,
        {{u"p_key"_s, key}, {u"p_trading_account_id"_s, account},
            {u"p_destination_id"_s, destination}, {u"p_amount_minor"_s, minor}}};
}

} // namespace

TEST(Storm, RandomJournalsOverTheSameAccountsNeverDeadlockAndLoseNothing)
{
    const TestOffice office = TestOffice::fresh();
    auto owner = office.asOwner();
    Books books(*owner);
    std::vector<qint64> accounts;
    const qint64 client = books.client(u"Ring Client"_s);
    for (int i = 0; i < 12; ++i) {
        const qint64 account = books.account(client, u"EUR"_s);
        books.deposit(account, 1000000);
        accounts.push_back(books.ledgerAccount(account));
    }
    const qint64 before = books.number(u"select count(*) from book.journal"_s);
    constexpr int Threads = 16;
    constexpr int Each = 63;
    Tally tally;
    together(Threads, [&](int thread) {
        auto connection = office.asOwner();
        std::mt19937 random(static_cast<unsigned>(thread));
        for (int i = 0; i < Each; ++i) {
            std::vector<qint64> mixed = accounts;
            std::shuffle(mixed.begin(), mixed.end(), random);
            const int legs = 2 + static_cast<int>(random() % 4);
            QStringList parts;
            qint64 sum = 0;
            for (int leg = 0; leg < legs; ++leg) {
                const qint64 amount =
                    leg + 1 == legs ? -sum : 1 + static_cast<qint64>(random() % 50);
                sum += amount;
                parts
                    << u"row (%1, %2)::book.leg"_s.arg(mixed[static_cast<size_t>(leg)]).arg(amount);
            }
            const auto answer = connection->execute(
                u"select book.post_journal('correction', 'R', clock_timestamp(), null, null, array["_s
                + parts.join(u","_s) + u"])"_s);
            tally.add(answer.has_value() ? u"posted"_s : purser::errorName(answer.error().code));
        }
    });
    EXPECT_EQ(tally.of(u"posted"_s), Threads * Each) << qPrintable(tally.others({u"posted"_s}));
    EXPECT_EQ(books.number(u"select count(*) from book.journal"_s) - before, Threads * Each);
    EXPECT_EQ(books.differences(), 0);
}

/// One person storms from many connections: more than the twelve a login is allowed otherwise.
void allowManyConnections(Connection& owner, const QStringList& logins)
{
    for (const QString& login : logins)
        EXPECT_TRUE(
            owner.script("alter role \"" + login.toUtf8() + "\" connection limit 40").has_value());
}

TEST(Storm, OneKeyHasOneEffectHoweverOftenItIsSentAndOtherContentIsRefused)
{
    const TestOffice office = TestOffice::fresh();
    auto owner = office.asOwner();
    Books books(*owner);
    const qint64 client = books.client(u"Key Client"_s);
    const qint64 account = books.account(client, u"EUR"_s);
    const qint64 destination = books.destination(client, u"Key Client"_s);
    books.deposit(account, 100000000);
    allowManyConnections(*owner, {u"sana"_s});
    constexpr int Keys = 20;
    std::vector<QString> keys;
    for (int i = 0; i < Keys; ++i)
        keys.push_back(newKey());
    Tally tally;
    together(16, [&](int thread) {
        auto sana = office.as(u"sana"_s);
        for (int i = 0; i < 50; ++i) {
            const int which = (i * 7 + thread) % Keys;
            const auto call =
                submit(keys[static_cast<size_t>(which)], account, destination, 1000 + which);
            auto answer = sana->command(call);
            // Who waits for the first one longer than lock_timeout is told to ask again.
            while (!answer && answer.error().code == purser::ErrorCode::Busy)
                answer = sana->command(call);
            tally.add(answer.has_value() ? (answer->replayed ? u"replayed"_s : u"done"_s)
                                         : purser::errorName(answer.error().code));
        }
    });
    EXPECT_EQ(tally.of(u"done"_s), Keys);
    // Who waits for the first one longer than lock_timeout is told to ask again.
    EXPECT_EQ(tally.of(u"replayed"_s) + tally.of(u"busy"_s), 16 * 50 - Keys)
        << qPrintable(tally.others({u"done"_s, u"replayed"_s}));
    EXPECT_EQ(books.number(u"select count(*) from book.payment"_s), Keys);
    EXPECT_EQ(books.number(u"select count(*) from book.hold"_s), Keys);

    auto sana = office.as(u"sana"_s);
    auto mara = office.as(u"mara"_s);
    for (int i = 0; i < Keys; ++i) {
        const auto other =
            sana->command(submit(keys[static_cast<size_t>(i)], account, destination, 999));
        ASSERT_FALSE(other.has_value());
        EXPECT_EQ(other.error().code, ErrorCode::KeyReused);
        const auto stranger =
            mara->command(submit(keys[static_cast<size_t>(i)], account, destination, 1000 + i));
        ASSERT_FALSE(stranger.has_value());
        EXPECT_EQ(stranger.error().code, ErrorCode::KeyReused);
    }
    EXPECT_EQ(books.differences(), 0);
}

TEST(Storm, HoldsNeverTakeMoreThanTheAccountHas)
{
    const TestOffice office = TestOffice::fresh();
    auto owner = office.asOwner();
    Books books(*owner);
    constexpr int Affordable = 100;
    constexpr int Threads = 16;
    constexpr int Attempts = 625; // 10,000 in all
    const qint64 client = books.client(u"Race Client"_s);
    const qint64 account = books.account(client, u"EUR"_s);
    const qint64 ledger = books.ledgerAccount(account);
    books.deposit(account, Affordable * 100);
    Tally tally;
    together(Threads, [&](int) {
        auto connection = office.asOwner();
        for (int i = 0; i < Attempts; ++i) {
            tally.add(insist(*connection, u"select book.place_hold($1, 100, 'other', 'R', null)"_s,
                {ledger}, u"held"_s));
        }
    });
    EXPECT_EQ(tally.of(u"held"_s), Affordable);
    EXPECT_EQ(tally.of(u"limit"_s), Threads * Attempts - Affordable)
        << qPrintable(tally.others({u"held"_s, u"limit"_s}));
    EXPECT_EQ(books.pending(ledger), Affordable * 100);
    EXPECT_EQ(
        books.number(
            u"select count(*) from book.balance where floor_minor is not null and posted_minor - pending_out_minor < floor_minor"_s),
        0);

    // The holds end while others try to post more than there is: each ends exactly once.
    const qint64 house =
        books.number(u"select book.house_account('bank_client_money', 'EUR', 'bank', 3)"_s);
    const qint64 first =
        books.number(u"select min(id) from book.hold where account_id = $1"_s, {ledger});
    Tally ends;
    together(8, [&](int thread) {
        auto connection = office.asOwner();
        for (int i = 0; i < Affordable; ++i) {
            const qint64 hold = first + i;
            ends.add(thread % 2 == 0
                    ? insist(*connection, u"select book.release_hold($1, 'voided')"_s, {hold},
                        u"ended"_s)
                    : insist(*connection,
                        u"select book.post_hold($1, 'correction', clock_timestamp(), null, null, "
                        "array[row ($2, -100)::book.leg, row ($3, 100)::book.leg])"_s,
                        {hold, ledger, house}, u"ended"_s));
        }
    });
    EXPECT_EQ(ends.of(u"ended"_s), Affordable);
    EXPECT_EQ(books.pending(ledger), 0);
    EXPECT_EQ(books.differences(), 0);
}

// Whoever ends a hold takes the balance first. A release that wrote the end of the hold before
// would stand in the way of the one who has the balance, and wait for it: a deadlock.
TEST(Storm, AHoldEndedByTwoAtOnceEndsOnceAndNeitherWaitsForTheOther)
{
    const TestOffice office = TestOffice::fresh();
    auto owner = office.asOwner();
    Books books(*owner);
    const qint64 account = books.account(books.client(u"Two Ends"_s), u"EUR"_s);
    const qint64 ledger = books.ledgerAccount(account);
    books.deposit(account, 300);
    const auto hold = [&] {
        return books.number(u"select book.place_hold($1, 100, 'other', 'R', null)"_s, {ledger});
    };
    const qint64 disputed = hold();
    const qint64 other = hold();

    auto first = office.asOwner();
    const auto release = u"select book.release_hold($1, 'voided')"_s;
    demand(first->script("begin"));
    demand(first->execute(release, {other})); // has the balance
    auto second = std::async(std::launch::async, [&] {
        const auto answer = office.asOwner()->execute(release, {disputed});
        return answer.has_value() ? u"ended"_s : purser::errorName(answer.error().code);
    });
    EXPECT_TRUE(eventually([&] {
        return books.number(u"select count(*) from pg_stat_activity where datname = "
                            "current_database() and wait_event_type = 'Lock'"_s)
            == 1;
    }));
    EXPECT_TRUE(first->execute(release, {disputed}).has_value());
    EXPECT_TRUE(first->script("commit").has_value());
    EXPECT_EQ(second.get(), purser::errorName(ErrorCode::BadInput));
    EXPECT_EQ(books.pending(ledger), 0);
    EXPECT_EQ(books.differences(), 0);
}

TEST(Storm, ManyApproversApproveEachWithdrawalOnceWithTwoDifferentPeople)
{
    const TestOffice office = TestOffice::fresh();
    auto owner = office.asOwner();
    Books books(*owner);
    // As many calls a request as in the whole storm, which tests/bench runs.
    constexpr int Requests = 150;
    constexpr int CallsEach = 300;
    struct Request {
        qint64 id;
        QString hash;
    };
    std::vector<Request> requests;
    {
        auto mara = office.as(u"mara"_s); // who makes requests may approve none of them
        for (int i = 0; i < Requests; ++i) {
            const qint64 client = books.client(u"Storm Client"_s);
            const qint64 account = books.account(client, u"EUR"_s);
            books.deposit(account, 500000);
            const auto made = mara->command(
                submit(newKey(), account, books.destination(client, u"Storm Client"_s), 120000));
            ASSERT_TRUE(made.has_value()) << qPrintable(made.error().detail);
            requests.push_back({made->id, made->detail.value(u"hash"_s).toString()});
        }
    }
    const QStringList people{
        u"joao"_s, u"ines"_s, u"mara"_s, u"sana"_s, u"chen"_s, u"joao"_s, u"ines"_s, u"joao"_s};
    Tally tally;
    std::atomic<int> calls = 0;
    together(16, [&](int thread) {
        auto person = office.as(people[thread % people.size()]);
        std::mt19937 random(static_cast<unsigned>(thread));
        for (int i = 0; i < CallsEach; ++i) {
            const Request& request = requests[random() % requests.size()];
            const int version = 1 + static_cast<int>(random() % 2);
            const auto answer = person->command({u"desk.approve_payment"_s,
                {{u"p_key"_s, newKey()}, {u"p_id"_s, request.id}, {u"p_version"_s, version},
                    {u"p_revision"_s, 1}, {u"p_hash"_s, request.hash}}});
            tally.add(answer.has_value() ? u"approved"_s : purser::errorName(answer.error().code));
            ++calls;
        }
    });
    EXPECT_EQ(calls, 16 * CallsEach);
    EXPECT_EQ(tally.others({u"approved"_s, u"stale"_s, u"four_eyes"_s, u"not_permitted"_s,
                  u"wrong_state"_s, u"busy"_s}),
        QString());
    EXPECT_GT(tally.of(u"four_eyes"_s), 0);
    EXPECT_GT(tally.of(u"not_permitted"_s), 0);
    EXPECT_EQ(books.number(u"select count(*) from book.approval"_s), tally.of(u"approved"_s));
    EXPECT_GT(books.number(u"select count(*) from book.payment where state = 'approved'"_s),
        Requests / 2);
    EXPECT_EQ(
        books.number(
            u"select count(*) from book.payment p where p.state = 'approved' and "
            "(select count(distinct a.approver) from book.approval a where a.payment_id = p.id and a.revision = p.revision) <> 2"_s),
        0);
    EXPECT_EQ(
        books.number(
            u"select count(*) from book.payment p where p.state = 'approved' and (select count(*) from book.instruction i where i.payment_id = p.id) <> 1"_s),
        0);
    EXPECT_EQ(
        books.number(
            u"select count(*) from book.payment p where p.state <> 'approved' and exists (select from book.instruction i where i.payment_id = p.id)"_s),
        0);
    EXPECT_EQ(
        books.number(
            u"select count(*) from book.approval a join book.payment p on p.id = a.payment_id where a.approver in (p.requested_by, 'sana', 'chen', 'mara')"_s),
        0);
    EXPECT_EQ(books.differences(), 0);
}
