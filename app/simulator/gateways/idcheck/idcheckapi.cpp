#include "app/simulator/gateways/idcheck/idcheckapi.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace purser::simulator {

using namespace Qt::StringLiterals;

std::optional<HttpReply> IdCheckApi::admit(Call& call) const
{
    const bool isPost = call.request.method == "POST";
    call.endpoint = isPost ? u"checks/create"_s : u"checks/find"_s;
    call.subject = call.body.value("application"_L1).toString();
    if (call.request.header("authorization") != "Bearer " + m_credentials.secret)
        return json(401, {{u"error"_s, u"token"_s}});
    if (call.segments.value(0) != "checks"_L1)
        return json(404, {{u"error"_s, u"path"_s}});
    return std::nullopt;
}

GatewayRecord IdCheckApi::begun(const QString& application, const QString& kind)
{
    GatewayRecord record;
    record.id = u"chk"_s + QString::number(m_book.count() + 1).rightJustified(6, u'0');
    record.kind = kind;
    record.reference = application;
    record.status = u"pending"_s;
    record.createdMs = nowMs();
    record.changedMs = record.createdMs;
    return record;
}

HttpReply IdCheckApi::carryOut(const Call& call)
{
    if (call.request.method != "POST") {
        const GatewayRecord* record = m_book.find(call.segments.value(1));
        return record ? json(200, {{u"id"_s, record->id}, {u"status"_s, record->status}})
                      : json(404, {{u"error"_s, u"unknown"_s}});
    }
    const GatewayRecord record = begun(call.subject, call.body.value("kind"_L1).toString());
    m_book.put(record);
    return json(201, {{u"id"_s, record.id}, {u"status"_s, record.status}});
}

ControlAnswer IdCheckApi::act(const QJsonObject& what)
{
    const QString application = what.value("application"_L1).toString();
    const QString kind = what.value("kind"_L1).toString();
    const QList<GatewayRecord> open = m_book.where([&](const GatewayRecord& record) {
        return record.reference == application && record.kind == kind && isUnderWay(record);
    });
    GatewayRecord record = open.isEmpty() ? begun(application, kind) : open.last();
    record.status = what.value("result"_L1).toString();
    record.more = what.value("detail"_L1).toObject();
    m_book.noteExecution(u"checked"_s, record);
    change(record);
    return ControlAnswer::ok(m_book.find(record.id)->toJson());
}

void IdCheckApi::settle(const GatewayRecord& record)
{
    GatewayRecord ended = record;
    ended.status = u"passed"_s;
    change(ended);
}

bool IdCheckApi::isUnderWay(const GatewayRecord& record) const
{
    return record.status == "pending"_L1;
}

QJsonObject IdCheckApi::eventOf(const GatewayRecord& record) const
{
    return {{u"application"_s, record.reference}, {u"kind"_s, record.kind},
        {u"result"_s, record.status}, {u"reference"_s, record.id},
        {u"checked_at"_s, record.changedMs / 1000}, {u"detail"_s, record.more}};
}

WebhookSender::Message IdCheckApi::sign(
    const QJsonObject& event, const WebhookSender::Stamp& stamp) const
{
    QJsonObject body = event;
    body.insert(u"event_id"_s, u"evt-%1"_s.arg(stamp.number));
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QByteArray time = QByteArray::number(stamp.ms / 1000);
    const QByteArray key = stamp.wrongKey ? "not-the-secret" : m_credentials.webhookSecret;
    return {bytes, "Purser-Signature",
        "t=" + time + ",v1="
            + QMessageAuthenticationCode::hash(time + '.' + bytes, key, QCryptographicHash::Sha256)
                  .toHex()};
}

} // namespace purser::simulator
