#include "core/payments/gatewaymessage.h"

#include "core/base/jsonfields.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

Result<GatewayMessage> gatewayMessageFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"message"_s);
    GatewayMessage message;
    message.id = fields.integer(u"id");
    message.gateway = fields.text(u"gateway");
    message.at = fields.instant(u"at_us");
    message.bytes = fields.integer(u"bytes");
    message.verdict = fields.text(u"verdict");
    message.reason = fields.text(u"reason");
    message.stale = fields.flag(u"stale");
    message.alarm = fields.flag(u"alarm");
    message.word = fields.optionalText(u"word");
    message.operation = fields.optionalText(u"operation");
    message.reference = fields.optionalText(u"reference");
    message.payment = fields.optionalId<PaymentId>(u"payment_id");
    message.state = fields.optionalText(u"state");
    message.result = fields.optionalText(u"result");
    message.event = fields.optionalInteger(u"event").value_or(0);
    message.version = static_cast<int>(fields.optionalInteger(u"version").value_or(0));
    message.settledBy = fields.optionalText(u"settled_by");
    message.settledText = fields.optionalText(u"settled_text");
    message.attempts = static_cast<int>(fields.optionalInteger(u"attempts").value_or(0));
    message.finished = fields.optionalInstant(u"finished_us");
    return fields.finish(std::move(message));
}

} // namespace purser::payments
