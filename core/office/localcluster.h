#pragma once

#include "core/base/result.h"
#include "core/office/clusteroptions.h"
#include "core/office/connection.h"

#include <QString>
#include <memory>

namespace purser::office {

/// State of a private PostgreSQL.
struct ClusterStatus {
    bool running = false;  ///< answers on its socket
    qint64 pid = 0;        ///< of the server, when running
    int serverVersion = 0; ///< major version of its data, 15
};

/// A private PostgreSQL in a directory: for the trial office and for tests. It listens on a unix
/// socket only; its superuser is let in by operating-system identity (the user who runs it, and
/// root), everybody else by password (SCRAM). Its log holds no statement text, so no personal data.
///
/// Run as root, the server runs as an unprivileged user. Two programs may use the same directory:
/// creating, starting and stopping take turns by a lock file.
class LocalCluster
{
public:
    /// Makes the cluster when the directory has none; does not start it.
    /// Errors: Io {path, …}, ServerUnavailable {program} when PostgreSQL is not installed,
    /// VersionMismatch {data, program}.
    static Result<LocalCluster> createOrOpen(
        const QString& directory, const ClusterOptions& options = {});
    ~LocalCluster();
    LocalCluster(LocalCluster&&) noexcept;
    LocalCluster& operator=(LocalCluster&&) noexcept;
    Q_DISABLE_COPY(LocalCluster)

    /// Starts the server and waits until it answers; fine when it already runs. What a crash left
    /// behind is cleared away.
    Result<void> start();
    enum class StopMode {
        Fast,      ///< ends sessions, writes everything down
        Immediate, ///< as a power cut would; for databases nobody needs again
    };
    Result<void> stop(StopMode mode = StopMode::Fast);
    ClusterStatus status() const;

    QString directory() const;
    /// Normally inside the directory; a short one in the temporary folder when that path is too
    /// long.
    QString socketDirectory() const;
    int port() const;
    QString logFile() const;
    /// Name of the superuser role.
    static QString ownerRole();
    OfficeAddress address(const QString& database) const;
    /// As the superuser, without a password. For administration programs and tests only.
    Result<std::unique_ptr<Connection>> connectAsOwner(
        const QString& database, const ConnectionOptions& options = {}) const;

private:
    class Impl;
    explicit LocalCluster(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
};

} // namespace purser::office
