#pragma once

#include <QByteArray>
#include <QString>

namespace purser::simulator {

/// The challenge and response of auth/start and auth/answer. All concatenations are of raw bytes.
class PasswordProof
{
public:
    /// MD5(MD5(password in UTF-16LE) + "WebAPI")
    explicit PasswordProof(const QString& password);
    /// MD5(hash + challenge): the proof that its sender knows the password.
    QByteArray answerTo(const QByteArray& challenge) const;
    const QByteArray& hash() const { return m_hash; }

private:
    QByteArray m_hash;
};

} // namespace purser::simulator
