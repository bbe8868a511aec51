#include "tests/attack/testcertificates.h"

#include "core/office/clusteroptions.h"
#include "core/office/osuser.h"
#include "tests/support/demand.h"

#include <QFile>
#include <QProcess>
#include <sys/stat.h>
#include <unistd.h>

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

void openssl(const QStringList& arguments)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(u"openssl"_s, arguments);
    if (!program.waitForFinished(30'000) || program.exitCode() != 0)
        throw std::runtime_error("openssl: " + program.readAll().toStdString());
}

QStringList request(const QString& name, const QString& key, const QString& certificate)
{
    return {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
        u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s,
        u"/CN="_s + name, u"-keyout"_s, key, u"-out"_s, certificate};
}

} // namespace

TestCertificates::TestCertificates()
{
    // The server's user has to pass through.
    if (chmod(QFile::encodeName(m_directory.path()).constData(), 0755) != 0)
        throw std::runtime_error("no folder for certificates");
    openssl(request(u"Test authority"_s, path(u"authority.key"), authority()));
}

void TestCertificates::issue(const QString& name) const
{
    openssl(request(name, key(name), certificate(name))
        + QStringList{u"-CA"_s, authority(), u"-CAkey"_s, path(u"authority.key")});
}

void TestCertificates::handToServer(const QString& name) const
{
    if (geteuid() != 0)
        return;
    const office::OsUser user =
        demand(office::OsUser::named(office::ClusterOptions().unprivilegedUser));
    if (chown(QFile::encodeName(key(name)).constData(), user.uid, user.gid) != 0)
        throw std::runtime_error("cannot hand the key to the server");
}

QString TestCertificates::path(QStringView file) const
{
    return m_directory.filePath(file.toString());
}

} // namespace purser::tests
