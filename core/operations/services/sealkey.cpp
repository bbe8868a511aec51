#include "core/operations/services/sealkey.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace purser::operations {

namespace {

void useSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium does not start");
}

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

void wipe(QByteArray& bytes)
{
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
}

} // namespace

Result<SealKey> SealKey::fromSeed(const Secret& seed)
{
    useSodium();
    QByteArray hex = seed.utf8().trimmed().toLower();
    QByteArray bytes = QByteArray::fromHex(hex);
    const bool whole = bytes.size() == crypto_sign_SEEDBYTES && bytes.toHex() == hex;
    wipe(hex);
    if (!whole) {
        wipe(bytes);
        return failure(ErrorCode::BadInput, {{u"field"_s, u"seal_key"_s}});
    }
    SealKey key;
    key.m_publicKey.resize(crypto_sign_PUBLICKEYBYTES);
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(bytesOf(key.m_publicKey), bytesOf(secretKey), bytesOf(bytes));
    key.m_secretKey = Secret::fromUtf8(std::move(secretKey));
    wipe(bytes);
    return key;
}

Secret SealKey::newSeed()
{
    useSodium();
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(seed.data(), static_cast<size_t>(seed.size()));
    QByteArray hex = seed.toHex();
    wipe(seed);
    return Secret::fromUtf8(std::move(hex));
}

QByteArray SealKey::sign(const QByteArray& message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    QByteArray secretKey = m_secretKey.utf8();
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message),
        static_cast<unsigned long long>(message.size()), bytesOf(secretKey));
    wipe(secretKey);
    return signature;
}

} // namespace purser::operations
