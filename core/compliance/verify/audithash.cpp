#include "core/compliance/verify/audithash.h"

#include <QtEndian>
#include <sodium.h>

namespace purser::compliance {

namespace {

void appendField(QByteArray& text, const QByteArray& field)
{
    text += QByteArray::number(field.size()) + ':' + field + ',';
}

void appendBigEndian(QByteArray& bytes, quint64 value)
{
    char buffer[sizeof value];
    qToBigEndian(value, buffer);
    bytes.append(buffer, sizeof buffer);
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

QByteArray canonicalText(const AuditEntry& entry)
{
    QByteArray text;
    text.reserve(entry.payload.size() + 160);
    appendField(text, entry.chain.toUtf8());
    appendField(text, QByteArray::number(entry.seq));
    appendField(text, QByteArray::number(entry.atUs));
    appendField(text, entry.actor.toUtf8());
    appendField(text, entry.station.toUtf8());
    appendField(text, entry.command.toUtf8());
    appendField(text, entry.entity.toUtf8());
    appendField(text, entry.entityId.toUtf8());
    appendField(text, entry.payload.toUtf8());
    return text;
}

QByteArray rowHash(const QByteArray& previous, const AuditEntry& entry)
{
    return sha256(previous + canonicalText(entry));
}

QByteArray sealHash(const QByteArray& previous, const AuditSeal& seal)
{
    QByteArray bytes = previous;
    appendBigEndian(bytes, static_cast<quint64>(seal.no));
    appendBigEndian(bytes, seal.lowXid);
    appendBigEndian(bytes, seal.highXid);
    appendBigEndian(bytes, static_cast<quint64>(seal.count));
    return sha256(bytes + seal.root);
}

QByteArray firstPrevious()
{
    return QByteArray(crypto_hash_sha256_BYTES, '\0');
}

QByteArray sealText(const QString& office, qint64 no, qint64 count, const QByteArray& sealHash)
{
    return "purser seal v1\n" + office.toUtf8() + '\n' + QByteArray::number(no) + '\n'
        + QByteArray::number(count) + '\n' + sealHash.toHex() + '\n';
}

bool signatureFits(const QByteArray& text, const QByteArray& signature, const QByteArray& publicKey)
{
    if (signature.size() != crypto_sign_BYTES || publicKey.size() != crypto_sign_PUBLICKEYBYTES)
        return false;
    return crypto_sign_verify_detached(raw(signature), raw(text),
               static_cast<unsigned long long>(text.size()), raw(publicKey))
        == 0;
}

QByteArray sha256(const QByteArray& bytes)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()), raw(bytes),
        static_cast<unsigned long long>(bytes.size()));
    return hash;
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace purser::compliance
