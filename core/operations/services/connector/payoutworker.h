#pragma once

#include "core/operations/services/connector/gatewaysettings.h"
#include "core/operations/services/connector/lease.h"
#include "core/operations/services/connector/worker.h"
#include "core/operations/services/servicecontext.h"

#include <memory>

namespace purser::operations {

class Outbox;

/// Serves one payment gateway, of whatever kind.
class PayoutWorker : public Worker
{
public:
    PayoutWorker(const ServiceContext& context, const Lease& lease, QString provider,
        GatewaySettings settings);
    ~PayoutWorker() override;
    void requestStop() override { m_thread->requestStop(); }

private:
    void run(const std::stop_token& stop);
    void serve(Outbox& outbox, const std::stop_token& stop);

    const ServiceContext m_context;
    const Lease& m_lease;
    const QString m_provider;
    const GatewaySettings m_settings;
    std::unique_ptr<ServiceThread> m_thread; // last: its work uses the others
};

} // namespace purser::operations
