#include "core/operations/services/intake/intakeservice.h"

#include "core/operations/services/health.h"
#include "core/operations/services/intake/apierror.h"
#include "core/operations/services/intake/intakeapi.h"
#include "core/operations/services/intake/intakeserver.h"
#include "core/operations/services/intake/webhookdesk.h"
#include "core/operations/services/pause.h"
#include "core/operations/services/servicethread.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::operations {

namespace {

constexpr auto intakeBeat = 250ms;
constexpr auto webhookPrefix = "/webhooks/";

} // namespace

IntakeService::IntakeService(ServiceContext context, IntakeSettings settings)
    : m_context(std::move(context)), m_settings(std::move(settings))
{
}

void IntakeService::run(std::stop_token stop)
{
    OfficeLink office(m_context, u"intake"_s);
    Health health(office, m_context, name());
    RateLimiter limiter(m_context.clock);
    IntakeApi api(limiter, m_context.log);
    WebhookDesk webhooks(m_settings, limiter, m_context.clock, m_context.log);
    IntakeServer server(
        m_settings, m_context, [&](const ApiRequest& request, OfficeLink& link) -> ApiAnswer {
            if (request.path.startsWith(webhookPrefix))
                return webhooks.take(
                    QString::fromUtf8(request.path.mid(qstrlen(webhookPrefix))), request, link);
            return api.answer(request, link);
        });
    while (listen(server, health, stop)) {
        const ServiceThread serving(
            u"intake serve"_s, [&server, stop](const std::stop_token&) { server.serve(stop); });
        do
            health.say(u"up"_s, {{u"requests"_s, server.requests()}});
        while (pauseFor(stop, intakeBeat) && !serving.isFinished());
        if (!stop.stop_requested())
            m_context.log.error(u"listening_ended");
    }
    health.say(u"down"_s, {{u"why"_s, u"stopped"_s}});
}

/// Takes the port, however long that takes. False when asked to stop.
bool IntakeService::listen(IntakeServer& server, Health& health, const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        const Result<quint16> port = server.bind();
        if (port) {
            m_context.log.info(u"listening", {{u"port", *port}});
            return true;
        }
        m_context.log.error(u"cannot_listen", {{u"error", port.error()}});
        health.say(u"down"_s, {{u"error"_s, errorName(port.error().code)}});
        pauseFor(stop, 5s);
    }
    return false;
}

} // namespace purser::operations
