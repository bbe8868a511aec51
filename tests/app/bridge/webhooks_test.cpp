// What a gateway tells us, from its message to our books: the intake keeps the message, the
// connector asks the gateway what is true, and only that counts.

#include "core/base/clock.h"
#include "core/payments/gateways/hyperswitch/hyperswitchgateway.h"
#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/bridgerig.h"
#include "tests/app/bridge/support/privatefiles.h"
#include "tests/core/network/support/tlsidentity.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <gtest/gtest.h>

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 paidIn = 250'000;

/// An office, a gateway that sends webhooks, an intake that takes them and a connector.
class Webhooks : public ::testing::Test
{
protected:
    Webhooks()
    {
        QTcpServer probe;
        EXPECT_TRUE(probe.listen(QHostAddress::LocalHost, 0));
        m_port = probe.serverPort();
        m_files.write(u"certificate"_s, TlsIdentity::standard().certificate.toPem());
        m_simulator = &m_rig.addGateway(u"hyperswitch"_s, u"card"_s, {},
            {u"--notify-url"_s, u"https://localhost:%1/webhooks/hyperswitch"_s.arg(m_port),
                u"--notify-ca"_s, m_files.path(u"certificate"_s)});
    }

    QString intakeConfig()
    {
        const office::OfficeAddress address = m_rig.desk().office().address();
        const QJsonObject webhook{{u"kind"_s, u"hyperswitch"_s},
            {u"merchant"_s, u"test-merchant"_s}, {u"secret"_s, u"hook"_s}};
        const QJsonObject intake{{u"port"_s, m_port},
            {u"certificate"_s, m_files.path(u"certificate"_s)}, {u"key"_s, u"key"_s},
            {u"webhooks"_s, QJsonObject{{u"hyperswitch"_s, webhook}}}};
        const QJsonObject secrets{
            {u"purser_intake"_s,
                m_files.secret(u"login"_s, TestOffice::password("purser_intake").utf8())},
            {u"key"_s, m_files.secret(u"key"_s, TlsIdentity::standard().key.toPem())},
            {u"hook"_s, m_files.secret(u"hook"_s, "payout-token")}};
        const QJsonObject config{{u"host"_s, u"edge-1"_s},
            {u"office"_s,
                QJsonObject{{u"hosts"_s, address.hosts}, {u"ports"_s, address.ports},
                    {u"database"_s, address.database}}},
            {u"secrets"_s, secrets}, {u"services"_s, QJsonObject{{u"intake"_s, intake}}}};
        return m_files.write(u"intake.json"_s, QJsonDocument(config).toJson());
    }
    void start()
    {
        m_connector = std::make_unique<BridgeProcess>(m_rig.config());
        m_intake = std::make_unique<BridgeProcess>(intakeConfig());
        ASSERT_TRUE(eventually(
            [this] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress::LocalHost, m_port);
                return socket.waitForConnected(500);
            },
            30'000))
            << m_intake->log().constData();
    }
    qint64 announce()
    {
        auto sana = m_rig.desk().office().as("sana");
        return demand(sana->command({u"desk.announce_deposit"_s,
                          {{u"p_key"_s, WithdrawalDesk::newKey()},
                              {u"p_trading_account_id"_s, m_rig.addAccount(1'000'000)},
                              {u"p_method"_s, u"card"_s}, {u"p_amount_minor"_s, paidIn},
                              {u"p_currency"_s, u"EUR"_s}}}))
            .id;
    }
    /// As the web site does: the client is sent to the gateway.
    void openSession(const QString& reference)
    {
        using namespace payments::gateways;
        HyperswitchGateway::Settings settings;
        settings.line.endpoint = {u"localhost"_s, m_simulator->port()};
        settings.line.trust =
            demand(network::TlsTrust::pinned(QString::fromLatin1(m_simulator->fingerprint())));
        settings.merchant = u"test-merchant"_s;
        settings.apiKey = Secret::fromText(u"payout-token"_s);
        settings.currencies = CurrencyBook({Currency(u"EUR"_s, 2)});
        settings.returnUrl = u"https://broker.example/"_s;
        const SystemClock clock;
        HyperswitchGateway site(settings, clock);
        ASSERT_TRUE(site.ensureReady());
        ASSERT_EQ(site.openSession({Operation::Deposit, reference,
                                       Money(paidIn, Currency(u"EUR"_s, 2)), u"C-1"_s, {}})
                      .kind,
            Outcome::Kind::Done);
    }
    void act(const QString& reference, const QJsonObject& more)
    {
        QJsonObject what = more;
        what.insert(u"reference"_s, reference);
        m_simulator->post(u"/act"_s, what);
    }
    qint64 events(const QString& state)
    {
        return m_rig.number(u"select count(*) from book.gateway_event where state = $1"_s, {state});
    }
    bool disputeComesTo(const QString& reference, const QString& state)
    {
        const bool isThere = eventually(
            [&] {
                return m_rig.number(u"select count(*) from book.chargeback where provider_ref = $1 "
                                    "and state = $2"_s,
                           {reference, state})
                    == 1;
            },
            60'000);
        EXPECT_TRUE(isThere) << qPrintable(reference) << ' ' << qPrintable(state) << '\n'
                             << log().constData();
        return isThere;
    }
    QByteArray log() { return m_intake->log() + m_connector->log(); }

    PrivateFiles m_files;
    quint16 m_port = 0;
    BridgeRig m_rig;
    SimulatorProcess* m_simulator = nullptr;
    std::unique_ptr<BridgeProcess> m_connector;
    std::unique_ptr<BridgeProcess> m_intake;
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
    demand(m_rig.desk().owner().script("update sync.deposit_watch set next_at = now()"));
    EXPECT_TRUE(disputeComesTo(u"dp_8"_s, u"lost"_s));
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
