#include "core/operations/services/periodicservice.h"

#include "core/operations/services/pause.h"

using namespace Qt::StringLiterals;

namespace purser::operations {

PeriodicService::PeriodicService(
    ServiceContext context, QString name, std::chrono::milliseconds period)
    : m_context(std::move(context)), m_name(std::move(name)), m_period(period)
{
}

void PeriodicService::run(std::stop_token stop)
{
    OfficeLink office(m_context, m_name);
    Health health(office, m_context, m_name);
    do
        note(step(office), health);
    while (pauseFor(stop, m_period));
    health.say(u"down"_s, {{u"why"_s, u"stopped"_s}});
}

void PeriodicService::note(const Result<QJsonObject>& result, Health& health)
{
    if (result) {
        if (std::exchange(m_lastFailure, std::nullopt))
            m_context.log.info(u"works_again");
        health.say(u"up"_s, *result);
        return;
    }
    const Error& error = result.error();
    if (std::exchange(m_lastFailure, error.code) != error.code)
        m_context.log.warning(u"step_failed", {{u"error", error}});
    // While the office is away there is nobody to tell.
    if (!isOutage(error))
        health.say(u"down"_s, {{u"error"_s, errorName(error.code)}});
}

} // namespace purser::operations
