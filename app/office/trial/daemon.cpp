#include "app/office/trial/daemon.h"

#include "app/office/trial/credentials.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QThread>
#include <csignal>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

constexpr int politeTries = 100;
constexpr unsigned long pauseMs = 100;

/// When the kernel started the process, in its own ticks, and whether it still runs; 0 when it does
/// not.
qint64 startTicks(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // The name may hold spaces and brackets; the fields after its last bracket are plain.
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype state = 0;
    constexpr qsizetype start = 19;
    if (fields.size() <= start || fields[state] == "Z" || fields[state] == "X")
        return 0;
    return fields[start].toLongLong();
}

bool signalAndWait(qint64 pid, qint64 ticks, int signal, int tries)
{
    ::kill(static_cast<pid_t>(pid), signal);
    while (tries-- > 0) {
        if (startTicks(pid) != ticks)
            return true;
        QThread::msleep(pauseMs);
    }
    return false;
}

} // namespace

std::optional<qint64> Daemon::pid() const
{
    QFile file(m_description.pidFile);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject noted = QJsonDocument::fromJson(file.readAll()).object();
    const qint64 pid = noted.value(u"pid").toInteger();
    const qint64 ticks = noted.value(u"start_ticks").toInteger();
    if (pid <= 0 || ticks <= 0 || startTicks(pid) != ticks)
        return std::nullopt;
    return pid;
}

Result<void> Daemon::start()
{
    if (pid())
        return {};
    QProcess process;
    process.setProgram(m_description.program);
    process.setArguments(m_description.arguments);
    process.setWorkingDirectory(u"/"_s);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(m_description.logFile, QIODevice::Append);
    if (m_description.standardOutput.isEmpty())
        process.setStandardOutputFile(m_description.logFile, QIODevice::Append);
    else
        process.setStandardOutputFile(m_description.standardOutput, QIODevice::Truncate);
    qint64 pid = 0;
    if (!process.startDetached(&pid))
        return failure(
            ErrorCode::Io, {{u"program"_s, m_description.program}}, process.errorString());
    const QJsonObject noted{{u"pid"_s, pid}, {u"start_ticks"_s, startTicks(pid)}};
    return writePrivateFile(m_description.pidFile, QJsonDocument(noted).toJson());
}

Result<void> Daemon::stop()
{
    if (const std::optional<qint64> running = pid()) {
        const qint64 ticks = startTicks(*running);
        if (!signalAndWait(*running, ticks, SIGTERM, politeTries)
            && !signalAndWait(*running, ticks, SIGKILL, politeTries))
            return failure(ErrorCode::Timeout, {{u"process"_s, *running}});
    }
    QFile::remove(m_description.pidFile);
    return {};
}

} // namespace purser::tool
