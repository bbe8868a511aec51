#include "core/office/localcluster.h"
#include "tests/support/demand.h"
#include "tests/support/orphanguard.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

ClusterOptions quick()
{
    ClusterOptions options;
    options.durable = false;
    options.maxConnections = 20;
    options.sharedBuffersMegabytes = 16;
    return options;
}

class LocalClusterTest : public ::testing::Test
{
protected:
    LocalClusterTest()
    {
        home.setAutoRemove(false); // the guard does it, once the server has ended
        chmod(qPrintable(home.path()), 0755);
    }

    LocalCluster make(const QString& name = u"cluster"_s, const ClusterOptions& options = quick())
    {
        const QString directory = home.filePath(name);
        guards.push_back(std::make_unique<OrphanGuard>(directory));
        return demand(LocalCluster::createOrOpen(directory, options));
    }
    static QString setting(Connection& connection, const QString& name)
    {
        return demand(connection.execute(u"select current_setting($1)"_s, {name})).row(0).text(0);
    }
    static Result<std::unique_ptr<Connection>> tryOwner(const LocalCluster& cluster)
    {
        return cluster.connectAsOwner(u"postgres"_s);
    }
    void TearDown() override
    {
        guards.clear();
        for (int i = 0; i < 200 && !QDir(home.path()).isEmpty(); ++i)
            QThread::msleep(20);
        QDir(home.path()).removeRecursively();
    }

    QTemporaryDir home{u"/tmp/purser-cluster-XXXXXX"_s};
    std::vector<std::unique_ptr<OrphanGuard>> guards;
};

} // namespace

TEST_F(LocalClusterTest, IsMadeStartedAndStopped)
{
    LocalCluster cluster = make();
    EXPECT_FALSE(cluster.status().running);
    EXPECT_EQ(tryOwner(cluster).error().code, ErrorCode::ServerUnavailable);
    demand(cluster.start());
    EXPECT_TRUE(cluster.status().running);
    EXPECT_GT(cluster.status().pid, 0);
    EXPECT_GE(cluster.status().serverVersion, 15);
    const qint64 pid = cluster.status().pid;
    demand(cluster.start());
    EXPECT_EQ(cluster.status().pid, pid) << "the one that runs";
    {
        auto owner = demand(tryOwner(cluster));
        demand(owner->script("create table kept (a int); insert into kept values (7)"));
    }
    demand(cluster.stop());
    EXPECT_FALSE(cluster.status().running);
    demand(cluster.stop());

    LocalCluster again = demand(LocalCluster::createOrOpen(cluster.directory(), quick()));
    demand(again.start());
    auto owner = demand(tryOwner(again));
    EXPECT_EQ(demand(owner->execute(u"select a from kept"_s)).row(0).integer(0), 7);
}

TEST_F(LocalClusterTest, IsSafeByDefault)
{
    LocalCluster cluster = make(u"cluster"_s, ClusterOptions());
    demand(cluster.start());
    auto owner = demand(tryOwner(cluster));
    const QList<QPair<QString, QString>> expected{{u"fsync"_s, u"on"_s},
        {u"full_page_writes"_s, u"on"_s}, {u"synchronous_commit"_s, u"on"_s},
        {u"data_checksums"_s, u"on"_s}, {u"listen_addresses"_s, u""_s},
        {u"password_encryption"_s, u"scram-sha-256"_s}, {u"log_statement"_s, u"none"_s},
        {u"log_min_error_statement"_s, u"panic"_s},
        {u"log_parameter_max_length_on_error"_s, u"0"_s},
        {u"max_locks_per_transaction"_s, u"256"_s}, {u"max_prepared_transactions"_s, u"0"_s},
        {u"server_encoding"_s, u"UTF8"_s}, {u"TimeZone"_s, u"UTC"_s}};
    for (const auto& [name, value] : expected)
        EXPECT_EQ(setting(*owner, name), value) << name.toStdString();
}

TEST_F(LocalClusterTest, LetsNobodyInWithoutAPassword)
{
    LocalCluster cluster = make();
    demand(cluster.start());
    auto owner = demand(tryOwner(cluster));
    demand(owner->script("create role mara login password 'right'"));
    const auto open = [&cluster](const QString& login, const QString& password) {
        return Connection::open(
            cluster.address(u"postgres"_s), login, Secret::fromText(QString(password)));
    };
    EXPECT_TRUE(open(u"mara"_s, u"right"_s));
    EXPECT_EQ(open(u"mara"_s, u"wrong"_s).error().code, ErrorCode::AuthenticationFailed);
    EXPECT_EQ(open(u"mara"_s, {}).error().code, ErrorCode::AuthenticationFailed);
    const Table hidden = demand(
        owner->execute(u"select left(rolpassword, 13) from pg_authid where rolname = 'mara'"_s));
    EXPECT_EQ(hidden.row(0).text(0), u"SCRAM-SHA-256"_s);
    struct stat status {
    };
    ASSERT_EQ(stat(qPrintable(cluster.socketDirectory()), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0700u);
}

TEST_F(LocalClusterTest, ListensToNoNetwork)
{
    LocalCluster cluster = make();
    demand(cluster.start());
    const QByteArray pid = QByteArray::number(cluster.status().pid);
    // Sockets of the postmaster, matched against those of TCP.
    QStringList inodes;
    const QDir descriptors(u"/proc/"_s + QString::fromLatin1(pid) + u"/fd"_s);
    for (const QFileInfo& entry :
        descriptors.entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
        std::array<char, 64> target{};
        readlink(qPrintable(entry.filePath()), target.data(), target.size() - 1);
        const QString socket = QString::fromLatin1(target.data()); // "socket:[12345]"
        if (socket.startsWith(u"socket:["_s))
            inodes << socket.section(u'[', 1).chopped(1);
    }
    EXPECT_FALSE(inodes.isEmpty());
    for (const QString& table : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        QFile file(table);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray& line : file.readAll().split('\n'))
            EXPECT_FALSE(
                inodes.contains(QString::fromLatin1(line.simplified().split(' ').value(9))))
                << line.toStdString();
    }
}

TEST_F(LocalClusterTest, LivesUnderAnyName)
{
    const QStringList names{u"with blanks and 'quotes'"_s, u"long-"_s + QString(120, u'x'),
        u"a,b;c\"d"_s, u"größe"_s, u"back\\slash"_s};
    for (const QString& name : names) {
        LocalCluster cluster = make(name);
        demand(cluster.start());
        EXPECT_TRUE(tryOwner(cluster)) << name.toStdString();
        LocalCluster seen = demand(LocalCluster::createOrOpen(cluster.directory(), quick()));
        EXPECT_EQ(seen.socketDirectory(), cluster.socketDirectory());
        EXPECT_TRUE(seen.status().running);
        const QString sockets = cluster.socketDirectory();
        demand(cluster.stop(LocalCluster::StopMode::Immediate));
        if (!sockets.startsWith(cluster.directory()))
            QDir(sockets).removeRecursively();
    }
}

TEST_F(LocalClusterTest, TwoMayStartItAtOnce)
{
    const QString directory = home.filePath(u"cluster"_s);
    guards.push_back(std::make_unique<OrphanGuard>(directory));
    std::atomic<int> started = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back([&] {
            auto cluster = LocalCluster::createOrOpen(directory, quick());
            if (cluster && cluster->start() && cluster->status().running)
                ++started;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(started, 3);
}

TEST_F(LocalClusterTest, StartsAgainAfterTheServerWasKilled)
{
    LocalCluster cluster = make();
    demand(cluster.start());
    for (int i = 0; i < 2; ++i) {
        const auto pid = static_cast<pid_t>(cluster.status().pid);
        ASSERT_EQ(kill(pid, SIGKILL), 0);
        // Gone, or a zombie that nobody has asked about: neither counts as running.
        for (int wait = 0; wait < 400 && cluster.status().pid != 0; ++wait)
            QThread::msleep(5);
        EXPECT_EQ(cluster.status().pid, 0);
        demand(cluster.start());
        EXPECT_TRUE(tryOwner(cluster));
    }
}

TEST_F(LocalClusterTest, DoesNotMistakeAnotherProcessForItsServer)
{
    LocalCluster cluster = make();
    demand(cluster.start());
    demand(cluster.stop());
    // What a power cut may leave: the number of a process that is something else by now.
    QFile stale(cluster.directory() + u"/data/postmaster.pid"_s);
    ASSERT_TRUE(stale.open(QIODevice::WriteOnly));
    stale.write(QByteArray::number(getpid()) + "\n" + stale.fileName().toUtf8() + "\n");
    stale.close();
    EXPECT_FALSE(cluster.status().running);
    demand(cluster.stop());
    demand(cluster.start());
    EXPECT_TRUE(tryOwner(cluster));
}

TEST_F(LocalClusterTest, TakesUpAnInterruptedCreation)
{
    const QString directory = home.filePath(u"cluster"_s);
    ASSERT_TRUE(QDir().mkpath(directory + u"/data.new/base"_s));
    QFile half(directory + u"/data.new/PG_VERSION"_s);
    ASSERT_TRUE(half.open(QIODevice::WriteOnly));
    half.close();
    LocalCluster cluster = make();
    demand(cluster.start());
    EXPECT_TRUE(tryOwner(cluster));
}

TEST_F(LocalClusterTest, TakesNewSettingsAtTheNextStart)
{
    LocalCluster cluster = make();
    demand(cluster.start());
    EXPECT_EQ(setting(*demand(tryOwner(cluster)), u"max_connections"_s), u"20"_s);
    demand(cluster.stop());
    ClusterOptions more = quick();
    more.maxConnections = 30;
    more.settings = {{u"work_mem"_s, u"5MB"_s}};
    LocalCluster again = demand(LocalCluster::createOrOpen(cluster.directory(), more));
    demand(again.start());
    auto owner = demand(tryOwner(again));
    EXPECT_EQ(setting(*owner, u"max_connections"_s), u"30"_s);
    EXPECT_EQ(setting(*owner, u"work_mem"_s), u"5MB"_s);
}

TEST_F(LocalClusterTest, SaysWhyItCannotBe)
{
    const QString file = home.filePath(u"file"_s);
    QFile(file).open(QIODevice::WriteOnly);
    EXPECT_EQ(LocalCluster::createOrOpen(file, quick()).error().code, ErrorCode::Io);

    ClusterOptions options = quick();
    options.programs = u"/nowhere"_s;
    EXPECT_EQ(LocalCluster::createOrOpen(home.filePath(u"a"_s), options).error().code,
        ErrorCode::ServerUnavailable);

    const QString ancient = home.filePath(u"ancient"_s);
    ASSERT_TRUE(QDir().mkpath(ancient + u"/data"_s));
    QFile version(ancient + u"/data/PG_VERSION"_s);
    ASSERT_TRUE(version.open(QIODevice::WriteOnly));
    version.write("9\n");
    version.close();
    const auto old = LocalCluster::createOrOpen(ancient, quick());
    EXPECT_EQ(old.error().code, ErrorCode::VersionMismatch);
    EXPECT_EQ(old.error().args[u"data"].toInt(), 9);

    QFile broken(home.filePath(u"broken"_s));
    options = quick();
    options.settings = {{u"no_such_setting"_s, u"1"_s}};
    LocalCluster cluster = make(u"cluster"_s, options);
    EXPECT_EQ(cluster.start().error().code, ErrorCode::ServerUnavailable);
    EXPECT_FALSE(cluster.status().running);
    QDir(ancient).removeRecursively();
    QDir(home.filePath(u"a"_s)).removeRecursively();
    QFile::remove(file);
}

/// Root may make a folder anywhere, but the server does not run as root.
TEST_F(LocalClusterTest, SaysWhichFolderItsUserCannotEnter)
{
    const QString closed = home.filePath(u"closed"_s);
    ASSERT_TRUE(QDir().mkpath(closed));
    if (geteuid() == 0) {
        ASSERT_EQ(chmod(qPrintable(closed), 0700), 0);
        const auto refused = LocalCluster::createOrOpen(closed + u"/cluster"_s, quick());
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Io);
        EXPECT_EQ(refused.error().args[u"path"].toString(), closed);
        EXPECT_EQ(refused.error().args[u"why"].toString(), u"closed_to_user"_s);
    } else {
        ASSERT_EQ(chmod(qPrintable(closed), 0500), 0);
        EXPECT_EQ(LocalCluster::createOrOpen(closed + u"/cluster"_s, quick()).error().code,
            ErrorCode::Io);
        ASSERT_EQ(chmod(qPrintable(closed), 0700), 0);
    }
    QDir(closed).removeRecursively();
}

TEST_F(LocalClusterTest, ItsLogKeepsNoSecrets)
{
    LocalCluster cluster = make();
    demand(cluster.start());
    auto owner = demand(tryOwner(cluster));
    demand(owner->script("create role mara login password 'Secret-Password'"));
    demand(owner->script("create table person (name text unique)"));
    for (int i = 0; i < 2; ++i)
        static_cast<void>(
            owner->execute(u"insert into person values ($1)"_s, {u"Secret Person"_s}));
    static_cast<void>(owner->execute(u"select $1::text::int"_s, {u"Secret Number"_s}));
    static_cast<void>(owner->script("select 'Secret Text' frm nothing"));
    demand(owner->script("do $$ begin raise log 'purser kept line'; end $$"));
    demand(cluster.stop());
    QFile log(cluster.logFile());
    ASSERT_TRUE(log.open(QIODevice::ReadOnly));
    const QByteArray text = log.readAll();
    EXPECT_TRUE(text.contains("purser kept line"));
    EXPECT_FALSE(text.contains("Secret")) << text.toStdString();
}
