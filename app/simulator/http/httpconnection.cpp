#include "app/simulator/http/httpconnection.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace purser::simulator {

namespace {

/// Ends the TCP connection with a reset and nothing before it. The number stays open, on nothing,
/// for whoever still believes it to be the socket: a TLS socket would otherwise say goodbye first.
void resetDescriptor(int descriptor)
{
    const linger immediately{1, 0};
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &immediately, sizeof immediately);
    const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    dup2(nothing, descriptor);
    close(nothing);
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket* socket, quint64 id, int idleMs, QObject* parent)
    : QObject(parent), m_socket(socket), m_id(id)
{
    m_socket->setParent(this);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    m_idle.start();
    connect(&m_idle, &QTimer::timeout, this, [this] { cut(false); });
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        m_over = true;
        Q_EMIT gone(m_id);
        deleteLater();
    });
    // A failed TLS handshake may end without `disconnected`.
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this] {
        if (m_socket->state() == QAbstractSocket::UnconnectedState && !m_over) {
            m_over = true;
            Q_EMIT gone(m_id);
            deleteLater();
        }
    });
}

HttpConnection::~HttpConnection()
{
    m_socket->disconnect(this);
}

void HttpConnection::setIdleMs(int idleMs)
{
    m_idle.setInterval(idleMs);
    m_idle.start();
}

void HttpConnection::readMore()
{
    m_parser.feed(m_socket->readAll());
    m_idle.start();
    takeNext();
}

void HttpConnection::takeNext()
{
    if (m_busy || m_over)
        return;
    const std::optional<HttpRequest> request = m_parser.next();
    if (request) {
        m_busy = true;
        m_keepAlive = request->keepAlive;
        Q_EMIT requestArrived(this, *request);
    } else if (m_parser.brokenStatus() != 0) {
        m_busy = true;
        HttpReply refusal =
            HttpReply::text(m_parser.brokenStatus(), httpReason(m_parser.brokenStatus()));
        refusal.close = true;
        reply(refusal);
    } else if (m_parser.takeContinueWish()) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
}

void HttpConnection::reply(const HttpReply& reply)
{
    if (m_over)
        return;
    if (reply.delivery.delayMs <= 0) {
        send(reply);
        return;
    }
    // The idle clock measures the client's silence; it is not to end a slow answer.
    m_idle.stop();
    QTimer::singleShot(reply.delivery.delayMs, this, [this, reply] { send(reply); });
}

void HttpConnection::send(const HttpReply& reply)
{
    if (m_over)
        return;
    if (reply.delivery.kind == Delivery::Kind::Silent)
        return;
    if (reply.delivery.kind == Delivery::Kind::Drop
        || reply.delivery.kind == Delivery::Kind::Reset) {
        cut(reply.delivery.kind == Delivery::Kind::Reset);
        return;
    }
    const bool half = reply.delivery.kind == Delivery::Kind::Half;
    const bool close = reply.close || half || !m_keepAlive;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' '
        + httpReason(reply.status) + "\r\nContent-Type: " + reply.contentType
        + "\r\nContent-Length: " + QByteArray::number(reply.body.size())
        + "\r\nConnection: " + (close && !half ? "close" : "keep-alive") + "\r\n";
    for (const auto& [name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    head += "\r\n";
    if (reply.delivery.kind == Delivery::Kind::Trickle) {
        m_socket->write(head);
        trickle(reply.body, reply.delivery, close);
        return;
    }
    m_socket->write(head + (half ? reply.body.left(reply.body.size() / 2) : reply.body));
    finishReply(close);
}

void HttpConnection::trickle(const QByteArray& body, const Delivery& delivery, bool close)
{
    m_idle.start();
    const qsizetype piece = std::max(1, delivery.trickleBytes);
    m_socket->write(body.left(piece));
    m_socket->flush();
    const QByteArray rest = body.mid(piece);
    if (rest.isEmpty()) {
        finishReply(close);
        return;
    }
    QTimer::singleShot(delivery.trickleIntervalMs, this, [this, rest, delivery, close] {
        if (!m_over)
            trickle(rest, delivery, close);
    });
}

void HttpConnection::finishReply(bool close)
{
    m_idle.start();
    if (close) {
        m_socket->disconnectFromHost();
        return;
    }
    m_busy = false;
    // Through the event loop, so that a client that sends many requests at once does not recurse.
    QMetaObject::invokeMethod(this, &HttpConnection::takeNext, Qt::QueuedConnection);
}

void HttpConnection::cut(bool reset)
{
    if (m_over)
        return;
    if (reset) {
        resetDescriptor(static_cast<int>(m_socket->socketDescriptor()));
        m_socket->abort();
    } else {
        m_socket->disconnectFromHost();
    }
}

} // namespace purser::simulator
