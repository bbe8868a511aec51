#include "tests/core/office/certificates.h"

#include <QFile>
#include <QProcess>
#include <stdexcept>

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

void runOpenssl(const QStringList& arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        throw std::runtime_error(process.readAllStandardError().toStdString());
}

const QStringList newKey{
    u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s};

} // namespace

TestAuthority::TestAuthority()
{
    runOpenssl(QStringList{u"req"_s, u"-x509"_s} + newKey
        + QStringList{u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Test authority"_s, u"-keyout"_s,
            path(u"ca.key"), u"-out"_s, root()});
}

TestAuthority::Identity TestAuthority::issue(const QString& host)
{
    QFile extensions(path(u"extensions"));
    if (!extensions.open(QIODevice::WriteOnly))
        throw std::runtime_error("no folder for certificates");
    extensions.write("subjectAltName=DNS:" + host.toUtf8() + "\n");
    extensions.close();
    runOpenssl(QStringList{u"req"_s} + newKey
        + QStringList{u"-subj"_s, u"/CN=server"_s, u"-keyout"_s, path(u"server.key"), u"-out"_s,
            path(u"server.csr")});
    runOpenssl({u"x509"_s, u"-req"_s, u"-in"_s, path(u"server.csr"), u"-CA"_s, root(), u"-CAkey"_s,
        path(u"ca.key"), u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s,
        extensions.fileName(), u"-out"_s, path(u"server.crt")});
    return {read(u"server.key"), read(u"server.crt")};
}

QByteArray TestAuthority::read(QStringView name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace purser::tests
