#pragma once

#include "core/base/result.h"

#include <QString>

namespace purser::office {

/// Where an office database is reached.
///
/// Hosts that are names or addresses are reached over TLS only, with the certificate checked
/// against `rootCertificate` and the host name (`verify-full`), and SCRAM bound to that TLS
/// channel. Several hosts may be given, comma-separated; the one that accepts writes is used. A
/// host that starts with '/' is the directory of a unix socket, without TLS.
struct OfficeAddress {
    QString hosts;           ///< "db1.example.com,db2.example.com", or a socket directory
    QString ports;           ///< one for all hosts, or one each, comma-separated; empty: 5432
    QString database;        ///< name of the office's database
    QString rootCertificate; ///< file of the accepted root certificates; needed unless isLocal()

    static OfficeAddress local(QString socketDirectory, int port, QString database);

    /// Whether every host is a socket directory of this computer.
    bool isLocal() const;
    /// The options for QPSQL that lead there; no login, no password. Call check() first.
    QString connectOptions() const;
    /// BadInput {field} when the address cannot be used as it stands.
    Result<void> check() const;

    bool operator==(const OfficeAddress&) const = default;
};

} // namespace purser::office
