#include "app/simulator/servicehost.h"

#include <QDir>
#include <QFile>
#include <QTimer>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastMomentMs = 150;

} // namespace

ServiceHost::ServiceHost(QObject* parent) : QObject(parent) {}

Result<Certificate> ServiceHost::loadCertificate(const Options& options)
{
    if (!options.certificateFile.isEmpty())
        return Certificate::fromFiles(options.certificateFile, options.keyFile);
    const QString name = u"purser-sim"_s;
    if (options.directory.isEmpty())
        return Certificate::selfSigned(name);
    const QString certificateFile = QDir(options.directory).filePath(u"certificate.pem"_s);
    const QString keyFile = QDir(options.directory).filePath(u"key.pem"_s);
    if (QFile::exists(certificateFile) && QFile::exists(keyFile))
        return Certificate::fromFiles(certificateFile, keyFile);
    Result<Certificate> fresh = Certificate::selfSigned(name);
    if (fresh) {
        const Result<void> saved = fresh->save(certificateFile, keyFile);
        if (!saved)
            return failure(saved.error());
    }
    return fresh;
}

Result<Certificate> ServiceHost::certificateFor(const Options& options)
{
    Result<Certificate> certificate = loadCertificate(options);
    if (!certificate || options.certificateCopy.isEmpty())
        return certificate;
    QFile copy(options.certificateCopy);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(certificate->certificatePem()) < 0)
        return failure(ErrorCode::Io, {{u"file"_s, options.certificateCopy}}, copy.errorString());
    return certificate;
}

Result<void> ServiceHost::start(const Options& options)
{
    const Result<Certificate> certificate = certificateFor(options);
    if (!certificate)
        return failure(certificate.error());
    m_certificate = *certificate;
    m_server.setTls(m_certificate->configuration());
    m_server.setIdleMs(options.idleMs);
    const Result<quint16> port = m_server.start(options.port);
    if (!port)
        return failure(port.error());
    return {};
}

QByteArray ServiceHost::fingerprint() const
{
    return m_certificate ? m_certificate->fingerprint() : QByteArray();
}

void ServiceHost::outage(int durationMs, HttpServer::PauseMode mode)
{
    m_server.pause(mode);
    const int generation = ++m_generation;
    QTimer::singleShot(durationMs, this, [this, generation] {
        if (generation == m_generation)
            m_server.resume();
    });
}

void ServiceHost::restart(int downMs, std::function<void()> whenUp)
{
    m_shuttingDown = true;
    const int generation = ++m_generation;
    QTimer::singleShot(lastMomentMs, this, [this, downMs, generation, whenUp = std::move(whenUp)] {
        m_server.pause(HttpServer::PauseMode::Refuse);
        QTimer::singleShot(downMs, this, [this, generation, whenUp] {
            m_shuttingDown = false;
            whenUp();
            if (generation == m_generation)
                m_server.resume();
        });
    });
}

Result<QByteArray> ServiceHost::newCertificate()
{
    const Result<Certificate> fresh = Certificate::selfSigned(u"purser-sim"_s);
    if (!fresh)
        return failure(fresh.error());
    m_certificate = *fresh;
    m_server.setTls(m_certificate->configuration());
    m_server.dropConnections(true);
    return m_certificate->fingerprint();
}

HttpServer::PauseMode ServiceHost::pauseMode(const QString& word)
{
    return word == "hang"_L1 ? HttpServer::PauseMode::Hang : HttpServer::PauseMode::Refuse;
}

void ServiceHost::strike(const Fault& fault, const std::function<void(const Fault&)>& whenUp)
{
    if (fault.name == "outage"_L1)
        outage(fault.number(u"duration_ms"_s, 5000), pauseMode(fault.text(u"mode"_s)));
    else if (fault.name == "restart"_L1)
        restart(fault.number(u"down_ms"_s, 1000), [fault, whenUp] { whenUp(fault); });
    else if (fault.name == "new_certificate"_L1)
        newCertificate();
}

} // namespace purser::simulator
