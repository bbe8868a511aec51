#include "ui/clients/review/boundedprocess.h"

#include <QProcessEnvironment>
#include <QTimer>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

constexpr rlim_t mostMemory = rlim_t(768) << 20;
constexpr rlim_t mostSeconds = 10;
constexpr int pipeSize = 1 << 20;
constexpr qint64 mostOutput = 32 << 20; ///< a picture of a page has 10 MB

/// Nobody hears of it any more, by its clock neither: whoever asked may be gone by then. The object
/// goes when the process has.
void end(QProcess& process)
{
    process.disconnect();
    for (QTimer* clock : process.findChildren<QTimer*>())
        clock->stop();
    process.setParent(nullptr);
    if (process.state() == QProcess::NotRunning) {
        process.deleteLater();
        return;
    }
    QObject::connect(&process, &QProcess::finished, &process, &QObject::deleteLater);
    process.kill();
}

/// In the child, before the program begins: only calls that are safe there.
void bound()
{
    const rlimit memory{mostMemory, mostMemory};
    const rlimit seconds{mostSeconds, mostSeconds};
    const rlimit nothing{0, 0};
    setrlimit(RLIMIT_AS, &memory);
    setrlimit(RLIMIT_CPU, &seconds);
    setrlimit(RLIMIT_FSIZE, &nothing);
    setrlimit(RLIMIT_CORE, &nothing);
    // A picture comes in a few pieces instead of a hundred.
    fcntl(STDOUT_FILENO, F_SETPIPE_SZ, pipeSize);
}

} // namespace

QProcess* runBounded(QObject* owner, const QString& program, const QStringList& arguments,
    const QByteArray& input, std::chrono::milliseconds longest,
    const std::function<void(const QByteArray& output)>& ended,
    const std::function<void(ProcessProblem problem)>& failed)
{
    auto* process = new QProcess(owner);
    process->setChildProcessModifier(&bound);
    process->setStandardErrorFile(QProcess::nullDevice());
    // One thread: each has memory of its own, and two cores serve the whole desktop.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
    process->setProcessEnvironment(environment);
    const auto fail = [process, failed](ProcessProblem problem) {
        // The process goes, and what is to be told with it.
        const std::function<void(ProcessProblem)> tell = failed;
        end(*process);
        tell(problem);
    };
    QObject::connect(
        process, &QProcess::errorOccurred, owner, [fail](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                fail(ProcessProblem::NoProgram);
        });
    QObject::connect(process, &QProcess::readyReadStandardOutput, owner, [process, fail] {
        if (process->bytesAvailable() > mostOutput)
            fail(ProcessProblem::TooMuch);
    });
    QObject::connect(
        process, &QProcess::finished, owner, [process, ended](int, QProcess::ExitStatus) {
            // What is to be told goes with the process.
            const std::function<void(const QByteArray&)> tell = ended;
            const QByteArray output = process->readAllStandardOutput();
            end(*process);
            tell(output);
        });
    auto* clock = new QTimer(process);
    clock->setSingleShot(true);
    QObject::connect(clock, &QTimer::timeout, owner, [fail] { fail(ProcessProblem::TooLong); });
    clock->start(longest);
    process->start(program, arguments);
    process->write(input);
    process->closeWriteChannel();
    return process;
}

void giveUp(QPointer<QProcess>& process)
{
    if (!process)
        return;
    end(*process);
    process.clear();
}

} // namespace purser::clients
