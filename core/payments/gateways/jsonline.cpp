#include "core/payments/gateways/jsonline.h"

#include "core/network/json/jsonreader.h"
#include "core/payments/gateways/nodereader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace purser::payments::gateways {

using network::Exchange;
using network::HttpRequest;
using network::HttpResponse;
using network::JsonNode;

JsonLine::JsonLine(GatewayConnection::Settings settings, Manners manners, const Clock& clock,
    network::CircuitBreaker::Random random)
    : m_manners(std::move(manners)), m_connection(std::move(settings), clock, std::move(random))
{
}

HttpRequest JsonLine::request(
    const QByteArray& method, const QByteArray& target, const QByteArray& body) const
{
    HttpRequest request{method, target, m_manners.credentials(), body};
    if (!body.isEmpty())
        request.headers.emplace_back("Content-Type", "application/json");
    return request;
}

QString JsonLine::wordOf(const QByteArray& body) const
{
    const Result<JsonNode> node = network::readJson(body);
    const QString word = node ? m_manners.refusalWord(*node) : QString();
    // A refusal is a refusal whatever they call it, but only a word may go into a log.
    return word.isEmpty() || isProviderWord(word) ? word : u"unnamed"_s;
}

Outcome JsonLine::refusal(int status, const QString& word)
{
    if ((status == 401 || status == 403) && !word.isEmpty()) {
        m_connection.refusedUs(statusReason(status));
        return Outcome::notSent(word, status);
    }
    if (status == 429) {
        m_connection.isIll(statusReason(status));
        return Outcome::notSent(statusReason(status), status);
    }
    if (!word.isEmpty() && word == m_manners.takenWord)
        return Outcome::unknown(u"reference_taken"_s, status);
    const bool isTheirNo = status == 400 || status == 404 || status == 409 || status == 422;
    if (isTheirNo && !word.isEmpty())
        return Outcome::refused(word, status);
    if (status >= 500)
        m_connection.isIll(statusReason(status));
    return Outcome::unknown(word.isEmpty() ? statusReason(status) : word, status);
}

tl::expected<JsonNode, Outcome> JsonLine::instruct(
    const QByteArray& method, const QByteArray& target, const QJsonObject& body)
{
    const QByteArray bytes =
        method == "DELETE" ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    const Exchange exchange = m_connection.write(request(method, target, bytes));
    if (exchange.progress == Exchange::Progress::NotSent)
        return tl::unexpected(Outcome::notSent(u"connection_lost"_s));
    if (exchange.progress == Exchange::Progress::Sent)
        return tl::unexpected(Outcome::unknown(errorName(exchange.error.code)));
    const HttpResponse& response = exchange.response;
    if (response.status < 200 || response.status > 202)
        return tl::unexpected(refusal(response.status, wordOf(response.body)));
    m_connection.succeeded();
    if (response.body.isEmpty())
        return JsonNode();
    const Result<JsonNode> node = network::readJson(response.body);
    if (!node)
        return tl::unexpected(Outcome::unknown(u"unreadable_answer"_s, response.status));
    return *node;
}

Result<std::optional<JsonNode>> JsonLine::ask(const QByteArray& target)
{
    const Result<HttpResponse> response = m_connection.read(request("GET", target, {}));
    if (!response)
        return failure(response.error());
    if (response->status != 200) {
        const QString word = wordOf(response->body);
        if (response->status == 404 && !word.isEmpty())
            return std::optional<JsonNode>();
        return failure(
            ErrorCode::WrongState, {{u"http_status"_s, response->status}, {u"word"_s, word}});
    }
    return network::readJson(response->body).map([this](const JsonNode& node) {
        m_connection.succeeded();
        return std::optional(node);
    });
}

} // namespace purser::payments::gateways
