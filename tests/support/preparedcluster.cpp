#include "tests/support/preparedcluster.h"

#include "core/office/call.h"
#include "core/office/filelock.h"
#include "core/office/localcluster.h"
#include "core/office/osuser.h"
#include "core/office/passwordverifier.h"
#include "core/office/postgresprograms.h"
#include "core/schema/schemainstaller.h"
#include "tests/support/demand.h"
#include "tests/support/standardstaff.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

/// Part of the key: goes up when this file makes something else of the same SQL.
constexpr auto recipe = "3";
constexpr int keptClusters = 8;

QByteArray officeSql()
{
    QFile file(u":/tests/office.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("office.sql is not part of the program");
    return file.readAll();
}

schema::SchemaSource schemaSource()
{
    // Who works on the SQL may run tests over it without a build.
    const QString directory = qEnvironmentVariable("PURSER_SCHEMA_DIR");
    return demand(directory.isEmpty() ? schema::SchemaSource::embedded()
                                      : schema::SchemaSource::fromDirectory(directory));
}

/// Who runs the servers of this program.
office::OsUser serverUser()
{
    const office::OsUser user = demand(office::OsUser::current());
    return user.uid == 0 ? demand(office::OsUser::named(office::ClusterOptions().unprivilegedUser))
                         : user;
}

QString cacheRoot()
{
    const QString wanted =
        qEnvironmentVariable("PURSER_TEST_CACHE", QStringLiteral(PURSER_TEST_CACHE));
    // The server does not run as root, so it cannot enter everything that root can.
    QDir().mkpath(wanted);
    if (serverUser().firstClosedFolder(wanted).isEmpty())
        return wanted;
    const QString fallback = u"/tmp/purser-test-cache-%1"_s.arg(geteuid());
    QDir().mkpath(fallback);
    return fallback;
}

QString cacheKey(const schema::SchemaSource& source)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(source.hash().toLatin1());
    hash.addData(officeSql());
    hash.addData(QByteArrayView(recipe));
    for (const StandardStaff& person : standardStaff())
        hash.addData((person.login + person.name + person.roles.join(u' ')).toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(16));
}

void addStaff(office::Connection& connection)
{
    for (const StandardStaff& person : standardStaff()) {
        const QString verifier =
            demand(office::passwordVerifier(Secret::fromText(standardPassword(person.login))));
        const QVariant scope = person.partners.isEmpty()
            ? QVariant(QMetaType::fromType<QString>())
            : QVariant(office::arrayText(person.partners));
        demand(connection.execute(
            u"select meta.bootstrap_staff($1, $2, $3::text[], $4, $5::bigint[], false)"_s,
            {person.login, person.name, office::arrayText(person.roles), verifier, scope}));
    }
    for (const QString& service : standardServices()) {
        const QString verifier =
            demand(office::passwordVerifier(Secret::fromText(standardPassword(service))));
        demand(connection.execute(u"select meta.service_password($1, $2)"_s, {service, verifier}));
    }
}

/// What restoreLogins() goes by. Roles belong to the cluster, so this lies outside the office.
void noteLogins(office::Connection& connection)
{
    demand(connection.script("create table login as select rolname, rolpassword, rolcanlogin, "
                             "rolvaliduntil, rolconnlimit\n"
                             "  from pg_authid where rolname !~ '^(pg_|postgres)';\n"
                             "create table membership as select roleid::regrole::text as role, "
                             "member::regrole::text as member\n"
                             "  from pg_auth_members;\n"));
}

void fill(office::LocalCluster& cluster, const schema::SchemaSource& source)
{
    auto administration = demand(cluster.connectAsOwner(u"postgres"_s));
    demand(administration->script("create database " + templateDatabase().toUtf8()));
    {
        auto office = demand(cluster.connectAsOwner(templateDatabase()));
        demand(schema::SchemaInstaller(*office, source).install());
        demand(office->execute(
            u"select meta.install_office('Test office', 'EUR', 'Europe/Berlin', true)"_s));
        // Hours and cut-offs of tests are said in UTC, unless a test is about zones.
        demand(office->script("update policy.business_zone set zone = 'UTC'; "
                              "update policy.bank_calendar set zone = 'UTC'"));
        demand(office->script(officeSql()));
        addStaff(*office);
        demand(office->script("vacuum analyze"));
    }
    noteLogins(*administration);
    // Every test program copies what is here; template0 is enough to make an empty database from.
    demand(administration->script("alter database template1 with is_template false"));
    demand(administration->script("drop database template1"));
    demand(administration->script("alter database " + templateDatabase().toUtf8()
        + " with is_template true allow_connections false"));
}

/// A stopped cluster needs its last log position only.
void forgetOldLog(const QString& directory)
{
    const auto programs = demand(office::PostgresPrograms::find({}, 0, serverUser()));
    demand(programs.run(u"pg_resetwal"_s, directory, {u"data"_s}));
}

/// Removes the oldest; what is being copied right now is among the newest.
void prune(const QString& root)
{
    QFileInfoList entries = QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    for (qsizetype i = keptClusters; i < entries.size(); ++i)
        QDir(entries[i].filePath()).removeRecursively();
}

} // namespace

QString templateDatabase()
{
    return u"office_template"_s;
}

QString preparedClusterDirectory()
{
    const schema::SchemaSource source = schemaSource();
    const QString root = cacheRoot();
    const QString ready = root + u'/' + cacheKey(source);
    const auto turn = demand(office::FileLock::take(root + u"/lock"_s));
    if (QFile::exists(ready))
        return ready;
    const QString fresh = ready + u".new"_s;
    QDir(fresh).removeRecursively();
    office::ClusterOptions options;
    options.durable = false;
    auto cluster = demand(office::LocalCluster::createOrOpen(fresh, options));
    demand(cluster.start());
    try {
        fill(cluster, source);
    } catch (...) {
        static_cast<void>(cluster.stop(office::LocalCluster::StopMode::Immediate));
        QDir(fresh).removeRecursively();
        throw;
    }
    demand(cluster.stop());
    forgetOldLog(fresh);
    if (!QDir().rename(fresh, ready))
        throw std::runtime_error("cannot keep the prepared cluster");
    prune(root);
    return ready;
}

} // namespace purser::tests
