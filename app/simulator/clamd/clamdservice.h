#pragma once

#include "app/simulator/clamd/clamdsession.h"
#include "app/simulator/control/controlserver.h"

#include <QLocalServer>
#include <QTcpServer>
#include <memory>
#include <optional>

namespace purser::simulator {

/// A whole simulated virus scanner with its control port, on TCP and, when asked for, a unix
/// socket.
class ClamdService : public QObject
{
    Q_OBJECT
public:
    struct Options {
        quint16 port = 0;
        std::optional<quint16> controlPort;
        QString socket; ///< path of a unix socket beside the port; empty: none
        qint64 mostBytes = 25 * 1024 * 1024;
        int signatures = 27000;
        std::uint64_t seed = 1;
    };

    explicit ClamdService(Options options, QObject* parent = nullptr);
    Result<void> start();
    /// {"service": "clamd", "port": …, "control_port": …}
    QJsonObject announcement() const;

private:
    bool listen();
    Result<void> startControl();
    void addRoutes(ControlRoutes& routes);
    void pause();
    void greet(QIODevice* connection);

    Options m_options;
    FaultList m_faults;
    ExecutionLog m_book;
    RequestLog m_requests;
    ClamdDesk m_desk;
    QTcpServer m_tcp;
    QLocalServer m_local;
    std::unique_ptr<ControlServer> m_control;
    quint16 m_controlPort = 0;
    quint64 m_nextId = 1;
};

} // namespace purser::simulator
