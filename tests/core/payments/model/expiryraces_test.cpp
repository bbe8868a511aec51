// A payment's time runs out while somebody decides on it, or while its money moves. Two real
// connections, in every order that the locks permit: one after the other, one while the other's
// transaction is open, and that one committed or rolled back. Exactly one of them has an effect.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <atomic>
#include <functional>
#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::Result;
using purser::office::Argument;
using purser::office::Connection;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

enum class Order {
    ExpiryFirst,
    ExpirySecond,
    WaitsForExpiry,       ///< the other waits for the open expiry, which is committed
    WaitsForExpiryInVain, ///< and rolled back
    ExpiryMeets,          ///< the expiry comes while the other is open, which is committed
    ExpiryMeetsInVain     ///< and rolled back
};
constexpr Order Orders[] = {Order::ExpiryFirst, Order::ExpirySecond, Order::WaitsForExpiry,
    Order::WaitsForExpiryInVain, Order::ExpiryMeets, Order::ExpiryMeetsInVain};

/// Somebody who races with the expiry of a payment.
struct Racer {
    const char* name;
    const char* login;
    std::function<Result<void>(Connection&)> act;
    QString after;             ///< the state when it was the racer
    bool staysOpen = false;    ///< the payment can still expire afterwards
    bool isPastExpiry = false; ///< the payment is carried out: its time no longer counts
};

Result<void> plain(const auto& result)
{
    if (!result)
        return tl::unexpected(result.error());
    return {};
}

class ExpiryRace
{
public:
    KindsDesk d{u"EUR"_s, 100'000'000};

    qint64 submit()
    {
        m_payment = demand(d.desk().submit(*m_sana, ++m_minor)).id;
        look();
        return m_payment;
    }
    void look()
    {
        m_version = d.desk().number(m_payment, u"version"_s);
        m_hash = d.desk().text(m_payment, u"content_hash"_s);
        m_lease = d.books().number(u"select token from sync.lease"_s);
        m_instruction = d.books().number(
            u"select coalesce(max(id), 0) from book.instruction where payment_id = $1"_s,
            {m_payment});
    }
    void endTime()
    {
        d.books().number(u"update book.payment set expires_at = clock_timestamp() - interval '1 "
                         "minute' where id = $1 returning id"_s,
            {m_payment});
    }
    /// With the version seen before the race.
    Result<void> decide(Connection& who, const QString& function, const QList<Argument>& more)
    {
        return plain(who.command({u"desk."_s + function,
            QList<Argument>{{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, m_payment},
                {u"p_version"_s, m_version}}
                + more}));
    }
    Result<void> approve(Connection& who)
    {
        return plain(d.desk().approveSeen(who, m_payment, static_cast<int>(m_version), 1, m_hash));
    }
    Result<void> expire() { return expire(*m_jobs); }
    static Result<void> expire(Connection& jobs)
    {
        return plain(jobs.execute(u"select link.expire_work()"_s));
    }
    /// What the bridge says of the payment's last instruction, by the lease of its other
    /// connection.
    Result<void> bridge(Connection& who, const QString& call)
    {
        return plain(who.execute(u"select link."_s + call.arg(m_lease).arg(m_instruction)));
    }
    std::unique_ptr<Connection> connect(const char* login)
    {
        auto connection = QByteArray(login).startsWith("purser_")
            ? d.desk().office().asService(login)
            : d.as(login);
        // The jobs wait for nobody; who waits for them may do so on a busy machine.
        demand(connection->script("set idle_in_transaction_session_timeout = '60s'"));
        demand(connection->script(QByteArray(login) == "purser_jobs" ? "set lock_timeout = '2s'"
                                                                     : "set lock_timeout = '60s'"));
        return connection;
    }
    /// Whether that server process waits for a lock.
    bool isWaiting(int process)
    {
        return d.books().number(u"select count(*) from pg_stat_activity where pid = $1 and "
                                "wait_event_type = 'Lock'"_s,
                   {process})
            > 0;
    }
    qint64 count(const QString& sql) { return d.books().number(sql, {m_payment}); }
    qint64 payment() const { return m_payment; }
    qint64 minor() const { return m_minor; }
    Connection& jobs() { return *m_jobs; }

private:
    std::unique_ptr<Connection> m_sana = d.as("sana");
    std::unique_ptr<Connection> m_jobs = connect("purser_jobs");
    qint64 m_payment = 0;
    qint64 m_version = 0;
    qint64 m_minor = 10'000;
    qint64 m_lease = 0;
    qint64 m_instruction = 0;
    QString m_hash;
};

/// Runs both in that order; what the racer was told.
Result<void> race(ExpiryRace& r, const Racer& racer, Order order)
{
    if (order == Order::WaitsForExpiry || order == Order::WaitsForExpiryInVain) {
        demand(r.jobs().begin());
        demand(r.expire());
        Result<void> answer;
        std::atomic<int> process = 0;
        std::atomic<bool> isDone = false;
        std::thread other([&] {
            auto connection = r.connect(racer.login);
            process = connection->backendPid();
            answer = racer.act(*connection);
            isDone = true;
        });
        // What the expiry has not touched need not wait for it.
        while (!isDone && (process == 0 || !r.isWaiting(process)))
            std::this_thread::yield();
        EXPECT_EQ(isDone, racer.isPastExpiry) << racer.name;
        if (order == Order::WaitsForExpiry)
            demand(r.jobs().commit());
        else
            r.jobs().rollback();
        other.join();
        return answer;
    }
    auto connection = r.connect(racer.login);
    if (order == Order::ExpiryFirst) {
        demand(r.expire());
        return racer.act(*connection);
    }
    if (order == Order::ExpirySecond) {
        const Result<void> answer = racer.act(*connection);
        demand(r.expire());
        return answer;
    }
    demand(connection->begin());
    const Result<void> answer = racer.act(*connection);
    // It waits for nobody: what another has in hand is passed over.
    demand(r.expire());
    EXPECT_EQ(r.d.state(r.payment()) == u"expired"_s, false) << racer.name;
    if (order == Order::ExpiryMeets)
        demand(connection->commit());
    else
        connection->rollback();
    demand(r.expire());
    return answer;
}

void expectOneEffect(ExpiryRace& r, const Racer& racer, Order order, const Result<void>& answer)
{
    SCOPED_TRACE(testing::Message() << racer.name << ", order " << static_cast<int>(order));
    const bool isFirst = order != Order::ExpiryFirst && order != Order::WaitsForExpiry;
    const bool racerActs = isFirst || racer.isPastExpiry;
    EXPECT_EQ(answer.has_value(), racerActs);
    if (!answer) {
        EXPECT_EQ(answer.error().code, ErrorCode::Stale);
    }
    const bool stands = racerActs && order != Order::ExpiryMeetsInVain;
    // Who left it open left it to the next expiry.
    const bool expires = !racer.isPastExpiry
        && (!stands
            || (racer.staysOpen && (order == Order::ExpirySecond || order == Order::ExpiryMeets)));
    const bool isUndone = racer.isPastExpiry && !stands;
    if (!isUndone) {
        EXPECT_EQ(r.d.state(r.payment()), expires ? u"expired"_s : racer.after);
    }
    EXPECT_EQ(r.count(u"select count(*) from book.payment_event where payment_id = $1 and kind = "
                      "'expired'"_s),
        expires ? 1 : 0);
    // A hold ends once: given back, posted, or still there.
    EXPECT_EQ(
        r.count(u"select count(*) from book.hold_resolution r join book.payment p on r.hold_id "
                "= p.hold_id where p.id = $1 and r.outcome = 'expired'"_s),
        expires ? 1 : 0);
    EXPECT_EQ(r.d.books().pending(r.d.books().ledgerAccount(r.d.desk().account())),
        r.d.books().number(u"select coalesce(sum(h.amount_minor), 0) from book.hold h where not "
                           "exists (select from book.hold_resolution r where r.hold_id = h.id)"_s));
    EXPECT_EQ(r.d.books().differences(), 0);
}

void raceInEveryOrder(ExpiryRace& r, const Racer& racer, const std::function<void()>& prepare)
{
    for (const Order order : Orders) {
        r.submit();
        prepare();
        r.endTime();
        r.look();
        const Result<void> answer = race(r, racer, order);
        expectOneEffect(r, racer, order, answer);
        // What is still open is not to expire while the next one holds the account.
        demand(r.expire());
    }
}

} // namespace

TEST(ExpiryRaces, WhoDecidesAndTheClockHaveOneEffectTogether)
{
    ExpiryRace r;
    const QList<Argument> why{
        {u"p_reason_code"_s, u"duplicate"_s}, {u"p_text"_s, u"as the client says"_s}};
    const Racer racers[] = {
        {"approve", "joao", [&](Connection& c) { return r.approve(c); }, u"approved"_s},
        {"reject", "joao", [&](Connection& c) { return r.decide(c, u"reject_payment"_s, why); },
            u"rejected"_s},
        {"cancel", "sana",
            [&](Connection& c) {
                return r.decide(c, u"cancel_payment"_s,
                    {{u"p_reason_code"_s, u"client_request"_s}, {u"p_text"_s, u"called"_s}});
            },
            u"cancelled"_s},
        {"ask", "joao",
            [&](Connection& c) {
                return r.decide(c, u"return_payment"_s,
                    {{u"p_reason_code"_s, u"amount_unclear"_s}, {u"p_text"_s, u"which?"_s},
                        {u"p_of"_s, u"client"_s}});
            },
            u"waiting_info"_s, true},
        {"amend", "mara",
            [&](Connection& c) {
                return r.decide(c, u"amend_withdrawal"_s,
                    {{u"p_amount_minor"_s, r.minor() + 500},
                        {u"p_destination_id"_s, r.d.desk().destination()}});
            },
            u"awaiting_approval"_s, true},
    };
    for (const Racer& racer : racers)
        raceInEveryOrder(r, racer, [] {});
}

TEST(ExpiryRaces, TheClockNeverGivesBackWhatIsBeingPaid)
{
    ExpiryRace r;
    const auto send = [&] {
        r.d.approveAll(r.payment());
        const std::vector<qint64> claimed = r.d.claim();
        for (const qint64 instruction : claimed)
            r.d.send(instruction);
    };
    const Racer done{"done", "purser_connector",
        [&](Connection& c) { return r.bridge(c, u"report_done(%1, %2, '77')"_s); }, u"executing"_s,
        false, true};
    const Racer refused{"refused", "purser_connector",
        [&](Connection& c) { return r.bridge(c, u"report_refused(%1, %2, 10019, 'no')"_s); },
        u"failed"_s, false, true};
    const Racer lost{"lost", "purser_connector",
        [&](Connection& c) { return r.bridge(c, u"report_unknown(%1, %2, 'no answer')"_s); },
        u"executing"_s, false, true};
    const Racer found{"found", "purser_connector",
        [&](Connection& c) { return r.bridge(c, u"report_lookup(%1, %2, 'found', '78')"_s); },
        u"executing"_s, false, true};
    for (const Racer& racer : {done, refused}) {
        raceInEveryOrder(r, racer, send);
        // One that was undone is still being sent, and nothing else of its account meanwhile.
        demand(done.act(*r.connect("purser_connector")).or_else([](const auto&) -> Result<void> {
            return {};
        }));
    }
    // What nobody knows the outcome of is held, however long ago its time ran out.
    for (const Order order : Orders) {
        r.submit();
        send();
        r.endTime();
        r.look();
        expectOneEffect(r, lost, order, race(r, lost, order));
        if (order == Order::ExpiryMeetsInVain)
            demand(lost.act(*r.connect("purser_connector")));
        demand(r.expire());
        EXPECT_EQ(r.d.flag(r.payment()), u"unknown_outcome"_s);
        EXPECT_EQ(r.d.books().pending(r.d.books().ledgerAccount(r.d.desk().account())), r.minor());
        expectOneEffect(r, found, order, race(r, found, order));
        if (order == Order::ExpiryMeetsInVain)
            demand(found.act(*r.connect("purser_connector")));
        EXPECT_EQ(r.d.books().pending(r.d.books().ledgerAccount(r.d.desk().account())), 0);
    }
}

TEST(ExpiryRaces, TwoJobsExpireAPaymentOnce)
{
    ExpiryRace r;
    for (const bool isCommitted : {true, false}) {
        r.submit();
        r.endTime();
        demand(r.jobs().begin());
        demand(r.expire());
        auto second = r.connect("purser_jobs");
        demand(ExpiryRace::expire(*second));
        isCommitted ? demand(r.jobs().commit()) : r.jobs().rollback();
        EXPECT_EQ(r.d.state(r.payment()), isCommitted ? u"expired"_s : u"awaiting_approval"_s);
        demand(ExpiryRace::expire(*second));
        EXPECT_EQ(r.d.state(r.payment()), u"expired"_s);
        EXPECT_EQ(
            r.count(
                u"select count(*) from book.payment_event where payment_id = $1 and kind = 'expired'"_s),
            1);
        EXPECT_EQ(r.d.books().pending(r.d.books().ledgerAccount(r.d.desk().account())), 0);
        EXPECT_EQ(r.d.books().differences(), 0);
    }
}

/// Money that comes while the wait for it ends is booked once, and the office knows that it is
/// late.
TEST(ExpiryRaces, MoneyThatComesWhileItsDepositExpiresIsBookedOnce)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto jobs = d.desk().office().asService("purser_jobs");
    const qint64 lease = d.books().number(u"select token from sync.lease"_s);
    int n = 0;
    for (const Order order : Orders) {
        SCOPED_TRACE(static_cast<int>(order));
        const qint64 deposit = demand(d.announce(*sana, 5'000 + ++n)).id;
        const QString reference = d.reference(deposit);
        d.books().number(u"update book.payment set expires_at = clock_timestamp() - interval '1 "
                         "minute' where id = $1 returning id"_s,
            {deposit});
        const auto report = [&](Connection& who) {
            return who.callJson({u"link.report_receipt"_s,
                {{u"p_lease"_s, lease}, {u"p_provider"_s, u"bank"_s},
                    {u"p_provider_ref"_s, u"B-%1"_s.arg(n)}, {u"p_method"_s, u"sepa"_s},
                    {u"p_amount_minor"_s, 5'000 + n}, {u"p_currency"_s, u"EUR"_s},
                    {u"p_payer"_s, u"Chidi Okafor"_s}, {u"p_reference"_s, reference}}});
        };
        auto connector = d.desk().office().asService("purser_connector");
        demand(connector->script("set lock_timeout = '60s'"));
        const bool expiryHolds =
            order == Order::WaitsForExpiry || order == Order::WaitsForExpiryInVain;
        const bool receiptHolds = order == Order::ExpiryMeets || order == Order::ExpiryMeetsInVain;
        if (expiryHolds) {
            demand(jobs->begin());
            demand(ExpiryRace::expire(*jobs));
            std::atomic<int> process = 0;
            std::atomic<bool> isDone = false;
            std::thread other([&] {
                auto own = d.desk().office().asService("purser_connector");
                demand(own->script("set lock_timeout = '60s'"));
                process = own->backendPid();
                demand(report(*own));
                isDone = true;
            });
            while (!isDone
                && (process == 0
                    || d.books().number(u"select count(*) from pg_stat_activity where pid = $1 "
                                        "and wait_event_type = 'Lock'"_s,
                           {process.load()})
                        == 0))
                std::this_thread::yield();
            EXPECT_FALSE(isDone);
            order == Order::WaitsForExpiry ? demand(jobs->commit()) : jobs->rollback();
            other.join();
        } else {
            if (order == Order::ExpiryFirst)
                demand(ExpiryRace::expire(*jobs));
            if (receiptHolds)
                demand(connector->begin());
            demand(report(*connector));
            demand(ExpiryRace::expire(*jobs));
            if (order == Order::ExpiryMeets)
                demand(connector->commit());
            if (order == Order::ExpiryMeetsInVain)
                connector->rollback();
        }
        demand(ExpiryRace::expire(*jobs));
        demand(report(*connector)); // said again, as providers do
        EXPECT_EQ(d.books().number(
                      u"select count(*) from book.receipt where payment_id = $1"_s, {deposit}),
            1);
        EXPECT_EQ(d.state(deposit), u"awaiting_approval"_s);
        EXPECT_EQ(d.flag(deposit), u"late"_s) << "it came after its time in every order";
        EXPECT_EQ(d.role(u"psp_receivable"_s), -(5'000 * n + n * (n + 1) / 2));
        EXPECT_EQ(d.books().differences(), 0);
    }
}
