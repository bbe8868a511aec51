#pragma once

#include "app/simulator/gateways/gatewayapi.h"

namespace purser::simulator {

/// Praxis Cashier, API 1.3, written from its description: POST with JSON, signed in both directions
/// by Gt-Authentication (SHA-384 over values in an order, then the secret).
///
///   /cashier/cashier                    opens a session for an order_id (intent payment,
///   withdrawal) /agent/manage-withdrawal-request    completes or cancels what the customer has
///   asked for /agent/find-transaction, find-order the last state of a tid, of an order_id
///   /direct/refund                      gives a deposit back
///
/// 400 without a signature, 403 with a wrong one (the real one says 403 to addresses not on its
/// list). `status` 0 is done; 11 bad field, 12 no such order or transaction, 13 order_id used
/// before, 14 not in this state are this simulator's own, since theirs are not published.
///
/// POST /act: {"order_id", "status", "amount"?, "processed_amount"?, "processed_currency"?,
/// "card_token"?, "holder"?, "fee"?, "again"?, "tid"?}: the customer pays or asks for money in the
/// session, or the bank decides later. "again": true is one more attempt to pay; "tid" says which
/// attempt is meant, else it is the last. find-order tells the last only.
class PraxisApi : public GatewayApi
{
    Q_OBJECT
public:
    using GatewayApi::GatewayApi;

    ControlAnswer act(const QJsonObject& what) override;
    WebhookSender::Message sign(
        const QJsonObject& event, const WebhookSender::Stamp& stamp) const override;
    bool isAccepted(int status, const QByteArray& body) const override;

protected:
    std::optional<HttpReply> admit(Call& call) const override;
    HttpReply carryOut(const Call& call) override;
    void settle(const GatewayRecord& record) override;
    QJsonObject eventOf(const GatewayRecord& record) const override;
    bool isUnderWay(const GatewayRecord& record) const override;

private:
    HttpReply openSession(const Call& call);
    HttpReply manageWithdrawal(const Call& call);
    HttpReply findTransaction(const Call& call) const;
    HttpReply findOrder(const Call& call) const;
    HttpReply refund(const Call& call);

    HttpReply refusal(int status) const;
    HttpReply signedReply(QJsonObject body, const QStringList& fields) const;
    HttpReply answer(const GatewayRecord& record, const QString& status) const;
    QByteArray signatureOf(
        const QJsonObject& body, const QStringList& fields, const QByteArray& secret) const;
    const GatewayRecord* withTid(qint64 tid) const;
    /// The transaction of an order, or its session while there is none.
    const GatewayRecord* ofOrder(const QString& orderId) const;
    static QJsonObject transactionOf(const GatewayRecord& record, const QString& status);
    static QJsonObject sessionOf(const GatewayRecord& record);
    static QJsonObject customerOf(const GatewayRecord& record);
};

} // namespace purser::simulator
