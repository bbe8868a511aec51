#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/payments/gateways/currencybook.h"
#include "core/payments/gateways/gateway.h"
#include "core/payments/gateways/gatewayconnection.h"
#include "core/payments/gateways/praxis/praxisanswer.h"
#include "core/payments/gateways/praxis/praxistables.h"

#include <QJsonObject>
#include <vector>

namespace purser::payments::gateways {

/// Praxis Cashier, API 1.3.
///
/// Payouts begin with a withdrawal request that the client makes in the cashier; we complete or
/// cancel it by its id. The only guard against doing a thing twice is our reference (`order_id`),
/// so there is a new one for each attempt and an unknown outcome is looked up, never repeated.
/// Every answer is signed and counts for nothing without its signature. A notification does not
/// sign the status: that is why a webhook is only a hint.
class PraxisGateway : public Gateway
{
public:
    struct Settings {
        GatewayConnection::Settings line;
        QString merchantId;
        QString applicationKey;
        Secret merchantSecret;
        CurrencyBook currencies;
        QString notificationUrl; ///< where they send webhooks to
        QString returnUrl;       ///< where the client's browser goes afterwards
        QString locale = QStringLiteral("en-GB");
        /// How the values of a refund are signed is not confirmed; refunds stay off until it is.
        bool refundsAreConfirmed = false;
        /// What `status` they answer with when they do not know an order. Not documented: with an
        /// empty list no answer is taken for "there is none".
        std::vector<std::int64_t> unknownOrderStatuses;
    };

    PraxisGateway(
        Settings settings, const Clock& clock, network::CircuitBreaker::Random random = {});

    GatewayConnection& connection() { return m_connection; }

    Capabilities capabilities() const override;
    void setStopToken(std::stop_token token) override
    {
        m_connection.setStopToken(std::move(token));
    }
    const network::CircuitBreaker* breaker() const override { return &m_connection.breaker(); }
    Result<void> ensureReady() override { return m_connection.ensureReady(); }
    Outcome openSession(const SessionRequest& request) override;
    Outcome payOut(const PayoutRequest& request) override;
    Outcome cancelPayout(const Subject& subject) override;
    Outcome refund(const RefundRequest& request) override;
    Result<std::vector<Transaction>> find(const Subject& subject) override;
    Result<EventHint> readWebhook(const WebhookMessage& message) const override;
    WebhookReply webhookReply(bool isReceived) const override;

private:
    /// An answer that was asked for, or what became of the instruction instead.
    using Answered = tl::expected<praxis::PraxisAnswer, Outcome>;

    network::HttpRequest request(
        const QByteArray& target, QJsonObject body, praxis::SignedFields fields) const;
    Answered instruct(const QByteArray& target, const QJsonObject& body, praxis::SignedFields asked,
        praxis::SignedFields answered);
    Result<praxis::PraxisAnswer> accept(
        const network::HttpResponse& response, praxis::SignedFields fields) const;
    Outcome manageWithdrawal(const QString& intent, const QString& request, const Money* amount);
    Outcome outcomeOf(
        const praxis::PraxisAnswer& answer, Operation operation, const Money* amount) const;
    qint64 nowSeconds() const { return m_clock.nowMicroseconds() / 1'000'000; }

    Settings m_settings;
    const Clock& m_clock;
    GatewayConnection m_connection;
};

} // namespace purser::payments::gateways
