#include "core/operations/demo/demoloader.h"
#include "tests/support/testoffice.h"

#include <QDateTime>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::demo;
using purser::tests::demand;
using purser::tests::TestOffice;

namespace {

DemoLoader::Options options(quint64 seed = 3)
{
    DemoLoader::Options options;
    options.profile = {u"tiny"_s, 120, 8, 600, 4'000, 150, 600};
    options.seed = seed;
    options.endUs = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() * 1000;
    return options;
}

/// An office without the two partners that test offices have: the demo brings its own.
class DemoLoaderTest : public ::testing::Test
{
protected:
    DemoLoaderTest()
    {
        m_owner = m_office.asOwner();
        demand(m_owner->script("delete from policy.staff_scope; delete from book.partner"));
    }
    qint64 count(const QString& sql) { return demand(m_owner->execute(sql)).row(0).integer(0); }
    QString text(const QString& sql) { return demand(m_owner->execute(sql)).row(0).text(0); }

    TestOffice m_office = TestOffice::fresh();
    std::unique_ptr<office::Connection> m_owner;
};

TEST_F(DemoLoaderTest, BringsInWhatTheProfileSays)
{
    const DemoFigures figures = demand(DemoLoader(*m_owner, options()).load());
    EXPECT_EQ(figures.clients, 120);
    EXPECT_EQ(figures.deals, 4'000);
    EXPECT_EQ(figures.payments, 600);
    EXPECT_EQ(count(u"select count(*) from book.client"_s), 120);
    EXPECT_EQ(count(u"select count(*) from book.deal"_s), 4'000);
    EXPECT_EQ(count(u"select count(*) from book.deal_other"_s), 0)
        << "every month has its partition";
    EXPECT_EQ(count(u"select count(*) from book.payment"_s), 600);
    EXPECT_EQ(count(u"select count(*) from book.journal"_s), figures.journals);
}

TEST_F(DemoLoaderTest, EveryProofOfTheLedgerHolds)
{
    demand(DemoLoader(*m_owner, options()).load());
    EXPECT_EQ(count(u"select count(*) from book.ledger_proof()"_s), 6);
    EXPECT_EQ(count(u"select sum(differences) from book.ledger_proof()"_s), 0);
    EXPECT_GT(count(u"select min(checked) from book.ledger_proof() where proof not in"
                    " ('day_end_agrees', 'open_holds_belong_to_open_payments')"_s),
        0);
}

TEST_F(DemoLoaderTest, WhatThePartsWithTriggersOffCouldBreakIsWhole)
{
    demand(DemoLoader(*m_owner, options()).load());
    // Every foreign key and check of the tables that were filled, looked at again.
    const auto broken = demand(m_owner->scriptTables(
        "create function pg_temp.recheck() returns bigint language plpgsql as $$\n"
        "declare c record; n bigint := 0;\n"
        "begin\n"
        "  for c in select conrelid::regclass as t, conname, pg_get_constraintdef(oid) as d from "
        "pg_constraint\n"
        "            where contype = 'f' and conparentid = 0 and connamespace = "
        "'book'::regnamespace loop\n"
        "    execute format('alter table %s drop constraint %I', c.t, c.conname);\n"
        "    execute format('alter table %s add constraint %I %s', c.t, c.conname, c.d);\n"
        "    n := n + 1;\n"
        "  end loop;\n"
        "  return n;\n"
        "end $$;\n"
        "select pg_temp.recheck()"));
    EXPECT_GT(broken.last().row(0).text(0).toLongLong(), 20);
}

TEST_F(DemoLoaderTest, HashesMasksAndReferenceAmountsAreTheOfficesOwn)
{
    demand(DemoLoader(*m_owner, options()).load());
    EXPECT_EQ(
        count(
            u"select count(*) from book.payment p where p.content_hash <> book.content_hash(p)"_s),
        0);
    EXPECT_EQ(count(u"select count(*) from book.destination d where d.masked <> book.mask(d.detail,"
                    " case d.method when 'skrill' then 'email' else 'account' end)"_s),
        0);
    EXPECT_EQ(count(u"select count(*) from book.payment p where p.reference_minor <>"
                    " book.reference_minor(p.amount_minor, p.currency)"_s),
        0);
    EXPECT_EQ(
        count(
            u"select count(*) from book.payment p where p.kind = 'withdrawal' and p.steps_needed <>"
            " (select count(*) from book.approval_steps(p))"_s),
        0);
    EXPECT_EQ(
        count(u"select count(*) from book.destination d join policy.payment_method m on m.code ="
              " d.method where d.detail !~ m.detail_pattern"_s),
        0);
}

TEST_F(DemoLoaderTest, TheSameSeedGivesTheSameRows)
{
    const QString digest =
        u"select md5(string_agg(t.h, '' order by t.h)) from (select md5(c::text) h from (select id,"
        " full_name, email, kyc_state, created_at from book.client) c union all select "
        "md5(p::text) from"
        " (select journal_id, seq, account_id, amount_minor, balance_after_minor from "
        "book.posting) p"
        " union all select md5(d::text) from book.deal d) t"_s;
    demand(DemoLoader(*m_owner, options()).load());
    const QString one = text(digest);
    const TestOffice second = TestOffice::fresh();
    auto owner = second.asOwner();
    demand(owner->script("delete from policy.staff_scope; delete from book.partner"));
    demand(DemoLoader(*owner, options()).load());
    EXPECT_EQ(demand(owner->execute(digest)).row(0).text(0), one);
}

TEST_F(DemoLoaderTest, LeavesItsMarkInTheAuditLogAndStartsAnEpoch)
{
    const QString before = text(u"select epoch::text from sync.state"_s);
    demand(DemoLoader(*m_owner, options()).load());
    EXPECT_EQ(count(u"select count(*) from audit.log where command = 'office.demo'"_s), 1);
    EXPECT_NE(text(u"select epoch::text from sync.state"_s), before);
}

TEST_F(DemoLoaderTest, RefusesAnOfficeThatIsNotEmpty)
{
    demand(DemoLoader(*m_owner, options()).load());
    const auto again = DemoLoader(*m_owner, options()).load();
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::WrongState);
    EXPECT_EQ(again.error().args.value(u"why").toString(), u"not_empty"_s);
}

TEST_F(DemoLoaderTest, RefusesARealOffice)
{
    demand(m_owner->script("update meta.office set trial = false"));
    const auto refused = DemoLoader(*m_owner, options()).load();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().args.value(u"why").toString(), u"not_trial"_s);
    EXPECT_EQ(count(u"select count(*) from book.client"_s), 0);
}

TEST_F(DemoLoaderTest, NewRowsGetNumbersAfterTheDemosOwn)
{
    demand(DemoLoader(*m_owner, options()).load());
    const qint64 most = count(u"select max(id) from book.client"_s);
    EXPECT_EQ(
        count(u"insert into book.client (kind, full_name) values ('person', 'New') returning id"_s),
        most + 1);
    EXPECT_EQ(count(u"select nextval('book.payment_id_seq')"_s),
        count(u"select max(id) + 1 from book.payment"_s));
}

} // namespace
