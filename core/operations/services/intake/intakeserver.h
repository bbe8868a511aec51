#pragma once

#include "core/base/result.h"
#include "core/operations/services/intake/apimessage.h"
#include "core/operations/services/intake/intakesettings.h"
#include "core/operations/services/officelink.h"

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

namespace httplib {
class SSLServer;
struct Request;
struct Response;
} // namespace httplib

namespace purser::operations {

/// HTTPS on one port. Refuses before it reads a body what would be dangerous to read (no length, an
/// encoding, another kind of content, too much of it), and cuts requests that take too long or send
/// more than they may.
/// TLS 1.2 or later.
class IntakeServer
{
public:
    /// Called by several threads at once, each with its own link.
    using Handler = std::function<ApiAnswer(const ApiRequest&, OfficeLink&)>;

    IntakeServer(const IntakeSettings& settings, const ServiceContext& context, Handler handler);
    ~IntakeServer();
    Q_DISABLE_COPY_MOVE(IntakeServer)

    /// Takes the port. Errors: TlsFailed (the certificate or its key), ServerUnavailable (the
    /// port).
    Result<quint16> bind();
    /// Serves until stopped; then what is being answered is answered. Returns early when the system
    /// gives no more connections: it has to be bound anew then.
    void serve(const std::stop_token& stop);

    qint64 requests() const { return m_requests; }

private:
    void setUp();
    void setUpHandlers();
    bool setUpTls(void* context) const;
    void respond(const httplib::Request& request, httplib::Response& response);

    const IntakeSettings m_settings;
    const ServiceContext m_context;
    const Handler m_handler;
    std::unique_ptr<httplib::SSLServer> m_server;
    std::atomic<qint64> m_requests{0};
};

} // namespace purser::operations
