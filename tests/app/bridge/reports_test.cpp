// A bridge that the office does not understand, or that does not understand the office: nothing is
// paid twice and nothing stays where it is for ever.

#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/bridgerig.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

class Reports : public ::testing::Test
{
protected:
    void run(const QByteArray& sql) { demand(m_rig.desk().owner().script(sql)); }
    void refuse(const QByteArray& functions)
    {
        run("revoke execute on function " + functions + " from purser_connector");
    }

    BridgeRig m_rig;
};

} // namespace

TEST_F(Reports, ThatTheOfficeRefusesMakeAnOutcomeUnknownAndItIsLookedUp)
{
    refuse("link.report_done(bigint, bigint, text, jsonb)");
    const qint64 account = m_rig.addAccount();
    const qint64 payment = m_rig.approve(account, usualAmount);
    BridgeProcess bridge(m_rig.config());
    EXPECT_EQ(m_rig.awaitState(payment, {u"settled"_s}), u"settled"_s);
    m_rig.expectSettledOnce(account, payment, usualAmount);
}

TEST_F(Reports, OfWhichNothingIsTakenEndWithAnotherLease)
{
    refuse("link.report_done(bigint, bigint, text, jsonb), link.report_unknown(bigint, bigint, "
           "text)");
    const qint64 account = m_rig.addAccount();
    const qint64 payment = m_rig.approve(account, usualAmount);
    BridgeProcess bridge(m_rig.config());
    EXPECT_EQ(m_rig.awaitState(payment, {u"settled"_s}), u"settled"_s);
    m_rig.expectSettledOnce(account, payment, usualAmount);
}

TEST_F(Reports, WaitForTheCurrenciesOfTheOffice)
{
    refuse("link.my_currencies()");
    const qint64 account = m_rig.addAccount();
    const qint64 payment = m_rig.approve(account, usualAmount);
    BridgeProcess bridge(m_rig.config());
    EXPECT_TRUE(eventually(
        [&] {
            return m_rig.number(u"select count(*) from sync.health where service = 'connector' and "
                                "state = 'slow' and detail -> 'servers' ->> 'payout:bank' = "
                                "'down'"_s)
                == 1;
        },
        60'000));
    // Given back, and not to another gateway: this one is not to blame.
    EXPECT_TRUE(eventually(
        [&] {
            return m_rig.number(u"select count(*) from book.instruction where payment_id = $1 and "
                                "kind = 'payout' and attempts = 0 and last_reason = "
                                "'office_no_currencies'"_s,
                       {payment})
                == 1;
        },
        60'000));
    run("grant execute on function link.my_currencies() to purser_connector");
    EXPECT_EQ(m_rig.awaitState(payment, {u"settled"_s}), u"settled"_s);
    m_rig.expectSettledOnce(account, payment, usualAmount);
}
