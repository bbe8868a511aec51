// Leverage and trading rights through the real bridge, against a server that loses answers, ignores
// values and refuses: what the office keeps is what stands there.

#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/bridgerig.h"
#include "tests/core/authority/refusal.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

class AccountRig : public BridgeRig
{
public:
    office::Call leverage(qint64 account, int wanted)
    {
        return {u"desk.change_leverage"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_account_id"_s, account},
                {u"p_version"_s,
                    number(u"select version from book.trading_account where id = $1"_s, {account})},
                {u"p_leverage"_s, wanted}, {u"p_reason"_s, u"the client asked"_s}}};
    }
    void order(qint64 account, int wanted)
    {
        auto omar = desk().office().as("omar");
        demand(omar->command(leverage(account, wanted)));
    }
    QString last(qint64 account, const QString& column)
    {
        return demand(
            desk().owner().execute(u"select coalesce(("_s + column
                    + u")::text, '') from book.account_order where trading_account_id = $1 "
                      "order by id desc limit 1"_s,
                {account}))
            .row(0)
            .text(0);
    }
    bool awaitEnd(qint64 account)
    {
        return eventually(
            [&] { return last(account, u"state in ('done', 'refused')"_s) == u"true"; }, 60'000);
    }
    QJsonObject onServer(qint64 account)
    {
        return mt5().get(u"/accounts/"_s + QString::number(loginOf(account)));
    }
    QString rights(qint64 account)
    {
        return demand(
            desk().owner().execute(
                u"select trade_rights from book.trading_account where id = $1"_s, {account}))
            .row(0)
            .text(0);
    }
    /// Says what the review of the client of an account came to.
    void review(qint64 account, const QString& state)
    {
        number(u"update book.client c set kyc_state = $2, version = c.version + 1 from "
               "book.trading_account a where a.id = $1 and c.id = a.client_id returning 1"_s,
            {account, state});
    }
    bool awaitRights(qint64 account, const QString& wanted)
    {
        return eventually([&] { return rights(account) == wanted; }, 60'000);
    }
};

QJsonObject fault(const QString& name, const QJsonObject& more = {})
{
    QJsonObject fault = more;
    fault.insert(u"fault"_s, name);
    fault.insert(u"endpoint"_s, u"user/update"_s);
    return fault;
}

} // namespace

TEST(AccountOrders, WhatTheServerLosesIsReadThereAndSetOnce)
{
    AccountRig rig;
    struct Case {
        QJsonObject fault;
        QString ends;
        int leverage;
        qint64 account = 0;
    };
    std::vector<Case> cases{{{}, u"done"_s, 20}, {fault(u"drop_before"_s), u"done"_s, 20},
        {fault(u"reset_before"_s), u"done"_s, 20}, {fault(u"error_502"_s), u"done"_s, 20},
        {fault(u"execute_then_drop"_s), u"done"_s, 20},
        {fault(u"execute_then_garbage"_s), u"done"_s, 20},
        {fault(u"retcode"_s, {{u"code"_s, 8}}), u"refused"_s, 30},
        {fault(u"retcode"_s, {{u"code"_s, 3002}}), u"refused"_s, 30},
        {fault(u"ignore_update"_s), u"refused"_s, 30}};
    for (Case& one : cases) {
        one.account = rig.addAccount();
        if (!one.fault.isEmpty()) {
            one.fault.insert(u"login"_s, QString::number(rig.loginOf(one.account)));
            rig.mt5().addFault(one.fault);
        }
        rig.order(one.account, 20);
    }
    BridgeProcess bridge(rig.config());
    for (const Case& one : cases) {
        const std::string name = one.fault.value(u"fault"_s).toString().toStdString();
        EXPECT_TRUE(rig.awaitEnd(one.account)) << name;
        EXPECT_EQ(rig.last(one.account, u"state"_s).toStdString(), one.ends.toStdString())
            << name << " " << rig.last(one.account, u"last_reason"_s).toStdString();
        EXPECT_EQ(
            rig.number(u"select leverage from book.trading_account where id = $1"_s, {one.account}),
            one.leverage)
            << name;
        if (one.ends == u"done") {
            EXPECT_EQ(rig.onServer(one.account).value(u"leverage"_s).toInt(), 20) << name;
        }
        EXPECT_LE(rig.number(u"select attempts from book.account_order where trading_account_id = "
                             "$1"_s,
                      {one.account}),
            2)
            << name;
    }
}

TEST(AccountOrders, ABadReviewLeavesClosingOnlyAndAGoodOneGivesBack)
{
    AccountRig rig;
    const qint64 account = rig.addAccount();
    const qint64 other = rig.addAccount();
    const QString group = rig.onServer(account).value(u"group"_s).toString();
    rig.review(account, u"rejected"_s);
    BridgeProcess bridge(rig.config());
    ASSERT_TRUE(rig.awaitRights(account, u"close_only"_s));
    EXPECT_EQ(rig.onServer(account).value(u"group"_s).toString(), u"real\\closeonly-eur"_s);
    // A new application alone gives nothing back.
    rig.review(account, u"pending"_s);
    EXPECT_EQ(rig.number(u"select count(*) from book.account_order where trading_account_id = $1"_s,
                  {account}),
        1);
    rig.review(account, u"approved"_s);
    ASSERT_TRUE(rig.awaitRights(account, u"full"_s));
    EXPECT_EQ(rig.onServer(account).value(u"group"_s).toString(), group);
    EXPECT_EQ(rig.rights(other), u"full"_s);
    EXPECT_EQ(rig.number(u"select count(*) from book.account_order where trading_account_id = $1"_s,
                  {other}),
        0);
}

TEST(AccountOrders, ReadingOnlyIsTheBitOfTheRightsAndNoOther)
{
    AccountRig rig;
    rig.number(u"update policy.trade_restriction set rights = 'read_only', close_group = null "
               "where cause = 'rejected' returning 1"_s);
    const qint64 account = rig.addAccount();
    const qint64 shut = rig.addAccount();
    // The dealers have shut this one before.
    rig.mt5().post(u"/accounts"_s,
        {{u"accounts"_s,
            QJsonArray{QJsonObject{{u"login"_s, rig.loginOf(shut)},
                {u"group"_s, u"real\\std-eur"_s}, {u"balance"_s, u"100000.00"_s},
                {u"fields"_s, QJsonObject{{u"Rights"_s, u"359"_s}}}}}}});
    const qint64 before = rig.onServer(account).value(u"rights"_s).toInteger();
    for (const qint64 each : {account, shut})
        rig.review(each, u"rejected"_s);
    BridgeProcess bridge(rig.config());
    ASSERT_TRUE(rig.awaitRights(account, u"read_only"_s));
    EXPECT_EQ(rig.onServer(account).value(u"rights"_s).toInteger(), before | 0x4);
    ASSERT_TRUE(rig.awaitRights(shut, u"read_only"_s));
    for (const qint64 each : {account, shut})
        rig.review(each, u"approved"_s);
    ASSERT_TRUE(rig.awaitRights(account, u"full"_s));
    EXPECT_EQ(rig.onServer(account).value(u"rights"_s).toInteger(), before);
    ASSERT_TRUE(rig.awaitRights(shut, u"full"_s));
    EXPECT_EQ(rig.onServer(shut).value(u"rights"_s).toInteger(), 359)
        << "what the dealers shut stays shut";
}

TEST(AccountOrders, ABridgeThatDiesWhileSendingLeavesItToTheNext)
{
    AccountRig rig;
    const qint64 account = rig.addAccount();
    QJsonObject silence = fault(u"execute_then_silence"_s);
    silence.insert(u"login"_s, QString::number(rig.loginOf(account)));
    rig.mt5().addFault(silence);
    rig.order(account, 25);
    {
        BridgeProcess bridge(rig.config());
        ASSERT_TRUE(
            eventually([&] { return rig.last(account, u"state"_s) == u"sending"; }, 60'000));
        bridge.kill();
    }
    BridgeProcess next(rig.config());
    ASSERT_TRUE(rig.awaitEnd(account));
    EXPECT_EQ(rig.last(account, u"state"_s), u"done"_s);
    EXPECT_EQ(rig.onServer(account).value(u"leverage"_s).toInt(), 25);
}
