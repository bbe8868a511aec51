#pragma once

#include "app/simulator/http/httpconnection.h"
#include "core/base/result.h"

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <functional>
#include <optional>

namespace purser::simulator {

/// A small HTTP/1.1 server on loopback, with or without TLS, in the caller's thread. Besides
/// serving it can misbehave as a whole: refuse connections, swallow them, cut all of them.
class HttpServer : public QTcpServer
{
    Q_OBJECT
public:
    using Handler = std::function<void(HttpConnection&, const HttpRequest&)>;
    using GoneHandler = std::function<void(quint64 connectionId)>;

    explicit HttpServer(QObject* parent = nullptr) : QTcpServer(parent) {}
    ~HttpServer() override;

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    void setGoneHandler(GoneHandler handler) { m_goneHandler = std::move(handler); }
    /// Used by connections made from now on.
    void setTls(const QSslConfiguration& configuration) { m_tls = configuration; }
    void setIdleMs(int idleMs);

    /// Binds to 127.0.0.1; 0 lets the system choose. The port stays the same across pauses.
    Result<quint16> start(quint16 port);
    quint16 port() const { return m_port; }

    enum class PauseMode {
        Refuse, ///< the port is closed: connections are refused at once
        Hang,   ///< connections are taken and never answered, as behind a firewall that drops
    };
    void pause(PauseMode mode);
    bool resume();
    bool isPaused() const { return m_pause.has_value(); }
    /// Cuts every connection there is.
    void dropConnections(bool reset);
    qsizetype connectionCount() const { return m_connections.size(); }
    quint64 acceptedCount() const { return m_nextId - 1; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Handler m_handler;
    GoneHandler m_goneHandler;
    std::optional<QSslConfiguration> m_tls;
    std::optional<PauseMode> m_pause;
    QHash<quint64, HttpConnection*> m_connections;
    QList<QTcpSocket*> m_swallowed;
    quint64 m_nextId = 1;
    int m_idleMs = 180'000;
    quint16 m_port = 0;
};

} // namespace purser::simulator
