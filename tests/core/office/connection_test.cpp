#include "core/office/transaction.h"
#include "tests/support/standardstaff.h"
#include "tests/support/testoffice.h"

#include <QFuture>
#include <QThread>
#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

/// A database without an office: these tests are about the connection alone.
class ConnectionTest : public ::testing::Test
{
protected:
    std::unique_ptr<Connection> open(const ConnectionOptions& options = {}) const
    {
        return demand(cluster.server().connectAsOwner(database, options));
    }
    ErrorCode codeOf(const QString& sql) { return connection->execute(sql).error().code; }

    TestCluster& cluster = TestCluster::shared();
    const QString database = cluster.createDatabase();
    std::unique_ptr<Connection> connection = open();
};

/// Waits until the server shows a session of that process in that state.
void waitUntil(Connection& observer, const QString& condition, int pid)
{
    for (int i = 0; i < 1000; ++i) {
        const Table rows = demand(observer.execute(
            u"select 1 from pg_stat_activity where pid = $1 and "_s + condition, {pid}));
        if (!rows.isEmpty())
            return;
        QThread::msleep(5);
    }
    FAIL() << "the session never was in the state waited for";
}

} // namespace

TEST(Connection, SaysWhoIsThere)
{
    const TestOffice office = TestOffice::fresh();
    auto mara = office.as("mara");
    const QJsonObject me = demand(mara->callJson({u"desk.me"_s, {}}));
    EXPECT_EQ(me[u"login"].toString(), u"mara"_s);
    EXPECT_EQ(me[u"name"].toString(), u"Mara Lindqvist"_s);
}

TEST(Connection, EveryMemberOfStaffAndServiceGetsIn)
{
    const TestOffice office = TestOffice::fresh();
    for (const StandardStaff& person : standardStaff()) {
        const QJsonObject me = demand(office.as(person.login)->callJson({u"desk.me"_s, {}}));
        QStringList roles;
        for (const QJsonValue& role : me[u"roles"].toArray())
            roles << role.toString();
        EXPECT_EQ(roles, person.roles) << person.login.toStdString();
    }
    for (const QString& service : standardServices())
        EXPECT_TRUE(office.as(service)->isOpen());
}

TEST(Connection, CarriesTheArgumentsOfARefusal)
{
    const TestOffice office = TestOffice::fresh();
    auto mara = office.as("mara");
    const auto refused = mara->callJson(
        {u"desk.hello"_s, {{u"p_program"_s, u"purser"_s}, {u"p_version"_s, u"99999.0"_s}}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::VersionMismatch);
    EXPECT_EQ(refused.error().args[u"version"].toString(), u"99999.0"_s);
    EXPECT_TRUE(mara->isOpen());
}

TEST(Connection, MayDoNothingButCallFunctions)
{
    const TestOffice office = TestOffice::fresh();
    auto mara = office.as("mara");
    EXPECT_EQ(mara->execute(u"select * from book.client"_s).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(mara->call({u"link.tick"_s, {}}).error().code, ErrorCode::NotPermitted);
}

TEST_F(ConnectionTest, ReadsEveryTypeExactly)
{
    const Table table = demand(connection->execute(
        u"select 9223372036854775807::int8 as most, (-9223372036854775808)::int8 as least,"
        " 12345678901234567890.123456789::numeric as exact, true as yes, null::int8 as none,"
        " '{\"minor\": \"485000\"}'::jsonb as money, '[1, 2]'::jsonb as list, 'Grüße 🙂'::text "
        "as words,"
        " 1700000000123456::int8 as at, '\\x00ff'::bytea as bytes, 0.5::float4 as rank,"
        " 'c0ffee00-0000-4000-8000-000000000001'::uuid as key"_s));
    const RowView row = table.row(0);
    EXPECT_EQ(row.integer(u"most"_s), std::numeric_limits<qint64>::max());
    EXPECT_EQ(row.integer(u"least"_s), std::numeric_limits<qint64>::min());
    EXPECT_EQ(row.text(u"exact"_s), u"12345678901234567890.123456789"_s);
    EXPECT_TRUE(row.flag(u"yes"_s));
    EXPECT_TRUE(row.isNull(u"none"_s));
    EXPECT_EQ(row.json(u"money"_s)[u"minor"].toString(), u"485000"_s);
    EXPECT_EQ(row.jsonArray(u"list"_s).size(), 2);
    EXPECT_EQ(row.text(u"words"_s), u"Grüße 🙂"_s);
    EXPECT_EQ(row.instant(u"at"_s), QDateTime::fromMSecsSinceEpoch(1700000000123, Qt::UTC));
    EXPECT_EQ(row.value(u"bytes"_s).toByteArray(), QByteArray("\x00\xff", 2));
    EXPECT_EQ(row.real(u"rank"_s), 0.5);
    EXPECT_EQ(row.text(u"key"_s), u"c0ffee00-0000-4000-8000-000000000001"_s);
    EXPECT_TRUE(row.isNull(u"no_such_column"_s));
}

TEST_F(ConnectionTest, BindsEveryKindOfArgument)
{
    const Table table = demand(connection->execute(
        u"select $1::text, $2::int8, $3::bool, $4::jsonb ->> 'a', $5::text[], $6::timestamptz = '2025-03-14 09:26:53.5+00', $7::int8 is null, $8::bytea, jsonb_exists($4::jsonb, 'a')"_s,
        {u"it's \\ \"quoted\"; drop table x; -- ü\n"_s, std::numeric_limits<qint64>::min(), false,
            jsonText(QJsonObject{{u"a"_s, u"'"_s}}), arrayText(QStringList{u"a,b"_s, u"\"\\{}"_s}),
            QDateTime::fromString(u"2025-03-14T09:26:53.500Z"_s, Qt::ISODateWithMs),
            QVariant(QMetaType::fromType<qlonglong>()), QByteArray("\x00\x01", 2)}));
    const RowView row = table.row(0);
    EXPECT_EQ(row.text(0), u"it's \\ \"quoted\"; drop table x; -- ü\n"_s);
    EXPECT_EQ(row.integer(1), std::numeric_limits<qint64>::min());
    EXPECT_FALSE(row.flag(2));
    EXPECT_EQ(row.text(3), u"'"_s);
    EXPECT_EQ(row.text(4), u"{\"a,b\",\"\\\"\\\\{}\"}"_s);
    EXPECT_TRUE(row.flag(5));
    EXPECT_TRUE(row.flag(6));
    EXPECT_EQ(row.value(7).toByteArray(), QByteArray("\x00\x01", 2));
    EXPECT_TRUE(row.flag(8));
}

TEST_F(ConnectionTest, RefusesTextThatWouldCutTheStatementShort)
{
    const auto refused =
        connection->execute(u"select $1::text"_s, {QString(u"a"_s + QChar::Null + u"b"_s)});
    EXPECT_EQ(refused.error().code, ErrorCode::BadInput);
    EXPECT_TRUE(connection->execute(u"select 1"_s));
}

TEST_F(ConnectionTest, IsInUtcWhateverTheComputerSays)
{
    const Table table = demand(
        connection->execute(u"select current_setting('TimeZone'), current_setting('DateStyle')"_s));
    EXPECT_EQ(table.row(0).text(0), u"UTC"_s);
    EXPECT_EQ(table.row(0).text(1), u"ISO, YMD"_s);
}

TEST_F(ConnectionTest, ReadsManyRowsAndThenGoesOn)
{
    const Table table =
        demand(connection->execute(u"select i, i * 2 as twice from generate_series(1, 20000) i"_s));
    ASSERT_EQ(table.rowCount(), 20000);
    EXPECT_EQ(table.row(19999).integer(u"twice"_s), 40000);
    EXPECT_EQ(demand(connection->execute(u"select 7"_s)).row(0).integer(0), 7);
}

TEST_F(ConnectionTest, NoticesAnErrorBehindTheFirstRows)
{
    const auto table =
        connection->execute(u"select 1 / (500 - i) from generate_series(1, 1000) i"_s);
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::BadInput);
    EXPECT_TRUE(table.error().detail.contains(u"22012"_s)) << table.error().detail.toStdString();
}

TEST_F(ConnectionTest, PreparesAStatementOnce)
{
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(
            demand(connection->execute(u"select $1::int4 + 1"_s, {i})).row(0).integer(0), i + 1);
    const Table prepared = demand(connection->execute(
        u"select count(*) from pg_prepared_statements where statement like '%int4 + 1%' and statement not like '%like%'"_s));
    EXPECT_EQ(prepared.row(0).integer(0), 1);
}

TEST_F(ConnectionTest, ForgetsPreparedStatementsBeforeTheyPileUp)
{
    for (int i = 0; i < 200; ++i)
        demand(connection->execute(u"select $1::int + %1"_s.arg(i), {1}));
    const Table prepared =
        demand(connection->execute(u"select count(*) from pg_prepared_statements"_s));
    EXPECT_LE(prepared.row(0).integer(0), 66);
}

TEST_F(ConnectionTest, PreparesAnewAfterAnUpgradeOfTheOffice)
{
    const Call call{u"desk.probe"_s, {{u"p_number"_s, 1}}};
    demand(connection->script("create schema desk;"
                              "create function desk.probe(p_number int) returns table (a int) "
                              "language sql as 'select p_number'"));
    EXPECT_EQ(demand(connection->call(call)).row(0).integer(0), 1);
    auto upgrade = open();
    demand(upgrade->script(
        "drop function desk.probe(int);"
        "create function desk.probe(p_number int) returns table (a int, b text) language sql as"
        " $$select p_number + 1, 'x'$$"));
    const Table after = demand(connection->call(call));
    EXPECT_EQ(after.row(0).integer(u"a"_s), 2);
    EXPECT_EQ(after.row(0).text(u"b"_s), u"x"_s);
}

TEST_F(ConnectionTest, FunctionsGiveOneObjectOrNothing)
{
    demand(connection->script(
        "create schema desk;"
        "create function desk.object() returns jsonb language sql as $$select '{\"a\": "
        "1}'::jsonb$$;"
        "create function desk.nothing() returns jsonb language sql as 'select null::jsonb';"
        "create function desk.list() returns jsonb language sql as $$select '[]'::jsonb$$"));
    EXPECT_EQ(demand(connection->callJson({u"desk.object"_s, {}}))[u"a"].toInt(), 1);
    EXPECT_TRUE(demand(connection->callJson({u"desk.nothing"_s, {}})).isEmpty());
    EXPECT_EQ(connection->callJson({u"desk.list"_s, {}}).error().code, ErrorCode::Internal);
    EXPECT_EQ(
        connection->callJson({u"desk.missing"_s, {}}).error().code, ErrorCode::VersionMismatch);
    EXPECT_EQ(connection->call({u"desk.object(); --"_s, {}}).error().code, ErrorCode::Internal);
    EXPECT_EQ(connection->call({u"desk.object"_s, {{u"p => 1); --"_s, 1}}}).error().code,
        ErrorCode::Internal);
}

TEST_F(ConnectionTest, NeverLetsTheContentsOfARowIntoAnError)
{
    demand(connection->script(
        "create table person (name text constraint person_name check (name <> 'Secret Name'))"));
    const auto refused =
        connection->execute(u"insert into person values ($1)"_s, {u"Secret Name"_s});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::BadInput);
    EXPECT_EQ(refused.error().args[u"constraint"].toString(), u"person_name"_s);
    EXPECT_FALSE(refused.error().detail.contains(u"Secret"_s))
        << refused.error().detail.toStdString();
    const auto malformed = connection->execute(u"select $1::text::int8"_s, {u"Secret Name"_s});
    EXPECT_FALSE(malformed.error().detail.contains(u"Secret"_s));
    EXPECT_FALSE(cluster.log().contains("Secret Name"));
}

TEST_F(ConnectionTest, ATransactionIsUndoneUnlessCommitted)
{
    demand(connection->script("create table t (a int)"));
    {
        auto transaction = demand(Transaction::begin(*connection));
        demand(connection->execute(u"insert into t values (1)"_s));
    }
    EXPECT_EQ(demand(connection->execute(u"select count(*) from t"_s)).row(0).integer(0), 0);
    {
        auto transaction = demand(Transaction::begin(*connection));
        demand(connection->execute(u"insert into t values (1)"_s));
        demand(transaction.commit());
        EXPECT_FALSE(transaction.commit());
    }
    EXPECT_EQ(demand(connection->execute(u"select count(*) from t"_s)).row(0).integer(0), 1);
}

TEST_F(ConnectionTest, DoesNotTakeARollbackForACommit)
{
    auto transaction = demand(Transaction::begin(*connection));
    EXPECT_FALSE(connection->execute(u"select 1 / 0"_s));
    EXPECT_FALSE(transaction.commit());
    EXPECT_TRUE(connection->execute(u"select 1"_s));
}

TEST_F(ConnectionTest, AScriptSaysWhereItFailed)
{
    const auto failed = connection->script("select 1;\nselect 2;\nselect nonsense from nowhere;\n");
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().args[u"line"].toInt(), 3);
    EXPECT_TRUE(failed.error().detail.contains(u"nowhere"_s))
        << failed.error().detail.toStdString();
    const auto running = connection->script(
        "create table a (b int); insert into a values (1); select 1 / b - b / 0 from a;");
    EXPECT_EQ(running.error().args[u"statement"].toInt(), 3);
    const auto tables = demand(
        connection->scriptTables("select 1 as a; select 2 as b where false; select null as c"));
    ASSERT_EQ(tables.size(), 3);
    EXPECT_EQ(tables[0].row(0).text(u"a"_s), u"1"_s);
    EXPECT_TRUE(tables[1].isEmpty());
    EXPECT_TRUE(tables[2].row(0).isNull(0));
}

TEST_F(ConnectionTest, ABackendThatIsKilledIsAConnectionLost)
{
    auto killer = open();
    demand(killer->execute(u"select pg_terminate_backend($1, 5000)"_s, {connection->backendPid()}));
    EXPECT_TRUE(connection->looksDead());
    EXPECT_EQ(codeOf(u"select 1"_s), ErrorCode::ConnectionLost);
    EXPECT_FALSE(connection->isOpen());
    EXPECT_EQ(codeOf(u"select 1"_s), ErrorCode::ConnectionLost);
    EXPECT_EQ(connection->begin().error().code, ErrorCode::ConnectionLost);
    EXPECT_EQ(connection->script("select 1").error().code, ErrorCode::ConnectionLost);
}

TEST_F(ConnectionTest, ABackendKilledDuringAStatementIsAConnectionLost)
{
    const int pid = connection->backendPid();
    std::thread other([&] {
        auto killer = demand(cluster.server().connectAsOwner(database));
        waitUntil(*killer, u"wait_event = 'PgSleep'"_s, pid);
        demand(killer->execute(u"select pg_terminate_backend($1)"_s, {pid}));
    });
    const ErrorCode code = codeOf(u"select pg_sleep(30)"_s);
    other.join();
    EXPECT_EQ(code, ErrorCode::ConnectionLost);
    EXPECT_FALSE(connection->isOpen());
}

TEST_F(ConnectionTest, ACommandOnADeadConnectionWasNotSent)
{
    auto killer = open();
    demand(killer->execute(u"select pg_terminate_backend($1, 5000)"_s, {connection->backendPid()}));
    const auto lost = connection->command({u"desk.anything"_s, {{u"p_key"_s, newCommandKey()}}});
    EXPECT_EQ(lost.error().code, ErrorCode::ConnectionLost);
}

TEST_F(ConnectionTest, AStatementIsCancelledFromAnotherThread)
{
    const Canceller canceller = connection->canceller();
    const int pid = connection->backendPid();
    std::thread other([&] {
        auto observer = demand(cluster.server().connectAsOwner(database));
        waitUntil(*observer, u"wait_event = 'PgSleep'"_s, pid);
        EXPECT_TRUE(canceller.cancel());
    });
    const ErrorCode code = codeOf(u"select pg_sleep(30)"_s);
    other.join();
    EXPECT_EQ(code, ErrorCode::Cancelled);
    EXPECT_EQ(demand(connection->execute(u"select 1"_s)).row(0).integer(0), 1);
}

TEST_F(ConnectionTest, ATimeoutIsNoCancellation)
{
    auto hasty = open({.statementTimeout = 50});
    EXPECT_EQ(hasty->execute(u"select pg_sleep(30)"_s).error().code, ErrorCode::Timeout);
    EXPECT_TRUE(hasty->execute(u"select 1"_s));
}

TEST_F(ConnectionTest, ALockThatIsHeldIsBusy)
{
    demand(connection->script("create table t (a int)"));
    auto holding = demand(Transaction::begin(*connection));
    demand(connection->execute(u"lock table t"_s));
    auto other = open({.lockTimeout = 50});
    EXPECT_EQ(other->execute(u"select * from t"_s).error().code, ErrorCode::Busy);
}

TEST_F(ConnectionTest, ADeadlockIsBusy)
{
    demand(connection->script("create table t (a int primary key); insert into t values (1), (2)"));
    auto first = demand(Transaction::begin(*connection));
    demand(connection->execute(u"update t set a = a where a = 1"_s));
    ErrorCode otherCode = ErrorCode::Internal;
    std::atomic<bool> holds = false;
    std::thread other([&] {
        auto second = demand(cluster.server().connectAsOwner(database));
        auto transaction = demand(Transaction::begin(*second));
        demand(second->execute(u"update t set a = a where a = 2"_s));
        holds = true;
        const auto result = second->execute(u"update t set a = a where a = 1"_s);
        otherCode = result ? ErrorCode::NotFound : result.error().code;
    });
    while (!holds)
        QThread::msleep(1);
    const auto mine = connection->execute(u"update t set a = a where a = 2"_s);
    first.rollback();
    other.join();
    const ErrorCode myCode = mine ? ErrorCode::NotFound : mine.error().code;
    EXPECT_TRUE(myCode == ErrorCode::Busy || otherCode == ErrorCode::Busy);
    EXPECT_NE(myCode, otherCode);
}

TEST_F(ConnectionTest, StaysInItsThread)
{
    ErrorCode code = ErrorCode::NotFound;
    std::thread other([&] { code = codeOf(u"select 1"_s); });
    other.join();
    EXPECT_EQ(code, ErrorCode::Internal);
}

TEST_F(ConnectionTest, KnowsItsServerProcess)
{
    const qint64 before = demand(
        connection->execute(u"select (extract(epoch from clock_timestamp()) * 1000000)::int8"_s))
                              .row(0)
                              .integer(0);
    auto later = open();
    EXPECT_GE(demand(later->backendStart()), before);
    EXPECT_LT(demand(connection->backendStart()), before);
    const ServerIdentity identity = demand(connection->serverIdentity());
    EXPECT_FALSE(identity.system.isEmpty());
    EXPECT_EQ(identity.timeline, 1);
}

TEST(Connection, ACommitThatDidNotReachTheStandbyIsUnknown)
{
    TestCluster cluster({.durable = true});
    auto connection = cluster.connectAsOwner(cluster.createDatabase());
    demand(connection->script(
        "create schema desk; create table t (a int);"
        "create function desk.write(p_key uuid) returns table (entity text) language sql as"
        " $$insert into t values (1) returning 'x'$$"));
    demand(connection->script("alter system set synchronous_standby_names = 'nobody'"));
    demand(connection->script("select pg_reload_conf()"));
    const int pid = connection->backendPid();
    std::thread other([&] {
        auto killer = cluster.connectAsOwner(u"postgres"_s);
        waitUntil(*killer, u"wait_event = 'SyncRep'"_s, pid);
        demand(killer->execute(u"select pg_cancel_backend($1)"_s, {pid}));
    });
    // The setting takes a moment to arrive; until then commits do not wait.
    QString key;
    Result<Outcome> written;
    do {
        key = newCommandKey();
        written = connection->command({u"desk.write"_s, {{u"p_key"_s, key}}});
    } while (written);
    other.join();
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::OutcomeUnknown);
    EXPECT_EQ(written.error().args[u"key"].toString(), key);
}
