#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QString>

namespace purser::network {

/// Whose certificate is accepted. There is no way to accept any: either it was issued by a named
/// authority for the host asked, or it is exactly the pinned one.
class TlsTrust
{
public:
    /// The authorities of this computer.
    static TlsTrust system();
    /// Only the authorities in a PEM file.
    static Result<TlsTrust> authorities(const QString& pemFile);
    static TlsTrust authorities(QList<QSslCertificate> certificates);
    /// Exactly the certificate with this SHA-256 fingerprint: 64 hex digits, colons allowed. For
    /// the self-signed certificates that trading servers commonly have.
    static Result<TlsTrust> pinned(const QString& fingerprint);

    bool isPinned() const { return !m_pin.isEmpty(); }
    /// SHA-256 of the DER certificate; empty unless pinned.
    const QByteArray& pin() const { return m_pin; }
    /// Empty: the authorities of this computer.
    const QList<QSslCertificate>& certificates() const { return m_certificates; }

private:
    TlsTrust() = default;

    QByteArray m_pin;
    QList<QSslCertificate> m_certificates;
};

} // namespace purser::network
