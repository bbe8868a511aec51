#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace purser::tool {

/// How the simulated trading server and gateway of a trial office are reached, and their control
/// ports. Waits for each answer.
class SimulatorLink
{
public:
    struct Service {
        QString host;
        int port = 0;
        int controlPort = 0;
        QString fingerprint; ///< SHA-256 of its certificate, hex
        QString login;       ///< manager of the trading server, or account at a gateway
        QString secret;      ///< password or token
        QString certificate; ///< its PEM file; of the mail server and the intake only
        QString key;         ///< PEM file of its private key; of the intake only
        int zoneMinutes = 0;
    };

    /// Reads what `purser-sim trial` wrote. Errors: Io, Parse.
    static Result<SimulatorLink> load(const QString& file);

    const Service& tradingServer() const { return m_tradingServer; }
    /// The plain payout gateway.
    const Service& gateway() const { return m_gateway; }
    /// Of a payment provider ("praxis", "btcpay", "hyperswitch", "sepa-bank") or of the mail server
    /// ("smtp"), of the virus scanner ("clamd"), or what the providers take for the office's own
    /// intake ("intake"); with port 0 when the simulator is one that has none.
    Service provider(const QString& name) const { return m_providers.value(name); }
    qint64 pid() const { return m_pid; }

    /// A request to the trading server's control port. Errors: ServerUnavailable, Parse; BadInput
    /// with the simulator's own arguments when it refuses.
    Result<QJsonObject> get(const QString& path) const;
    Result<QJsonObject> post(const QString& path, const QJsonObject& body) const;
    /// The same at another service's.
    static Result<QJsonObject> getFrom(const Service& service, const QString& path);

private:
    Service m_tradingServer;
    Service m_gateway;
    QHash<QString, Service> m_providers;
    qint64 m_pid = 0;
};

} // namespace purser::tool
