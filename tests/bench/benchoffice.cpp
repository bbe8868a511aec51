#include "tests/bench/benchoffice.h"

#include "core/office/passwordverifier.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUuid>
#include <chrono>
#include <thread>

namespace purser::bench {

using namespace Qt::StringLiterals;

namespace {

QString loginOf(int index)
{
    return u"bench%1"_s.arg(index, 2, 10, QLatin1Char('0'));
}

QString passwordOf(int index)
{
    return loginOf(index) + u"-Bench-Password-1"_s;
}

} // namespace

BenchOffice::BenchOffice()
    : m_cluster(std::make_unique<tests::TestCluster>(tests::TestCluster::Options{
        true, {{u"shared_buffers"_s, u"1GB"_s}, {u"max_wal_size"_s, u"4GB"_s}}, {}, 5432})),
      m_office(std::make_unique<tests::TestOffice>(tests::TestOffice::fresh(*m_cluster))),
      m_owner(m_office->asOwner()), m_books(std::make_unique<tests::Books>(*m_owner))
{
    for (int i = 0; i < StaffCount; ++i) {
        const QString verifier = must(office::passwordVerifier(Secret::fromText(passwordOf(i))));
        must(m_owner->execute(
            u"select meta.bootstrap_staff($1, 'Bench Person', '{payments}', $2, null, false)"_s,
            {loginOf(i), verifier}));
    }
    statement("update policy.setting set value = '1000000' where key in ('read.burst', "
              "'read.per_minute')");
}

BenchOffice::~BenchOffice() = default;

std::unique_ptr<office::Connection> BenchOffice::staff(int index)
{
    return must(office::Connection::open(
        m_office->address(), loginOf(index), Secret::fromText(passwordOf(index))));
}

void BenchOffice::statement(const QByteArray& sql)
{
    must(m_owner->script(sql));
}

void BenchOffice::fillClients(int count)
{
    statement("insert into book.client (full_name, kind, email, country, kyc_state, kyc_level, "
              "kyc_expires_on, risk_score, partner_id, created_at) "
              "select f || ' ' || l, 'person', lower(f) || '.' || lower(l) || g || '@example.org', "
              "(array['DE','CY','PL','ES','JP','AE'])[1 + g % 6], "
              "'approved', 2, current_date + 900, (g * 7) % 100, 1 + g % 2, now() - (g || ' "
              "minutes')::interval from (select g, "
              "(array['Chidi','Elsa','Ren','Joana','Ilya','Marco','Noor','Camille','Jan','Thandi','"
              "Lucia','Petr','Yui','Anna','Omar','Mei'])[1 + (g::int8 * 104729) % 16] || chr(97 + "
              "(g * 19) % 26) as f, "
              "(array['Okafor','Bergstrom','Haddad','Nakamura','Silva','Petrov','Rossi','Dubois','"
              "Kowalski','Mbeki','Garcia','Novak','Tanaka','Schmidt','Ivanov','Lopez'])[1 + "
              "(g::int8 * 7919) % 16] "
              "|| chr(97 + (g * 13) % 26) || chr(97 + (g * 17) % 26) as l from generate_series("
        + QByteArray::number(m_clients + 1) + ", " + QByteArray::number(count) + ") g) x");
    statement("vacuum analyze book.client");
    m_clients = count;
}

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

double millisecondsOf(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
        .count();
}

double together(int threads, const std::function<void(int)>& work)
{
    return millisecondsOf([&] {
        std::vector<std::thread> running;
        for (int i = 0; i < threads; ++i)
            running.emplace_back(work, i);
        for (auto& thread : running)
            thread.join();
    });
}

void waitOrThrow(const std::function<bool()>& condition, const char* problem)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > 60000)
            throw std::runtime_error(problem);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
}

} // namespace purser::bench
