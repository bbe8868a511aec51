#include "app/bridge/gatewayconfig.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purser::bridge {

using namespace operations;
using namespace payments::gateways;

namespace {

using Line = GatewayConnection::Settings;
using Map = DestinationMap;

/// Puts the secrets where each kind keeps them.
class Completion
{
public:
    Completion(Secret secret, Secret webhookSecret)
        : m_secret(std::move(secret)), m_webhookSecret(std::move(webhookSecret))
    {
    }

    void operator()(trading::PayoutGateway::Settings& settings) const { settings.token = m_secret; }
    void operator()(PraxisGateway::Settings& settings) const { settings.merchantSecret = m_secret; }
    void operator()(BtcPayGateway::Settings& settings) const
    {
        settings.apiKey = m_secret;
        settings.webhookSecret = m_webhookSecret;
    }
    void operator()(HyperswitchGateway::Settings& settings) const
    {
        settings.apiKey = m_secret;
        settings.webhookKey = m_webhookSecret;
    }
    void operator()(SepaSettings& settings) const { settings.token = m_secret; }
    void operator()(ManualSettings&) const {}

private:
    Secret m_secret;
    Secret m_webhookSecret;
};

trading::PayoutGateway::Settings readPlain(const Line& line)
{
    trading::PayoutGateway::Settings settings;
    settings.endpoint = line.endpoint;
    settings.trust = line.trust;
    settings.timeouts = line.timeouts;
    settings.readTimeout = line.readTimeout;
    settings.writeTimeout = line.writeTimeout;
    settings.backOff = line.backOff;
    return settings;
}

PraxisGateway::Settings readPraxis(ConfigReader& reader, const Line& line)
{
    PraxisGateway::Settings settings;
    settings.line = line;
    settings.merchantId = reader.text(u"merchant"_s);
    settings.applicationKey = reader.text(u"application"_s);
    settings.notificationUrl = reader.text(u"notification_url"_s, QString());
    settings.returnUrl = reader.text(u"return_url"_s, QString());
    settings.refundsAreConfirmed = reader.flag(u"refunds_confirmed"_s, false);
    settings.unknownOrderStatuses = reader.numbers(u"unknown_order_statuses"_s);
    return settings;
}

BtcPayGateway::Settings readBtcPay(ConfigReader& reader, const Line& line)
{
    BtcPayGateway::Settings settings;
    settings.line = line;
    settings.basePath = reader.text(u"path"_s, QString()).toUtf8();
    settings.store = reader.text(u"store"_s);
    settings.returnUrl = reader.text(u"return_url"_s, QString());
    if (reader.has(u"wallets"_s))
        settings.wallets = reader.texts(u"wallets"_s);
    static const QRegularExpression wallet(u"^[A-Z0-9]{2,12}-CHAIN$"_s);
    for (qsizetype i = 0; i < settings.wallets.size(); ++i) {
        if (!wallet.match(settings.wallets[i]).hasMatch()
            || settings.wallets.indexOf(settings.wallets[i]) != i)
            reader.refuse(u"wallets"_s, u"not_usable"_s);
    }
    if (!settings.basePath.isEmpty() && !settings.basePath.startsWith('/'))
        reader.refuse(u"path"_s, u"not_usable"_s);
    return settings;
}

HyperswitchGateway::Settings readHyperswitch(ConfigReader& reader, const Line& line)
{
    HyperswitchGateway::Settings settings;
    settings.line = line;
    settings.merchant = reader.text(u"merchant"_s);
    settings.returnUrl = reader.text(u"return_url"_s, QString());
    return settings;
}

SepaSettings readSepa(ConfigReader& reader, const Line& line, const QString& folder)
{
    SepaSettings settings;
    settings.line = line;
    reader.object(u"debtor"_s, [&settings](ConfigReader& debtor) {
        settings.files.debtor = {
            debtor.text(u"name"_s), debtor.text(u"iban"_s), debtor.text(u"bic"_s, QString())};
        if (!sepa::Iban::parse(settings.files.debtor.iban))
            debtor.refuse(u"iban"_s, u"not_usable"_s);
    });
    if (!reader.has(u"debtor"_s))
        reader.refuse(u"debtor"_s, u"missing"_s);
    if (reader.choice(u"version"_s, {u"09"_s, u"03"_s}) == u"03")
        settings.files.version = sepa::PainVersion::V03;
    if (const QString schema = reader.text(u"schema"_s, QString()); !schema.isEmpty()) {
        settings.files.schemaFile = QDir(folder).absoluteFilePath(schema);
        if (!QFileInfo(settings.files.schemaFile).isReadable())
            reader.refuse(u"schema"_s, u"not_readable"_s);
    }
    // Whether a file waits for a person is the office's to say (payout_file.free_minor).
    if (!reader.flag(u"release"_s, true))
        reader.refuse(u"release"_s, u"not_usable"_s);
    settings.files.daysAhead = static_cast<int>(reader.number(u"days_ahead"_s, 0, 0, 10));
    return settings;
}

} // namespace

GatewaySettings GatewayConfig::complete(const QHash<QString, Secret>& secrets) const
{
    GatewaySettings complete = settings;
    std::visit(Completion(secrets.value(secret), secrets.value(webhookSecret)), complete.kind);
    return complete;
}

QStringList gatewayKinds()
{
    return {u"plain"_s, u"praxis"_s, u"btcpay"_s, u"hyperswitch"_s, u"sepa"_s, u"manual"_s};
}

GatewaySettings readGatewayKind(
    const QString& kind, ConfigReader& reader, const Line& line, const QString& folder)
{
    GatewaySettings settings;
    settings.patience = std::chrono::seconds(
        reader.number(u"patience_s"_s, settings.patience.count(), 1, 7 * 86'400));
    const QHash<QString, QString> methods = reader.textsByName(u"methods"_s);
    if (kind == u"praxis") {
        settings.kind = readPraxis(reader, line);
        settings.destinations = Map(Map::Kind::Praxis, methods);
        settings.opensRequests = reader.flag(u"opens_requests"_s, false);
    } else if (kind == u"btcpay") {
        settings.kind = readBtcPay(reader, line);
        settings.destinations = Map(Map::Kind::BtcPay, methods);
    } else if (kind == u"hyperswitch") {
        settings.kind = readHyperswitch(reader, line);
        settings.destinations = Map(Map::Kind::Hyperswitch, methods);
    } else if (kind == u"sepa") {
        settings.kind = readSepa(reader, line, folder);
        settings.destinations = Map(Map::Kind::Sepa, methods);
    } else if (kind == u"manual") {
        settings.kind = ManualSettings();
        settings.destinations = Map(Map::Kind::Manual, methods);
    } else {
        settings.kind = readPlain(line);
        settings.destinations = Map(Map::Kind::Plain, methods);
    }
    return settings;
}

} // namespace purser::bridge
