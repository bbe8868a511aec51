#pragma once

#include "core/base/secret.h"
#include "core/network/http/httpsconnection.h"
#include "core/network/resilience/circuitbreaker.h"
#include "core/trading/mt5/types.h"

#include <chrono>

namespace purser::trading::mt5 {

/// How commands are spelled: servers since build 2920 take /api/user/get, older ones /user_get.
enum class PathStyle { Api, Underscore };

/// What the body of a POST calls itself. The documents say form, though the body is JSON; some
/// servers insist on JSON.
enum class BodyType { Form, Json };

/// What one session with one trading server needs.
struct Settings {
    network::HttpsEndpoint endpoint;
    network::TlsTrust trust = network::TlsTrust::system();
    Login manager;
    Secret password; ///< the API password of the manager account, not its main password
    PathStyle pathStyle = PathStyle::Api;
    BodyType bodyType = BodyType::Form;
    QByteArray agent = "Purser"; ///< no blanks
    int version = 3000;          ///< only printed in the log of the server; at least 484

    network::HttpsTimeouts timeouts;
    std::chrono::milliseconds authTimeout{5000}; ///< each step; a challenge lives 10 s
    std::chrono::milliseconds readTimeout{15000};
    std::chrono::milliseconds historyTimeout{60000};
    std::chrono::milliseconds writeTimeout{30000};
    std::chrono::milliseconds pingEvery{20000}; ///< the server closes after 120 s of silence
    int requestsPerSecond = 10;
    network::CircuitBreaker::Waits backOff;
};

} // namespace purser::trading::mt5
