#pragma once

#include "app/simulator/control/controlserver.h"
#include "app/simulator/servicehost.h"
#include "app/simulator/smtp/smtpsession.h"

#include <QTcpServer>

namespace purser::simulator {

/// A whole simulated mail server with its control port: takes every mail and keeps it, delivers
/// none.
class SmtpService : public QTcpServer
{
    Q_OBJECT
public:
    struct Options {
        ServiceHost::Options host;
        std::optional<quint16> controlPort;
        QString user; ///< who has to sign in; empty: nobody
        QByteArray password;
        bool implicitTls = false;
        std::uint64_t seed = 1;
    };

    explicit SmtpService(Options options, QObject* parent = nullptr);
    Result<void> start();
    /// {"service": "smtp", "port": …, "control_port": …, "fingerprint": …}
    QJsonObject announcement() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Result<void> startControl();
    void addRoutes(ControlRoutes& routes);
    void show(const Certificate& certificate);
    Result<QByteArray> newCertificate();

    Options m_options;
    FaultList m_faults;
    ExecutionLog m_book;
    RequestLog m_requests;
    SmtpDesk m_desk;
    QByteArray m_fingerprint;
    std::unique_ptr<ControlServer> m_control;
    quint16 m_controlPort = 0;
    quint64 m_nextId = 1;
};

} // namespace purser::simulator
