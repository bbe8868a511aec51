#include "app/bridge/bridge.h"
#include "app/bridge/newsealkey.h"
#include "app/bridge/secretreader.h"
#include "app/bridge/stopsignals.h"
#include "core/base/qtmessages.h"
#include "core/base/standarderrorsink.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::bridge;

namespace {

enum ExitCode { Good = 0, BadUse = 2, BadSecret = 3 };

struct Options {
    QString config;
    QString newSealKey;
    bool check = false;
};

Options readOptions(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Carries out what the office has decided, and keeps it. README.md describes the "
        "configuration."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption config(u"config"_s, u"Configuration file."_s, u"file"_s);
    const QCommandLineOption check(u"check"_s, u"Only check the configuration and its secrets."_s);
    const QCommandLineOption sealKey(
        u"new-seal-key"_s, u"Make a key for the sealer; prints the public key."_s, u"file"_s);
    parser.addOptions({config, check, sealKey});
    parser.process(application);
    return {parser.value(config), parser.value(sealKey), parser.isSet(check)};
}

/// What an administrator reads when it does not start: the code and its arguments, no secret.
int complain(const Error& error, const QString& about, int code)
{
    const QByteArray args = QJsonDocument(error.args).toJson(QJsonDocument::Compact);
    std::fprintf(stderr, "purser-bridge: %s: %s %s\n", qPrintable(about),
        qPrintable(errorName(error.code)), args.constData());
    return code;
}

int makeKey(const QString& path)
{
    const Result<QString> publicKey = makeSealKey(path);
    if (!publicKey)
        return complain(publicKey.error(), path, BadUse);
    std::printf("%s\n", qPrintable(*publicKey));
    return Good;
}

int runBridge(QCoreApplication& application, const BridgeConfig& config, bool onlyCheck)
{
    const SystemClock clock;
    Log log(std::make_unique<StandardErrorSink>(), clock, config.logLevel);
    const QtMessages messages(log);
    const Logger logger(log, u"bridge");
    StopSignals signalsOfStop;
    QObject::connect(&signalsOfStop, &StopSignals::received, &application, &QCoreApplication::quit);

    SecretReader secrets(config.secrets);
    std::unique_ptr<Bridge> bridge;
    int code = Good;
    QObject::connect(&secrets, &SecretReader::failed, &application,
        [&](const QString& name, const Error& error) {
            code = complain(error, name, BadSecret);
            application.quit();
        });
    QObject::connect(&secrets, &SecretReader::finished, &application, [&] {
        if (onlyCheck)
            return application.quit();
        bridge = std::make_unique<Bridge>(config, secrets.secrets(), log, clock);
        const Result<void> started = bridge->start();
        if (started)
            return logger.info(u"started");
        code = complain(started.error(), u"start"_s, BadSecret);
        application.quit();
    });
    secrets.start();
    application.exec();
    logger.info(u"stopping");
    bridge.reset();
    logger.info(u"stopped");
    return code;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"purser-bridge"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PURSER_VERSION));
    const Options options = readOptions(application);
    if (!options.newSealKey.isEmpty())
        return makeKey(options.newSealKey);
    if (options.config.isEmpty()) {
        std::fprintf(stderr, "purser-bridge: --config FILE is needed; see --help\n");
        return BadUse;
    }
    const Result<BridgeConfig> config = BridgeConfig::fromFile(options.config);
    if (!config)
        return complain(config.error(), options.config, BadUse);
    return runBridge(application, *config, options.check);
}
