#include "app/office/trial/simulatorlink.h"

#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerMs = 60'000;

SimulatorLink::Service serviceFrom(const QJsonObject& object, const QString& secret)
{
    SimulatorLink::Service service;
    service.host = object.value(u"host").toString();
    service.port = object.value(u"port").toInt();
    service.controlPort = object.value(u"control_port").toInt();
    service.fingerprint = object.value(u"fingerprint").toString();
    service.login = object.value(u"manager").toString();
    service.secret = object.value(secret).toString();
    service.certificate = object.value(u"certificate").toString();
    service.key = object.value(u"key").toString();
    service.zoneMinutes = object.value(u"zone_minutes").toInt();
    return service;
}

Result<QJsonObject> answerFrom(const QByteArray& reply)
{
    const qsizetype end = reply.indexOf("\r\n\r\n");
    const int status = reply.mid(9, 3).toInt();
    const QJsonDocument document = QJsonDocument::fromJson(reply.mid(end + 4));
    if (end < 0 || status == 0)
        return failure(ErrorCode::ServerUnavailable, {{u"server"_s, u"simulator"_s}});
    // Lists are wrapped, so that callers have one shape to deal with.
    const QJsonObject body =
        document.isArray() ? QJsonObject{{u"list"_s, document.array()}} : document.object();
    if (status >= 400)
        return failure(ErrorCode::BadInput, body);
    return body;
}

/// One request on a connection of its own, which the server closes after the answer.
Result<QJsonObject> exchange(const SimulatorLink::Service& service, const QByteArray& verb,
    const QString& path, const QByteArray& body)
{
    QTcpSocket socket;
    socket.connectToHost(service.host, static_cast<quint16>(service.controlPort));
    if (!socket.waitForConnected(answerMs))
        return failure(ErrorCode::ServerUnavailable, {{u"server"_s, u"simulator"_s}});
    socket.write(verb + ' ' + path.toLatin1() + " HTTP/1.1\r\nHost: " + service.host.toLatin1()
        + "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray reply;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(answerMs))
        reply += socket.readAll();
    return answerFrom(reply + socket.readAll());
}

} // namespace

Result<SimulatorLink> SimulatorLink::load(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {{u"path"_s, file}, {u"why"_s, u"not_readable"_s}});
    const QJsonObject object = QJsonDocument::fromJson(source.readAll()).object();
    SimulatorLink link;
    link.m_tradingServer = serviceFrom(object.value(u"mt5").toObject(), u"password"_s);
    link.m_gateway = serviceFrom(object.value(u"payout").toObject(), u"token"_s);
    for (const QString& name : {u"praxis"_s, u"btcpay"_s, u"hyperswitch"_s, u"sepa-bank"_s,
             u"idcheck"_s, u"smtp"_s, u"clamd"_s, u"intake"_s}) {
        Service service = serviceFrom(object.value(name).toObject(), u"token"_s);
        service.login = object.value(name).toObject().value(u"account").toString();
        link.m_providers.insert(name, service);
    }
    link.m_pid = object.value(u"pid").toInteger();
    if (link.m_tradingServer.port == 0 || link.m_gateway.port == 0)
        return failure(ErrorCode::Parse, {{u"path"_s, file}});
    return link;
}

Result<QJsonObject> SimulatorLink::get(const QString& path) const
{
    return exchange(m_tradingServer, "GET", path, {});
}

Result<QJsonObject> SimulatorLink::post(const QString& path, const QJsonObject& body) const
{
    return exchange(
        m_tradingServer, "POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> SimulatorLink::getFrom(const Service& service, const QString& path)
{
    return exchange(service, "GET", path, {});
}

} // namespace purser::tool
