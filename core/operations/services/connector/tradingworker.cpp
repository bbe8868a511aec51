#include "core/operations/services/connector/tradingworker.h"

#include "core/operations/services/connector/accountdesk.h"
#include "core/operations/services/connector/ratereader.h"
#include "core/operations/services/connector/tradingdesk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::operations {

using network::CircuitBreaker;
using trading::mt5::Session;

namespace {

constexpr std::chrono::milliseconds patience = 500ms;
constexpr std::chrono::nanoseconds sayStateEvery = 10s;
constexpr std::chrono::milliseconds slowFrom = 1000ms;

/// Names may hold blanks, which codes in the log may not.
LogValue serverName(QString name)
{
    return LogValue::code(name.replace(u' ', u'_'));
}

template <class... Parts>
struct Overloaded : Parts... {
    using Parts::operator()...;
};
template <class... Parts>
Overloaded(Parts...) -> Overloaded<Parts...>;

} // namespace

TradingWorker::TradingWorker(
    const ServiceContext& context, Lease& lease, QString server, trading::mt5::Settings settings)
    : m_context(context), m_lease(lease), m_server(std::move(server)),
      m_settings(std::move(settings))
{
    m_thread = std::make_unique<ServiceThread>(
        u"mt5 "_s + m_server, [this](const std::stop_token& stop) { run(stop); });
}

TradingWorker::~TradingWorker() = default;

void TradingWorker::run(const std::stop_token& stop)
{
    OfficeLink office(m_context, u"mt5"_s);
    Outbox outbox(office, m_lease, m_context.log, stop);
    Session session(m_settings, m_context.clock);
    session.setStopToken(stop);
    TradingDesk desk(session, outbox, m_lease, m_context.clock, m_context.log);
    AccountDesk accounts(session, office, m_lease, m_context.log, stop);
    RateReader rates(session, outbox, m_context.clock, m_context.log);
    const auto work = Overloaded{[&](const LookUp& job) { desk.lookUp(job.instruction); },
        [&](const Execute& job) { desk.execute(job.instruction); },
        [&](const SetAccount& job) { accounts.carryOut(job.order); },
        [&](const ReadFigures& job) { desk.readFigures(job.wanted); },
        [&](const ReadRate& job) { rates.read(job.wanted); }, [](const AskEvent&) {},
        [](const AskStatus&) {}, [](const OpenPage&) {}, [](const AskDeposit&) {}};

    while (!stop.stop_requested()) {
        if (const std::optional<Job> job = jobs().take(stop, patience))
            std::visit(work, job->work);
        // Only the writer occupies the manager's session.
        if (m_lease.token())
            keepAlive(session);
        sayState(session, outbox);
    }
    for (const Job& job : jobs().drain()) {
        if (const auto* execute = std::get_if<Execute>(&job.work))
            outbox.reportNotSent(execute->instruction, u"bridge_stopping"_s);
        else if (const auto* account = std::get_if<SetAccount>(&job.work))
            AccountDesk::report(office, account->order, u"not_sent"_s, -1, u"bridge_stopping"_s,
                m_context.log, stop);
    }
}

void TradingWorker::keepAlive(Session& session)
{
    const bool isAlive = session.isReady() && session.pingDueIn() > 0ms;
    if (session.breaker().wait() > 0ms || (isAlive && m_ping))
        return;
    const Result<std::chrono::milliseconds> ping = session.ping();
    m_ping = ping ? std::optional(*ping) : std::nullopt;
    if (!ping)
        m_context.log.warning(u"server_does_not_answer",
            {{u"server", serverName(m_server)}, {u"error", ping.error()}});
}

void TradingWorker::sayState(Session& session, Outbox& outbox)
{
    const bool broken = session.breaker().state() != CircuitBreaker::State::Closed;
    const bool refused = broken && session.breaker().needsPerson();
    const bool slow = m_ping && *m_ping >= slowFrom;
    const QString now = refused ? u"refused"_s
        : broken                ? u"down"_s
        : !m_ping               ? QString()
        : slow                  ? u"slow"_s
                                : u"up"_s;
    const std::chrono::nanoseconds time = m_context.clock.monotonic();
    // A bridge that waits for the lease knows nothing of the server that would be worth saying.
    if (now.isEmpty() || !m_lease.token() || (now == state() && time < m_sayAt))
        return;
    if (now != state())
        m_context.log.info(
            u"server_state", {{u"server", serverName(m_server)}, {u"state", LogValue::code(now)}});
    const std::optional<qint64> pingMs =
        m_ping && !broken ? std::optional<qint64>(m_ping->count()) : std::nullopt;
    if (outbox.putServerStatus(m_server, now, pingMs, stateDetail(session))) {
        setState(now);
        m_sayAt = time + sayStateEvery;
    }
}

QJsonObject TradingWorker::stateDetail(const Session& session) const
{
    const CircuitBreaker& breaker = session.breaker();
    if (breaker.state() == CircuitBreaker::State::Closed)
        return {};
    return {{u"reason"_s, breaker.reason()}, {u"failures"_s, breaker.failures()},
        {u"retry_s"_s, static_cast<qint64>(breaker.wait().count() / 1000)}};
}

} // namespace purser::operations
