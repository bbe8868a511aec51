#include "core/operations/services/intake/intakeserver.h"

#include "core/operations/services/intake/apierror.h"
#include "core/operations/services/intake/routes.h"
#include "core/operations/services/intake/workerpool.h"
#include "core/operations/services/pause.h"

#include <QFile>
#include <httplib.h>
#include <openssl/pem.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::operations {

namespace {

constexpr size_t longestPath = 256;
constexpr size_t requestsPerConnection = 1000;
constexpr time_t idleSeconds = 2;
constexpr time_t silenceSeconds = 5;

QByteArray bytes(const std::string& text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

ApiRequest requestOf(const httplib::Request& request)
{
    ApiRequest result{bytes(request.method), bytes(request.path), bytes(request.remote_addr), {}};
    for (const auto& [name, value] : request.headers) {
        // The library adds these four of its own.
        if (name != "REMOTE_ADDR" && name != "REMOTE_PORT" && name != "LOCAL_ADDR"
            && name != "LOCAL_PORT")
            result.message.headers.emplace_back(bytes(name).toLower(), bytes(value).trimmed());
    }
    result.message.body = bytes(request.body);
    return result;
}

void put(const ApiAnswer& answer, httplib::Response& response)
{
    response.status = answer.status;
    for (const auto& [name, value] : answer.headers)
        response.set_header(name.toStdString(), value.toStdString());
    response.set_content(answer.body.toStdString(), answer.contentType.toStdString());
}

bool hasBody(const httplib::Request& request)
{
    return request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
}

bool isKnown(const std::string& method)
{
    return method == "GET" || method == "HEAD" || method == "POST" || method == "PUT"
        || method == "PATCH" || method == "DELETE" || method == "OPTIONS";
}

/// How many bytes are announced; nothing when the figure is missing, double or no figure.
std::optional<qsizetype> announcedBytes(const httplib::Request& request)
{
    if (request.get_header_value_count("Content-Length") != 1)
        return std::nullopt;
    const QByteArray text = bytes(request.get_header_value("Content-Length"));
    bool isNumber = !text.isEmpty() && text.size() <= 12
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const qsizetype length = isNumber ? text.toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(length) : std::nullopt;
}

/// Whatever cannot be read without danger. The body is not read then.
std::optional<ApiAnswer> dangerOf(const httplib::Request& request)
{
    // Of others the library knows some that have a body without a length.
    if (!isKnown(request.method))
        return refusal(405, u"method"_s);
    if (request.path.size() > longestPath || request.target.size() > 2 * longestPath)
        return refusal(414, u"too_long"_s);
    if (request.has_header("Transfer-Encoding"))
        return refusal(411, u"length_required"_s);
    if (request.has_header("Content-Encoding"))
        return refusal(415, u"content_encoding"_s);
    if (request.has_header("Range"))
        return refusal(400, u"range"_s);
    if (!hasBody(request)) {
        if (request.has_header("Content-Length") && announcedBytes(request).value_or(1) != 0)
            return refusal(400, u"body"_s);
        return std::nullopt;
    }
    const std::optional<qsizetype> length = announcedBytes(request);
    if (!length)
        return refusal(411, u"length_required"_s);
    const QString path = QString::fromUtf8(bytes(request.path));
    const std::optional<RouteMatch> match = routeOf(bytes(request.method), path);
    const qsizetype most = match && match->route ? match->route->most
        : path.startsWith(u"/webhooks/")         ? payments::gateways::longestWebhook
                                                 : 0;
    if (*length > most)
        return refusal(413, u"too_large"_s, {{u"most"_s, qint64(most)}});
    const QByteArray type = bytes(request.get_header_value("Content-Type")).toLower();
    if (*length > 0 && type != "application/json" && !type.startsWith("application/json;"))
        return refusal(415, u"content_type"_s);
    return std::nullopt;
}

/// Answers before the body is read. What is left unread must not be taken for a request.
httplib::Server::HandlerResponse refuseDanger(
    const httplib::Request& request, httplib::Response& response)
{
    ConnectionGuard* guard = ConnectionGuard::current();
    const std::optional<ApiAnswer> danger =
        guard->isSpoilt() ? std::optional(refusal(400, u"connection"_s)) : dangerOf(request);
    if (!danger) {
        guard->expectBody(static_cast<size_t>(announcedBytes(request).value_or(0)));
        return httplib::Server::HandlerResponse::Unhandled;
    }
    guard->spoil();
    put(*danger, response);
    // Whoever keeps connections has to know that this one is of no more use.
    response.set_header("Connection", "close");
    return httplib::Server::HandlerResponse::Handled;
}

/// Counts what comes on a connection, and ends the reading when it is too much.
long countBytes(BIO*, int operation, const char*, size_t, int, long, int result, size_t* bytes)
{
    if (operation != (BIO_CB_READ | BIO_CB_RETURN) || result <= 0)
        return result;
    ConnectionGuard* guard = ConnectionGuard::current();
    return !guard || guard->received(*bytes) ? result : -1;
}

/// Tells the guard of the worker which socket its connection has, and what comes on it.
void noteHandshake(const SSL* connection, int where, int)
{
    if ((where & SSL_CB_HANDSHAKE_START) == 0)
        return;
    ConnectionGuard* guard = ConnectionGuard::current();
    if (!guard)
        return;
    guard->begin(SSL_get_fd(connection));
    BIO_set_callback_ex(SSL_get_rbio(connection), &countBytes);
}

bool useKey(SSL_CTX* context, const Secret& key)
{
    const QByteArray pem = key.utf8();
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(
        BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())), &BIO_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> parsed(
        PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    return parsed && SSL_CTX_use_PrivateKey(context, parsed.get()) == 1
        && SSL_CTX_check_private_key(context) == 1;
}

} // namespace

IntakeServer::IntakeServer(
    const IntakeSettings& settings, const ServiceContext& context, Handler handler)
    : m_settings(settings), m_context(context), m_handler(std::move(handler))
{
}

IntakeServer::~IntakeServer() = default;

bool IntakeServer::setUpTls(void* context) const
{
    auto* tls = static_cast<SSL_CTX*>(context);
    SSL_CTX_set_min_proto_version(tls, TLS1_2_VERSION);
    SSL_CTX_set_options(tls, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_info_callback(tls, &noteHandshake);
    const QByteArray file = QFile::encodeName(m_settings.certificate);
    return SSL_CTX_use_certificate_chain_file(tls, file.constData()) == 1
        && useKey(tls, m_settings.key);
}

Result<quint16> IntakeServer::bind()
{
    m_server = std::make_unique<httplib::SSLServer>(
        [this](SSL_CTX& context) { return setUpTls(&context); });
    if (!m_server->is_valid())
        return failure(ErrorCode::TlsFailed, {{u"what"_s, u"certificate"_s}});
    setUp();
    const std::string host = m_settings.listen.toStdString();
    const int port = m_settings.port == 0               ? m_server->bind_to_any_port(host)
        : m_server->bind_to_port(host, m_settings.port) ? m_settings.port
                                                        : -1;
    if (port <= 0)
        return failure(ErrorCode::ServerUnavailable, {{u"what"_s, u"port"_s}});
    return static_cast<quint16>(port);
}

void IntakeServer::setUp()
{
    m_server->new_task_queue = [this] {
        return new WorkerPool(m_context, m_settings.threads, m_settings.request);
    };
    // The library would let a second program take the same port and share the requests.
    m_server->set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    m_server->set_keep_alive_max_count(requestsPerConnection);
    m_server->set_keep_alive_timeout(idleSeconds);
    m_server->set_read_timeout(silenceSeconds);
    m_server->set_write_timeout(silenceSeconds);
    m_server->set_payload_max_length(static_cast<size_t>(longestBody()));
    m_server->set_tcp_nodelay(true);
    m_server->set_default_headers({{"X-Content-Type-Options", "nosniff"},
        {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"},
        {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
        {"Strict-Transport-Security", "max-age=31536000"}});
    m_server->set_exception_handler(
        [](const httplib::Request&, httplib::Response& response, const std::exception_ptr&) {
            put(refusal(500, u"internal"_s), response);
        });
    setUpHandlers();
}

void IntakeServer::setUpHandlers()
{
    m_server->set_pre_routing_handler(&refuseDanger);
    m_server->set_logger([](const httplib::Request&, const httplib::Response&) {
        ConnectionGuard::current()->answered();
    });
    const auto handler = [this](const httplib::Request& request, httplib::Response& response) {
        respond(request, response);
    };
    m_server->Get(".*", handler);
    m_server->Post(".*", handler);
    m_server->Put(".*", handler);
    m_server->Patch(".*", handler);
    m_server->Delete(".*", handler);
    m_server->Options(".*", handler);
}

void IntakeServer::respond(const httplib::Request& request, httplib::Response& response)
{
    ++m_requests;
    put(m_handler(requestOf(request), WorkerPool::office()), response);
}

void IntakeServer::serve(const std::stop_token& stop)
{
    ServiceThread listener(
        u"intake listen"_s, [this](const std::stop_token&) { m_server->listen_after_bind(); });
    while (!listener.isFinished()) {
        // Before it listens it cannot be told to stop, so it is told until it has.
        if (!pauseFor(stop, 100ms))
            m_server->stop();
        if (stop.stop_requested())
            std::this_thread::sleep_for(5ms);
    }
}

} // namespace purser::operations
