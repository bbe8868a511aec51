#include "app/simulator/control/controlserver.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace purser::simulator {

using namespace Qt::StringLiterals;

ControlServer::ControlServer(ControlRoutes routes, QObject* parent)
    : QObject(parent), m_routes(std::move(routes))
{
    m_server.setHandler([this](HttpConnection& connection, const HttpRequest& request) {
        connection.reply(answer(request));
    });
}

HttpReply ControlServer::answer(const HttpRequest& request) const
{
    if (request.hasHeader("origin"))
        return HttpReply::text(403, "Forbidden");
    QStringList segments =
        QString::fromUtf8(percentDecoded(request.path)).split(u'/', Qt::SkipEmptyParts);
    const QString first = segments.isEmpty() ? QString() : segments.takeFirst();
    const auto route = m_routes.constFind(QString::fromLatin1(request.method) + u' ' + first);
    if (route == m_routes.constEnd())
        return HttpReply::text(404, "Not Found");

    ControlRequest control;
    control.rest = segments;
    const auto items = QUrlQuery(QString::fromUtf8(request.query)).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items)
        control.query.insert(name, value);
    if (!request.body.trimmed().isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject() && !document.isArray())
            return HttpReply::text(400, "The body is not JSON");
        control.body =
            document.isArray() ? QJsonObject{{u"list"_s, document.array()}} : document.object();
    }
    const ControlAnswer result = (*route)(control);
    HttpReply reply;
    reply.status = result.status;
    reply.body = QJsonDocument(result.body).toJson(QJsonDocument::Compact) + '\n';
    return reply;
}

} // namespace purser::simulator
