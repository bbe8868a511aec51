#include "core/offline/drafts/draftcipher.h"

#include <array>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace purser::offline {

namespace {

using Key = std::array<unsigned char, crypto_secretbox_KEYBYTES>;

constexpr int textForm = sodium_base64_VARIANT_ORIGINAL;

bool ready()
{
    static const bool good = sodium_init() >= 0;
    return good;
}

/// The key for the time of one call; wiped at its end.
class OpenKey
{
public:
    explicit OpenKey(const Secret& secret)
    {
        QByteArray text = secret.utf8();
        size_t length = 0;
        m_good = ready()
            && sodium_base642bin(m_key.data(), m_key.size(), text.constData(),
                   static_cast<size_t>(text.size()), nullptr, &length, nullptr, textForm)
                == 0
            && length == m_key.size();
        sodium_memzero(text.data(), static_cast<size_t>(text.size()));
    }
    ~OpenKey() { sodium_memzero(m_key.data(), m_key.size()); }
    Q_DISABLE_COPY_MOVE(OpenKey)

    bool isGood() const { return m_good; }
    const unsigned char* data() const { return m_key.data(); }

private:
    Key m_key{};
    bool m_good = false;
};

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace

Secret DraftCipher::newKey()
{
    Key key{};
    if (!ready())
        qFatal("libsodium does not start");
    crypto_secretbox_keygen(key.data());
    QByteArray text(
        static_cast<qsizetype>(sodium_base64_ENCODED_LEN(key.size(), textForm)), Qt::Uninitialized);
    sodium_bin2base64(
        text.data(), static_cast<size_t>(text.size()), key.data(), key.size(), textForm);
    text.chop(1); // the closing zero
    sodium_memzero(key.data(), key.size());
    return Secret::fromUtf8(std::move(text));
}

Result<DraftCipher> DraftCipher::fromKey(const Secret& key)
{
    if (!OpenKey(key).isGood())
        return badInput(u"draft_key"_s);
    return DraftCipher(key);
}

QByteArray DraftCipher::seal(const QByteArray& plain) const
{
    const OpenKey key(m_key);
    QByteArray sealed(overhead() + plain.size(), Qt::Uninitialized);
    randombytes_buf(sealed.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(bytesOf(sealed) + crypto_secretbox_NONCEBYTES, bytesOf(plain),
        static_cast<unsigned long long>(plain.size()), bytesOf(sealed), key.data());
    return sealed;
}

bool DraftCipher::open(const QByteArray& sealed, QByteArray& plain) const
{
    if (sealed.size() < overhead())
        return false;
    const OpenKey key(m_key);
    plain.resize(sealed.size() - overhead());
    return crypto_secretbox_open_easy(bytesOf(plain), bytesOf(sealed) + crypto_secretbox_NONCEBYTES,
               static_cast<unsigned long long>(sealed.size()) - crypto_secretbox_NONCEBYTES,
               bytesOf(sealed), key.data())
        == 0;
}

qsizetype DraftCipher::overhead()
{
    return crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
}

} // namespace purser::offline
