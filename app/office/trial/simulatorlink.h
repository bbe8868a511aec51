#pragma once

#include "core/base/result.h"

#include <QByteArray>
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
        QString login;       ///< manager of the trading server
        QString secret;      ///< password or token
        int zoneMinutes = 0;
    };

    /// Reads what `purser-sim trial` wrote. Errors: Io, Parse.
    static Result<SimulatorLink> load(const QString& file);

    const Service& tradingServer() const { return m_tradingServer; }
    const Service& gateway() const { return m_gateway; }
    qint64 pid() const { return m_pid; }

    /// A request to the trading server's control port. Errors: ServerUnavailable, Parse; BadInput
    /// with the simulator's own arguments when it refuses.
    Result<QJsonObject> get(const QString& path) const;
    Result<QJsonObject> post(const QString& path, const QJsonObject& body) const;
    /// The same at the gateway's.
    Result<QJsonObject> getFromGateway(const QString& path) const;

private:
    Service m_tradingServer;
    Service m_gateway;
    qint64 m_pid = 0;
};

} // namespace purser::tool
