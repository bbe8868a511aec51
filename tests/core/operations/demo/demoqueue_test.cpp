#include "core/operations/demo/demoloader.h"
#include "core/operations/demo/demoqueue.h"
#include "tests/support/testoffice.h"

#include <QDateTime>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::demo;
using purser::tests::demand;
using purser::tests::TestOffice;

namespace {

/// One office for all: filling it takes longer than looking at it.
class DemoQueueTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_office = new TestOffice(TestOffice::fresh());
        auto owner = s_office->asOwner();
        demand(owner->script("delete from policy.staff_scope; delete from book.partner"));
        DemoLoader::Options options;
        options.profile = {u"tiny"_s, 500, 8, 1'500, 6'000, 150, 100};
        options.endUs = QDateTime(QDateTime::currentDateTimeUtc().date(), QTime(0, 0), Qt::UTC)
                            .toMSecsSinceEpoch()
            * 1000;
        demand(DemoLoader(*owner, options).load());
        // As the past of some days has it: rated prohibited, so nothing moves for them.
        demand(owner->execute(u"update book.client set risk_score = 85 where id % 3 = 0"_s));
        s_open = demand(DemoQueue(*owner, 1).fill());
    }
    static void TearDownTestSuite()
    {
        delete s_office;
        s_office = nullptr;
    }
    static qint64 count(const QString& sql)
    {
        return demand(s_office->asOwner()->execute(sql)).row(0).integer(0);
    }

    static TestOffice* s_office;
    static qint64 s_open;
};

TestOffice* DemoQueueTest::s_office = nullptr;
qint64 DemoQueueTest::s_open = 0;

TEST_F(DemoQueueTest, LooksLikeAWorkingDay)
{
    EXPECT_GE(s_open, 35);
    EXPECT_GE(
        count(
            u"select count(distinct currency) from book.payment where book.business_open(state)"_s),
        5);
    EXPECT_EQ(count(u"select count(*) from book.payment where state = 'waiting_info'"_s), 3);
    EXPECT_EQ(count(u"select count(*) from book.payment where flag = 'unknown_outcome'"_s), 1);
    EXPECT_GE(count(u"select count(*) from book.payment where flag = 'stop'"_s), 2);
    EXPECT_GE(
        count(
            u"select count(*) from book.payment where steps_done = 1 and state = 'awaiting_approval'"_s),
        4);
    EXPECT_EQ(
        count(
            u"select count(*) from book.payment where book.business_open(state) and due_at < clock_timestamp()"_s),
        2);
}

TEST_F(DemoQueueTest, IsOfClientsForWhomMoneyMoves)
{
    EXPECT_GE(count(u"select count(*) from book.client c where c.kyc_state = 'approved' and "
                    "book.is_barred(c)"_s),
        100);
    EXPECT_EQ(count(u"select count(*) from book.payment p join book.client c on c.id = p.client_id "
                    "where book.business_open(p.state) and book.is_barred(c)"_s),
        0);
}

TEST_F(DemoQueueTest, TheUnknownOneWaitsForAPerson)
{
    EXPECT_EQ(
        count(u"select count(*) from book.instruction i join book.payment p on p.id = i.payment_id"
              " where i.state = 'parked' and p.flag = 'unknown_outcome'"_s),
        1);
    EXPECT_EQ(
        count(u"select count(*) from book.instruction where state in ('claimed', 'sending')"_s), 0);
    EXPECT_EQ(count(u"select count(*) from sync.lease where expires_at > clock_timestamp()"_s), 0);
}

TEST_F(DemoQueueTest, WasMadeByTheOfficesOwnCommands)
{
    EXPECT_EQ(
        count(
            u"select count(*) from audit.log where command = 'payment.submit' and actor = 'sana'"_s),
        s_open);
    EXPECT_EQ(count(u"select sum(differences) from book.ledger_proof()"_s), 0);
    EXPECT_EQ(
        count(
            u"select count(*) from book.payment p where p.content_hash <> book.content_hash(p)"_s),
        0);
}

TEST_F(DemoQueueTest, PeopleCanGoOnWithIt)
{
    auto mara = s_office->as("mara");
    const auto mine = demand(mara->call({u"desk.list_payments"_s,
        {{u"p_filter"_s, uR"({"tab": "mine"})"_s}, {u"p_sort"_s, u"due"_s}, {u"p_limit"_s, 100}}}));
    EXPECT_GE(mine.rowCount(), 20);
    const auto sheet = demand(
        mara->callJson({u"desk.payment_sheet"_s, {{u"p_id"_s, mine.row(0).integer(u"id"_s)}}}));
    EXPECT_TRUE(sheet.value(u"actions")[u"approve"_s][u"allowed"_s].toBool())
        << sheet.value(u"actions")[u"approve"_s][u"why"_s].toString().toStdString();
}

TEST_F(DemoQueueTest, RefusesAnOfficeWithoutADemoPast)
{
    const TestOffice bare = TestOffice::fresh();
    const auto refused = DemoQueue(*bare.asOwner(), 1).fill();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().args.value(u"why").toString(), u"no_demo"_s);
}

} // namespace
