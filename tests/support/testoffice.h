#pragma once

#include "core/base/secret.h"
#include "core/office/connection.h"
#include "tests/support/demand.h"
#include "tests/support/testcluster.h"

#include <QDate>
#include <QString>
#include <memory>

namespace purser::tests {

/// An office of a test's own: schema, standard staff (see standardstaff.h), two partners, no
/// clients. Made in a fraction of a second, gone at the end of the scope.
///
/// @code
/// const TestOffice office = TestOffice::fresh();
/// auto mara = office.as("mara");
/// const auto me = demand(mara->callJson({u"desk.me"_s, {}}));
/// @endcode
class TestOffice
{
public:
    /// In the cluster that the tests of this program share.
    static TestOffice fresh();
    /// In a cluster of the test's own, which outlives it.
    static TestOffice fresh(TestCluster& cluster);
    /// With content that takes a while to make; see TestCluster::cloneFilledOffice().
    static TestOffice filled(
        const QString& content, const std::function<void(office::Connection& owner)>& fill);
    ~TestOffice();
    TestOffice(TestOffice&& other) noexcept;
    TestOffice& operator=(TestOffice&&) = delete;
    Q_DISABLE_COPY(TestOffice)

    /// A connection of that member of staff, with the standard password. The test fails if refused.
    std::unique_ptr<office::Connection> as(const QString& login) const;
    std::unique_ptr<office::Connection> as(const char* login) const;
    std::unique_ptr<office::Connection> asService(const QString& service) const
    {
        return as(service);
    }
    std::unique_ptr<office::Connection> asService(const char* service) const { return as(service); }
    /// As the superuser.
    std::unique_ptr<office::Connection> asOwner() const;

    office::OfficeAddress address() const;
    static Secret password(const QString& login);
    static Secret password(const char* login);
    /// The day it is by the office's calendar; in the evening by UTC that is tomorrow already.
    static QDate today();
    QString database() const { return m_database; }
    TestCluster& cluster() const { return *m_cluster; }

private:
    TestOffice(TestCluster& cluster, QString database);
    static void beginAnew(TestCluster& cluster);

    TestCluster* m_cluster;
    QString m_database;
};

} // namespace purser::tests
