#pragma once

#include "core/operations/services/connector/gatewaysettings.h"
#include "core/operations/services/connector/lease.h"
#include "core/operations/services/connector/worker.h"
#include "core/operations/services/servicecontext.h"

#include <memory>

namespace purser::operations {

class EventDesk;
class GatewayDesk;
class OfficeLink;
class Outbox;
class SessionDesk;
class SessionOutbox;

/// Serves one payment gateway, of whatever kind. Without the office's currencies no amount can be
/// read: until they are known it is "down", and what it was given goes back. "degraded": it works,
/// and reports of the provider's could not be read. "unchecked": it works, and no schema was given
/// that its files are held against.
class PayoutWorker : public Worker
{
public:
    PayoutWorker(
        const ServiceContext& context, Lease& lease, QString provider, GatewaySettings settings);
    ~PayoutWorker() override;
    void requestStop() override { m_thread->requestStop(); }

private:
    void run(const std::stop_token& stop);
    void serve(OfficeLink& office, Outbox& outbox, SessionOutbox& sessions,
        const payments::gateways::CurrencyBook& currencies, const std::stop_token& stop);
    void work(const Job& job, GatewayDesk& desk, EventDesk& events, SessionDesk& sessions);
    void giveBack(Outbox& outbox, SessionOutbox& sessions, const QString& reason);

    const ServiceContext m_context;
    Lease& m_lease;
    const QString m_provider;
    const GatewaySettings m_settings;
    std::unique_ptr<ServiceThread> m_thread; // last: its work uses the others
};

} // namespace purser::operations
