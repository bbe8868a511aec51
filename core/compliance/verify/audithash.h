#pragma once

#include "core/compliance/verify/auditrecords.h"

#include <QByteArray>
#include <QString>

namespace purser::compliance {

/// The bytes a row's hash covers: each field of chain, seq, at_us, actor, station, command, entity,
/// entity_id, payload as `<UTF-8 length in decimal>:<bytes>,` so that no two rows share a text.
QByteArray canonicalText(const AuditEntry& entry);

/// sha256(previous || canonicalText). `previous` is the hash of the row before in the chain, or
/// `firstPrevious()` for row 1.
QByteArray rowHash(const QByteArray& previous, const AuditEntry& entry);

/// sha256(previous || be64(no) || be64(lowXid) || be64(highXid) || be64(count) || root).
QByteArray sealHash(const QByteArray& previous, const AuditSeal& seal);

/// 32 zero bytes: what stands before the first row of a chain and before the first seal.
QByteArray firstPrevious();

/// The text the sealer signs for a seal.
QByteArray sealText(const QString& office, qint64 no, qint64 count, const QByteArray& sealHash);

/// Ed25519. Sizes other than 64 and 32 bytes are simply not a signature.
bool signatureFits(
    const QByteArray& text, const QByteArray& signature, const QByteArray& publicKey);

QByteArray sha256(const QByteArray& bytes);

/// A hash as reports show it.
QString hex(const QByteArray& bytes);

} // namespace purser::compliance
