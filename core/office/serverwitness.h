#pragma once

#include "core/base/result.h"
#include "core/office/serveridentity.h"

#include <mutex>

namespace purser::office {

/// Remembers which server was seen last, to refuse one that has fallen behind: a former primary
/// that came back on its own after a failover would show, and accept, what the office no longer
/// knows. Thread-safe.
class ServerWitness
{
public:
    ServerWitness() = default;
    /// Starts from what was seen in an earlier session.
    explicit ServerWitness(ServerIdentity seen) : m_seen(std::move(seen)) {}

    /// ServerUnavailable {why: "stale_server"} for another system or an earlier timeline.
    Result<void> check(const ServerIdentity& identity);
    ServerIdentity seen() const;

private:
    mutable std::mutex m_mutex;
    ServerIdentity m_seen;
};

} // namespace purser::office
