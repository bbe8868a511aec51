#include "tests/e2e/kill/killer.h"

#include "tests/e2e/kill/faults.h"
#include "tests/e2e/kill/serverkill.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace purser::tests {

namespace {

constexpr int ordersForEachKill = 2;
constexpr int withdrawalsOfEachClient = 6; // so that nobody comes to the sums that need a password
constexpr qint64 opening = 10'000'000;
constexpr int longestWait = 2500;

} // namespace

Killer::Killer(BridgeRig& rig, TestCluster& cluster, quint32 seed, int kills)
    : m_rig(rig), m_cluster(cluster), m_kills(kills), m_random(seed)
{
    m_rig.set(u"instruction.attempts_most"_s, 4);
    addAccounts();
    addFaults(m_rig);
    m_config = m_rig.config(m_rig.desk().office().address(), {{u"lease_s"_s, 1}});
    m_bridge = std::make_unique<BridgeProcess>(m_config);
    m_teller = std::make_unique<TellerProcess>(m_rig.desk().office().address(), journal());
}

void Killer::addAccounts()
{
    const int count = m_kills * ordersForEachKill / withdrawalsOfEachClient + 4;
    for (int i = 0; i < count; ++i) {
        const qint64 account = m_rig.addAccount(opening);
        m_accounts.append({account,
            m_rig.number(u"select d.id from book.destination d join book.trading_account a on "
                         "a.client_id = d.client_id where a.id = $1"_s,
                {account})});
    }
    // One that the bridge refuses for certain: on the server it holds other money.
    m_rig.holdOtherMoney(m_accounts.first().first);
}

TellerOrder Killer::nextOrder()
{
    // Weighted: most are approved.
    static const QStringList courses{u"approve"_s, u"approve"_s, u"approve"_s, u"approve"_s,
        u"approve"_s, u"approve"_s, u"approve"_s, u"approve"_s, u"approve"_s, u"approve"_s,
        u"approve"_s, u"approve"_s, u"return"_s, u"reject"_s, u"cancel"_s, u"leave"_s};
    const auto [account, destination] = m_accounts[m_orders % m_accounts.size()];
    return {++m_orders, account, destination, m_random.bounded(1'000, 50'000),
        courses[m_random.bounded(static_cast<int>(courses.size()))]};
}

qint64 Killer::flowed()
{
    return m_logged + m_bridge->log().size() + 100LL * m_teller->lines();
}

Killer::Victim Killer::choose()
{
    const int die = m_random.bounded(100);
    return die < 40 ? Victim::Bridge : die < 75 ? Victim::Teller : Victim::Server;
}

bool Killer::awaitPoint(Victim victim)
{
    bool moved = false;
    if (victim == Victim::Teller) {
        const int until = m_teller->lines() + m_random.bounded(1, 12);
        moved = eventually([&] { return m_teller->lines() >= until; }, longestWait);
    } else if (victim == Victim::Bridge) {
        const qint64 until = m_bridge->log().size() + m_random.bounded(1, 6'000);
        moved = eventually([&] { return m_bridge->log().size() >= until; }, longestWait);
    } else {
        const qint64 until = flowed() + m_random.bounded(1, 4'000);
        moved = eventually([&] { return flowed() >= until; }, longestWait);
    }
    // Not always just after somebody has said something.
    QThread::usleep(m_random.bounded(30'000U));
    return moved;
}

void Killer::kill(Victim victim)
{
    switch (victim) {
    case Victim::Bridge:
        ++m_figures.bridge;
        m_bridge->kill();
        m_logged += m_bridge->log().size();
        m_bridge = std::make_unique<BridgeProcess>(m_config);
        return;
    case Victim::Teller:
        ++m_figures.teller;
        m_teller->kill();
        m_figures.sending += m_teller->isSending() ? 1 : 0;
        m_teller->start();
        return;
    case Victim::Server:
        ++m_figures.server;
        killServer(m_cluster.server());
        demand(m_cluster.server().start());
        return;
    }
}

void Killer::run()
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < m_kills; ++i) {
        for (int order = 0; order < ordersForEachKill; ++order)
            m_teller->order(nextOrder());
        if (i % 15 == 7)
            beginOutage(m_rig.mt5());
        if (i % 25 == 19)
            beginOutage(m_rig.payout());
        const Victim victim = choose();
        m_figures.inFlow += awaitPoint(victim) ? 1 : 0;
        kill(victim);
        EXPECT_TRUE(m_bridge->isRunning()) << "the bridge ended by itself";
    }
    m_figures.flowMs = timer.elapsed();
}

bool Killer::isQuiet(office::Connection& owner)
{
    const office::Table open = demand(owner.execute(
        u"select (select count(*) from book.instruction where state not in ('done', 'refused', "
        "'parked')) + (select count(*) from book.payment p where p.state in ('approved', "
        "'executing', 'sent', 'compensating') and not exists (select from book.instruction i where "
        "i.payment_id = p.id and i.state = 'parked'))"_s));
    return open.row(0).integer(0) == 0;
}

bool Killer::awaitQuiet()
{
    auto owner = this->owner();
    return eventually([&] { return isQuiet(*owner); }, 180'000);
}

bool Killer::settle()
{
    QElapsedTimer timer;
    timer.start();
    m_rig.mt5().clearFaults();
    m_rig.payout().clearFaults();
    bool quiet = eventually([this] { return m_teller->isDone(); }, 60'000) && awaitQuiet();
    // What even the looks could not say is for people, who look into the server's book themselves.
    auto owner = this->owner();
    for (int round = 0; quiet && round < 3 && decideParked(*owner) > 0; ++round)
        quiet = awaitQuiet();
    m_figures.drainMs = timer.elapsed();
    return quiet;
}

int Killer::decideParked(office::Connection& owner)
{
    const office::Table parked = demand(owner.execute(
        u"select i.id, i.kind, i.tag, p.reference from book.instruction i join book.payment p on "
        "p.id = i.payment_id where i.state = 'parked' order by i.id"_s));
    for (int i = 0; i < parked.rowCount(); ++i) {
        const office::RowView row = parked.row(i);
        const QString ticket = ticketOf(row.text(1), row.text(2), row.text(3));
        resolve(u"ines"_s, row.integer(0), ticket);
        resolve(u"omar"_s, row.integer(0), ticket);
    }
    return parked.rowCount();
}

void Killer::resolve(const QString& login, qint64 instruction, const QString& ticket)
{
    auto owner = this->owner();
    const qint64 version = demand(owner->execute(
                                      u"select version from book.instruction where id = $1"_s,
                                      {instruction}))
                               .row(0)
                               .integer(0);
    auto person = m_rig.desk().office().as(login);
    demand(person->command({u"desk.resolve_instruction"_s,
        {{u"p_key"_s, office::newCommandKey()}, {u"p_id"_s, instruction},
            {u"p_version"_s, version},
            {u"p_outcome"_s, ticket.isEmpty() ? u"not_executed"_s : u"executed"_s},
            {u"p_ticket"_s, ticket.isEmpty() ? QVariant() : QVariant(ticket)},
            {u"p_reason"_s, u"From the server's own book"_s}}}));
}

QString Killer::ticketOf(const QString& kind, const QString& tag, const QString& reference)
{
    const bool isPayout = kind == u"payout";
    const QJsonArray book = isPayout ? m_rig.payout().book() : m_rig.mt5().book();
    for (const QJsonValue& entry : book) {
        if (isPayout && entry[u"reference"].toString() == reference)
            return entry[u"id"].toString();
        if (!isPayout && entry[u"comment"].toString().startsWith(tag))
            return entry[u"ticket"].toVariant().toString();
    }
    return {};
}

} // namespace purser::tests
