#pragma once

#include "app/office/auditreader.h"
#include "core/base/result.h"
#include "core/compliance/verify/verifyreport.h"
#include "core/office/connection.h"

#include <QStringList>

namespace purser::tool {

/// What the log is held against, as files.
struct VerifyFiles {
    QStringList keys;     ///< Ed25519 public keys, 64 hex digits each
    QStringList anchors;  ///< JSON lines, as the sealer writes them
    QStringList receipts; ///< JSON lines, as desktops keep them
};

/// Reads the whole audit log of an office and verifies it.
Result<compliance::VerifyReport> verifyAudit(
    office::Connection& connection, AuditReader::Way way, const VerifyFiles& files);

/// "2 chains, 41 rows, 3 seals (3 signed) …": what a person reads.
QString describe(const compliance::VerifyReport& report, bool signaturesChecked);

/// A public key from its file. Errors: Io, Parse {path}.
Result<QByteArray> readPublicKey(const QString& path);

} // namespace purser::tool
