#include "tests/core/payments/gateways/gatewayscript.h"

namespace purser::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

GatewayScript::GatewayScript(Handler handler)
    : m_handler(std::move(handler)), m_server([this](ScriptedPeer& peer) { serve(peer); })
{
}

void GatewayScript::serve(ScriptedPeer& peer)
{
    if (!peer.shakeHands())
        return;
    for (;;) {
        const QByteArray request = peer.readRequest();
        if (request.isEmpty())
            return;
        {
            const std::lock_guard lock(m_mutex);
            m_requests.append(request);
        }
        const std::optional<QByteArray> answer = m_handler(request);
        if (!answer)
            return peer.reset();
        if (answer->isNull())
            return peer.awaitClose();
        peer.send(*answer);
    }
}

payments::gateways::GatewayConnection::Settings GatewayScript::line() const
{
    payments::gateways::GatewayConnection::Settings line;
    line.endpoint = {u"localhost"_s, m_server.port()};
    line.trust = *network::TlsTrust::pinned(TlsIdentity::standard().fingerprint());
    line.timeouts = {10'000ms, 10'000ms, 10'000ms};
    line.readTimeout = 1'500ms;
    line.writeTimeout = 1'500ms;
    return line;
}

QList<QByteArray> GatewayScript::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

QByteArray httpAnswer(int status, const QByteArray& body, const QByteArray& headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray bodyOf(const QByteArray& request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

QByteArray headerOf(const QByteArray& request, const QByteArray& name)
{
    const QList<QByteArray> lines = request.left(request.indexOf("\r\n\r\n")).split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).toLower() == name)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

} // namespace purser::tests
