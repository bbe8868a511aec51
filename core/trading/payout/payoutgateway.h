#pragma once

#include "core/base/secret.h"
#include "core/network/http/httpsconnection.h"
#include "core/network/json/jsonnode.h"
#include "core/network/resilience/circuitbreaker.h"
#include "core/trading/payout/payoutrequest.h"

#include <stop_token>
#include <vector>

namespace purser::trading {

/// A plain payout gateway over HTTPS: POST /v1/payouts with an Idempotency-Key, and questions by id
/// or by reference. Used by the one thread that owns it. Requests that move money are attempted
/// once.
class PayoutGateway
{
public:
    struct Settings {
        network::HttpsEndpoint endpoint;
        network::TlsTrust trust = network::TlsTrust::system();
        Secret token; ///< of the Authorization header
        network::HttpsTimeouts timeouts;
        std::chrono::milliseconds readTimeout{15000};
        std::chrono::milliseconds writeTimeout{30000};
        network::CircuitBreaker::Waits backOff;
    };

    PayoutGateway(
        Settings settings, const Clock& clock, network::CircuitBreaker::Random random = {});

    /// Reads are abandoned when it is stopped.
    void setStopToken(std::stop_token token) { m_stop = std::move(token); }

    /// Connects unless connected. Errors: ServerUnavailable (args `reason` "backing_off" while the
    /// circuit breaker is open), Timeout, TlsFailed.
    Result<void> ensureReady();
    /// Asks for a payout, once, on a connection made ready before.
    PayoutOutcome send(const PayoutRequest& request);

    /// NotFound when the gateway does not know the id.
    Result<PayoutState> state(const QString& id);
    /// Every payout with that reference, oldest first.
    Result<std::vector<PayoutState>> withReference(const QString& reference);

    const network::CircuitBreaker& breaker() const { return m_breaker; }

private:
    network::HttpRequest request(
        const QByteArray& method, const QByteArray& target, const QByteArray& body = {}) const;
    Result<network::JsonNode> read(const QByteArray& target);
    network::Exchange readOnce(const QByteArray& target);
    PayoutOutcome classify(const PayoutRequest& request, const network::HttpResponse& response);

    Settings m_settings;
    network::HttpsConnection m_connection;
    network::CircuitBreaker m_breaker;
    std::stop_token m_stop;
};

/// One payout of an answer. Errors: Parse with args `field`.
Result<PayoutState> parsePayout(const network::JsonNode& node);

} // namespace purser::trading
