#pragma once

#include "app/simulator/gateways/gatewayapi.h"

namespace purser::simulator {

/// Hyperswitch, written from its description: POST /payments, /payouts/create, /refunds, GET with
/// the id, POST /payouts/ID/cancel; header `api-key`, else 401 IR_01. Ids may be given and are
/// taken once (400 HE_01); unknown ones are 404 HE_02. Amounts are minor units. Webhooks carry
/// `X-Webhook-Signature-512`, the hex HMAC-SHA512 of the body.
///
/// A payment names its disputes; GET /disputes/ID has the amount of one.
///
/// POST /act: {"reference", "status", "received"?, "holder"?, "dispute"?, "dispute_id"?,
/// "dispute_amount"?, "evidence_by"?}: the customer, the bank or time.
class HyperswitchApi : public GatewayApi
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
    HttpReply create(const Call& call);
    HttpReply createPayment(const Call& call, GatewayRecord record);
    HttpReply createPayout(const Call& call, GatewayRecord record);
    HttpReply createRefund(const Call& call, GatewayRecord record);
    HttpReply cancel(const GatewayRecord& known, const Call& call);
    HttpReply answer(const GatewayRecord& record, const Call& call) const;
    HttpReply dispute(const QString& id) const;
    static void changeDispute(GatewayRecord& record, const QJsonObject& what);
    static QJsonObject lastDispute(const GatewayRecord& record);
    QJsonObject objectOf(const GatewayRecord& record, const QString& status) const;
    static HttpReply problem(int status, const QString& code);
};

} // namespace purser::simulator
