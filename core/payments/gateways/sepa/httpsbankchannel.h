#pragma once

#include "core/base/secret.h"
#include "core/payments/gateways/gatewayconnection.h"
#include "core/payments/gateways/sepa/bankchannel.h"

namespace purser::payments::gateways {

/// Files over HTTPS, in a plain form that a relay to EBICS or SFTP can speak on the other side:
///   PUT /outgoing/NAME   201 taken, 200 the same bytes were taken before, 409 other bytes were
///   GET /outgoing/NAME   200 the bytes, 404 {"error": "not_found"}
///   GET /incoming?after=N  200 {"files": [{"number", "name"}, …]} in order
///   GET /incoming/NAME   200 the bytes
/// with `Authorization: Bearer TOKEN`, else 401 {"error": "unauthorized"}; refusals are 400 or 422
/// {"error": WORD}, of which "duplicate" says that the message id is known.
class HttpsBankChannel : public BankChannel
{
public:
    HttpsBankChannel(GatewayConnection::Settings line, Secret token, const Clock& clock,
        network::CircuitBreaker::Random random = {});

    GatewayConnection& connection() { return m_connection; }

    Result<void> ensureReady() override { return m_connection.ensureReady(); }
    void setStopToken(std::stop_token token) override
    {
        m_connection.setStopToken(std::move(token));
    }
    const network::CircuitBreaker* breaker() const override { return &m_connection.breaker(); }
    Outcome deliver(const QString& name, const QByteArray& bytes) override;
    Result<std::optional<QByteArray>> delivered(const QString& name) override;
    Result<std::vector<BankFile>> incoming(std::int64_t after) override;
    Result<QByteArray> fetch(const QString& name) override;

private:
    network::HttpRequest request(
        const QByteArray& method, const QByteArray& target, const QByteArray& body = {}) const;
    Outcome outcomeOf(const network::HttpResponse& response);

    Secret m_token;
    GatewayConnection m_connection;
};

} // namespace purser::payments::gateways
