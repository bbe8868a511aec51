// What a gateway says of a deposit beyond "the money came", through the real bridge and its own
// protocol: who paid, what it keeps, and that it took the money back.

#include "core/base/clock.h"
#include "core/payments/gateways/praxis/praxisgateway.h"
#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/bridgerig.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 broughtIn = 250'000;

class PraxisDeposit : public ::testing::Test
{
protected:
    PraxisDeposit() : m_simulator(m_rig.addGateway(u"praxis"_s, u"skrill"_s))
    {
        demand(m_rig.desk().owner().script(
            "update policy.payment_method set dispute_days = 30 where code = 'skrill'"));
        auto sana = m_rig.desk().office().as("sana");
        m_deposit = demand(sana->command({u"desk.announce_deposit"_s,
                               {{u"p_key"_s, WithdrawalDesk::newKey()},
                                   {u"p_trading_account_id"_s, m_rig.addAccount(1'000'000)},
                                   {u"p_method"_s, u"skrill"_s}, {u"p_amount_minor"_s, broughtIn},
                                   {u"p_currency"_s, u"EUR"_s}}}))
                        .id;
    }
    /// As the web site does: the client is sent to the gateway.
    void openSession()
    {
        using namespace payments::gateways;
        PraxisGateway::Settings settings;
        settings.line.endpoint = {u"localhost"_s, m_simulator.port()};
        settings.line.trust =
            demand(network::TlsTrust::pinned(QString::fromLatin1(m_simulator.fingerprint())));
        settings.merchantId = u"test-merchant"_s;
        settings.applicationKey = u"test-application"_s;
        settings.merchantSecret = Secret::fromText(u"payout-token"_s);
        settings.currencies = CurrencyBook({Currency(u"EUR"_s, 2)});
        const SystemClock clock;
        PraxisGateway site(settings, clock);
        ASSERT_TRUE(site.ensureReady());
        ASSERT_EQ(site.openSession({Operation::Deposit, reference(),
                                       Money(broughtIn, Currency(u"EUR"_s, 2)), u"C-1"_s, {}})
                      .kind,
            Outcome::Kind::Done);
    }
    QString reference() { return m_rig.desk().text(m_deposit, u"reference"_s); }
    void act(const QString& status, const QJsonObject& more = {})
    {
        QJsonObject what = more;
        what.insert(u"order_id"_s, reference());
        what.insert(u"status"_s, status);
        m_simulator.post(u"/act"_s, what);
    }
    void approve()
    {
        for (const char* login : {"joao", "mara"}) {
            if (m_rig.state(m_deposit) != u"awaiting_approval")
                return;
            auto person = m_rig.desk().office().as(login);
            demand(m_rig.desk().approve(*person, m_deposit));
        }
    }

    BridgeRig m_rig;
    SimulatorProcess& m_simulator;
    qint64 m_deposit = 0;
};

} // namespace

TEST_F(PraxisDeposit, CarriesPayerAndFeeAndIsTakenBackAfterItWasCredited)
{
    openSession();
    BridgeProcess bridge(m_rig.config());
    act(u"approved"_s, {{u"holder"_s, u"Chidi Okafor"_s}, {u"fee"_s, u"1250"_s}});
    ASSERT_NE(m_rig.awaitState(m_deposit, {u"awaiting_approval"_s, u"settled"_s}), QString())
        << bridge.log().constData();
    EXPECT_EQ(m_rig.desk().text(m_deposit, u"payer"_s), u"Chidi Okafor"_s);
    EXPECT_EQ(m_rig.desk().number(m_deposit, u"provider_fee_minor"_s), 1250);
    approve();
    ASSERT_EQ(m_rig.awaitState(m_deposit, {u"settled"_s}), u"settled"_s)
        << bridge.log().constData();
    // Nobody sends us a message of it: it is asked about, and what was asked about a moment ago is
    // passed over once.
    act(u"reversed"_s);
    EXPECT_TRUE(eventually(
        [&] {
            demand(m_rig.desk().owner().script("update sync.deposit_watch set next_at = now()"));
            return m_rig.number(u"select count(*) from book.deposit_finding where payment_id = $1 "
                                "and reason = 'taken_back' and amount_minor = $2 and journal_id is "
                                "not null"_s,
                       {m_deposit, broughtIn})
                == 1;
        },
        60'000))
        << bridge.log().constData();
    EXPECT_EQ(m_rig.desk().text(m_deposit, u"flag"_s), u"reversed"_s);
    EXPECT_EQ(m_rig.state(m_deposit), u"settled"_s);
    EXPECT_EQ(m_rig.number(u"select count(*) from book.recovery"_s), 0) << "people decide that";
    EXPECT_EQ(m_rig.desk().books().differences(), 0);
}

TEST_F(PraxisDeposit, PaidTwiceUnderOneOrderIsBookedTwice)
{
    openSession();
    BridgeProcess bridge(m_rig.config());
    const auto attempts = [this] {
        QStringList ids;
        const QJsonArray records = m_simulator.get(u"/records"_s)[u"records"_s].toArray();
        for (const QJsonValue& record : records) {
            if (record[u"kind"_s].toString() == u"deposit")
                ids.append(record[u"id"_s].toString());
        }
        return ids;
    };
    const auto received = [this](const QString& attempt, const QString& state) {
        return m_rig.number(
                   u"select count(*) from book.receipt where provider_ref = $1 and state = "
                   "$2 and amount_minor = $3"_s,
                   {attempt, state, broughtIn})
            == 1;
    };
    act(u"pending"_s);
    ASSERT_EQ(m_rig.awaitState(m_deposit, {u"pending"_s}), u"pending"_s);
    // The client is impatient. From now on the provider tells the second attempt when it is asked
    // for the order.
    act(u"pending"_s, {{u"again"_s, true}});
    const QStringList tried = attempts();
    ASSERT_EQ(tried.size(), 2);
    act(u"approved"_s, {{u"tid"_s, tried[0]}});
    EXPECT_TRUE(eventually([&] { return received(tried[0], u"allocated"_s); }, 60'000))
        << bridge.log().constData();
    approve();
    ASSERT_EQ(m_rig.awaitState(m_deposit, {u"settled"_s}), u"settled"_s)
        << bridge.log().constData();
    act(u"approved"_s, {{u"tid"_s, tried[1]}});
    // One that was asked about a moment ago is passed over once.
    EXPECT_TRUE(eventually(
        [&] {
            demand(m_rig.desk().owner().script("update sync.deposit_watch set next_at = now()"));
            return received(tried[1], u"unallocated"_s);
        },
        60'000))
        << bridge.log().constData();
    EXPECT_EQ(m_rig.number(u"select count(*) from book.receipt"_s), 2);
    EXPECT_EQ(m_rig.desk().books().differences(), 0);
}

TEST_F(PraxisDeposit, AnAttemptThatWasRefusedStandsInItsHistory)
{
    openSession();
    BridgeProcess bridge(m_rig.config());
    act(u"rejected"_s);
    EXPECT_TRUE(eventually(
        [&] {
            return m_rig.number(u"select count(*) from book.payment_event where payment_id = $1 "
                                "and kind = 'not_paid' and args ->> 'word' = 'rejected'"_s,
                       {m_deposit})
                == 1;
        },
        60'000))
        << bridge.log().constData();
    EXPECT_EQ(m_rig.state(m_deposit), u"announced"_s);
}
