#pragma once

#include "core/base/secret.h"

#include <QByteArray>

namespace purser::trading::mt5 {

/// The two-way proof of the MT5 Web API: both sides show that they know the manager's API password
/// without sending it. All concatenations are of raw bytes, never of their hex text.
class PasswordProof
{
public:
    explicit PasswordProof(const Secret& password);
    ~PasswordProof();
    Q_DISABLE_COPY_MOVE(PasswordProof)

    /// What answers a challenge of 16 raw bytes: 16 raw bytes.
    QByteArray answerTo(const QByteArray& challenge) const;
    /// Whether the other side's answer, as hex of any case, fits the challenge that was given to
    /// it.
    bool accepts(const QByteArray& challenge, const QByteArray& answerHex) const;

private:
    QByteArray m_hash; // as good as the password on this server: wiped with the object
};

/// A challenge in hex of exactly 16 bytes, or empty when it is anything else.
QByteArray challengeFromHex(const QByteArray& hex);

} // namespace purser::trading::mt5
