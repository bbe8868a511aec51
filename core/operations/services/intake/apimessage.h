#pragma once

#include "core/payments/gateways/webhookmessage.h"

#include <QByteArray>
#include <utility>
#include <vector>

namespace purser::operations {

/// A request as it came over HTTP, apart from the library that read it.
struct ApiRequest {
    QByteArray method;
    QByteArray path;    ///< without the query
    QByteArray address; ///< of the other side
    /// Headers (names in lower case) and body, in the form in which gateways verify them.
    payments::gateways::WebhookMessage message;
};

/// What goes back.
struct ApiAnswer {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

} // namespace purser::operations
