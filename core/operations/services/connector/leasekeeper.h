#pragma once

#include "core/operations/services/connector/lease.h"
#include "core/operations/services/officelink.h"

#include <QUuid>

namespace purser::operations {

/// Takes the lease of the connector and renews it, on a connection and in a thread of its own so
/// that no slow server can cost it.
class LeaseKeeper
{
public:
    LeaseKeeper(const ServiceContext& context, Lease& lease, std::chrono::milliseconds ttl);

    void run(const std::stop_token& stop);

private:
    void renew();

    const ServiceContext& m_context;
    Lease& m_lease;
    const std::chrono::milliseconds m_ttl;
    OfficeLink m_office;
    QUuid m_holder = QUuid::createUuid();
    bool m_held = false;
};

} // namespace purser::operations
