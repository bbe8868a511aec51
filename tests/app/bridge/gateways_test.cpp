// Withdrawals through the real bridge, over the real protocols of the payment providers, against
// their simulators: each ends exactly once, whatever answers are lost, and the simulator's own book
// says the same as ours.

#include "core/payments/gateways/hyperswitch/hyperswitchgateway.h"
#include "tests/app/bridge/support/eachgateway.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

TEST_P(EachGateway, PaysAWithdrawalOut)
{
    start();
    const Case one = approve();
    expectSettledOnce(one);
    // The gateway's id of it is on the record.
    EXPECT_FALSE(m_rig.desk().text(one.payment, u"provider_ref"_s).isEmpty());
    EXPECT_EQ(m_bridge->terminate(), 0);
}

TEST_P(EachGateway, ALostAnswerEndsInExactlyOnePayout)
{
    start();
    for (const char* fault : {"execute_then_drop", "execute_then_half", "execute_then_502",
             "execute_then_silence", "execute_then_garbage"}) {
        SCOPED_TRACE(fault);
        if (!which().answersInWords && of(fault) == u"execute_then_garbage")
            continue;
        strike(of(fault), {{u"delay_ms"_s, 100}});
        const Case one = approve();
        expectSettledOnce(one);
        EXPECT_GT(m_rig.number(u"select count(*) from book.payment_event where payment_id = $1 and "
                               "kind = 'unknown'"_s,
                      {one.payment}),
            0)
            << "nobody was told";
    }
}

TEST_P(EachGateway, WhatWasNeverDoneIsNotDoneTwice)
{
    start({{u"patience_s"_s, 2}});
    strike(u"drop_before"_s);
    const Case one = approve();
    // Either it refuses a second one by itself, and is asked again, or a person has to say.
    EXPECT_TRUE(eventually(
        [&] { return m_rig.state(one.payment) == u"settled" || isWithAPerson(one.payment); },
        60'000));
    EXPECT_EQ(moved(one.payment), m_rig.state(one.payment) == u"settled" ? 1 : 0);
    EXPECT_EQ(m_rig.desk().books().differences(), 0);
}

TEST_P(EachGateway, WorkThatArrivesLateIsNotDoneTwice)
{
    start();
    strike(u"execute_late"_s, {{u"delay_ms"_s, 1500}});
    expectSettledOnce(approve());
}

TEST_P(EachGateway, IsAskedAgainLaterWhenItIsBusyOrAway)
{
    start();
    strike(u"status"_s, {{u"code"_s, 429}});
    expectSettledOnce(approve());
    strike(u"outage"_s, {{u"now"_s, true}, {u"duration_ms"_s, 1500}});
    expectSettledOnce(approve());
}

TEST_P(EachGateway, ADestinationItCannotPayToGivesTheMoneyBack)
{
    start({{u"methods"_s, QJsonObject{{u"wire"_s, u"WIRE"_s}}}});
    const Case one = approve();
    expectBack(one);
    EXPECT_EQ(m_rig.number(u"select count(*) from book.instruction where payment_id = $1 and kind "
                           "= 'payout' and state = 'refused' and last_reason = "
                           "'method_not_served'"_s,
                  {one.payment}),
        1);
}

TEST_P(EachGateway, APayoutThatDoesNotComeToBeIsTheClientsAgain)
{
    start({}, {u"--settled-after-ms"_s, u"600000"_s});
    const Case one = approve();
    ASSERT_EQ(m_rig.awaitState(one.payment, {u"sent"_s}), u"sent"_s);
    QJsonObject what = which().failing;
    what.insert(which().subject, m_rig.desk().text(one.payment, u"reference"_s));
    m_simulator->post(u"/act"_s, what);
    EXPECT_EQ(m_rig.awaitState(one.payment, {u"returned_after_send"_s}), u"returned_after_send"_s);
    EXPECT_EQ(m_rig.number(u"select sum(b.posted_minor) from book.balance b join "
                           "book.ledger_account a on a.id = b.account_id where a.role = "
                           "'client_wallet'"_s),
        usualAmount);
    EXPECT_EQ(m_rig.operationsOn(one.account).size(), 1) << "what comes late is not put back";
    expectBooksAgree(one);
}

TEST_P(EachGateway, AStateNobodyKnowsIsShownToPeople)
{
    start({}, {u"--settled-after-ms"_s, u"600000"_s});
    const Case one = approve();
    ASSERT_EQ(m_rig.awaitState(one.payment, {u"sent"_s}), u"sent"_s);
    QJsonObject what{{u"status"_s, u"on_hold_by_partner"_s}};
    what.insert(which().subject, m_rig.desk().text(one.payment, u"reference"_s));
    m_simulator->post(u"/act"_s, what);
    EXPECT_TRUE(eventually(
        [&] { return m_rig.desk().text(one.payment, u"flag"_s) == u"unknown_outcome"; }, 60'000));
    EXPECT_EQ(m_rig.state(one.payment), u"sent"_s);
    expectBooksAgree(one);
}

TEST_P(EachGateway, ABridgeThatIsKilledPaysNobodyTwice)
{
    start();
    for (const char* fault : {"stall", "execute_then_silence"}) {
        SCOPED_TRACE(fault);
        strike(of(fault), {{u"delay_ms"_s, 500}});
        const int before = asked();
        const Case one = approve();
        // Killed before the provider has it, nothing could tell that from a lost request: that
        // ends with a person, once patience is over.
        EXPECT_TRUE(eventually([&] { return asked() > before; }, 60'000));
        m_bridge->kill();
        m_bridge = std::make_unique<BridgeProcess>(m_rig.config());
        expectSettledOnce(one);
    }
}

INSTANTIATE_TEST_SUITE_P(Bridge, EachGateway, ::testing::Values(praxis, btcpay, hyperswitch, sepa),
    [](const auto& info) { return std::string(info.param.method) + std::to_string(info.index); });

namespace {

class BtcPay : public EachGateway
{
};
class Hyperswitch : public EachGateway
{
};
class Praxis : public EachGateway
{
protected:
    void act(const Case& one, const QString& status, QJsonObject more = {})
    {
        more.insert(u"order_id"_s, m_rig.desk().text(one.payment, u"reference"_s));
        more.insert(u"status"_s, status);
        m_simulator->post(u"/act"_s, more);
    }
    qint64 posted(const QString& role)
    {
        return m_rig.number(u"select coalesce(sum(b.posted_minor), 0) from book.balance b join "
                            "book.ledger_account a on a.id = b.account_id where a.role = $1"_s,
            {role});
    }
};
class Sepa : public EachGateway
{
};

} // namespace

TEST_P(BtcPay, ALostApprovalIsGivenOnce)
{
    start();
    for (const char* fault : {"drop_before", "execute_then_drop", "error_502"}) {
        SCOPED_TRACE(fault);
        strike(of(fault), {{u"endpoint"_s, u"payouts/approve"_s}});
        expectSettledOnce(approve());
    }
}

TEST_P(BtcPay, WhatWasChangedThereIsNotApproved)
{
    start();
    // The answer to the proposal is lost, and before the look somebody changes it at the server.
    m_rig.set(u"instruction.first_look_seconds"_s, 5);
    strike(u"execute_then_drop"_s);
    const Case one = approve();
    const QString reference = m_rig.desk().text(one.payment, u"reference"_s);
    EXPECT_TRUE(eventually([&] {
        const QJsonArray book = m_simulator->book();
        return !book.isEmpty() && book.last()[u"reference"_s].toString() == reference;
    }));
    m_simulator->post(u"/act"_s, {{u"reference"_s, reference}, {u"amount"_s, u"0.00485000"_s}});
    EXPECT_TRUE(eventually([&] { return isWithAPerson(one.payment); }, 60'000));
    EXPECT_EQ(moved(one.payment), 0);
}

TEST_P(BtcPay, AProposalToAnotherAddressIsNotApproved)
{
    start();
    m_rig.set(u"instruction.first_look_seconds"_s, 5);
    strike(u"execute_then_drop"_s);
    const Case one = approve();
    const QString reference = m_rig.desk().text(one.payment, u"reference"_s);
    EXPECT_TRUE(eventually([&] {
        const QJsonArray book = m_simulator->book();
        return !book.isEmpty() && book.last()[u"reference"_s].toString() == reference;
    }));
    m_simulator->post(u"/act"_s,
        {{u"reference"_s, reference},
            {u"destination"_s, u"bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh"_s}});
    EXPECT_TRUE(eventually([&] { return isWithAPerson(one.payment); }, 60'000));
    EXPECT_EQ(moved(one.payment), 0);
    EXPECT_EQ(m_rig.number(u"select count(*) from book.instruction_event e join book.instruction "
                           "i on i.id = e.instruction_id where i.payment_id = $1 and e.detail ->> "
                           "'reason' = 'other_destination'"_s,
                  {one.payment}),
        1);
}

TEST_P(BtcPay, WhatPeopleSettledMeanwhileIsNotApproved)
{
    start();
    // The look is on its way while two people say that nothing was done.
    m_rig.set(u"instruction.first_look_seconds"_s, 3);
    strike(u"execute_then_drop"_s);
    strike(u"stall"_s, {{u"endpoint"_s, u"payouts/find"_s}, {u"delay_ms"_s, 2500}});
    const Case one = approve();
    const QString unknown = u"select count(*) from book.instruction where payment_id = $1 and kind "
                            "= 'payout' and state = 'unknown'"_s;
    EXPECT_TRUE(eventually([&] { return m_rig.number(unknown, {one.payment}) == 1; }, 60'000));
    const QString looked =
        u"select count(*) from book.instruction where payment_id = $1 and kind = "
        "'payout' and state = 'unknown' and not_before < clock_timestamp() - "
        "interval '1 second'"_s;
    EXPECT_TRUE(eventually([&] { return m_rig.number(looked, {one.payment}) == 1; }, 60'000));
    for (const char* who : {"omar", "ines"}) {
        auto person = m_rig.desk().office().as(who);
        demand(person->command({u"desk.resolve_instruction"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()},
                {u"p_id"_s,
                    m_rig.number(u"select id from book.instruction where payment_id = $1 and kind "
                                 "= 'payout'"_s,
                        {one.payment})},
                {u"p_version"_s,
                    m_rig.number(u"select version from book.instruction where payment_id = $1 and "
                                 "kind = 'payout'"_s,
                        {one.payment})},
                {u"p_outcome"_s, u"not_executed"_s}, {u"p_ticket"_s, QVariant()},
                {u"p_reason"_s, u"nothing is there"_s}}}));
    }
    expectBack(one);
}

TEST_P(BtcPay, PayoutsOfOthersThatCannotBeReadAreNoHindrance)
{
    start();
    m_simulator->post(u"/act"_s, {{u"foreign"_s, u"DOGE"_s}});
    strike(u"execute_then_drop"_s);
    expectSettledOnce(approve());
}

TEST_P(BtcPay, AnAmountInOtherMoneyIsNeverSentAsCoins)
{
    start();
    Case one;
    one.account = m_rig.addAccount();
    m_rig.desk().books().screen(
        m_rig.number(u"update book.destination set method = 'btc', detail = $1, bank = null where "
                     "client_id = (select client_id from book.trading_account where id = $2) "
                     "returning client_id"_s,
            {which().detail, one.account}));
    one.payment = m_rig.approve(one.account, usualAmount);
    expectBack(one);
    EXPECT_TRUE(m_simulator->book().isEmpty()) << "not even proposed";
}

TEST_P(BtcPay, ARefusalGivesTheMoneyBack)
{
    start();
    expectBack(approve(u"short"_s));
}

TEST_P(BtcPay, WhatReallyMovedIsBooked)
{
    start();
    // 0.00480000 of the 0.00485000 that were asked for.
    strike(u"processed_differs"_s, {{u"amount"_s, u"0.00480000"_s}, {u"currency"_s, u"BTC"_s}});
    const Case one = approve();
    m_rig.awaitState(one.payment, {u"settled"_s});
    EXPECT_EQ(m_rig.desk().text(one.payment, u"flag"_s), u"underpaid"_s);
    EXPECT_EQ(m_rig.desk().number(one.payment, u"settled_minor"_s), 480'000);
    EXPECT_EQ(m_rig.number(u"select sum(b.posted_minor) from book.balance b join "
                           "book.ledger_account a on a.id = b.account_id where a.role = "
                           "'suspense'"_s),
        5'000);
    expectBooksAgree(one);
}

TEST_P(Praxis, WhatItTakesForItselfIsBookedAsACost)
{
    start({}, {u"--settled-after-ms"_s, u"600000"_s});
    const Case one = approve();
    ASSERT_EQ(m_rig.awaitState(one.payment, {u"sent"_s}), u"sent"_s);
    act(one, u"approved"_s, {{u"fee"_s, u"350"_s}});
    ASSERT_EQ(m_rig.awaitState(one.payment, {u"settled"_s}), u"settled"_s);
    EXPECT_EQ(m_rig.desk().number(one.payment, u"provider_fee_minor"_s), 350);
    EXPECT_EQ(posted(u"provider_cost"_s), -350);
    EXPECT_EQ(posted(u"suspense"_s), 0);
    EXPECT_EQ(m_rig.desk().text(one.payment, u"flag"_s), QString());
    expectBooksAgree(one);
}

TEST_P(Praxis, WhatComesBackTenDaysAfterItWasSettledIsTheClientsAgain)
{
    start();
    const Case one = approve();
    ASSERT_EQ(m_rig.awaitState(one.payment, {u"settled"_s}), u"settled"_s);
    m_simulator->post(u"/clock"_s, {{u"shift_days"_s, 10}});
    act(one, u"reversed"_s);
    // Nobody sends a message of it: what was settled lately is asked about all the same.
    m_rig.number(u"update book.payment set settled_at = settled_at - interval '10 days' where id = "
                 "$1 returning id"_s,
        {one.payment});
    // One that was asked about a moment ago is passed over once.
    EXPECT_TRUE(eventually(
        [&] {
            m_rig.number(u"update book.payment set watched_at = null where id = $1 returning id"_s,
                {one.payment});
            return m_rig.state(one.payment) == u"returned_after_send";
        },
        60'000))
        << m_bridge->log().constData();
    EXPECT_EQ(posted(u"client_wallet"_s), usualAmount);
    EXPECT_EQ(m_rig.operationsOn(one.account).size(), 1) << "what comes late is not put back";
    EXPECT_EQ(moved(one.payment), 1) << "and nobody pays it again";
    expectBooksAgree(one);
}

TEST_P(Praxis, APayoutInAnotherCurrencyThanAskedIsForPeople)
{
    start();
    strike(u"processed_differs"_s, {{u"amount"_s, u"520000"_s}, {u"currency"_s, u"USD"_s}});
    const Case one = approve();
    EXPECT_TRUE(eventually(
        [&] { return m_rig.desk().text(one.payment, u"flag"_s) == u"unknown_outcome"; }, 60'000))
        << m_bridge->log().constData();
    EXPECT_EQ(m_rig.state(one.payment), u"sent"_s) << "no euros are said to have moved";
    // Two people say what of ours it cost.
    for (const char* who : {"omar", "ines"}) {
        auto person = m_rig.desk().office().as(who);
        demand(person->command({u"desk.enter_payout_outcome"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, one.payment},
                {u"p_version"_s, m_rig.desk().number(one.payment, u"version"_s)},
                {u"p_outcome"_s, u"settled"_s}, {u"p_amount_minor"_s, usualAmount},
                {u"p_evidence"_s, u"Their statement 4"_s},
                {u"p_reason"_s, u"paid as dollars"_s}}}));
    }
    EXPECT_EQ(m_rig.state(one.payment), u"settled"_s);
    EXPECT_EQ(moved(one.payment), 1);
    expectBooksAgree(one);
}

TEST_P(Praxis, WaitsForTheClientAndRefusesAnotherAmount)
{
    Provider slow = which();
    m_simulator = &m_rig.addGateway(of(slow.name), of(slow.method));
    m_bridge = std::make_unique<BridgeProcess>(m_rig.config());
    const Case one = approve();
    const QString reference = m_rig.desk().text(one.payment, u"reference"_s);
    EXPECT_TRUE(eventually([&] {
        return m_rig.number(u"select count(*) from book.instruction where payment_id = $1 and "
                            "last_reason = 'wrong_state_client_request_awaited'"_s,
                   {one.payment})
            == 1;
    }));
    EXPECT_EQ(m_rig.state(one.payment), u"executing"_s);
    m_simulator->post(u"/act"_s,
        {{u"order_id"_s, reference}, {u"status"_s, u"requested"_s}, {u"amount"_s, u"485001"_s}});
    expectBack(one);
}

TEST_P(Praxis, AnAnswerThatEndsTheConnectionRefusesNothing)
{
    start();
    strike(u"answer_then_close"_s, {{u"endpoint"_s, u"*/find"_s}, {u"count"_s, -1}});
    expectSettledOnce(approve());
}

TEST_P(Sepa, ASchemaThatCannotBeReadRefusesNothing)
{
    const QTemporaryDir folder;
    QFile schema(folder.filePath(u"pain.xsd"_s));
    ASSERT_TRUE(schema.open(QIODevice::WriteOnly));
    schema.write("half a fi");
    schema.close();
    start({{u"schema"_s, schema.fileName()}});
    const Case one = approve();
    const QString waiting =
        u"select count(*) from book.instruction where payment_id = $1 and kind = 'payout' and "
        u"state in ('planned', 'claimed', 'sending') and last_reason = 'schema_missing'"_s;
    EXPECT_TRUE(eventually([&] { return m_rig.number(waiting, {one.payment}) == 1; }, 60'000));
    EXPECT_EQ(m_rig.state(one.payment), u"executing"_s);
    EXPECT_EQ(moved(one.payment), 0);
}

TEST_P(Sepa, AReportThatCannotBeReadIsShownAndHindersNothing)
{
    start();
    // No schema was given: that is shown from the start.
    EXPECT_TRUE(eventually([&] {
        return m_rig.number(u"select count(*) from sync.health where service = 'connector' and "
                            "detail -> 'servers' ->> 'payout:sepa-bank' = 'unchecked'"_s)
            == 1;
    }));
    m_simulator->post(u"/act"_s, {{u"report"_s, u"<Document>"_s}, {u"name"_s, u"half.xml"_s}});
    expectSettledOnce(approve());
    EXPECT_TRUE(eventually([&] {
        return m_rig.number(u"select count(*) from sync.health where service = 'connector' and "
                            "state = 'slow' and detail -> 'servers' ->> 'payout:sepa-bank' = "
                            "'degraded'"_s)
            == 1;
    }));
    EXPECT_TRUE(eventually([&] { return m_bridge->log().contains("report_unreadable"); }));
}

TEST_P(Sepa, AnAccountThatCannotBeGivesTheMoneyBack)
{
    start();
    expectBack(approve(u"DE02120300000000202052"_s)); // wrong check digits
}

TEST_P(Sepa, AFileLeavesOnlyAfterASecondPersonHasReleasedIt)
{
    start();
    m_rig.number(
        u"update policy.setting set value = '0' where key = 'payout_file.free_minor' returning 1"_s);
    const Case one = approve();
    const QString waiting =
        u"select count(*) from book.payout_file f join book.instruction i on i.id = "
        u"f.instruction_id where i.payment_id = $1 and f.released_by is null and i.state = "
        u"'planned' and i.last_reason = 'release_awaited'"_s;
    EXPECT_TRUE(eventually([&] { return m_rig.number(waiting, {one.payment}) == 1; }, 60'000));
    EXPECT_TRUE(m_simulator->book().isEmpty());
    const auto release = [&](const char* who, const QString& sha256) {
        auto person = m_rig.desk().office().as(who);
        return person->command({u"desk.release_payout_file"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()},
                {u"p_id"_s, m_rig.number(u"select id from book.payout_file"_s)},
                {u"p_version"_s, 1}, {u"p_sha256"_s, sha256}}});
    };
    auto ines = m_rig.desk().office().as("ines");
    const auto files = demand(ines->execute(u"select * from desk.list_payout_files(false)"_s));
    ASSERT_EQ(files.rowCount(), 1);
    const QString hash = files.row(0).text(u"sha256"_s);
    EXPECT_EQ(release("ines", QString(64, u'0')).error().code, ErrorCode::Stale);
    demand(release("ines", hash));
    expectSettledOnce(one);
    // What the bank got is what was released.
    EXPECT_EQ(m_rig.number(u"select count(*) from book.payout_file where sha256 = $1 and "
                           "released_by = 'ines'"_s,
                  {hash}),
        1);
}

TEST_P(Sepa, ManyLeaveInOneFileAndEachEndsByItself)
{
    start({}, {u"--settled-after-ms"_s, u"600000"_s});
    m_rig.set(u"payout_file.most_transfers"_s, 2);
    const Case first = approve();
    // What cannot be written joins nobody and holds up nobody.
    expectBack(approve(u"DE02120300000000202052"_s)); // wrong check digits
    const Case second = approve();
    for (const Case& one : {first, second}) {
        ASSERT_EQ(m_rig.awaitState(one.payment, {u"sent"_s}), u"sent"_s) << m_bridge->log().data();
        EXPECT_EQ(moved(one.payment), 1);
    }
    EXPECT_EQ(m_rig.number(u"select count(*) from book.payout_file where transfers = 2"_s), 1);
    EXPECT_EQ(asked(), 1) << "one file";
    // The bank refuses one of them; the other is none the worse.
    m_simulator->post(u"/act"_s,
        {{u"status"_s, u"rejected"_s},
            {u"reference"_s, m_rig.desk().text(first.payment, u"reference"_s)}});
    m_simulator->post(u"/act"_s,
        {{u"status"_s, u"settled"_s},
            {u"reference"_s, m_rig.desk().text(second.payment, u"reference"_s)}});
    EXPECT_EQ(
        m_rig.awaitState(first.payment, {u"returned_after_send"_s}), u"returned_after_send"_s);
    EXPECT_EQ(m_rig.awaitState(second.payment, {u"settled"_s}), u"settled"_s);
    expectBooksAgree(first);
    expectBooksAgree(second);
}

// PURSER_FILE_TRANSFERS=500 runs it with as many as policy allows in one file.
TEST_P(Sepa, AFullFileLeavesOnceAndEveryPayoutInItEnds)
{
    start();
    const int transfers = std::max(8, qEnvironmentVariableIntValue("PURSER_FILE_TRANSFERS"));
    m_rig.set(u"payout_file.most_transfers"_s, transfers);
    // It leaves without a person's release, and one person approves them all today.
    m_rig.set(u"payout_file.free_minor"_s, 1'000'000'000);
    m_rig.number(u"update policy.approver_limit set per_day_minor = 100000000000 returning 1"_s);
    std::vector<Case> cases;
    for (int i = 0; i < transfers; ++i)
        cases.push_back(approve());
    for (const Case& one : cases)
        expectSettledOnce(one);
    EXPECT_EQ(
        m_rig.number(u"select count(*) from book.payout_file where transfers = $1"_s, {transfers}),
        1);
    EXPECT_EQ(asked(), 1) << "one file";
}

TEST_P(Sepa, ALostAnswerPaysNoneOfManyTwice)
{
    start();
    m_rig.set(u"payout_file.most_transfers"_s, 3);
    for (const char* fault : {"drop_before", "execute_then_drop", "execute_then_silence"}) {
        SCOPED_TRACE(fault);
        strike(of(fault), {{u"delay_ms"_s, 500}});
        const int before = asked();
        std::vector<Case> cases;
        for (int i = 0; i < 3; ++i)
            cases.push_back(approve());
        if (of(fault) == u"execute_then_silence") {
            EXPECT_TRUE(eventually([&] { return asked() > before; }, 60'000));
            m_bridge->kill();
            m_bridge = std::make_unique<BridgeProcess>(m_rig.config());
        }
        for (const Case& one : cases)
            expectSettledOnce(one);
    }
    EXPECT_EQ(m_rig.number(u"select count(*) from book.payout_file where transfers = 3"_s), 3);
}

TEST_P(Sepa, TheNextGatewayPaysWhatTheFirstRefuses)
{
    start();
    SimulatorProcess& other = m_rig.addGateway(u"hyperswitch"_s, u"sepa"_s);
    m_bridge = std::make_unique<BridgeProcess>(m_rig.config());
    m_rig.number(u"insert into policy.gateway_route (method, gateway, priority) values "
                 "('sepa', 'sepa-bank', 1), ('sepa', 'hyperswitch', 2) returning 1"_s);
    const Case one = approve(u"DE02120300000000202052"_s);
    EXPECT_EQ(m_rig.awaitState(one.payment, {u"settled"_s}), u"settled"_s);
    EXPECT_EQ(moved(one.payment), 0);
    EXPECT_EQ(other.book().size(), 1);
    EXPECT_EQ(m_rig.operationsOn(one.account).size(), 1);
    expectBooksAgree(one);
}

TEST_P(Hyperswitch, SwitchedOffAfterTheClaimIsNotAskedAndPaysWhenItIsOpen)
{
    start();
    // Somebody switches it off just between the claim and the sending.
    demand(m_rig.desk().owner().script(
        "create function book.switch_off() returns trigger language plpgsql as $$ begin if "
        "new.kind = 'payout' and new.state = 'claimed' and not exists (select from "
        "book.gateway_switch) then insert into book.gateway_switch (gateway, open, reason) values "
        "(new.provider, false, 'test'); end if; return null; end $$; create trigger switch_off "
        "after update on book.instruction for each row execute function book.switch_off()"));
    const Case one = approve();
    EXPECT_TRUE(eventually([&] {
        return m_rig.number(u"select count(*) from book.instruction i join "
                            "book.instruction_event e on e.instruction_id = i.id where i.kind = "
                            "'payout' and i.state = 'planned' and e.from_state = 'claimed' and "
                            "e.detail ->> 'reason' = 'gateway_off'"_s)
            == 1;
    }));
    EXPECT_EQ(asked(), 0);
    EXPECT_EQ(moved(one.payment), 0);
    m_rig.number(u"update book.gateway_switch set open = true returning 1"_s);
    expectSettledOnce(one);
}

TEST(GatewayDeposit, IsBookedOnceAndOnlyOnTheGatewaysOwnWord)
{
    BridgeRig rig;
    SimulatorProcess& simulator = rig.addGateway(u"hyperswitch"_s, u"card"_s);
    const qint64 account = rig.addAccount(1'000'000);
    auto sana = rig.desk().office().as("sana");
    const qint64 deposit =
        demand(sana->command({u"desk.announce_deposit"_s,
                   {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_trading_account_id"_s, account},
                       {u"p_method"_s, u"card"_s}, {u"p_amount_minor"_s, 250'000},
                       {u"p_currency"_s, u"EUR"_s}}}))
            .id;
    const QString reference = rig.desk().text(deposit, u"reference"_s);
    // The web site sends the client to the gateway.
    payments::gateways::HyperswitchGateway::Settings settings;
    settings.line.endpoint = {u"localhost"_s, simulator.port()};
    settings.line.trust =
        demand(network::TlsTrust::pinned(QString::fromLatin1(simulator.fingerprint())));
    settings.merchant = u"test-merchant"_s;
    settings.apiKey = Secret::fromText(u"payout-token"_s);
    settings.currencies = payments::gateways::CurrencyBook({Currency(u"EUR"_s, 2)});
    settings.returnUrl = u"https://broker.example/"_s;
    const SystemClock clock;
    payments::gateways::HyperswitchGateway site(settings, clock);
    ASSERT_TRUE(site.ensureReady());
    ASSERT_EQ(site.openSession({payments::gateways::Operation::Deposit, reference,
                                   Money(250'000, Currency(u"EUR"_s, 2)), u"C-1"_s, {}})
                  .kind,
        payments::gateways::Outcome::Kind::Done);

    BridgeProcess bridge(rig.config());
    const auto act = [&](const char* status) {
        simulator.post(u"/act"_s,
            {{u"reference"_s, reference}, {u"status"_s, QString::fromLatin1(status)},
                {u"fingerprint"_s, u"card-of-chidi"_s}});
    };
    act("processing");
    EXPECT_EQ(rig.awaitState(deposit, {u"pending"_s}), u"pending"_s);
    act("succeeded");
    // Nobody told us who paid: a person looks before it is credited.
    EXPECT_EQ(rig.awaitState(deposit, {u"awaiting_approval"_s}), u"awaiting_approval"_s);
    EXPECT_EQ(rig.number(u"select count(*) from book.receipt where payment_id = $1 and "
                         "amount_minor = 250000 and provider = 'hyperswitch' and instrument = "
                         "encode(sha256('hyperswitch card-of-chidi'), 'hex')"_s,
                  {deposit}),
        1);
    EXPECT_EQ(rig.desk().books().differences(), 0);
}

TEST(ProviderMoney, IsReadFromTheGatewayAndHeldAgainstOurBooks)
{
    BridgeRig rig;
    rig.set(u"float.ask_seconds"_s, 0);
    SimulatorProcess& simulator =
        rig.addGateway(u"btcpay"_s, u"btc"_s, {{u"wallets"_s, QJsonArray{u"BTC-CHAIN"_s}}});
    simulator.post(u"/act"_s, {{u"wallet"_s, u"BTC-CHAIN"_s}, {u"balance"_s, u"0.5"_s}});
    rig.topUp(u"btc"_s, u"BTC"_s, 60'000'000);
    const BridgeProcess bridge(rig.config());
    const auto told = [&](qint64 minor) {
        return eventually([&] {
            return rig.number(u"select count(*) from book.provider_float where provider = 'btcpay' "
                              "and currency = 'BTC' and told_by = 'gateway' and told_minor = $1"_s,
                       {minor})
                == 1;
        });
    };
    EXPECT_TRUE(told(50'000'000));
    const QString alarms = u"select count(*) from book.notification where kind = 'float_differs' "
                           "and closed_at is null"_s;
    EXPECT_EQ(rig.number(alarms), 1);
    simulator.post(u"/act"_s, {{u"wallet"_s, u"BTC-CHAIN"_s}, {u"balance"_s, u"0.6"_s}});
    EXPECT_TRUE(told(60'000'000));
    EXPECT_EQ(rig.number(alarms), 0);
}

INSTANTIATE_TEST_SUITE_P(Bridge, BtcPay, ::testing::Values(btcpay));
INSTANTIATE_TEST_SUITE_P(Bridge, Hyperswitch, ::testing::Values(hyperswitch));
INSTANTIATE_TEST_SUITE_P(Bridge, Praxis, ::testing::Values(praxis));
INSTANTIATE_TEST_SUITE_P(Bridge, Sepa, ::testing::Values(sepa));
