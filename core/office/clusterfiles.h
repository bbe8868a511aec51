#pragma once

#include "core/base/result.h"
#include "core/office/clusteroptions.h"
#include "core/office/osuser.h"

#include <QByteArray>
#include <QString>

namespace purser::office {

/// The longest path that a unix socket can have on Linux.
inline constexpr int longestSocketPath = 107;

/// What a LocalCluster writes into its configuration files.
QByteArray clusterSettings(const ClusterOptions& options, const QString& socketDirectory);
QByteArray clusterHostRules(const ClusterOptions& options);
QByteArray clusterUserMap(const OsUser& user);

/// Whether PostgreSQL and libpq can take that directory for a socket: short enough, and without the
/// characters that separate or quote the directories of a list.
bool canHoldSocket(const QString& directory, int port);

/// Writes a file that belongs to `user` and that nobody else can read. Io {path}.
Result<void> writePrivateFile(const QString& path, const QByteArray& text, const OsUser& user);
/// Makes sure that there is such a folder, that it is none of somebody else, and that only `user`
/// can enter it. Io {path, why}.
Result<void> makePrivateFolder(const QString& path, const OsUser& user);

} // namespace purser::office
