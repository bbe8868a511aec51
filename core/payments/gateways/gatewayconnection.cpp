#include "core/payments/gateways/gatewayconnection.h"

using namespace Qt::StringLiterals;

namespace purser::payments::gateways {

using network::CircuitBreaker;
using network::Exchange;
using network::HttpRequest;
using network::HttpResponse;

namespace {

// Lists of payouts are the largest answers; more would be a mistake or an attack.
constexpr qsizetype longestAnswer = 8 * 1024 * 1024;

network::HttpLimits limits()
{
    network::HttpLimits limits;
    limits.bodyBytes = longestAnswer;
    return limits;
}

void addUsualHeaders(HttpRequest& request)
{
    request.headers.emplace_back("User-Agent", "Purser");
    request.headers.emplace_back("Accept-Encoding", "identity");
}

} // namespace

QString statusReason(int status)
{
    return u"http_%1"_s.arg(status);
}

GatewayConnection::GatewayConnection(
    Settings settings, const Clock& clock, CircuitBreaker::Random random)
    : m_settings(std::move(settings)),
      m_connection(m_settings.endpoint, m_settings.trust, m_settings.timeouts, limits()),
      m_breaker(clock, m_settings.backOff, std::move(random))
{
}

void GatewayConnection::refusedUs(const QString& reason)
{
    m_breaker.failed(CircuitBreaker::Failure::Refusal, reason);
}

void GatewayConnection::isIll(const QString& reason)
{
    m_breaker.failed(CircuitBreaker::Failure::Outage, reason);
}

Result<void> GatewayConnection::ensureReady()
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
        const QString reason = errorName(opened.error().code);
        opened.error().code == ErrorCode::TlsFailed ? refusedUs(reason) : isIll(reason);
    }
    return opened;
}

Exchange GatewayConnection::write(HttpRequest request)
{
    addUsualHeaders(request);
    Exchange exchange = m_connection.perform(request, m_settings.writeTimeout);
    if (exchange.progress == Exchange::Progress::Sent)
        isIll(errorName(exchange.error.code));
    return exchange;
}

Exchange GatewayConnection::attempt(const HttpRequest& request)
{
    return m_connection.perform(request, m_settings.readTimeout, m_stop);
}

Result<HttpResponse> GatewayConnection::read(HttpRequest request)
{
    addUsualHeaders(request);
    const bool stoodIdle = m_connection.isOpen();
    if (const Result<void> ready = ensureReady(); !ready)
        return failure(ready.error());
    Exchange exchange = attempt(request);
    // A connection that stood idle may have been closed just now: once more on a fresh one.
    if (exchange.progress != Exchange::Progress::Answered && stoodIdle
        && exchange.error.code == ErrorCode::ConnectionLost) {
        if (const Result<void> ready = ensureReady(); !ready)
            return failure(ready.error());
        exchange = attempt(request);
    }
    if (exchange.progress != Exchange::Progress::Answered) {
        if (exchange.error.code != ErrorCode::Cancelled)
            isIll(errorName(exchange.error.code));
        return failure(exchange.error);
    }
    const int status = exchange.response.status;
    if (status == 401 || status == 403) {
        refusedUs(statusReason(status));
        return failure(ErrorCode::AuthenticationFailed, {{u"http_status"_s, status}});
    }
    if (status == 429 || status >= 500) {
        isIll(statusReason(status));
        return failure(ErrorCode::ServerUnavailable, {{u"http_status"_s, status}});
    }
    return std::move(exchange.response);
}

} // namespace purser::payments::gateways
