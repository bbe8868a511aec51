#include "core/operations/services/connector/leasekeeper.h"

#include "core/operations/services/pause.h"

using namespace Qt::StringLiterals;

namespace purser::operations {

LeaseKeeper::LeaseKeeper(const ServiceContext& context, Lease& lease, std::chrono::milliseconds ttl)
    : m_context(context), m_lease(lease), m_ttl(ttl), m_office(context, u"lease"_s)
{
}

void LeaseKeeper::run(const std::stop_token& stop)
{
    do
        renew();
    while (pauseFor(stop, m_ttl / 5));
}

void LeaseKeeper::renew()
{
    if (m_lease.takeNewWanted()) {
        // The office grants another holder the lease only once ours has run out.
        m_lease.lose();
        m_holder = QUuid::createUuid();
    }
    const std::chrono::nanoseconds before = m_context.clock.monotonic();
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_ttl);
    const Result<QJsonObject> answer = m_office.callJson({u"link.acquire_lease"_s,
        {{u"p_name"_s, u"connector"_s}, {u"p_holder"_s, office::uuidText(m_holder)},
            {u"p_ttl_s"_s, static_cast<qint64>(seconds.count())}}});
    if (!answer) {
        m_context.log.debug(u"lease_not_renewed", {{u"error", answer.error()}});
        return;
    }
    const bool granted = answer->value(u"granted").toBool();
    const qint64 token = answer->value(u"token").toInteger();
    if (granted)
        m_lease.grant(token, before + m_ttl);
    else
        m_lease.lose();
    if (std::exchange(m_held, granted) != granted)
        m_context.log.info(u"lease", {{u"held", granted}, {u"token", token}});
}

} // namespace purser::operations
