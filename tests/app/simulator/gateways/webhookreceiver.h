#pragma once

#include "app/simulator/http/httpserver.h"
#include "core/payments/gateways/webhookmessage.h"

#include <QList>
#include <QString>
#include <functional>

namespace purser::tests {

/// Where a simulator sends its webhooks: keeps what arrives and answers as told. Works while the
/// event loop runs, see eventually().
class WebhookReceiver
{
public:
    using Answer = std::function<payments::gateways::WebhookReply(
        const payments::gateways::WebhookMessage& message)>;

    /// Without an answer: 200.
    explicit WebhookReceiver(Answer answer = {});

    QString url() const;
    const QList<payments::gateways::WebhookMessage>& messages() const { return m_messages; }
    /// Waits for that many.
    bool awaitMessages(qsizetype count) const;

private:
    void take(simulator::HttpConnection& connection, const simulator::HttpRequest& request);

    Answer m_answer;
    simulator::HttpServer m_server;
    QList<payments::gateways::WebhookMessage> m_messages;
};

} // namespace purser::tests
