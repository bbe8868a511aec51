#include "core/trading/mt5/auth.h"

#include "core/trading/mt5/md5.h"

#include <QString>
#include <sodium.h>

namespace purser::trading::mt5 {

namespace {

constexpr qsizetype challengeSize = 16;

void wipe(QByteArray& bytes)
{
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace

PasswordProof::PasswordProof(const Secret& password)
{
    QString text = password.text();
    QByteArray utf16;
    utf16.reserve(text.size() * 2);
    for (const QChar c : std::as_const(text)) {
        utf16.append(static_cast<char>(c.unicode() & 0xff));
        utf16.append(static_cast<char>(c.unicode() >> 8));
    }
    QByteArray inner = md5(utf16);
    inner.append("WebAPI");
    m_hash = md5(inner);
    wipe(utf16);
    wipe(inner);
    sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
}

PasswordProof::~PasswordProof()
{
    wipe(m_hash);
}

QByteArray PasswordProof::answerTo(const QByteArray& challenge) const
{
    QByteArray joined = m_hash + challenge;
    const QByteArray answer = md5(joined);
    wipe(joined);
    return answer;
}

bool PasswordProof::accepts(const QByteArray& challenge, const QByteArray& answerHex) const
{
    const QByteArray given = QByteArray::fromHex(answerHex);
    const QByteArray expected = answerTo(challenge);
    return given.size() == expected.size() && answerHex.size() == 2 * expected.size()
        && sodium_memcmp(
               given.constData(), expected.constData(), static_cast<size_t>(expected.size()))
        == 0;
}

QByteArray challengeFromHex(const QByteArray& hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    return bytes.size() == challengeSize && bytes.toHex() == hex.toLower() ? bytes : QByteArray();
}

} // namespace purser::trading::mt5
