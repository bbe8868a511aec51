// What is counted and not timed: programs killed at random points (N10), controls switched off one
// by one (N20). Both by the tests' own programs, which have to be built.

#include "tests/bench/suites.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <stdexcept>

namespace purser::bench {

using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int exit = -1;
    QString said;
};

Ran run(const QString& program, const QStringList& arguments, const QString& kills = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!kills.isEmpty())
        environment.insert(u"PURSER_KILLS"_s, kills);
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("PURSER_BIN_DIR") + u'/' + program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(-1))
        throw std::runtime_error(program.toStdString() + " does not run: build the tests first");
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

} // namespace

void measureKills(Figures& figures, Depth depth)
{
    const Ran ran = run(u"purser_kill_test"_s, {}, depth == Depth::Quick ? u"5"_s : u"200"_s);
    const auto kills = QRegularExpression(u"(\\d+) kills in"_s).match(ran.said);
    const auto commands = QRegularExpression(u"commands: (\\d+) acknowledged"_s).match(ran.said);
    figures.add(
        u"%1 kills of workstation, bridge and PostgreSQL, %2 commands acknowledged: effects "
        "lost or doubled"_s.arg(kills.captured(1), commands.captured(1)),
        ran.exit == 0 ? u"0"_s : u"some"_s, u"0"_s, ran.exit == 0 && kills.hasMatch());
}

void measureControls(Figures& figures, Depth depth)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"controls.json"_s);
    QStringList arguments{u"--gtest_output=json:"_s + file};
    arguments.append(depth == Depth::Quick ? u"--gtest_filter=Frame/*ControlSwitchedOff*"_s
                                           : u"--gtest_filter=*ControlSwitchedOff*"_s);
    run(u"purser_mutants_test"_s, arguments);
    QFile report(file);
    if (!report.open(QIODevice::ReadOnly))
        throw std::runtime_error("purser_mutants_test left no report");
    const QJsonObject all = QJsonDocument::fromJson(report.readAll()).object();
    const int controls = all.value(u"tests"_s).toInt();
    const int unnoticed = all.value(u"failures"_s).toInt();
    figures.add(u"controls switched off one by one: noticed by a test"_s,
        u"%1 of %2"_s.arg(controls - unnoticed).arg(controls), u"all"_s,
        controls > 0 && unnoticed == 0);
}

} // namespace purser::bench
