#pragma once

#include "app/simulator/gateways/gatewayapi.h"

namespace purser::simulator {

/// BTCPay Server, Greenfield API v1 (2.x), one store, written from its description.
///
///   POST, GET /api/v1/stores/S/invoices[?orderId=R]   GET /…/invoices/ID   GET /…/payment-methods
///   POST /…/invoices/ID/refund                        a page on which coins are claimed
///   POST, GET /api/v1/stores/S/payouts                made unapproved
///   GET, POST, DELETE /…/payouts/ID                   POST {"revision"} approves
///   GET /api/v1/stores/S/payment-methods/ID/wallet    what lies in the wallet
///   GET /api/v1/stores/S/pull-payments                GET /api/v1/pull-payments/ID/payouts
///
/// `Authorization: token KEY`, else 401 {"code": "unauthenticated"}. Webhooks carry
/// `BTCPay-Sig: sha256=HMAC-SHA256(secret, body)`.
///
/// POST /act: {"reference", "status", "additional"?, "paid"?}: an invoice or payout comes into that
/// state; {"reference", "amount"}: the destination or amount of a payout is edited before it is
/// approved, which raises its revision; {"reference", "destination"}: it goes elsewhere and no
/// revision tells of it; {"claim": REFUND}: the client claims a refund; {"foreign": CURRENCY}:
/// somebody pays out by hand, without any reference; {"wallet": "BTC-CHAIN", "balance": "0.5"}: so
/// much lies there; a wallet nobody has filled is not found.
class BtcPayApi : public GatewayApi
{
    Q_OBJECT
public:
    using GatewayApi::GatewayApi;

    ControlAnswer act(const QJsonObject& what) override;
    WebhookSender::Message sign(
        const QJsonObject& event, const WebhookSender::Stamp& stamp) const override;

protected:
    std::optional<HttpReply> admit(Call& call) const override;
    HttpReply carryOut(const Call& call) override;
    void settle(const GatewayRecord& record) override;
    QJsonObject eventOf(const GatewayRecord& record) const override;
    bool isUnderWay(const GatewayRecord& record) const override;

private:
    HttpReply wallet(const QString& method) const;
    HttpReply createInvoice(const Call& call);
    HttpReply listInvoices(const Call& call) const;
    HttpReply paymentMethods(const GatewayRecord& invoice) const;
    HttpReply createRefund(const Call& call, const GatewayRecord& invoice);
    HttpReply oneInvoice(const Call& call);
    HttpReply createPayout(const Call& call);
    HttpReply onePayout(const Call& call);
    HttpReply approve(const Call& call, GatewayRecord payout);
    HttpReply listOf(const QString& kind, const Call& call) const;
    QString endpointOf(const Call& call) const;
    ControlAnswer claim(const QString& reference);
    ControlAnswer makeForeign(const QString& currency);
    QJsonObject bodyOf(const GatewayRecord& record, const Call& call) const;
    static HttpReply problem(int status, const QString& code);
    QString nextId(const QString& prefix) const;

    QHash<QString, QString> m_wallets; ///< balance of each payment method
};

} // namespace purser::simulator
