// The log of what gateways told us: who reads it, what it says of a message, and that it shows
// nothing of clients out of scope.

#include "tests/core/payments/withdrawaldesk.h"
#include "tests/support/demand.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::Result;
using purser::office::Outcome;
using purser::tests::demand;
using purser::tests::WithdrawalDesk;

namespace {

class GatewayMessages : public ::testing::Test
{
protected:
    GatewayMessages()
    {
        payment = demand(desk.submit(*desk.office().as("sana"), 60000)).id;
        reference = desk.text(payment, u"reference"_s);
        intake = desk.office().asService("purser_intake");
        connector = desk.office().asService("purser_connector");
        lease = desk.lease(*connector);
    }

    /// A verified message of an event; `known` when it is the second of that event.
    void comes(const QString& event, const QString& about, const QString& known = {})
    {
        demand(intake->execute(
            u"select link.store_webhook('cards', '[]', convert_to($1, 'UTF8'), $3, $4, false, "
            "false, jsonb_build_object('id', $1, 'kind', 'status', 'operation', 'payout', "
            "'reference', $2::text, 'provider_id', 'po_1', 'word', 'approved'), $5)"_s,
            {event, about, known.isEmpty() ? u"requery"_s : u"ignore"_s,
                known.isEmpty() ? u"new"_s : u"duplicate"_s,
                known.isEmpty() ? QVariant() : QVariant(known)}));
    }
    void forged()
    {
        demand(
            intake->execute(u"select link.store_webhook('cards', '[]', '\\x41'::bytea, 'reject', "
                            "'forged', false, true)"_s));
    }
    void finish(const QString& state, const QString& result)
    {
        const auto claimed = demand(desk.link(*connector, u"claim_events($1, 1)"_s, {lease}));
        ASSERT_EQ(claimed.rowCount(), 1);
        demand(desk.link(*connector,
            u"finish_event($1, $2, $3, jsonb_build_object('result', $4::text))"_s,
            {lease, claimed.row(0).integer(u"id"_s), state, result}));
    }
    std::vector<QJsonObject> list(const char* who, bool onlyAlarms = false, bool onlyParked = false)
    {
        const auto rows = demand(desk.office().as(who)->execute(
            u"select * from desk.list_gateway_messages($1, 200, $2)"_s, {onlyAlarms, onlyParked}));
        std::vector<QJsonObject> messages;
        for (int i = 0; i < rows.rowCount(); ++i)
            messages.push_back(rows.row(i).json(0));
        return messages;
    }
    /// A deed about an event as it stands in the list; `text` where the deed takes one.
    Result<Outcome> about(
        const char* who, const QString& deed, const QJsonObject& message, const QVariant& text = {})
    {
        return desk.office().as(who)->command({u"desk."_s + deed,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, message[u"event"_s].toInteger()},
                {u"p_version"_s, message[u"version"_s].toInteger()}, {u"p_text"_s, text}}});
    }
    qint64 news()
    {
        return desk.books().number(u"select count(*) from book.notification where kind = "
                                   "'event_parked' and closed_at is null"_s);
    }
    QJsonArray ofPayment(const char* who)
    {
        return demand(desk.office().as(who)->execute(u"select desk.payment_sheet($1)"_s, {payment}))
            .row(0)
            .json(0)
            .value(u"messages"_s)
            .toArray();
    }

    WithdrawalDesk desk;
    std::unique_ptr<purser::office::Connection> intake;
    std::unique_ptr<purser::office::Connection> connector;
    qint64 lease = 0;
    qint64 payment = 0;
    QString reference;
};

} // namespace

TEST_F(GatewayMessages, SayWhetherTheyAreTheirsAndWhatTheyLedTo)
{
    comes(u"e-1"_s, reference);
    forged();
    finish(u"done"_s, u"asked"_s);
    const QString hash =
        demand(desk.owner().execute(u"select content_sha256 from book.gateway_event"_s))
            .row(0)
            .text(0);
    comes(u"e-1"_s, reference, hash);
    comes(u"e-2"_s, u"W-999999"_s);
    finish(u"parked"_s, u"not_found"_s);
    comes(u"e-3"_s, reference);

    const auto all = list("joao");
    ASSERT_EQ(all.size(), 5U);
    EXPECT_EQ(all[0][u"state"_s], u"new"_s);
    EXPECT_EQ(all[1][u"result"_s], u"not_found"_s);
    EXPECT_TRUE(all[1][u"payment_id"_s].isNull()) << "none of ours";
    EXPECT_EQ(all[2][u"reason"_s], u"duplicate"_s);
    EXPECT_TRUE(all[2][u"state"_s].isNull()) << "it led to nothing";
    EXPECT_EQ(all[2][u"payment_id"_s].toInteger(), payment);
    EXPECT_EQ(all[3][u"reason"_s], u"forged"_s);
    EXPECT_TRUE(all[3][u"reference"_s].isNull()) << "whatever it claims";
    EXPECT_EQ(all[4][u"state"_s], u"done"_s);
    EXPECT_EQ(all[4][u"result"_s], u"asked"_s);
    EXPECT_EQ(all[4][u"word"_s], u"approved"_s);
    for (const QJsonObject& message : all)
        EXPECT_FALSE(message.contains(u"body"_s) || message.contains(u"headers"_s));

    const auto alarms = list("joao", true);
    ASSERT_EQ(alarms.size(), 1U);
    EXPECT_EQ(alarms[0][u"reason"_s], u"forged"_s);

    const QJsonArray own = ofPayment("joao");
    ASSERT_EQ(own.size(), 3);
    EXPECT_EQ(own[0][u"state"_s], u"new"_s) << "the newest first";
}

TEST_F(GatewayMessages, AreForThoseOfTheGateways)
{
    comes(u"e-1"_s, reference);
    const auto refused = [&](const char* who) {
        return desk.office()
            .as(who)
            ->execute(u"select * from desk.list_gateway_messages()"_s)
            .error()
            .code;
    };
    EXPECT_EQ(refused("sana"), ErrorCode::NotPermitted);
    EXPECT_EQ(refused("adam"), ErrorCode::NotPermitted);
    // Support opens the payment and reads nothing of the gateways there.
    EXPECT_TRUE(ofPayment("sana").isEmpty());
    EXPECT_EQ(ofPayment("joao").size(), 1);
    demand(desk.owner().script("update policy.role_permission set granted = false, version = "
                               "version + 1 where permission = 'gateway.read'"));
    EXPECT_EQ(refused("joao"), ErrorCode::NotPermitted);
}

TEST_F(GatewayMessages, OfAClientOutOfScopeAndOfVendorsAreLeftOut)
{
    comes(u"e-1"_s, reference);
    forged();
    EXPECT_EQ(list("ines").size(), 2U);
    demand(desk.owner().script("update policy.staff set scoped = true where login = 'ines'"));
    const auto left = list("ines");
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0][u"reason"_s], u"forged"_s);
}

TEST_F(GatewayMessages, ThatWaitForPeopleAreToldAskedAboutAgainOrDealtWith)
{
    comes(u"e-1"_s, u"D-999999"_s);
    finish(u"parked"_s, u"unknown_reference"_s);
    EXPECT_EQ(news(), 1);
    comes(u"e-2"_s, u"D-999998"_s);
    finish(u"parked"_s, u"not_found"_s);
    EXPECT_EQ(news(), 1) << "once a day for each gateway";
    comes(u"e-3"_s, reference);
    const auto waiting = list("joao", false, true);
    ASSERT_EQ(waiting.size(), 2U);
    EXPECT_EQ(about("sana", u"settle_event"_s, waiting[0], u"why"_s).error().code,
        ErrorCode::NotPermitted);
    EXPECT_EQ(about("joao", u"settle_event"_s, waiting[0]).error().code, ErrorCode::BadInput)
        << "without a reason";
    EXPECT_EQ(demand(about("joao", u"settle_event"_s, waiting[0], u"a test of theirs"_s)).state,
        u"done"_s);
    EXPECT_EQ(
        about("joao", u"settle_event"_s, waiting[0], u"again"_s).error().code, ErrorCode::Stale);
    EXPECT_EQ(news(), 1) << "one waits still";
    // Asked about again it is as if it had just come, and may wait for people again.
    EXPECT_EQ(demand(about("ines", u"retry_event"_s, waiting[1])).state, u"new"_s);
    EXPECT_EQ(news(), 0);
    const auto all = list("joao");
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[1][u"state"_s], u"done"_s);
    EXPECT_EQ(all[1][u"result"_s], u"acknowledged"_s);
    EXPECT_EQ(all[1][u"settled_text"_s], u"a test of theirs"_s);
    EXPECT_EQ(about("joao", u"retry_event"_s, all[1]).error().code, ErrorCode::WrongState);
    EXPECT_EQ(about("joao", u"settle_event"_s, all[2], u"x"_s).error().code, ErrorCode::WrongState)
        << "the gateway is being asked";
    finish(u"parked"_s, u"unknown_reference"_s);
    EXPECT_EQ(news(), 1);
    EXPECT_EQ(list("joao", false, true).size(), 1U);
    EXPECT_EQ(desk.books().number(u"select count(*) from audit.log where command in "
                                  "('gateway_event.settle', 'gateway_event.retry')"_s),
        2);
}
