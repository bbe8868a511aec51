#include "core/office/transaction.h"
#include "core/schema/schemainstaller.h"
#include "tests/support/testoffice.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThread>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::schema;
using namespace purser::tests;
using office::Connection;
using office::Table;

namespace {

/// An office as small as can be, which counts how often its authority files ran.
SchemaSource smallSource()
{
    SchemaSource source;
    source.migrations = {
        {u"0001_frame.sql"_s,
            "create schema book; create table book.run (file text, owner text default "
            "current_user);"
            "set local role pg_monitor; reset role; create table book.thing (a int)"},
        {u"0002_more.sql"_s, "alter table book.thing add b int"},
    };
    source.authority = {
        {u"010_first.sql"_s,
            "set local role pg_monitor; set local role none; insert into book.run values "
            "('first')"},
        {u"020_second.sql"_s,
            "create or replace function book.number() returns int language sql as 'select 1';"
            "insert into book.run values ('second')"},
    };
    source.checks = {
        {u"010_things.sql"_s, "select a as thing, b from book.thing where a < 0 order by a"}};
    return source;
}

class SchemaInstallerTest : public ::testing::Test
{
protected:
    Result<void> install(const SchemaSource& source) { return installer(source).install(); }
    Result<void> upgrade(const SchemaSource& source) { return installer(source).upgrade(); }
    SchemaStatus status(const SchemaSource& source) { return demand(installer(source).status()); }
    SchemaInstaller installer(const SchemaSource& source)
    {
        return SchemaInstaller(*owner, source, options);
    }
    qint64 count(const QString& what)
    {
        return demand(owner->execute(u"select count(*) from "_s + what)).row(0).integer(0);
    }
    std::unique_ptr<Connection> open() { return cluster.connectAsOwner(database); }

    TestCluster& cluster = TestCluster::shared();
    const QString database = cluster.createDatabase();
    std::unique_ptr<Connection> owner = open();
    SchemaInstaller::Options options{.lockTimeout = std::chrono::milliseconds(50),
        .attempts = 3,
        .pause = std::chrono::milliseconds(20),
        .programVersion = u"1.2.3"_s};
};

} // namespace

TEST_F(SchemaInstallerTest, InstallsAnOfficeAndSaysSo)
{
    const SchemaSource source = smallSource();
    EXPECT_TRUE(status(source).isEmpty);
    EXPECT_FALSE(status(source).isOffice);
    demand(install(source));
    const SchemaStatus now = status(source);
    EXPECT_TRUE(now.isCurrent());
    EXPECT_FALSE(now.isEmpty);
    EXPECT_EQ(now.installed, 2);
    EXPECT_EQ(count(u"book.run"_s), 2);
    const Table noted = demand(owner->execute(
        u"select name, program_version, length(sha256) from meta.schema_version where kind = 'migration' order by name"_s));
    ASSERT_EQ(noted.rowCount(), 2);
    EXPECT_EQ(noted.row(1).text(0), u"0002_more.sql"_s);
    EXPECT_EQ(noted.row(1).text(1), u"1.2.3"_s);
    EXPECT_EQ(noted.row(1).integer(2), 64);
}

TEST_F(SchemaInstallerTest, InstallsOnlyWhereNothingIs)
{
    demand(owner->script("create table public.mine (a int)"));
    const auto refused = install(smallSource());
    EXPECT_EQ(refused.error().code, ErrorCode::WrongState);
    EXPECT_EQ(refused.error().args[u"why"].toString(), u"not_empty"_s);
    demand(owner->script("drop table public.mine"));
    demand(install(smallSource()));
    EXPECT_EQ(install(smallSource()).error().args[u"why"].toString(), u"not_empty"_s);
}

TEST_F(SchemaInstallerTest, UpgradesNothingButOffices)
{
    EXPECT_EQ(upgrade(smallSource()).error().args[u"why"].toString(), u"not_an_office"_s);
}

TEST_F(SchemaInstallerTest, RunsEachMigrationOnceAndAllAuthorityWhenAnyOfItChanged)
{
    SchemaSource source = smallSource();
    demand(install(source));
    demand(upgrade(source));
    EXPECT_EQ(count(u"book.run"_s), 2) << "nothing to do";

    source.authority[1].text.replace("select 1", "select 2");
    EXPECT_FALSE(status(source).authorityCurrent);
    demand(upgrade(source));
    EXPECT_EQ(count(u"book.run"_s), 4);
    EXPECT_EQ(demand(owner->execute(u"select book.number()"_s)).row(0).integer(0), 2);

    source.migrations << SqlFile{u"0003_later.sql"_s, "create table book.later (a int)"};
    EXPECT_EQ(status(source).pending, QStringList{u"0003_later.sql"_s});
    demand(upgrade(source));
    EXPECT_TRUE(status(source).isCurrent());
    EXPECT_EQ(count(u"book.run"_s), 6) << "functions are made anew after a migration";

    source.authority.removeLast();
    demand(upgrade(source));
    EXPECT_EQ(count(u"meta.schema_version where kind = 'authority'"_s), 1);
    EXPECT_TRUE(status(source).isCurrent());
}

TEST_F(SchemaInstallerTest, ARoleTakenInAFileEndsWithIt)
{
    SchemaSource source = smallSource();
    source.migrations[1].text += "; set local role pg_monitor";
    source.authority[0].text =
        "create table book.probe as select current_user as who; set local role pg_monitor";
    source.authority[1].text = "insert into book.probe values (current_user)";
    demand(install(source));
    EXPECT_EQ(count(u"book.probe where who = session_user"_s), 2);
}

TEST_F(SchemaInstallerTest, RefusesAnOfficeThatIsNewer)
{
    demand(install(smallSource()));
    SchemaSource older = smallSource();
    older.migrations.removeLast();
    const auto refused = upgrade(older);
    EXPECT_EQ(refused.error().code, ErrorCode::VersionMismatch);
    EXPECT_EQ(refused.error().args[u"installed"].toInt(), 2);
    EXPECT_EQ(refused.error().args[u"available"].toInt(), 1);
}

TEST_F(SchemaInstallerTest, NamesAMigrationThatWasEdited)
{
    SchemaSource source = smallSource();
    demand(install(source));
    source.migrations[0].text += " ";
    const auto refused = upgrade(source);
    EXPECT_EQ(refused.error().code, ErrorCode::WrongState);
    EXPECT_EQ(refused.error().args[u"why"].toString(), u"edited"_s);
    EXPECT_EQ(refused.error().args[u"file"].toString(), u"0001_frame.sql"_s);
}

TEST_F(SchemaInstallerTest, NamesAMigrationThatIsMissingOrSlippedIn)
{
    SchemaSource source = smallSource();
    demand(install(source));
    source.migrations[0].name = u"0001_renamed.sql"_s;
    EXPECT_EQ(upgrade(source).error().args[u"why"].toString(), u"gap"_s);
    demand(owner->script("delete from meta.schema_version where name = '0001_frame.sql'"));
    EXPECT_EQ(upgrade(smallSource()).error().args[u"file"].toString(), u"0001_frame.sql"_s);
}

TEST_F(SchemaInstallerTest, AFailureLeavesNothingBehind)
{
    SchemaSource source = smallSource();
    demand(install(source));
    source.migrations << SqlFile{u"0003_good.sql"_s, "create table book.good (a int)"}
                      << SqlFile{u"0004_bad.sql"_s,
                             "create table book.bad (a int);\ninsert into book.bad values "
                             "(1);\nselect nonsense;\n"};
    const auto failed = upgrade(source);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::Internal);
    EXPECT_EQ(failed.error().args[u"file"].toString(), u"0004_bad.sql"_s);
    EXPECT_EQ(failed.error().args[u"line"].toInt(), 3);
    EXPECT_EQ(failed.error().args[u"statement"].toInt(), 3);
    EXPECT_TRUE(failed.error().detail.contains(u"nonsense"_s)) << describe(failed.error());
    EXPECT_EQ(status(source).installed, 2);
    EXPECT_EQ(count(u"pg_class where relname in ('good', 'bad')"_s), 0);

    TestCluster& other = cluster;
    auto fresh = other.connectAsOwner(other.createDatabase());
    EXPECT_FALSE(SchemaInstaller(*fresh, source, options).install());
    EXPECT_TRUE(demand(SchemaInstaller(*fresh, source, options).status()).isEmpty);
}

TEST_F(SchemaInstallerTest, ACheckThatFindsSomethingStopsEverythingAndNamesIt)
{
    SchemaSource source = smallSource();
    demand(install(source));
    source.migrations << SqlFile{
        u"0003_wrong.sql"_s, "insert into book.thing values (-2, null), (-1, 5)"};
    const auto found = upgrade(source);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(found.error().args[u"check"].toString(), u"010_things.sql"_s);
    EXPECT_EQ(found.error().args[u"count"].toInt(), 2);
    EXPECT_EQ(found.error().args[u"found"].toArray(), (QJsonArray{u"-2 | null"_s, u"-1 | 5"_s}));
    EXPECT_EQ(status(source).installed, 2);
    EXPECT_EQ(count(u"book.thing"_s), 0);
    demand(owner->script("insert into book.thing values (-3)"));
    EXPECT_EQ(installer(source).check().error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(upgrade(smallSource()).error().code, ErrorCode::CheckFailed)
        << "also when nothing is to be done";
    demand(owner->script("delete from book.thing"));
    EXPECT_TRUE(installer(source).check());
}

TEST_F(SchemaInstallerTest, AFileMayNotEndTheTransaction)
{
    SchemaSource source = smallSource();
    source.migrations[1].text = "create table book.early (a int); commit; begin";
    const auto refused = install(source);
    EXPECT_EQ(refused.error().args[u"why"].toString(), u"ends_transaction"_s);
    EXPECT_EQ(refused.error().args[u"file"].toString(), u"0002_more.sql"_s);
}

TEST_F(SchemaInstallerTest, WaitsBrieflyForATableInUseAndTriesAgain)
{
    SchemaSource source = smallSource();
    demand(install(source));
    source.migrations << SqlFile{u"0003_alter.sql"_s, "alter table book.thing add c int"};
    auto reader = open();
    auto reading = demand(office::Transaction::begin(*reader));
    demand(reader->execute(u"select * from book.thing"_s));
    const auto busy = upgrade(source);
    ASSERT_FALSE(busy);
    EXPECT_EQ(busy.error().code, ErrorCode::Busy);
    EXPECT_EQ(busy.error().args[u"file"].toString(), u"0003_alter.sql"_s);
    EXPECT_EQ(status(source).installed, 2);

    options.attempts = 200;
    QThread* const other = QThread::create([&] {
        auto own = open();
        EXPECT_TRUE(SchemaInstaller(*own, source, options).upgrade());
    });
    other->start();
    QThread::msleep(200);
    reading.rollback();
    other->wait();
    delete other;
    EXPECT_TRUE(status(source).isCurrent());
}

TEST_F(SchemaInstallerTest, TwoAtOnceTakeTurns)
{
    SchemaSource source = smallSource();
    demand(install(source));
    source.authority[0].text += "; select pg_sleep(0.2)";
    options.attempts = 200;
    QThread* const other = QThread::create([&] {
        auto own = open();
        EXPECT_TRUE(SchemaInstaller(*own, source, options).upgrade());
    });
    other->start();
    EXPECT_TRUE(upgrade(source));
    other->wait();
    delete other;
    EXPECT_EQ(count(u"book.run"_s), 4) << "the second had nothing to do";
}

TEST_F(SchemaInstallerTest, NeedsTheSuperuser)
{
    demand(owner->script(
        "drop role if exists schema_somebody; create role schema_somebody login password 'x'"));
    demand(
        owner->script(u"grant create on database %1 to schema_somebody"_s.arg(database).toUtf8()));
    auto somebody = demand(Connection::open(
        cluster.server().address(database), u"schema_somebody"_s, Secret::fromText(u"x"_s)));
    EXPECT_EQ(
        SchemaInstaller(*somebody, smallSource()).install().error().code, ErrorCode::NotPermitted);
}

TEST(SchemaSource, ReadsAFolderInOrderAndFindsGaps)
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString& name, const QByteArray& text) {
        QDir().mkpath(QFileInfo(folder.filePath(name)).path());
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    EXPECT_EQ(SchemaSource::fromDirectory(folder.path()).error().code, ErrorCode::Io);
    write(u"migrations/0002_b.sql"_s, "b");
    write(u"migrations/0001_a.sql"_s, "a");
    write(u"migrations/notes.txt"_s, "x");
    write(u"authority/020_b.sql"_s, "b");
    write(u"authority/010_a.sql"_s, "a");
    const SchemaSource source = demand(SchemaSource::fromDirectory(folder.path()));
    EXPECT_EQ(source.version(), 2);
    EXPECT_EQ(source.migrations[0].name, u"0001_a.sql"_s);
    EXPECT_EQ(source.authority[0].name, u"010_a.sql"_s);
    EXPECT_EQ(source.migrations[0].hash(),
        u"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"_s);
    const QString before = source.hash();
    write(u"authority/020_b.sql"_s, "B");
    EXPECT_NE(demand(SchemaSource::fromDirectory(folder.path())).hash(), before);

    write(u"migrations/0004_d.sql"_s, "d");
    const auto gap = SchemaSource::fromDirectory(folder.path());
    EXPECT_EQ(gap.error().args[u"why"].toString(), u"gap"_s);
    EXPECT_EQ(gap.error().args[u"file"].toString(), u"0004_d.sql"_s);
    QFile::remove(folder.filePath(u"migrations/0004_d.sql"_s));
    write(u"migrations/0002_twice.sql"_s, "d");
    EXPECT_EQ(SchemaSource::fromDirectory(folder.path()).error().args[u"why"].toString(), u"gap"_s);
}

TEST(SchemaSource, TheProgramCarriesItsOwn)
{
    const SchemaSource source = demand(SchemaSource::embedded());
    EXPECT_GE(source.version(), 1);
    EXPECT_FALSE(source.authority.isEmpty());
    EXPECT_FALSE(source.checks.isEmpty());
    const QString sources = qEnvironmentVariable("PURSER_SOURCE_DIR");
    if (!sources.isEmpty()) {
        EXPECT_EQ(
            demand(SchemaSource::fromDirectory(sources + u"/core/schema"_s)).hash(), source.hash());
    }
}

TEST(OfficeSchema, IsWhatTheTestsRunOnAndUpgradesToItself)
{
    const TestOffice office = TestOffice::fresh();
    auto owner = office.asOwner();
    SchemaSource source = demand(SchemaSource::embedded());
    EXPECT_TRUE(demand(SchemaInstaller(*owner, source).status()).isCurrent());
    EXPECT_TRUE(SchemaInstaller(*owner, source).upgrade());
    source.authority.last().text += "\n-- changed";
    const auto again = SchemaInstaller(*owner, source).upgrade();
    EXPECT_TRUE(again) << describe(again.error());
    EXPECT_TRUE(office.as("mara")->callJson({u"desk.me"_s, {}}));
}

/// In an office that is hardened already the role of a migration may call next to nothing.
TEST(OfficeSchema, TakesAMigrationThatEndsInARoleOfItsOwn)
{
    const TestOffice office = TestOffice::fresh();
    auto owner = office.asOwner();
    SchemaSource source = demand(SchemaSource::embedded());
    SqlFile next = source.migrations.last();
    next.name = u"%1_next.sql"_s.arg(source.version() + 1, 4, 10, QChar(u'0'));
    next.text = "set local role purser_owner; comment on table book.client is 'The next one.';";
    source.migrations.append(next);
    const auto upgraded = SchemaInstaller(*owner, source).upgrade();
    EXPECT_TRUE(upgraded) << describe(upgraded.error());
}

/// Hours and cut-offs were in UTC before there were time zones.
TEST(OfficeSchema, KeepsHoursAndCutOffsOfAnOfficeInUse)
{
    for (const bool isInUse : {true, false}) {
        TestCluster& cluster = TestCluster::shared();
        auto owner = cluster.connectAsOwner(cluster.createDatabase());
        const SchemaSource source = demand(SchemaSource::embedded());
        SchemaSource before;
        for (const SqlFile& file : source.migrations) {
            if (migrationNumber(file.name) < 49)
                before.migrations.append(file);
        }
        demand(SchemaInstaller(*owner, before).install());
        demand(
            owner->script("insert into book.legal_entity (code, name) values ('OWN', 'Own hours');"
                          "insert into policy.business_day (weekday, opens, closes, entity_id) "
                          "select 1, '08:00', "
                          "'12:00', id from book.legal_entity where code = 'OWN'"));
        if (isInUse)
            demand(owner->script("insert into meta.office (name, reference_currency, time_zone, "
                                 "trial) values ('In use', 'EUR', 'Asia/Nicosia', false)"));
        const auto upgraded = SchemaInstaller(*owner, source).upgrade();
        ASSERT_TRUE(upgraded) << describe(upgraded.error());
        if (!isInUse)
            demand(owner->execute(
                u"select meta.install_office('New', 'EUR', 'Asia/Nicosia', false)"_s));
        const auto text = [&owner](const QString& what) {
            return demand(owner->execute(u"select "_s + what)).row(0).text(0);
        };
        EXPECT_EQ(text(u"book.zone_of(null)"_s), isInUse ? u"UTC"_s : u"Asia/Nicosia"_s);
        EXPECT_EQ(text(u"book.zone_of(id) from book.legal_entity where code = 'OWN'"_s), u"UTC"_s);
        EXPECT_EQ(text(u"book.zone_of_method('sepa')"_s), isInUse ? u"UTC"_s : u"Europe/Berlin"_s);
        EXPECT_EQ(text(u"to_char(book.next_cut_off('sepa') at time zone '%1', 'HH24:MI')"_s.arg(
                      isInUse ? u"UTC"_s : u"Europe/Berlin"_s)),
            u"14:30"_s);
    }
}
