#include "core/operations/services/connector/connectorservice.h"

#include "core/operations/services/connector/accountdesk.h"
#include "core/operations/services/connector/leasekeeper.h"
#include "core/operations/services/connector/payoutworker.h"
#include "core/operations/services/connector/tradingworker.h"
#include "core/operations/services/pause.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::operations {

namespace {

constexpr std::chrono::nanoseconds serversEvery = 30s;
constexpr std::chrono::nanoseconds lookupsEvery = 500ms;
constexpr std::chrono::nanoseconds figuresEvery = 500ms;
/// Until the office has said how often.
constexpr std::chrono::nanoseconds ratesAtFirst = 5s;
constexpr std::chrono::nanoseconds statusEvery = 500ms;
constexpr std::chrono::nanoseconds depositsEvery = 1s;
constexpr std::chrono::nanoseconds eventsEvery = 500ms;
constexpr std::chrono::nanoseconds accountsEvery = 500ms;
/// A client waits for it.
constexpr std::chrono::nanoseconds sessionsEvery = 200ms;
constexpr int mostSessions = 50;
constexpr int mostInFlight = 50;
constexpr int mostAccountOrders = 20;
constexpr int mostLookups = 20;
constexpr int mostFigures = 50;
constexpr int mostPayouts = 500;
constexpr int mostDeposits = 500;
constexpr int mostEvents = 50;

} // namespace

/// What the office says of a server; another worker is needed when any of it changes.
struct ConnectorService::ServerKey {
    QString name;
    QString host;
    quint16 port = 0;
    qint64 manager = 0;
    QString secretName;
    QString pin;

    bool operator==(const ServerKey&) const = default;
};

struct ConnectorService::ServedServer {
    ServerKey key;
    std::unique_ptr<Worker> worker; ///< null when the configuration lacks something
    QString problem;
};

ConnectorService::ConnectorService(ServiceContext context, ConnectorSettings settings)
    : m_context(std::move(context)), m_settings(std::move(settings)), m_lease(m_context.clock),
      m_polls(m_context.clock), m_depositPolls(m_context.clock)
{
}

ConnectorService::~ConnectorService() = default;

void ConnectorService::run(std::stop_token stop)
{
    OfficeLink office(m_context, u"connector"_s);
    Outbox outbox(office, m_lease, m_context.log, stop);
    SessionOutbox sessions(office, m_context.log, stop);
    Health health(office, m_context, name());
    const ServiceThread keeper(u"lease"_s, [this](const std::stop_token& keeperStop) {
        LeaseKeeper(m_context, m_lease, m_settings.lease).run(keeperStop);
    });
    for (auto gateway = m_settings.gateways.begin(); gateway != m_settings.gateways.end();
         ++gateway)
        m_gateways[gateway.key()] =
            std::make_unique<PayoutWorker>(m_context, m_lease, gateway.key(), gateway.value());
    do {
        if (isDue(m_serversAt, serversEvery))
            loadServers(office);
        const std::optional<qint64> lease = m_lease.token();
        if (lease && becomeWriter(outbox, *lease)) {
            if (isDue(m_lookupsAt, lookupsEvery))
                dispatchLookups(outbox, *lease);
            dispatchInstructions(outbox, *lease);
            if (isDue(m_accountsAt, accountsEvery))
                dispatchAccountOrders(office, *lease, stop);
            if (isDue(m_sessionsAt, sessionsEvery))
                dispatchSessions(sessions, *lease);
            if (isDue(m_statusAt, statusEvery))
                dispatchStatusQuestions(outbox, *lease);
            if (isDue(m_depositsAt, depositsEvery))
                dispatchDepositQuestions(outbox, *lease);
            if (isDue(m_eventsAt, eventsEvery))
                dispatchEvents(outbox, *lease);
            if (isDue(m_figuresAt, figuresEvery))
                dispatchFigures(outbox, *lease);
            if (isDue(m_ratesAt, ratesAtFirst))
                dispatchRates(outbox, *lease);
        }
        sayHealth(health, lease);
    } while (pauseFor(stop, m_settings.poll));
    // The workers first: their last reports need the lease that the keeper still renews.
    stopWorkers();
    health.say(u"down"_s, {{u"why"_s, u"stopped"_s}});
}

void ConnectorService::stopWorkers()
{
    for (const auto& [name, served] : m_servers) {
        if (served.worker)
            served.worker->requestStop();
    }
    for (const auto& [name, worker] : m_gateways)
        worker->requestStop();
    m_servers.clear();
    m_gateways.clear();
}

bool ConnectorService::isDue(std::chrono::nanoseconds& at, std::chrono::nanoseconds period)
{
    const std::chrono::nanoseconds now = m_context.clock.monotonic();
    if (now < at)
        return false;
    at = now + period;
    return true;
}

bool ConnectorService::becomeWriter(Outbox& outbox, qint64 lease)
{
    if (m_recovered == lease)
        return true;
    const Result<void> recovered = outbox.recover(lease);
    if (recovered)
        m_recovered = lease;
    else
        m_context.log.warning(u"not_recovered", {{u"error", recovered.error()}});
    return recovered.has_value();
}

void ConnectorService::loadServers(OfficeLink& office)
{
    const Result<office::Table> table = office.call({u"link.my_servers"_s, {}});
    if (!table) {
        m_context.log.warning(u"servers_not_read", {{u"error", table.error()}});
        m_serversAt = {};
        return;
    }
    QSet<QString> named;
    for (int i = 0; i < table->rowCount(); ++i) {
        const office::RowView row = table->row(i);
        if (row.text(u"platform"_s) != u"mt5")
            continue;
        const ServerKey key{row.text(u"name"_s), row.text(u"host"_s),
            static_cast<quint16>(row.integer(u"port"_s)), row.integer(u"manager_login"_s),
            row.text(u"secret_name"_s), row.text(u"pin"_s)};
        named.insert(key.name);
        const auto served = m_servers.find(key.name);
        if (served == m_servers.end() || served->second.key != key)
            serve(key);
    }
    std::erase_if(
        m_servers, [&named](const auto& served) { return !named.contains(served.first); });
}

void ConnectorService::serve(const ServerKey& key)
{
    // The worker before this one ends first: two would be two writers.
    m_servers.erase(key.name);
    ServedServer& served = m_servers[key.name];
    served.key = key;
    const TradingServerOptions options = m_settings.servers.value(key.name);
    trading::mt5::Settings settings;
    settings.endpoint = {key.host, key.port};
    settings.manager = trading::mt5::Login(key.manager);
    settings.password = m_settings.secrets.value(key.secretName);
    settings.pathStyle = options.pathStyle;
    settings.bodyType = options.bodyType;
    settings.timeouts = m_settings.timeouts;
    settings.readTimeout = m_settings.readTimeout;
    settings.writeTimeout = m_settings.writeTimeout;
    settings.backOff = m_settings.backOff;
    if (settings.password.isEmpty())
        served.problem = u"no_secret"_s;
    if (!key.pin.isEmpty()) {
        const Result<network::TlsTrust> pin = network::TlsTrust::pinned(key.pin);
        if (pin)
            settings.trust = *pin;
        else
            served.problem = u"bad_pin"_s;
    } else if (options.authorities) {
        settings.trust = *options.authorities;
    }
    if (!served.problem.isEmpty()) {
        m_context.log.error(u"server_not_served",
            {{u"server", LogValue::code(QString(key.name).replace(u' ', u'_'))},
                {u"why", LogValue::code(served.problem)}});
        return;
    }
    served.worker =
        std::make_unique<TradingWorker>(m_context, m_lease, key.name, std::move(settings));
    m_context.log.info(
        u"server_served", {{u"server", LogValue::code(QString(key.name).replace(u' ', u'_'))}});
}

Worker* ConnectorService::workerFor(const Instruction& instruction)
{
    if (instruction.kind == Instruction::Kind::Payout) {
        const auto gateway = m_gateways.find(instruction.provider);
        return gateway == m_gateways.end() ? nullptr : gateway->second.get();
    }
    const auto served = m_servers.find(instruction.server);
    return served == m_servers.end() ? nullptr : served->second.worker.get();
}

void ConnectorService::dispatchInstructions(Outbox& outbox, qint64 lease)
{
    const int room = mostInFlight - static_cast<int>(m_inFlight.count());
    if (room <= 0)
        return;
    const Result<std::vector<Instruction>> claimed = outbox.claimInstructions(lease, room);
    if (!claimed) {
        m_context.log.warning(u"not_claimed", {{u"error", claimed.error()}});
        // Something may have been claimed that nobody here knows of: it is freed by a new lease.
        if (claimed.error().code == ErrorCode::ConnectionLost
            || claimed.error().code == ErrorCode::OutcomeUnknown)
            m_lease.askForNew();
        return;
    }
    for (const Instruction& instruction : *claimed) {
        Worker* worker = workerFor(instruction);
        InFlight::Token token = m_inFlight.take(instruction.id.value());
        if (worker && token)
            worker->put({Execute{instruction}, std::move(token)});
        else
            outbox.reportNotSent(instruction, worker ? u"in_work"_s : u"not_served"_s);
    }
}

void ConnectorService::dispatchLookups(Outbox& outbox, qint64 lease)
{
    const Result<std::vector<Instruction>> lookups = outbox.claimLookups(lease, mostLookups);
    if (!lookups)
        return m_context.log.warning(u"no_lookups", {{u"error", lookups.error()}});
    for (const Instruction& instruction : *lookups) {
        Worker* worker = workerFor(instruction);
        if (!worker) {
            outbox.reportLookup(instruction, u"failed"_s, {}, {{u"reason"_s, u"not_served"_s}});
            continue;
        }
        if (InFlight::Token token = m_inFlight.take(instruction.id.value()))
            worker->put({LookUp{instruction}, std::move(token)});
    }
}

void ConnectorService::dispatchAccountOrders(
    OfficeLink& office, qint64 lease, const std::stop_token& stop)
{
    const Result<std::vector<AccountOrder>> orders =
        AccountDesk::claim(office, lease, mostAccountOrders, m_context.log);
    if (!orders) {
        m_context.log.warning(u"no_account_orders", {{u"error", orders.error()}});
        // Something may have been claimed that nobody here knows of: it is freed by a new lease.
        if (orders.error().code == ErrorCode::ConnectionLost
            || orders.error().code == ErrorCode::OutcomeUnknown)
            m_lease.askForNew();
        return;
    }
    for (const AccountOrder& order : *orders) {
        const auto served = m_servers.find(order.server);
        InFlight::Token token = m_accountsInFlight.take(order.id);
        if (token && served != m_servers.end() && served->second.worker)
            served->second.worker->put({SetAccount{order}, std::move(token)});
        else
            AccountDesk::report(office, order, u"not_sent"_s, -1,
                token ? u"not_served"_s : u"in_work"_s, m_context.log, stop);
    }
}

void ConnectorService::dispatchFigures(Outbox& outbox, qint64 lease)
{
    const Result<std::vector<WantedFigures>> wanted = outbox.wantedFigures(lease, mostFigures);
    if (!wanted)
        return m_context.log.warning(u"no_figures", {{u"error", wanted.error()}});
    for (const WantedFigures& figures : *wanted) {
        const auto served = m_servers.find(figures.server);
        if (served == m_servers.end() || !served->second.worker)
            continue;
        if (InFlight::Token token = m_figuresInFlight.take(figures.account.value()))
            served->second.worker->put({ReadFigures{figures}, std::move(token)});
    }
}

void ConnectorService::dispatchRates(Outbox& outbox, qint64 lease)
{
    const Result<std::vector<WantedRate>> wanted = outbox.wantedRates(lease);
    if (!wanted)
        return m_context.log.warning(u"no_rates", {{u"error", wanted.error()}});
    qint64 place = 0;
    for (const WantedRate& rate : *wanted) {
        m_ratesAt = m_context.clock.monotonic() + rate.every;
        const auto served = m_servers.find(rate.server);
        ++place;
        if (served == m_servers.end() || !served->second.worker)
            continue;
        if (InFlight::Token token = m_ratesInFlight.take(place))
            served->second.worker->put({ReadRate{rate}, std::move(token)});
    }
}

void ConnectorService::dispatchStatusQuestions(Outbox& outbox, qint64 lease)
{
    const Result<std::vector<PendingPayout>> pending = outbox.pendingPayouts(lease, mostPayouts);
    if (!pending)
        return m_context.log.warning(u"no_payouts", {{u"error", pending.error()}});
    const std::vector<qint64> asked = putDue(*pending, m_polls, m_statusInFlight,
        [](const PendingPayout& payout) { return Job::Work(AskStatus{payout}); });
    noteAsked(outbox, lease, {}, asked);
}

void ConnectorService::dispatchDepositQuestions(Outbox& outbox, qint64 lease)
{
    const Result<std::vector<PendingDeposit>> pending = outbox.pendingDeposits(lease, mostDeposits);
    if (!pending)
        return m_context.log.warning(u"no_deposits", {{u"error", pending.error()}});
    const std::vector<qint64> asked = putDue(*pending, m_depositPolls, m_depositsInFlight,
        [](const PendingDeposit& deposit) { return Job::Work(AskDeposit{deposit}); });
    noteAsked(outbox, lease, asked, {});
}

/// Questions that are due, to the workers of their gateways. Those of gateways that are not served
/// count as asked: they must not stand before the others for ever.
template <typename Pending, typename Work>
std::vector<qint64> ConnectorService::putDue(
    const std::vector<Pending>& pending, PollPlan& plan, InFlight& inFlight, const Work& work)
{
    std::vector<qint64> ids;
    for (const Pending& one : pending)
        ids.push_back(one.id.value());
    const std::vector<qint64> due = plan.due(ids);
    const QSet<qint64> isDue(due.begin(), due.end());
    for (const Pending& one : pending) {
        const auto gateway = m_gateways.find(one.provider);
        if (gateway == m_gateways.end() || !isDue.contains(one.id.value()))
            continue;
        if (InFlight::Token token = inFlight.take(one.id.value()))
            gateway->second->put({work(one), std::move(token)});
    }
    return due;
}

void ConnectorService::noteAsked(Outbox& outbox, qint64 lease, const std::vector<qint64>& deposits,
    const std::vector<qint64>& payouts)
{
    if (deposits.empty() && payouts.empty())
        return;
    if (const Result<void> noted = outbox.noteAsked(lease, deposits, payouts); !noted)
        m_context.log.warning(u"asked_not_noted", {{u"error", noted.error()}});
}

void ConnectorService::dispatchSessions(SessionOutbox& outbox, qint64 lease)
{
    const Result<std::vector<PendingSession>> pending = outbox.claim(lease, mostSessions);
    if (!pending) {
        m_context.log.warning(u"no_sessions", {{u"error", pending.error()}});
        if (isOutage(pending.error()))
            m_lease.askForNew();
        return;
    }
    for (const PendingSession& session : *pending) {
        const auto gateway = m_gateways.find(session.gateway);
        InFlight::Token token = m_sessionsInFlight.take(session.id);
        if (gateway != m_gateways.end() && token)
            gateway->second->put({OpenPage{session}, std::move(token)});
        else if (!session.isLookUp)
            outbox.report(session, u"not_sent"_s, {}, {}, token ? u"not_served"_s : u"in_work"_s);
    }
}

void ConnectorService::dispatchEvents(Outbox& outbox, qint64 lease)
{
    const Result<std::vector<GatewayEvent>> events = outbox.claimEvents(lease, mostEvents);
    if (!events)
        return m_context.log.warning(u"no_events", {{u"error", events.error()}});
    for (const GatewayEvent& event : *events) {
        const auto gateway = m_gateways.find(event.provider);
        if (gateway == m_gateways.end())
            outbox.finishEvent(event, u"again"_s, u"not_served"_s);
        else if (InFlight::Token token = m_eventsInFlight.take(event.id))
            gateway->second->put({AskEvent{event}, std::move(token)});
    }
}

void ConnectorService::sayHealth(Health& health, std::optional<qint64> lease) const
{
    QJsonObject servers;
    bool allWell = true;
    const auto add = [&servers, &allWell](const QString& name, const QString& state) {
        servers.insert(name, state);
        allWell = allWell && (state.isEmpty() || state == u"up" || state == u"slow");
    };
    for (const auto& [name, served] : m_servers)
        add(name, served.worker ? served.worker->state() : served.problem);
    for (const auto& [name, worker] : m_gateways)
        add(u"payout:"_s + name, worker->state());
    if (!lease)
        return health.say(u"standby"_s, {{u"servers"_s, servers}});
    health.say(allWell ? u"up"_s : u"slow"_s,
        {{u"lease"_s, *lease}, {u"servers"_s, servers},
            {u"in_flight"_s, static_cast<qint64>(m_inFlight.count())}});
}

} // namespace purser::operations
