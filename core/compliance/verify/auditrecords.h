#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QtGlobal>
#include <vector>

namespace purser::compliance {

/// One row of the audit log, as the office stores it. `hash` is what the office claims; the
/// verifier recomputes it.
struct AuditEntry {
    qint64 id = 0;
    quint64 xid = 0; ///< transaction that wrote the row; seals are taken by it
    QString chain;   ///< one per actor
    qint64 seq = 0;  ///< 1, 2, 3 … within the chain
    qint64 atUs = 0; ///< microseconds since 1970 UTC
    QString actor;
    QString station;
    QString command;
    QString entity;
    QString entityId;
    QString payload; ///< exactly the text that was hashed
    QByteArray hash; ///< 32 bytes
};

/// One seal: a Merkle root over the rows of the transactions lowXid ≤ xid < highXid, chained to the
/// seal before it.
struct AuditSeal {
    qint64 no = 0; ///< 1, 2, 3 …
    quint64 lowXid = 0;
    quint64 highXid = 0;
    qint64 count = 0;
    QByteArray root;      ///< 32 bytes
    QByteArray hash;      ///< 32 bytes
    QByteArray signature; ///< 64 bytes, or empty while unsigned
    QString keyId;
};

/// What somebody outside the database noted about a seal. A database that tells another story about
/// that seal now has been changed since.
struct AuditAnchor {
    QString office;
    qint64 no = 0;
    qint64 count = 0;
    QByteArray hash;
    QByteArray signature; ///< may be empty
};

/// What a desktop was given for a command it sent: the row that must exist, with this hash.
struct AuditReceipt {
    QString chain;
    qint64 seq = 0;
    QByteArray hash;
};

/// Anchors as JSON lines: {"office", "no", "count", "seal_hash" hex, "signature" hex or absent}.
/// Other members are ignored. Errors: `Parse` with args {line}.
Result<std::vector<AuditAnchor>> parseAnchors(const QByteArray& jsonLines);

/// Receipts as JSON lines: {"chain", "seq", "hash" hex}. Errors: `Parse` with args {line}.
Result<std::vector<AuditReceipt>> parseReceipts(const QByteArray& jsonLines);

} // namespace purser::compliance
