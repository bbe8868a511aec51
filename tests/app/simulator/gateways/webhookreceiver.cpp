#include "tests/app/simulator/gateways/webhookreceiver.h"

#include "tests/support/eventually.h"

#include <gtest/gtest.h>

namespace purser::tests {

using namespace Qt::StringLiterals;
using payments::gateways::WebhookMessage;
using payments::gateways::WebhookReply;

WebhookReceiver::WebhookReceiver(Answer answer) : m_answer(std::move(answer))
{
    m_server.setHandler([this](simulator::HttpConnection& connection,
                            const simulator::HttpRequest& request) { take(connection, request); });
    EXPECT_TRUE(m_server.start(0));
}

QString WebhookReceiver::url() const
{
    return u"http://127.0.0.1:%1/hook"_s.arg(m_server.port());
}

bool WebhookReceiver::awaitMessages(qsizetype count) const
{
    return eventually([&] { return m_messages.size() >= count; }, 60'000);
}

void WebhookReceiver::take(
    simulator::HttpConnection& connection, const simulator::HttpRequest& request)
{
    WebhookMessage message;
    for (const auto& [name, value] : request.headers)
        message.headers.emplace_back(name, value);
    message.body = request.body;
    m_messages.append(message);
    const WebhookReply answer = m_answer ? m_answer(message) : WebhookReply();
    simulator::HttpReply reply;
    reply.status = answer.status;
    reply.body = answer.body;
    for (const auto& [name, value] : answer.headers) {
        if (name != "Content-Type")
            reply.headers.append({name, value});
    }
    connection.reply(reply);
}

} // namespace purser::tests
