// From starting the program to a queue one can work in, and its memory then.

#include "tests/bench/suites.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>

namespace purser::bench {

using namespace Qt::StringLiterals;

namespace {

int office(const QStringList& arguments)
{
    return QProcess::execute(
        qEnvironmentVariable("PURSER_BIN_DIR") + u"/purser-office"_s, arguments);
}

} // namespace

/// Over a trial office, which runs only now: its services would take time from the other suites.
void measureWorkstation(Figures& figures)
{
    const QTemporaryDir folder;
    const QString trial = folder.path();
    const auto stopped = qScopeGuard([&] { office({u"trial"_s, u"stop"_s, u"--dir"_s, trial}); });
    if (office({u"trial"_s, u"start"_s, u"--dir"_s, trial}) != 0) {
        figures.add(
            u"workstation: start to a usable queue"_s, u"no trial office"_s, u"≤ 1.5 s"_s, false);
        return;
    }
    Timings start;
    double memory = 0;
    for (int run = 0; run < 5; ++run) {
        QProcess purser;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        purser.setProcessEnvironment(environment);
        purser.start(qEnvironmentVariable("PURSER_BIN_DIR") + u"/purser"_s,
            {u"--trial"_s, trial, u"--login"_s, u"mara"_s, u"--measure"_s});
        if (!purser.waitForFinished(60000) || purser.exitCode() != 0) {
            figures.add(
                u"workstation: start to a usable queue"_s, u"did not start"_s, u"≤ 1.5 s"_s, false);
            return;
        }
        const QJsonObject answer = QJsonDocument::fromJson(purser.readAllStandardOutput()).object();
        start.add(answer.value(u"first_queue_ms"_s).toDouble());
        memory = std::max(memory, answer.value(u"memory_mb"_s).toDouble());
    }
    figures.addAtMost(u"workstation: start to a usable queue, median of 5"_s,
        start.percentile(0.5) / 1000, 1.5, u"s"_s);
    figures.addAtMost(u"workstation: memory then"_s, memory, 200, u"MB"_s);
}

} // namespace purser::bench
