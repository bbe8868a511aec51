// What the night does, one bad file or merged ones among the others.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/twofiles.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

QJsonObject tend(ReviewDesk& desk)
{
    return demand(desk.as(u"purser_jobs"_s).callJson({u"link.onboarding_upkeep"_s, {}}));
}

/// Approved once, and to be reviewed since yesterday.
void makeReviewDue(ReviewDesk& desk, qint64 client)
{
    desk.number(
        u"with a as (update book.application set state = 'approved', decided_by = 'x' where "
        u"client_id = $1 and state <> 'withdrawn' returning 1), c as (update book.client set "
        u"kyc_state = 'approved', kyc_level = 2, status = 'active' where id = $1 returning id) "
        u"insert into book.client_review (client_id, due_on, risk_band) select c.id, "
        u"(clock_timestamp() at time zone 'UTC')::date - 1, 'low' from c returning 1"_s,
        {client});
}

qint64 openReviewsOf(ReviewDesk& desk, qint64 client)
{
    return desk.number(u"select count(*) from book.application where client_id = $1 and state = "
                       u"'in_review'"_s,
        {client});
}

/// A settled deposit into a file, nothing booked.
void payIntoFile(ReviewDesk& desk, qint64 client, qint64 minor)
{
    desk.number(
        u"insert into book.payment (kind, reference, client_id, method, amount_minor, currency, "
        u"state, settled_minor, content_hash, reference_minor, band_minor, requested_by) select "
        u"'deposit', 'D-' || n, $1, 'sepa', $2, 'EUR', 'settled', $2, repeat('0', 64), $2, $2, "
        u"'bank' from (select nextval('book.payment_id_seq') as n) s returning id"_s,
        {client, minor});
}

} // namespace

TEST(UpkeepOfFiles, LeavesMergedAndClosedOnesAlone)
{
    TwoFiles files;
    ReviewDesk& desk = files.desk;
    const auto gone =
        desk.person({{u"email"_s, u"gone@example.org"_s}, {u"phone"_s, u"+49 30 7654321"_s},
            {u"birth_date"_s, u"1991-01-01"_s}, {u"family_name"_s, u"Berg"_s}});
    for (const qint64 client : {files.one.client, files.other.client, gone.client})
        makeReviewDue(desk, client);
    desk.number(
        u"update book.client set status = 'closed' where id = $1 returning 1"_s, {gone.client});
    files.merge();
    EXPECT_EQ(
        demand(desk.read(u"chen"_s, u"desk.review_forecast"_s, {})).value(u"overdue"_s).toInt(), 1);
    EXPECT_EQ(tend(desk).value(u"reviews"_s).toInt(), 1);
    EXPECT_EQ(openReviewsOf(desk, files.one.client), 1);
    EXPECT_EQ(openReviewsOf(desk, files.other.client), 0);
    EXPECT_EQ(openReviewsOf(desk, gone.client), 0);
}

TEST(UpkeepOfFiles, GoesOnPastOneThatCannotBeDone)
{
    ReviewDesk desk;
    const auto bad = desk.person();
    const auto good =
        desk.person({{u"email"_s, u"good@example.org"_s}, {u"phone"_s, u"+49 30 7654321"_s},
            {u"birth_date"_s, u"1991-01-01"_s}, {u"family_name"_s, u"Berg"_s}});
    for (const qint64 client : {bad.client, good.client})
        makeReviewDue(desk, client);
    EXPECT_EQ(
        refusal(desk.owner(),
            QByteArray("create function book.fault_of_the_test() returns trigger language "
                       "plpgsql set search_path = pg_catalog, pg_temp as $$ begin raise "
                       "exception 'a fault'; end $$; create trigger fault_of_the_test before "
                       "insert on book.application for each row when (new.client_id = ")
                + QByteArray::number(bad.client) + ") execute function book.fault_of_the_test()"),
        QString());
    EXPECT_EQ(tend(desk).value(u"reviews"_s).toInt(), 1);
    EXPECT_EQ(openReviewsOf(desk, bad.client), 0);
    EXPECT_EQ(openReviewsOf(desk, good.client), 1);
    // It is not forgotten: the next night does it.
    EXPECT_EQ(
        refusal(desk.owner(), QByteArray("drop trigger fault_of_the_test on book.application")),
        QString());
    EXPECT_EQ(tend(desk).value(u"reviews"_s).toInt(), 1);
    EXPECT_EQ(openReviewsOf(desk, bad.client), 1);
}

TEST(SourceOfFundsOfFiles, IsOneLedgerOverAllAndReviewsTheOneThatGoesOn)
{
    TwoFiles files;
    ReviewDesk& desk = files.desk;
    for (const qint64 client : {files.one.client, files.other.client})
        makeReviewDue(desk, client);
    files.merge();
    // 5,000.00 was declared; neither file alone took that much.
    payIntoFile(desk, files.one.client, 300000);
    payIntoFile(desk, files.other.client, 250000);
    EXPECT_EQ(refusal(desk.owner(),
                  "select book.watch_funds(" + QByteArray::number(files.other.client) + ')'),
        QString());
    EXPECT_EQ(openReviewsOf(desk, files.one.client), 1);
    EXPECT_EQ(openReviewsOf(desk, files.other.client), 0);
    EXPECT_EQ(desk.number(u"select count(*) from book.notification where kind = 'funds_used' and "
                          u"entity_id = $1"_s,
                  {files.one.client}),
        1);
    for (const qint64 client : {files.one.client, files.other.client}) {
        const QJsonObject funds =
            demand(desk.read(u"chen"_s, u"desk.source_of_funds"_s, {{u"p_client_id"_s, client}}));
        EXPECT_EQ(funds.value(u"used_minor"_s), u"550000"_s);
        EXPECT_EQ(funds.value(u"percent"_s).toInt(), 110);
        EXPECT_EQ(funds.value(u"lines"_s).toArray().size(), 2);
    }
    // What a rating counts is the same money, once.
    EXPECT_EQ(
        desk.number(u"select (book.risk_inputs($1) ->> 'deposits')::bigint"_s, {files.one.client}),
        550000);
}

TEST(ImportedClients, AreLookedAtForDuplicatesByTheNextUpkeep)
{
    ReviewDesk desk;
    const auto known = desk.person();
    const auto import = [&](const QString& rows) {
        return demand(desk.read(u"omar"_s, u"desk.import_clients"_s,
            {{u"p_key"_s, office::newCommandKey()}, {u"p_source"_s, u"crm"_s},
                {u"p_rows"_s, rows}}));
    };
    const QJsonObject done =
        import(u"[{\"ref\": \"1\", \"name\": \"Joerg Mueller\", \"birth_date\": \"1985-03-02\", "
               u"\"country\": \"DE\"}, {\"ref\": \"2\", \"name\": \"Eva Klein\", \"birth_date\": "
               u"\"1991-01-01\", \"country\": \"DE\"}]"_s);
    EXPECT_EQ(done.value(u"created"_s).toInt(), 2);
    EXPECT_EQ(tend(desk).value(u"rated"_s).toInt(), 2);
    EXPECT_EQ(desk.text(u"select string_agg(c.full_name || ' ' || p.likely, ', ') from "
                        u"book.duplicate_pair p join book.client c on c.id = p.other_id where "
                        u"p.client_id = $1"_s,
                  {known.client}),
        u"Joerg Mueller true"_s);
    // A country is one of the office's list.
    const QJsonObject odd =
        import(u"[{\"ref\": \"3\", \"name\": \"Ida Wolf\", \"country\": \"ZZ\"}]"_s);
    EXPECT_EQ(odd.value(u"rows"_s).toArray().at(0)[u"field"_s], u"country"_s);
}
