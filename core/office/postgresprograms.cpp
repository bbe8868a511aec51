#include "core/office/postgresprograms.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <unistd.h>

namespace purser::office {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestMajor = 15;
constexpr int programTimeout = 180'000;

int majorOf(const QString& folder)
{
    QProcess process;
    process.start(folder + u"/postgres"_s, {u"--version"_s});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return 0;
    // "postgres (PostgreSQL) 15.20 (Debian …)"
    const QList<QByteArray> words = process.readAllStandardOutput().split(' ');
    return words.size() < 3 ? 0 : words[2].split('.').first().trimmed().toInt();
}

QStringList candidateFolders(const QString& folder)
{
    if (!folder.isEmpty())
        return {folder};
    QStringList folders;
    const QStringList roots{u"/usr/lib/postgresql"_s, u"/usr/pgsql"_s, u"/opt/postgresql"_s};
    for (const QString& root : roots) {
        const QStringList versions =
            QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
        for (const QString& version : versions)
            folders << root + u'/' + version + u"/bin"_s;
    }
    const QString onPath = QStandardPaths::findExecutable(u"initdb"_s);
    if (!onPath.isEmpty())
        folders << QFileInfo(onPath).canonicalPath();
    return folders;
}

QProcessEnvironment cleanEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/local/bin:/usr/bin:/bin"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    // A session of an office with so many functions begins with several megabytes of them: in pages
    // of 4 kB, a sixth of the time of a short session goes into having them given by the kernel.
    environment.insert(u"GLIBC_TUNABLES"_s, u"glibc.malloc.hugetlb=1"_s);
    return environment;
}

} // namespace

PostgresPrograms::PostgresPrograms(QString folder, int major, OsUser user)
    : m_folder(std::move(folder)), m_major(major), m_user(std::move(user))
{
}

Result<PostgresPrograms> PostgresPrograms::find(const QString& folder, int major, OsUser user)
{
    for (const QString& candidate : candidateFolders(folder)) {
        if (!QFileInfo(candidate + u"/initdb"_s).isExecutable())
            continue;
        const int found = majorOf(candidate);
        if (found >= oldestMajor && (major == 0 || found == major))
            return PostgresPrograms(candidate, found, std::move(user));
    }
    QJsonObject args{{u"program"_s, u"postgres"_s}};
    if (major != 0)
        args.insert(u"major"_s, major);
    return failure(ErrorCode::ServerUnavailable, args, u"no PostgreSQL server programs"_s);
}

Result<void> PostgresPrograms::run(
    const QString& program, const QString& folder, const QStringList& arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setProcessEnvironment(cleanEnvironment());
    process.setChildProcessModifier([user = m_user, there = QFile::encodeName(folder)] {
        user.become();
        if (chdir(there.constData()) != 0)
            _exit(126);
    });
    process.start(m_folder + u'/' + program, arguments);
    const bool finished = process.waitForFinished(programTimeout);
    if (finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QString said = QString::fromUtf8(process.readAll()).simplified();
    return failure(ErrorCode::ServerUnavailable, {{u"program"_s, program}},
        finished ? said.right(600) : process.errorString());
}

} // namespace purser::office
