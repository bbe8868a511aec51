#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace purser::tests {

/// A certificate authority of a test's own, made with the openssl program.
class TestAuthority
{
public:
    TestAuthority();

    /// File of the root certificate.
    QString root() const { return path(u"ca.crt"); }

    struct Identity {
        QByteArray key;
        QByteArray certificate;
    };
    /// Key and certificate of a server with that host name.
    Identity issue(const QString& host);

private:
    QString path(QStringView name) const { return m_directory.filePath(name.toString()); }
    QByteArray read(QStringView name) const;

    QTemporaryDir m_directory;
};

} // namespace purser::tests
