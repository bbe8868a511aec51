#pragma once

#include "core/operations/services/screening/screeningservice.h"
#include "core/operations/services/servicethread.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/core/screening/support/listfolder.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

namespace purser::tests {

using namespace purser::operations;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

inline const QByteArray watchHeader =
    "id,name,kind,aliases,birth_dates,nationalities,gender,programs,remarks\n";

/// Nobody in the tests' office is called like any of these.
inline QByteArray strangers(int from, int to)
{
    static const QByteArray given[] = {"Aurelio", "Brannoc", "Cassimir", "Drusilla", "Eberhardt"};
    static const QByteArray family[] = {"Vantongeren", "Quillfeather", "Ostrowicz", "Papadimas",
        "Kzlowski", "Umbertini", "Wexford"};
    QByteArray rows;
    for (int i = from; i < to; ++i)
        rows += "S" + QByteArray::number(i) + "," + given[i % 5] + " " + family[i % 7]
            + ",person,,19" + QByteArray::number(40 + i % 40) + "-03-01,,,sanction,\n";
    return rows;
}

/// The screening service over a real office and list files in a folder.
struct ScreeningRig {
    ReviewDesk desk;
    SystemClock clock;
    screening::ListFolder folder;
    screening::ListFolder archive;
    std::unique_ptr<ServiceThread> thread;

    void write(const QByteArray& rows) { folder.write(u"watch.csv"_s, watchHeader + rows); }
    void start(std::chrono::milliseconds period = 20ms)
    {
        const ServiceContext context{desk.office().address(), u"purser_jobs"_s,
            TestOffice::password("purser_jobs"), u"here"_s, clock, {}};
        thread = std::make_unique<ServiceThread>(std::make_unique<ScreeningService>(
            context, QStringList{folder.path()}, ListKeeping{archive.path(), 1'000'000}, period));
    }
    /// A new service reads files at once; one that runs looks every few seconds.
    void restart()
    {
        thread.reset();
        start();
    }
    bool becomes(const QString& sql, const QVariantList& parameters = {})
    {
        return eventually([&] { return desk.number(sql, parameters) > 0; }, 30'000);
    }
    qint64 runs(qint64 client)
    {
        return desk.number(
            u"select count(*) from book.screening_run where client_id = $1 and party_id is null"_s,
            {client});
    }
    bool isScreened(qint64 client, qint64 times)
    {
        return eventually([&] { return runs(client) >= times; }, 30'000);
    }
    bool isBookDone()
    {
        return becomes(
            u"select count(*) from book.screening_book_run r where r.state = 'done' and r.id = "
            "(select max(id) from book.screening_book_run)"_s);
    }
    ReviewDesk::Applicant approved()
    {
        const auto applicant = desk.ready();
        demand(desk.propose(u"chen"_s, applicant));
        demand(desk.decide(u"olga"_s, applicant));
        return applicant;
    }
};

inline QString nameOf(ReviewDesk& desk, qint64 client)
{
    return desk.text(u"select full_name from book.client where id = $1"_s, {client});
}

inline QByteArray rowFor(ReviewDesk& desk, qint64 client, const char* id, const char* program)
{
    return QByteArray(id) + ",\"" + nameOf(desk, client).toUtf8() + "\",person,,"
        + desk.text(u"select birth_date::text from book.client where id = $1"_s, {client}).toUtf8()
        + ",,," + program + ",\n";
}

} // namespace purser::tests
