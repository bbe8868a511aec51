#pragma once

#include "core/office/connection.h"
#include "tests/bench/figures.h"
#include "tests/core/ledger/books.h"
#include "tests/support/testcluster.h"
#include "tests/support/testoffice.h"

#include <QString>
#include <functional>
#include <memory>

namespace purser::bench {

/// A durable office with as many members of staff (payments) as the largest storm has connections.
class BenchOffice
{
public:
    static constexpr int StaffCount = 32;

    BenchOffice();
    ~BenchOffice();

    tests::TestOffice& office() { return *m_office; }
    /// For offices beside it, as durable.
    tests::TestCluster& cluster() { return *m_cluster; }
    office::Connection& owner() { return *m_owner; }
    tests::Books& books() { return *m_books; }
    /// Connection of one of the bench staff, 0 to 31.
    std::unique_ptr<office::Connection> staff(int index);
    /// Fills clients up to that number, with names of a few thousand shapes.
    void fillClients(int count);
    void statement(const QByteArray& sql);

private:
    std::unique_ptr<tests::TestCluster> m_cluster;
    std::unique_ptr<tests::TestOffice> m_office;
    std::unique_ptr<office::Connection> m_owner;
    std::unique_ptr<tests::Books> m_books;
    int m_clients = 0;
};

QString newKey();
/// Runs `work(thread)` in that many threads at once; milliseconds from the first to the last.
double together(int threads, const std::function<void(int)>& work);
double millisecondsOf(const std::function<void()>& work);
/// Without QTest's pauses, which would be measured as well. Throws `problem` after a minute.
void waitOrThrow(const std::function<bool()>& condition, const char* problem);
/// Stops the benchmark with the error if a result is none.
template <typename T>
T must(Result<T> result)
{
    return tests::demand(std::move(result));
}

} // namespace purser::bench
