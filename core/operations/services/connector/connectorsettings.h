#pragma once

#include "core/base/secret.h"
#include "core/operations/services/connector/gatewaysettings.h"
#include "core/trading/mt5/settings.h"

#include <QHash>
#include <QString>
#include <chrono>
#include <optional>

namespace purser::operations {

/// What the configuration says about one trading server beside what the office knows of it.
struct TradingServerOptions {
    trading::mt5::PathStyle pathStyle = trading::mt5::PathStyle::Api;
    trading::mt5::BodyType bodyType = trading::mt5::BodyType::Form;
    std::optional<network::TlsTrust> authorities; ///< used when the office has no pin for it
};

struct ConnectorSettings {
    std::chrono::milliseconds lease{
        15000}; ///< how long the writer keeps the right without renewing it
    std::chrono::milliseconds poll{250};
    QHash<QString, Secret> secrets; ///< API passwords by the secret names the office uses
    QHash<QString, TradingServerOptions> servers; ///< by name of the server
    QHash<QString, GatewaySettings> gateways;     ///< by name of the provider
    network::HttpsTimeouts timeouts;
    std::chrono::milliseconds readTimeout{15000};
    std::chrono::milliseconds writeTimeout{30000};
    network::CircuitBreaker::Waits backOff;
};

} // namespace purser::operations
