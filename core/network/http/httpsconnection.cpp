#include "core/network/http/httpsconnection.h"

#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace purser::network {

namespace {

// How often a waiting read looks whether it is still wanted.
constexpr qint64 abandonCheckMs = 200;

int milliseconds(std::chrono::milliseconds value)
{
    return static_cast<int>(value.count());
}

} // namespace

HttpsConnection::HttpsConnection(
    HttpsEndpoint endpoint, TlsTrust trust, HttpsTimeouts timeouts, HttpLimits limits)
    : m_endpoint(std::move(endpoint)), m_trust(std::move(trust)), m_timeouts(timeouts),
      m_limits(limits)
{
}

HttpsConnection::~HttpsConnection()
{
    close();
}

QSslConfiguration HttpsConnection::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    // With a pin the certificate is compared after the handshake, before any byte is sent; a
    // self-signed one would otherwise fail the handshake itself.
    configuration.setPeerVerifyMode(
        m_trust.isPinned() ? QSslSocket::QueryPeer : QSslSocket::VerifyPeer);
    if (!m_trust.isPinned() && !m_trust.certificates().isEmpty())
        configuration.setCaCertificates(m_trust.certificates());
    return configuration;
}

Result<void> HttpsConnection::open()
{
    close();
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setSslConfiguration(configuration());
    m_socket->setPeerVerifyName(m_endpoint.host);
    m_socket->connectToHost(m_endpoint.host, m_endpoint.port);
    if (!m_socket->waitForConnected(milliseconds(m_timeouts.connect))) {
        const bool slow = m_socket->error() == QAbstractSocket::SocketTimeoutError;
        const QString detail = m_socket->errorString();
        close();
        return failure(slow ? ErrorCode::Timeout : ErrorCode::ServerUnavailable,
            {{u"phase"_s, u"connect"_s}}, detail);
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    return shakeHands();
}

Result<void> HttpsConnection::shakeHands()
{
    m_socket->startClientEncryption();
    if (!m_socket->waitForEncrypted(milliseconds(m_timeouts.handshake))) {
        const bool slow = m_socket->error() == QAbstractSocket::SocketTimeoutError
            || m_socket->state() == QAbstractSocket::ConnectedState;
        const bool lost = m_socket->error() == QAbstractSocket::RemoteHostClosedError;
        const bool refused = !m_socket->sslHandshakeErrors().isEmpty();
        const QString detail = m_socket->errorString();
        close();
        if (refused)
            return failure(ErrorCode::TlsFailed, {{u"reason"_s, u"certificate"_s}}, detail);
        if (lost)
            return failure(ErrorCode::ServerUnavailable, {{u"phase"_s, u"handshake"_s}}, detail);
        if (slow)
            return failure(ErrorCode::Timeout, {{u"phase"_s, u"handshake"_s}}, detail);
        return failure(ErrorCode::TlsFailed, {{u"reason"_s, u"handshake"_s}}, detail);
    }
    if (m_trust.isPinned()
        && m_socket->peerCertificate().digest(QCryptographicHash::Sha256) != m_trust.pin()) {
        close();
        return failure(ErrorCode::TlsFailed, {{u"reason"_s, u"pin_mismatch"_s}});
    }
    // The last message of the handshake; without it the server would wait for the first request.
    m_socket->flush();
    return {};
}

bool HttpsConnection::isOpen()
{
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState)
        return false;
    // Takes in a close that has arrived. Bytes nobody asked for mean that the next answer could
    // not be told apart, so they end the connection as well.
    m_socket->waitForReadyRead(0);
    if (m_socket->state() == QAbstractSocket::ConnectedState && m_socket->bytesAvailable() == 0)
        return true;
    close();
    return false;
}

void HttpsConnection::close()
{
    if (!m_socket)
        return;
    m_socket->abort();
    m_socket.reset();
}

Exchange HttpsConnection::perform(
    const HttpRequest& request, std::chrono::milliseconds answerTimeout, std::stop_token abandon)
{
    Exchange exchange;
    if (!isOpen()) {
        exchange.error = Error{ErrorCode::ConnectionLost, {{u"phase"_s, u"before"_s}}, {}};
        return exchange;
    }
    // From here on some byte may leave, whatever the socket reports afterwards.
    exchange.progress = Exchange::Progress::Sent;
    Result<HttpResponse> response = send(serialize(request, hostHeader())).and_then([&] {
        return receive(answerTimeout, abandon);
    });
    if (!response) {
        close();
        exchange.error = response.error();
        return exchange;
    }
    exchange.progress = Exchange::Progress::Answered;
    exchange.response = std::move(*response);
    if (exchange.response.closes)
        close();
    return exchange;
}

Result<void> HttpsConnection::send(const QByteArray& bytes)
{
    const QDeadlineTimer deadline(m_timeouts.write);
    m_socket->write(bytes);
    while (m_socket->bytesToWrite() > 0 || m_socket->encryptedBytesToWrite() > 0) {
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            return failure(
                ErrorCode::ConnectionLost, {{u"phase"_s, u"write"_s}}, m_socket->errorString());
        if (deadline.hasExpired())
            return failure(ErrorCode::Timeout, {{u"phase"_s, u"write"_s}});
        m_socket->waitForBytesWritten(static_cast<int>(deadline.remainingTime()));
    }
    return {};
}

Result<HttpResponse> HttpsConnection::receive(
    std::chrono::milliseconds timeout, const std::stop_token& abandon)
{
    // Bytes are only taken from the network inside these waits, so the caps of the parser bound the
    // memory; a read buffer size would need an event loop to be refilled.
    const QDeadlineTimer deadline(timeout);
    HttpResponseParser parser(m_limits);
    for (;;) {
        HttpResponseParser::State state = parser.feed(m_socket->readAll());
        const bool connected = m_socket->state() == QAbstractSocket::ConnectedState;
        if (state == HttpResponseParser::State::NeedMore && !connected
            && m_socket->bytesAvailable() == 0)
            state = parser.finish();
        if (state == HttpResponseParser::State::Complete)
            break;
        if (state == HttpResponseParser::State::Failed) {
            const bool lost = parser.problem() == u"closed_early";
            return failure(lost ? ErrorCode::ConnectionLost : ErrorCode::Parse,
                {{u"phase"_s, u"answer"_s}, {u"what"_s, parser.problem()}});
        }
        if (deadline.hasExpired())
            return failure(ErrorCode::Timeout, {{u"phase"_s, u"answer"_s}});
        if (abandon.stop_requested())
            return failure(ErrorCode::Cancelled);
        if (connected && m_socket->bytesAvailable() == 0) {
            const qint64 patience = abandon.stop_possible()
                ? std::min(abandonCheckMs, deadline.remainingTime())
                : deadline.remainingTime();
            m_socket->waitForReadyRead(static_cast<int>(patience));
        }
    }
    HttpResponse response = parser.takeResponse();
    response.closes = response.closes || parser.hasExcess();
    return response;
}

QByteArray HttpsConnection::hostHeader() const
{
    const QByteArray host = m_endpoint.host.toUtf8();
    const QByteArray name = host.contains(':') ? "[" + host + "]" : host;
    return m_endpoint.port == 443 ? name : name + ':' + QByteArray::number(m_endpoint.port);
}

} // namespace purser::network
