#include "core/operations/services/connector/payoutworker.h"

#include "core/operations/services/connector/gatewaydesk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::operations {

using network::CircuitBreaker;
using payments::gateways::CurrencyBook;
using payments::gateways::Gateway;

namespace {

constexpr std::chrono::milliseconds jobPatience = 500ms;

QString stateOf(const Gateway& gateway)
{
    const CircuitBreaker* breaker = gateway.breaker();
    if (!breaker || breaker->state() == CircuitBreaker::State::Closed)
        return u"up"_s;
    return breaker->needsPerson() ? u"refused"_s : u"down"_s;
}

} // namespace

PayoutWorker::PayoutWorker(
    const ServiceContext& context, const Lease& lease, QString provider, GatewaySettings settings)
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
    Outbox outbox(office, m_context.log, stop);
    serve(outbox, stop);
    for (const Job& job : jobs().drain()) {
        if (const auto* execute = std::get_if<Execute>(&job.work))
            outbox.reportNotSent(execute->instruction, u"bridge_stopping"_s);
    }
}

void PayoutWorker::serve(Outbox& outbox, const std::stop_token& stop)
{
    const Result<CurrencyBook> currencies = outbox.currencies();
    if (!currencies)
        return m_context.log.error(u"no_currencies", {{u"error", currencies.error()}});
    const std::unique_ptr<Gateway> gateway = makeGateway(m_settings, *currencies, m_context.clock);
    gateway->setStopToken(stop);
    GatewayDesk desk(*gateway, m_settings, outbox, m_lease, m_context.clock, m_context.log);
    qsizetype unreadable = 0;
    while (!stop.stop_requested()) {
        const std::optional<Job> job = jobs().take(stop, jobPatience);
        if (!job)
            continue;
        if (const auto* execute = std::get_if<Execute>(&job->work))
            desk.execute(execute->instruction);
        else if (const auto* lookUp = std::get_if<LookUp>(&job->work))
            desk.lookUp(lookUp->instruction);
        else if (const auto* status = std::get_if<AskStatus>(&job->work))
            desk.askStatus(status->payout);
        else if (const auto* ask = std::get_if<AskDeposit>(&job->work))
            desk.askDeposit(ask->deposit);
        const QStringList reports = gateway->unreadableReports();
        for (; unreadable < reports.size(); ++unreadable)
            m_context.log.error(
                u"report_unreadable", {{u"file", LogValue::code(reports.at(unreadable))}});
        setState(stateOf(*gateway));
    }
}

} // namespace purser::operations
