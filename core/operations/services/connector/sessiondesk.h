#pragma once

#include "core/operations/services/connector/lease.h"
#include "core/operations/services/connector/sessionoutbox.h"
#include "core/payments/gateways/gateway.h"

namespace purser::operations {

/// Opens pages on which clients pay in at one gateway, each once: what is not certain is looked up
/// by the deposit's reference. A page that is there without its address is given up: nobody can pay
/// on it, and money that came all the same is booked like any other.
class SessionDesk
{
public:
    /// Those who are given outlive the desk.
    SessionDesk(payments::gateways::Gateway& gateway, SessionOutbox& outbox, const Lease& lease,
        const Logger& log);

    void take(const PendingSession& session);

private:
    void open(const PendingSession& session);
    void lookUp(const PendingSession& session);
    void report(const PendingSession& session, const payments::gateways::Outcome& outcome);

    payments::gateways::Gateway& m_gateway;
    SessionOutbox& m_outbox;
    const Lease& m_lease;
    const Logger m_log;
};

} // namespace purser::operations
