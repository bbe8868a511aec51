#pragma once

#include "core/base/result.h"
#include "core/network/http/httpmessage.h"
#include "core/network/http/httpresponseparser.h"
#include "core/network/http/tlstrust.h"

#include <QSslSocket>
#include <chrono>
#include <memory>
#include <stop_token>

namespace purser::network {

/// Where a server is.
struct HttpsEndpoint {
    QString host;
    quint16 port = 443;
};

/// The longest each phase may take. The answer has its own limit for each request.
struct HttpsTimeouts {
    std::chrono::milliseconds connect{5000};
    std::chrono::milliseconds handshake{5000};
    std::chrono::milliseconds write{10000};
};

/// What became of one request.
struct Exchange {
    enum class Progress {
        NotSent,  ///< no byte of it has left this program: nothing can have happened
        Sent,     ///< some or all of it may have arrived, and there is no complete answer
        Answered, ///< `response` is complete
    };

    Progress progress = Progress::NotSent;
    HttpResponse response;
    Error error; ///< unless answered
};

/// One TLS connection to one server, used by blocking calls of the one thread that owns it.
///
/// Made for requests that move money: it makes a single attempt, follows no redirect, uses no
/// proxy, never opens a connection again by itself, and knows whether any byte of a request has
/// left. After anything but a clean answer the connection is closed.
class HttpsConnection
{
public:
    HttpsConnection(HttpsEndpoint endpoint, TlsTrust trust, HttpsTimeouts timeouts = {},
        HttpLimits limits = {});
    ~HttpsConnection();
    Q_DISABLE_COPY_MOVE(HttpsConnection)

    /// Connects and shakes hands. Errors: ServerUnavailable, Timeout, TlsFailed (args `reason`:
    /// "pin_mismatch" | "certificate" | "handshake").
    Result<void> open();
    /// Looks at the connection, so that one closed by the server is noticed before it is used.
    bool isOpen();
    void close();

    /// Sends one request and reads its answer. `abandon` stops waiting for the answer; use it for
    /// reads only. Errors: ConnectionLost, Timeout, Cancelled, Parse.
    Exchange perform(const HttpRequest& request, std::chrono::milliseconds answerTimeout,
        std::stop_token abandon = {});

    const HttpsEndpoint& endpoint() const { return m_endpoint; }

private:
    QSslConfiguration configuration() const;
    Result<void> shakeHands();
    Result<void> send(const QByteArray& bytes);
    Result<HttpResponse> receive(std::chrono::milliseconds timeout, const std::stop_token& abandon);
    QByteArray hostHeader() const;

    HttpsEndpoint m_endpoint;
    TlsTrust m_trust;
    HttpsTimeouts m_timeouts;
    HttpLimits m_limits;
    std::unique_ptr<QSslSocket> m_socket;
};

} // namespace purser::network
