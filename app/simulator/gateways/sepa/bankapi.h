#pragma once

#include "app/simulator/gateways/gatewayapi.h"
#include "app/simulator/gateways/sepa/transferfile.h"

namespace purser::simulator {

/// A bank that takes files of credit transfers over HTTPS and puts out reports, see the header of
/// HttpsBankChannel for the plain form of it:
///   PUT, GET /outgoing/NAME, GET /incoming?after=N, GET /incoming/NAME, `Authorization: Bearer`.
///
/// A file is read with Qt's XML reader and nothing of ours: number of transfers and control sum
/// must fit, and a message id is taken once; else 422 {"error": "count" | "control_sum" |
/// "duplicate" | "not_a_transfer_file"}. A taken file is answered by a pain.002 that accepts it.
///
/// POST /act: {"reference", "status": "settled" | "rejected" | "returned", "reason"?} for a
/// transfer: puts out a pain.002 or a camt.054. {"report": TEXT, "name"}: puts out anything.
class BankApi : public GatewayApi
{
    Q_OBJECT
public:
    using GatewayApi::GatewayApi;

    ControlAnswer act(const QJsonObject& what) override;
    WebhookSender::Message sign(const QJsonObject&, const WebhookSender::Stamp&) const override
    {
        return {}; // banks send files, no webhooks
    }

protected:
    std::optional<HttpReply> admit(Call& call) const override;
    HttpReply carryOut(const Call& call) override;
    void settle(const GatewayRecord& record) override;
    QJsonObject eventOf(const GatewayRecord&) const override { return {}; }
    bool isUnderWay(const GatewayRecord& record) const override;

private:
    HttpReply take(const Call& call);
    HttpReply takeNew(const Call& call, const QString& name);
    void takeTransfer(
        const TransferFile::Transfer& transfer, const QString& messageId, bool isStuck);
    HttpReply listIncoming(const Call& call) const;
    static HttpReply file(const GatewayRecord& record);
    static HttpReply problem(int status, const QString& word);
    void putOut(const QString& kind, const QByteArray& bytes, const QString& name = {});
    void report(const GatewayRecord& transfer, const QString& status, const QString& reason);
    void advise(const GatewayRecord& transfer, bool isReturn, const QString& reason);
    QString stampText() const;
};

} // namespace purser::simulator
