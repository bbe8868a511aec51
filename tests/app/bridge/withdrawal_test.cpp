#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/bridgerig.h"
#include "tests/support/eventually.h"

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

TEST(Withdrawal, GoesFromApprovalToSettledWithoutAPerson)
{
    BridgeRig rig;
    const qint64 account = rig.addAccount();
    const qint64 payment = rig.approve(account, 485'000);
    BridgeProcess bridge(rig.config());
    rig.awaitState(payment, {u"settled"_s});
    rig.expectSettledOnce(account, payment, 485'000);

    // The ticket of the server is that of the deal, which carries our mark.
    const QJsonObject deal = rig.mt5().book().first().toObject();
    EXPECT_EQ(rig.number(u"select ticket::int8 from book.instruction where payment_id = $1 and "
                         "kind = 'mt_balance'"_s,
                  {payment}),
        deal.value(u"ticket"_s).toString().toLongLong());
    EXPECT_TRUE(deal.value(u"comment"_s)
                    .toString()
                    .endsWith(u' ' + rig.desk().text(payment, u"reference"_s)));
    EXPECT_EQ(bridge.terminate(), 0);
}

TEST(Withdrawal, FailsWhenTheServerRefuses)
{
    BridgeRig rig;
    const qint64 account = rig.addAccount();
    rig.mt5().addFault({{u"fault"_s, u"retcode"_s}, {u"endpoint"_s, u"trade/balance"_s},
        {u"login"_s, QString::number(rig.loginOf(account))}, {u"code"_s, 10019},
        {u"execute"_s, false}});
    const qint64 payment = rig.approve(account, 485'000);
    BridgeProcess bridge(rig.config());
    EXPECT_EQ(rig.awaitState(payment, {u"failed"_s}), u"failed"_s);
    EXPECT_EQ(
        rig.number(u"select retcode from book.instruction where payment_id = $1"_s, {payment}),
        10019);
    rig.expectNothingMoved(account, payment);
}

/// The bridge reads the account before it takes money off it.
TEST(Withdrawal, WaitsForPeopleWhenTheServerHasLessThanTheOfficeBelieves)
{
    BridgeRig rig;
    const qint64 account = rig.addAccount();
    rig.mt5().post(u"/deals"_s,
        {{u"op"_s, u"add"_s}, {u"login"_s, QString::number(rig.loginOf(account))},
            {u"amount"_s, u"-99900.00"_s}, {u"action"_s, 2}, {u"comment"_s, u"cash desk"_s}});
    const qint64 payment = rig.approve(account, 485'000);
    BridgeProcess bridge(rig.config());
    EXPECT_EQ(rig.awaitState(payment, {u"awaiting_approval"_s}), u"awaiting_approval"_s);
    EXPECT_EQ(rig.number(u"select count(*) from book.instruction where payment_id = $1 and sent_at "
                         "is not null"_s,
                  {payment}),
        0);
    EXPECT_EQ(rig.payoutsOf(payment), 0);
}

TEST(Withdrawal, IsRefusedWithoutAskingWhenTheAccountHasOtherMoney)
{
    BridgeRig rig;
    const qint64 account = rig.addAccount();
    rig.holdOtherMoney(account);
    const qint64 payment = rig.approve(account, 485'000);
    BridgeProcess bridge(rig.config());
    EXPECT_EQ(rig.awaitState(payment, {u"failed"_s}), u"failed"_s);
    rig.expectNothingMoved(account, payment);
}

TEST(Withdrawal, GoesBackWhenTheGatewayRefuses)
{
    BridgeRig rig;
    rig.payout().addFault(
        {{u"fault"_s, u"status"_s}, {u"code"_s, 422}, {u"endpoint"_s, u"payouts/create"_s}});
    const qint64 account = rig.addAccount();
    const qint64 payment = rig.approve(account, 485'000);
    BridgeProcess bridge(rig.config());
    EXPECT_EQ(rig.awaitState(payment, {u"failed"_s}), u"failed"_s);
    EXPECT_EQ(rig.operationsOn(account), (QStringList{u"-4850.00"_s, u"4850.00"_s}));
    EXPECT_EQ(rig.payoutsOf(payment), 0);
    EXPECT_EQ(rig.desk().books().posted(rig.desk().books().ledgerAccount(account)), 10'000'000);
    EXPECT_EQ(rig.desk().books().differences(), 0);
}

TEST(Withdrawal, ReturnsToTheWalletWhenTheBankSendsItBack)
{
    BridgeRig rig;
    rig.payout().addFault({{u"fault"_s, u"returned"_s}});
    const qint64 account = rig.addAccount();
    const qint64 payment = rig.approve(account, 485'000);
    BridgeProcess bridge(rig.config());
    EXPECT_EQ(rig.awaitState(payment, {u"returned_after_send"_s}), u"returned_after_send"_s);
    EXPECT_EQ(rig.operationsOn(account), QStringList{u"-4850.00"_s});
    EXPECT_EQ(rig.desk().books().differences(), 0);
}

TEST(Withdrawal, AStatusNobodyKnowsConcludesNothing)
{
    BridgeRig rig;
    rig.payout().addFault(
        {{u"fault"_s, u"unknown_status"_s}, {u"endpoint"_s, u"payouts/get"_s}, {u"count"_s, 3}});
    const qint64 account = rig.addAccount();
    const qint64 payment = rig.approve(account, 485'000);
    BridgeProcess bridge(rig.config());
    rig.awaitState(payment, {u"settled"_s});
    rig.expectSettledOnce(account, payment, 485'000);
    EXPECT_TRUE(bridge.log().contains("status_unknown"));
}

TEST(Withdrawal, SeveralOfOneAccountGoOneAfterAnother)
{
    BridgeRig rig;
    const qint64 account = rig.addAccount();
    QList<qint64> payments;
    for (int i = 1; i <= 5; ++i)
        payments.append(rig.approve(account, 50'000 + i));
    BridgeProcess bridge(rig.config());
    for (const qint64 payment : payments)
        EXPECT_EQ(rig.awaitState(payment, {u"settled"_s}), u"settled"_s);
    QStringList operations = rig.operationsOn(account);
    operations.sort();
    EXPECT_EQ(operations,
        (QStringList{u"-500.01"_s, u"-500.02"_s, u"-500.03"_s, u"-500.04"_s, u"-500.05"_s}));
    EXPECT_EQ(rig.desk().books().differences(), 0);
}

TEST(LiveFigures, ComeWhenADeskLooksAtAnAccount)
{
    BridgeRig rig;
    const qint64 account = rig.addAccount(2'600'000);
    BridgeProcess bridge(rig.config());
    rig.number(u"insert into sync.figures_request (trading_account_id) values ($1) "
               "on conflict (trading_account_id) do update set requested_at = clock_timestamp() "
               "returning trading_account_id"_s,
        {account});
    const QString free =
        u"select free_margin_minor from sync.account_figures where trading_account_id = $1"_s;
    EXPECT_TRUE(eventually([&] { return rig.number(free, {account}) == 2'600'000; }));

    rig.openPositions(account, 2'600'000,
        {{u"EURUSD"_s, u"buy"_s}, {u"EURUSD"_s, u"sell"_s}, {u"XAUUSD"_s, u"sell"_s}});
    EXPECT_TRUE(eventually([&] {
        rig.number(
            u"update sync.figures_request set requested_at = clock_timestamp() returning 1"_s);
        return rig.number(u"select count(*) from sync.account_figures where exposures = "
                          "'[{\"symbol\": \"EURUSD\", \"bought\": 1000, \"sold\": 1000}, "
                          "{\"symbol\": \"XAUUSD\", \"bought\": 0, \"sold\": 1000}]'"_s)
            == 1;
    }));
    EXPECT_TRUE(eventually([&] {
        return rig.number(u"select count(*) from sync.server_status where state = 'up'"_s) == 1;
    }));
}

TEST(Health, EveryServiceSaysHowItIs)
{
    BridgeRig rig;
    BridgeProcess bridge(rig.config());
    EXPECT_TRUE(eventually([&] {
        return rig.number(u"select count(*) from sync.health where state = 'up' and host = "
                          "'bridge-1' and service in ('connector', 'jobs', 'sealer', 'notifier', "
                          "'watchdog')"_s)
            == 5;
    }));
    EXPECT_EQ(bridge.terminate(), 0);
    EXPECT_EQ(rig.number(u"select count(*) from sync.health where state = 'down'"_s), 5);
    EXPECT_GT(rig.number(u"select count(*) from audit.seal where signature is not null"_s), 0);
}
