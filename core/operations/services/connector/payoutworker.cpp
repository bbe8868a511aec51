#include "core/operations/services/connector/payoutworker.h"

#include "core/operations/services/connector/payoutdesk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::operations {

using network::CircuitBreaker;
using trading::PayoutGateway;

namespace {

constexpr std::chrono::milliseconds jobPatience = 500ms;

QString stateOf(const CircuitBreaker& breaker)
{
    if (breaker.state() == CircuitBreaker::State::Closed)
        return u"up"_s;
    return breaker.needsPerson() ? u"refused"_s : u"down"_s;
}

} // namespace

PayoutWorker::PayoutWorker(const ServiceContext& context, const Lease& lease, QString provider,
    PayoutGateway::Settings settings)
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
    PayoutGateway gateway(m_settings, m_context.clock);
    gateway.setStopToken(stop);
    PayoutDesk desk(gateway, outbox, m_lease, m_context.log);
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
        setState(stateOf(gateway.breaker()));
    }
    for (const Job& job : jobs().drain()) {
        if (const auto* execute = std::get_if<Execute>(&job.work))
            outbox.reportNotSent(execute->instruction, u"bridge_stopping"_s);
    }
}

} // namespace purser::operations
