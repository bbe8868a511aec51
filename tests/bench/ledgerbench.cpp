// N1 to N6 of the ledger: four-leg posts and approvals at a steady pace, throughput, bulk, the
// proof, and a storm of journals that name the same accounts in any order.

#include "tests/bench/suites.h"

#include <atomic>
#include <barrier>
#include <chrono>
#include <numeric>
#include <random>
#include <thread>

namespace purser::bench {

using namespace Qt::StringLiterals;

namespace {

/// Runs `work` at that many calls a second, spread over sessions; each call's time counts from when
/// it was due, so that a stall is not hidden. The clock starts when every session is signed in and
/// has worked once, as people have by the time they work at a pace.
Timings atPace(int sessions, int perSecond, int calls,
    const std::function<void(int session)>& warmUp,
    const std::function<void(int session, int call)>& work)
{
    std::vector<Timings> each(static_cast<size_t>(sessions));
    std::chrono::steady_clock::time_point begin;
    std::barrier ready(sessions, [&begin]() noexcept {
        begin = std::chrono::steady_clock::now() + std::chrono::milliseconds(300);
    });
    together(sessions, [&](int session) {
        warmUp(session);
        ready.arrive_and_wait();
        for (int call = session; call < calls; call += sessions) {
            const auto due =
                begin + std::chrono::microseconds(static_cast<qint64>(call) * 1000000 / perSecond);
            std::this_thread::sleep_until(due);
            work(session, call);
            each[static_cast<size_t>(session)].add(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - due)
                    .count());
        }
    });
    Timings all;
    for (const Timings& timings : each)
        all.add(timings);
    return all;
}

struct Accounts {
    std::vector<qint64> trading;
    std::vector<qint64> ledger;
    std::vector<qint64> destinations;
};

Accounts makeAccounts(BenchOffice& office, int count)
{
    Accounts made;
    for (int i = 0; i < count; ++i) {
        const qint64 client = office.books().client(u"Ledger Client"_s);
        made.trading.push_back(office.books().account(client, u"EUR"_s));
        made.ledger.push_back(office.books().ledgerAccount(made.trading.back()));
        made.destinations.push_back(office.books().destination(client, u"Ledger Client"_s));
        office.books().deposit(made.trading.back(), 100000000000);
    }
    return made;
}

QString fourLegs(const Accounts& accounts, int call)
{
    return u"select book.post_journal('correction', 'B', clock_timestamp(), null, null, array[row "
           u"(%1, -1000)::book.leg, "
           "row (book.house_account('payout_in_flight', 'EUR', null, %2), 990)::book.leg, row "
           "(book.house_account('fees', 'EUR', null, %2), 10)::book.leg, "
           "row (%1, 0 - 1)::book.leg, row (book.house_account('fees', 'EUR', null, %2), 1)::book.leg])"_s
               .arg(accounts.ledger[static_cast<size_t>(call) % accounts.ledger.size()])
               .arg(call);
}

void measureApprovals(BenchOffice& office, Figures& figures, Depth depth)
{
    constexpr int Sessions = 8;
    const int count = depth == Depth::Quick ? 20 : 600;
    // One more for each session, to warm up with.
    const Accounts accounts = makeAccounts(office, count + Sessions);
    struct Request {
        qint64 id;
        QString hash;
    };
    std::vector<Request> requests;
    auto maker = office.staff(0);
    for (size_t i = 0; i < accounts.trading.size(); ++i) {
        const auto made = must(maker->command({u"desk.submit_withdrawal"_s,
            {{u"p_key"_s, newKey()}, {u"p_trading_account_id"_s, accounts.trading[i]},
                {u"p_destination_id"_s, accounts.destinations[i]},
                {u"p_amount_minor"_s, 120000}}}));
        requests.push_back({made.id, made.detail.value(u"hash"_s).toString()});
    }
    office.statement("vacuum analyze"); // as autovacuum leaves the tables
    for (const int step : {1, 2}) {
        std::vector<std::unique_ptr<office::Connection>> people(Sessions);
        const auto approve = [&](int session, int call) {
            const Request& request = requests[static_cast<size_t>(call)];
            must(people[static_cast<size_t>(session)]->command({u"desk.approve_payment"_s,
                {{u"p_key"_s, newKey()}, {u"p_id"_s, request.id}, {u"p_version"_s, step},
                    {u"p_revision"_s, 1}, {u"p_hash"_s, request.hash}}}));
        };
        const Timings timings = atPace(
            Sessions, 50, count,
            [&](int session) {
                people[static_cast<size_t>(session)] =
                    office.staff(step == 1 ? 1 + session : 10 + session);
                approve(session, count + session);
            },
            approve);
        figures.addAtMost(step == 1 ? u"approval that is recorded, 50/s, p95"_s
                                    : u"approval that executes, 50/s, p95"_s,
            timings.percentile(0.95), step == 1 ? 30 : 50, u"ms"_s);
    }
}

/// Two to five different accounts in any order, summing to zero.
QString randomLegs(const std::vector<qint64>& accounts, std::mt19937& random)
{
    std::vector<size_t> order(accounts.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::shuffle(order.begin(), order.end(), random);
    const size_t legs = 2 + random() % 4;
    QStringList parts;
    qint64 sum = 0;
    for (size_t leg = 0; leg < legs; ++leg) {
        const qint64 amount = leg + 1 == legs ? -sum : 1 + static_cast<qint64>(random() % 50);
        sum += amount;
        parts << u"row (%1, %2)::book.leg"_s.arg(accounts[order[leg]]).arg(amount);
    }
    return u"select book.post_journal('correction', 'R', clock_timestamp(), null, null, array[%1])"_s
        .arg(parts.join(u','));
}

/// N6: whoever locks in the order of the legs deadlocks here within seconds.
void measureRandomOrder(BenchOffice& office, Figures& figures, Depth depth)
{
    constexpr int Sessions = 16;
    const int each = depth == Depth::Quick ? 20 : 1000;
    const std::vector<qint64> accounts = makeAccounts(office, 12).ledger;
    const auto journals = [&office] {
        return office.books().number(u"select count(*) from book.journal"_s);
    };
    const qint64 before = journals();
    std::atomic<int> refused = 0;
    together(Sessions, [&](int session) {
        auto connection = office.office().asOwner();
        std::mt19937 random(static_cast<unsigned>(session));
        for (int i = 0; i < each; ++i)
            refused += connection->execute(randomLegs(accounts, random)) ? 0 : 1;
    });
    figures.addAtMost(
        u"posts in random order, 16 sessions × %L1: deadlocked or refused"_s.arg(each), refused, 0,
        QString());
    figures.addAtMost(u"posts in random order: lost"_s,
        static_cast<double>(Sessions * each - refused - (journals() - before)), 0, QString());
}

/// What somebody waits for who follows a balance down: a page of postings, what a period comes to,
/// an entry with its legs.
void measureDrill(
    BenchOffice& office, Figures& figures, const std::vector<qint64>& ledger, Depth depth)
{
    auto person = office.staff(0);
    const qint64 postings = office.books().number(u"select count(*) from book.posting"_s);
    const qint64 journals = office.books().number(u"select max(id) from book.journal"_s);
    const QString today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
    Timings page;
    Timings period;
    Timings entry;
    for (int i = 0; i < (depth == Depth::Quick ? 20 : 400); ++i) {
        const qint64 account = ledger.at(static_cast<size_t>(i) % ledger.size());
        page.add(millisecondsOf([&] {
            must(person->call({u"desk.ledger_statement"_s,
                {{u"p_account_id"_s, account}, {u"p_from"_s, u"2020-01-01"_s},
                    {u"p_until"_s, today}}}));
        }));
        period.add(millisecondsOf([&] {
            must(person->call({u"desk.ledger_period"_s,
                {{u"p_account_id"_s, account}, {u"p_from"_s, u"2020-01-01"_s},
                    {u"p_until"_s, today}}}));
        }));
        entry.add(millisecondsOf([&] {
            must(person->call(
                {u"desk.ledger_entry"_s, {{u"p_journal_id"_s, 1 + i * 7919 % journals}}}));
        }));
    }
    const QString size = u"%L1 postings"_s.arg(postings);
    figures.addAtMost(
        u"ledger page of a period, %1, p95"_s.arg(size), page.percentile(0.95), 50, u"ms"_s);
    figures.addAtMost(u"what a period of an account comes to, %1, p95"_s.arg(size),
        period.percentile(0.95), 50, u"ms"_s);
    figures.addAtMost(
        u"ledger entry with its legs, %1, p95"_s.arg(size), entry.percentile(0.95), 50, u"ms"_s);
}

} // namespace

void measureLedger(BenchOffice& office, Figures& figures, Depth depth)
{
    const bool quick = depth == Depth::Quick;
    const Accounts accounts = makeAccounts(office, 200);
    std::vector<std::unique_ptr<office::Connection>> sessions(8);
    // A connection belongs to the thread that opened it, so each session opens its own on first
    // use.
    const auto session = [&](int index) -> office::Connection& {
        auto& connection = sessions[static_cast<size_t>(index)];
        if (!connection)
            connection = office.office().asOwner();
        return *connection;
    };
    const auto post = [&](int index, int call) {
        must(session(index).execute(fourLegs(accounts, call)));
    };
    const Timings posts = atPace(
        8, 20, quick ? 40 : 600, [&](int index) { post(index, index); }, post);
    figures.addAtMost(u"four-leg withdrawal post, 20/s in 8 sessions, p95"_s,
        posts.percentile(0.95), 25, u"ms"_s);
    figures.addAtMost(u"four-leg withdrawal post, 20/s in 8 sessions, p99"_s,
        posts.percentile(0.99), 80, u"ms"_s);
    sessions.clear();
    sessions.resize(8);

    measureApprovals(office, figures, depth);

    const int each = quick ? 20 : 500;
    double milliseconds = together(8, [&](int index) {
        auto connection = office.office().asOwner();
        for (int i = 0; i < each; ++i)
            must(connection->execute(fourLegs(accounts, i * 8 + index)));
    });
    figures.addAtLeast(
        u"posts, 8 sessions over 16 shards"_s, 8 * each * 1000 / milliseconds, 400, u"/s"_s);

    QStringList ids;
    for (const qint64 id : accounts.ledger)
        ids << QString::number(id);
    const QString ledgerIds = u"{%1}"_s.arg(ids.join(u','));
    // Calls of a hundred journals each, by two sessions.
    const auto postMany = [&](int calls) {
        together(2, [&](int index) {
            auto connection = office.office().asOwner();
            for (int i = 0; i < calls; ++i) {
                must(connection->execute(
                    u"select book.post_journals('fee', clock_timestamp(), (select array_agg(row "
                    u"('F' "
                    u"|| g.n, "
                    "array[row (($1::int8[])[1 + (g.n + $2::int8) % 200], -1)::book.leg, "
                    "row (book.house_account('fees', 'EUR', null, g.n), 1)::book.leg])::book.draft "
                    "order by g.n) "
                    "from generate_series(0, 99) g(n)))"_s,
                    {ledgerIds, i * 7 + index}));
            }
        });
    };
    const int calls = quick ? 5 : 100;
    milliseconds = millisecondsOf([&] { postMany(calls); });
    figures.addAtLeast(u"bulk posts, 100 in a call, 2 sessions"_s,
        2 * calls * 100 * 1000.0 / milliseconds, 4000, u"/s"_s);

    if (!quick) {
        const qint64 have = office.books().number(u"select count(*) from book.posting"_s);
        // Two sessions, a hundred journals a call, two postings a journal.
        postMany(static_cast<int>(std::max<qint64>(0, 1000000 - have) / 400));
        office.statement("vacuum analyze");
    }
    measureRandomOrder(office, figures, depth);
    measureDrill(office, figures, accounts.ledger, depth);

    qint64 postings = 0;
    qint64 differences = -1;
    milliseconds = millisecondsOf([&] { differences = office.books().differences(); });
    postings = office.books().number(u"select count(*) from book.posting"_s);
    figures.addAtMost(
        u"proof of the whole ledger, %L1 postings"_s.arg(postings), milliseconds / 1000, 3, u"s"_s);
    figures.addAtMost(
        u"differences found by the proof"_s, static_cast<double>(differences), 0, QString());
}

} // namespace purser::bench
