#pragma once

#include "core/operations/services/connector/gatewaydesk.h"

namespace purser::operations {

/// Looks into what gateways tell us: asks the gateway what is true now, reports that as polling
/// does, and says what became of the event. Nothing is booked by the message itself.
class EventDesk
{
public:
    /// Those who are given outlive it.
    EventDesk(
        payments::gateways::Gateway& gateway, GatewayDesk& desk, Outbox& outbox, const Logger& log);

    void take(GatewayEvent event);

private:
    using Transactions = std::vector<payments::gateways::Transaction>;

    Result<Transactions> find(const GatewayEvent& event);
    bool findReference(GatewayEvent& event);
    void takeStray(const GatewayEvent& event, const Transactions& found, const QString& otherwise);
    void takeDeposit(const GatewayEvent& event);
    void takePayout(const GatewayEvent& event);
    void finish(const GatewayEvent& event, GatewayDesk::Asked asked);
    void again(const GatewayEvent& event, const QString& why);

    payments::gateways::Gateway& m_gateway;
    GatewayDesk& m_desk;
    Outbox& m_outbox;
    const Logger m_log;
};

} // namespace purser::operations
