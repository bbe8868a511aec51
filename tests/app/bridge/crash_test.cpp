#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/bridgerig.h"
#include "tests/support/eventually.h"
#include "tests/support/socketproxy.h"

#include <QRandomGenerator>

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

TEST(TwoBridges, OneWritesAndTheOtherTakesOver)
{
    BridgeRig rig;
    QList<qint64> accounts;
    QList<qint64> payments;
    for (int i = 0; i < 6; ++i) {
        accounts.append(rig.addAccount());
        payments.append(rig.approve(accounts.last(), 200'000));
    }
    BridgeProcess first(rig.config());
    EXPECT_TRUE(eventually([&] {
        return rig.number(u"select count(*) from sync.health where service = 'connector' and "
                          "state = 'up'"_s)
            == 1;
    }));
    BridgeProcess second(rig.config());
    EXPECT_TRUE(eventually([&] {
        return rig.number(u"select count(*) from sync.health where service = 'connector' and host "
                          "= 'bridge-2' and state = 'standby'"_s)
            == 1;
    }));
    first.kill();
    // Of other clients: while nobody knows what became of a payment, its client gets no other.
    for (int i = 0; i < 6; ++i) {
        accounts.append(rig.addAccount());
        payments.append(rig.approve(accounts.last(), 200'001));
    }
    for (const qint64 payment : payments)
        EXPECT_EQ(rig.awaitState(payment, {u"settled"_s}, 120'000), u"settled"_s);
    for (const qint64 account : accounts)
        EXPECT_EQ(rig.operationsOn(account).size(), 1);
    EXPECT_EQ(rig.desk().books().differences(), 0);
}

TEST(Crash, ABridgeKilledInMidFlightDoesNothingTwiceAndLosesNothing)
{
    BridgeRig rig;
    QRandomGenerator random(20240);
    QList<qint64> accounts;
    QList<qint64> payments;
    for (int i = 0; i < 12; ++i) {
        accounts.append(rig.addAccount());
        payments.append(rig.approve(accounts.last(), usualAmount));
    }
    // Slow answers, so that kills hit operations whose outcome is on its way.
    rig.mt5().addFault({{u"fault"_s, u"slow"_s}, {u"endpoint"_s, u"trade/balance"_s},
        {u"count"_s, -1}, {u"delay_ms"_s, 150}, {u"probability"_s, 0.7}});
    rig.payout().addFault({{u"fault"_s, u"slow"_s}, {u"endpoint"_s, u"payouts/create"_s},
        {u"count"_s, -1}, {u"delay_ms"_s, 150}, {u"probability"_s, 0.7}});
    const QString config = rig.config(rig.desk().office().address(), {{u"lease_s"_s, 1}});
    for (int round = 0; round < 12; ++round) {
        BridgeProcess bridge(config);
        QThread::msleep(static_cast<unsigned long>(random.bounded(300, 2500)));
        bridge.kill();
    }
    rig.mt5().clearFaults();
    rig.payout().clearFaults();
    BridgeProcess bridge(config);
    for (qsizetype i = 0; i < payments.size(); ++i) {
        SCOPED_TRACE(i);
        rig.awaitState(payments[i], {u"settled"_s}, 120'000);
        rig.expectSettledOnce(accounts[i], payments[i], usualAmount);
    }
}

/// The mark is made, the refusal is not on record yet, and the bridge is gone.
TEST(Crash, ARefusalThatWasCutShortEndsAsOne)
{
    BridgeRig rig;
    const qint64 account = rig.addAccount();
    rig.holdOtherMoney(account);
    const qint64 payment = rig.approve(account, usualAmount);
    const qint64 instruction =
        rig.number(u"select id from book.instruction where payment_id = $1"_s, {payment});
    auto connector = rig.desk().office().as("purser_connector");
    const office::Table lease = demand(connector->execute(
        u"select (link.acquire_lease('connector', gen_random_uuid(), 60) ->> 'token')::bigint"_s));
    const qint64 token = lease.row(0).integer(0);
    demand(connector->execute(u"select link.claim_instructions($1, 10)"_s, {token}));
    rig.desk().putFigures(instruction);
    demand(connector->execute(u"select link.mark_sending($1, $2, null)"_s, {token, instruction}));
    rig.number(u"update sync.lease set expires_at = clock_timestamp() where name = 'connector' "
               "returning 1"_s);

    BridgeProcess bridge(rig.config());
    EXPECT_EQ(rig.awaitState(payment, {u"failed"_s}, 60'000), u"failed"_s);
    rig.expectNothingMoved(account, payment);
}

TEST(Crash, AGracefulStopFinishesWhatIsBeingSent)
{
    BridgeRig rig;
    const qint64 account = rig.addAccount();
    rig.mt5().addFault(
        {{u"fault"_s, u"slow"_s}, {u"endpoint"_s, u"trade/balance"_s}, {u"delay_ms"_s, 1200}});
    const qint64 payment = rig.approve(account, usualAmount);
    {
        BridgeProcess bridge(rig.config());
        EXPECT_TRUE(eventually([&] { return rig.operationsOn(account).size() == 1; }));
        EXPECT_EQ(bridge.terminate(), 0);
    }
    EXPECT_EQ(rig.number(u"select count(*) from book.instruction where payment_id = $1 and kind = "
                         "'mt_balance' and state = 'done'"_s,
                  {payment}),
        1);
    BridgeProcess again(rig.config());
    rig.awaitState(payment, {u"settled"_s});
    rig.expectSettledOnce(account, payment, usualAmount);
}

TEST(OfficeOutage, AnAnswerOfTheOfficeThatIsLostAnywhereDoesNoHarm)
{
    BridgeRig rig;
    SocketProxy proxy(rig.desk().office().address());
    const QString config = rig.config(proxy.address(), {{u"lease_s"_s, 1}});
    const QList<QByteArray> calls = {"link.mark_sending", "link.report_done",
        "link.claim_instructions", "link.payout_status", "link.recover", "link.acquire_lease"};
    for (const QByteArray& call : calls) {
        for (const bool reached : {true, false}) {
            SCOPED_TRACE(call.toStdString() + (reached ? " answer" : " request"));
            const qint64 account = rig.addAccount();
            const qint64 payment = rig.approve(account, usualAmount);
            reached ? proxy.loseNextAnswerTo(call) : proxy.loseNextRequest(call);
            const int losses = proxy.losses();
            BridgeProcess bridge(config);
            rig.awaitState(payment, {u"settled"_s}, 60'000);
            rig.expectSettledOnce(account, payment, usualAmount);
            EXPECT_EQ(proxy.losses(), losses + 1);
        }
    }
}

TEST(OfficeOutage, TheBridgeComesBackWhenTheOfficeDoes)
{
    BridgeRig rig;
    SocketProxy proxy(rig.desk().office().address());
    BridgeProcess bridge(rig.config(proxy.address()));
    EXPECT_TRUE(eventually([&] {
        return rig.number(u"select count(*) from sync.health where service = 'connector' and "
                          "state = 'up'"_s)
            == 1;
    }));
    const qint64 account = rig.addAccount();
    rig.mt5().addFault(
        {{u"fault"_s, u"slow"_s}, {u"endpoint"_s, u"trade/balance"_s}, {u"delay_ms"_s, 800}});
    const qint64 payment = rig.approve(account, usualAmount);
    EXPECT_TRUE(eventually([&] { return rig.operationsOn(account).size() == 1; }));
    proxy.refuse(true);
    proxy.cutAll();
    QThread::msleep(3000);
    EXPECT_TRUE(bridge.isRunning());
    proxy.refuse(false);
    rig.awaitState(payment, {u"settled"_s}, 60'000);
    rig.expectSettledOnce(account, payment, usualAmount);
}
