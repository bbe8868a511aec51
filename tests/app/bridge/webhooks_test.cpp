// What a gateway tells us, from its message to our books: the intake keeps the message, the
// connector asks the gateway what is true, and only that counts.

#include "tests/app/bridge/support/edgetest.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

class Webhooks : public EdgeTest
{
};

} // namespace

TEST_F(Webhooks, BringTheMoneyOfADepositThatNobodyAsksAboutAnyMoreAndItsDispute)
{
    const qint64 deposit = announce();
    const QString reference = m_rig.desk().text(deposit, u"reference"_s);
    openSession(reference);
    demand(m_rig.desk().owner().script(
        "update book.payment set state = 'expired' where kind = 'deposit'"));
    start();
    act(reference, {{u"status"_s, u"succeeded"_s}});
    EXPECT_EQ(m_rig.awaitState(deposit, {u"awaiting_approval"_s}), u"awaiting_approval"_s)
        << log().constData();
    EXPECT_EQ(m_rig.number(u"select count(*) from book.receipt where payment_id = $1 and "
                           "amount_minor = $2"_s,
                  {deposit, paidIn}),
        1);
    EXPECT_TRUE(eventually([&] { return events(u"new"_s) == 0; }));
    EXPECT_GT(events(u"done"_s), 0);

    auto joao = m_rig.desk().office().as("joao");
    auto mara = m_rig.desk().office().as("mara");
    demand(m_rig.desk().approve(*joao, deposit));
    if (m_rig.state(deposit) == u"awaiting_approval")
        demand(m_rig.desk().approve(*mara, deposit));
    ASSERT_EQ(m_rig.awaitState(deposit, {u"settled"_s}), u"settled"_s);
    act(reference,
        {{u"dispute"_s, u"dispute_opened"_s}, {u"dispute_id"_s, u"dp_7"_s},
            {u"dispute_amount"_s, u"100000"_s}, {u"evidence_by"_s, u"2030-03-02T09:30:00Z"_s}});
    EXPECT_TRUE(disputeComesTo(u"dp_7"_s, u"open"_s));
    EXPECT_EQ(m_rig.number(u"select count(*) from book.chargeback where payment_id = $1 and "
                           "amount_minor = 100000 and book.micros(evidence_due) = "
                           "1898674200000000"_s,
                  {deposit}),
        1)
        << "its own number, amount and date";
    // A second dispute of the same deposit is a case of its own, and each goes its way.
    act(reference,
        {{u"dispute"_s, u"dispute_challenged"_s}, {u"dispute_id"_s, u"dp_8"_s},
            {u"dispute_amount"_s, u"50000"_s}});
    EXPECT_TRUE(disputeComesTo(u"dp_8"_s, u"evidence_submitted"_s));
    act(reference, {{u"dispute"_s, u"dispute_won"_s}, {u"dispute_id"_s, u"dp_7"_s}});
    EXPECT_TRUE(disputeComesTo(u"dp_7"_s, u"won"_s));
    // The message of this one is lost: the gateway is asked all the same.
    m_simulator->addFault({{u"fault"_s, u"webhook_lost"_s}, {u"endpoint"_s, u"webhook"_s}});
    act(reference, {{u"dispute"_s, u"dispute_lost"_s}, {u"dispute_id"_s, u"dp_8"_s}});
    EXPECT_TRUE(
        disputeComesTo(u"dp_8"_s, u"lost"_s, "update sync.deposit_watch set next_at = now()"));
    EXPECT_EQ(m_rig.number(u"select count(*) from book.recovery where amount_minor = 50000"_s), 1);
    EXPECT_EQ(m_rig.desk().books().differences(), 0);
}

TEST_F(Webhooks, TellWhoPaidAndWhatOnlyPeopleCanJudge)
{
    const qint64 stranger = announce();
    const QString reference = m_rig.desk().text(stranger, u"reference"_s);
    openSession(reference);
    start();
    act(reference, {{u"status"_s, u"succeeded"_s}, {u"holder"_s, u"Somebody Else"_s}});
    EXPECT_EQ(m_rig.awaitState(stranger, {u"awaiting_approval"_s}), u"awaiting_approval"_s)
        << log().constData();
    EXPECT_EQ(m_rig.desk().text(stranger, u"payer"_s), u"Somebody Else"_s);
    EXPECT_EQ(m_rig.desk().text(stranger, u"flag"_s), u"third_party"_s);

    const qint64 odd = announce();
    openSession(m_rig.desk().text(odd, u"reference"_s));
    act(m_rig.desk().text(odd, u"reference"_s), {{u"status"_s, u"partially_captured"_s}});
    EXPECT_TRUE(eventually(
        [&] {
            return m_rig.number(u"select count(*) from book.deposit_finding where payment_id = $1 "
                                "and reason = 'provider_asks' and word = 'partially_captured'"_s,
                       {odd})
                == 1;
        },
        60'000))
        << log().constData();
    EXPECT_EQ(m_rig.desk().text(odd, u"flag"_s), u"needs_person"_s);
    EXPECT_EQ(m_rig.number(u"select count(*) from book.deposit_finding where payment_id = $1 and "
                           "amount_minor is null"_s,
                  {odd}),
        1)
        << "what was asked for is not what came";
    EXPECT_EQ(m_rig.number(u"select count(*) from book.receipt where payment_id = $1"_s, {odd}), 0);
}

TEST_F(Webhooks, ForgedBookNothingAndMoneyOfNobodyWaitsForItsOwner)
{
    openSession(u"D-99999999"_s);
    start();
    m_simulator->addFault({{u"fault"_s, u"webhook_forged"_s}, {u"endpoint"_s, u"webhook"_s}});
    act(u"D-99999999"_s, {{u"status"_s, u"processing"_s}});
    EXPECT_TRUE(eventually([&] {
        return m_rig.number(u"select count(*) from book.webhook_message where verdict = 'reject'"_s)
            == 1;
    })) << log().constData();
    EXPECT_EQ(m_rig.number(u"select count(*) from book.gateway_event"_s), 0);
    // Not paid yet, says the gateway: people are told, and nothing is booked.
    act(u"D-99999999"_s, {{u"status"_s, u"processing"_s}});
    EXPECT_TRUE(eventually([&] { return events(u"parked"_s) == 1; }, 60'000)) << log().constData();
    EXPECT_EQ(m_rig.number(u"select count(*) from book.gateway_event where result ->> 'result' = "
                           "'unknown_reference'"_s),
        1);
    EXPECT_EQ(m_rig.number(u"select count(*) from book.notification where kind = 'event_parked' "
                           "and closed_at is null"_s),
        1);
    EXPECT_EQ(m_rig.number(u"select count(*) from book.receipt"_s), 0);
    act(u"D-99999999"_s, {{u"status"_s, u"succeeded"_s}});
    EXPECT_TRUE(eventually([&] { return events(u"done"_s) == 1; }, 60'000)) << log().constData();
    EXPECT_EQ(
        m_rig.number(u"select count(*) from book.receipt where state = 'unallocated' and "
                     "amount_minor = $1 and wanted_ref = 'D-99999999' and payment_id is null"_s,
            {paidIn}),
        1);
    EXPECT_EQ(m_rig.desk().books().differences(), 0);
}

// Two events of each deposit, each three times, shuffled, some stamped as 25 hours old, and some
// signed with another key: the money of each is booked once.
TEST_F(Webhooks, OfAStormHaveOneReceiptAndOneBookingEach)
{
    constexpr int count = 40;
    constexpr int forged = 8;
    QStringList references;
    auto sana = m_rig.desk().office().as("sana");
    const qint64 account = m_rig.addAccount(1'000'000);
    for (int i = 0; i < count; ++i) {
        const qint64 deposit =
            demand(sana->command({u"desk.announce_deposit"_s,
                       {{u"p_key"_s, WithdrawalDesk::newKey()},
                           {u"p_trading_account_id"_s, account}, {u"p_method"_s, u"card"_s},
                           {u"p_amount_minor"_s, paidIn}, {u"p_currency"_s, u"EUR"_s}}}))
                .id;
        references.append(m_rig.desk().text(deposit, u"reference"_s));
        openSession(references.last());
    }
    // Nobody asks about them any more: only messages bring their money.
    demand(m_rig.desk().owner().script(
        "update book.payment set state = 'expired' where kind = 'deposit'"));
    start();
    const auto strike = [this](const QString& fault, int times) {
        m_simulator->addFault(
            {{u"fault"_s, fault}, {u"endpoint"_s, u"webhook"_s}, {u"count"_s, times}});
    };
    strike(u"webhook_hold"_s, -1);
    strike(u"webhook_late"_s, count / 4);
    for (const QString& reference : references)
        act(reference, {{u"status"_s, u"processing"_s}});
    for (const QString& reference : references)
        act(reference, {{u"status"_s, u"succeeded"_s}});
    m_simulator->post(u"/release"_s, {{u"shuffle"_s, true}, {u"copies"_s, 3}});
    m_simulator->clearFaults();
    strike(u"webhook_forged"_s, forged);
    const QJsonArray records = m_simulator->get(u"/records"_s)[u"records"_s].toArray();
    for (int i = 0; i < forged; ++i)
        m_simulator->post(u"/emit"_s, {{u"id"_s, records[i][u"id"_s]}});
    EXPECT_TRUE(eventually(
        [this] {
            return m_rig.number(u"select count(*) from book.receipt"_s) == count
                && events(u"new"_s) == 0;
        },
        180'000))
        << log().right(4000).constData();
    EXPECT_EQ(m_rig.number(u"select count(*) from book.receipt"_s), count);
    EXPECT_EQ(m_rig.number(u"select count(distinct payment_id) from book.receipt where "
                           "amount_minor = $1 and state = 'allocated'"_s,
                  {paidIn}),
        count);
    EXPECT_EQ(m_rig.number(u"select count(*) from book.journal where kind = 'receipt'"_s), count);
    EXPECT_EQ(m_rig.number(u"select -sum(b.posted_minor) from book.balance b join "
                           "book.ledger_account a on a.id = b.account_id where a.role = "
                           "'psp_receivable'"_s),
        count * paidIn);
    EXPECT_TRUE(eventually([this] {
        return m_rig.number(u"select count(*) from book.webhook_message where verdict = 'reject'"_s)
            == forged;
    }));
    EXPECT_EQ(m_rig.number(u"select count(*) from book.gateway_event"_s), 2 * count);
    EXPECT_GE(
        m_rig.number(u"select count(*) from book.webhook_message where verdict <> 'reject'"_s),
        6 * count);
    EXPECT_EQ(m_rig.desk().books().differences(), 0);
}
