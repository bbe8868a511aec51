#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>

namespace purser::simulator {

/// What a TLS server shows: a certificate (with its chain) and the private key, both as PEM.
class Certificate
{
public:
    /// A fresh P-256 key and a self-signed certificate for localhost, 127.0.0.1 and ::1, valid from
    /// yesterday for ten years. It may also serve as the root a client is told to trust.
    static Result<Certificate> selfSigned(const QString& commonName);
    /// PEM files; the first certificate is the server's own, the others its chain.
    static Result<Certificate> fromFiles(const QString& certificateFile, const QString& keyFile);

    /// The key only for the owner.
    Result<void> save(const QString& certificateFile, const QString& keyFile) const;

    QSslConfiguration configuration() const;
    /// SHA-256 of the DER form, 64 lower-case hex digits: what a client pins.
    QByteArray fingerprint() const;
    const QByteArray& certificatePem() const { return m_certificatePem; }

private:
    Certificate(QByteArray certificatePem, QByteArray keyPem)
        : m_certificatePem(std::move(certificatePem)), m_keyPem(std::move(keyPem))
    {
    }

    QByteArray m_certificatePem;
    QByteArray m_keyPem;
};

} // namespace purser::simulator
