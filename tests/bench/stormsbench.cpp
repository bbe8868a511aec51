// N7, N8, N9 and N11: the same key from everywhere, more withdrawals than there is money, approvals
// by everybody at once, and a heap of webhooks of which some are forged.

#include "tests/bench/suites.h"
#include "tests/core/operations/services/intake/intakerig.h"
#include "tests/core/operations/services/intake/notifications.h"

#include <algorithm>
#include <atomic>
#include <random>

namespace purser::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int sessions = 16;

/// Clients with an account, money and so many destinations each; ids by account.
struct Customers {
    std::vector<qint64> accounts;
    std::vector<std::vector<qint64>> destinations;
};

Customers makeCustomers(BenchOffice& office, int count, int destinations, qint64 minor)
{
    Customers made;
    for (int i = 0; i < count; ++i) {
        const qint64 client = office.books().client(u"Storm Client"_s);
        // Thousands who share one address would be compared with one another.
        must(office.owner().execute(
            u"update book.client set email = 'storm' || id || '@example.org' where id = $1"_s,
            {client}));
        made.accounts.push_back(office.books().account(client, u"EUR"_s));
        office.books().deposit(made.accounts.back(), minor);
        std::vector<qint64> ways;
        for (int way = 0; way < destinations; ++way)
            ways.push_back(office.books().destination(client, u"Storm Client"_s));
        made.destinations.push_back(std::move(ways));
    }
    office.statement("vacuum analyze"); // as autovacuum leaves the tables
    return made;
}

/// Waits out what an answer "busy" asks to: another holds the lock for longer than a person waits.
Result<office::Outcome> untilAnswered(office::Connection& person, const office::Call& command)
{
    for (;;) {
        Result<office::Outcome> answer = person.command(command);
        if (answer || answer.error().code != ErrorCode::Busy)
            return answer;
    }
}

office::Call withdrawal(const QString& key, qint64 account, qint64 destination, qint64 minor)
{
    return {u"desk.submit_withdrawal"_s,
        {{u"p_key"_s, key}, {u"p_trading_account_id"_s, account},
            {u"p_destination_id"_s, destination}, {u"p_amount_minor"_s, minor}}};
}

double count(BenchOffice& office, const QString& sql)
{
    return static_cast<double>(office.books().number(sql));
}

/// N7: each key has one effect, and with other content it is refused.
void measureKeys(BenchOffice& office, Figures& figures, Depth depth)
{
    constexpr int keys = 20;
    const int each = depth == Depth::Quick ? 5 : 50;
    // A key belongs to the person who made it: one person at as many places, more than are allowed.
    office.statement("alter role bench00 connection limit -1");
    const Customers customers = makeCustomers(office, keys, 1, 10000000);
    QStringList names;
    for (int i = 0; i < keys; ++i)
        names.append(newKey());
    const auto effects = [&office] {
        return office.books().number(
            u"select count(*) from book.payment where amount_minor in (50001, 50002)"_s);
    };
    std::atomic<int> differing = 0;
    std::atomic<int> refused = 0;
    const auto storm = [&](qint64 minor) {
        together(sessions, [&](int session) {
            auto person = office.staff(0);
            std::mt19937 random(static_cast<unsigned>(session));
            for (int i = 0; i < each; ++i) {
                const auto key = random() % keys;
                const auto answer = untilAnswered(*person,
                    withdrawal(names[key], customers.accounts[key],
                        customers.destinations[key].front(), minor));
                differing += answer ? 0 : 1;
                refused += !answer && answer.error().code == ErrorCode::KeyReused ? 1 : 0;
            }
        });
    };
    // Each key is used once before the storm, so that all twenty have been.
    for (int key = 0; key < keys; ++key) {
        auto person = office.staff(0);
        must(person->command(withdrawal(names[key], customers.accounts[static_cast<size_t>(key)],
            customers.destinations[static_cast<size_t>(key)].front(), 50001)));
    }
    storm(50001);
    const QString size = u"%1 sessions × %2 calls over %3 keys"_s.arg(sessions).arg(each).arg(keys);
    figures.addAtMost(u"same key, %1: effects beyond one a key"_s.arg(size),
        static_cast<double>(effects()) - keys, 0, QString());
    figures.addAtMost(u"same key, %1: refused"_s.arg(size), differing, 0, QString());
    refused = 0;
    storm(50002);
    figures.addAtLeast(u"same key with other content, %1: refused"_s.arg(size),
        refused * 100.0 / (sessions * each), 100, u"%"_s);
}

/// N8: accounts with money for half of what is asked for, at once from everywhere.
void measureOverdraft(BenchOffice& office, Figures& figures, Depth depth)
{
    const int accounts = depth == Depth::Quick ? 4 : 100;
    constexpr int attemptsEach = 100;
    constexpr qint64 minor = 5000;
    const Customers customers =
        makeCustomers(office, accounts, attemptsEach, minor * attemptsEach / 2);
    std::vector<std::pair<size_t, size_t>> attempts;
    for (size_t account = 0; account < customers.accounts.size(); ++account) {
        for (size_t way = 0; way < attemptsEach; ++way)
            attempts.emplace_back(account, way);
    }
    std::shuffle(attempts.begin(), attempts.end(), std::mt19937(8));
    std::atomic<size_t> next = 0;
    std::atomic<int> taken = 0;
    std::atomic<int> odd = 0;
    together(sessions, [&](int session) {
        auto person = office.staff(session);
        for (size_t at = next++; at < attempts.size(); at = next++) {
            const auto [account, way] = attempts[at];
            const auto answer = untilAnswered(*person,
                withdrawal(newKey(), customers.accounts[account],
                    customers.destinations[account][way], minor));
            taken += answer ? 1 : 0;
            odd += !answer && answer.error().code != ErrorCode::Limit ? 1 : 0;
        }
    });
    const QString size = u"%L1 attempts"_s.arg(attempts.size());
    figures.addAtMost(u"more withdrawals than money, %1: accounts below zero"_s.arg(size),
        count(office,
            u"select count(*) from book.balance b join book.ledger_account a on a.id = "
            "b.account_id where a.role = 'client_trading' and b.posted_minor < "
            "b.pending_out_minor"_s),
        0, QString());
    figures.addAtMost(u"more withdrawals than money, %1: too many or too few taken"_s.arg(size),
        std::abs(taken - accounts * attemptsEach / 2) + odd, 0, QString());
    figures.addAtMost(u"more withdrawals than money, %1: held beside what was taken"_s.arg(size),
        std::abs(count(office,
                     u"select coalesce(sum(b.pending_out_minor), 0) from book.balance b join "
                     "book.ledger_account a on a.id = b.account_id where a.trading_account_id "
                     ">= %1"_s.arg(customers.accounts.front()))
            - static_cast<double>(taken) * minor),
        0, QString());
}

struct Request {
    qint64 id = 0;
    QString hash;
};

std::vector<Request> makeRequests(BenchOffice& office, int wanted)
{
    const Customers customers = makeCustomers(office, wanted, 1, 10000000);
    std::vector<Request> requests(static_cast<size_t>(wanted));
    // Made by those who then try to approve: each has some of their own among them.
    together(8, [&](int person) {
        auto maker = office.staff(person);
        for (size_t i = static_cast<size_t>(person); i < requests.size(); i += 8) {
            const auto made = must(untilAnswered(*maker,
                withdrawal(
                    newKey(), customers.accounts[i], customers.destinations[i].front(), 120000)));
            requests[i] = {made.id, made.detail.value(u"hash"_s).toString()};
        }
    });
    office.statement("vacuum analyze");
    return requests;
}

/// N9: eight people with two connections each, over everything that waits, their own included.
void measureApprovalStorm(BenchOffice& office, Figures& figures, Depth depth)
{
    const bool quick = depth == Depth::Quick;
    const std::vector<Request> requests = makeRequests(office, quick ? 40 : 2000);
    const int each = quick ? 20 : 1000;
    office.statement("update policy.approver_limit set per_day_minor = 9000000000000");
    const double milliseconds = together(sessions, [&](int session) {
        auto person = office.staff(session / 2);
        std::mt19937 random(static_cast<unsigned>(session));
        for (int i = 0; i < each; ++i) {
            const Request& request = requests[random() % requests.size()];
            // What somebody has on the screen may be old: another version, another content.
            const int version = 1 + static_cast<int>(random() % 2);
            const QString hash = random() % 20 == 0 ? QString(64, u'0') : request.hash;
            const auto answer = untilAnswered(*person,
                {u"desk.approve_payment"_s,
                    {{u"p_key"_s, newKey()}, {u"p_id"_s, request.id}, {u"p_version"_s, version},
                        {u"p_revision"_s, 1}, {u"p_hash"_s, hash}}});
            static_cast<void>(answer);
        }
    });
    const QString size = u"%L1 calls over %L2 requests"_s.arg(sessions * each).arg(requests.size());
    figures.addAtMost(u"approval storm, %1: carried out twice"_s.arg(size),
        count(office,
            u"select count(*) from (select from book.instruction i join book.payment p on "
            "p.id = i.payment_id where p.amount_minor = 120000 group by i.payment_id "
            "having count(*) > 1) x"_s),
        0, QString());
    figures.addAtMost(u"approval storm, %1: by who made it, or of what was not shown"_s.arg(size),
        count(office,
            u"select count(*) from book.approval a join book.payment p on p.id = "
            "a.payment_id where a.content_hash <> p.content_hash or exists (select from "
            "book.payment_editor e where e.payment_id = p.id and e.login = a.approver)"_s),
        0, QString());
    figures.addAtMost(u"approval storm, %1: approved by other than two people"_s.arg(size),
        count(office,
            u"select count(*) from book.payment p where p.amount_minor = 120000 and p.state = "
            "'approved' and (select count(distinct a.approver) from book.approval a where "
            "a.payment_id = p.id) <> 2"_s),
        0, QString());
    figures.addAtLeast(u"approval storm, %1: approved"_s.arg(size),
        count(office,
            u"select count(*) from book.payment where amount_minor = 120000 and state = "
            "'approved'"_s),
        1, QString());
    figures.addAtLeast(u"approval storm, %1: answered"_s.arg(size),
        sessions * each * 1000.0 / milliseconds, 50, u"/s"_s);
}

/// Looks into every event, as the connector does: two claim at once, and what each says it was told
/// twice is said twice. @return how many had money in them.
int bookEvents(tests::IntakeRig& rig)
{
    const auto first = rig.desk().office().asService("purser_connector");
    const qint64 lease = rig.desk().lease(*first);
    std::atomic<int> paid = 0;
    together(2, [&](int) {
        const auto connector = rig.desk().office().asService("purser_connector");
        for (;;) {
            const office::Table events = tests::demand(connector->call({u"link.claim_events"_s,
                {{u"p_lease"_s, lease}, {u"p_limit"_s, 100}, {u"p_seconds"_s, 3600}}}));
            if (events.isEmpty())
                return;
            for (int i = 0; i < events.rowCount(); ++i) {
                const office::RowView event = events.row(i);
                const QString reference = event.text(u"reference"_s);
                const int number = reference.mid(2).toInt();
                const bool hasMoney = number % 3 != 0;
                for (int copy = 0; hasMoney && copy < 2; ++copy)
                    tests::demand(connector->callJson({u"link.report_receipt"_s,
                        {{u"p_lease"_s, lease}, {u"p_provider"_s, u"praxis"_s},
                            {u"p_provider_ref"_s, reference}, {u"p_method"_s, u"skrill"_s},
                            {u"p_amount_minor"_s, 1'000 + number}, {u"p_currency"_s, u"EUR"_s},
                            {u"p_reference"_s, reference}}}));
                paid += hasMoney ? 1 : 0;
                tests::demand(connector->call({u"link.finish_event"_s,
                    {{u"p_lease"_s, lease}, {u"p_id"_s, event.integer(u"id"_s)},
                        {u"p_state"_s, u"done"_s}, {u"p_result"_s, u"{}"_s}}}));
            }
        }
    });
    return paid;
}

/// The postings that those events have brought, not only the events.
void addPostings(tests::IntakeRig& rig, Figures& figures, const QString& size, int events)
{
    const qint64 before = rig.number(u"select count(*) from book.posting"_s);
    qint64 money = 0;
    for (int i = 1; i <= events; ++i)
        money += i % 3 != 0 ? 1'000 + i : 0;
    const int paid = bookEvents(rig);
    const auto off = [](qint64 found, qint64 expected) {
        return static_cast<double>(std::abs(found - expected));
    };
    figures.addAtMost(u"%1: postings beside two for each with money"_s.arg(size),
        off(rig.number(u"select count(*) from book.posting"_s) - before, 2 * (events - events / 3))
            + off(paid, events - events / 3),
        0, QString());
    figures.addAtMost(u"%1: cents booked beside what came"_s.arg(size),
        off(rig.number(u"select -sum(b.posted_minor)::int8 from book.balance b join "
                       "book.ledger_account a on a.id = b.account_id where a.role = "
                       "'psp_receivable' and a.provider = 'praxis'"_s),
            money)
            + static_cast<double>(rig.desk().books().differences()),
        0, QString());
}

/// N11, over real TLS: each event three times, one message in a hundred forged, in any order.
void measureWebhooks(BenchOffice& office, Figures& figures, Depth depth)
{
    const int events = depth == Depth::Quick ? 50 : 10000;
    const int forged = events * 3 / 100;
    tests::IntakeRig rig(office.cluster());
    operations::IntakeSettings settings = tests::withProviders(rig.settings());
    settings.threads = 4;
    rig.start(settings);
    std::vector<tests::Notification> messages;
    for (int i = 1; i <= events; ++i) {
        for (int copy = 0; copy < 3; ++copy)
            messages.push_back(
                tests::praxisNotification(i, i % 3 == 0 ? "pending" : "approved", i % 500));
    }
    for (int i = 1; i <= forged; ++i)
        messages.push_back(tests::praxisNotification(events + i, "approved", 1, "another"));
    std::shuffle(messages.begin(), messages.end(), std::mt19937(11));
    std::atomic<size_t> next = 0;
    std::atomic<int> odd = 0;
    constexpr int senders = 4;
    std::vector<Timings> each(senders);
    together(senders, [&](int sender) {
        const auto client = rig.client();
        for (size_t at = next++; at < messages.size(); at = next++) {
            int status = 0;
            each[static_cast<size_t>(sender)].add(millisecondsOf([&] {
                const auto answer = client->Post(
                    "/webhooks/cards", messages[at].headers, messages[at].body, "application/json");
                status = answer ? answer->status : 0;
            }));
            odd += status == 200 || status == 401 ? 0 : 1;
        }
    });
    Timings all;
    for (const Timings& timings : each)
        all.add(timings);
    const QString size = u"%L1 webhooks, each event three times"_s.arg(messages.size());
    figures.addAtMost(u"%1: intake, 4 senders, p95"_s.arg(size), all.percentile(0.95), 20, u"ms"_s);
    figures.addAtMost(u"%1: events beside one each"_s.arg(size),
        std::abs(
            static_cast<double>(rig.number(u"select count(*) from book.gateway_event"_s)) - events),
        0, QString());
    figures.addAtMost(u"%1: events of forged ones, or answers that were none"_s.arg(size),
        static_cast<double>(rig.number(
            u"select count(*) from book.gateway_event where substr(reference, 3)::int > $1"_s,
            {events}))
            + odd,
        0, QString());
    addPostings(rig, figures, size, events);
}

} // namespace

void measureStorms(BenchOffice& office, Figures& figures, Depth depth)
{
    measureKeys(office, figures, depth);
    measureOverdraft(office, figures, depth);
    measureApprovalStorm(office, figures, depth);
    figures.addAtMost(u"differences found by the proof after the storms"_s,
        static_cast<double>(office.books().differences()), 0, QString());
    measureWebhooks(office, figures, depth);
}

} // namespace purser::bench
