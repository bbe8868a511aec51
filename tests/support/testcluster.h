#pragma once

#include "core/office/localcluster.h"
#include "tests/support/orphanguard.h"

#include <QHash>
#include <QString>
#include <QTemporaryDir>
#include <atomic>
#include <functional>
#include <memory>

namespace purser::tests {

/// A private PostgreSQL with an office to clone: schema and standard staff, no clients.
///
/// The cluster is prepared once for each state of the SQL and kept in a cache; a test program works
/// on a copy, which goes when the program ends.
class TestCluster
{
public:
    struct Options {
        /// Survives kill -9 of the server, as the real one does; slower.
        bool durable = false;
        QList<QPair<QString, QString>> settings{}; ///< more of postgresql.conf
        QStringList hostRules{};                   ///< more of pg_hba.conf
        int port = 5432;
    };

    /// The one that most tests of this program share. Started when first asked for; that of
    /// PURSER_TEST_SERVER when the program that started this one has one running.
    static TestCluster& shared();
    static void stopShared();

    TestCluster() : TestCluster(Options()) {}
    explicit TestCluster(const Options& options);
    /// The one in that directory, which another program runs and will end.
    static std::unique_ptr<TestCluster> ofAnother(const QString& directory);
    ~TestCluster();
    Q_DISABLE_COPY_MOVE(TestCluster)

    office::LocalCluster& server() { return *m_server; }
    QString directory() const { return m_server->directory(); }
    /// Everything the server has logged so far, for this program.
    QByteArray log() const;

    /// A new database with the office in it; its name. Changed by the SQL in the file that
    /// PURSER_TEST_CHANGE names, for tests of what tests notice.
    QString cloneOffice();
    /// A copy of an office whose content takes a while to make; its name. `fill` makes the content,
    /// once in a program for each `content`.
    QString cloneFilledOffice(
        const QString& content, const std::function<void(office::Connection& owner)>& fill);
    /// A new, empty database; its name.
    QString createDatabase();
    void drop(const QString& database);
    /// Puts logins, passwords and memberships, which belong to the cluster and not to a database,
    /// back to what they were. For the moment before a test, when no other office is in use.
    void restoreLogins();
    std::unique_ptr<office::Connection> connectAsOwner(const QString& database);

private:
    explicit TestCluster(office::LocalCluster server);
    QString nextName();
    QString clone(const QString& original);

    std::unique_ptr<office::LocalCluster> m_server;
    qint64 m_logBefore = 0;
    std::unique_ptr<OrphanGuard> m_guard;
    std::unique_ptr<office::Connection> m_administration;
    std::atomic<int> m_count = 0;
    QHash<QString, QString> m_filled; ///< content → database
};

} // namespace purser::tests
