#pragma once

#include "core/operations/services/periodicservice.h"

namespace purser::operations {

/// Ends sessions of staff that hold transactions open, and notices logins that were changed around
/// the office.
class WatchdogService : public PeriodicService
{
public:
    struct Limits {
        std::chrono::seconds transaction{30};
        std::chrono::seconds idleInTransaction{10};
    };

    WatchdogService(ServiceContext context, Limits limits);

protected:
    Result<QJsonObject> step(OfficeLink& office) override;

private:
    Result<void> endSessions(OfficeLink& office);
    Result<void> checkLogins(OfficeLink& office);

    const Limits m_limits;
    qint64 m_ended = 0;
    qint64 m_findings = 0;
    std::chrono::nanoseconds m_loginsDueAt{0};
};

} // namespace purser::operations
