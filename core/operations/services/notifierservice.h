#pragma once

#include "core/operations/services/periodicservice.h"

namespace purser::operations {

/// Tells the desks "now" when the change feed has grown. The tick carries nothing; desks that miss
/// it find the change at their next poll.
class NotifierService : public PeriodicService
{
public:
    NotifierService(
        ServiceContext context, std::chrono::milliseconds period = std::chrono::milliseconds(200));

protected:
    Result<QJsonObject> step(OfficeLink& office) override;
};

} // namespace purser::operations
