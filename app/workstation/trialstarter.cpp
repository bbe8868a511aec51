#include "app/workstation/trialstarter.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace purser::workstation {

void startTrial(const QString& directory, QObject* guard,
    std::function<void(Result<shell::OfficeEntry>)> done)
{
    const Result<shell::OfficeEntry> known = shell::readTrialOffice(directory);
    if (!known) {
        QMetaObject::invokeMethod(
            guard, [known, done = std::move(done)] { done(known); }, Qt::QueuedConnection);
        return;
    }
    auto* process = new QProcess(guard);
    process->setProgram(
        QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(u"purser-office"_s));
    process->setArguments({u"trial"_s, u"start"_s, u"--dir"_s, directory});
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    const auto finish = [process, directory, done = std::move(done)](bool good) {
        process->disconnect();
        process->deleteLater();
        if (good) {
            done(shell::readTrialOffice(directory));
        } else {
            done(failure(ErrorCode::ServerUnavailable, {{u"program"_s, u"purser-office"_s}}));
        }
    };
    QObject::connect(process, &QProcess::finished, guard,
        [finish](int code, QProcess::ExitStatus status) {
            finish(code == 0 && status == QProcess::NormalExit);
        });
    QObject::connect(process, &QProcess::errorOccurred, guard,
        [finish](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                finish(false);
            }
        });
    process->start();
}

} // namespace purser::workstation
