#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/bridgerig.h"
#include "tests/support/eventually.h"

#include <QJsonDocument>

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

/// One withdrawal and what is done to it.
struct Case {
    QJsonObject fault;
    qint64 account = 0;
    qint64 payment = 0;
};

QJsonObject fault(const char* name, const QJsonObject& more = {})
{
    QJsonObject fault = more;
    fault.insert(u"fault"_s, QString::fromLatin1(name));
    if (!fault.contains(u"endpoint"))
        fault.insert(u"endpoint"_s, u"trade/balance"_s);
    return fault;
}

/// Runs all withdrawals at once, each with its fault, under one bridge.
std::vector<Case> runAll(BridgeRig& rig, const std::vector<QJsonObject>& faults)
{
    std::vector<Case> cases;
    for (const QJsonObject& fault : faults) {
        Case one{fault, rig.addAccount(), 0};
        one.fault.insert(u"login"_s, QString::number(rig.loginOf(one.account)));
        rig.mt5().addFault(one.fault);
        one.payment = rig.approve(one.account, usualAmount);
        cases.push_back(one);
    }
    return cases;
}

} // namespace

TEST(Faults, ALostAnswerOfTheServerEndsInExactlyOneWithdrawal)
{
    BridgeRig rig;
    std::vector<QJsonObject> faults;
    for (const char* name : {"execute_then_drop", "execute_then_reset", "execute_then_half",
             "execute_then_500", "execute_then_502", "execute_then_silence", "execute_then_garbage",
             "execute_then_empty", "drop_before", "reset_before", "silence_before", "error_500",
             "error_502", "no_ticket", "session_expired", "forbidden"})
        faults.push_back(fault(name));
    faults.push_back(fault("no_ticket", {{u"execute"_s, false}}));
    faults.push_back(fault("execute_late", {{u"delay_ms"_s, 2500}}));
    faults.push_back(fault("slow", {{u"delay_ms"_s, 3000}}));
    faults.push_back(fault("stall", {{u"delay_ms"_s, 3000}}));
    faults.push_back(fault("trickle", {{u"bytes"_s, 1}, {u"interval_ms"_s, 200}}));
    faults.push_back(fault("huge_body"));
    faults.push_back(fault("drop_before", {{u"endpoint"_s, u"deal/get"_s}}));
    faults.push_back(fault("retcode", {{u"endpoint"_s, u"deal/get_batch"_s}, {u"code"_s, 14}}));
    std::vector<Case> cases = runAll(rig, faults);
    BridgeProcess bridge(rig.config());
    for (const Case& one : cases) {
        SCOPED_TRACE(one.fault.value(u"fault"_s).toString().toStdString());
        rig.awaitState(one.payment, {u"settled"_s}, 180'000);
        rig.expectSettledOnce(one.account, one.payment, usualAmount);
    }
}

TEST(Faults, CodesThatSayNothingAreLookedUpAndBusyOnesWaited)
{
    BridgeRig rig;
    std::vector<QJsonObject> faults;
    for (const int code : {1, 2, 9, 10002, 10012, 10031, 17}) {
        faults.push_back(fault("retcode", {{u"code"_s, code}, {u"execute"_s, true}}));
        faults.push_back(fault("retcode", {{u"code"_s, code}, {u"execute"_s, false}}));
    }
    for (const int code : {12, 10024, 1018})
        faults.push_back(fault("retcode", {{u"code"_s, code}, {u"count"_s, 1}}));
    std::vector<Case> cases = runAll(rig, faults);
    BridgeProcess bridge(rig.config());
    for (const Case& one : cases) {
        SCOPED_TRACE(QJsonDocument(one.fault).toJson(QJsonDocument::Compact).toStdString());
        rig.awaitState(one.payment, {u"settled"_s}, 180'000);
        rig.expectSettledOnce(one.account, one.payment, usualAmount);
    }
}

TEST(Faults, WhatIsNotCertainIsShownAtOnceAndLeftToPeople)
{
    BridgeRig rig;
    // The server rewrites comments: our mark is lost, a deal alike is there.
    const qint64 rewritten = rig.addAccount();
    const QString login = QString::number(rig.loginOf(rewritten));
    rig.mt5().addFault(fault("rewrite_comment", {{u"login"_s, login}, {u"comment"_s, u"WD"_s}}));
    rig.mt5().addFault(fault("no_ticket", {{u"login"_s, login}}));
    // The server does it two times over.
    const qint64 twice = rig.addAccount();
    const QString otherLogin = QString::number(rig.loginOf(twice));
    rig.mt5().addFault(fault("execute_twice", {{u"login"_s, otherLogin}}));
    rig.mt5().addFault(fault("no_ticket", {{u"login"_s, otherLogin}}));

    const qint64 first = rig.approve(rewritten, usualAmount);
    const qint64 second = rig.approve(twice, usualAmount);
    BridgeProcess bridge(rig.config());
    const auto parked = [&](qint64 payment) {
        return rig.number(u"select count(*) from book.instruction i join book.payment p on p.id = "
                          "i.payment_id where p.id = $1 and i.state = 'parked' and p.flag = "
                          "'unknown_outcome' and p.state = 'executing'"_s,
            {payment});
    };
    EXPECT_TRUE(eventually([&] { return parked(first) == 1 && parked(second) == 1; }, 60'000));
    // Nothing more is tried: one operation here, the two of the server there.
    EXPECT_EQ(rig.operationsOn(rewritten), QStringList{u"-4850.00"_s});
    EXPECT_EQ(rig.operationsOn(twice).size(), 2);
    EXPECT_EQ(rig.payoutsOf(first), 0);
    EXPECT_EQ(rig.payoutsOf(second), 0);
}

TEST(Faults, AnOutageOfTheServerLosesNothing)
{
    BridgeRig rig;
    const qint64 account = rig.addAccount();
    rig.mt5().post(u"/pause"_s, {{u"mode"_s, u"refuse"_s}});
    const qint64 payment = rig.approve(account, usualAmount);
    BridgeProcess bridge(rig.config());
    EXPECT_TRUE(eventually([&] {
        return rig.number(u"select count(*) from sync.server_status where state = 'down'"_s) == 1;
    }));
    EXPECT_NE(rig.state(payment), u"failed"_s);
    rig.mt5().post(u"/resume"_s, {});
    rig.awaitState(payment, {u"settled"_s}, 60'000);
    rig.expectSettledOnce(account, payment, usualAmount);
}

TEST(Faults, AnotherCertificateStopsEverything)
{
    BridgeRig rig;
    const qint64 account = rig.addAccount();
    rig.mt5().post(u"/certificate"_s, {});
    const qint64 payment = rig.approve(account, usualAmount);
    BridgeProcess bridge(rig.config());
    EXPECT_TRUE(eventually([&] {
        return rig.number(u"select count(*) from sync.server_status where state = 'refused' and "
                          "detail->>'reason' = 'tls_failed_pin_mismatch'"_s)
            == 1;
    }));
    EXPECT_EQ(rig.state(payment), u"approved"_s);
    EXPECT_EQ(rig.operationsOn(account), QStringList());
    // Not one request reached it, so no password either.
    EXPECT_TRUE(rig.mt5().get(u"/requests"_s).value(u"recent"_s).toArray().isEmpty());
}

TEST(Faults, ALostAnswerOfTheGatewayEndsInExactlyOnePayout)
{
    BridgeRig rig;
    const QList<QByteArray> names = {"execute_then_drop", "execute_then_reset", "execute_then_half",
        "execute_then_500", "execute_then_502", "execute_then_silence", "execute_then_garbage",
        "execute_then_empty", "drop_before", "reset_before", "silence_before", "error_500", "stall",
        "huge_body"};
    BridgeProcess bridge(rig.config());
    // One after another: the gateway's faults do not know whose payout it is.
    for (const QByteArray& name : names) {
        SCOPED_TRACE(name.toStdString());
        const qint64 account = rig.addAccount();
        rig.payout().addFault(
            fault(name.constData(), {{u"endpoint"_s, u"payouts/create"_s}, {u"delay_ms"_s, 3000}}));
        const qint64 payment = rig.approve(account, usualAmount);
        rig.awaitState(payment, {u"settled"_s}, 60'000);
        rig.expectSettledOnce(account, payment, usualAmount);
    }
}
