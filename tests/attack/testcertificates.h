#pragma once

#include <QString>
#include <QTemporaryDir>

namespace purser::tests {

/// A certificate authority for one test, and certificates it gave out, as PEM files.
class TestCertificates
{
public:
    TestCertificates();

    QString authority() const { return path(u"authority.crt"); }
    QString certificate(const QString& name) const { return path(name + QStringLiteral(".crt")); }
    QString key(const QString& name) const { return path(name + QStringLiteral(".key")); }
    /// A certificate whose common name is `name`, and its key.
    void issue(const QString& name) const;
    /// Lets the database server read the key of a name.
    void handToServer(const QString& name) const;

private:
    QString path(QStringView file) const;

    QTemporaryDir m_directory{QStringLiteral("/tmp/purser-test-tls-XXXXXX")};
};

} // namespace purser::tests
