#include "app/simulator/commandline.h"
#include "app/simulator/trial.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <cstdio>
#include <unistd.h>

using namespace purser;
using namespace purser::simulator;

namespace {

constexpr int usageExit = 2;
constexpr int failureExit = 1;

int fail(const Error& error)
{
    const QByteArray args = QJsonDocument(error.args).toJson(QJsonDocument::Compact);
    std::fprintf(stderr, "purser-sim: %s %s %s\n", qPrintable(errorName(error.code)),
        args.constData(), qPrintable(error.detail));
    return failureExit;
}

template <typename Service>
int serve(Service& service)
{
    const Result<void> started = service.start();
    if (!started)
        return fail(started.error());
    const QByteArray line = QJsonDocument(service.announcement()).toJson(QJsonDocument::Compact);
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("purser-sim"));
    const Result<CommandLine> line = CommandLine::parse(application.arguments());
    if (!line) {
        std::fprintf(stderr, "%s\n",
            qPrintable(line.error().args.value(QLatin1String("message")).toString()));
        return usageExit;
    }

    QSocketNotifier lifeline(STDIN_FILENO, QSocketNotifier::Read);
    lifeline.setEnabled(line->untilStdinCloses);
    QObject::connect(&lifeline, &QSocketNotifier::activated, &application, [] {
        char buffer[256];
        if (read(STDIN_FILENO, buffer, sizeof buffer) <= 0)
            QCoreApplication::quit();
    });

    switch (line->service) {
    case CommandLine::Service::Mt5: {
        Mt5Service service(line->mt5);
        return serve(service);
    }
    case CommandLine::Service::Payout: {
        PayoutService service(line->payout);
        return serve(service);
    }
    case CommandLine::Service::Gateway: {
        GatewayService service(line->gateway);
        return serve(service);
    }
    case CommandLine::Service::Smtp: {
        SmtpService service(line->smtp);
        return serve(service);
    }
    case CommandLine::Service::Clamd: {
        ClamdService service(line->clamd);
        return serve(service);
    }
    case CommandLine::Service::Trial: {
        Trial trial(*line);
        return serve(trial);
    }
    }
    return usageExit;
}
