#include "core/office/serverwitness.h"

namespace purser::office {

using namespace Qt::StringLiterals;

Result<void> ServerWitness::check(const ServerIdentity& identity)
{
    const std::scoped_lock lock(m_mutex);
    const bool foreign =
        !m_seen.system.isEmpty() && !identity.system.isEmpty() && m_seen.system != identity.system;
    const bool behind = identity.timeline != 0 && identity.timeline < m_seen.timeline;
    if (foreign || behind)
        return failure(ErrorCode::ServerUnavailable, {{u"why"_s, u"stale_server"_s}},
            foreign ? u"another system answers"_s : u"an earlier timeline answers"_s);
    if (!identity.system.isEmpty())
        m_seen.system = identity.system;
    if (identity.timeline != 0)
        m_seen.timeline = identity.timeline;
    return {};
}

ServerIdentity ServerWitness::seen() const
{
    const std::scoped_lock lock(m_mutex);
    return m_seen;
}

} // namespace purser::office
