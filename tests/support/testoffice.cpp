#include "tests/support/testoffice.h"

#include "tests/support/standardstaff.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

/// How many offices of each cluster are in use.
QHash<TestCluster*, int>& inUse()
{
    static QHash<TestCluster*, int> counts;
    return counts;
}

} // namespace

TestOffice TestOffice::fresh()
{
    return fresh(TestCluster::shared());
}

QDate TestOffice::today()
{
    // That of meta.install_office() in preparedcluster.cpp.
    return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Europe/Berlin")).date();
}

void TestOffice::beginAnew(TestCluster& cluster)
{
    if (inUse().value(&cluster) == 0)
        cluster.restoreLogins();
}

TestOffice TestOffice::fresh(TestCluster& cluster)
{
    beginAnew(cluster);
    return TestOffice(cluster, cluster.cloneOffice());
}

TestOffice TestOffice::filled(
    const QString& content, const std::function<void(office::Connection& owner)>& fill)
{
    TestCluster& cluster = TestCluster::shared();
    beginAnew(cluster);
    return TestOffice(cluster, cluster.cloneFilledOffice(content, fill));
}

TestOffice::TestOffice(TestCluster& cluster, QString database)
    : m_cluster(&cluster), m_database(std::move(database))
{
    ++inUse()[m_cluster];
}

TestOffice::TestOffice(TestOffice&& other) noexcept
    : m_cluster(std::exchange(other.m_cluster, nullptr)), m_database(std::move(other.m_database))
{
}

TestOffice::~TestOffice()
{
    if (!m_cluster)
        return;
    if (--inUse()[m_cluster] == 0)
        inUse().remove(m_cluster);
    // A test may have stopped its server for good.
    if (m_cluster->server().status().running)
        m_cluster->drop(m_database);
}

std::unique_ptr<office::Connection> TestOffice::as(const QString& login) const
{
    return demand(office::Connection::open(
        address(), login, password(login), {.applicationName = u"purser-tests"_s}));
}

std::unique_ptr<office::Connection> TestOffice::as(const char* login) const
{
    return as(QString::fromLatin1(login));
}

std::unique_ptr<office::Connection> TestOffice::asOwner() const
{
    return m_cluster->connectAsOwner(m_database);
}

office::OfficeAddress TestOffice::address() const
{
    return m_cluster->server().address(m_database);
}

Secret TestOffice::password(const QString& login)
{
    return Secret::fromText(standardPassword(login));
}

Secret TestOffice::password(const char* login)
{
    return password(QString::fromLatin1(login));
}

} // namespace purser::tests
