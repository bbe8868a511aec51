#include "app/simulator/mt5/mt5service.h"

#include "app/simulator/control/commoncontrols.h"
#include "app/simulator/mt5/mt5controls.h"
#include "app/simulator/mt5/seeder.h"

#include <QDir>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 1000;
constexpr int ticksBetweenNotes = 30;

} // namespace

Mt5Service::Mt5Service(Options options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_clock(m_systemClock, m_options.zoneMinutes),
      m_market(m_options.seed), m_desk(m_book, m_market, m_clock),
      m_generator(m_book, m_desk, m_market, m_options.seed), m_faults(mt5Faults(), m_options.seed),
      m_api({m_book, m_desk, m_market, m_clock, m_options.manager, m_faults}, m_options.api,
          {[this](const Fault& fault) {
               m_host.strike(fault, [this](const Fault& struck) { comeBack(struck); });
           },
              [this] { return m_host.isShuttingDown(); }},
          m_systemClock)
{
    m_host.server().setHandler([this](HttpConnection& connection, const HttpRequest& request) {
        m_api.handle(connection, request);
    });
    m_host.server().setGoneHandler([this](quint64 id) { m_api.forget(id); });
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &Mt5Service::tick);
    m_generator.setActivity(m_options.tradesPerMinute * tickMs / 60'000.0);
}

Result<void> Mt5Service::start()
{
    Result<void> done = openBook();
    if (!done)
        return done;
    done = m_host.start(m_options.host);
    if (!done)
        return done;
    if (m_options.controlPort)
        done = startControl();
    if (done && !m_options.frozenMarket)
        m_tick.start();
    return done;
}

Result<void> Mt5Service::openBook()
{
    if (m_options.loginRange)
        m_book.setLoginRange(*m_options.loginRange);
    QList<QJsonObject> lines;
    if (!m_options.host.directory.isEmpty()) {
        const Result<QList<QJsonObject>> stored =
            m_journal.open(QDir(m_options.host.directory).filePath(u"book.jsonl"_s));
        if (!stored)
            return failure(stored.error());
        lines = *stored;
    }
    // The first line says what the book was seeded with; what is seeded need not be stored.
    if (lines.isEmpty()) {
        lines.append({{u"seed"_s, static_cast<qint64>(m_options.seed)},
            {u"accounts"_s, m_options.accounts}, {u"seeded_at"_s, m_clock.serverMs()}});
        m_journal.append(lines.first());
    }
    const QJsonObject head = lines.takeFirst();
    Seeder seeder(
        m_book, m_desk, m_market, static_cast<std::uint64_t>(head.value("seed"_L1).toInteger()));
    seeder.seed(head.value("accounts"_L1).toInt(), head.value("seeded_at"_L1).toInteger());
    for (const QJsonObject& line : std::as_const(lines)) {
        m_book.replay(line);
        if (line.contains("tick"_L1))
            m_market.advanceTo(line.value("tick"_L1).toInteger());
    }
    if (m_journal.isOpen())
        m_book.writeTo(&m_journal);
    return {};
}

Result<void> Mt5Service::startControl()
{
    ControlRoutes routes;
    const CommonControls common{m_host, m_faults, m_book.executions(), m_api.requests(),
        [this] { return state(); }, [this](const Fault& restart) { comeBack(restart); }};
    common.addTo(routes);
    const Mt5Controls controls{m_book, m_desk, m_market, m_clock, m_options.manager, m_api, m_tick};
    controls.addTo(routes);
    m_control = std::make_unique<ControlServer>(std::move(routes));
    const Result<quint16> port = m_control->start(*m_options.controlPort);
    if (!port)
        return failure(port.error());
    m_controlPort = *port;
    return {};
}

void Mt5Service::tick()
{
    m_market.step();
    m_generator.tick(m_clock.serverMs());
    m_book.commit();
    if (m_market.tick() % ticksBetweenNotes == 0)
        m_journal.append({{u"tick"_s, m_market.tick()}});
}

void Mt5Service::comeBack(const Fault& restart)
{
    m_book.putAllToSleep();
    const int jump = restart.number(u"ticket_jump"_s, 0);
    if (jump != 0)
        m_book.setNextTickets(m_book.nextDeal() + jump, m_book.nextOrder() + jump);
    m_book.commit();
}

QJsonObject Mt5Service::state() const
{
    const auto count = [](size_t size) { return static_cast<qint64>(size); };
    return {{u"service"_s, u"mt5"_s}, {u"clock"_s, m_clock.toJson()},
        {u"manager"_s, m_options.manager.toJson()}, {u"tick"_s, m_market.tick()},
        {u"market_running"_s, m_tick.isActive()}, {u"accounts"_s, count(m_book.accounts().size())},
        {u"deals"_s, count(m_book.deals().size())},
        {u"positions"_s, count(m_book.positions().size())},
        {u"orders"_s, count(m_book.openOrders().size())}, {u"next_deal"_s, m_book.nextDeal()},
        {u"next_order"_s, m_book.nextOrder()}};
}

QJsonObject Mt5Service::announcement() const
{
    QJsonObject object{{u"service"_s, u"mt5"_s}, {u"port"_s, m_host.port()},
        {u"fingerprint"_s, QString::fromLatin1(m_host.fingerprint())}};
    if (m_control)
        object.insert(u"control_port"_s, m_controlPort);
    return object;
}

} // namespace purser::simulator
