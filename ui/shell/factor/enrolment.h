#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace purser::shell {

/// What desk.enrol_second_factor() gives, once: the secret of a new second factor and its recovery
/// codes. Kept only while the person looks at it.
struct Enrolment
{
    QString secret; ///< base32
    QString account;
    QString issuer;
    QStringList recoveryCodes;

    static Enrolment fromJson(const QJsonObject& json);
    /// The otpauth:// address that authenticator apps read from the QR code.
    QString uri() const;
    /// The secret in groups of four, for typing it in.
    QString spacedSecret() const;
};

} // namespace purser::shell
