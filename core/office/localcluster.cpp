#include "core/office/localcluster.h"

#include "core/office/clusterfiles.h"
#include "core/office/filelock.h"
#include "core/office/postgresprograms.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <csignal>
#include <libpq-fe.h>

namespace purser::office {

using namespace Qt::StringLiterals;

namespace {

constexpr auto stopTimeout = std::chrono::seconds(60);

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether the process runs and is a PostgreSQL. A zombie - killed, but nobody has asked how it
/// ended - does not count, though kill(2) and so pg_ctl take it for alive.
bool isServer(qint64 pid)
{
    // "1234 (postgres) S …"
    const QByteArray status = readFile(u"/proc/%1/stat"_s.arg(pid));
    const qsizetype close = status.lastIndexOf(')');
    const qsizetype open = status.indexOf('(');
    if (open < 0 || close < open)
        return false;
    const char state = status.size() > close + 2 ? status[close + 2] : 'X';
    return status.mid(open + 1, close - open - 1) == "postgres" && state != 'Z' && state != 'X';
}

bool answers(const QString& socketDirectory, int port)
{
    const QByteArray options = "host='"
        + QFile::encodeName(socketDirectory).replace('\\', "\\\\").replace('\'', "\\'")
        + "' port=" + QByteArray::number(port) + " dbname=postgres connect_timeout=2";
    return PQping(options.constData()) == PQPING_OK;
}

} // namespace

class LocalCluster::Impl
{
public:
    Impl(QString directory, ClusterOptions options, PostgresPrograms programs)
        : m_directory(std::move(directory)), m_options(std::move(options)),
          m_programs(std::move(programs))
    {
    }

    QString data() const { return m_directory + u"/data"_s; }
    QString log() const { return m_directory + u"/server.log"_s; }
    const QString& directory() const { return m_directory; }
    const QString& socketDirectory() const { return m_socketDirectory; }
    int port() const { return m_options.port; }

    Result<FileLock> lock() const { return FileLock::take(m_directory + u"/lock"_s); }
    Result<void> create();
    Result<void> findSocketDirectory();
    Result<void> start();
    Result<void> stop(StopMode mode);
    qint64 runningPid() const;

private:
    Result<void> writeFiles() const;
    void clearWhatACrashLeft() const;
    void shortenLog() const;

    const QString m_directory;
    const ClusterOptions m_options;
    const PostgresPrograms m_programs;
    QString m_socketDirectory;
};

/// initdb beside the final place, so that an interrupted one is never taken for a cluster.
Result<void> LocalCluster::Impl::create()
{
    const QString fresh = m_directory + u"/data.new"_s;
    QDir(fresh).removeRecursively();
    if (auto made = makePrivateFolder(fresh, m_programs.user()); !made)
        return made;
    QStringList arguments{u"--pgdata"_s, u"data.new"_s, u"--username"_s, ownerRole(), u"--encoding"_s,
        u"UTF8"_s, u"--locale"_s, u"C.UTF-8"_s, u"--data-checksums"_s, u"--auth-local"_s, u"peer"_s,
        u"--auth-host"_s, u"scram-sha-256"_s, u"--no-instructions"_s};
    if (!m_options.durable)
        arguments << u"--no-sync"_s << u"--wal-segsize"_s << u"4"_s;
    if (auto made = m_programs.run(u"initdb"_s, m_directory, arguments); !made)
        return made;
    QFile settings(fresh + u"/postgresql.conf"_s);
    if (!settings.open(QIODevice::Append) || settings.write("\ninclude 'purser.conf'\n") < 0)
        return failure(ErrorCode::Io, {{u"path"_s, settings.fileName()}}, settings.errorString());
    settings.close();
    if (!QDir().rename(fresh, data()))
        return failure(ErrorCode::Io, {{u"path"_s, data()}});
    return {};
}

Result<void> LocalCluster::Impl::findSocketDirectory()
{
    const QString inside = m_directory + u"/socket"_s;
    if (canHoldSocket(inside, m_options.port)) {
        m_socketDirectory = inside;
        return makePrivateFolder(inside, m_programs.user());
    }
    // Derived from the directory, so that every program finds the same one. Nobody else can have
    // made it: makePrivateFolder() refuses a folder of another user.
    const QByteArray hash =
        QCryptographicHash::hash(m_directory.toUtf8() + QByteArray::number(m_programs.user().uid),
            QCryptographicHash::Sha256);
    m_socketDirectory = u"/tmp/purser-"_s + QString::fromLatin1(hash.toHex().left(16));
    return makePrivateFolder(m_socketDirectory, m_programs.user());
}

Result<void> LocalCluster::Impl::writeFiles() const
{
    const OsUser& user = m_programs.user();
    const std::pair<QString, QByteArray> files[] = {
        {u"/purser.conf"_s, clusterSettings(m_options, m_socketDirectory)},
        {u"/pg_hba.conf"_s, clusterHostRules(m_options)},
        {u"/pg_ident.conf"_s, clusterUserMap(user)},
    };
    for (const auto& [name, text] : files) {
        if (auto written = writePrivateFile(data() + name, text, user); !written)
            return written;
    }
    return {};
}

qint64 LocalCluster::Impl::runningPid() const
{
    const qint64 pid = readFile(data() + u"/postmaster.pid"_s).split('\n').first().toLongLong();
    return pid > 0 && isServer(pid) ? pid : 0;
}

void LocalCluster::Impl::clearWhatACrashLeft() const
{
    const QString socket = m_socketDirectory + u"/.s.PGSQL."_s + QString::number(m_options.port);
    QFile::remove(data() + u"/postmaster.pid"_s);
    QFile::remove(socket);
    QFile::remove(socket + u".lock"_s);
}

void LocalCluster::Impl::shortenLog() const
{
    constexpr qint64 longest = 16 * 1024 * 1024;
    if (QFileInfo(log()).size() > longest) {
        QFile::remove(log() + u".1"_s);
        QFile::rename(log(), log() + u".1"_s);
    }
}

Result<void> LocalCluster::Impl::start()
{
    auto turn = lock();
    if (!turn)
        return failure(std::move(turn.error()));
    if (runningPid() != 0 && answers(m_socketDirectory, m_options.port))
        return {};
    if (runningPid() == 0) {
        clearWhatACrashLeft();
        shortenLog();
        if (auto written = writeFiles(); !written)
            return written;
    }
    return m_programs.run(u"pg_ctl"_s, m_directory,
        {u"start"_s, u"--pgdata"_s, u"data"_s, u"--log"_s, u"server.log"_s, u"--wait"_s,
            u"--timeout"_s, u"120"_s, u"--silent"_s});
}

Result<void> LocalCluster::Impl::stop(StopMode mode)
{
    auto turn = lock();
    if (!turn)
        return failure(std::move(turn.error()));
    const qint64 pid = runningPid();
    if (pid == 0)
        return {};
    const int signal = mode == StopMode::Fast ? SIGINT : SIGQUIT;
    if (kill(static_cast<pid_t>(pid), signal) != 0)
        return failure(ErrorCode::Io, {{u"path"_s, data()}}, qt_error_string(errno));
    // Not by pg_ctl: it waits for ever for a zombie, and looks only ten times a second.
    const QDeadlineTimer deadline(stopTimeout);
    while (isServer(pid)) {
        if (deadline.hasExpired())
            return failure(ErrorCode::Timeout, {{u"path"_s, data()}}, u"the server does not end"_s);
        QThread::msleep(5);
    }
    return {};
}

LocalCluster::LocalCluster(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
LocalCluster::~LocalCluster() = default;
LocalCluster::LocalCluster(LocalCluster&&) noexcept = default;
LocalCluster& LocalCluster::operator=(LocalCluster&&) noexcept = default;

Result<LocalCluster> LocalCluster::createOrOpen(
    const QString& directory, const ClusterOptions& options)
{
    const QString path = QDir::cleanPath(QFileInfo(directory).absoluteFilePath());
    auto user = OsUser::current();
    if (user && user->uid == 0)
        user = OsUser::named(options.unprivilegedUser);
    if (!user)
        return failure(std::move(user.error()));
    if (auto made = makePrivateFolder(path, *user); !made)
        return failure(std::move(made.error()));
    if (const QString closed = user->firstClosedFolder(path); !closed.isEmpty())
        return failure(ErrorCode::Io,
            {{u"path"_s, closed}, {u"why"_s, u"closed_to_user"_s}, {u"user"_s, user->name}});

    const int present = readFile(path + u"/data/PG_VERSION"_s).trimmed().toInt();
    auto programs = PostgresPrograms::find(options.programs, present, *user);
    if (!programs && present != 0)
        return failure(ErrorCode::VersionMismatch, {{u"data"_s, present}});
    if (!programs)
        return failure(std::move(programs.error()));
    auto impl = std::make_unique<Impl>(path, options, std::move(*programs));
    auto turn = impl->lock();
    if (!turn)
        return failure(std::move(turn.error()));
    if (!QFileInfo::exists(impl->data() + u"/PG_VERSION"_s)) {
        if (auto created = impl->create(); !created)
            return failure(std::move(created.error()));
    }
    if (auto found = impl->findSocketDirectory(); !found)
        return failure(std::move(found.error()));
    return LocalCluster(std::move(impl));
}

Result<void> LocalCluster::start()
{
    return m_impl->start();
}

Result<void> LocalCluster::stop(StopMode mode)
{
    return m_impl->stop(mode);
}

ClusterStatus LocalCluster::status() const
{
    ClusterStatus status;
    status.serverVersion = readFile(m_impl->data() + u"/PG_VERSION"_s).trimmed().toInt();
    status.pid = m_impl->runningPid();
    status.running = status.pid != 0 && answers(m_impl->socketDirectory(), m_impl->port());
    return status;
}

QString LocalCluster::directory() const
{
    return m_impl->directory();
}

QString LocalCluster::socketDirectory() const
{
    return m_impl->socketDirectory();
}

int LocalCluster::port() const
{
    return m_impl->port();
}

QString LocalCluster::logFile() const
{
    return m_impl->log();
}

QString LocalCluster::ownerRole()
{
    return u"postgres"_s;
}

OfficeAddress LocalCluster::address(const QString& database) const
{
    return OfficeAddress::local(socketDirectory(), port(), database);
}

Result<std::unique_ptr<Connection>> LocalCluster::connectAsOwner(
    const QString& database, const ConnectionOptions& options) const
{
    return Connection::open(address(database), ownerRole(), {}, options);
}

} // namespace purser::office
