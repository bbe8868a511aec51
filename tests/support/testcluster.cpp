#include "tests/support/testcluster.h"

#include "core/office/filelock.h"
#include "tests/support/demand.h"
#include "tests/support/preparedcluster.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStorageInfo>

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<TestCluster>& sharedPointer()
{
    static std::unique_ptr<TestCluster> cluster;
    return cluster;
}

/// Where an office is made and dropped for each test: in memory when there is room, for it consists
/// of more than a thousand files, and a disk spends more time on their names than the server on all
/// the rest. What must survive a crash of the machine belongs on a disk.
QString placeFor(bool durable)
{
    constexpr qint64 roomNeeded = qint64{4} << 30;
    const QStorageInfo memory(u"/dev/shm"_s);
    const bool hasRoom = memory.isValid() && memory.fileSystemType() == "tmpfs"
        && !memory.isReadOnly() && memory.bytesAvailable() >= roomNeeded;
    return !durable && hasRoom ? u"/dev/shm"_s : u"/tmp"_s;
}

/// A folder that the server's user can enter, short enough for a socket inside.
QString makeDirectory(bool durable)
{
    QTemporaryDir directory(placeFor(durable) + u"/purser-test-XXXXXX"_s);
    directory.setAutoRemove(false);
    if (!directory.isValid())
        throw std::runtime_error("no folder for the test cluster");
    return directory.path();
}

void copyData(const QString& from, const QString& to)
{
    QProcess copy;
    copy.setProcessChannelMode(QProcess::MergedChannels);
    copy.start(u"cp"_s, {u"-a"_s, u"--reflink=auto"_s, from + u"/data"_s, to + u"/data"_s});
    if (!copy.waitForFinished(120'000) || copy.exitCode() != 0)
        throw std::runtime_error(
            "cannot copy the prepared cluster: " + copy.readAll().toStdString());
}

void applyWantedChange(office::Connection& office)
{
    const QString path = qEnvironmentVariable("PURSER_TEST_CHANGE");
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read the change of the office");
    const Result<void> changed = office.script(file.readAll());
    if (!changed)
        throw std::runtime_error(
            "the office cannot be changed: " + changed.error().detail.toStdString());
}

} // namespace

TestCluster& TestCluster::shared()
{
    auto& cluster = sharedPointer();
    const QString running = qEnvironmentVariable("PURSER_TEST_SERVER");
    if (!cluster)
        cluster = running.isEmpty() ? std::make_unique<TestCluster>() : ofAnother(running);
    return *cluster;
}

void TestCluster::stopShared()
{
    sharedPointer().reset();
}

TestCluster::TestCluster(const Options& options)
{
    const QString prepared = preparedClusterDirectory();
    const QString directory = makeDirectory(options.durable);
    m_guard = std::make_unique<OrphanGuard>(directory);
    copyData(prepared, directory);
    office::ClusterOptions cluster;
    cluster.durable = options.durable;
    cluster.settings = options.settings;
    cluster.hostRules = options.hostRules;
    cluster.port = options.port;
    m_server = std::make_unique<office::LocalCluster>(
        demand(office::LocalCluster::createOrOpen(directory, cluster)));
    demand(m_server->start());
}

TestCluster::TestCluster(office::LocalCluster server)
    : m_server(std::make_unique<office::LocalCluster>(std::move(server)))
{
    demand(m_server->start());
    m_logBefore = QFileInfo(m_server->logFile()).size();
}

std::unique_ptr<TestCluster> TestCluster::ofAnother(const QString& directory)
{
    office::ClusterOptions options;
    options.durable = false;
    return std::unique_ptr<TestCluster>(
        new TestCluster(demand(office::LocalCluster::createOrOpen(directory, options))));
}

TestCluster::~TestCluster()
{
    m_administration.reset();
}

QByteArray TestCluster::log() const
{
    QFile file(m_server->logFile());
    return file.open(QIODevice::ReadOnly) && file.seek(m_logBefore) ? file.readAll() : QByteArray();
}

QString TestCluster::nextName()
{
    if (!m_administration || !m_administration->isOpen() || m_administration->looksDead())
        m_administration = connectAsOwner(u"postgres"_s);
    // Several programs may work in one cluster.
    return u"office_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++m_count);
}

QString TestCluster::clone(const QString& original)
{
    const QString name = nextName();
    // Copying the files takes a third of the time that writing each page to the log takes.
    demand(m_administration->script(
        u"create database %1 template %2 strategy file_copy"_s.arg(name, original).toUtf8()));
    return name;
}

QString TestCluster::cloneOffice()
{
    const QString name = clone(templateDatabase());
    auto office = connectAsOwner(name);
    applyWantedChange(*office);
    // Rights on a database, and its settings, are not cloned.
    demand(office->execute(u"select meta.harden_database()"_s));
    return name;
}

QString TestCluster::cloneFilledOffice(
    const QString& content, const std::function<void(office::Connection& owner)>& fill)
{
    if (!m_filled.contains(content)) {
        const QString original = cloneOffice();
        fill(*connectAsOwner(original));
        m_filled.insert(content, original);
    }
    const QString name = clone(m_filled.value(content));
    demand(connectAsOwner(name)->execute(u"select meta.harden_database()"_s));
    return name;
}

QString TestCluster::createDatabase()
{
    const QString name = nextName();
    demand(m_administration->script(u"create database %1 template template0"_s.arg(name).toUtf8()));
    return name;
}

void TestCluster::drop(const QString& database)
{
    nextName();
    demand(m_administration->script(
        u"drop database if exists %1 with (force)"_s.arg(database).toUtf8()));
}

void TestCluster::restoreLogins()
{
    nextName();
    demand(m_administration->script(R"(
do $$
declare
  item record;
begin
  for item in
    select r.rolname from pg_roles r
     where pg_has_role(r.oid, 'purser_staff', 'member') and not r.rolsuper
       and r.rolname not in (select l.rolname from login l)
  loop
    execute format('drop role %I', item.rolname);
  end loop;
  for item in
    select m.roleid::regrole::text as role, m.member::regrole::text as member from pg_auth_members m
    except select b.role, b.member from membership b
  loop
    execute format('revoke %s from %s', item.role, item.member);
  end loop;
  for item in
    select b.role, b.member from membership b
    except select m.roleid::regrole::text, m.member::regrole::text from pg_auth_members m
  loop
    execute format('grant %s to %s', item.role, item.member);
  end loop;
  for item in
    select l.* from login l join pg_authid a using (rolname)
     where (l.rolpassword, l.rolcanlogin, l.rolvaliduntil, l.rolconnlimit)
           is distinct from (a.rolpassword, a.rolcanlogin, a.rolvaliduntil, a.rolconnlimit)
  loop
    execute format('alter role %I password %L valid until %L connection limit %s', item.rolname,
                   item.rolpassword, coalesce(item.rolvaliduntil, 'infinity'), item.rolconnlimit);
    execute format(case when item.rolcanlogin then 'alter role %I login' else 'alter role %I nologin' end,
                   item.rolname);
  end loop;
end $$;
)"));
}

std::unique_ptr<office::Connection> TestCluster::connectAsOwner(const QString& database)
{
    return demand(m_server->connectAsOwner(database));
}

} // namespace purser::tests
