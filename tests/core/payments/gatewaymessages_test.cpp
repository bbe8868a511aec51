// The log of what gateways told us: who reads it, what it says of a message, and that it shows
// nothing of clients out of scope.

#include "tests/core/payments/withdrawaldesk.h"
#include "tests/support/demand.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
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
    std::vector<QJsonObject> list(const char* who, bool onlyAlarms = false)
    {
        const auto rows = demand(desk.office().as(who)->execute(
            u"select * from desk.list_gateway_messages($1)"_s, {onlyAlarms}));
        std::vector<QJsonObject> messages;
        for (int i = 0; i < rows.rowCount(); ++i)
            messages.push_back(rows.row(i).json(0));
        return messages;
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
