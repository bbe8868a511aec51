#pragma once

#include "app/simulator/http/httpparser.h"
#include "app/simulator/http/httpreply.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace purser::simulator {

/// One client's TCP or TLS connection: hands over one request at a time, in order, and takes the
/// next one only after the reply to the last has gone out.
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    /// Takes the socket over. With TLS the socket is still to be, or being, encrypted.
    HttpConnection(QTcpSocket* socket, quint64 id, int idleMs, QObject* parent);
    ~HttpConnection() override;

    /// Never reused while the program runs.
    quint64 id() const { return m_id; }
    void reply(const HttpReply& reply);
    /// Ends the connection: with a TCP reset, or orderly.
    void cut(bool reset);
    /// Closes when nothing was received for that long; also for a connection made before.
    void setIdleMs(int idleMs);

Q_SIGNALS:
    void requestArrived(purser::simulator::HttpConnection* connection,
        const purser::simulator::HttpRequest& request);
    void gone(quint64 id);

private:
    void readMore();
    void takeNext();
    void send(const HttpReply& reply);
    void finishReply(bool close);
    void trickle(const QByteArray& body, const Delivery& delivery, bool close);

    QTcpSocket* m_socket;
    quint64 m_id;
    QTimer m_idle;
    HttpParser m_parser;
    bool m_busy = false;
    bool m_keepAlive = true;
    bool m_over = false;
};

} // namespace purser::simulator
