#include "app/simulator/payout/payout.h"

#include "app/simulator/instanttext.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

QString Payout::status(qint64 nowMs) const
{
    if (returnedMs && nowMs >= *returnedMs)
        return u"returned"_s;
    if (nowMs >= settledMs)
        return u"settled"_s;
    return nowMs >= sentMs ? u"sent"_s : u"accepted"_s;
}

qint64 Payout::updatedMs(qint64 nowMs) const
{
    if (returnedMs && nowMs >= *returnedMs)
        return *returnedMs;
    if (nowMs >= settledMs)
        return settledMs;
    return nowMs >= sentMs ? sentMs : createdMs;
}

QJsonObject Payout::toJson(qint64 nowMs) const
{
    const QString word = status(nowMs);
    return {{u"id"_s, id}, {u"reference"_s, reference}, {u"amount"_s, amount},
        {u"currency"_s, currency}, {u"exponent"_s, exponent}, {u"destination"_s, destination},
        {u"status"_s, word},
        {u"return_reason"_s, word == "returned"_L1 ? QJsonValue(returnReason) : QJsonValue()},
        {u"created_at"_s, instantText(createdMs)},
        {u"updated_at"_s, instantText(updatedMs(nowMs))}};
}

QJsonObject Payout::store() const
{
    return {{u"id"_s, id}, {u"key"_s, key}, {u"digest"_s, QString::fromLatin1(digest)},
        {u"reference"_s, reference}, {u"amount"_s, amount}, {u"currency"_s, currency},
        {u"exponent"_s, exponent}, {u"destination"_s, destination}, {u"created"_s, createdMs},
        {u"sent"_s, sentMs}, {u"settled"_s, settledMs},
        {u"returned"_s, returnedMs ? QJsonValue(*returnedMs) : QJsonValue()},
        {u"reason"_s, returnReason}};
}

Payout Payout::fromStored(const QJsonObject& object)
{
    Payout payout;
    payout.id = object.value("id"_L1).toString();
    payout.key = object.value("key"_L1).toString();
    payout.digest = object.value("digest"_L1).toString().toLatin1();
    payout.reference = object.value("reference"_L1).toString();
    payout.amount = object.value("amount"_L1).toString();
    payout.currency = object.value("currency"_L1).toString();
    payout.exponent = object.value("exponent"_L1).toInt();
    payout.destination = object.value("destination"_L1).toObject();
    payout.createdMs = object.value("created"_L1).toInteger();
    payout.sentMs = object.value("sent"_L1).toInteger();
    payout.settledMs = object.value("settled"_L1).toInteger();
    if (object.value("returned"_L1).isDouble())
        payout.returnedMs = object.value("returned"_L1).toInteger();
    payout.returnReason = object.value("reason"_L1).toString();
    return payout;
}

} // namespace purser::simulator
