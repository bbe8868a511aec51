#include "core/operations/demo/demoday.h"
#include "core/operations/demo/demoloader.h"
#include "tests/support/testoffice.h"

#include <QDateTime>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::demo;
using purser::tests::demand;
using purser::tests::TestOffice;

/// Other seeds are other pasts, as every day's is: a day has to open after each of them.
/// PURSER_DEMO_SEEDS says how many are tried.
TEST(DemoDay, OpensWhateverThePastWas)
{
    bool isSaid = false;
    const int said = qEnvironmentVariableIntValue("PURSER_DEMO_SEEDS", &isSaid);
    for (int seed = 2; seed < 2 + (isSaid ? said : 2); ++seed) {
        const TestOffice office = TestOffice::fresh();
        auto owner = office.asOwner();
        DemoLoader::Options past;
        past.profile = {u"tiny"_s, 800, 8, 2'400, 9'600, 240, 100};
        past.seed = static_cast<quint64>(seed);
        past.endUs = QDateTime(QDateTime::currentDateTimeUtc().date(), QTime(0, 0), Qt::UTC)
                         .toMSecsSinceEpoch()
            * 1000;
        // It brings partners of its own.
        demand(owner->script("delete from policy.staff_scope; delete from book.partner"));
        demand(DemoLoader(*owner, past).load());
        SCOPED_TRACE(seed);
        DemoDay day(*owner, {past.seed, [](const QString&) {}});
        demand(day.payOut());
        const DemoDay::Figures opened = demand(day.open());
        EXPECT_GE(opened.payments, 40);
        EXPECT_GE(opened.applications, 10);
        EXPECT_EQ(demand(owner->execute(u"select count(*) from book.payment p where "
                                        "book.back_of(p) = 'open'"_s))
                      .row(0)
                      .integer(0),
            1)
            << "a payout that came back waits for somebody";
        EXPECT_EQ(demand(owner->execute(
                             u"select count(*) from book.destination where state = 'retired'"_s))
                      .row(0)
                      .integer(0),
            1);
        EXPECT_EQ(demand(owner->execute(u"select sum(differences) from book.ledger_proof()"_s))
                      .row(0)
                      .integer(0),
            0);
    }
}
