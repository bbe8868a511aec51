#pragma once

#include "app/simulator/gateways/gatewayapi.h"

namespace purser::simulator {

/// A vendor of identity checks: looks at a face, a document or an address, and tells its finding by
/// webhook, signed over its time and its bytes.
///
/// POST /checks {"application", "kind"} with `Authorization: Bearer` begins one: {"id", "status":
/// "pending"}; GET /checks/ID.
///
/// POST /act: {"application", "kind": "document" | "face" | "address", "result": "passed" |
/// "failed" | "unclear", "detail"?} ends the one that was begun, or one that was begun on the
/// vendor's page.
class IdCheckApi : public GatewayApi
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
    GatewayRecord begun(const QString& application, const QString& kind);
};

} // namespace purser::simulator
