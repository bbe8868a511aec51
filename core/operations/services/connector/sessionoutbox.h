#pragma once

#include "core/operations/services/connector/pendingsession.h"
#include "core/operations/services/officelink.h"

#include <vector>

namespace purser::operations {

/// The office's functions over pages on which clients pay in. Reports wait through outages of the
/// office; one that comes too late is logged and dropped, as those of the outbox.
class SessionOutbox
{
public:
    /// The office outlives it.
    SessionOutbox(OfficeLink& office, const Logger& log, std::stop_token stop);

    Result<std::vector<PendingSession>> claim(qint64 lease, int most);
    /// Commits that the gateway is about to be asked. False: it must not be.
    bool mark(const PendingSession& session);
    /// @param outcome  "open", "refused", "not_sent", "unknown"; of a look also "absent", "lost"
    /// @param page     opens the session for whoever has it: never logged
    void report(const PendingSession& session, const QString& outcome,
        const QString& providerReference, const QString& page, const QString& reason);

private:
    OfficeLink& m_office;
    const Logger m_log;
    const std::stop_token m_stop;
};

} // namespace purser::operations
