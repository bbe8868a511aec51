#pragma once

#include "app/simulator/control/controlrequest.h"
#include "app/simulator/http/httpserver.h"

namespace purser::simulator {

/// The control port of one simulated service: plain HTTP on loopback, JSON in and out. Requests
/// that come out of a browser page (they carry an Origin) are refused.
class ControlServer : public QObject
{
    Q_OBJECT
public:
    explicit ControlServer(ControlRoutes routes, QObject* parent = nullptr);
    Result<quint16> start(quint16 port) { return m_server.start(port); }

private:
    HttpReply answer(const HttpRequest& request) const;

    ControlRoutes m_routes;
    HttpServer m_server;
};

} // namespace purser::simulator
