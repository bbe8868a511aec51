#include "tests/core/network/support/scriptedserver.h"

#include <QDeadlineTimer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <sys/socket.h>

namespace purser::tests {

namespace {

constexpr int patienceMs = 10000;

/// Hands out the descriptor, so that the socket can be made as a QSslSocket.
class DescriptorServer : public QTcpServer
{
public:
    qintptr take() { return std::exchange(m_descriptor, -1); }

protected:
    void incomingConnection(qintptr descriptor) override { m_descriptor = descriptor; }

private:
    qintptr m_descriptor = -1;
};

} // namespace

bool ScriptedPeer::shakeHands()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(m_identity.key);
    configuration.setLocalCertificate(m_identity.certificate);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_socket.setSslConfiguration(configuration);
    m_socket.startServerEncryption();
    return m_socket.waitForEncrypted(patienceMs);
}

QByteArray ScriptedPeer::readRequest()
{
    QByteArray request;
    const QDeadlineTimer deadline(patienceMs);
    for (;;) {
        request += m_socket.readAll();
        const qsizetype end = request.indexOf("\r\n\r\n");
        if (end >= 0) {
            const qsizetype header = request.indexOf("Content-Length: ");
            const qsizetype length = header < 0 || header > end
                ? 0
                : request.mid(header + 16, request.indexOf('\r', header) - header - 16).toInt();
            if (request.size() >= end + 4 + length)
                return request;
        }
        if (m_socket.state() != QAbstractSocket::ConnectedState || deadline.hasExpired()
            || !m_socket.waitForReadyRead(patienceMs))
            return {};
    }
}

QByteArray ScriptedPeer::readBytes(qsizetype count)
{
    QByteArray bytes;
    while (bytes.size() < count) {
        bytes += m_socket.read(count - bytes.size());
        if (bytes.size() < count && !m_socket.waitForReadyRead(patienceMs))
            break;
    }
    return bytes;
}

void ScriptedPeer::send(const QByteArray& bytes)
{
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    m_socket.write(bytes);
    while (m_socket.state() == QAbstractSocket::ConnectedState
        && (m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0)) {
        if (!m_socket.waitForBytesWritten(patienceMs))
            return;
    }
}

void ScriptedPeer::close()
{
    // Everything sent has been handed to the kernel by send(), so the end follows it.
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
}

void ScriptedPeer::reset()
{
    m_socket.abort();
}

void ScriptedPeer::awaitClose()
{
    const QDeadlineTimer deadline(patienceMs);
    while (m_socket.state() == QAbstractSocket::ConnectedState && !deadline.hasExpired()) {
        if (m_socket.waitForReadyRead(50))
            m_socket.readAll();
    }
}

ScriptedServer::ScriptedServer(Script script, const TlsIdentity& identity)
    : m_script(std::move(script)), m_identity(identity)
{
    m_thread.reset(QThread::create([this] { serve(); }));
    m_thread->start();
    while (m_port == 0)
        QThread::yieldCurrentThread();
}

ScriptedServer::~ScriptedServer()
{
    m_stop = true;
    m_thread->wait();
}

void ScriptedServer::serve()
{
    DescriptorServer server;
    server.listen(QHostAddress::LocalHost);
    m_port = server.serverPort();
    while (!m_stop) {
        if (!server.waitForNewConnection(20))
            continue;
        const qintptr descriptor = server.take();
        if (descriptor < 0)
            continue;
        QSslSocket socket;
        socket.setSocketDescriptor(descriptor);
        ++m_connections;
        ScriptedPeer peer(socket, m_identity);
        m_script(peer);
        socket.abort();
        ++m_finished;
    }
}

bool ScriptedServer::awaitFinished(int count) const
{
    const QDeadlineTimer deadline(patienceMs);
    while (m_finished < count && !deadline.hasExpired())
        QThread::yieldCurrentThread();
    return m_finished >= count;
}

QByteArray okAnswer(const QByteArray& body, const QByteArray& moreHeaders)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + moreHeaders
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray statusAnswer(const QByteArray& statusLine, const QByteArray& body)
{
    return "HTTP/1.1 " + statusLine + "\r\nContent-Type: text/plain\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace purser::tests
