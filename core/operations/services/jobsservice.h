#pragma once

#include "core/operations/services/periodicservice.h"

namespace purser::operations {

/// The housekeeping of the office: ends requests nobody decided in time, notices which workstations
/// are gone and gives back what they held, reminds of what is due, lets rules approve applications
/// that need nobody, does for clients what time asks (documents that expire, reviews that fall due,
/// ratings that age), makes partitions ahead, drops what is past its retention.
class JobsService : public PeriodicService
{
public:
    JobsService(
        ServiceContext context, std::chrono::milliseconds period = std::chrono::seconds(30));

protected:
    Result<QJsonObject> step(OfficeLink& office) override;

private:
    Result<void> tendClients(OfficeLink& office);
    /// Lets the rules of automatic approval look at some of the applications that wait.
    Result<void> approveByRules(OfficeLink& office);
    Result<void> expireWork(OfficeLink& office);

    qint64 m_expired = 0;
    qint64 m_tended = 0;
    qint64 m_approved = 0;
    std::chrono::nanoseconds m_maintainAt{0};
    std::chrono::nanoseconds m_tendAt{0};
};

} // namespace purser::operations
