#include "core/office/clusterfiles.h"

#include "core/office/localcluster.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace purser::office {

using namespace Qt::StringLiterals;

namespace {

QByteArray setting(const QString& name, const QString& value)
{
    QString escaped = value;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s);
    return (name + u" = '"_s + escaped + u"'\n"_s).toUtf8();
}

// Parameters travel inside the statement text, and error messages may quote them, so neither is
// written down: of what clients do, only what functions RAISE LOG.
constexpr auto silence = "log_destination = 'stderr'\n"
                         "logging_collector = off\n"
                         "log_line_prefix = '%m [%p] %q%u@%d '\n"
                         "log_statement = 'none'\n"
                         "log_min_messages = 'log'\n"
                         "log_min_error_statement = 'panic'\n"
                         "log_min_duration_statement = -1\n"
                         "log_parameter_max_length = 0\n"
                         "log_parameter_max_length_on_error = 0\n"
                         "log_error_verbosity = 'terse'\n"
                         "log_checkpoints = off\n"
                         "log_autovacuum_min_duration = -1\n";

constexpr auto sameEverywhere = "timezone = 'UTC'\n"
                                "log_timezone = 'UTC'\n"
                                "datestyle = 'iso, ymd'\n"
                                "lc_messages = 'C'\n"
                                "password_encryption = 'scram-sha-256'\n"
                                "authentication_timeout = '10s'\n"
                                "max_locks_per_transaction = 256\n"
                                "max_prepared_transactions = 0\n"
                                "superuser_reserved_connections = 3\n"
                                "random_page_cost = 1.1\n"
                                "jit = off\n"
                                "shared_preload_libraries = 'plpgsql'\n";

constexpr auto durable = "fsync = on\n"
                         "synchronous_commit = on\n"
                         "full_page_writes = on\n"
                         "max_wal_size = '1GB'\n";

// A fresh office is filled within seconds, and a plan without figures of its tables costs twice.
constexpr auto notDurable = "fsync = off\n"
                            "synchronous_commit = off\n"
                            "full_page_writes = off\n"
                            "wal_level = 'minimal'\n"
                            "max_wal_senders = 0\n"
                            "min_wal_size = '32MB'\n"
                            "checkpoint_timeout = '1h'\n"
                            "autovacuum_naptime = '5s'\n";

} // namespace

QByteArray clusterSettings(const ClusterOptions& options, const QString& socketDirectory)
{
    QByteArray text("# Written anew at every start of this private server; changes are lost.\n");
    text += setting(u"listen_addresses"_s, {});
    text += setting(u"port"_s, QString::number(options.port));
    text += setting(u"unix_socket_directories"_s, socketDirectory);
    text += setting(u"max_connections"_s, QString::number(options.maxConnections));
    text += setting(u"shared_buffers"_s, QString::number(options.sharedBuffersMegabytes) + u"MB"_s);
    text += silence;
    text += sameEverywhere;
    text += options.durable ? durable : notDurable;
    for (const auto& [name, value] : options.settings)
        text += setting(name, value);
    return text;
}

QByteArray clusterHostRules(const ClusterOptions& options)
{
    QByteArray text("# Written anew at every start of this private server; changes are lost.\n");
    text += "local all " + LocalCluster::ownerRole().toUtf8() + " peer map=owner\n";
    text += "local all all scram-sha-256\n";
    for (const QString& rule : options.hostRules)
        text += rule.toUtf8() + '\n';
    text += "local replication all reject\n";
    text += "host all all all reject\n";
    return text;
}

QByteArray clusterUserMap(const OsUser& user)
{
    const QByteArray role = LocalCluster::ownerRole().toUtf8();
    QByteArray text("# Written anew at every start of this private server; changes are lost.\n");
    text += "owner root " + role + '\n';
    if (user.uid != 0)
        text += "owner \"" + user.name.toUtf8() + "\" " + role + '\n';
    return text;
}

bool canHoldSocket(const QString& directory, int port)
{
    const QString socket = directory + u"/.s.PGSQL."_s + QString::number(port) + u".lock"_s;
    const bool separates = directory.contains(u',') || directory.contains(u'"')
        || directory.contains(u';') || directory.contains(u'\n');
    return !separates && QFile::encodeName(socket).size() <= longestSocketPath;
}

Result<void> writePrivateFile(const QString& path, const QByteArray& text, const OsUser& user)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text) == text.size() && fchown(file.handle(), user.uid, user.gid) == 0
        && file.commit();
    if (!written)
        return failure(ErrorCode::Io, {{u"path"_s, path}}, file.errorString());
    return {};
}

Result<void> makePrivateFolder(const QString& path, const OsUser& user)
{
    const QByteArray name = QFile::encodeName(path);
    const auto refuse = [&path](const QString& why) {
        return failure(ErrorCode::Io, {{u"path"_s, path}, {u"why"_s, why}});
    };
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return refuse(u"cannot_create"_s);
    const bool made = mkdir(name.constData(), 0700) == 0;
    if (!made && errno != EEXIST)
        return refuse(u"cannot_create"_s);
    struct stat status {
    };
    if (lstat(name.constData(), &status) != 0 || !S_ISDIR(status.st_mode))
        return refuse(u"not_a_folder"_s);
    if (made || status.st_uid == geteuid()) {
        if (lchown(name.constData(), user.uid, user.gid) != 0)
            return refuse(u"cannot_hand_over"_s);
    } else if (status.st_uid != user.uid) {
        return refuse(u"belongs_to_another"_s);
    }
    if (chmod(name.constData(), 0700) != 0)
        return refuse(u"cannot_protect"_s);
    return {};
}

} // namespace purser::office
