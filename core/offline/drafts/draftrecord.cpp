#include "core/offline/drafts/draftrecord.h"

#include "core/offline/drafts/draft.h"

#include <QtEndian>
#include <sodium.h>

namespace purser::offline {

namespace {

constexpr qsizetype lengthBytes = 4;
constexpr qsizetype sumBytes = 8;
/// More than any record of ours; a longer one is damage, not worth the memory.
constexpr quint32 bodyMost = draftBytes + 4096;

QByteArray sumOf(const QByteArray& length, const QByteArray& body)
{
    // 16 bytes are the least that BLAKE2b gives in libsodium; the first eight are enough to find damage.
    QByteArray sum(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    const QByteArray all = length + body;
    crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()),
        static_cast<size_t>(sum.size()), reinterpret_cast<const unsigned char*>(all.constData()),
        static_cast<unsigned long long>(all.size()), nullptr, 0);
    return sum.left(sumBytes);
}

} // namespace

QByteArray framed(const QByteArray& body)
{
    QByteArray length(lengthBytes, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(body.size()), length.data());
    return length + sumOf(length, body) + body;
}

bool takeRecord(const QByteArray& file, qsizetype& offset, QByteArray& body)
{
    if (file.size() - offset < lengthBytes + sumBytes)
        return false;
    const QByteArray length = file.mid(offset, lengthBytes);
    const auto size = qFromLittleEndian<quint32>(length.constData());
    if (size > bodyMost || file.size() - offset - lengthBytes - sumBytes < qsizetype(size))
        return false;
    body = file.mid(offset + lengthBytes + sumBytes, size);
    if (file.mid(offset + lengthBytes, sumBytes) != sumOf(length, body))
        return false;
    offset += lengthBytes + sumBytes + size;
    return true;
}

} // namespace purser::offline
