#include "app/bridge/bridgeconfig.h"
#include "app/bridge/newsealkey.h"
#include "core/operations/services/sealkey.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <fcntl.h>
#include <unistd.h>

using namespace purser;
using namespace purser::bridge;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray whole = R"({
  "host": "bridge-1", "log_level": "debug",
  "office": {"hosts": "/run/purser", "ports": "5433", "database": "office"},
  "secrets": {"purser_connector": {"credential": "connector"}, "sealer": {"file": "sealer"},
              "key": {"keychain": "seal"}, "token": {"descriptor": 4},
              "purser_notifier": {"file": "n"}, "purser_watchdog": {"file": "w"}, "purser_jobs": {"file": "j"},
              "purser_intake": {"file": "i"}, "tls": {"file": "t"}, "purser_mail": {"file": "m"}, "purser_scan": {"file": "v"}},
  "services": {
    "connector": {"lease_s": 30, "poll_ms": 100, "timeouts_ms": {"write": 9000}, "back_off_ms": {"first": 700},
      "servers": {"Live": {"paths": "underscore", "content_type": "json"}},
      "gateways": {"bank": {"host": "p.example.com", "port": 8443, "secret": "token",
        "pin": "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"}}},
    "sealer": {"secret": "sealer", "key": "key", "anchors": "anchors.jsonl"},
    "notifier": {}, "watchdog": {"transaction_limit_s": 5}, "jobs": {"login": "purser_jobs"},
    "screening": {"lists": ["lists", "/srv/own.csv"], "archive": "before", "archive_mb": 5},
    "intake": {"listen": "0.0.0.0", "port": 9443, "certificate": "site.pem", "key": "tls", "threads": 8,
      "webhooks": {"praxis": {"kind": "praxis", "merchant": "m", "application": "a", "secret": "token"},
        "coins": {"kind": "btcpay", "merchant": "store", "secret": "token"}},
      "verification": {"vendor": "idcheck", "secret": "token"}},
    "mail": {"host": "smtp.example.com", "tls": "implicit", "user": "purser", "password": "token",
      "from": "office@broker.example", "from_name": "Broker", "reply_to": "help@müller.example",
      "timeout_s": 20},
    "scan": {"socket": "clamd.ctl", "timeout_s": 90, "most_bytes": 20000000}}
})";

/// The field that a change of the whole configuration makes it fail at, with the problem.
QString refusal(const QByteArray& from, const QByteArray& to)
{
    EXPECT_TRUE(whole.contains(from)) << from.constData();
    const Result<BridgeConfig> config =
        BridgeConfig::fromJson(QByteArray(whole).replace(from, to), u"/etc/purser"_s);
    if (config)
        return u"accepted"_s;
    return config.error().args.value(u"field").toString() + u' '
        + config.error().args.value(u"problem").toString();
}

QString problemOf(const SecretSource& source)
{
    const Result<Secret> secret = readSecret(source);
    return secret ? u"read"_s : secret.error().args.value(u"problem").toString();
}

QString write(const QTemporaryDir& folder, const QByteArray& content, mode_t mode)
{
    const QString path = folder.filePath(u"secret"_s);
    QFile::remove(path);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    EXPECT_EQ(::chmod(QFile::encodeName(path).constData(), mode), 0);
    return path;
}

} // namespace

TEST(BridgeConfig, ReadsEverything)
{
    const Result<BridgeConfig> config = BridgeConfig::fromJson(whole, u"/etc/purser"_s);
    ASSERT_TRUE(config);
    EXPECT_EQ(config->host, u"bridge-1"_s);
    EXPECT_EQ(config->logLevel, LogLevel::Debug);
    EXPECT_TRUE(config->office.isLocal());
    EXPECT_EQ(config->secrets.value(u"sealer"_s),
        (SecretSource{SecretSource::Kind::File, u"/etc/purser/sealer"_s}));
    EXPECT_EQ(
        config->secrets.value(u"token"_s), (SecretSource{SecretSource::Kind::Descriptor, u"4"_s}));
    ASSERT_TRUE(config->connector);
    EXPECT_EQ(config->connector->login.login, u"purser_connector"_s);
    EXPECT_EQ(config->connector->settings.lease, 30s);
    EXPECT_EQ(config->connector->settings.writeTimeout, 9s);
    EXPECT_EQ(config->connector->settings.readTimeout, 15s);
    EXPECT_EQ(config->connector->settings.backOff.first, 700ms);
    EXPECT_EQ(config->connector->settings.backOff.longest, 2min);
    EXPECT_EQ(config->connector->settings.servers.value(u"Live"_s).pathStyle,
        trading::mt5::PathStyle::Underscore);
    const GatewayConfig bank = config->connector->gateways.value(u"bank"_s);
    const auto* plain = std::get_if<trading::PayoutGateway::Settings>(&bank.settings.kind);
    ASSERT_TRUE(plain) << "plain unless said otherwise";
    EXPECT_EQ(plain->endpoint.port, 8443);
    EXPECT_TRUE(plain->trust.isPinned());
    EXPECT_EQ(plain->writeTimeout, 9s);
    EXPECT_EQ(config->sealer->anchors, u"/etc/purser/anchors.jsonl"_s);
    EXPECT_EQ(config->watchdog->limits.transaction, 5s);
    EXPECT_EQ(config->watchdog->limits.idleInTransaction, 10s);
    EXPECT_TRUE(config->notifier && config->jobs);
    ASSERT_TRUE(config->screening);
    EXPECT_EQ(config->screening->login.login, u"purser_jobs"_s);
    EXPECT_EQ(config->screening->lists, (QStringList{u"/etc/purser/lists"_s, u"/srv/own.csv"_s}));
    ASSERT_TRUE(config->screening->archive);
    EXPECT_EQ(config->screening->archive->folder, u"/etc/purser/before"_s);
    EXPECT_EQ(config->screening->archive->mostBytes, 5'000'000);
}

TEST(BridgeConfig, ReadsEveryKindOfGateway)
{
    using namespace payments::gateways;
    const QTemporaryDir folder;
    const QString schema = write(folder, "<schema/>", 0600);
    const QByteArray line = R"("host": "g.example.com", "secret": "token")";
    const QByteArray more = R"("gateways": {
        "praxis": {"kind": "praxis", "merchant": "m-1", "application": "a-1", "opens_requests": true,
          "unknown_order_statuses": [12, 40], "patience_s": 60, )"
        + line + R"(},
        "btcpay": {"kind": "btcpay", "store": "s-1", "path": "/btcpay", "webhook_secret": "key",
          "wallets": ["BTC-CHAIN"], )"
        + line + R"(},
        "hyperswitch": {"kind": "hyperswitch", "merchant": "m-2", )"
        + line + R"(},
        "sepa": {"kind": "sepa", "version": "03", "schema": ")"
        + schema.toUtf8() + R"(", "days_ahead": 1,
          "debtor": {"name": "Example Broker Ltd", "iban": "DE89370400440532013000"}, )"
        + line + R"(},
        "counter": {"kind": "manual"},
        )";
    const Result<BridgeConfig> config = BridgeConfig::fromJson(
        QByteArray(whole).replace("\"gateways\": {", more), u"/etc/purser"_s);
    ASSERT_TRUE(config) << qPrintable(config.error().args.value(u"field").toString());
    const QMap<QString, GatewayConfig>& gateways = config->connector->gateways;
    const QHash<QString, Secret> secrets{
        {u"token"_s, Secret::fromText(u"the token"_s)}, {u"key"_s, Secret::fromText(u"the key"_s)}};
    const auto complete = [&](const char* name) {
        return gateways.value(QString::fromLatin1(name)).complete(secrets);
    };
    const operations::GatewaySettings praxis = complete("praxis");
    EXPECT_TRUE(praxis.opensRequests);
    EXPECT_EQ(praxis.patience, 60s);
    const auto& praxisKind = std::get<PraxisGateway::Settings>(praxis.kind);
    EXPECT_EQ(praxisKind.merchantSecret.text(), u"the token"_s);
    EXPECT_EQ(praxisKind.unknownOrderStatuses, (std::vector<std::int64_t>{12, 40}));
    EXPECT_EQ(praxisKind.line.endpoint.host, u"g.example.com"_s);
    const auto btcpay = std::get<BtcPayGateway::Settings>(complete("btcpay").kind);
    EXPECT_EQ(btcpay.basePath, "/btcpay");
    EXPECT_EQ(btcpay.wallets, QStringList{u"BTC-CHAIN"_s});
    EXPECT_EQ(btcpay.webhookSecret.text(), u"the key"_s);
    EXPECT_EQ(btcpay.apiKey.text(), u"the token"_s);
    const auto hyperswitch = std::get<HyperswitchGateway::Settings>(complete("hyperswitch").kind);
    EXPECT_EQ(hyperswitch.webhookKey.text(), u"the token"_s) << "the same unless said otherwise";
    const auto sepa = std::get<operations::SepaSettings>(complete("sepa").kind);
    EXPECT_EQ(sepa.files.version, sepa::PainVersion::V03);
    EXPECT_EQ(sepa.files.schemaFile, schema);
    EXPECT_EQ(sepa.files.daysAhead, 1);
    EXPECT_EQ(sepa.token.text(), u"the token"_s);
    EXPECT_TRUE(std::holds_alternative<operations::ManualSettings>(complete("counter").kind));
    // Without it every payout would have to wait.
    EXPECT_TRUE(QFile::remove(schema));
    const Result<BridgeConfig> without = BridgeConfig::fromJson(
        QByteArray(whole).replace("\"gateways\": {", more), u"/etc/purser"_s);
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().args.value(u"problem").toString(), u"not_readable"_s);
}

TEST(BridgeConfig, RefusesAGatewayThatIsNotWhole)
{
    const auto kind = [](const QByteArray& text) {
        return refusal("\"bank\": {", "\"bank\": {" + text + ", ");
    };
    const QString bank = u"services.connector.gateways.bank."_s;
    EXPECT_EQ(kind(R"("kind": "cheque")"), bank + u"kind not_a_choice"_s);
    EXPECT_EQ(kind(R"("kind": "praxis")"), bank + u"merchant missing"_s);
    EXPECT_EQ(kind(R"("kind": "btcpay")"), bank + u"store missing"_s);
    EXPECT_EQ(kind(R"("kind": "btcpay", "store": "s", "path": "x")"), bank + u"path not_usable"_s);
    EXPECT_EQ(kind(R"("kind": "btcpay", "store": "s", "wallets": ["../BTC"])"),
        bank + u"wallets not_usable"_s);
    EXPECT_EQ(kind(R"("kind": "hyperswitch")"), bank + u"merchant missing"_s);
    EXPECT_EQ(kind(R"("kind": "sepa")"), bank + u"debtor missing"_s);
    EXPECT_EQ(kind(R"("kind": "sepa", "debtor": {"name": "E", "iban": "DE89370400440532013001"})"),
        bank + u"debtor.iban not_usable"_s);
    EXPECT_EQ(kind(R"("store": "s")"), bank + u"store not_known"_s) << "of another kind";
    EXPECT_EQ(kind(R"("kind": "manual")"), bank + u"host not_known"_s);
    EXPECT_EQ(kind(R"("methods": {"btc": 1})"), bank + u"methods.btc not_text"_s);
    const QByteArray praxis = R"("kind": "praxis", "merchant": "m", "application": "a", )";
    EXPECT_EQ(kind(praxis + R"("opens_requests": "yes")"), bank + u"opens_requests not_flag"_s);
    EXPECT_EQ(kind(praxis + R"("unknown_order_statuses": 12)"),
        bank + u"unknown_order_statuses not_list"_s);
    EXPECT_EQ(kind(praxis + R"("unknown_order_statuses": ["12"])"),
        bank + u"unknown_order_statuses not_number"_s);
}

TEST(BridgeConfig, ReadsTheIntake)
{
    const Result<BridgeConfig> config = BridgeConfig::fromJson(whole, u"/etc/purser"_s);
    ASSERT_TRUE(config && config->intake);
    const operations::IntakeSettings& settings = config->intake->settings;
    EXPECT_EQ(config->intake->login.login, u"purser_intake"_s);
    EXPECT_EQ(settings.listen, u"0.0.0.0"_s);
    EXPECT_EQ(settings.port, 9443);
    EXPECT_EQ(settings.threads, 8);
    EXPECT_EQ(settings.request, 20s);
    EXPECT_EQ(settings.certificate, u"/etc/purser/site.pem"_s);
    EXPECT_EQ(config->intake->key, u"tls"_s);
    EXPECT_EQ(settings.webhooks.value(u"praxis"_s).application, u"a"_s);
    EXPECT_EQ(settings.webhooks.value(u"coins"_s).kind,
        operations::IntakeSettings::Webhook::Kind::BtcPay);
    EXPECT_EQ(config->intake->webhooks.value(u"coins"_s), u"token"_s);
    EXPECT_EQ(settings.vendor, u"idcheck"_s);
    EXPECT_EQ(
        refusal("\"threads\": 8", "\"threads\": 9"), u"services.intake.threads not_in_range"_s);
    EXPECT_EQ(
        refusal("\"certificate\": \"site.pem\", ", ""), u"services.intake.certificate missing"_s);
    EXPECT_EQ(refusal("\"key\": \"tls\"", "\"key\": \"site.key\""),
        u"services.intake.key no_such_secret"_s);
    EXPECT_EQ(refusal("\"coins\": {\"kind\"", "\"verification\": {\"kind\""),
        u"services.intake.webhooks.verification.kind not_a_choice"_s);
    EXPECT_EQ(refusal("\"application\": \"a\", ", ""),
        u"services.intake.webhooks.praxis.application missing"_s);
}

TEST(BridgeConfig, ReadsTheScanService)
{
    const Result<BridgeConfig> config = BridgeConfig::fromJson(whole, u"/etc/purser"_s);
    ASSERT_TRUE(config && config->scan);
    const operations::ScanSettings& settings = config->scan->settings;
    EXPECT_EQ(config->scan->login.login, u"purser_scan"_s);
    EXPECT_EQ(settings.socket, u"/etc/purser/clamd.ctl"_s);
    EXPECT_EQ(settings.timeout, 90s);
    EXPECT_EQ(settings.mostBytes, 20'000'000);
    const Result<BridgeConfig> remote = BridgeConfig::fromJson(
        QByteArray(whole).replace("\"socket\": \"clamd.ctl\"", "\"host\": \"scan.example.com\""),
        u"/etc/purser"_s);
    ASSERT_TRUE(remote && remote->scan);
    EXPECT_EQ(remote->scan->settings.host, u"scan.example.com"_s);
    EXPECT_EQ(remote->scan->settings.port, 3310);
    EXPECT_EQ(refusal("\"socket\": \"clamd.ctl\", ", ""), u"services.scan.host missing"_s);
    EXPECT_EQ(refusal("\"socket\": \"clamd.ctl\"", "\"socket\": \"a\", \"host\": \"b\""),
        u"services.scan.host not_known"_s);
}

TEST(BridgeConfig, ReadsTheMailService)
{
    using Tls = operations::MailSettings::Tls;
    const Result<BridgeConfig> config = BridgeConfig::fromJson(whole, u"/etc/purser"_s);
    ASSERT_TRUE(config && config->mail);
    const operations::MailSettings& settings = config->mail->settings;
    EXPECT_EQ(config->mail->login.login, u"purser_mail"_s);
    EXPECT_EQ(config->mail->password, u"token"_s);
    EXPECT_EQ(settings.host, u"smtp.example.com"_s);
    EXPECT_EQ(settings.tls, Tls::Implicit);
    EXPECT_EQ(settings.port, 465);
    EXPECT_EQ(settings.user, u"purser"_s);
    EXPECT_EQ(settings.sender.address, "office@broker.example");
    EXPECT_EQ(settings.sender.name, u"Broker"_s);
    EXPECT_EQ(settings.sender.replyTo, "help@xn--mller-kva.example");
    EXPECT_EQ(settings.timeout, 20s);
    const Result<BridgeConfig> plain = BridgeConfig::fromJson(
        QByteArray(whole).replace(
            "\"tls\": \"implicit\", \"user\": \"purser\", \"password\": \"token\",", ""),
        u"/etc/purser"_s);
    ASSERT_TRUE(plain && plain->mail);
    EXPECT_EQ(plain->mail->settings.tls, Tls::StartTls);
    EXPECT_EQ(plain->mail->settings.port, 587);
    EXPECT_TRUE(plain->mail->password.isEmpty());
    EXPECT_EQ(refusal("implicit", "none"), u"services.mail.tls not_a_choice"_s);
    EXPECT_EQ(
        refusal("\"from\": \"office@broker.example\", ", ""), u"services.mail.from missing"_s);
    EXPECT_EQ(refusal("office@broker.example", "office"), u"services.mail.from not_an_address"_s);
    EXPECT_EQ(refusal("help@müller.example", "a@b.example\\r\\nBcc: c@d.example"),
        u"services.mail.reply_to not_an_address"_s);
    EXPECT_EQ(refusal("\"password\": \"token\",", ""), u"services.mail.password missing"_s);
    EXPECT_EQ(refusal("\"password\": \"token\"", "\"password\": \"none\""),
        u"services.mail.password no_such_secret"_s);
}

TEST(BridgeConfig, RefusesWhatItDoesNotUnderstand)
{
    EXPECT_EQ(refusal("lease_s", "leese_s"), u"services.connector.leese_s not_known"_s);
    EXPECT_EQ(
        refusal("\"lease_s\": 30", "\"lease_s\": 0"), u"services.connector.lease_s not_in_range"_s);
    EXPECT_EQ(refusal("\"lease_s\": 30", "\"lease_s\": \"30\""),
        u"services.connector.lease_s not_number"_s);
    EXPECT_EQ(
        refusal("underscore", "dashes"), u"services.connector.servers.Live.paths not_a_choice"_s);
    EXPECT_EQ(refusal("\"secret\": \"sealer\"", "\"secret\": \"none\""),
        u"services.sealer.secret no_such_secret"_s);
    EXPECT_EQ(refusal("\"purser_jobs\": {\"file\": \"j\"}", "\"other\": {\"file\": \"j\"}"),
        u"services.jobs.secret no_such_secret"_s);
    EXPECT_EQ(refusal("{\"file\": \"j\"}", "\"in the open\""), u"secrets.purser_jobs not_object"_s);
    EXPECT_EQ(refusal("{\"file\": \"j\"}", "{\"text\": \"in the open\"}"),
        u"secrets.purser_jobs.file missing"_s);
    EXPECT_EQ(refusal("0011223344", "00112233"),
        u"services.connector.gateways.bank.pin not_a_fingerprint"_s);
    EXPECT_EQ(
        refusal("[\"lists\", \"/srv/own.csv\"]", "[]"), u"services.screening.lists missing"_s);
    EXPECT_EQ(
        refusal("[\"lists\", \"/srv/own.csv\"]", "[7]"), u"services.screening.lists not_text"_s);
    EXPECT_EQ(
        refusal("\"office\": {\"hosts\"", "\"office\": {\"hostes\""), u"office.hosts missing"_s);
    // A name is reached over TLS, which needs a root certificate.
    EXPECT_TRUE(refusal("/run/purser", "db.example.com").startsWith(u"office."));
    EXPECT_EQ(BridgeConfig::fromJson("{", u"/"_s).error().code, ErrorCode::Parse);
    EXPECT_EQ(BridgeConfig::fromFile(u"/nowhere/bridge.json"_s).error().code, ErrorCode::Io);
}

TEST(ReadSecret, TakesOnlyFilesThatNobodyElseMayRead)
{
    const QTemporaryDir folder;
    using Kind = SecretSource::Kind;
    const Result<Secret> good = readSecret({Kind::File, write(folder, "pass word\n", 0600)});
    ASSERT_TRUE(good);
    EXPECT_EQ(good->text(), u"pass word"_s);
    EXPECT_EQ(problemOf({Kind::File, write(folder, "x", 0400)}), u"read"_s);
    for (const mode_t mode : {0640, 0604, 0644, 0660, 0610, 0601})
        EXPECT_EQ(problemOf({Kind::File, write(folder, "x", mode)}), u"mode"_s) << mode;
    EXPECT_EQ(problemOf({Kind::File, write(folder, "", 0600)}), u"empty"_s);
    EXPECT_EQ(problemOf({Kind::File, write(folder, "\r\n", 0600)}), u"empty"_s);
    EXPECT_EQ(problemOf({Kind::File, write(folder, QByteArray(5000, 'x'), 0600)}), u"too_long"_s);
    EXPECT_EQ(problemOf({Kind::File, folder.path()}), u"not_a_file"_s);
    EXPECT_EQ(problemOf({Kind::File, folder.filePath(u"none"_s)}), u"missing"_s);
}

TEST(ReadSecret, TakesCredentialsAndDescriptors)
{
    const QTemporaryDir folder;
    using Kind = SecretSource::Kind;
    write(folder, "from systemd", 0400);
    qputenv("CREDENTIALS_DIRECTORY", folder.path().toUtf8());
    EXPECT_EQ(readSecret({Kind::Credential, u"secret"_s})->text(), u"from systemd"_s);
    EXPECT_EQ(problemOf({Kind::Credential, u"../secret"_s}), u"missing"_s);
    qunsetenv("CREDENTIALS_DIRECTORY");
    EXPECT_EQ(problemOf({Kind::Credential, u"secret"_s}), u"missing"_s);

    int ends[2] = {-1, -1};
    ASSERT_EQ(::pipe(ends), 0);
    ASSERT_EQ(::write(ends[1], "through a pipe\n", 15), 15);
    ::close(ends[1]);
    EXPECT_EQ(
        readSecret({Kind::Descriptor, QString::number(ends[0])})->text(), u"through a pipe"_s);
    EXPECT_EQ(problemOf({Kind::Descriptor, u"1"_s}), u"missing"_s);
}

TEST(MakeSealKey, WritesANewKeyOnce)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"seal.key"_s);
    const Result<QString> publicKey = makeSealKey(path);
    ASSERT_TRUE(publicKey);
    EXPECT_EQ(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
    const Result<Secret> seed = readSecret({SecretSource::Kind::File, path});
    ASSERT_TRUE(seed);
    EXPECT_EQ(operations::SealKey::fromSeed(*seed)->id(), *publicKey);
    EXPECT_FALSE(makeSealKey(path)) << "an existing key was replaced";
}
