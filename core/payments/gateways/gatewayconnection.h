#pragma once

#include "core/network/http/httpsconnection.h"
#include "core/network/resilience/circuitbreaker.h"

#include <QString>
#include <chrono>
#include <stop_token>

namespace purser::payments::gateways {

/// The line to one provider: one TLS connection, an instruction attempted once, a question asked
/// again once when a connection that stood idle turns out to be closed, and peace for a provider
/// that is away.
class GatewayConnection
{
public:
    struct Settings {
        network::HttpsEndpoint endpoint;
        network::TlsTrust trust = network::TlsTrust::system();
        network::HttpsTimeouts timeouts;
        std::chrono::milliseconds readTimeout{15'000};
        std::chrono::milliseconds writeTimeout{60'000}; ///< slow answers of 30 s are usual
        network::CircuitBreaker::Waits backOff;
    };

    GatewayConnection(
        Settings settings, const Clock& clock, network::CircuitBreaker::Random random = {});

    /// Reads are abandoned when it is stopped.
    void setStopToken(std::stop_token token) { m_stop = std::move(token); }

    /// Connects unless connected. Errors: see Gateway::ensureReady().
    Result<void> ensureReady();
    /// One attempt, on a connection made ready before.
    network::Exchange write(network::HttpRequest request);
    /// Any complete answer, whatever its status; 401 and 403 are AuthenticationFailed, 429 and 5xx
    /// ServerUnavailable. Errors also as ensureReady(), ConnectionLost, Cancelled, Parse.
    Result<network::HttpResponse> read(network::HttpRequest request);

    /// A proper answer came.
    void succeeded() { m_breaker.succeeded(); }
    /// The provider does not accept our credentials or address: a person has to look.
    void refusedUs(const QString& reason);
    /// It is away or ill.
    void isIll(const QString& reason);
    const network::CircuitBreaker& breaker() const { return m_breaker; }

private:
    network::Exchange attempt(const network::HttpRequest& request);

    Settings m_settings;
    network::HttpsConnection m_connection;
    network::CircuitBreaker m_breaker;
    std::stop_token m_stop;
};

/// "http_503", for reasons.
QString statusReason(int status);

} // namespace purser::payments::gateways
