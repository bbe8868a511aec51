// Gateways as people watch them, and the switch that keeps new payouts from one.

#include "tests/core/payments/withdrawaldesk.h"
#include "tests/support/demand.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::tests::demand;
using purser::tests::WithdrawalDesk;

namespace {

/// An approved withdrawal by SEPA, which two gateways take: first, then second.
class GatewaySwitch : public ::testing::Test
{
protected:
    GatewaySwitch()
    {
        demand(desk.owner().script(
            "update policy.setting set value = '0' where key = 'instruction.retry_seconds'; insert "
            "into policy.gateway_route (method, gateway, priority) values ('sepa', 'first', 1), "
            "('sepa', 'second', 2); insert into policy.gateway (code, ledger_provider) values "
            "('first', 'bank')"));
        connector = desk.office().asService("purser_connector");
        lease = desk.lease(*connector);
    }

    auto flip(const char* who, bool open, int version, const QString& gateway = u"first"_s,
        const QString& reason = u"answers slowly"_s)
    {
        return desk.office().as(who)->command({u"desk.switch_gateway"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_gateway"_s, gateway},
                {u"p_version"_s, version}, {u"p_open"_s, open}, {u"p_reason"_s, reason}}});
    }
    qint64 claim()
    {
        const auto claimed =
            demand(desk.link(*connector, u"claim_instructions($1, 10)"_s, {lease}));
        return claimed.rowCount() == 1 ? claimed.row(0).integer(u"id"_s) : 0;
    }
    void debit()
    {
        const qint64 instruction = claim();
        demand(desk.link(*connector, u"mark_sending($1, $2, 1700000000)"_s, {lease, instruction}));
        demand(desk.link(*connector, u"report_done($1, $2, '136623')"_s, {lease, instruction}));
    }
    /// Whether the connector may write the first byte.
    bool mark(qint64 payout, const QString& detail = u"{}"_s)
    {
        return demand(desk.link(*connector, u"mark_sending($1, $2, 1700000000, $3)"_s,
                          {lease, payout, detail}))
            .row(0)
            .flag(0);
    }
    QString payoutText(const QString& column)
    {
        return demand(desk.owner().execute(
                          u"select %1 from book.instruction where kind = 'payout'"_s.arg(column)))
            .row(0)
            .text(0);
    }
    QString payoutGateway() { return payoutText(u"provider"_s); }
    QString payoutState() { return payoutText(u"state"_s); }
    QJsonObject row(const char* who, const QString& gateway = u"first"_s)
    {
        const auto rows =
            demand(desk.office().as(who)->execute(u"select * from desk.list_gateways()"_s));
        for (int i = 0; i < rows.rowCount(); ++i) {
            if (rows.row(i).json(0)[u"gateway"_s] == gateway)
                return rows.row(i).json(0);
        }
        return {};
    }

    WithdrawalDesk desk;
    std::unique_ptr<purser::office::Connection> connector;
    qint64 lease = 0;
};

} // namespace

TEST_F(GatewaySwitch, IsTurnedOffByOneAndOnByAnother)
{
    EXPECT_EQ(flip("joao", false, 0).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(row("joao")[u"switch"_s][u"why"_s], u"not_permitted"_s);
    EXPECT_EQ(flip("ines", false, 0, u"first"_s, {}).error().code, ErrorCode::BadInput);
    EXPECT_EQ(flip("ines", false, 0, u"nowhere"_s).error().code, ErrorCode::NotFound);
    EXPECT_EQ(flip("ines", true, 0).error().code, ErrorCode::WrongState) << "it is open";
    demand(flip("ines", false, 0));
    EXPECT_EQ(row("ines")[u"open"_s], false);
    EXPECT_EQ(row("ines")[u"reason"_s], u"answers slowly"_s);
    EXPECT_EQ(row("ines")[u"switch"_s][u"why"_s], u"maker"_s);
    EXPECT_EQ(flip("ines", true, 1).error().code, ErrorCode::FourEyes);
    EXPECT_EQ(flip("omar", true, 0).error().code, ErrorCode::Stale);
    EXPECT_EQ(flip("omar", false, 1).error().code, ErrorCode::WrongState) << "it is off";
    EXPECT_EQ(row("omar")[u"switch"_s][u"allowed"_s], true);
    demand(flip("omar", true, 1));
    EXPECT_EQ(row("omar")[u"open"_s], true);
    EXPECT_EQ(
        desk.books().number(u"select count(*) from audit.log where command = 'gateway.switch'"_s),
        2);
}

TEST_F(GatewaySwitch, SendsNewPayoutsToTheNextGateway)
{
    demand(flip("ines", false, 0));
    desk.approved(60000);
    debit();
    EXPECT_EQ(payoutGateway(), u"second"_s);
    EXPECT_NE(claim(), 0);
}

TEST_F(GatewaySwitch, KeepsWhatHasNoOtherWayUntilItIsOpen)
{
    desk.approved(60000);
    debit();
    EXPECT_EQ(payoutGateway(), u"first"_s);
    EXPECT_EQ(row("joao")[u"waiting"_s], 1);
    demand(flip("ines", false, 0));
    EXPECT_EQ(claim(), 0);
    EXPECT_EQ(row("joao")[u"waiting"_s], 1) << "nothing is given back, nothing is lost";
    demand(flip("omar", true, 1));
    EXPECT_NE(claim(), 0);
}

TEST_F(GatewaySwitch, TurnsBackWhatWasClaimedBefore)
{
    desk.approved(60000);
    debit();
    const qint64 payout = claim();
    ASSERT_NE(payout, 0);
    demand(flip("ines", false, 0));
    EXPECT_FALSE(mark(payout)) << "not one byte may be written";
    EXPECT_EQ(payoutState(), u"planned"_s);
    EXPECT_EQ(payoutGateway(), u"second"_s) << "which was never begun at the first";
    EXPECT_EQ(claim(), payout);
    EXPECT_TRUE(mark(payout));
    EXPECT_EQ(payoutState(), u"sending"_s);
}

TEST_F(GatewaySwitch, TurnsBackWhatHasNoOtherWayUntilItIsOpen)
{
    demand(desk.owner().script("delete from policy.gateway_route where gateway = 'second'"));
    desk.approved(60000);
    debit();
    const qint64 payout = claim();
    demand(flip("ines", false, 0));
    EXPECT_FALSE(mark(payout));
    EXPECT_EQ(payoutGateway(), u"first"_s);
    EXPECT_EQ(claim(), 0);
    demand(flip("omar", true, 1));
    EXPECT_EQ(claim(), payout);
    EXPECT_TRUE(mark(payout));
}

TEST_F(GatewaySwitch, NeverHidesWhatHasLeft)
{
    desk.approved(60000);
    debit();
    const qint64 payout = claim();
    EXPECT_TRUE(mark(payout));
    demand(desk.link(*connector, u"report_not_sent($1, $2, 'timeout')"_s, {lease, payout}));
    ASSERT_EQ(claim(), payout);
    demand(flip("ines", false, 0));
    // It is not sent once more, and no other gateway is asked: this one may have had it.
    EXPECT_FALSE(mark(payout));
    EXPECT_EQ(payoutGateway(), u"first"_s);
    EXPECT_EQ(claim(), 0);
    // Found there after all, it is written down although the gateway is off.
    demand(flip("omar", true, 1));
    ASSERT_EQ(claim(), payout);
    demand(flip("ines", false, 2));
    EXPECT_TRUE(mark(payout, u"{\"found\": true}"_s));
    demand(desk.link(*connector, u"report_done($1, $2, 'po_1')"_s, {lease, payout}));
    EXPECT_EQ(payoutState(), u"done"_s);
}

TEST_F(GatewaySwitch, TheListShowsWhatTheBridgeSaysAndTheBooks)
{
    EXPECT_EQ(row("joao")[u"health"_s], u"unheard"_s);
    demand(desk.owner().script(
        "insert into sync.health (service, host, state, detail) values ('connector', 'h', 'slow', "
        "'{\"servers\": {\"payout:first\": \"down\", \"payout:second\": \"up\"}}')"));
    EXPECT_EQ(row("joao")[u"health"_s], u"down"_s);
    EXPECT_EQ(row("joao", u"second"_s)[u"health"_s], u"up"_s);
    demand(desk.owner().script("update sync.health set at = clock_timestamp() - interval '2 "
                               "minutes'"));
    EXPECT_EQ(row("joao")[u"health"_s], u"unheard"_s) << "of two minutes ago";
    EXPECT_FALSE(row("joao")[u"heard_us"_s].isNull());
    // The file of the bank pays out of the bank's money: what the client has brought there.
    const QJsonArray floats = row("joao")[u"floats"_s].toArray();
    ASSERT_EQ(floats.size(), 1);
    EXPECT_EQ(floats[0].toObject(), row("joao", u"bank"_s)[u"floats"_s][0].toObject());
    EXPECT_TRUE(row("joao", u"second"_s)[u"floats"_s].toArray().isEmpty());
    EXPECT_EQ(
        desk.office().as("sana")->execute(u"select * from desk.list_gateways()"_s).error().code,
        ErrorCode::NotPermitted);
    demand(desk.owner().script("update policy.role_permission set granted = false, version = "
                               "version + 1 where permission in ('gateway.read', "
                               "'gateway.switch')"));
    EXPECT_EQ(
        desk.office().as("joao")->execute(u"select * from desk.list_gateways()"_s).error().code,
        ErrorCode::NotPermitted);
    EXPECT_EQ(flip("ines", false, 0).error().code, ErrorCode::NotPermitted);
}

TEST_F(GatewaySwitch, RoutesStandInTheOrderTheyAreAskedWithTheNextCutOff)
{
    demand(desk.owner().script(
        "insert into policy.business_day (weekday, opens, closes) select d, '08:00', '18:00' from "
        "generate_series(1, 7) d on conflict do nothing; delete from policy.holiday; update "
        "policy.payment_method set cut_off = null, bank_calendar = null; update "
        "policy.gateway_route set "
        "least_minor = 100000, currency = 'EUR' where gateway = 'first'"));
    const auto routes = [this](const char* who, const QString& method) {
        const auto rows =
            demand(desk.office().as(who)->execute(u"select * from desk.list_gateway_routes()"_s));
        QList<QJsonObject> found;
        for (int i = 0; i < rows.rowCount(); ++i) {
            if (rows.row(i).json(0)[u"method"_s] == method)
                found.append(rows.row(i).json(0));
        }
        return found;
    };
    auto sepa = routes("joao", u"SEPA"_s);
    ASSERT_EQ(sepa.size(), 2);
    EXPECT_EQ(sepa[0][u"gateway"_s], u"first"_s);
    EXPECT_FALSE(sepa[0][u"least"_s].isNull());
    EXPECT_TRUE(sepa[0][u"cut_off_us"_s].isNull());
    EXPECT_EQ(routes("joao", u"Wire"_s)[0][u"gateway"_s], u"bank"_s) << "its provider";
    demand(flip("ines", false, 0));
    EXPECT_EQ(routes("joao", u"SEPA"_s)[0][u"off"_s], true);

    // Whatever the hour: midnight has passed, the last moment of the day has not.
    const auto daysAhead = [&](const QString& cutOff) {
        demand(desk.owner().execute(
            u"update policy.payment_method set cut_off = $1::time where code = 'sepa'"_s,
            {cutOff}));
        return desk.books().number(
            u"select ((to_timestamp($1::bigint / 1000000) at time zone 'UTC')::date - "
            "(clock_timestamp() at time zone 'UTC')::date)::bigint"_s,
            {routes("joao", u"SEPA"_s)[0][u"cut_off_us"_s].toInteger()});
    };
    EXPECT_EQ(daysAhead(u"23:59:59"_s), 0);
    EXPECT_EQ(daysAhead(u"00:00"_s), 1);
    demand(desk.owner().script(
        "insert into policy.holiday (day, name) select (clock_timestamp() at time zone "
        "'UTC')::date + n, 'closed' from generate_series(0, 1) n"));
    EXPECT_EQ(daysAhead(u"23:59:59"_s), 2);
    EXPECT_EQ(daysAhead(u"00:00"_s), 2);

    EXPECT_EQ(desk.office()
                  .as("sana")
                  ->execute(u"select * from desk.list_gateway_routes()"_s)
                  .error()
                  .code,
        ErrorCode::NotPermitted);
    demand(desk.owner().script("update policy.role_permission set granted = false, version = "
                               "version + 1 where permission = 'gateway.read'"));
    EXPECT_EQ(desk.office()
                  .as("joao")
                  ->execute(u"select * from desk.list_gateway_routes()"_s)
                  .error()
                  .code,
        ErrorCode::NotPermitted);
}
