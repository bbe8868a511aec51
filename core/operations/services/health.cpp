#include "core/operations/services/health.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::operations {

namespace {

constexpr std::chrono::nanoseconds sayEvery = 5s;
// A change of detail alone, such as a count, is no news that cannot wait a little.
constexpr std::chrono::nanoseconds sayDetailAfter = 1s;

} // namespace

Health::Health(OfficeLink& office, const ServiceContext& context, QString service)
    : m_office(office), m_context(context), m_service(std::move(service))
{
}

void Health::say(const QString& state, const QJsonObject& detail)
{
    const std::chrono::nanoseconds now = m_context.clock.monotonic();
    const bool detailDue = detail != m_detail && now >= m_nextAt - sayEvery + sayDetailAfter;
    if (state == m_state && !detailDue && now < m_nextAt)
        return;
    const Result<office::Table> said = m_office.call({u"link.put_health"_s,
        {{u"p_service"_s, m_service}, {u"p_host"_s, m_context.host}, {u"p_state"_s, state},
            {u"p_detail"_s, office::jsonText(detail)}}});
    if (!said) {
        m_context.log.debug(u"health_not_said", {{u"error", said.error()}});
        return;
    }
    m_state = state;
    m_detail = detail;
    m_nextAt = now + sayEvery;
}

} // namespace purser::operations
