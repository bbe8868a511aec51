#include "app/simulator/gateways/hyperswitch/hyperswitchapi.h"

#include "app/simulator/instanttext.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

struct Kind {
    QString kind;
    QString folder;
    QString idMember;
    QString eventType;
};

const Kind kinds[] = {{u"deposit"_s, u"payments"_s, u"payment_id"_s, u"payment"_s},
    {u"payout"_s, u"payouts"_s, u"payout_id"_s, u"payout"_s},
    {u"refund"_s, u"refunds"_s, u"refund_id"_s, u"refund"_s}};

const Kind* kindOf(const QString& folder)
{
    for (const Kind& kind : kinds) {
        if (kind.folder == folder || kind.kind == folder)
            return &kind;
    }
    return nullptr;
}

} // namespace

HttpReply HyperswitchApi::problem(int status, const QString& code)
{
    return json(status,
        {{u"error"_s,
            QJsonObject{{u"type"_s, u"invalid_request"_s}, {u"message"_s, u"Refused"_s},
                {u"code"_s, code}}}});
}

std::optional<HttpReply> HyperswitchApi::admit(Call& call) const
{
    if (call.request.header("api-key") != m_credentials.secret)
        return problem(401, u"IR_01"_s);
    const QString folder = call.segments.value(0);
    if (folder == "disputes"_L1 && call.request.method == "GET") {
        call.endpoint = u"disputes/find"_s;
        call.subject = call.segments.value(1);
        return std::nullopt;
    }
    const Kind* kind = kindOf(folder);
    if (!kind || kind->folder != folder)
        return problem(404, u"IR_02"_s);
    const QString last = call.segments.value(1);
    if (call.request.method == "GET")
        call.endpoint = folder + u"/find"_s;
    else if (call.segments.value(2) == "cancel"_L1)
        call.endpoint = folder + u"/cancel"_s;
    else
        call.endpoint = folder + u"/create"_s;
    call.subject = call.body.value("metadata"_L1).toObject().value("reference"_L1).toString();
    if (call.subject.isEmpty()) {
        const GatewayRecord* record = m_book.find(last);
        call.subject = record ? record->reference : QString();
    }
    return std::nullopt;
}

HttpReply HyperswitchApi::carryOut(const Call& call)
{
    if (call.endpoint == "disputes/find"_L1)
        return dispute(call.segments.value(1));
    if (call.endpoint.endsWith("/create"_L1))
        return create(call);
    const GatewayRecord* known = m_book.find(call.segments.value(1));
    if (!known || known->kind != kindOf(call.segments.value(0))->kind)
        return problem(404, u"HE_02"_s);
    return call.endpoint.endsWith("/cancel"_L1) ? cancel(*known, call) : answer(*known, call);
}

HttpReply HyperswitchApi::create(const Call& call)
{
    const Kind& kind = *kindOf(call.segments.value(0));
    GatewayRecord record;
    record.id = call.body.value(kind.idMember).toString();
    record.kind = kind.kind;
    record.reference = call.subject;
    const qint64 amount = call.body.value("amount"_L1).toInteger();
    record.amount = QString::number(amount);
    record.currency = call.body.value("currency"_L1).toString();
    record.createdMs = nowMs();
    record.more = {{u"stuck"_s, call.plan.neverSettles}};
    if (call.plan.processedDiffers)
        record.more.insert(u"processed_differs"_s, *call.plan.processedDiffers);
    if (record.id.size() != 30)
        return problem(400, u"IR_06"_s);
    if (amount <= 0)
        return problem(400, u"IR_07"_s);
    if (m_book.find(record.id)) {
        if (!call.plan.duplicateReference)
            return problem(400, u"HE_01"_s);
        record.id += u"x"_s;
    }
    if (kind.kind == "deposit"_L1)
        return createPayment(call, record);
    return kind.kind == "payout"_L1 ? createPayout(call, record) : createRefund(call, record);
}

HttpReply HyperswitchApi::createPayment(const Call& call, GatewayRecord record)
{
    record.status = u"requires_payment_method"_s;
    change(record);
    return answer(*m_book.find(record.id), call);
}

HttpReply HyperswitchApi::createPayout(const Call& call, GatewayRecord record)
{
    if (call.body.value("payout_method_data"_L1).toObject().isEmpty())
        return problem(400, u"IR_04"_s);
    record.status = u"initiated"_s;
    m_book.noteExecution(u"payout"_s, record);
    change(record);
    settleLater(record);
    return answer(*m_book.find(record.id), call);
}

HttpReply HyperswitchApi::createRefund(const Call& call, GatewayRecord record)
{
    const GatewayRecord* payment = m_book.find(call.body.value("payment_id"_L1).toString());
    if (!payment || payment->kind != "deposit"_L1)
        return problem(404, u"HE_02"_s);
    if (payment->status != "succeeded"_L1
        || record.amount.toLongLong() > payment->processedAmount.toLongLong())
        return problem(400, u"IR_13"_s);
    record.currency = payment->currency;
    record.status = u"pending"_s;
    record.more.insert(u"payment"_s, payment->id);
    m_book.noteExecution(u"refund"_s, record);
    change(record);
    settleLater(record);
    return answer(*m_book.find(record.id), call);
}

HttpReply HyperswitchApi::cancel(const GatewayRecord& known, const Call& call)
{
    if (known.status != "requires_fulfillment"_L1 && known.status != "initiated"_L1)
        return problem(400, u"IR_16"_s);
    GatewayRecord payout = known;
    payout.status = u"cancelled"_s;
    m_book.noteExecution(u"cancelled"_s, payout);
    change(payout);
    return answer(payout, call);
}

HttpReply HyperswitchApi::answer(const GatewayRecord& record, const Call& call) const
{
    return json(200, objectOf(record, statusOf(record, call)));
}

QJsonObject HyperswitchApi::objectOf(const GatewayRecord& record, const QString& status) const
{
    QJsonObject object{{kindOf(record.kind)->idMember, record.id},
        {u"merchant_id"_s, m_credentials.account}, {u"status"_s, status},
        {u"amount"_s, record.amount.toLongLong()}, {u"currency"_s, record.currency},
        {u"created"_s, instantText(record.createdMs)},
        {u"updated"_s, instantText(record.changedMs)},
        {u"metadata"_s, QJsonObject{{u"reference"_s, record.reference}}}};
    if (record.kind == "deposit"_L1) {
        object.insert(u"amount_received"_s,
            record.processedAmount.isEmpty() ? QJsonValue()
                                             : QJsonValue(record.processedAmount.toLongLong()));
        object.insert(u"payment_link"_s,
            QJsonObject{{u"link"_s, u"https://pay.invalid/"_s + record.id},
                {u"payment_link_id"_s, u"plink_"_s + record.id}});
        if (record.more.contains("fingerprint"_L1))
            object.insert(u"fingerprint"_s, record.more.value("fingerprint"_L1));
        if (record.more.contains("holder"_L1))
            object.insert(u"payment_method_data"_s,
                QJsonObject{{u"card"_s,
                    QJsonObject{{u"card_holder_name"_s, record.more.value("holder"_L1)}}}});
        QJsonArray disputes;
        const QJsonArray known = record.more.value("disputes"_L1).toArray();
        for (const QJsonValue& item : known) {
            // A payment names its disputes; amounts are told by the disputes themselves.
            QJsonObject shown = item.toObject();
            shown.remove("amount"_L1);
            disputes.append(shown);
        }
        object.insert(u"disputes"_s, disputes);
    }
    return object;
}

bool HyperswitchApi::isUnderWay(const GatewayRecord& record) const
{
    return (record.kind == "payout"_L1
               && (record.status == "initiated"_L1 || record.status == "pending"_L1))
        || (record.kind == "refund"_L1 && record.status == "pending"_L1);
}

void HyperswitchApi::settle(const GatewayRecord& record)
{
    GatewayRecord settled = record;
    settled.status = record.kind == "payout"_L1 ? u"success"_s : u"succeeded"_s;
    fillProcessed(settled);
    change(settled);
}

ControlAnswer HyperswitchApi::act(const QJsonObject& what)
{
    const QString reference = what.value("reference"_L1).toString();
    const QList<GatewayRecord> found = m_book.where(
        [&reference](const GatewayRecord& record) { return record.reference == reference; });
    if (found.isEmpty())
        return ControlAnswer::notFound();
    GatewayRecord record = found.last();
    record.status = what.value("status"_L1).toString(record.status);
    if (what.contains("fingerprint"_L1))
        record.more.insert(u"fingerprint"_s, what.value("fingerprint"_L1));
    if (what.contains("holder"_L1))
        record.more.insert(u"holder"_s, what.value("holder"_L1));
    if (what.contains("dispute"_L1)) {
        changeDispute(record, what);
        m_book.noteExecution(what.value("dispute"_L1).toString(), record);
    }
    const bool hasMoved = record.kind == "deposit"_L1 && record.status == "succeeded"_L1
        && record.processedAmount.isEmpty();
    if (hasMoved)
        fillProcessed(record);
    if (what.contains("received"_L1))
        record.processedAmount = what.value("received"_L1).toString();
    if (hasMoved)
        m_book.noteExecution(u"paid"_s, record);
    if (record.kind == "payout"_L1 && record.status == "reversed"_L1)
        m_book.noteExecution(u"returned"_s, record);
    change(record);
    return ControlAnswer::ok(m_book.find(record.id)->toJson());
}

/// The case of that id, or a new one; the newest change stands last.
void HyperswitchApi::changeDispute(GatewayRecord& record, const QJsonObject& what)
{
    const QString id = what.value("dispute_id"_L1).toString(u"dp_"_s + record.id + u"_1"_s);
    QJsonArray disputes;
    QJsonObject changed{{u"dispute_id"_s, id}, {u"dispute_stage"_s, u"dispute"_s},
        {u"amount"_s, record.processedAmount.isEmpty() ? record.amount : record.processedAmount}};
    const QJsonArray known = record.more.value("disputes"_L1).toArray();
    for (const QJsonValue& item : known) {
        if (item["dispute_id"_L1].toString() == id)
            changed = item.toObject();
        else
            disputes.append(item);
    }
    changed.insert(u"dispute_status"_s, what.value("dispute"_L1));
    if (what.contains("dispute_amount"_L1))
        changed.insert(u"amount"_s, what.value("dispute_amount"_L1));
    if (what.contains("evidence_by"_L1))
        changed.insert(u"challenge_required_by"_s, what.value("evidence_by"_L1));
    disputes.append(changed);
    record.more.insert(u"disputes"_s, disputes);
}

QJsonObject HyperswitchApi::lastDispute(const GatewayRecord& record)
{
    const QJsonArray disputes = record.more.value("disputes"_L1).toArray();
    return disputes.isEmpty() ? QJsonObject() : disputes.last().toObject();
}

HttpReply HyperswitchApi::dispute(const QString& id) const
{
    const QList<GatewayRecord> payments = m_book.all();
    for (const GatewayRecord& payment : payments) {
        const QJsonArray disputes = payment.more.value("disputes"_L1).toArray();
        for (const QJsonValue& item : disputes) {
            if (item["dispute_id"_L1].toString() != id)
                continue;
            QJsonObject answer = item.toObject();
            answer.insert(u"payment_id"_s, payment.id);
            answer.insert(u"currency"_s, payment.currency);
            return json(200, answer);
        }
    }
    return problem(404, u"HE_02"_s);
}

QJsonObject HyperswitchApi::eventOf(const GatewayRecord& record) const
{
    const Kind& kind = *kindOf(record.kind);
    QJsonObject object = objectOf(record, record.status);
    QString type = kind.eventType;
    QString event = type + u'_' + record.status;
    const QJsonObject last = lastDispute(record);
    if (!last.isEmpty()) {
        type = u"dispute"_s;
        event = last.value("dispute_status"_L1).toString();
        object.insert(u"dispute_status"_s, event);
    }
    return {{u"merchant_id"_s, m_credentials.account}, {u"event_type"_s, event},
        {u"content"_s, QJsonObject{{u"type"_s, type + u"_details"_s}, {u"object"_s, object}}}};
}

WebhookSender::Message HyperswitchApi::sign(
    const QJsonObject& event, const WebhookSender::Stamp& stamp) const
{
    QJsonObject body = event;
    body.insert(u"event_id"_s, u"evt_%1"_s.arg(stamp.number));
    body.insert(u"timestamp"_s, instantText(stamp.ms));
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QByteArray key = stamp.wrongKey ? "not-the-secret" : m_credentials.webhookSecret;
    return {bytes, "X-Webhook-Signature-512",
        QMessageAuthenticationCode::hash(bytes, key, QCryptographicHash::Sha512).toHex()};
}

} // namespace purser::simulator
