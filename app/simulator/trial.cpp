#include "app/simulator/trial.h"

#include "app/simulator/http/certificate.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QTcpServer>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

// Long enough to be seen on its way, short enough to wait for.
constexpr int settledAfterMs = 3000;

QString randomWord()
{
    QByteArray bytes(16, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(bytes.toHex());
}

/// The port when nobody else has it by now, else 0.
quint16 stillFree(int wish)
{
    QTcpServer probe;
    return wish > 0 && wish <= 65'535
            && probe.listen(QHostAddress::LocalHost, static_cast<quint16>(wish))
        ? static_cast<quint16>(wish)
        : 0;
}

/// A port nobody listens on now; the one wished for when that is such a one.
quint16 freePort(int wish)
{
    QTcpServer probe;
    if (const quint16 port = stillFree(wish); port != 0)
        return port;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

/// Where a provider's webhooks go in the office: identity checks have a place of their own.
QString webhookPath(GatewayService::Provider provider)
{
    return provider == GatewayService::Provider::IdCheck
        ? u"/webhooks/verification"_s
        : u"/webhooks/"_s + GatewayService::name(provider);
}

} // namespace

QString Trial::filePath() const
{
    return QDir(m_line.trialDirectory).filePath(u"sim.json"_s);
}

Result<void> Trial::prepareDirectories()
{
    const QDir directory(m_line.trialDirectory);
    m_line.mt5.host.directory = directory.filePath(u"mt5"_s);
    m_line.payout.host.directory = directory.filePath(u"payout"_s);
    m_line.smtp.host.directory = directory.filePath(u"smtp"_s);
    QStringList paths{m_line.mt5.host.directory, m_line.payout.host.directory,
        m_line.smtp.host.directory, directory.filePath(u"intake"_s)};
    for (const GatewayService::Provider provider : GatewayService::providers())
        paths.append(directory.filePath(GatewayService::name(provider)));
    for (const QString& path : std::as_const(paths)) {
        if (!QDir().mkpath(path))
            return failure(ErrorCode::Io, {{u"file"_s, path}});
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return {};
}

void Trial::takeOver(const QJsonObject& earlier)
{
    const QJsonObject mt5 = earlier.value("mt5"_L1).toObject();
    m_line.mt5.host.port = stillFree(mt5.value("port"_L1).toInt());
    m_line.mt5.controlPort = stillFree(mt5.value("control_port"_L1).toInt());
    m_line.mt5.manager.password = mt5.value("password"_L1).toString(randomWord());
    const QJsonObject payout = earlier.value("payout"_L1).toObject();
    m_line.payout.host.port = stillFree(payout.value("port"_L1).toInt());
    m_line.payout.controlPort = stillFree(payout.value("control_port"_L1).toInt());
    m_line.payout.token = payout.value("token"_L1).toString(randomWord()).toLatin1();
    const QJsonObject smtp = earlier.value("smtp"_L1).toObject();
    m_line.smtp.host.port = stillFree(smtp.value("port"_L1).toInt());
    m_line.smtp.controlPort = stillFree(smtp.value("control_port"_L1).toInt());
    m_line.smtp.user = u"trial"_s;
    m_line.smtp.password = smtp.value("token"_L1).toString(randomWord()).toLatin1();
    const QJsonObject clamd = earlier.value("clamd"_L1).toObject();
    m_line.clamd.port = stillFree(clamd.value("port"_L1).toInt());
    m_line.clamd.controlPort = stillFree(clamd.value("control_port"_L1).toInt());
    m_intakePort = freePort(earlier.value("intake"_L1)["port"_L1].toInt());
    for (const GatewayService::Provider provider : GatewayService::providers())
        addGateway(provider, earlier.value(GatewayService::name(provider)).toObject());
}

void Trial::addGateway(GatewayService::Provider provider, const QJsonObject& earlier)
{
    GatewayService::Options options;
    options.provider = provider;
    options.host.directory = QDir(m_line.trialDirectory).filePath(GatewayService::name(provider));
    options.host.port = stillFree(earlier.value("port"_L1).toInt());
    options.controlPort = stillFree(earlier.value("control_port"_L1).toInt());
    options.credentials.account = u"trial"_s;
    options.credentials.application = u"trial"_s;
    options.credentials.secret = earlier.value("token"_L1).toString(randomWord()).toLatin1();
    options.credentials.webhookSecret = options.credentials.secret;
    options.seed = m_line.mt5.seed;
    options.settledAfterMs = settledAfterMs;
    options.clientsAct = true;
    options.notifyUrl = u"https://127.0.0.1:%1%2"_s.arg(m_intakePort).arg(webhookPath(provider));
    options.notifyCa = intakeFile(u"certificate.pem"_s);
    m_gatewayOptions.push_back(options);
}

QString Trial::intakeFile(const QString& name) const
{
    return QDir(QDir(m_line.trialDirectory).absoluteFilePath(u"intake"_s)).filePath(name);
}

Result<void> Trial::prepareIntake()
{
    const QString certificateFile = intakeFile(u"certificate.pem"_s);
    const QString keyFile = intakeFile(u"key.pem"_s);
    if (QFile::exists(certificateFile) && QFile::exists(keyFile))
        return {};
    const Result<Certificate> made = Certificate::selfSigned(u"trial intake"_s);
    return made ? made->save(certificateFile, keyFile) : failure(made.error());
}

Result<void> Trial::start()
{
    Result<void> done = prepareDirectories();
    if (done)
        done = prepareIntake();
    if (!done)
        return done;
    QFile earlier(filePath());
    takeOver(earlier.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(earlier.readAll()).object()
                                               : QJsonObject());
    m_mt5 = std::make_unique<Mt5Service>(m_line.mt5);
    m_payout = std::make_unique<PayoutService>(m_line.payout);
    m_smtp = std::make_unique<SmtpService>(m_line.smtp);
    m_clamd = std::make_unique<ClamdService>(m_line.clamd);
    done = startServices();
    return done ? writeFile() : done;
}

Result<void> Trial::startServices()
{
    Result<void> done = m_mt5->start();
    if (done)
        done = m_payout->start();
    if (done)
        done = m_smtp->start();
    if (done)
        done = m_clamd->start();
    for (const GatewayService::Options& options : m_gatewayOptions) {
        m_gateways.push_back(std::make_unique<GatewayService>(options));
        if (done)
            done = m_gateways.back()->start();
    }
    return done;
}

Result<void> Trial::writeFile() const
{
    const QString host = u"127.0.0.1"_s;
    QJsonObject mt5 = m_mt5->announcement();
    mt5.insert(u"host"_s, host);
    mt5.insert(u"manager"_s, QString::number(m_line.mt5.manager.login));
    mt5.insert(u"password"_s, m_line.mt5.manager.password);
    mt5.insert(u"zone_minutes"_s, m_line.mt5.zoneMinutes);
    QJsonObject payout = m_payout->announcement();
    payout.insert(u"host"_s, host);
    payout.insert(u"token"_s, QString::fromLatin1(m_line.payout.token));
    QJsonObject smtp = m_smtp->announcement();
    smtp.insert(u"host"_s, host);
    smtp.insert(u"account"_s, m_line.smtp.user);
    smtp.insert(u"token"_s, QString::fromLatin1(m_line.smtp.password));
    smtp.insert(u"certificate"_s,
        QDir(QDir(m_line.smtp.host.directory).absolutePath()).filePath(u"certificate.pem"_s));
    QJsonObject clamd = m_clamd->announcement();
    clamd.insert(u"host"_s, host);
    QJsonObject all{{u"mt5"_s, mt5}, {u"payout"_s, payout}, {u"smtp"_s, smtp}, {u"clamd"_s, clamd},
        {u"intake"_s,
            QJsonObject{{u"host"_s, host}, {u"port"_s, m_intakePort},
                {u"certificate"_s, intakeFile(u"certificate.pem"_s)},
                {u"key"_s, intakeFile(u"key.pem"_s)}}},
        {u"pid"_s, static_cast<qint64>(QCoreApplication::applicationPid())}};
    announceGateways(all);
    QSaveFile file(filePath());
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(all).toJson()) < 0 || !file.commit())
        return failure(ErrorCode::Io, {{u"file"_s, filePath()}}, file.errorString());
    return {};
}

void Trial::announceGateways(QJsonObject& all) const
{
    for (size_t i = 0; i < m_gateways.size(); ++i) {
        const GatewayApi::Credentials& known = m_gatewayOptions[i].credentials;
        QJsonObject gateway = m_gateways[i]->announcement();
        gateway.insert(u"host"_s, u"127.0.0.1"_s);
        gateway.insert(u"token"_s, QString::fromLatin1(known.secret));
        gateway.insert(u"account"_s, known.account);
        gateway.insert(u"application"_s, known.application);
        all.insert(GatewayService::name(m_gatewayOptions[i].provider), gateway);
    }
}

QJsonObject Trial::announcement() const
{
    QJsonObject all{{u"service"_s, u"trial"_s}, {u"file"_s, filePath()},
        {u"mt5"_s, m_mt5->announcement()}, {u"payout"_s, m_payout->announcement()},
        {u"smtp"_s, m_smtp->announcement()}, {u"clamd"_s, m_clamd->announcement()}};
    for (size_t i = 0; i < m_gateways.size(); ++i)
        all.insert(
            GatewayService::name(m_gatewayOptions[i].provider), m_gateways[i]->announcement());
    return all;
}

} // namespace purser::simulator
