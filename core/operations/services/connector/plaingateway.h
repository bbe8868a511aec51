#pragma once

#include "core/payments/gateways/gateway.h"
#include "core/trading/payout/payoutgateway.h"

namespace purser::operations {

/// The plain payout protocol (trading::PayoutGateway) seen like every other gateway. It keeps keys:
/// the same one twice is one payout.
class PlainGateway : public payments::gateways::Gateway
{
public:
    PlainGateway(trading::PayoutGateway::Settings settings, const Clock& clock);

    payments::gateways::Capabilities capabilities() const override;
    void setStopToken(std::stop_token token) override { m_gateway.setStopToken(std::move(token)); }
    const network::CircuitBreaker* breaker() const override { return &m_gateway.breaker(); }
    Result<void> ensureReady() override { return m_gateway.ensureReady(); }
    /// `key` is sent as the Idempotency-Key; `destination`: kind, account, holder, bank.
    payments::gateways::Outcome payOut(const payments::gateways::PayoutRequest& request) override;
    Result<std::vector<payments::gateways::Transaction>> find(
        const payments::gateways::Subject& subject) override;

private:
    trading::PayoutGateway m_gateway;
};

} // namespace purser::operations
