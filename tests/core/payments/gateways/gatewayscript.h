#pragma once

#include "core/payments/gateways/gatewayconnection.h"
#include "tests/core/network/support/scriptedserver.h"

#include <functional>
#include <mutex>
#include <optional>

namespace purser::tests {

/// A provider that answers as a test says.
class GatewayScript
{
public:
    /// `std::nullopt`: it resets the connection; a null answer: it stays silent until we leave.
    using Handler = std::function<std::optional<QByteArray>(const QByteArray& request)>;

    explicit GatewayScript(Handler handler);

    /// A line to it, with short patience.
    payments::gateways::GatewayConnection::Settings line() const;
    /// Complete requests as they arrived.
    QList<QByteArray> requests() const;

private:
    void serve(ScriptedPeer& peer);

    Handler m_handler;
    mutable std::mutex m_mutex;
    QList<QByteArray> m_requests;
    ScriptedServer m_server; // last: its thread uses the others
};

/// An answer of HTTP with these headers ("Name: value\r\n…").
QByteArray httpAnswer(int status, const QByteArray& body, const QByteArray& headers = {});
/// What stands behind the headers of a request.
QByteArray bodyOf(const QByteArray& request);
/// The value of a header of a request, by its lower-case name.
QByteArray headerOf(const QByteArray& request, const QByteArray& name);

} // namespace purser::tests
