#include "app/simulator/http/httpserver.h"

#include <QSslSocket>

namespace purser::simulator {

HttpServer::~HttpServer()
{
    // The connections are children and would report to a half-destroyed server.
    for (HttpConnection* connection : std::as_const(m_connections))
        connection->disconnect(this);
}

Result<quint16> HttpServer::start(quint16 port)
{
    if (!listen(QHostAddress::LocalHost, port))
        return failure(ErrorCode::Io, {{QStringLiteral("port"), port}}, errorString());
    m_port = serverPort();
    return m_port;
}

void HttpServer::setIdleMs(int idleMs)
{
    m_idleMs = idleMs;
    for (HttpConnection* connection : std::as_const(m_connections))
        connection->setIdleMs(idleMs);
}

void HttpServer::pause(PauseMode mode)
{
    m_pause = mode;
    if (mode == PauseMode::Refuse)
        close();
    dropConnections(true);
}

bool HttpServer::resume()
{
    m_pause.reset();
    qDeleteAll(m_swallowed);
    m_swallowed.clear();
    return isListening() || listen(QHostAddress::LocalHost, m_port);
}

void HttpServer::dropConnections(bool reset)
{
    const QList<HttpConnection*> connections = m_connections.values();
    for (HttpConnection* connection : connections)
        connection->cut(reset);
}

void HttpServer::incomingConnection(qintptr descriptor)
{
    const bool encrypted = m_tls.has_value();
    QTcpSocket* socket = encrypted ? new QSslSocket : new QTcpSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    if (m_pause) {
        socket->setParent(this);
        m_swallowed.append(socket);
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto* connection = new HttpConnection(socket, m_nextId++, m_idleMs, this);
    m_connections.insert(connection->id(), connection);
    connect(connection, &HttpConnection::requestArrived, this,
        [this](HttpConnection* from, const HttpRequest& request) { m_handler(*from, request); });
    connect(connection, &HttpConnection::gone, this, [this](quint64 id) {
        m_connections.remove(id);
        if (m_goneHandler)
            m_goneHandler(id);
    });
    if (encrypted) {
        auto* tls = static_cast<QSslSocket*>(socket);
        tls->setSslConfiguration(*m_tls);
        tls->startServerEncryption();
    }
}

} // namespace purser::simulator
