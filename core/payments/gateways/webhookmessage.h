#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <utility>
#include <vector>

namespace purser::payments::gateways {

/// What arrived, as it arrived: signatures are made over these bytes, and these are kept.
struct WebhookMessage {
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case, values trimmed
    QByteArray body;

    /// The first header of that lower-case name, or empty.
    QByteArray header(QByteArrayView name) const
    {
        for (const auto& [key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }
};

/// What the sender is told: received (2xx in its own way) or not. Never what we made of it.
struct WebhookReply {
    int status = 200;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// The longest message that is looked at.
constexpr qsizetype longestWebhook = 256 * 1024;

} // namespace purser::payments::gateways
