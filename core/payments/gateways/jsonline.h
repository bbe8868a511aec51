#pragma once

#include "core/network/json/jsonnode.h"
#include "core/payments/gateways/gatewayconnection.h"
#include "core/payments/gateways/outcome.h"

#include <QJsonObject>
#include <functional>
#include <optional>

namespace purser::payments::gateways {

/// A provider that speaks JSON by the usual rules of HTTP: 2xx is done, 4xx with its own words is a
/// refusal, everything else leaves open what has happened.
class JsonLine
{
public:
    struct Manners {
        /// The headers that say who we are; made anew for each request, so that no key is kept.
        std::function<network::HttpHeaders()> credentials;
        /// The provider's own word for a refusal; empty when something else answered in its place.
        std::function<QString(const network::JsonNode& body)> refusalWord;
        /// The word for "that reference is taken": something of ours may be there, so it is no
        /// refusal but an unknown outcome that a look-up will clear.
        QString takenWord;
    };

    JsonLine(GatewayConnection::Settings settings, Manners manners, const Clock& clock,
        network::CircuitBreaker::Random random);

    GatewayConnection& connection() { return m_connection; }
    const GatewayConnection& connection() const { return m_connection; }

    /// One attempt. The answer's document (Null for an empty body), or what became of it instead.
    tl::expected<network::JsonNode, Outcome> instruct(
        const QByteArray& method, const QByteArray& target, const QJsonObject& body);
    /// Nothing when the provider says that there is no such thing. Errors: see
    /// GatewayConnection::read(); WrongState (args `http_status`, `word`), Parse.
    Result<std::optional<network::JsonNode>> ask(const QByteArray& target);

private:
    network::HttpRequest request(
        const QByteArray& method, const QByteArray& target, const QByteArray& body) const;
    QString wordOf(const QByteArray& body) const;
    Outcome refusal(int status, const QString& word);

    Manners m_manners;
    GatewayConnection m_connection;
};

} // namespace purser::payments::gateways
