#include "app/office/trial/trialbridge.h"

#include "app/office/trial/triallists.h"
#include "core/operations/services/sealkey.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

const QString tradingSecret = u"mt5-real-1"_s;
const QString gatewaySecret = u"payout-token"_s;

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

QJsonObject configuration(const TrialLayout& layout, const TrialCredentials& credentials,
    const SimulatorLink& link, const QJsonObject& secrets)
{
    const SimulatorLink::Service& payout = link.gateway();
    const QJsonObject gateway{{u"host"_s, payout.host}, {u"port"_s, payout.port},
        {u"pin"_s, payout.fingerprint}, {u"secret"_s, gatewaySecret}};
    const QJsonObject connector{{u"gateways"_s,
        QJsonObject{{u"bank"_s, gateway}, {u"praxis"_s, gateway}, {u"btcpay"_s, gateway}}}};
    return {{u"host"_s, u"trial"_s},
        {u"office"_s,
            QJsonObject{{u"hosts"_s, credentials.hosts}, {u"ports"_s, credentials.ports},
                {u"database"_s, credentials.database}}},
        {u"secrets"_s, secrets},
        {u"services"_s,
            QJsonObject{{u"connector"_s, connector},
                {u"sealer"_s,
                    QJsonObject{{u"key"_s, u"seal-key"_s}, {u"anchors"_s, layout.anchors()}}},
                {u"notifier"_s, QJsonObject()}, {u"watchdog"_s, QJsonObject()},
                {u"jobs"_s, QJsonObject()},
                {u"screening"_s, QJsonObject{{u"lists"_s, QJsonArray{layout.lists()}}}}}}};
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
    QJsonObject sources{{u"seal-key"_s, QJsonObject{{u"file"_s, layout.privateKey()}}}};
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
    // What a simulator carried out shows at once: an unknown outcome is a person's within a minute.
    return superuser.script("update policy.setting set value = '20' where key = "
                            "'instruction.third_look_seconds'");
}

} // namespace purser::tool
