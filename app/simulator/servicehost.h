#pragma once

#include "app/simulator/faults/fault.h"
#include "app/simulator/http/certificate.h"
#include "app/simulator/http/httpserver.h"

#include <QObject>
#include <functional>
#include <optional>

namespace purser::simulator {

/// How a service is reached: its server, its certificate, and what can go wrong with all of it at
/// once.
class ServiceHost : public QObject
{
    Q_OBJECT
public:
    struct Options {
        quint16 port = 0;
        QString certificateFile; ///< empty: self-signed, kept in `directory` when there is one
        QString keyFile;
        QString directory;
        QString certificateCopy; ///< where to write the certificate as PEM, for clients that verify
        int idleMs = 180'000;
    };

    explicit ServiceHost(QObject* parent = nullptr);
    /// The certificate of these options, made where there is none; written to `certificateCopy`.
    static Result<Certificate> certificateFor(const Options& options);

    Result<void> start(const Options& options);
    HttpServer& server() { return m_server; }
    quint16 port() const { return m_server.port(); }
    QByteArray fingerprint() const;

    void pause(HttpServer::PauseMode mode) { m_server.pause(mode); }
    bool resume() { return m_server.resume(); }
    /// Refuses (or swallows) everything for that long.
    void outage(int durationMs, HttpServer::PauseMode mode);
    /// A last moment in which `isShuttingDown()` holds, then refused connections, then `whenUp`.
    void restart(int downMs, std::function<void()> whenUp);
    bool isShuttingDown() const { return m_shuttingDown; }
    /// Another self-signed certificate; all connections are cut. Returns its fingerprint.
    Result<QByteArray> newCertificate();
    /// A fault for the service as a whole, as it strikes.
    void strike(const Fault& fault, const std::function<void(const Fault&)>& whenUp);

    static HttpServer::PauseMode pauseMode(const QString& word);

private:
    static Result<Certificate> loadCertificate(const Options& options);

    HttpServer m_server;
    std::optional<Certificate> m_certificate;
    bool m_shuttingDown = false;
    int m_generation = 0; ///< lets a later pause outlive the end of an earlier outage
};

} // namespace purser::simulator
