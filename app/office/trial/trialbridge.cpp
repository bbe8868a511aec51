#include "app/office/trial/trialbridge.h"

#include "app/office/trial/triallists.h"
#include "core/operations/demo/demopayouts.h"
#include "core/operations/services/sealkey.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

const QString tradingSecret = u"mt5-real-1"_s;
const QString gatewaySecret = u"payout-token"_s;
const QString intakeKey = u"intake-key"_s;
const QString sepaGateway = u"sepa"_s; ///< the bank's files, beside its wires

/// Name of the secret of a simulated provider.
QString secretOf(const QString& provider)
{
    return provider + u"-secret"_s;
}

Result<void> makeSealKey(const TrialLayout& layout)
{
    if (QFileInfo::exists(layout.privateKey()) && QFileInfo::exists(layout.publicKey()))
        return {};
    const Secret seed = operations::SealKey::newSeed();
    const auto key = operations::SealKey::fromSeed(seed);
    if (!key)
        return failure(key.error());
    if (const Result<void> written = writePrivateFile(layout.privateKey(), seed.utf8() + '\n');
        !written)
        return written;
    return writePrivateFile(layout.publicKey(), key->id().toLatin1() + '\n');
}

/// How a simulated service is reached, and what else the configuration says of it.
QJsonObject gatewayEntry(
    const SimulatorLink::Service& service, const QString& secret, QJsonObject more)
{
    more.insert(u"host"_s, service.host);
    more.insert(u"port"_s, service.port);
    more.insert(u"pin"_s, service.fingerprint);
    more.insert(u"secret"_s, secret);
    return more;
}

/// Files of credit transfers to the bank.
QJsonObject files()
{
    return {{u"kind"_s, u"sepa"_s},
        {u"debtor"_s,
            QJsonObject{
                {u"name"_s, u"Example Broker Ltd"_s}, {u"iban"_s, u"DE89370400440532013000"_s}}}};
}

/// Every provider by its own protocol; wires of the bank by the plain one.
QJsonObject gateways(const SimulatorLink& link)
{
    const auto entry = [&link](const QString& name, const QJsonObject& more) {
        return gatewayEntry(link.provider(name), secretOf(name), more);
    };
    return {{u"bank"_s, gatewayEntry(link.gateway(), gatewaySecret, {})},
        {u"praxis"_s,
            entry(u"praxis"_s,
                {{u"kind"_s, u"praxis"_s}, {u"merchant"_s, link.provider(u"praxis"_s).login},
                    {u"application"_s, u"trial"_s}, {u"opens_requests"_s, true},
                    {u"unknown_order_statuses"_s, QJsonArray{12}}})},
        {u"btcpay"_s,
            entry(u"btcpay"_s,
                {{u"kind"_s, u"btcpay"_s}, {u"store"_s, link.provider(u"btcpay"_s).login}})},
        {u"hyperswitch"_s,
            entry(u"hyperswitch"_s,
                {{u"kind"_s, u"hyperswitch"_s},
                    {u"merchant"_s, link.provider(u"hyperswitch"_s).login}})},
        {sepaGateway, entry(u"sepa-bank"_s, files())},
        // The larger ones, above the office's payout_file.free_minor, leave when a person has
        // released the file.
        {QString::fromLatin1(demo::DemoPayouts::filesGateway), entry(u"sepa-bank"_s, files())},
        {QString::fromLatin1(demo::DemoPayouts::manualGateway),
            QJsonObject{{u"kind"_s, u"manual"_s}}}};
}

/// The mail server keeps what it is given and delivers none.
QJsonObject mail(const SimulatorLink& link)
{
    const SimulatorLink::Service server = link.provider(u"smtp"_s);
    return {{u"host"_s, server.host}, {u"port"_s, server.port},
        {u"authorities"_s, server.certificate}, {u"user"_s, server.login},
        {u"password"_s, secretOf(u"smtp"_s)}, {u"from"_s, u"office@broker.example"_s},
        {u"from_name"_s, u"Example Broker"_s}};
}

QJsonObject scan(const SimulatorLink& link)
{
    const SimulatorLink::Service scanner = link.provider(u"clamd"_s);
    return {{u"host"_s, scanner.host}, {u"port"_s, scanner.port}};
}

/// What the broker's site and the providers would reach over the internet, on loopback.
QJsonObject intake(const SimulatorLink& link)
{
    const SimulatorLink::Service site = link.provider(u"intake"_s);
    const auto webhook = [&link](const QString& provider, QJsonObject more) {
        more.insert(u"kind"_s, provider);
        more.insert(u"merchant"_s, link.provider(provider).login);
        more.insert(u"secret"_s, secretOf(provider));
        return more;
    };
    return {{u"listen"_s, site.host}, {u"port"_s, site.port}, {u"certificate"_s, site.certificate},
        {u"key"_s, intakeKey},
        {u"webhooks"_s,
            QJsonObject{{u"praxis"_s, webhook(u"praxis"_s, {{u"application"_s, u"trial"_s}})},
                {u"btcpay"_s, webhook(u"btcpay"_s, {})},
                {u"hyperswitch"_s, webhook(u"hyperswitch"_s, {})}}},
        {u"verification"_s,
            QJsonObject{{u"vendor"_s, u"idcheck"_s}, {u"secret"_s, secretOf(u"idcheck"_s)}}}};
}

QJsonObject configuration(const TrialLayout& layout, const TrialCredentials& credentials,
    const SimulatorLink& link, const QJsonObject& secrets)
{
    const QJsonObject connector{{u"gateways"_s, gateways(link)}};
    QJsonObject services{{u"connector"_s, connector},
        {u"sealer"_s, QJsonObject{{u"key"_s, u"seal-key"_s}, {u"anchors"_s, layout.anchors()}}},
        {u"notifier"_s, QJsonObject()}, {u"watchdog"_s, QJsonObject()}, {u"jobs"_s, QJsonObject()},
        {u"screening"_s,
            QJsonObject{
                {u"lists"_s, QJsonArray{layout.lists()}}, {u"archive"_s, layout.listArchive()}}}};
    // A trial that was made before a service was known has no login for it.
    if (credentials.password(u"purser_mail"_s))
        services.insert(u"mail"_s, mail(link));
    if (credentials.password(u"purser_scan"_s))
        services.insert(u"scan"_s, scan(link));
    if (credentials.password(u"purser_intake"_s))
        services.insert(u"intake"_s, intake(link));
    return {{u"host"_s, u"trial"_s},
        {u"office"_s,
            QJsonObject{{u"hosts"_s, credentials.hosts}, {u"ports"_s, credentials.ports},
                {u"database"_s, credentials.database}}},
        {u"secrets"_s, secrets}, {u"services"_s, services}};
}

} // namespace

Result<void> writeBridgeFiles(
    const TrialLayout& layout, const TrialCredentials& credentials, const SimulatorLink& link)
{
    if (const Result<void> made = makeSealKey(layout); !made)
        return made;
    if (const Result<void> lists = writeTrialLists(layout); !lists)
        return lists;
    std::map<QString, Secret> secrets = credentials.services;
    secrets.emplace(tradingSecret, Secret::fromText(QString(link.tradingServer().secret)));
    secrets.emplace(gatewaySecret, Secret::fromText(QString(link.gateway().secret)));
    for (const QString& name :
        {u"praxis"_s, u"btcpay"_s, u"hyperswitch"_s, u"sepa-bank"_s, u"idcheck"_s, u"smtp"_s})
        secrets.emplace(secretOf(name), Secret::fromText(QString(link.provider(name).secret)));
    QJsonObject sources{{u"seal-key"_s, QJsonObject{{u"file"_s, layout.privateKey()}}},
        {intakeKey, QJsonObject{{u"file"_s, link.provider(u"intake"_s).key}}}};
    for (const auto& [name, secret] : secrets) {
        const QString path = layout.secrets() + u'/' + name;
        if (const Result<void> written = writePrivateFile(path, secret.utf8() + '\n'); !written)
            return written;
        sources.insert(name, QJsonObject{{u"file"_s, path}});
    }
    return writePrivateFile(layout.bridgeConfiguration(),
        QJsonDocument(configuration(layout, credentials, link, sources)).toJson());
}

Result<void> connectTradingServer(office::Connection& superuser, const SimulatorLink& link)
{
    const SimulatorLink::Service& server = link.tradingServer();
    const auto done = superuser.execute(
        u"insert into book.trading_server as s (name, platform, host, port, manager_login, "
        u"secret_name, pin,"
        " time_zone_minutes) values ('MT5 real-1', 'mt5', $1, $2, $3::bigint, $4, $5, $6)"
        " on conflict (name) do update set host = excluded.host, port = excluded.port, "
        "manager_login ="
        " excluded.manager_login, pin = excluded.pin, time_zone_minutes = "
        "excluded.time_zone_minutes,"
        " version = s.version + 1 where (s.host, s.port, s.manager_login, s.pin) is distinct from"
        " (excluded.host, excluded.port, excluded.manager_login, excluded.pin)"_s,
        {server.host, server.port, server.login, tradingSecret, server.fingerprint,
            server.zoneMinutes});
    if (!done)
        return failure(done.error());
    // Credit transfers leave the same bank's money as wires, as files; another gateway stands by.
    const auto routed = superuser.script(
        "insert into policy.gateway (code, ledger_provider) values ('sepa', 'bank') on conflict do "
        "nothing;"
        "insert into policy.gateway_route (method, gateway, currency, priority) values ('sepa', "
        "'sepa', 'EUR', 1), ('sepa', 'hyperswitch', 'EUR', 2) on conflict do nothing");
    if (!routed)
        return routed;
    // The symbols the simulator quotes; euros and pounds meet in dollars.
    const auto rates = superuser.script(
        "insert into policy.rate_source (base, quote, server_id, symbol) select v.base, v.quote, "
        "s.id, v.base || v.quote from (values ('EUR', 'USD'), ('GBP', 'USD'), ('USD', 'CHF'), "
        "('USD', 'JPY')) v (base, quote) join book.trading_server s on s.name = 'MT5 real-1' on "
        "conflict do nothing;"
        "insert into policy.rate_source (base, quote, via) values ('GBP', 'EUR', 'USD') on "
        "conflict do nothing");
    if (!rates)
        return rates;
    // What a simulator carried out shows at once: an unknown outcome is a person's within a minute.
    return superuser.script("update policy.setting set value = '20' where key = "
                            "'instruction.third_look_seconds'");
}

} // namespace purser::tool
