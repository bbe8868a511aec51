#include "app/simulator/gateways/gatewayrecord.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

QJsonObject GatewayRecord::toJson() const
{
    return {{u"id"_s, id}, {u"kind"_s, kind}, {u"reference"_s, reference}, {u"amount"_s, amount},
        {u"currency"_s, currency}, {u"processed_amount"_s, processedAmount},
        {u"processed_currency"_s, processedCurrency}, {u"status"_s, status},
        {u"revision"_s, revision}, {u"created"_s, createdMs}, {u"changed"_s, changedMs},
        {u"more"_s, more}};
}

GatewayRecord GatewayRecord::fromJson(const QJsonObject& object)
{
    const auto text = [&object](QLatin1String name) { return object.value(name).toString(); };
    GatewayRecord record;
    record.id = text("id"_L1);
    record.kind = text("kind"_L1);
    record.reference = text("reference"_L1);
    record.amount = text("amount"_L1);
    record.currency = text("currency"_L1);
    record.processedAmount = text("processed_amount"_L1);
    record.processedCurrency = text("processed_currency"_L1);
    record.status = text("status"_L1);
    record.revision = object.value("revision"_L1).toInt();
    record.createdMs = object.value("created"_L1).toInteger();
    record.changedMs = object.value("changed"_L1).toInteger();
    record.more = object.value("more"_L1).toObject();
    return record;
}

} // namespace purser::simulator
