// Calling off what was approved: until the bridge has it, once, with the reason for the office and
// what the client is told; the bridge and people never both have their way.

#include "tests/core/payments/withdrawaldesk.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::Result;
using purser::office::Call;
using purser::office::Connection;
using purser::office::Outcome;
using purser::tests::demand;
using purser::tests::WithdrawalDesk;

namespace {

class CallOff : public ::testing::Test
{
protected:
    CallOff()
    {
        demand(desk.owner().script(
            "update book.client set email = 'chidi@example.org', language = 'de'"));
        payment = desk.approved(60000);
        connector = desk.office().asService("purser_connector");
        lease = desk.lease(*connector);
        ledger = desk.books().ledgerAccount(desk.account());
    }

    Call call(const QVariant& clientReason = {}, bool letter = false,
        const QString& reason = u"duplicate"_s)
    {
        return {u"desk.call_off_payment"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, payment},
                {u"p_version"_s, desk.number(payment, u"version"_s)}, {u"p_reason_code"_s, reason},
                {u"p_text"_s, QString()}, {u"p_client_reason"_s, clientReason},
                {u"p_letter"_s, letter}}};
    }
    Result<Outcome> callOff(const char* who) { return desk.office().as(who)->command(call()); }
    int claim()
    {
        return demand(desk.link(*connector, u"claim_instructions($1, 10)"_s, {lease})).rowCount();
    }
    QString said(const QString& sql, const QVariantList& arguments = {})
    {
        const auto rows = demand(desk.owner().execute(sql, arguments));
        return rows.isEmpty() ? QString() : rows.row(0).text(0);
    }
    QString instructionState()
    {
        return said(u"select string_agg(i.state, ',') from book.instruction i where i.payment_id = "
                    "$1"_s,
            {payment});
    }

    WithdrawalDesk desk;
    qint64 payment = 0;
    std::unique_ptr<Connection> connector;
    qint64 lease = 0;
    qint64 ledger = 0;
};

} // namespace

TEST_F(CallOff, GivesTheHeldMoneyBackAndSendsNothing)
{
    EXPECT_EQ(desk.books().pending(ledger), 60000);
    EXPECT_EQ(callOff("sana").error().code, ErrorCode::NotPermitted)
        << "who enters payments does not decide on them";
    const QJsonObject action = demand(desk.office().as("joao")->callJson(
        {u"desk.payment_sheet"_s, {{u"p_id"_s, payment}}}))[u"actions"_s][u"call_off"_s]
                                   .toObject();
    EXPECT_TRUE(action[u"allowed"_s].toBool());
    EXPECT_EQ(demand(callOff("joao")).state, u"cancelled"_s);
    EXPECT_EQ(desk.books().pending(ledger), 0);
    EXPECT_EQ(instructionState(), u"refused"_s);
    EXPECT_EQ(claim(), 0) << "there is nothing left to send";
    EXPECT_EQ(desk.books().differences(), 0);
    EXPECT_EQ(callOff("joao").error().code, ErrorCode::WrongState) << "once";
    EXPECT_EQ(said(u"select count(*)::text from audit.log where command = 'payment.call_off' and "
                   "entity_id = $1::text"_s,
                  {QString::number(payment)}),
        u"1"_s);
    EXPECT_EQ(said(u"select actor from book.payment_event where payment_id = $1 and kind = "
                   "'cancelled' and args @> '{\"called_off\": true}'"_s,
                  {payment}),
        u"joao"_s);
}

TEST_F(CallOff, NeedsAReasonAndTellsTheClientAsARejectionDoes)
{
    auto joao = desk.office().as("joao");
    EXPECT_EQ(joao->command(call({}, false, u"because"_s)).error().code, ErrorCode::BadInput);
    EXPECT_EQ(
        joao->command(call({}, false, u"suspected_fraud"_s)).error().code, ErrorCode::BadInput)
        << "that reason needs words";
    EXPECT_EQ(joao->command(call({}, true)).error().code, ErrorCode::BadInput)
        << "nothing to write about";
    const QJsonObject letter = demand(joao->callJson({u"desk.preview_decline_letter"_s,
        {{u"p_id"_s, payment}, {u"p_client_reason"_s, u"other_way"_s}}}));
    demand(joao->command(call(u"other_way"_s, true)));
    EXPECT_EQ(said(u"select subject || body from book.client_mail"_s),
        letter[u"subject"_s].toString() + letter[u"body"_s].toString());
    EXPECT_TRUE(said(
        u"select authz.payment_words(p)::text from book.payment p where p.id = $1"_s, {payment})
                    .contains(u"other_way"_s));
}

TEST_F(CallOff, IsOverWhenTheBridgeHasIt)
{
    ASSERT_EQ(claim(), 1);
    const auto refused = callOff("joao");
    EXPECT_EQ(refused.error().code, ErrorCode::WrongState);
    EXPECT_EQ(refused.error().args.value(u"what"_s).toString(), u"claimed"_s);
    const QJsonObject action = demand(desk.office().as("joao")->callJson(
        {u"desk.payment_sheet"_s, {{u"p_id"_s, payment}}}))[u"actions"_s][u"call_off"_s]
                                   .toObject();
    EXPECT_EQ(action[u"why"_s].toString(), u"claimed"_s);
    EXPECT_EQ(desk.text(payment, u"state"_s), u"approved"_s);
    EXPECT_EQ(desk.books().pending(ledger), 60000);
}

TEST_F(CallOff, WaitsForTheBridgeThatIsClaimingAndThenHasLost)
{
    demand(connector->begin());
    ASSERT_EQ(claim(), 1);
    const Call request = call();
    ErrorCode code{};
    std::thread person([&] {
        auto other = desk.office().as("joao");
        const auto answer = other->command(request);
        code = answer ? ErrorCode{} : answer.error().code;
    });
    EXPECT_TRUE(purser::tests::eventually([this] {
        return desk.books().number(u"select count(*) from pg_stat_activity where usename = 'joao' "
                                   "and wait_event_type = 'Lock'"_s)
            > 0;
    }));
    demand(connector->commit());
    person.join();
    EXPECT_EQ(code, ErrorCode::WrongState);
    EXPECT_EQ(instructionState(), u"claimed"_s);
    EXPECT_EQ(desk.text(payment, u"state"_s), u"approved"_s);
}

TEST_F(CallOff, IsNotClaimedWhileSomebodyCallsItOff)
{
    auto joao = desk.office().as("joao");
    demand(joao->begin());
    demand(joao->call(call()));
    EXPECT_EQ(claim(), 0) << "the bridge goes past what is locked";
    demand(joao->commit());
    EXPECT_EQ(claim(), 0);
    EXPECT_EQ(desk.text(payment, u"state"_s), u"cancelled"_s);
    EXPECT_EQ(desk.books().pending(ledger), 0);
}
