#pragma once

#include "app/bridge/configreader.h"
#include "core/operations/services/connector/gatewaysettings.h"

#include <QHash>
#include <QStringList>

namespace purser::bridge {

/// One payment gateway of a configuration, with names of secrets in place of the secrets.
struct GatewayConfig {
    operations::GatewaySettings settings;
    QString secret;        ///< token, API key or merchant secret; empty for the manual kind
    QString webhookSecret; ///< what its webhooks are signed with; the same unless said otherwise

    operations::GatewaySettings complete(const QHash<QString, Secret>& secrets) const;
};

/// What `kind` may be, the usual one first.
QStringList gatewayKinds();

/// The settings that belong to a kind alone; README.md beside this file lists them.
/// @param line    how the provider is reached
/// @param folder  what relative paths start from
operations::GatewaySettings readGatewayKind(const QString& kind, ConfigReader& reader,
    const payments::gateways::GatewayConnection::Settings& line, const QString& folder);

} // namespace purser::bridge
