#include "app/simulator/clamd/clamdservice.h"

#include "app/simulator/clamd/clamdfaults.h"
#include "app/simulator/control/commoncontrols.h"

#include <QLocalSocket>
#include <QTcpSocket>

namespace purser::simulator {

using namespace Qt::StringLiterals;

ClamdService::ClamdService(Options options, QObject* parent)
    : QObject(parent), m_options(std::move(options)),
      m_faults(clamdFaults(), m_options.seed), m_desk{m_faults, m_book, m_requests,
                                                   m_options.mostBytes, m_options.signatures}
{
    connect(&m_tcp, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_tcp.nextPendingConnection())
            greet(socket);
    });
    connect(&m_local, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_local.nextPendingConnection())
            greet(socket);
    });
}

void ClamdService::greet(QIODevice* connection)
{
    new ClamdSession(connection, m_nextId++, m_desk, this);
}

bool ClamdService::listen()
{
    if (!m_tcp.isListening() && !m_tcp.listen(QHostAddress::LocalHost, m_options.port))
        return false;
    m_options.port = m_tcp.serverPort();
    if (m_options.socket.isEmpty() || m_local.isListening())
        return true;
    QLocalServer::removeServer(m_options.socket);
    return m_local.listen(m_options.socket);
}

Result<void> ClamdService::start()
{
    if (!listen())
        return failure(ErrorCode::Io, {{u"port"_s, m_options.port}}, m_tcp.errorString());
    return m_options.controlPort ? startControl() : Result<void>();
}

Result<void> ClamdService::startControl()
{
    ControlRoutes routes;
    addFaultRoutes(routes, m_faults, [](const Fault&) {});
    addLogRoutes(routes, m_book, m_requests);
    addRoutes(routes);
    m_control = std::make_unique<ControlServer>(std::move(routes));
    const Result<quint16> port = m_control->start(*m_options.controlPort);
    if (!port)
        return failure(port.error());
    m_controlPort = *port;
    return {};
}

void ClamdService::addRoutes(ControlRoutes& routes)
{
    routes[u"GET state"_s] = [this](const ControlRequest&) {
        return ControlAnswer::ok({{u"service"_s, u"clamd"_s}, {u"port"_s, m_options.port},
            {u"signatures"_s, m_desk.signatures}, {u"executions"_s, m_book.size()},
            {u"faults_waiting"_s, m_faults.toJson().size()}});
    };
    // New signatures are there; 0: none are.
    routes[u"POST signatures"_s] = [this](const ControlRequest& request) {
        m_desk.signatures = request.body.value(u"version"_s).toInt(m_desk.signatures + 1);
        return ControlAnswer::ok({{u"signatures"_s, m_desk.signatures}});
    };
    // Nobody listens and every connection is cut, as when the scanner is down; POST resume: up.
    routes[u"POST pause"_s] = [this](const ControlRequest&) {
        pause();
        return ControlAnswer::ok();
    };
    routes[u"POST resume"_s] = [this](const ControlRequest&) {
        return ControlAnswer{listen() ? 200 : 503, {}};
    };
}

void ClamdService::pause()
{
    m_tcp.close();
    m_local.close();
    for (ClamdSession* session : findChildren<ClamdSession*>())
        session->end();
}

QJsonObject ClamdService::announcement() const
{
    QJsonObject object{{u"service"_s, u"clamd"_s}, {u"port"_s, m_options.port}};
    if (m_control)
        object.insert(u"control_port"_s, m_controlPort);
    return object;
}

} // namespace purser::simulator
