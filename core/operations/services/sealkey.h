#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

namespace purser::operations {

/// The Ed25519 key that signs the seals of the audit log. It lives where no database administrator
/// reaches: on the host of the sealer, never on that of the database.
class SealKey
{
public:
    /// From the seed as 64 hex digits. BadInput otherwise.
    static Result<SealKey> fromSeed(const Secret& seed);
    /// A new seed, to be written to the key file.
    static Secret newSeed();

    /// 64 bytes.
    QByteArray sign(const QByteArray& message) const;
    /// 32 bytes.
    const QByteArray& publicKey() const { return m_publicKey; }
    /// What the seals name it by: the public key in hex.
    QString id() const { return QString::fromLatin1(m_publicKey.toHex()); }

private:
    SealKey() = default;

    Secret m_secretKey;
    QByteArray m_publicKey;
};

} // namespace purser::operations
