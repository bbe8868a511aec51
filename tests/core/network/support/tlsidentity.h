#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace purser::tests {

/// A key and a self-signed certificate for "localhost", made for one test program.
struct TlsIdentity {
    QSslKey key;
    QSslCertificate certificate;

    static TlsIdentity make();
    /// The one that most tests use.
    static const TlsIdentity& standard();

    QString fingerprint() const;
};

} // namespace purser::tests
