#include "core/operations/services/scan/scanservice.h"

#include "core/operations/services/pause.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::operations {

namespace {

/// Beyond the time that looking may take, to tell the office of it.
constexpr std::chrono::seconds tellingTime = 60s;

QString wordOf(ScanAnswer::Kind kind)
{
    switch (kind) {
    case ScanAnswer::Kind::Clean: return u"clean"_s;
    case ScanAnswer::Kind::Infected: return u"infected"_s;
    case ScanAnswer::Kind::Again: return u"again"_s;
    case ScanAnswer::Kind::Never: return u"never"_s;
    case ScanAnswer::Kind::Unsent: break;
    }
    return u"unsent"_s;
}

QVariant detailOf(const ScanAnswer& answer)
{
    if (answer.kind == ScanAnswer::Kind::Clean)
        return QVariant(QMetaType::fromType<QString>());
    return answer.kind == ScanAnswer::Kind::Infected ? answer.found
                                                     : answer.problem.text().toString();
}

} // namespace

ScanService::ScanService(ServiceContext context, ScanSettings settings)
    : m_context(std::move(context)), m_settings(std::move(settings)), m_client(m_settings),
      m_breaker(m_context.clock, m_settings.backOff)
{
}

void ScanService::run(std::stop_token stop)
{
    OfficeLink office(m_context, name());
    Health health(office, m_context, name());
    do {
        const Result<void> done = scanAll(office, stop);
        say(health, office, done);
    } while (pauseFor(stop, m_settings.poll));
    health.say(u"down"_s, {{u"why"_s, u"stopped"_s}});
}

Result<void> ScanService::scanAll(OfficeLink& office, const std::stop_token& stop)
{
    while (!stop.stop_requested() && m_breaker.wait() == 0ms) {
        const std::optional<ScanEngine> engine = askEngine();
        if (!engine)
            return {};
        const Result<std::optional<Claimed>> claimed = claim(office, *engine);
        if (!claimed)
            return failure(claimed.error());
        if (!*claimed)
            return {};
        const ScanAnswer answer = look(**claimed);
        count(answer);
        if (const Result<void> told = report(office, **claimed, *engine, answer, stop); !told)
            return told;
    }
    return {};
}

/// Before each document, so that what is said of it names the signatures that looked.
std::optional<ScanEngine> ScanService::askEngine()
{
    const ClamdClient::Version version = m_client.version();
    if (version.engine) {
        m_engine = version.engine;
        m_breaker.succeeded();
    } else {
        m_breaker.failed(
            network::CircuitBreaker::Failure::Outage, version.problem.text().toString());
        m_context.log.warning(u"scanner_not_asked", {{u"problem", version.problem}});
    }
    return version.engine;
}

Result<std::optional<ScanService::Claimed>> ScanService::claim(
    OfficeLink& office, const ScanEngine& engine)
{
    const auto seconds = static_cast<int>((m_settings.timeout + tellingTime).count());
    const Result<office::Table> table = office.call({u"link.claim_scan"_s,
        {{u"p_signatures"_s, engine.signatures}, {u"p_seconds"_s, seconds}}});
    if (!table)
        return failure(table.error());
    if (table->isEmpty())
        return std::nullopt;
    const office::RowView row = table->row(0);
    return Claimed{row.text(u"sha256"_s), static_cast<int>(row.integer(u"claim"_s)),
        QByteArray::fromBase64(row.text(u"content"_s).toLatin1())};
}

ScanAnswer ScanService::look(const Claimed& claimed)
{
    const ScanAnswer answer = m_client.scan(claimed.content);
    // A document that ends the scanner, or a scanner that hangs: nobody knows, so others wait a
    // while.
    const bool unheard = answer.kind == ScanAnswer::Kind::Again
        && (answer.problem.text() == u"cut" || answer.problem.text() == u"too_slow");
    if (answer.kind == ScanAnswer::Kind::Unsent || unheard)
        m_breaker.failed(
            network::CircuitBreaker::Failure::Outage, answer.problem.text().toString());
    return answer;
}

Result<void> ScanService::report(OfficeLink& office, const Claimed& claimed,
    const ScanEngine& engine, const ScanAnswer& answer, const std::stop_token& stop)
{
    const Result<office::Table> told = office.callUntilAnswered(
        {u"link.finish_scan"_s,
            {{u"p_sha256"_s, claimed.sha256}, {u"p_claim"_s, claimed.claim},
                {u"p_outcome"_s, wordOf(answer.kind)}, {u"p_detail"_s, detailOf(answer)},
                {u"p_engine"_s, engine.name}, {u"p_signatures"_s, engine.signatures}}},
        stop);
    return told ? Result<void>() : failure(told.error());
}

void ScanService::count(const ScanAnswer& answer)
{
    switch (answer.kind) {
    case ScanAnswer::Kind::Clean: ++m_clean; return;
    case ScanAnswer::Kind::Infected:
        ++m_infected;
        return m_context.log.warning(u"document_infected");
    case ScanAnswer::Kind::Again: ++m_again; break;
    case ScanAnswer::Kind::Never:
    case ScanAnswer::Kind::Unsent: break;
    }
    m_context.log.warning(u"document_not_scanned", {{u"problem", answer.problem}});
}

void ScanService::say(Health& health, OfficeLink& office, const Result<void>& done)
{
    Result<QJsonObject> detail =
        done ? office.callJson({u"link.scans_waiting"_s, {}}) : failure(done.error());
    if (!detail) {
        const Error& error = detail.error();
        if (std::exchange(m_lastFailure, error.code) != error.code)
            m_context.log.warning(u"step_failed", {{u"error", error}});
        if (!isOutage(error))
            health.say(u"down"_s, {{u"error"_s, errorName(error.code)}});
        return;
    }
    if (std::exchange(m_lastFailure, std::nullopt))
        m_context.log.info(u"works_again");
    detail->insert(u"clean"_s, m_clean);
    detail->insert(u"found"_s, m_infected);
    detail->insert(u"again"_s, m_again);
    if (m_engine) {
        detail->insert(u"engine"_s, m_engine->name);
        detail->insert(u"signatures"_s, m_engine->signatures);
    }
    if (m_breaker.state() == network::CircuitBreaker::State::Closed)
        return health.say(u"up"_s, *detail);
    detail->insert(u"why"_s, m_breaker.reason());
    health.say(u"down"_s, *detail);
}

} // namespace purser::operations
