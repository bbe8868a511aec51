#include "core/payments/gateways/sepa/httpsbankchannel.h"

#include "core/network/json/jsonreader.h"
#include "core/payments/gateways/nodereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::payments::gateways {

using network::Exchange;
using network::HttpRequest;
using network::HttpResponse;
using network::JsonNode;

namespace {

constexpr qsizetype longestFileName = 80;

/// The bank's own word; empty when something else answered in its place.
QString bankRefusal(const QByteArray& body)
{
    const Result<JsonNode> node = network::readJson(body);
    const JsonNode* word = node ? node->find(u"error") : nullptr;
    if (!word || !word->isScalar() || word->text().isEmpty())
        return {};
    return isProviderWord(word->text()) ? word->text() : u"unnamed"_s;
}

} // namespace

bool isFileName(const QString& name)
{
    return !name.isEmpty() && name.size() <= longestFileName && !name.startsWith(u'.')
        && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
               return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z')
                   || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
           });
}

HttpsBankChannel::HttpsBankChannel(GatewayConnection::Settings line, Secret token,
    const Clock& clock, network::CircuitBreaker::Random random)
    : m_token(std::move(token)), m_connection(std::move(line), clock, std::move(random))
{
}

HttpRequest HttpsBankChannel::request(
    const QByteArray& method, const QByteArray& target, const QByteArray& body) const
{
    HttpRequest request{method, target, {{"Authorization", "Bearer " + m_token.utf8()}}, body};
    if (!body.isEmpty())
        request.headers.emplace_back("Content-Type", "application/xml");
    return request;
}

Outcome HttpsBankChannel::deliver(const QString& name, const QByteArray& bytes)
{
    if (!isFileName(name) || bytes.isEmpty())
        return Outcome::refused(u"bad_request"_s);
    const Exchange exchange =
        m_connection.write(request("PUT", "/outgoing/" + name.toLatin1(), bytes));
    if (exchange.progress == Exchange::Progress::NotSent)
        return Outcome::notSent(u"connection_lost"_s);
    if (exchange.progress == Exchange::Progress::Sent)
        return Outcome::unknown(errorName(exchange.error.code));
    return outcomeOf(exchange.response);
}

Outcome HttpsBankChannel::outcomeOf(const HttpResponse& response)
{
    const int status = response.status;
    if (status == 200 || status == 201) {
        m_connection.succeeded();
        return {Outcome::Kind::Pending, {}, u"delivered"_s, status, -1, {}};
    }
    const QString word = bankRefusal(response.body);
    // Either way something of that name or message id is there.
    if (status == 409 || word == u"duplicate"_s)
        return Outcome::unknown(u"name_taken"_s, status);
    if (status == 401 && !word.isEmpty()) {
        m_connection.refusedUs(statusReason(status));
        return Outcome::notSent(word, status);
    }
    if (status == 429) {
        m_connection.isIll(statusReason(status));
        return Outcome::notSent(statusReason(status), status);
    }
    if ((status == 400 || status == 422) && !word.isEmpty())
        return Outcome::refused(word, status);
    if (status >= 500)
        m_connection.isIll(statusReason(status));
    return Outcome::unknown(word.isEmpty() ? statusReason(status) : word, status);
}

Result<std::optional<QByteArray>> HttpsBankChannel::delivered(const QString& name)
{
    if (!isFileName(name))
        return failure(ErrorCode::BadInput, {{u"field"_s, u"name"_s}});
    const Result<HttpResponse> response =
        m_connection.read(request("GET", "/outgoing/" + name.toLatin1()));
    if (!response)
        return failure(response.error());
    if (response->status == 404 && !bankRefusal(response->body).isEmpty())
        return std::optional<QByteArray>();
    if (response->status != 200)
        return failure(ErrorCode::WrongState, {{u"http_status"_s, response->status}});
    m_connection.succeeded();
    return std::optional(response->body);
}

Result<std::vector<BankFile>> HttpsBankChannel::incoming(std::int64_t after)
{
    const Result<HttpResponse> response =
        m_connection.read(request("GET", "/incoming?after=" + QByteArray::number(qint64(after))));
    if (!response)
        return failure(response.error());
    if (response->status != 200)
        return failure(ErrorCode::WrongState, {{u"http_status"_s, response->status}});
    const Result<JsonNode> root = network::readJson(response->body);
    const JsonNode* list = root ? root->find(u"files") : nullptr;
    if (!list || !list->isArray())
        return failure(ErrorCode::Parse, {{u"what"_s, u"bank_files"_s}});
    std::vector<BankFile> files;
    for (const JsonNode& node : list->items()) {
        NodeReader fields(node, u"bank_file"_s);
        const BankFile file{fields.integer(u"number"), fields.text(u"name")};
        if (!isFileName(file.name) || file.number <= (files.empty() ? after : files.back().number))
            fields.refuse(u"number", u"order"_s);
        if (!fields.isGood())
            return failure(fields.finish(0).error());
        files.push_back(file);
    }
    m_connection.succeeded();
    return files;
}

Result<QByteArray> HttpsBankChannel::fetch(const QString& name)
{
    if (!isFileName(name))
        return failure(ErrorCode::BadInput, {{u"field"_s, u"name"_s}});
    const Result<HttpResponse> response =
        m_connection.read(request("GET", "/incoming/" + name.toLatin1()));
    if (!response)
        return failure(response.error());
    if (response->status != 200)
        return failure(ErrorCode::WrongState, {{u"http_status"_s, response->status}});
    m_connection.succeeded();
    return response->body;
}

} // namespace purser::payments::gateways
