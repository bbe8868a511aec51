#include "core/office/clusterfiles.h"
#include "core/office/connectionkeeper.h"
#include "tests/core/office/certificates.h"
#include "tests/support/eventually.h"
#include "tests/support/testoffice.h"

#include <QTcpServer>
#include <gtest/gtest.h>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;
using namespace std::chrono_literals;

namespace {

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

OsUser serverUser()
{
    return geteuid() == 0 ? demand(OsUser::named(ClusterOptions().unprivilegedUser))
                          : demand(OsUser::current());
}

/// An office that is reached over loopback TCP, as one on another computer would be.
class OverTls : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        authority = std::make_unique<TestAuthority>();
        TestCluster::Options options;
        options.port = freePort();
        options.settings = {{u"listen_addresses"_s, u"127.0.0.1"_s}};
        options.hostRules = {u"hostssl all sana 127.0.0.1/32 password"_s,
            u"hostssl all all 127.0.0.1/32 scram-sha-256"_s};
        cluster = std::make_unique<TestCluster>(options);
        office = std::make_unique<TestOffice>(TestOffice::fresh(*cluster));
        const QString data = cluster->directory() + u"/data"_s;
        const TestAuthority::Identity identity = authority->issue(u"localhost"_s);
        demand(writePrivateFile(data + u"/server.key"_s, identity.key, serverUser()));
        demand(writePrivateFile(data + u"/server.crt"_s, identity.certificate, serverUser()));
        setTls(true);
    }
    static void TearDownTestSuite()
    {
        office.reset();
        cluster.reset();
        authority.reset();
    }
    static void setTls(bool on)
    {
        auto owner = cluster->connectAsOwner(u"postgres"_s);
        demand(owner->script(on ? "alter system set ssl = on" : "alter system set ssl = off"));
        demand(owner->script("select pg_reload_conf()"));
        const QString wanted = on ? u"on"_s : u"off"_s;
        ASSERT_TRUE(eventually([&] {
            // The setting of a new connection is that of the postmaster.
            auto fresh = cluster->connectAsOwner(u"postgres"_s);
            return demand(fresh->execute(u"select current_setting('ssl')"_s)).row(0).text(0)
                == wanted;
        }));
    }
    static OfficeAddress address(const QString& hosts = u"localhost"_s, const QString& ports = {})
    {
        return {hosts, ports.isEmpty() ? QString::number(cluster->server().port()) : ports,
            office->database(), authority->root()};
    }
    static Result<std::unique_ptr<Connection>> open(
        const OfficeAddress& address, const char* login = "mara")
    {
        return Connection::open(address, QString::fromLatin1(login), TestOffice::password(login));
    }

    static std::unique_ptr<TestAuthority> authority;
    static std::unique_ptr<TestCluster> cluster;
    static std::unique_ptr<TestOffice> office;
};
std::unique_ptr<TestAuthority> OverTls::authority;
std::unique_ptr<TestCluster> OverTls::cluster;
std::unique_ptr<TestOffice> OverTls::office;

} // namespace

TEST_F(OverTls, StaffGetIn)
{
    auto mara = demand(open(address()));
    const Table tls = demand(
        mara->execute(u"select ssl, version from pg_stat_ssl where pid = pg_backend_pid()"_s));
    EXPECT_TRUE(tls.row(0).flag(0));
    EXPECT_TRUE(tls.row(0).text(1) >= u"TLSv1.2"_s);
    EXPECT_TRUE(mara->callJson({u"desk.me"_s, {}}));
}

TEST_F(OverTls, AnotherHostNameIsRefused)
{
    const auto refused = open(address(u"127.0.0.1"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::TlsFailed);
    EXPECT_EQ(refused.error().args[u"why"].toString(), u"certificate"_s);
}

TEST_F(OverTls, AnUnknownAuthorityIsRefused)
{
    const TestAuthority other;
    OfficeAddress elsewhere = address();
    elsewhere.rootCertificate = other.root();
    EXPECT_EQ(open(elsewhere).error().code, ErrorCode::TlsFailed);
}

TEST_F(OverTls, AWrongPasswordIsOne)
{
    EXPECT_EQ(Connection::open(address(), u"mara"_s, Secret::fromText(u"wrong"_s)).error().code,
        ErrorCode::AuthenticationFailed);
}

/// Whoever pretends to be the server must not get to see a password.
TEST_F(OverTls, AServerThatWantsTheBarePasswordIsRefused)
{
    const auto refused = open(address(), "sana");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::TlsFailed);
    EXPECT_EQ(refused.error().args[u"why"].toString(), u"channel_binding"_s);
}

TEST_F(OverTls, PlainTextIsRefusedByTheServer)
{
    const QByteArray options = "host=localhost sslmode=disable user=mara port="
        + QByteArray::number(cluster->server().port()) + " dbname=" + office->database().toLatin1()
        + " password=" + TestOffice::password("mara").utf8();
    PGconn* const plain = PQconnectdb(options.constData());
    EXPECT_EQ(PQstatus(plain), CONNECTION_BAD);
    PQfinish(plain);
}

TEST_F(OverTls, PlainTextIsRefusedByTheProgram)
{
    setTls(false);
    const auto refused = open(address());
    setTls(true);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::TlsFailed);
    EXPECT_EQ(refused.error().args[u"why"].toString(), u"not_offered"_s);
}

TEST_F(OverTls, TheEnvironmentDecidesNothing)
{
    qputenv("PGSSLMODE", "disable");
    qputenv("PGSSLROOTCERT", "/nowhere");
    qputenv("PGTARGETSESSIONATTRS", "any");
    auto mara = open(address());
    qunsetenv("PGSSLMODE");
    qunsetenv("PGSSLROOTCERT");
    qunsetenv("PGTARGETSESSIONATTRS");
    ASSERT_TRUE(mara);
    EXPECT_TRUE(
        demand((*mara)->execute(u"select ssl from pg_stat_ssl where pid = pg_backend_pid()"_s))
            .row(0)
            .flag(0));
}

TEST_F(OverTls, TheSecondHostIsTakenWhenTheFirstIsDown)
{
    const QString ports = u"%1,%2"_s.arg(freePort()).arg(cluster->server().port());
    EXPECT_TRUE(open(address(u"localhost,localhost"_s, ports)));
}

namespace {

TestCluster::Options readOnly()
{
    TestCluster::Options options;
    options.settings = {{u"default_transaction_read_only"_s, u"on"_s}};
    return options;
}

} // namespace

/// A standby among the hosts: only the one that takes writes is used.
TEST(HostList, TheOneThatTakesWritesIsUsed)
{
    TestCluster standby(readOnly());
    TestCluster primary;
    OfficeAddress address = primary.server().address(u"postgres"_s);
    address.hosts = standby.server().socketDirectory() + u',' + primary.server().socketDirectory();
    auto owner = demand(Connection::open(address, LocalCluster::ownerRole(), {}));
    EXPECT_EQ(demand(owner->execute(u"select current_setting('unix_socket_directories')"_s))
                  .row(0)
                  .text(0),
        primary.server().socketDirectory());
    address.hosts = standby.server().socketDirectory();
    const auto refused = Connection::open(address, LocalCluster::ownerRole(), {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ServerUnavailable);
    EXPECT_EQ(refused.error().args[u"why"].toString(), u"no_writer"_s);
}

TEST(ConnectionKeeper, RefusesAServerThatIsNotTheOneItKnew)
{
    // A copy of the prepared cluster has its system identifier; one made anew has not.
    TestCluster first;
    auto witness = std::make_shared<ServerWitness>();
    const auto credentials = std::make_shared<Credentials>(LocalCluster::ownerRole(), Secret());
    ConnectionKeeper keeper(first.server().address(u"postgres"_s), credentials, {}, witness);
    demand(keeper.connection());
    EXPECT_FALSE(witness->seen().system.isEmpty());
    auto foreign = std::make_shared<ServerWitness>(ServerIdentity{u"1"_s, 1});
    ConnectionKeeper other(first.server().address(u"postgres"_s), credentials, {}, foreign);
    const auto refused = other.connection();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().args[u"why"].toString(), u"stale_server"_s);
    auto later = std::make_shared<ServerWitness>(
        ServerIdentity{witness->seen().system, witness->seen().timeline + 1});
    ConnectionKeeper third(first.server().address(u"postgres"_s), credentials, {}, later);
    EXPECT_EQ(third.connection().error().args[u"why"].toString(), u"stale_server"_s);
}

TEST(ConnectionKeeper, DoesNotHammerAServerThatIsDown)
{
    const TestOffice office = TestOffice::fresh();
    OfficeAddress nowhere = office.address();
    nowhere.ports = u"5999"_s;
    ConnectionKeeper keeper(
        nowhere, u"mara"_s, office.password("mara"), {.firstRetry = 10s, .lastRetry = 20s});
    EXPECT_FALSE(keeper.connection());
    EXPECT_GT(keeper.untilNextTry(), 5s);
    EXPECT_LT(keeper.untilNextTry(), 16s);
    EXPECT_FALSE(keeper.connection());
    keeper.retryNow();
    EXPECT_EQ(keeper.untilNextTry(), 0s);
    EXPECT_FALSE(keeper.connection());
    EXPECT_GT(keeper.untilNextTry(), 10s) << "longer each time";
}

TEST(ConnectionKeeper, DoesNotTryARefusedPasswordAgainByItself)
{
    const TestOffice office = TestOffice::fresh();
    ConnectionKeeper keeper(office.address(), u"mara"_s, Secret::fromText(u"wrong"_s), {});
    EXPECT_EQ(keeper.connectionWithin(5s).error().code, ErrorCode::AuthenticationFailed);
    EXPECT_EQ(keeper.untilNextTry(), std::chrono::milliseconds::max());
}

TEST(ConnectionKeeper, GivesUpWhenTold)
{
    const TestOffice office = TestOffice::fresh();
    OfficeAddress nowhere = office.address();
    nowhere.ports = u"5999"_s;
    ConnectionKeeper keeper(nowhere, u"mara"_s, office.password("mara"), {});
    QThread* const other = QThread::create([&keeper] {
        QThread::msleep(100);
        keeper.giveUp();
    });
    other->start();
    QElapsedTimer timer;
    timer.start();
    EXPECT_FALSE(keeper.connectionWithin(60s));
    EXPECT_LT(timer.elapsed(), 20'000);
    other->wait();
    delete other;
}
