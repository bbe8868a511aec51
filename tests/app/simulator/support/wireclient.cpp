#include "tests/app/simulator/support/wireclient.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSslCertificate>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace purser::tests {

WireClient::WireClient(quint16 port)
{
    m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    m_socket.waitForEncrypted(10'000);
    if (isOpen())
        m_watched = dup(static_cast<int>(m_socket.socketDescriptor()));
}

WireClient::~WireClient()
{
    if (m_watched >= 0)
        close(m_watched);
}

bool WireClient::wasReset() const
{
    tcp_info info{};
    socklen_t size = sizeof info;
    return m_watched >= 0 && getsockopt(m_watched, IPPROTO_TCP, TCP_INFO, &info, &size) == 0
        && info.tcpi_state == TCP_CLOSE;
}

QByteArray WireClient::fingerprint() const
{
    return m_socket.peerCertificate().digest(QCryptographicHash::Sha256).toHex();
}

void WireClient::write(const QByteArray& bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

QByteArray WireClient::cookieHeader() const
{
    return m_cookie.isEmpty() ? QByteArray() : "Cookie: " + m_cookie + "\r\n";
}

WireReply WireClient::get(const QByteArray& target)
{
    write("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n"
        + cookieHeader() + "\r\n");
    return read();
}

WireReply WireClient::post(
    const QByteArray& target, const QByteArray& body, const QByteArray& contentType)
{
    write("POST " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + cookieHeader()
        + "\r\n" + body);
    return read();
}

WireReply WireClient::read(int timeoutMs)
{
    WireReply reply;
    qsizetype bodyStart = -1;
    qint64 bodyLength = 0;
    QElapsedTimer timer;
    timer.start();
    while (true) {
        const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
        if (bodyStart < 0 && headEnd >= 0) {
            QList<QByteArray> lines = m_buffer.left(headEnd).split('\n');
            reply.status = lines.takeFirst().split(' ').value(1).toInt();
            for (const QByteArray& line : lines) {
                const qsizetype colon = line.indexOf(':');
                reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
            }
            bodyStart = headEnd + 4;
            bodyLength = reply.headers.value("content-length").toLongLong();
        }
        if (bodyStart >= 0 && m_buffer.size() >= bodyStart + bodyLength) {
            reply.body = m_buffer.mid(bodyStart, bodyLength);
            m_buffer.remove(0, bodyStart + bodyLength);
            reply.end = WireReply::End::Complete;
            return reply;
        }
        if (!isOpen()) {
            reply.body = bodyStart >= 0 ? m_buffer.mid(bodyStart) : QByteArray();
            reply.end = wasReset() ? WireReply::End::Reset : WireReply::End::Closed;
            return reply;
        }
        const auto left = static_cast<int>(timeoutMs - timer.elapsed());
        if (left <= 0 || (!m_socket.waitForReadyRead(left) && isOpen()))
            return reply;
        m_buffer += m_socket.readAll();
        timer.restart();
    }
}

bool WireClient::waitForEnd(int timeoutMs)
{
    return !isOpen() || m_socket.waitForDisconnected(timeoutMs);
}

WireReply WireClient::startAuthentication(qint64 login)
{
    return get("/api/auth/start?version=484&agent=WireClient&login=" + QByteArray::number(login)
        + "&type=manager");
}

WireReply WireClient::answerChallenge(const WireReply& start, const QString& password)
{
    const auto md5 = [](const QByteArray& bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
    };
    const QByteArray utf16(reinterpret_cast<const char*>(password.utf16()), password.size() * 2);
    const QByteArray secret = md5(md5(utf16) + "WebAPI");
    const QByteArray challenge =
        QByteArray::fromHex(start.json().value(QStringLiteral("srv_rand")).toString().toLatin1());
    const QByteArray own = QByteArray::fromHex("00112233445566778899aabbccddeeff");
    const WireReply reply = get("/api/auth/answer?srv_rand_answer="
        + md5(secret + challenge).toHex() + "&cli_rand=" + own.toHex());
    m_proofWasRight = reply.json().value(QStringLiteral("cli_rand_answer")).toString().toLatin1()
        == md5(secret + own).toHex();
    return reply;
}

bool WireClient::authenticate(qint64 login, const QString& password)
{
    const WireReply start = startAuthentication(login);
    return start.retcode() == 0 && answerChallenge(start, password).retcode() == 0
        && m_proofWasRight;
}

} // namespace purser::tests
