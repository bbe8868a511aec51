#include "app/simulator/gateways/gatewayapi.h"

#include <QJsonDocument>
#include <QPointer>
#include <QTimer>

namespace purser::simulator {

using namespace Qt::StringLiterals;

GatewayApi::GatewayApi(Credentials credentials, Surroundings surroundings, QObject* parent)
    : QObject(parent), m_credentials(std::move(credentials)), m_book(surroundings.book),
      m_surroundings(std::move(surroundings))
{
    m_surroundings.webhooks.setProvider(
        [this](const QJsonObject& event, const WebhookSender::Stamp& stamp) {
            return sign(event, stamp);
        },
        [this](int status, const QByteArray& body) { return isAccepted(status, body); });
}

bool GatewayApi::isAccepted(int status, const QByteArray&) const
{
    return status >= 200 && status < 300;
}

void GatewayApi::handle(HttpConnection& connection, const HttpRequest& request)
{
    Call call;
    call.request = request;
    call.segments = QString::fromUtf8(percentDecoded(request.path)).split(u'/', Qt::SkipEmptyParts);
    call.body = QJsonDocument::fromJson(request.body).object();
    const HttpReply reply = process(call);
    m_requests.note(connection.id(),
        call.endpoint.isEmpty() ? QString::fromLatin1(request.path) : call.endpoint, {},
        QString::number(reply.status));
    using Execution = FaultPlan::Execution;
    if (call.plan.execution == Execution::Late)
        QTimer::singleShot(call.plan.waitMs, this, [this, call] { carryOut(call); });
    if (call.plan.execution == Execution::Stall) {
        QPointer<HttpConnection> client(&connection);
        QTimer::singleShot(call.plan.waitMs, this, [this, client, call] {
            const HttpReply late = spoil(call, carryOut(call));
            if (client)
                client->reply(late);
        });
    } else {
        connection.reply(reply);
    }
    for (const Fault& fault : std::as_const(call.plan.serverFaults))
        m_surroundings.strikeServer(fault);
}

HttpReply GatewayApi::process(Call& call)
{
    if (const std::optional<HttpReply> refusal = admit(call))
        return *refusal;
    if (m_surroundings.isShuttingDown())
        return json(503, {{u"error"_s, u"shutting_down"_s}});
    call.plan = FaultPlan::from(m_surroundings.faults.strike(call.endpoint, call.subject));
    if (!call.plan.executes())
        return spoil(call, json(200, {}));
    return spoil(call, carryOut(call));
}

HttpReply GatewayApi::spoil(const Call& call, HttpReply reply) const
{
    const FaultPlan& plan = call.plan;
    if (plan.retcode) {
        reply = json(*plan.retcode, {{u"error"_s, u"unavailable"_s}});
    } else if (plan.htmlStatus) {
        reply.status = *plan.htmlStatus;
        reply.contentType = "text/html";
        reply.body = "<html><body><h1>" + httpReason(*plan.htmlStatus) + "</h1></body></html>";
    } else if (plan.replaceBody) {
        reply.body = *plan.replaceBody;
    }
    if (plan.unsignedAnswer)
        reply.headers.clear();
    if (plan.padding > 0 && reply.body.endsWith('}'))
        reply.body.insert(reply.body.size() - 1, QByteArray(plan.padding, ' '));
    reply.delivery = plan.delivery;
    reply.close = reply.close || plan.closes;
    return reply;
}

HttpReply GatewayApi::json(int status, const QJsonObject& object)
{
    HttpReply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

QString GatewayApi::statusOf(const GatewayRecord& record, const Call& call) const
{
    return call.plan.statusWord.isEmpty() ? record.status : call.plan.statusWord;
}

void GatewayApi::change(GatewayRecord record)
{
    record.changedMs = nowMs();
    m_book.put(record);
    emitEvent(record);
}

void GatewayApi::emitEvent(const GatewayRecord& record)
{
    m_surroundings.webhooks.send(record.reference, eventOf(record));
}

void GatewayApi::settleLater(const GatewayRecord& record)
{
    if (m_settledAfterMs < 0 || record.more.value("stuck"_L1).toBool())
        return;
    QTimer::singleShot(m_settledAfterMs, this, [this, id = record.id] {
        const GatewayRecord* known = m_book.find(id);
        if (known && isUnderWay(*known))
            settle(*known);
    });
}

void GatewayApi::resume()
{
    const QList<GatewayRecord> records = m_book.all();
    for (const GatewayRecord& record : records) {
        if (isUnderWay(record))
            settleLater(record);
    }
}

void GatewayApi::fillProcessed(GatewayRecord& record) const
{
    const QJsonObject differs = record.more.value("processed_differs"_L1).toObject();
    record.processedAmount = differs.value("amount"_L1).toString(record.amount);
    record.processedCurrency = differs.value("currency"_L1).toString(record.currency);
}

} // namespace purser::simulator
