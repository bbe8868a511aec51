#pragma once

#include "core/operations/services/connector/lease.h"
#include "core/operations/services/connector/outbox.h"
#include "core/operations/services/connector/worker.h"
#include "core/trading/mt5/session.h"

#include <memory>

namespace purser::operations {

/// Serves one MT5 server: one session, one command at a time, whatever the instructions, look-ups
/// and figures wanted; says in the office how the server answers.
class TradingWorker : public Worker
{
public:
    TradingWorker(const ServiceContext& context, Lease& lease, QString server,
        trading::mt5::Settings settings);
    ~TradingWorker() override;
    void requestStop() override { m_thread->requestStop(); }

private:
    void run(const std::stop_token& stop);
    void keepAlive(trading::mt5::Session& session);
    void sayState(trading::mt5::Session& session, Outbox& outbox);
    QJsonObject stateDetail(const trading::mt5::Session& session) const;

    const ServiceContext m_context;
    Lease& m_lease;
    const QString m_server;
    const trading::mt5::Settings m_settings;
    std::optional<std::chrono::milliseconds> m_ping;
    std::chrono::nanoseconds m_sayAt{0};
    std::unique_ptr<ServiceThread> m_thread; // last: its work uses the others
};

} // namespace purser::operations
