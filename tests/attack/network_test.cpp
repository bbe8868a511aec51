#include "tests/attack/attack.h"
#include "tests/attack/testcertificates.h"

#include <QTcpServer>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

constexpr auto serverName = u"office.test";

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// An office reached over TLS, as a site sets it up: certificate of the server checked by name, a
/// certificate of one's own as the second factor beside the password, nothing else let in.
class NetworkAttack : public ::testing::Test
{
protected:
    NetworkAttack()
    {
        for (const QString& name : {QStringView(serverName).toString(), u"mara"_s, u"joao"_s})
            certificates.issue(name);
        const QString server = QStringView(serverName).toString();
        certificates.handToServer(server);
        TestCluster::Options options;
        options.port = port;
        options.settings = {{u"listen_addresses"_s, u"127.0.0.1"_s}, {u"ssl"_s, u"on"_s},
            {u"ssl_cert_file"_s, certificates.certificate(server)},
            {u"ssl_key_file"_s, certificates.key(server)},
            {u"ssl_ca_file"_s, certificates.authority()}};
        options.hostRules = {
            u"hostssl all +purser_staff 127.0.0.1/32 scram-sha-256 clientcert=verify-full"_s};
        cluster = std::make_unique<TestCluster>(options);
        office = std::make_unique<TestOffice>(TestOffice::fresh(*cluster));
    }

    /// What libpq says when it may not in; "" when it may.
    QString knock(const QString& login, const QString& options, const QString& password = {})
    {
        const QString secret = password.isEmpty() ? standardPassword(login) : password;
        const QString text =
            u"hostaddr=127.0.0.1 port=%1 dbname=%2 user=%3 password='%4' connect_timeout=10 "_s.arg(
                QString::number(port), office->database(), login, secret)
            + options;
        const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
            PQconnectdb(text.toUtf8().constData()), &PQfinish);
        return PQstatus(connection.get()) == CONNECTION_OK
            ? QString()
            : QString::fromUtf8(PQerrorMessage(connection.get()));
    }

    void expectRefused(const QString& answer, const QString& why)
    {
        EXPECT_TRUE(answer.contains(why)) << qPrintable(why) << " / " << qPrintable(answer);
    }

    QString withCertificate(
        const QString& name, const QString& host = QStringView(serverName).toString()) const
    {
        return u"host=%1 sslmode=verify-full sslrootcert=%2 sslcert=%3 sslkey=%4"_s.arg(
            host, certificates.authority(), certificates.certificate(name), certificates.key(name));
    }

    static QString checkedAgainst(const TestCertificates& trusted)
    {
        return u"host=%1 sslmode=verify-full sslrootcert=%2"_s.arg(serverName, trusted.authority());
    }

    const int port = freePort();
    TestCertificates certificates;
    std::unique_ptr<TestCluster> cluster;
    std::unique_ptr<TestOffice> office;
};

TEST_F(NetworkAttack, A20_ComeInWithoutTlsOrCertificateOrUnderAWrongName)
{
    EXPECT_EQ(knock(u"mara"_s, withCertificate(u"mara"_s)), QString());

    expectRefused(knock(u"mara"_s, u"sslmode=disable"_s), u"pg_hba.conf"_s);
    expectRefused(
        knock(u"mara"_s, u"sslmode=require sslcert=/nonexistent"_s), u"client certificate"_s);
    expectRefused(knock(u"mara"_s, withCertificate(u"joao"_s)), u"authentication failed"_s);
    expectRefused(knock(u"mara"_s, withCertificate(u"mara"_s), u"guessed"_s),
        u"password authentication failed"_s);
    expectRefused(knock(u"mara"_s, withCertificate(u"mara"_s, u"elsewhere.test"_s)),
        u"does not match host name"_s);
    const TestCertificates forged;
    expectRefused(knock(u"mara"_s, checkedAgainst(forged)), u"certificate verify failed"_s);
    // The administrator and the services are not let in from outside at all.
    for (const QString& login : {u"postgres"_s, u"purser_connector"_s})
        expectRefused(knock(login, checkedAgainst(certificates)), u"pg_hba.conf"_s);
}

TEST_F(NetworkAttack, A20_TheProgramItselfRefusesAServerItCannotCheck)
{
    OfficeAddress address{
        u"127.0.0.1"_s, QString::number(port), office->database(), certificates.authority()};
    const auto wrongName = Connection::open(address, u"mara"_s, TestOffice::password("mara"));
    ASSERT_FALSE(wrongName.has_value());
    EXPECT_EQ(wrongName.error().code, ErrorCode::TlsFailed);
    address.rootCertificate.clear();
    const auto unchecked = Connection::open(address, u"mara"_s, TestOffice::password("mara"));
    ASSERT_FALSE(unchecked.has_value());
    EXPECT_EQ(unchecked.error().code, ErrorCode::BadInput);
}

} // namespace
