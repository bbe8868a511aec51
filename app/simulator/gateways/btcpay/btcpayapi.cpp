#include "app/simulator/gateways/btcpay/btcpayapi.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

bool isAmount(const QString& text)
{
    bool hasDigit = false;
    for (const QChar c : text) {
        if (c >= u'1' && c <= u'9')
            hasDigit = true;
        else if (c != u'0' && c != u'.')
            return false;
    }
    return hasDigit && !text.startsWith(u'.') && text.count(u'.') <= 1;
}

QString queryItem(const HttpRequest& request, const QString& name)
{
    return QUrlQuery(QString::fromUtf8(request.query)).queryItemValue(name, QUrl::FullyDecoded);
}

QJsonArray arrayOf(const QList<QJsonObject>& items)
{
    QJsonArray array;
    for (const QJsonObject& item : items)
        array.append(item);
    return array;
}

HttpReply jsonArray(const QJsonArray& array)
{
    HttpReply reply;
    reply.body = QJsonDocument(array).toJson(QJsonDocument::Compact);
    return reply;
}

} // namespace

HttpReply BtcPayApi::problem(int status, const QString& code)
{
    return json(status, {{u"code"_s, code}, {u"message"_s, u"Refused"_s}});
}

QString BtcPayApi::nextId(const QString& prefix) const
{
    return prefix + QString::number(m_book.count() + 1).rightJustified(6, u'0');
}

QString BtcPayApi::endpointOf(const Call& call) const
{
    const QStringList& parts = call.segments;
    const bool isPost = call.request.method == "POST";
    if (parts.value(2) == "pull-payments"_L1)
        return u"refunds/find"_s;
    const QString what = parts.value(4);
    if (what == "invoices"_L1) {
        if (parts.value(6) == "refund"_L1)
            return u"refunds/create"_s;
        return isPost ? u"invoices/create"_s : u"invoices/find"_s;
    }
    if (what == "payouts"_L1) {
        if (parts.size() == 5)
            return isPost ? u"payouts/create"_s : u"payouts/find"_s;
        if (call.request.method == "DELETE")
            return u"payouts/cancel"_s;
        return isPost ? u"payouts/approve"_s : u"payouts/find"_s;
    }
    if (what == "payment-methods"_L1 && parts.value(6) == "wallet"_L1 && !isPost)
        return u"wallets/find"_s;
    return what == "pull-payments"_L1 ? u"refunds/find"_s : QString();
}

std::optional<HttpReply> BtcPayApi::admit(Call& call) const
{
    const QStringList& parts = call.segments;
    if (call.request.header("authorization") != "token " + m_credentials.secret)
        return problem(401, u"unauthenticated"_s);
    if (parts.value(0) != "api"_L1 || parts.value(1) != "v1"_L1)
        return problem(404, u"not-found"_s);
    const bool isStore = parts.value(2) == "stores"_L1;
    if (isStore && parts.value(3) != m_credentials.account)
        return problem(403, u"missing-permission"_s);
    call.endpoint = endpointOf(call);
    if (call.endpoint.isEmpty())
        return problem(404, u"not-found"_s);
    const QJsonObject metadata = call.body.value("metadata"_L1).toObject();
    call.subject = metadata.value("orderId"_L1).toString(metadata.value("reference"_L1).toString());
    if (call.subject.isEmpty())
        call.subject = call.body.value("name"_L1).toString();
    if (call.subject.isEmpty() && parts.size() > 5) {
        const GatewayRecord* record = m_book.find(parts.at(5));
        call.subject = record ? record->reference : QString();
    }
    return std::nullopt;
}

HttpReply BtcPayApi::carryOut(const Call& call)
{
    const QStringList& parts = call.segments;
    if (call.endpoint == "wallets/find"_L1)
        return wallet(parts.at(5));
    if (call.endpoint == "invoices/create"_L1)
        return createInvoice(call);
    if (call.endpoint == "invoices/find"_L1 && parts.size() == 5)
        return listInvoices(call);
    if (call.endpoint == "invoices/find"_L1 || call.endpoint == "refunds/create"_L1)
        return oneInvoice(call);
    if (call.endpoint == "payouts/create"_L1)
        return createPayout(call);
    if (call.endpoint == "payouts/find"_L1 && parts.size() == 5)
        return listOf(u"payout"_s, call);
    if (call.endpoint == "refunds/find"_L1 && parts.value(2) == "stores"_L1)
        return listOf(u"refund"_s, call);
    if (call.endpoint == "refunds/find"_L1)
        return listOf(u"claim:"_s + parts.value(3), call);
    return onePayout(call);
}

HttpReply BtcPayApi::wallet(const QString& method) const
{
    const auto found = m_wallets.find(method);
    if (found == m_wallets.end())
        return problem(404, u"paymentmethod-not-found"_s);
    return json(200,
        {{u"balance"_s, *found}, {u"unconfirmedBalance"_s, u"0"_s},
            {u"confirmedBalance"_s, *found}});
}

HttpReply BtcPayApi::createInvoice(const Call& call)
{
    GatewayRecord invoice;
    invoice.amount = call.body.value("amount"_L1).toString();
    invoice.currency = call.body.value("currency"_L1).toString();
    if (!isAmount(invoice.amount) || invoice.currency.isEmpty()) {
        HttpReply reply = jsonArray({QJsonObject{
            {u"path"_s, u"amount"_s}, {u"message"_s, u"The amount cannot be read"_s}}});
        reply.status = 422;
        return reply;
    }
    invoice.id = nextId(u"inv"_s);
    invoice.kind = u"deposit"_s;
    invoice.reference = call.subject;
    invoice.status = u"New"_s;
    invoice.createdMs = nowMs();
    invoice.more = {{u"additional"_s, u"None"_s}, {u"stuck"_s, call.plan.neverSettles}};
    if (call.plan.processedDiffers)
        invoice.more.insert(u"processed_differs"_s, *call.plan.processedDiffers);
    change(invoice);
    return json(200, bodyOf(invoice, call));
}

HttpReply BtcPayApi::listInvoices(const Call& call) const
{
    const QString orderId = queryItem(call.request, u"orderId"_s);
    QList<QJsonObject> found;
    const QList<GatewayRecord> all = m_book.withReference(u"deposit"_s, orderId);
    for (const GatewayRecord& invoice : all)
        found.append(bodyOf(invoice, call));
    return jsonArray(arrayOf(found));
}

HttpReply BtcPayApi::oneInvoice(const Call& call)
{
    const GatewayRecord* invoice = m_book.find(call.segments.value(5));
    if (!invoice || invoice->kind != "deposit"_L1)
        return problem(404, u"invoice-not-found"_s);
    if (call.endpoint == "refunds/create"_L1)
        return createRefund(call, *invoice);
    return call.segments.value(6) == "payment-methods"_L1 ? paymentMethods(*invoice)
                                                          : json(200, bodyOf(*invoice, call));
}

HttpReply BtcPayApi::paymentMethods(const GatewayRecord& invoice) const
{
    // Everything is paid in the invoice's own currency, at 1.
    return jsonArray({QJsonObject{{u"paymentMethodId"_s, invoice.currency + u"-CHAIN"_s},
        {u"currency"_s, invoice.currency}, {u"rate"_s, u"1.0"_s},
        {u"paymentMethodPaid"_s,
            invoice.processedAmount.isEmpty() ? u"0"_s : invoice.processedAmount}}});
}

HttpReply BtcPayApi::createRefund(const Call& call, const GatewayRecord& invoice)
{
    if (invoice.status != "Settled"_L1)
        return problem(422, u"non-refundable"_s);
    GatewayRecord refund;
    refund.id = nextId(u"pull"_s);
    refund.kind = u"refund"_s;
    refund.reference = call.subject;
    refund.amount = call.body.value("customAmount"_L1).toString();
    refund.currency = call.body.value("customCurrency"_L1).toString();
    refund.status = u"Unclaimed"_s;
    refund.createdMs = refund.changedMs = nowMs();
    if (!isAmount(refund.amount))
        return problem(422, u"amount"_s);
    m_book.put(refund);
    return json(200, bodyOf(refund, call));
}

HttpReply BtcPayApi::createPayout(const Call& call)
{
    GatewayRecord payout;
    payout.amount = call.body.value("amount"_L1).toString();
    const QString method = call.body.value("payoutMethodId"_L1).toString();
    payout.currency = method.section(u'-', 0, 0);
    const QString destination = call.body.value("destination"_L1).toString();
    if (!isAmount(payout.amount) || payout.currency.isEmpty())
        return problem(422, u"invalid-amount"_s);
    if (destination.size() < 10)
        return problem(422, u"invalid-destination"_s);
    payout.id = nextId(u"pay"_s);
    payout.kind = u"payout"_s;
    payout.reference = call.subject;
    payout.status =
        call.body.value("approved"_L1).toBool() ? u"AwaitingPayment"_s : u"AwaitingApproval"_s;
    payout.createdMs = nowMs();
    payout.more = {{u"destination"_s, destination}, {u"method"_s, method},
        {u"stuck"_s, call.plan.neverSettles}};
    if (call.plan.processedDiffers)
        payout.more.insert(u"processed_differs"_s, *call.plan.processedDiffers);
    m_book.noteExecution(u"proposed"_s, payout);
    change(payout);
    return json(200, bodyOf(payout, call));
}

HttpReply BtcPayApi::onePayout(const Call& call)
{
    const GatewayRecord* known = m_book.find(call.segments.value(5));
    if (!known || known->kind != "payout"_L1)
        return problem(404, u"payout-not-found"_s);
    if (call.endpoint == "payouts/approve"_L1)
        return approve(call, *known);
    if (call.endpoint == "payouts/cancel"_L1) {
        GatewayRecord payout = *known;
        if (payout.status != "AwaitingApproval"_L1 && payout.status != "AwaitingPayment"_L1)
            return problem(422, u"invalid-state"_s);
        if (payout.status == "AwaitingPayment"_L1)
            m_book.noteExecution(u"cancelled"_s, payout);
        payout.status = u"Cancelled"_s;
        change(payout);
        HttpReply reply;
        reply.contentType = "text/plain";
        return reply;
    }
    return json(200, bodyOf(*known, call));
}

HttpReply BtcPayApi::approve(const Call& call, GatewayRecord payout)
{
    if (call.body.value("revision"_L1).toInt(-1) != payout.revision)
        return problem(422, u"old-revision"_s);
    if (payout.status != "AwaitingApproval"_L1)
        return problem(422, u"invalid-state"_s);
    payout.status = u"AwaitingPayment"_s;
    payout.processedAmount = payout.amount;
    payout.processedCurrency = payout.currency;
    m_book.noteExecution(u"payout"_s, payout);
    change(payout);
    settleLater(payout);
    return json(200, bodyOf(payout, call));
}

HttpReply BtcPayApi::listOf(const QString& kind, const Call& call) const
{
    QList<QJsonObject> found;
    const QList<GatewayRecord> all =
        m_book.where([&kind](const GatewayRecord& record) { return record.kind == kind; });
    for (const GatewayRecord& record : all)
        found.append(bodyOf(record, call));
    return jsonArray(arrayOf(found));
}

QJsonObject BtcPayApi::bodyOf(const GatewayRecord& record, const Call& call) const
{
    const QString status = statusOf(record, call);
    if (record.kind == "deposit"_L1) {
        return {{u"id"_s, record.id}, {u"storeId"_s, m_credentials.account},
            {u"amount"_s, record.amount}, {u"currency"_s, record.currency}, {u"status"_s, status},
            {u"additionalStatus"_s, record.more.value("additional"_L1)},
            {u"createdTime"_s, record.createdMs / 1000},
            {u"checkoutLink"_s, u"https://btcpay.invalid/i/"_s + record.id},
            {u"metadata"_s, QJsonObject{{u"orderId"_s, record.reference}}}};
    }
    if (record.kind == "refund"_L1) {
        return {{u"id"_s, record.id}, {u"name"_s, record.reference}, {u"amount"_s, record.amount},
            {u"currency"_s, record.currency}, {u"archived"_s, record.status == "Archived"_L1},
            {u"viewLink"_s, u"https://btcpay.invalid/pull-payments/"_s + record.id}};
    }
    const bool isApproved = !record.processedAmount.isEmpty();
    return {{u"id"_s, record.id}, {u"revision"_s, record.revision}, {u"state"_s, status},
        {u"date"_s, record.createdMs / 1000},
        {u"destination"_s, record.more.value("destination"_L1)},
        {u"payoutMethodId"_s, record.more.value("method"_L1)}, {u"originalAmount"_s, record.amount},
        {u"originalCurrency"_s, record.currency},
        {u"payoutAmount"_s, isApproved ? QJsonValue(record.processedAmount) : QJsonValue()},
        {u"payoutCurrency"_s, isApproved ? record.processedCurrency : record.currency},
        {u"metadata"_s, QJsonObject{{u"reference"_s, record.reference}}}};
}

void BtcPayApi::settle(const GatewayRecord& record)
{
    GatewayRecord settled = record;
    settled.status = u"Completed"_s;
    fillProcessed(settled);
    change(settled);
}

bool BtcPayApi::isUnderWay(const GatewayRecord& record) const
{
    return record.status == "AwaitingPayment"_L1 || record.status == "InProgress"_L1;
}

ControlAnswer BtcPayApi::claim(const QString& reference)
{
    const QList<GatewayRecord> refunds = m_book.withReference(u"refund"_s, reference);
    if (refunds.isEmpty())
        return ControlAnswer::notFound();
    GatewayRecord payout = refunds.last();
    payout.kind = u"claim:"_s + payout.id;
    payout.id = nextId(u"pay"_s);
    payout.status = u"Completed"_s;
    payout.processedAmount = payout.amount;
    payout.processedCurrency = payout.currency;
    payout.more = {{u"destination"_s, u"bc1qclient000000"_s}, {u"method"_s, u"BTC-CHAIN"_s}};
    m_book.noteExecution(u"refund"_s, payout);
    change(payout);
    return ControlAnswer::ok(payout.toJson());
}

ControlAnswer BtcPayApi::makeForeign(const QString& currency)
{
    GatewayRecord payout;
    payout.amount = u"12.5"_s;
    payout.currency = currency;
    payout.id = nextId(u"pay"_s);
    payout.kind = u"payout"_s;
    payout.status = u"AwaitingPayment"_s;
    payout.createdMs = nowMs();
    payout.more = {{u"destination"_s, u"DForeign000000000"_s}, {u"stuck"_s, true}};
    change(payout);
    return ControlAnswer::ok(payout.toJson());
}

ControlAnswer BtcPayApi::act(const QJsonObject& what)
{
    if (what.contains("claim"_L1))
        return claim(what.value("claim"_L1).toString());
    if (what.contains("wallet"_L1)) {
        m_wallets.insert(what.value("wallet"_L1).toString(), what.value("balance"_L1).toString());
        return ControlAnswer::ok();
    }
    if (what.contains("foreign"_L1))
        return makeForeign(what.value("foreign"_L1).toString());
    const QString reference = what.value("reference"_L1).toString();
    const QList<GatewayRecord> found = m_book.where(
        [&reference](const GatewayRecord& record) { return record.reference == reference; });
    if (found.isEmpty())
        return ControlAnswer::notFound();
    GatewayRecord record = found.last();
    if (what.contains("amount"_L1)) {
        record.amount = what.value("amount"_L1).toString();
        ++record.revision;
    }
    // As if somebody had made another proposal under the same reference: no revision tells of it.
    if (what.contains("destination"_L1))
        record.more.insert(u"destination"_s, what.value("destination"_L1));
    record.status = what.value("status"_L1).toString(record.status);
    record.more.insert(u"additional"_s, what.value("additional"_L1).toString(u"None"_s));
    const bool hasMoved = record.kind == "deposit"_L1 && record.status == "Settled"_L1
        && record.processedAmount.isEmpty();
    if (record.status == "Settled"_L1 || record.status == "Completed"_L1)
        fillProcessed(record);
    if (what.contains("paid"_L1)) {
        record.processedAmount = what.value("paid"_L1).toString();
        record.processedCurrency = record.currency;
    }
    if (hasMoved)
        m_book.noteExecution(u"paid"_s, record);
    change(record);
    return ControlAnswer::ok(m_book.find(record.id)->toJson());
}

QJsonObject BtcPayApi::eventOf(const GatewayRecord& record) const
{
    QString type = u"PayoutUpdated"_s;
    if (record.kind == "deposit"_L1)
        type = record.status == "New"_L1 ? u"InvoiceCreated"_s : u"Invoice"_s + record.status;
    else if (record.status == "AwaitingApproval"_L1)
        type = u"PayoutCreated"_s;
    else if (record.status == "AwaitingPayment"_L1)
        type = u"PayoutApproved"_s;
    QJsonObject event{
        {u"type"_s, type}, {u"storeId"_s, m_credentials.account}, {u"webhookId"_s, u"hook1"_s}};
    if (record.kind == "deposit"_L1) {
        event.insert(u"invoiceId"_s, record.id);
        event.insert(u"metadata"_s, QJsonObject{{u"orderId"_s, record.reference}});
    } else {
        event.insert(u"payoutId"_s, record.id);
        event.insert(u"payoutState"_s, record.status);
    }
    return event;
}

WebhookSender::Message BtcPayApi::sign(
    const QJsonObject& event, const WebhookSender::Stamp& stamp) const
{
    QJsonObject body = event;
    const QString original = u"d%1"_s.arg(stamp.number);
    const bool isAgain = stamp.delivery > 0;
    body.insert(u"deliveryId"_s, isAgain ? original + u"-%1"_s.arg(stamp.delivery) : original);
    body.insert(u"originalDeliveryId"_s, original);
    body.insert(u"isRedelivery"_s, isAgain);
    body.insert(u"timestamp"_s, stamp.ms / 1000);
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QByteArray key = stamp.wrongKey ? "not-the-secret" : m_credentials.webhookSecret;
    return {bytes, "BTCPay-Sig",
        "sha256="
            + QMessageAuthenticationCode::hash(bytes, key, QCryptographicHash::Sha256).toHex()};
}

} // namespace purser::simulator
