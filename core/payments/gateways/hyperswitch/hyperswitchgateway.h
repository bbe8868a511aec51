#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/payments/gateways/currencybook.h"
#include "core/payments/gateways/gateway.h"
#include "core/payments/gateways/jsonline.h"

namespace purser::payments::gateways {

/// Hyperswitch (juspay), payments, payouts and refunds of one merchant. Ids are given by us and
/// made of our reference: a second request with the same one is refused by the server, which to us
/// says only that the first is there, so it is looked up.
class HyperswitchGateway : public Gateway
{
public:
    struct Settings {
        GatewayConnection::Settings line;
        QString merchant;
        Secret apiKey;
        Secret webhookKey; ///< `payment_response_hash_key` of the business profile
        CurrencyBook currencies;
        QString returnUrl;
    };

    HyperswitchGateway(
        Settings settings, const Clock& clock, network::CircuitBreaker::Random random = {});

    GatewayConnection& connection() { return m_line.connection(); }

    Capabilities capabilities() const override;
    void setStopToken(std::stop_token token) override
    {
        m_line.connection().setStopToken(std::move(token));
    }
    const network::CircuitBreaker* breaker() const override
    {
        return &m_line.connection().breaker();
    }
    Result<void> ensureReady() override { return m_line.connection().ensureReady(); }
    Outcome openSession(const SessionRequest& request) override;
    /// `method` is the server's payout_type ("bank", "card", "wallet"), `destination` its
    /// payout_method_data.
    Outcome payOut(const PayoutRequest& request) override;
    Outcome cancelPayout(const Subject& subject) override;
    Outcome refund(const RefundRequest& request) override;
    Result<std::vector<Transaction>> find(const Subject& subject) override;
    Result<EventHint> readWebhook(const WebhookMessage& message) const override;

private:
    Outcome outcomeOf(const network::JsonNode& answer, Operation operation,
        const QString& reference, const Money* amount) const;
    Result<Dispute> askDispute(const QString& id);

    Settings m_settings;
    JsonLine m_line;
};

} // namespace purser::payments::gateways
