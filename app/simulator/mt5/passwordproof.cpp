#include "app/simulator/mt5/passwordproof.h"

#include <QCryptographicHash>

namespace purser::simulator {

static QByteArray md5(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

PasswordProof::PasswordProof(const QString& password)
{
    QByteArray bytes;
    bytes.reserve(password.size() * 2);
    for (const QChar c : password) {
        bytes += static_cast<char>(c.unicode() & 0xff);
        bytes += static_cast<char>(c.unicode() >> 8);
    }
    m_hash = md5(md5(bytes) + "WebAPI");
}

QByteArray PasswordProof::answerTo(const QByteArray& challenge) const
{
    return md5(m_hash + challenge);
}

} // namespace purser::simulator
