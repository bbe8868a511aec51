#include "app/simulator/smtp/smtpservice.h"

#include "app/simulator/control/commoncontrols.h"
#include "app/simulator/smtp/smtpfaults.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

SmtpService::SmtpService(Options options, QObject* parent)
    : QTcpServer(parent), m_options(std::move(options)),
      m_faults(smtpFaults(), m_options.seed), m_desk{m_faults, m_book, m_requests, m_options.user,
                                                  m_options.password, m_options.implicitTls, {},
                                                  [this](const Fault&) { newCertificate(); }}
{
}

Result<void> SmtpService::start()
{
    const Result<Certificate> certificate = ServiceHost::certificateFor(m_options.host);
    if (!certificate)
        return failure(certificate.error());
    show(*certificate);
    if (!listen(QHostAddress::LocalHost, m_options.host.port))
        return failure(ErrorCode::Io, {{u"port"_s, m_options.host.port}}, errorString());
    return m_options.controlPort ? startControl() : Result<void>();
}

void SmtpService::show(const Certificate& certificate)
{
    m_desk.tls = certificate.configuration();
    m_fingerprint = certificate.fingerprint();
}

Result<QByteArray> SmtpService::newCertificate()
{
    const Result<Certificate> fresh = Certificate::selfSigned(u"purser-sim"_s);
    if (!fresh)
        return failure(fresh.error());
    show(*fresh);
    return m_fingerprint;
}

Result<void> SmtpService::startControl()
{
    ControlRoutes routes;
    addFaultRoutes(routes, m_faults, [this](const Fault& fault) { m_desk.strikeServer(fault); });
    addLogRoutes(routes, m_book, m_requests);
    addRoutes(routes);
    m_control = std::make_unique<ControlServer>(std::move(routes));
    const Result<quint16> port = m_control->start(*m_options.controlPort);
    if (!port)
        return failure(port.error());
    m_controlPort = *port;
    return {};
}

void SmtpService::addRoutes(ControlRoutes& routes)
{
    routes[u"GET state"_s] = [this](const ControlRequest&) {
        return ControlAnswer::ok({{u"service"_s, u"smtp"_s}, {u"port"_s, serverPort()},
            {u"fingerprint"_s, QString::fromLatin1(m_fingerprint)},
            {u"executions"_s, m_book.size()}, {u"faults_waiting"_s, m_faults.toJson().size()}});
    };
    routes[u"POST certificate"_s] = [this](const ControlRequest&) {
        const Result<QByteArray> fingerprint = newCertificate();
        if (!fingerprint)
            return ControlAnswer::refused(fingerprint.error());
        return ControlAnswer::ok({{u"fingerprint"_s, QString::fromLatin1(*fingerprint)}});
    };
    // The port is closed and every connection cut, as when the server is down; POST resume: up.
    routes[u"POST pause"_s] = [this](const ControlRequest&) {
        m_options.host.port = serverPort();
        close();
        for (SmtpSession* session : findChildren<SmtpSession*>())
            session->cut();
        return ControlAnswer::ok();
    };
    routes[u"POST resume"_s] = [this](const ControlRequest&) {
        const bool up = isListening() || listen(QHostAddress::LocalHost, m_options.host.port);
        return ControlAnswer{up ? 200 : 503, {}};
    };
}

void SmtpService::incomingConnection(qintptr descriptor)
{
    auto* socket = new QSslSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    new SmtpSession(socket, m_nextId++, m_desk, this);
}

QJsonObject SmtpService::announcement() const
{
    QJsonObject object{{u"service"_s, u"smtp"_s}, {u"port"_s, serverPort()},
        {u"fingerprint"_s, QString::fromLatin1(m_fingerprint)}};
    if (m_control)
        object.insert(u"control_port"_s, m_controlPort);
    return object;
}

} // namespace purser::simulator
