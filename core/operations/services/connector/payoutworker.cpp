#include "core/operations/services/connector/payoutworker.h"

#include "core/operations/services/connector/eventdesk.h"
#include "core/operations/services/connector/floatreader.h"
#include "core/operations/services/connector/gatewaydesk.h"
#include "core/operations/services/connector/sessiondesk.h"
#include "core/operations/services/pause.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::operations {

using network::CircuitBreaker;
using payments::gateways::CurrencyBook;
using payments::gateways::Gateway;

namespace {

constexpr std::chrono::milliseconds jobPatience = 500ms;
constexpr std::chrono::milliseconds currenciesPause = 2s;
constexpr std::chrono::nanoseconds currenciesEvery = 5min;

/// A name the bank gave, as far as it can stand in a log.
QString fileWord(const QString& name)
{
    QString word = name.left(64);
    for (QChar& c : word) {
        if (!(c.isLetterOrNumber() && c.unicode() < 128) && c != u'.' && c != u'-')
            c = u'_';
    }
    return word;
}

QString stateOf(const Gateway& gateway)
{
    const CircuitBreaker* breaker = gateway.breaker();
    if (!breaker || breaker->state() == CircuitBreaker::State::Closed) {
        if (!gateway.unreadableReports().isEmpty())
            return u"degraded"_s;
        return gateway.worksUnchecked() ? u"unchecked"_s : u"up"_s;
    }
    return breaker->needsPerson() ? u"refused"_s : u"down"_s;
}

} // namespace

PayoutWorker::PayoutWorker(
    const ServiceContext& context, Lease& lease, QString provider, GatewaySettings settings)
    : m_context(context), m_lease(lease), m_provider(std::move(provider)),
      m_settings(std::move(settings))
{
    m_thread = std::make_unique<ServiceThread>(
        u"payout "_s + m_provider, [this](const std::stop_token& stop) { run(stop); });
}

PayoutWorker::~PayoutWorker() = default;

void PayoutWorker::run(const std::stop_token& stop)
{
    OfficeLink office(m_context, u"payout"_s);
    Outbox outbox(office, m_lease, m_context.log, stop);
    SessionOutbox sessions(office, m_context.log, stop);
    while (!stop.stop_requested()) {
        const Result<CurrencyBook> currencies = outbox.currencies();
        if (currencies) {
            serve(office, outbox, sessions, *currencies, stop);
            continue;
        }
        m_context.log.error(u"no_currencies", {{u"error", currencies.error()}});
        setState(u"down"_s);
        // What waits here would keep the others' instructions from being claimed.
        giveBack(outbox, sessions, u"office_no_currencies"_s);
        pauseFor(stop, currenciesPause);
    }
    giveBack(outbox, sessions, u"bridge_stopping"_s);
}

void PayoutWorker::giveBack(Outbox& outbox, SessionOutbox& sessions, const QString& reason)
{
    for (const Job& job : jobs().drain()) {
        if (const auto* execute = std::get_if<Execute>(&job.work))
            outbox.reportNotSent(execute->instruction, reason);
        else if (const auto* page = std::get_if<OpenPage>(&job.work);
                 page && !page->session.isLookUp)
            sessions.report(page->session, u"not_sent"_s, {}, {}, reason);
    }
}

/// Until asked to stop, or until the office keeps other currencies than these.
void PayoutWorker::serve(OfficeLink& office, Outbox& outbox, SessionOutbox& sessions,
    const CurrencyBook& currencies, const std::stop_token& stop)
{
    const std::unique_ptr<Gateway> gateway = makeGateway(m_settings, currencies, m_context.clock);
    gateway->setStopToken(stop);
    GatewayDesk desk(*gateway, m_settings, outbox, office, m_lease, m_context.clock, m_context.log);
    EventDesk events(*gateway, desk, outbox, m_context.log);
    SessionDesk pages(*gateway, sessions, m_lease, m_context.log);
    FloatReader floats(*gateway, m_provider, outbox, m_lease, m_context.clock, m_context.log);
    setState(stateOf(*gateway));
    qsizetype unreadable = 0;
    std::chrono::nanoseconds readAgainAt = m_context.clock.monotonic() + currenciesEvery;
    while (!stop.stop_requested()) {
        if (m_context.clock.monotonic() >= readAgainAt) {
            const Result<CurrencyBook> now = outbox.currencies();
            if (now && *now != currencies)
                return;
            readAgainAt = m_context.clock.monotonic() + currenciesEvery;
        }
        floats.readWhenDue();
        std::optional<Job> job = jobs().take(stop, jobPatience);
        if (!job)
            continue;
        const auto* execute = std::get_if<Execute>(&job->work);
        if (execute && !currencies.find(execute->instruction.amount.currency().code())) {
            outbox.reportNotSent(execute->instruction, u"office_currency_is_new"_s);
            return;
        }
        const auto* page = std::get_if<OpenPage>(&job->work);
        if (page && !currencies.find(page->session.amount.currency().code())) {
            if (!page->session.isLookUp)
                sessions.report(page->session, u"not_sent"_s, {}, {}, u"office_currency_is_new"_s);
            return;
        }
        work(*job, desk, events, pages);
        const QStringList reports = gateway->unreadableReports();
        for (; unreadable < reports.size(); ++unreadable)
            m_context.log.error(
                u"report_unreadable", {{u"file", LogValue::code(fileWord(reports[unreadable]))}});
        setState(stateOf(*gateway));
    }
}

void PayoutWorker::work(const Job& job, GatewayDesk& desk, EventDesk& events, SessionDesk& sessions)
{
    if (const auto* execute = std::get_if<Execute>(&job.work))
        desk.execute(execute->instruction);
    else if (const auto* lookUp = std::get_if<LookUp>(&job.work))
        desk.lookUp(lookUp->instruction);
    else if (const auto* page = std::get_if<OpenPage>(&job.work))
        sessions.take(page->session);
    else if (const auto* event = std::get_if<AskEvent>(&job.work))
        events.take(event->event);
    else if (const auto* status = std::get_if<AskStatus>(&job.work))
        desk.askStatus(status->payout);
    else if (const auto* ask = std::get_if<AskDeposit>(&job.work))
        desk.askDeposit(ask->deposit);
}

} // namespace purser::operations
