#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/payments/gateways/btcpay/btcpayanswers.h"
#include "core/payments/gateways/currencybook.h"
#include "core/payments/gateways/gateway.h"
#include "core/payments/gateways/jsonline.h"

namespace purser::payments::gateways {

/// BTCPay Server, Greenfield API v1, for one store.
///
/// The server knows no keys against repetition: two equal requests make two invoices or payouts.
/// What keeps a payout single is that it is made unapproved and approved by id and revision, and
/// that our reference, kept in its metadata, is looked for before anything is asked for again.
class BtcPayGateway : public Gateway
{
public:
    struct Settings {
        GatewayConnection::Settings line;
        QByteArray basePath; ///< where the server does not stand at the root: "/btcpay"
        QString store;
        /// Limited to this store and to what is done here; for payouts to "create non-approved"
        /// and, for the one who approves, to "manage payouts".
        Secret apiKey;
        Secret webhookSecret;
        CurrencyBook currencies;
        QString returnUrl;
        /// On-chain payment methods whose wallets pay: "BTC-CHAIN". The key may then view the
        /// store's settings.
        QStringList wallets;
    };

    BtcPayGateway(
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
    /// Makes the payout, not approved: Pending with the revision that an approval has to name.
    /// `destination` has one member, "address"; `method` is the server's ("BTC-CHAIN").
    Outcome payOut(const PayoutRequest& request) override;
    Outcome approvePayout(const PayoutApproval& approval) override;
    Outcome cancelPayout(const Subject& subject) override;
    /// Makes a page on which the client claims the coins; Pending with its address.
    Outcome refund(const RefundRequest& request) override;
    Result<std::vector<Transaction>> find(const Subject& subject) override;
    /// Of the wallets that are named, with what is not confirmed yet: the change of a payout comes
    /// back so.
    Result<std::vector<Money>> balances() override;
    Result<EventHint> readWebhook(const WebhookMessage& message) const override;

private:
    QByteArray target(const QByteArray& path) const;
    static QByteArray encoded(const QString& text);
    Result<std::vector<Transaction>> findInvoices(const Subject& subject);
    Result<Transaction> completed(Transaction invoice);
    Result<std::vector<Transaction>> findPayout(const Subject& subject);
    Result<std::vector<Transaction>> findPayouts(const Subject& subject);
    Result<std::vector<Transaction>> findRefunds(const Subject& subject);
    Result<Transaction> refundOf(const btcpay::PullPayment& page);
    Result<std::vector<network::JsonNode>> list(const QByteArray& path);

    Settings m_settings;
    JsonLine m_line;
};

} // namespace purser::payments::gateways
