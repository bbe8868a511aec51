#include "app/simulator/commandline.h"

#include <QCommandLineParser>
#include <QFile>
#include <unistd.h>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> usageError(const QString& message)
{
    return failure(ErrorCode::BadInput, {{u"message"_s, message}});
}

/// All options of all commands; a command only looks at its own.
void addOptions(QCommandLineParser& parser)
{
    const auto value = [&parser](const char* name, const char* meaning, const char* placeholder) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(meaning),
            QString::fromLatin1(placeholder)});
    };
    const auto flag = [&parser](const char* name, const char* meaning) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(meaning)});
    };
    value("port", "port on 127.0.0.1; 0 picks one", "P");
    value("control-port", "port of the control interface; 0 picks one", "C");
    value("seed", "what everything made up follows from", "N");
    value("data", "directory that keeps the book and the certificate", "DIR");
    value("dir", "directory of a trial", "DIR");
    value("tls-cert", "PEM certificate (with its chain)", "FILE");
    value("tls-key", "PEM private key", "FILE");
    value("cert-out", "writes the certificate there, for clients that verify", "FILE");
    value("idle-seconds", "closes silent connections after that long (180)", "S");
    value("manager", "login of the manager account", "LOGIN");
    value("password", "its API password; better in PURSER_SIM_PASSWORD or --password-fd", "WORD");
    value("password-fd", "reads the password from this file descriptor", "FD");
    value("accounts", "how many accounts to seed", "N");
    value("server-offset", "time zone of the server, minutes from UTC (120)", "MIN");
    value("login-range", "logins this server gives out (500001-599999)", "A-B");
    value("trades-per-minute", "how busy the seeded clients are (6)", "N");
    value("token-file", "file with the bearer token; or PURSER_SIM_TOKEN", "F");
    value("sent-after-ms", "a payout is sent after that long (1000)", "MS");
    value("settled-after-ms", "a payout is settled after that long (3000)", "MS");
    value("account", "merchant, store or account at the gateway (test-merchant); user of smtp",
        "NAME");
    value("application", "application key, where the gateway has one (test-application)", "KEY");
    value("webhook-secret-file", "file with the key of webhooks; else the token's", "F");
    value("notify-url", "where a gateway sends its webhooks", "URL");
    flag("clients-act", "clients ask for their money as soon as a page for it is open");
    value("notify-ca", "PEM certificate that an https --notify-url is believed by", "FILE");
    flag("old-names", "only /user_get and the like, as an old build");
    value("socket", "clamd: a unix socket beside the port", "PATH");
    value("stream-max", "clamd: octets of the longest stream it takes (26214400)", "N");
    flag("implicit-tls", "smtp: TLS from the first byte, in place of STARTTLS");
    flag("cookie", "sets a cookie that has to come back");
    flag("frozen-market", "prices stand still and nobody trades");
    flag("until-stdin-closes", "ends when standard input does");
}

template <typename Number>
Result<Number> number(
    const QCommandLineParser& parser, const QString& name, Number otherwise, qint64 most)
{
    if (!parser.isSet(name))
        return otherwise;
    bool ok = false;
    const qint64 value = parser.value(name).toLongLong(&ok);
    if (!ok || value > most || (value < 0 && name != "server-offset"_L1))
        return usageError(u"--"_s + name + u": not a usable number"_s);
    return static_cast<Number>(value);
}

Result<QString> secretText(const QCommandLineParser& parser)
{
    if (parser.isSet(u"password"_s))
        return parser.value(u"password"_s);
    if (parser.isSet(u"password-fd"_s)) {
        QFile file;
        if (!file.open(parser.value(u"password-fd"_s).toInt(), QIODevice::ReadOnly))
            return usageError(u"--password-fd: cannot be read"_s);
        return QString::fromUtf8(file.readLine(1024)).trimmed();
    }
    return qEnvironmentVariable("PURSER_SIM_PASSWORD");
}

Result<QByteArray> fileText(const QCommandLineParser& parser, const QString& option)
{
    QFile file(parser.value(option));
    if (!file.open(QIODevice::ReadOnly))
        return usageError(u"--"_s + option + u": "_s + file.errorString());
    return file.readAll().trimmed();
}

Result<QByteArray> tokenText(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"token-file"_s))
        return qgetenv("PURSER_SIM_TOKEN");
    return fileText(parser, u"token-file"_s);
}

std::optional<GatewayService::Provider> providerNamed(const QString& name)
{
    for (const GatewayService::Provider provider : GatewayService::providers()) {
        if (GatewayService::name(provider) == name)
            return provider;
    }
    return std::nullopt;
}

/// Collects the first failure while options are read one after the other.
class OptionReader
{
public:
    explicit OptionReader(const QCommandLineParser& parser) : m_parser(parser) {}

    template <typename Number>
    void read(const char* name, Number& target, qint64 most = std::numeric_limits<int>::max())
    {
        take(number<Number>(m_parser, QString::fromLatin1(name), target, most), target);
    }
    template <typename Value>
    void take(Result<Value> result, Value& target)
    {
        if (result)
            target = std::move(*result);
        else if (!m_error)
            m_error = result.error();
    }
    const std::optional<Error>& error() const { return m_error; }

private:
    const QCommandLineParser& m_parser;
    std::optional<Error> m_error;
};

void readHost(const QCommandLineParser& parser, OptionReader& reader, ServiceHost::Options& host,
    std::optional<quint16>& controlPort)
{
    reader.read("port", host.port, 65'535);
    if (parser.isSet(u"control-port"_s)) {
        quint16 port = 0;
        reader.read("control-port", port, 65'535);
        controlPort = port;
    }
    host.directory = parser.value(u"data"_s);
    host.certificateFile = parser.value(u"tls-cert"_s);
    host.keyFile = parser.value(u"tls-key"_s);
    host.certificateCopy = parser.value(u"cert-out"_s);
    int idleSeconds = host.idleMs / 1000;
    reader.read("idle-seconds", idleSeconds, 86'400);
    host.idleMs = idleSeconds * 1000;
}

Result<void> readMt5(
    const QCommandLineParser& parser, OptionReader& reader, Mt5Service::Options& mt5)
{
    reader.read("manager", mt5.manager.login, std::numeric_limits<qint64>::max());
    reader.read("seed", mt5.seed, std::numeric_limits<qint64>::max());
    reader.read("accounts", mt5.accounts, 90'000);
    reader.read("server-offset", mt5.zoneMinutes, 14 * 60);
    int trades = static_cast<int>(mt5.tradesPerMinute);
    reader.read("trades-per-minute", trades, 60);
    mt5.tradesPerMinute = trades;
    mt5.api.oldNamesOnly = parser.isSet(u"old-names"_s);
    mt5.api.cookie = parser.isSet(u"cookie"_s);
    mt5.frozenMarket = parser.isSet(u"frozen-market"_s);
    if (parser.isSet(u"login-range"_s)) {
        const QStringList ends = parser.value(u"login-range"_s).split(u'-');
        const TradeBook::LoginRange range{ends.value(0).toLongLong(), ends.value(1).toLongLong()};
        if (range.first <= 0 || range.last < range.first)
            return usageError(u"--login-range: two numbers, the smaller first"_s);
        mt5.loginRange = range;
    }
    return {};
}

void readGateway(
    const QCommandLineParser& parser, OptionReader& reader, GatewayService::Options& gateway)
{
    GatewayApi::Credentials& credentials = gateway.credentials;
    const auto textOr = [&parser](const QString& name, const QString& otherwise) {
        return parser.isSet(name) ? parser.value(name) : otherwise;
    };
    credentials.account = textOr(u"account"_s, u"test-merchant"_s);
    credentials.application = textOr(u"application"_s, u"test-application"_s);
    reader.take(tokenText(parser), credentials.secret);
    credentials.webhookSecret = credentials.secret;
    if (parser.isSet(u"webhook-secret-file"_s))
        reader.take(fileText(parser, u"webhook-secret-file"_s), credentials.webhookSecret);
    reader.read("settled-after-ms", gateway.settledAfterMs);
    gateway.notifyUrl = parser.value(u"notify-url"_s);
    gateway.clientsAct = parser.isSet(u"clients-act"_s);
    gateway.notifyCa = parser.value(u"notify-ca"_s);
}

/// What the named service needs, and that it has it.
Result<void> readService(const QCommandLineParser& parser, OptionReader& reader, CommandLine& line)
{
    const QString service = parser.positionalArguments().first();
    if (service == "mt5"_L1) {
        readHost(parser, reader, line.mt5.host, line.mt5.controlPort);
        reader.take(secretText(parser), line.mt5.manager.password);
        if (!reader.error() && line.mt5.manager.password.isEmpty())
            return usageError(u"no password: --password, --password-fd or PURSER_SIM_PASSWORD"_s);
    } else if (service == "payout"_L1) {
        line.service = CommandLine::Service::Payout;
        readHost(parser, reader, line.payout.host, line.payout.controlPort);
        reader.take(tokenText(parser), line.payout.token);
        if (!reader.error() && line.payout.token.isEmpty())
            return usageError(u"no token: --token-file or PURSER_SIM_TOKEN"_s);
    } else if (const auto provider = providerNamed(service)) {
        line.service = CommandLine::Service::Gateway;
        line.gateway.provider = *provider;
        readHost(parser, reader, line.gateway.host, line.gateway.controlPort);
        readGateway(parser, reader, line.gateway);
        if (!reader.error() && line.gateway.credentials.secret.isEmpty())
            return usageError(u"no token: --token-file or PURSER_SIM_TOKEN"_s);
    } else if (service == "smtp"_L1) {
        line.service = CommandLine::Service::Smtp;
        readHost(parser, reader, line.smtp.host, line.smtp.controlPort);
        line.smtp.implicitTls = parser.isSet(u"implicit-tls"_s);
        line.smtp.user = parser.value(u"account"_s);
        reader.take(tokenText(parser), line.smtp.password);
        if (!reader.error() && !line.smtp.user.isEmpty() && line.smtp.password.isEmpty())
            return usageError(u"no password for --account: --token-file or PURSER_SIM_TOKEN"_s);
    } else if (service == "clamd"_L1) {
        line.service = CommandLine::Service::Clamd;
        ServiceHost::Options host;
        readHost(parser, reader, host, line.clamd.controlPort);
        line.clamd.port = host.port;
        line.clamd.socket = parser.value(u"socket"_s);
        reader.read("stream-max", line.clamd.mostBytes);
    } else if (service == "trial"_L1) {
        line.service = CommandLine::Service::Trial;
        line.trialDirectory = parser.value(u"dir"_s);
        if (line.trialDirectory.isEmpty())
            return usageError(u"--dir is missing"_s);
    } else {
        return usageError(CommandLine::usage());
    }
    return {};
}

} // namespace

QString CommandLine::usage()
{
    return QStringLiteral(
        "usage: purser-sim mt5 --port P --manager LOGIN --password WORD --seed N [--control-port "
        "C]\n"
        "                  [--accounts N] [--data DIR] [--server-offset MIN] [--old-names] ...\n"
        "       purser-sim payout --port P --token-file F --seed N [--control-port C] [--data DIR] "
        "...\n"
        "       purser-sim praxis|btcpay|hyperswitch|sepa-bank|idcheck --port P --token-file F "
        "--seed N\n"
        "                  [--control-port C] [--data DIR] [--notify-url URL] ...\n"
        "       purser-sim smtp --port P --seed N [--control-port C] [--account NAME --token-file "
        "F]\n"
        "                  [--implicit-tls] [--cert-out FILE] ...\n"
        "       purser-sim clamd --port P --seed N [--control-port C] [--socket PATH] "
        "[--stream-max N]\n"
        "       purser-sim trial --dir D --seed N [--accounts N]\n"
        "Simulated servers on loopback, with faults on demand. All options: purser-sim --help\n");
}

Result<CommandLine> CommandLine::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(usage());
    parser.addPositionalArgument(u"service"_s, u"mt5, payout, a gateway, smtp, clamd or trial"_s);
    addOptions(parser);
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (parser.isSet(help))
        return usageError(parser.helpText());
    if (parser.positionalArguments().size() != 1)
        return usageError(usage());

    CommandLine line;
    OptionReader reader(parser);
    line.untilStdinCloses = parser.isSet(u"until-stdin-closes"_s);
    const Result<void> read = readMt5(parser, reader, line.mt5);
    if (!read)
        return failure(read.error());
    line.payout.seed = line.gateway.seed = line.smtp.seed = line.clamd.seed = line.mt5.seed;
    reader.read("sent-after-ms", line.payout.timing.sentAfterMs);
    reader.read("settled-after-ms", line.payout.timing.settledAfterMs);

    const Result<void> chosen = readService(parser, reader, line);
    if (!chosen)
        return failure(chosen.error());
    if (reader.error())
        return failure(*reader.error());
    return line;
}

} // namespace purser::simulator
