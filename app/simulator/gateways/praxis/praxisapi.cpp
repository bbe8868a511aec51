#include "app/simulator/gateways/praxis/praxisapi.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int badField = 11;
constexpr int noSuchThing = 12;
constexpr int usedBefore = 13;
constexpr int wrongState = 14;

const QStringList head{u"merchant_id"_s, u"application_key"_s, u"timestamp"_s};
const QStringList answerFields{u"status"_s, u"timestamp"_s, u"customer.customer_token"_s,
    u"transaction.tid"_s, u"transaction.transaction_status"_s, u"transaction.processed_currency"_s,
    u"transaction.processed_amount"_s};

/// What each address signs beside the head.
QStringList signedFields(const QString& endpoint)
{
    if (endpoint == "sessions/create"_L1)
        return head + QStringList{u"intent"_s, u"cid"_s, u"order_id"_s};
    if (endpoint == "payouts/create"_L1)
        return head + QStringList{u"intent"_s, u"withdrawal_request_id"_s};
    if (endpoint == "transactions/find"_L1)
        return head + QStringList{u"tid"_s};
    if (endpoint == "orders/find"_L1)
        return head + QStringList{u"order_id"_s};
    return head
        + QStringList{u"transaction_type"_s, u"cid"_s, u"order_id"_s, u"currency"_s, u"amount"_s,
            u"reference_id"_s};
}

QString endpointOf(const QStringList& segments)
{
    const QString path = segments.join(u'/');
    if (path == "cashier/cashier"_L1)
        return u"sessions/create"_s;
    if (path == "agent/manage-withdrawal-request"_L1)
        return u"payouts/create"_s;
    if (path == "agent/find-transaction"_L1)
        return u"transactions/find"_s;
    if (path == "agent/find-order"_L1)
        return u"orders/find"_s;
    return path == "direct/refund"_L1 ? u"refunds/create"_s : QString();
}

/// Texts as they are, whole numbers in full, nothing for null: what is put together for signing.
QByteArray plainValue(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().toUtf8();
    return value.isDouble() ? QByteArray::number(value.toInteger()) : QByteArray();
}

QJsonValue wholeOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text.toLongLong());
}

QString whole(const QJsonObject& object, QLatin1String name)
{
    const QJsonValue value = object.value(name);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

QByteArray PraxisApi::signatureOf(
    const QJsonObject& body, const QStringList& fields, const QByteArray& secret) const
{
    QByteArray text;
    for (const QString& field : fields) {
        QJsonValue value = body;
        const QStringList steps = field.split(u'.');
        for (const QString& step : steps)
            value = value.toObject().value(step);
        text += plainValue(value);
    }
    return QCryptographicHash::hash(text + secret, QCryptographicHash::Sha384).toHex();
}

std::optional<HttpReply> PraxisApi::admit(Call& call) const
{
    const QString endpoint = endpointOf(call.segments);
    if (endpoint.isEmpty() || call.request.method != "POST")
        return json(404, {{u"error"_s, u"not_found"_s}});
    const QByteArray given = call.request.header("gt-authentication");
    if (given.isEmpty())
        return json(400, {{u"error"_s, u"signature_missing"_s}});
    if (given != signatureOf(call.body, signedFields(endpoint), m_credentials.secret)
        || call.body.value("merchant_id"_L1).toString() != m_credentials.account
        || call.body.value("application_key"_L1).toString() != m_credentials.application)
        return json(403, {{u"error"_s, u"forbidden"_s}});
    call.endpoint = endpoint;
    call.subject = call.body.value("order_id"_L1).toString();
    if (call.subject.isEmpty()) {
        const QLatin1String id =
            endpoint == "payouts/create"_L1 ? "withdrawal_request_id"_L1 : "tid"_L1;
        const GatewayRecord* record = withTid(call.body.value(id).toInteger());
        call.subject = record ? record->reference : QString();
    }
    return std::nullopt;
}

HttpReply PraxisApi::carryOut(const Call& call)
{
    if (call.endpoint == "sessions/create"_L1)
        return openSession(call);
    if (call.endpoint == "payouts/create"_L1)
        return manageWithdrawal(call);
    if (call.endpoint == "transactions/find"_L1)
        return findTransaction(call);
    return call.endpoint == "orders/find"_L1 ? findOrder(call) : refund(call);
}

HttpReply PraxisApi::openSession(const Call& call)
{
    const QString orderId = call.body.value("order_id"_L1).toString();
    const QString intent = call.body.value("intent"_L1).toString();
    if (orderId.isEmpty() || call.body.value("cid"_L1).toString().isEmpty()
        || call.body.value("amount"_L1).toInteger() <= 0
        || (intent != "payment"_L1 && intent != "withdrawal"_L1))
        return refusal(badField);
    if (ofOrder(orderId) && !call.plan.duplicateReference)
        return refusal(usedBefore);
    GatewayRecord session;
    session.id = u"s%1"_s.arg(m_book.count() + 1);
    session.kind = u"session"_s;
    session.reference = orderId;
    session.amount = whole(call.body, "amount"_L1);
    session.currency = call.body.value("currency"_L1).toString();
    session.status = u"open"_s;
    session.createdMs = session.changedMs = nowMs();
    session.more = {{u"intent"_s, intent}, {u"cid"_s, call.body.value("cid"_L1)},
        {u"stuck"_s, call.plan.neverSettles}};
    if (call.plan.processedDiffers)
        session.more.insert(u"processed_differs"_s, *call.plan.processedDiffers);
    m_book.put(session);
    if (clientsAct() && intent == "withdrawal"_L1)
        act({{u"order_id"_s, orderId}, {u"status"_s, u"requested"_s}});
    return signedReply({{u"status"_s, 0}, {u"description"_s, u"Ok"_s},
                           {u"redirect_url"_s, u"https://cashier.invalid/"_s + session.id},
                           {u"customer"_s, customerOf(session)}},
        {u"status"_s, u"timestamp"_s, u"redirect_url"_s});
}

HttpReply PraxisApi::manageWithdrawal(const Call& call)
{
    const GatewayRecord* known = withTid(call.body.value("withdrawal_request_id"_L1).toInteger());
    if (!known || known->kind != "payout"_L1)
        return refusal(noSuchThing);
    if (known->status != "requested"_L1)
        return refusal(wrongState);
    GatewayRecord payout = *known;
    if (call.body.value("intent"_L1).toString() == "cancel-withdrawal-request"_L1) {
        payout.status = u"rejected"_s;
    } else {
        payout.status = u"in progress"_s;
        if (call.plan.neverSettles)
            payout.more.insert(u"stuck"_s, true);
        if (call.plan.processedDiffers)
            payout.more.insert(u"processed_differs"_s, *call.plan.processedDiffers);
        m_book.noteExecution(u"payout"_s, payout);
    }
    change(payout);
    settleLater(payout);
    return answer(payout, statusOf(payout, call));
}

HttpReply PraxisApi::findTransaction(const Call& call) const
{
    const GatewayRecord* record = withTid(call.body.value("tid"_L1).toInteger());
    return record ? answer(*record, statusOf(*record, call)) : refusal(noSuchThing);
}

HttpReply PraxisApi::findOrder(const Call& call) const
{
    const GatewayRecord* record = ofOrder(call.body.value("order_id"_L1).toString());
    return record ? answer(*record, statusOf(*record, call)) : refusal(noSuchThing);
}

HttpReply PraxisApi::refund(const Call& call)
{
    const GatewayRecord* deposit = withTid(call.body.value("reference_id"_L1).toInteger());
    if (!deposit || deposit->kind != "deposit"_L1)
        return refusal(noSuchThing);
    const QString orderId = call.body.value("order_id"_L1).toString();
    if (ofOrder(orderId) && !call.plan.duplicateReference)
        return refusal(usedBefore);
    const qint64 amount = call.body.value("amount"_L1).toInteger();
    if (deposit->status != "approved"_L1 || amount <= 0
        || amount > deposit->processedAmount.toLongLong())
        return refusal(wrongState);
    GatewayRecord refund = *deposit;
    refund.id = QString::number(700'000 + m_book.count() + 1);
    refund.kind = u"refund"_s;
    refund.reference = orderId;
    refund.amount = QString::number(amount);
    refund.processedAmount.clear();
    refund.processedCurrency.clear();
    refund.status = u"pending"_s;
    refund.createdMs = nowMs();
    refund.more.insert(u"stuck"_s, call.plan.neverSettles);
    m_book.noteExecution(u"refund"_s, refund);
    change(refund);
    settleLater(refund);
    return answer(refund, statusOf(refund, call));
}

void PraxisApi::settle(const GatewayRecord& record)
{
    GatewayRecord settled = record;
    settled.status = u"approved"_s;
    fillProcessed(settled);
    change(settled);
}

bool PraxisApi::isUnderWay(const GatewayRecord& record) const
{
    return record.status == "in progress"_L1
        || (record.kind == "refund"_L1 && record.status == "pending"_L1);
}

ControlAnswer PraxisApi::act(const QJsonObject& what)
{
    const GatewayRecord* known = what.contains("tid"_L1)
        ? withTid(what.value("tid"_L1).toString().toLongLong())
        : ofOrder(what.value("order_id"_L1).toString());
    if (!known)
        return ControlAnswer::notFound();
    GatewayRecord record = *known;
    if (record.kind == "session"_L1 || what.value("again"_L1).toBool()) {
        record.processedAmount.clear();
        record.processedCurrency.clear();
        record.id = QString::number(700'000 + m_book.count() + 1);
        record.kind = record.more.value("intent"_L1).toString() == "withdrawal"_L1 ? u"payout"_s
                                                                                   : u"deposit"_s;
        record.createdMs = nowMs();
    }
    record.status = what.value("status"_L1).toString();
    if (what.contains("card_token"_L1))
        record.more.insert(u"card_token"_s, what.value("card_token"_L1));
    if (what.contains("holder"_L1))
        record.more.insert(u"holder"_s, what.value("holder"_L1));
    if (what.contains("fee"_L1))
        record.more.insert(u"fee"_s, what.value("fee"_L1));
    if (what.contains("amount"_L1))
        record.amount = what.value("amount"_L1).toString();
    const bool hasMoved = record.kind == "deposit"_L1 && record.status == "approved"_L1
        && record.processedAmount.isEmpty();
    if (record.status == "approved"_L1)
        fillProcessed(record);
    if (what.contains("processed_amount"_L1))
        record.processedAmount = what.value("processed_amount"_L1).toString();
    if (what.contains("processed_currency"_L1))
        record.processedCurrency = what.value("processed_currency"_L1).toString();
    if (hasMoved)
        m_book.noteExecution(u"paid"_s, record);
    if (record.status == "reversed"_L1)
        m_book.noteExecution(record.kind == "deposit"_L1 ? u"reversed"_s : u"returned"_s, record);
    if (record.status == "chargeback"_L1)
        m_book.noteExecution(u"chargeback"_s, record);
    change(record);
    return ControlAnswer::ok(m_book.find(record.id)->toJson());
}

QJsonObject PraxisApi::transactionOf(const GatewayRecord& record, const QString& status)
{
    const QString type = record.kind == "deposit"_L1 ? u"sale"_s : record.kind;
    QJsonObject card;
    if (record.more.contains("card_token"_L1))
        card.insert(u"card_token"_s, record.more.value("card_token"_L1));
    if (record.more.contains("holder"_L1))
        card.insert(u"card_holder_name"_s, record.more.value("holder"_L1));
    return {{u"card"_s, card.isEmpty() ? QJsonValue() : QJsonValue(card)},
        {u"fee"_s, wholeOrNull(record.more.value("fee"_L1).toString())}, {u"fee_included"_s, 0},
        {u"transaction_type"_s, type}, {u"transaction_status"_s, status},
        {u"tid"_s, record.id.toLongLong()}, {u"transaction_id"_s, u"psp-"_s + record.id},
        {u"currency"_s, record.currency}, {u"amount"_s, wholeOrNull(record.amount)},
        {u"conversion_rate"_s, record.processedAmount.isEmpty() ? QJsonValue() : QJsonValue(1)},
        {u"processed_currency"_s,
            record.processedCurrency.isEmpty() ? QJsonValue()
                                               : QJsonValue(record.processedCurrency)},
        {u"processed_amount"_s, wholeOrNull(record.processedAmount)},
        {u"payment_method"_s, u"Credit Card"_s}, {u"gateway"_s, u"gw-1"_s}};
}

QJsonObject PraxisApi::sessionOf(const GatewayRecord& record)
{
    return {{u"intent"_s, record.more.value("intent"_L1)}, {u"order_id"_s, record.reference},
        {u"session_status"_s, record.status}, {u"currency"_s, record.currency},
        {u"amount"_s, wholeOrNull(record.amount)}};
}

QJsonObject PraxisApi::customerOf(const GatewayRecord& record)
{
    return {{u"customer_token"_s, u"token-"_s + record.more.value("cid"_L1).toString()}};
}

HttpReply PraxisApi::signedReply(QJsonObject body, const QStringList& fields) const
{
    body.insert(u"version"_s, u"1.3"_s);
    body.insert(u"timestamp"_s, nowMs() / 1000);
    HttpReply reply = json(200, body);
    reply.headers.append({"Gt-Authentication", signatureOf(body, fields, m_credentials.secret)});
    return reply;
}

HttpReply PraxisApi::refusal(int status) const
{
    return signedReply(
        {{u"status"_s, status}, {u"description"_s, u"Refused"_s}, {u"customer"_s, QJsonValue()},
            {u"session"_s, QJsonValue()}, {u"transaction"_s, QJsonValue()}},
        answerFields);
}

HttpReply PraxisApi::answer(const GatewayRecord& record, const QString& status) const
{
    const bool isSession = record.kind == "session"_L1;
    return signedReply(
        {{u"status"_s, 0}, {u"description"_s, u"Ok"_s}, {u"customer"_s, customerOf(record)},
            {u"session"_s, sessionOf(record)},
            {u"transaction"_s,
                isSession ? QJsonValue() : QJsonValue(transactionOf(record, status))}},
        answerFields);
}

QJsonObject PraxisApi::eventOf(const GatewayRecord& record) const
{
    return {{u"merchant_id"_s, m_credentials.account},
        {u"application_key"_s, m_credentials.application}, {u"customer"_s, customerOf(record)},
        {u"session"_s, sessionOf(record)}, {u"transaction"_s, transactionOf(record, record.status)},
        {u"version"_s, u"1.3"_s}};
}

WebhookSender::Message PraxisApi::sign(
    const QJsonObject& event, const WebhookSender::Stamp& stamp) const
{
    QJsonObject body = event;
    body.insert(u"timestamp"_s, stamp.ms / 1000);
    const QStringList fields = head
        + QStringList{u"customer.customer_token"_s, u"session.order_id"_s, u"transaction.tid"_s,
            u"transaction.currency"_s, u"transaction.amount"_s, u"transaction.conversion_rate"_s,
            u"transaction.processed_currency"_s, u"transaction.processed_amount"_s};
    const QByteArray secret = stamp.wrongKey ? "not-the-secret" : m_credentials.webhookSecret;
    return {QJsonDocument(body).toJson(QJsonDocument::Compact), "Gt-Authentication",
        signatureOf(body, fields, secret)};
}

bool PraxisApi::isAccepted(int status, const QByteArray& body) const
{
    const QJsonObject reply = QJsonDocument::fromJson(body).object();
    return status == 200 && reply.value("status"_L1).toInteger(-1) == 0;
}

const GatewayRecord* PraxisApi::withTid(qint64 tid) const
{
    const GatewayRecord* record = m_book.find(QString::number(tid));
    return record && record->kind != "session"_L1 ? record : nullptr;
}

const GatewayRecord* PraxisApi::ofOrder(const QString& orderId) const
{
    const QList<GatewayRecord> found = m_book.where(
        [&orderId](const GatewayRecord& record) { return record.reference == orderId; });
    return found.isEmpty() ? nullptr : m_book.find(found.last().id);
}

} // namespace purser::simulator
