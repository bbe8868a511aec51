#include "app/office/trial/trialoffice.h"

#include "app/office/officesetup.h"
#include "app/office/trial/trialbridge.h"
#include "app/office/trial/trialdemo.h"
#include "app/office/trial/trialstaff.h"
#include "core/office/filelock.h"
#include "core/schema/schemainstaller.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>
#include <unistd.h>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

/// A new office is filled under this name and renamed when it is whole.
const QString unfinishedDatabase = u"purser_unfinished"_s;
constexpr int readyTries = 200;
constexpr unsigned long readyPauseMs = 50;

QJsonObject daemonStatus(const Daemon& daemon)
{
    const auto pid = daemon.pid();
    return {{u"name"_s, daemon.name()}, {u"running"_s, pid.has_value()},
        {u"pid"_s, pid ? QJsonValue(*pid) : QJsonValue()}, {u"log"_s, daemon.logFile()}};
}

Result<bool> hasDatabase(office::Connection& administration, const QString& name)
{
    const auto found = administration.execute(
        u"select exists (select from pg_catalog.pg_database where datname = $1)"_s, {name});
    if (!found)
        return failure(found.error());
    return found->row(0).flag(0);
}

} // namespace

QString siblingProgram(const QString& name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

TrialOffice::TrialOffice(const QString& directory, Progress progress)
    : m_layout(directory), m_progress(std::move(progress))
{
}

Result<void> TrialOffice::start()
{
    if (const Result<void> prepared = prepareFolder(); !prepared)
        return prepared;
    const auto turn = office::FileLock::take(m_layout.lock());
    if (!turn)
        return failure(turn.error());
    auto cluster = openCluster();
    if (!cluster)
        return failure(cluster.error());
    Result<void> done = cluster->start();
    if (done)
        done = makeOffice(*cluster);
    if (done)
        done = upgradeOffice();
    if (done)
        done = startSimulator();
    if (done)
        done = addDemo();
    if (done)
        done = startBridge();
    if (done)
        done = waitForBridge();
    return done;
}

Result<void> TrialOffice::prepareFolder()
{
    QDir root(m_layout.root());
    const bool isOurs = QFileInfo::exists(m_layout.marker());
    if (!isOurs && root.exists()
        && !root.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty())
        return failure(
            ErrorCode::WrongState, {{u"why"_s, u"foreign_folder"_s}, {u"dir"_s, m_layout.root()}});
    if (!root.mkpath(m_layout.root()))
        return failure(
            ErrorCode::Io, {{u"path"_s, m_layout.root()}, {u"why"_s, u"not_writable"_s}});
    if (!isOurs) {
        const QJsonObject marker{{u"what"_s, u"purser trial office"_s},
            {u"made"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
        const auto marked = writePrivateFile(m_layout.marker(), QJsonDocument(marker).toJson());
        if (!marked)
            return marked;
    }
    // PostgreSQL does not run as root: its user has to be able to enter the folder, not to list it.
    if (::geteuid() == 0)
        QFile::setPermissions(
            m_layout.root(), QFile::permissions(m_layout.root()) | QFile::ExeOther);
    for (const QString& path : {m_layout.keys(), m_layout.secrets(), m_layout.logs(),
             m_layout.run(), m_layout.simulator()}) {
        if (!root.mkpath(path)
            || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return failure(ErrorCode::Io, {{u"path"_s, path}, {u"why"_s, u"not_writable"_s}});
    }
    return {};
}

Result<office::LocalCluster> TrialOffice::openCluster() const
{
    if (!QFileInfo::exists(m_layout.cluster()))
        m_progress(u"Making a private PostgreSQL …"_s);
    return office::LocalCluster::createOrOpen(m_layout.cluster());
}

Result<void> TrialOffice::makeOffice(office::LocalCluster& cluster)
{
    auto administration = cluster.connectAsOwner(u"postgres"_s);
    if (!administration)
        return failure(administration.error());
    const Result<bool> isMade = hasDatabase(**administration, TrialLayout::database());
    if (!isMade)
        return failure(isMade.error());
    if (*isMade)
        return {};

    m_progress(u"Installing the office …"_s);
    TrialCredentials credentials;
    const office::OfficeAddress address = cluster.address(TrialLayout::database());
    credentials.hosts = address.hosts;
    credentials.ports = address.ports;
    credentials.database = address.database;
    for (const FirstStaff& person : trialStaff())
        credentials.staff.push_back({person.login, person.name, person.roles, person.password});
    for (const QString& service : serviceLogins())
        credentials.services.emplace(service, randomPassword());
    Result<void> done = credentials.save(m_layout.credentials());
    if (done)
        done =
            (*administration)->script("drop database if exists " + unfinishedDatabase.toLatin1());
    if (done)
        done = createDatabase(**administration, unfinishedDatabase);
    if (done)
        done = fillNewOffice(cluster, credentials);
    if (!done)
        return done;
    return (*administration)
        ->script("alter database " + unfinishedDatabase.toLatin1() + " rename to "
            + TrialLayout::database().toLatin1());
}

Result<void> TrialOffice::fillNewOffice(
    office::LocalCluster& cluster, const TrialCredentials& credentials)
{
    auto superuser = cluster.connectAsOwner(unfinishedDatabase);
    if (!superuser)
        return failure(superuser.error());
    OfficeIdentity identity;
    identity.name = u"Trial office"_s;
    identity.isTrial = true;
    Result<void> done = installOffice(**superuser, identity);
    for (FirstStaff person : trialStaff()) {
        if (!done)
            return done;
        person.password = *credentials.password(person.login);
        done = addFirstStaff(**superuser, person);
    }
    for (const auto& [login, password] : credentials.services) {
        if (done)
            done = setServicePassword(**superuser, login, password);
    }
    return done;
}

Result<void> TrialOffice::upgradeOffice()
{
    auto superuser = connectAsOwner();
    if (!superuser)
        return failure(superuser.error());
    const auto source = schema::SchemaSource::embedded();
    if (!source)
        return failure(source.error());
    schema::SchemaInstaller installer(**superuser, *source);
    const auto status = installer.status();
    if (!status)
        return failure(status.error());
    if (status->isCurrent())
        return {};
    m_progress(u"Upgrading the office …"_s);
    return installer.upgrade();
}

Result<void> TrialOffice::startSimulator()
{
    Daemon daemon = simulatorDaemon();
    if (!daemon.pid()) {
        m_progress(u"Starting the simulated trading server and gateway …"_s);
        QFile::remove(m_layout.run() + u"/simulator.ready"_s);
    }
    if (const Result<void> started = daemon.start(); !started)
        return started;
    // It writes one line when it is ready.
    for (int tries = 0; tries < readyTries; ++tries) {
        if (QFileInfo(m_layout.run() + u"/simulator.ready"_s).size() > 0)
            break;
        QThread::msleep(readyPauseMs);
    }
    const Result<SimulatorLink> link = simulator();
    auto superuser = connectAsOwner();
    if (!link || !superuser)
        return failure(link ? superuser.error() : link.error());
    return connectTradingServer(**superuser, *link);
}

Result<void> TrialOffice::addDemo()
{
    auto superuser = connectAsOwner();
    if (!superuser)
        return failure(superuser.error());
    const auto link = simulator();
    if (!link)
        return failure(link.error());
    return addTrialDemo(**superuser, *link, m_progress);
}

Result<void> TrialOffice::startBridge()
{
    const auto known = credentials();
    const auto link = simulator();
    if (!known || !link)
        return failure(known ? link.error() : known.error());
    if (const Result<void> written = writeBridgeFiles(m_layout, *known, *link); !written)
        return written;
    Daemon daemon = bridgeDaemon();
    if (!daemon.pid())
        m_progress(u"Starting the bridge …"_s);
    return daemon.start();
}

Result<void> TrialOffice::waitForBridge()
{
    auto superuser = connectAsOwner();
    if (!superuser)
        return failure(superuser.error());
    const Daemon daemon = bridgeDaemon();
    for (int tries = 0; tries < readyTries; ++tries) {
        const auto healthy = (*superuser)
                                 ->execute(u"select count(*) from sync.health where state <> "
                                           u"'down' and service in ('connector', 'sealer')"
                                           " and at > clock_timestamp() - interval '30 seconds'"_s);
        if (!healthy)
            return failure(healthy.error());
        if (healthy->row(0).integer(0) == 2)
            return {};
        if (!daemon.pid())
            return failure(
                ErrorCode::Io, {{u"program"_s, daemon.name()}, {u"log"_s, daemon.logFile()}});
        QThread::msleep(readyPauseMs);
    }
    return failure(
        ErrorCode::Timeout, {{u"program"_s, daemon.name()}, {u"log"_s, daemon.logFile()}});
}

Result<void> TrialOffice::stop()
{
    if (!QFileInfo::exists(m_layout.marker()))
        return failure(
            ErrorCode::NotFound, {{u"what"_s, u"trial office"_s}, {u"dir"_s, m_layout.root()}});
    const auto turn = office::FileLock::take(m_layout.lock());
    if (!turn)
        return failure(turn.error());
    Result<void> done = bridgeDaemon().stop();
    if (done)
        done = simulatorDaemon().stop();
    if (!done || !QFileInfo::exists(m_layout.cluster()))
        return done;
    auto cluster = openCluster();
    if (!cluster)
        return failure(cluster.error());
    return cluster->stop();
}

Result<void> TrialOffice::reset()
{
    if (const Result<void> stopped = stop(); !stopped)
        return stopped;
    const QString made[] = {m_layout.cluster(), m_layout.keys(), m_layout.secrets(),
        m_layout.lists(), m_layout.logs(), m_layout.run(), m_layout.simulator(), m_layout.tour(),
        m_layout.credentials(), m_layout.anchors(), m_layout.receipts(),
        m_layout.bridgeConfiguration(), m_layout.lock(), m_layout.marker()};
    for (const QString& path : made) {
        const bool isGone = !QFileInfo::exists(path)
            || (QFileInfo(path).isDir() ? QDir(path).removeRecursively() : QFile::remove(path));
        if (!isGone)
            return failure(ErrorCode::Io, {{u"path"_s, path}, {u"why"_s, u"not_removable"_s}});
    }
    return {};
}

QJsonObject TrialOffice::status() const
{
    QJsonObject status{{u"dir"_s, m_layout.root()}};
    const QJsonObject simulatorState = daemonStatus(simulatorDaemon());
    const QJsonObject bridgeState = daemonStatus(bridgeDaemon());
    bool isUp = simulatorState.value(u"running").toBool() && bridgeState.value(u"running").toBool();
    status.insert(u"daemons"_s, QJsonArray{simulatorState, bridgeState});
    QJsonObject clusterState{{u"running"_s, false}};
    if (QFileInfo::exists(m_layout.cluster())) {
        if (const auto cluster = openCluster()) {
            const office::ClusterStatus known = cluster->status();
            clusterState = {{u"running"_s, known.running}, {u"pid"_s, known.pid},
                {u"socket"_s, cluster->socketDirectory()}, {u"port"_s, cluster->port()},
                {u"log"_s, cluster->logFile()}};
        }
    }
    status.insert(u"cluster"_s, clusterState);
    isUp = isUp && clusterState.value(u"running").toBool();
    if (clusterState.value(u"running").toBool()) {
        if (auto superuser = connectAsOwner())
            status.insert(u"office"_s, officeFigures(**superuser));
    }
    status.insert(u"running"_s, isUp);
    return status;
}

Result<std::unique_ptr<office::Connection>> TrialOffice::connectAsOwner() const
{
    const auto cluster = openCluster();
    if (!cluster)
        return failure(cluster.error());
    office::ConnectionOptions options;
    options.applicationName = u"purser-office"_s;
    return cluster->connectAsOwner(TrialLayout::database(), options);
}

Daemon TrialOffice::simulatorDaemon() const
{
    return Daemon({u"purser-sim"_s, siblingProgram(u"purser-sim"_s),
        {u"trial"_s, u"--dir"_s, m_layout.simulator(), u"--seed"_s, u"1"_s, u"--accounts"_s,
            u"20"_s},
        m_layout.run() + u"/simulator.pid"_s, m_layout.logs() + u"/simulator.log"_s,
        m_layout.run() + u"/simulator.ready"_s});
}

Daemon TrialOffice::bridgeDaemon() const
{
    return Daemon({u"purser-bridge"_s, siblingProgram(u"purser-bridge"_s),
        {u"--config"_s, m_layout.bridgeConfiguration()}, m_layout.run() + u"/bridge.pid"_s,
        m_layout.logs() + u"/bridge.log"_s, {}});
}

} // namespace purser::tool
