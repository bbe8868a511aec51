// From starting the program to a queue one can work in, and its memory then.

#include "tests/bench/suites.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace purser::bench {

using namespace Qt::StringLiterals;

void measureWorkstation(const QString& trialDirectory, Figures& figures)
{
    if (trialDirectory.isEmpty())
        return;
    Timings start;
    double memory = 0;
    for (int run = 0; run < 5; ++run) {
        QProcess purser;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        purser.setProcessEnvironment(environment);
        purser.start(qEnvironmentVariable("PURSER_BIN_DIR") + u"/purser"_s,
            {u"--trial"_s, trialDirectory, u"--login"_s, u"mara"_s, u"--measure"_s});
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
