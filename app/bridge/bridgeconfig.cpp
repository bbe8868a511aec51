#include "app/bridge/bridgeconfig.h"

#include "app/bridge/configreader.h"
#include "core/operations/services/mail/letter.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace purser::bridge {

namespace {

using network::TlsTrust;

/// Reads the parts of a configuration in turn; a secret that is named must be there.
class Parser
{
public:
    explicit Parser(QString folder) : m_folder(std::move(folder)) {}

    Result<BridgeConfig> parse(const QJsonObject& object);

private:
    void readOffice(ConfigReader& reader);
    void readSecrets(ConfigReader& reader);
    void readServices(ConfigReader& reader);
    void readConnector(ConfigReader& reader);
    void readIntake(ConfigReader& reader);
    void readWebhook(const QString& name, ConfigReader& reader, BridgeConfig::Intake& intake);
    void readMail(ConfigReader& reader);
    void readScan(ConfigReader& reader);
    QByteArray readAddress(
        ConfigReader& reader, const QString& name, const std::optional<QString>& otherwise = {});
    void readTimeouts(ConfigReader& reader, operations::ConnectorSettings& settings);
    void readServer(
        const QString& name, ConfigReader& reader, operations::ConnectorSettings& settings);
    void readGateway(const QString& name, ConfigReader& reader, BridgeConfig::Connector& connector);
    payments::gateways::GatewayConnection::Settings readLine(
        ConfigReader& reader, const operations::ConnectorSettings& connector);
    ServiceLogin readLogin(ConfigReader& reader, const QString& service);
    QString secretName(
        ConfigReader& reader, const QString& field, const std::optional<QString>& otherwise = {});
    std::optional<TlsTrust> authorities(ConfigReader& reader);
    QString pathOf(const QString& text) const { return QDir(m_folder).absoluteFilePath(text); }

    const QString m_folder;
    BridgeConfig m_config;
};

std::chrono::milliseconds milliseconds(
    ConfigReader& reader, const QString& name, std::chrono::milliseconds otherwise)
{
    return std::chrono::milliseconds(reader.number(name, otherwise.count(), 1, 600'000));
}

void readBackOff(ConfigReader& reader, network::CircuitBreaker::Waits& waits)
{
    reader.object(u"back_off_ms"_s, [&waits](ConfigReader& inner) {
        waits.first = milliseconds(inner, u"first"_s, waits.first);
        waits.longest = milliseconds(inner, u"longest"_s, waits.longest);
        waits.refusal = milliseconds(inner, u"refusal"_s, waits.refusal);
    });
}

Result<BridgeConfig> Parser::parse(const QJsonObject& object)
{
    ConfigReader reader(object, {});
    m_config.host = reader.text(u"host"_s, QSysInfo::machineHostName());
    const QString level =
        reader.choice(u"log_level"_s, {u"info"_s, u"debug"_s, u"warning"_s, u"error"_s});
    m_config.logLevel = level == u"debug" ? LogLevel::Debug
        : level == u"warning"             ? LogLevel::Warning
        : level == u"error"               ? LogLevel::Error
                                          : LogLevel::Info;
    if (!reader.has(u"office"_s))
        reader.refuse(u"office"_s, u"missing"_s);
    reader.object(u"office"_s, [this](ConfigReader& inner) { readOffice(inner); });
    readSecrets(reader);
    reader.object(u"services"_s, [this](ConfigReader& inner) { readServices(inner); });
    const bool idle = !m_config.connector && !m_config.sealer && !m_config.notifier
        && !m_config.watchdog && !m_config.jobs && !m_config.screening && !m_config.intake
        && !m_config.mail && !m_config.scan;
    if (idle)
        reader.refuse(u"services"_s, u"missing"_s);
    if (const std::optional<Error>& error = reader.finish())
        return failure(*error);
    return std::move(m_config);
}

void Parser::readOffice(ConfigReader& reader)
{
    m_config.office.hosts = reader.text(u"hosts"_s);
    m_config.office.ports = reader.text(u"ports"_s, u"5432"_s);
    m_config.office.database = reader.text(u"database"_s);
    const QString certificate = reader.text(u"root_certificate"_s, QString());
    if (!certificate.isEmpty())
        m_config.office.rootCertificate = pathOf(certificate);
    const Result<void> checked = m_config.office.check();
    if (!checked)
        reader.refuse(checked.error().args.value(u"field").toString(), u"not_usable"_s);
}

void Parser::readSecrets(ConfigReader& reader)
{
    using Kind = SecretSource::Kind;
    reader.objects(u"secrets"_s, [this](const QString& name, ConfigReader& inner) {
        SecretSource source;
        if (inner.has(u"file"_s))
            source = {Kind::File, pathOf(inner.text(u"file"_s))};
        else if (inner.has(u"credential"_s))
            source = {Kind::Credential, inner.text(u"credential"_s)};
        else if (inner.has(u"keychain"_s))
            source = {Kind::Keychain, inner.text(u"keychain"_s)};
        else if (inner.has(u"descriptor"_s))
            source = {Kind::Descriptor, QString::number(inner.number(u"descriptor"_s, 0, 3, 1023))};
        else
            inner.refuse(u"file"_s, u"missing"_s);
        m_config.secrets.insert(name, source);
    });
}

void Parser::readServices(ConfigReader& reader)
{
    reader.object(u"connector"_s, [this](ConfigReader& inner) { readConnector(inner); });
    reader.object(u"sealer"_s, [this](ConfigReader& inner) {
        BridgeConfig::Sealer sealer;
        sealer.login = readLogin(inner, u"purser_sealer"_s);
        sealer.key = secretName(inner, u"key"_s);
        sealer.anchors = pathOf(inner.text(u"anchors"_s));
        m_config.sealer = sealer;
    });
    reader.object(u"notifier"_s, [this](ConfigReader& inner) {
        m_config.notifier = readLogin(inner, u"purser_notifier"_s);
    });
    reader.object(u"watchdog"_s, [this](ConfigReader& inner) {
        BridgeConfig::Watchdog watchdog;
        watchdog.login = readLogin(inner, u"purser_watchdog"_s);
        watchdog.limits.transaction = std::chrono::seconds(
            inner.number(u"transaction_limit_s"_s, watchdog.limits.transaction.count(), 1, 3600));
        watchdog.limits.idleInTransaction = std::chrono::seconds(
            inner.number(u"idle_limit_s"_s, watchdog.limits.idleInTransaction.count(), 1, 3600));
        m_config.watchdog = watchdog;
    });
    reader.object(u"jobs"_s,
        [this](ConfigReader& inner) { m_config.jobs = readLogin(inner, u"purser_jobs"_s); });
    reader.object(u"screening"_s, [this](ConfigReader& inner) {
        BridgeConfig::Screening screening;
        screening.login = readLogin(inner, u"purser_jobs"_s);
        for (const QString& path : inner.texts(u"lists"_s))
            screening.lists.append(pathOf(path));
        if (inner.has(u"archive"_s))
            screening.archive = operations::ListKeeping{pathOf(inner.text(u"archive"_s)),
                inner.number(u"archive_mb"_s, 20'480, 1, 1'000'000) * 1'000'000};
        m_config.screening = screening;
    });
    reader.object(u"intake"_s, [this](ConfigReader& inner) { readIntake(inner); });
    reader.object(u"mail"_s, [this](ConfigReader& inner) { readMail(inner); });
    reader.object(u"scan"_s, [this](ConfigReader& inner) { readScan(inner); });
}

void Parser::readIntake(ConfigReader& reader)
{
    BridgeConfig::Intake intake;
    operations::IntakeSettings& settings = intake.settings;
    intake.login = readLogin(reader, u"purser_intake"_s);
    settings.listen = reader.text(u"listen"_s, settings.listen);
    settings.port = static_cast<quint16>(reader.number(u"port"_s, settings.port, 1, 65535));
    settings.certificate = pathOf(reader.text(u"certificate"_s));
    intake.key = secretName(reader, u"key"_s);
    settings.threads = static_cast<int>(reader.number(u"threads"_s, settings.threads, 1, 8));
    settings.request =
        std::chrono::seconds(reader.number(u"request_s"_s, settings.request.count(), 1, 300));
    reader.objects(u"webhooks"_s, [&](const QString& name, ConfigReader& inner) {
        if (name == u"verification")
            inner.refuse(u"kind"_s, u"not_a_choice"_s);
        readWebhook(name, inner, intake);
    });
    reader.object(u"verification"_s, [&](ConfigReader& inner) {
        settings.vendor = inner.text(u"vendor"_s);
        intake.vendorKey = secretName(inner, u"secret"_s);
    });
    m_config.intake = intake;
}

void Parser::readWebhook(const QString& name, ConfigReader& reader, BridgeConfig::Intake& intake)
{
    using Webhook = operations::IntakeSettings::Webhook;
    Webhook webhook;
    const QString kind = reader.choice(u"kind"_s, {u"praxis"_s, u"btcpay"_s, u"hyperswitch"_s});
    webhook.kind = kind == u"btcpay" ? Webhook::Kind::BtcPay
        : kind == u"hyperswitch"     ? Webhook::Kind::Hyperswitch
                                     : Webhook::Kind::Praxis;
    webhook.merchant = reader.text(u"merchant"_s);
    if (webhook.kind == Webhook::Kind::Praxis)
        webhook.application = reader.text(u"application"_s);
    intake.webhooks.insert(name, secretName(reader, u"secret"_s));
    intake.settings.webhooks.insert(name, webhook);
}

void Parser::readMail(ConfigReader& reader)
{
    BridgeConfig::Mail mail;
    operations::MailSettings& settings = mail.settings;
    mail.login = readLogin(reader, u"purser_mail"_s);
    settings.host = reader.text(u"host"_s);
    if (reader.choice(u"tls"_s, {u"starttls"_s, u"implicit"_s}) == u"implicit") {
        settings.tls = operations::MailSettings::Tls::Implicit;
        settings.port = 465;
    }
    settings.port = static_cast<quint16>(reader.number(u"port"_s, settings.port, 1, 65535));
    if (const std::optional<TlsTrust> trust = authorities(reader))
        settings.trust = *trust;
    settings.user = reader.text(u"user"_s, QString());
    if (!settings.user.isEmpty())
        mail.password = secretName(reader, u"password"_s);
    settings.sender.address = readAddress(reader, u"from"_s);
    settings.sender.name = reader.text(u"from_name"_s, QString());
    settings.sender.replyTo = readAddress(reader, u"reply_to"_s, QString());
    settings.timeout =
        std::chrono::seconds(reader.number(u"timeout_s"_s, settings.timeout.count(), 1, 300));
    settings.poll = milliseconds(reader, u"poll_ms"_s, settings.poll);
    readBackOff(reader, settings.backOff);
    m_config.mail = mail;
}

void Parser::readScan(ConfigReader& reader)
{
    BridgeConfig::Scan scan;
    operations::ScanSettings& settings = scan.settings;
    scan.login = readLogin(reader, u"purser_scan"_s);
    // One or the other, so that nobody wonders which of them counts.
    if (reader.has(u"socket"_s)) {
        settings.socket = pathOf(reader.text(u"socket"_s));
    } else {
        settings.host = reader.text(u"host"_s);
        settings.port = static_cast<quint16>(reader.number(u"port"_s, settings.port, 1, 65535));
    }
    settings.timeout =
        std::chrono::seconds(reader.number(u"timeout_s"_s, settings.timeout.count(), 1, 600));
    settings.mostBytes = reader.number(u"most_bytes"_s, settings.mostBytes, 1, 1 << 30);
    settings.poll = milliseconds(reader, u"poll_ms"_s, settings.poll);
    readBackOff(reader, settings.backOff);
    m_config.scan = scan;
}

QByteArray Parser::readAddress(
    ConfigReader& reader, const QString& name, const std::optional<QString>& otherwise)
{
    const QString text = reader.text(name, otherwise);
    const std::optional<QByteArray> address = operations::smtpAddress(text);
    if (!address && !text.isEmpty())
        reader.refuse(name, u"not_an_address"_s);
    return address.value_or(QByteArray());
}

ServiceLogin Parser::readLogin(ConfigReader& reader, const QString& service)
{
    ServiceLogin login;
    login.login = reader.text(u"login"_s, service);
    login.secret = secretName(reader, u"secret"_s, login.login);
    return login;
}

QString Parser::secretName(
    ConfigReader& reader, const QString& field, const std::optional<QString>& otherwise)
{
    const QString name = reader.text(field, otherwise);
    if (!m_config.secrets.contains(name))
        reader.refuse(field, u"no_such_secret"_s);
    return name;
}

std::optional<TlsTrust> Parser::authorities(ConfigReader& reader)
{
    const QString file = reader.text(u"authorities"_s, QString());
    if (file.isEmpty())
        return std::nullopt;
    const Result<TlsTrust> trust = TlsTrust::authorities(pathOf(file));
    if (!trust)
        reader.refuse(u"authorities"_s, u"no_certificates"_s);
    return trust.value_or(TlsTrust::system());
}

void Parser::readConnector(ConfigReader& reader)
{
    BridgeConfig::Connector connector;
    connector.login = readLogin(reader, u"purser_connector"_s);
    connector.settings.lease = std::chrono::seconds(reader.number(u"lease_s"_s, 15, 1, 300));
    connector.settings.poll = milliseconds(reader, u"poll_ms"_s, connector.settings.poll);
    reader.object(
        u"timeouts_ms"_s, [&](ConfigReader& inner) { readTimeouts(inner, connector.settings); });
    readBackOff(reader, connector.settings.backOff);
    reader.objects(u"servers"_s, [&](const QString& name, ConfigReader& inner) {
        readServer(name, inner, connector.settings);
    });
    reader.objects(u"gateways"_s,
        [&](const QString& name, ConfigReader& inner) { readGateway(name, inner, connector); });
    m_config.connector = connector;
}

void Parser::readTimeouts(ConfigReader& reader, operations::ConnectorSettings& settings)
{
    settings.timeouts.connect = milliseconds(reader, u"connect"_s, settings.timeouts.connect);
    settings.timeouts.handshake = milliseconds(reader, u"handshake"_s, settings.timeouts.handshake);
    settings.readTimeout = milliseconds(reader, u"read"_s, settings.readTimeout);
    settings.writeTimeout = milliseconds(reader, u"write"_s, settings.writeTimeout);
}

void Parser::readServer(
    const QString& name, ConfigReader& reader, operations::ConnectorSettings& settings)
{
    operations::TradingServerOptions options;
    if (reader.choice(u"paths"_s, {u"api"_s, u"underscore"_s}) == u"underscore")
        options.pathStyle = trading::mt5::PathStyle::Underscore;
    if (reader.choice(u"content_type"_s, {u"form"_s, u"json"_s}) == u"json")
        options.bodyType = trading::mt5::BodyType::Json;
    options.authorities = authorities(reader);
    settings.servers.insert(name, options);
}

void Parser::readGateway(
    const QString& name, ConfigReader& reader, BridgeConfig::Connector& connector)
{
    GatewayConfig gateway;
    payments::gateways::GatewayConnection::Settings line;
    const QString kind = reader.choice(u"kind"_s, gatewayKinds());
    if (kind != u"manual") {
        line = readLine(reader, connector.settings);
        gateway.secret = secretName(reader, u"secret"_s);
        gateway.webhookSecret = secretName(reader, u"webhook_secret"_s, gateway.secret);
    }
    gateway.settings = readGatewayKind(kind, reader, line, m_folder);
    connector.gateways.insert(name, gateway);
}

/// How a gateway is reached.
payments::gateways::GatewayConnection::Settings Parser::readLine(
    ConfigReader& reader, const operations::ConnectorSettings& connector)
{
    payments::gateways::GatewayConnection::Settings line;
    line.endpoint.host = reader.text(u"host"_s);
    line.endpoint.port = static_cast<quint16>(reader.number(u"port"_s, 443, 1, 65535));
    line.timeouts = connector.timeouts;
    line.readTimeout = connector.readTimeout;
    line.writeTimeout = connector.writeTimeout;
    line.backOff = connector.backOff;
    if (reader.has(u"pin"_s)) {
        const Result<TlsTrust> pin = TlsTrust::pinned(reader.text(u"pin"_s));
        if (pin)
            line.trust = *pin;
        else
            reader.refuse(u"pin"_s, u"not_a_fingerprint"_s);
    } else if (const std::optional<TlsTrust> trust = authorities(reader)) {
        line.trust = *trust;
    }
    return line;
}

} // namespace

Result<BridgeConfig> BridgeConfig::fromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {{u"file"_s, path}}, file.errorString());
    return fromJson(file.readAll(), QFileInfo(path).absolutePath());
}

Result<BridgeConfig> BridgeConfig::fromJson(const QByteArray& json, const QString& folder)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(ErrorCode::Parse, {{u"offset"_s, error.offset}}, error.errorString());
    return Parser(folder).parse(document.object());
}

} // namespace purser::bridge
