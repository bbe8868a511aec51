#include "core/trading/payout/payoutgateway.h"

#include "core/network/json/jsonreader.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace purser::trading {

namespace {

QByteArray bodyOf(const PayoutRequest& request)
{
    const QJsonObject body{{u"reference"_s, request.reference},
        {u"amount"_s, QString::number(request.amount.minor())},
        {u"currency"_s, request.amount.currency().code()},
        {u"exponent"_s, request.amount.currency().exponent()},
        {u"destination"_s, request.destination}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QString statusReason(int status)
{
    return u"http_%1"_s.arg(status);
}

/// The gateway's own word for a refusal; empty when something else answered in its place.
QString refusalWord(const QByteArray& body)
{
    const Result<network::JsonNode> node = network::readJson(body);
    const network::JsonNode* word = node ? node->find(u"error") : nullptr;
    return word && word->isScalar() ? word->text().left(64) : QString();
}

PayoutOutcome unknown(const QString& reason, int status = 0)
{
    return {PayoutOutcome::Kind::Unknown, {}, status, reason};
}

} // namespace

Result<PayoutState> parsePayout(const network::JsonNode& node)
{
    const auto text = [&node](QStringView name) {
        const network::JsonNode* member = node.find(name);
        return member && member->isScalar() ? member->text() : QString();
    };
    const auto bad = [](const QString& field) {
        return failure(ErrorCode::Parse, {{u"record"_s, u"payout"_s}, {u"field"_s, field}});
    };
    const network::JsonNode* minor = node.find(u"amount");
    const network::JsonNode* exponent = node.find(u"exponent");
    if (!minor || !minor->integer() || *minor->integer() <= 0)
        return bad(u"amount"_s);
    if (!exponent || !exponent->integer())
        return bad(u"exponent"_s);
    const Currency currency(text(u"currency"), static_cast<int>(*exponent->integer()));
    if (!currency.isValid())
        return bad(u"currency"_s);
    PayoutState state{
        text(u"id"), text(u"reference"), Money(*minor->integer(), currency), text(u"status")};
    if (state.id.isEmpty() || state.id.size() > 64)
        return bad(u"id"_s);
    if (state.reference.isEmpty())
        return bad(u"reference"_s);
    if (state.status.isEmpty())
        return bad(u"status"_s);
    return state;
}

PayoutGateway::PayoutGateway(
    Settings settings, const Clock& clock, network::CircuitBreaker::Random random)
    : m_settings(std::move(settings)),
      m_connection(m_settings.endpoint, m_settings.trust, m_settings.timeouts),
      m_breaker(clock, m_settings.backOff, std::move(random))
{
}

Result<void> PayoutGateway::ensureReady()
{
    if (const std::chrono::milliseconds wait = m_breaker.wait(); wait.count() > 0) {
        return failure(ErrorCode::ServerUnavailable,
            {{u"reason"_s, u"backing_off"_s}, {u"cause"_s, m_breaker.reason()},
                {u"retry_ms"_s, static_cast<qint64>(wait.count())}});
    }
    if (m_connection.isOpen())
        return {};
    const Result<void> opened = m_connection.open();
    if (!opened) {
        m_breaker.failed(opened.error().code == ErrorCode::TlsFailed
                ? network::CircuitBreaker::Failure::Refusal
                : network::CircuitBreaker::Failure::Outage,
            errorName(opened.error().code));
    }
    return opened;
}

network::HttpRequest PayoutGateway::request(
    const QByteArray& method, const QByteArray& target, const QByteArray& body) const
{
    network::HttpRequest request{method, target, {}, body};
    request.headers = {{"User-Agent", "Purser"}, {"Accept-Encoding", "identity"},
        {"Authorization", "Bearer " + m_settings.token.utf8()}};
    if (!body.isEmpty())
        request.headers.emplace_back("Content-Type", "application/json");
    return request;
}

PayoutOutcome PayoutGateway::send(const PayoutRequest& payout)
{
    network::HttpRequest post = request("POST", "/v1/payouts", bodyOf(payout));
    post.headers.emplace_back("Idempotency-Key", payout.key.toLatin1());
    const network::Exchange exchange = m_connection.perform(post, m_settings.writeTimeout);
    if (exchange.progress == network::Exchange::Progress::NotSent)
        return {PayoutOutcome::Kind::NotSent, {}, 0, u"connection_lost"_s};
    if (exchange.progress == network::Exchange::Progress::Sent) {
        m_breaker.failed(network::CircuitBreaker::Failure::Outage, errorName(exchange.error.code));
        return unknown(errorName(exchange.error.code));
    }
    return classify(payout, exchange.response);
}

PayoutOutcome PayoutGateway::classify(
    const PayoutRequest& payout, const network::HttpResponse& response)
{
    const int status = response.status;
    if (status == 200 || status == 201) {
        const Result<PayoutState> state = network::readJson(response.body).and_then(&parsePayout);
        if (!state)
            return unknown(u"unreadable_answer"_s, status);
        if (state->reference != payout.reference || state->amount != payout.amount)
            return unknown(u"answer_differs"_s, status);
        m_breaker.succeeded();
        return {PayoutOutcome::Kind::Done, state->id, status, {}};
    }
    const QString word = refusalWord(response.body);
    if (status == 401 && !word.isEmpty()) {
        m_breaker.failed(network::CircuitBreaker::Failure::Refusal, statusReason(status));
        return {PayoutOutcome::Kind::NotSent, {}, status, word};
    }
    if ((status == 400 || status == 422) && !word.isEmpty())
        return {PayoutOutcome::Kind::Refused, {}, status, word};
    if (status == 429) {
        m_breaker.failed(network::CircuitBreaker::Failure::Outage, statusReason(status));
        return {PayoutOutcome::Kind::NotSent, {}, status, statusReason(status)};
    }
    if (status >= 500)
        m_breaker.failed(network::CircuitBreaker::Failure::Outage, statusReason(status));
    return unknown(word.isEmpty() ? statusReason(status) : word, status);
}

network::Exchange PayoutGateway::readOnce(const QByteArray& target)
{
    return m_connection.perform(request("GET", target), m_settings.readTimeout, m_stop);
}

Result<network::JsonNode> PayoutGateway::read(const QByteArray& target)
{
    const bool stoodIdle = m_connection.isOpen();
    if (const Result<void> ready = ensureReady(); !ready)
        return failure(ready.error());
    network::Exchange exchange = readOnce(target);
    // A connection that stood idle may have been closed just now: once more on a fresh one.
    if (exchange.progress != network::Exchange::Progress::Answered && stoodIdle
        && exchange.error.code == ErrorCode::ConnectionLost) {
        if (const Result<void> ready = ensureReady(); !ready)
            return failure(ready.error());
        exchange = readOnce(target);
    }
    if (exchange.progress != network::Exchange::Progress::Answered) {
        if (exchange.error.code != ErrorCode::Cancelled)
            m_breaker.failed(
                network::CircuitBreaker::Failure::Outage, errorName(exchange.error.code));
        return failure(exchange.error);
    }
    const int status = exchange.response.status;
    const QJsonObject args{{u"http_status"_s, status}};
    if (status == 404 && !refusalWord(exchange.response.body).isEmpty())
        return failure(ErrorCode::NotFound, args);
    if (status != 200) {
        const bool refused = status == 401 || status == 403;
        m_breaker.failed(refused ? network::CircuitBreaker::Failure::Refusal
                                 : network::CircuitBreaker::Failure::Outage,
            statusReason(status));
        return failure(
            refused ? ErrorCode::AuthenticationFailed : ErrorCode::ServerUnavailable, args);
    }
    Result<network::JsonNode> node = network::readJson(exchange.response.body);
    if (node)
        m_breaker.succeeded();
    return node;
}

Result<PayoutState> PayoutGateway::state(const QString& id)
{
    Result<PayoutState> state =
        read("/v1/payouts/" + QUrl::toPercentEncoding(id)).and_then(&parsePayout);
    if (state && state->id != id)
        return failure(ErrorCode::Parse, {{u"what"_s, u"other_id"_s}});
    return state;
}

Result<std::vector<PayoutState>> PayoutGateway::withReference(const QString& reference)
{
    const Result<network::JsonNode> node =
        read("/v1/payouts?reference=" + QUrl::toPercentEncoding(reference));
    if (!node)
        return failure(node.error());
    const network::JsonNode* list = node->find(u"payouts");
    if (!list || !list->isArray())
        return failure(ErrorCode::Parse, {{u"what"_s, u"payouts"_s}});
    std::vector<PayoutState> states;
    for (const network::JsonNode& item : list->items()) {
        Result<PayoutState> state = parsePayout(item);
        if (!state)
            return failure(state.error());
        if (state->reference != reference)
            return failure(ErrorCode::Parse, {{u"what"_s, u"other_reference"_s}});
        states.push_back(std::move(*state));
    }
    return states;
}

} // namespace purser::trading
