// What only time shows, through the real bridge and each provider's own protocol: a payout that is
// taken on and never settled, an answer that takes half a minute, and a deposit disputed on its
// ninetieth day.

#include "tests/app/bridge/support/depositpage.h"
#include "tests/app/bridge/support/eachgateway.h"

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

/// What a provider says at last of a payout that it had left lying.
QJsonObject settling(const QString& provider)
{
    static const QMap<QString, QString> words{{u"praxis"_s, u"approved"_s},
        {u"btcpay"_s, u"Completed"_s}, {u"hyperswitch"_s, u"success"_s},
        {u"sepa-bank"_s, u"settled"_s}};
    return {{u"status"_s, words.value(provider)}};
}

class SlowGateway : public EachGateway
{
protected:
    qint64 inFlight()
    {
        return m_rig.number(u"select coalesce(sum(b.posted_minor), 0) from book.balance b join "
                            "book.ledger_account a on a.id = b.account_id where a.role = "
                            "'payout_in_flight'"_s);
    }
    /// How often the gateway was asked about a payout after it had taken it on.
    qint64 questions(const Case& one)
    {
        return m_rig.number(
            u"select coalesce(max(extract(epoch from q.asked_at) * 1000000)::int8, 0) from "
            "sync.gateway_question q where q.payment_id = $1"_s,
            {one.payment});
    }
    void awaitQuestion(const Case& one)
    {
        const qint64 last = questions(one);
        EXPECT_TRUE(eventually([&] { return questions(one) > last; }, 60'000))
            << m_bridge->log().constData();
    }
};

class LateDispute : public DepositPage
{
protected:
    /// For the office, all that happened to the deposit was ninety days ago; for the provider, too.
    void ninetyDaysLater(qint64 payment)
    {
        m_rig.number(u"update book.payment set requested_at = requested_at - interval '90 days', "
                     "decided_at = decided_at - interval '90 days', settled_at = settled_at - "
                     "interval '90 days' where id = $1 returning id"_s,
            {payment});
        EXPECT_EQ(m_rig.number(u"update sync.deposit_watch set next_at = next_at - interval '90 "
                               "days', until_at = until_at - interval '90 days' where payment_id = "
                               "$1 returning (until_at > clock_timestamp())::int"_s,
                      {payment}),
            1)
            << "it is watched for longer than that";
        m_simulator->post(u"/clock"_s, {{u"shift_days"_s, 90}});
    }
    /// The provider is asked once more, whenever it would have been.
    void askAgain(qint64 payment)
    {
        m_rig.number(u"update sync.deposit_watch set next_at = clock_timestamp() where payment_id "
                     "= $1 returning 1"_s,
            {payment});
        EXPECT_TRUE(eventually(
            [&] {
                return m_rig.number(u"select count(*) from sync.deposit_watch where payment_id = "
                                    "$1 and next_at > clock_timestamp()"_s,
                           {payment})
                    == 1;
            },
            60'000))
            << m_bridge->log().constData();
    }
    /// Asked until it says so: one that was asked a moment ago is passed over once.
    bool awaitDispute(qint64 payment, const QString& state)
    {
        return eventually(
            [&] {
                if (disputes(state) == 1)
                    return true;
                askAgain(payment);
                return disputes(state) == 1;
            },
            60'000);
    }
    qint64 disputes(const QString& state)
    {
        return m_rig.number(u"select count(*) from book.chargeback where state = $1 and "
                            "amount_minor = $2"_s,
            {state, payIn});
    }
    qint64 role(const QString& role)
    {
        return m_rig.number(u"select coalesce(sum(b.posted_minor), 0) from book.balance b join "
                            "book.ledger_account a on a.id = b.account_id where a.role = $1"_s,
            {role});
    }
    /// By a word of the provider where it has one, else by people.
    void lose(qint64 payment, const QString& reference)
    {
        if (QByteArray(which().name) == "hyperswitch") {
            act(reference, {{u"dispute"_s, u"dispute_lost"_s}, {u"dispute_id"_s, u"dp_90"_s}});
            EXPECT_TRUE(awaitDispute(payment, u"lost"_s));
            return;
        }
        auto mara = m_rig.desk().office().as("mara");
        demand(mara->command({u"desk.end_chargeback"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()},
                {u"p_id"_s, m_rig.number(u"select id from book.chargeback"_s)},
                {u"p_version"_s, m_rig.number(u"select version from book.chargeback"_s)},
                {u"p_outcome"_s, u"lost"_s}, {u"p_text"_s, u"a letter of the provider"_s}}}));
    }
};

} // namespace

TEST_P(SlowGateway, APayoutThatIsNeverSettledStaysOnItsWayAndHindersNoOther)
{
    start();
    strike(u"never_settles"_s);
    const Case stuck = approve();
    ASSERT_EQ(m_rig.awaitState(stuck.payment, {u"sent"_s}), u"sent"_s);
    const int before = asked();
    expectSettledOnce(approve());
    EXPECT_EQ(asked(), before + 1);
    // Another bridge, and weeks: it is asked about, and nothing is sent or given back.
    m_bridge->kill();
    m_bridge = std::make_unique<BridgeProcess>(m_rig.config());
    m_rig.number(u"update book.instruction set finished_at = finished_at - interval '30 days' "
                 "where payment_id = $1 returning 1"_s,
        {stuck.payment});
    awaitQuestion(stuck);
    EXPECT_EQ(m_rig.state(stuck.payment), u"sent"_s);
    EXPECT_EQ(m_rig.desk().text(stuck.payment, u"flag"_s), QString());
    EXPECT_EQ(inFlight(), usualAmount);
    EXPECT_EQ(asked(), before + 1);
    EXPECT_EQ(m_rig.operationsOn(stuck.account).size(), 1);
    expectBooksAgree(stuck);
    // In the end it is.
    QJsonObject what = settling(of(which().name));
    what.insert(which().subject, m_rig.desk().text(stuck.payment, u"reference"_s));
    m_simulator->post(u"/act"_s, what);
    m_rig.number(
        u"delete from sync.gateway_question where payment_id = $1 returning 1"_s, {stuck.payment});
    expectSettledOnce(stuck);
    EXPECT_EQ(inFlight(), 0);
}

TEST_P(SlowGateway, AnAnswerThatTakesHalfAMinuteIsALostOne)
{
    // As long as the fault is by itself: much longer than anybody waits.
    start({}, {}, {{u"timeouts_ms"_s, QJsonObject{{u"read"_s, 1000}, {u"write"_s, 1000}}}});
    strike(u"slow"_s);
    const Case one = approve();
    expectSettledOnce(one);
    EXPECT_GT(m_rig.number(u"select count(*) from book.payment_event where payment_id = $1 and "
                           "kind = 'unknown'"_s,
                  {one.payment}),
        0)
        << "it was waited for";
    EXPECT_EQ(asked(), 1);
}

TEST_P(LateDispute, OfTheNinetiethDayStopsMoneyOutAndIsADebtWhenItIsLost)
{
    m_rig.number(
        u"update policy.payment_method set dispute_days = 120 where code = $1 returning 1"_s,
        {QString::fromLatin1(which().method)});
    start();
    const qint64 account = addAccount();
    const QString reference = openPage(account);
    act(reference, {{u"status"_s, which().paid}});
    expectPaidOnce(reference, account);
    const qint64 payment = paymentOf(reference);
    ninetyDaysLater(payment);
    askAgain(payment);
    EXPECT_EQ(m_rig.number(u"select count(*) from book.chargeback"_s), 0) << "nothing yet";

    if (QByteArray(which().name) == "hyperswitch")
        act(reference, {{u"dispute"_s, u"dispute_opened"_s}, {u"dispute_id"_s, u"dp_90"_s}});
    else
        act(reference, {{u"status"_s, u"chargeback"_s}});
    EXPECT_TRUE(awaitDispute(payment, u"open"_s)) << m_bridge->log().constData();
    EXPECT_EQ(m_rig.state(payment), u"settled"_s);
    EXPECT_EQ(m_rig.desk().text(payment, u"flag"_s), u"chargeback"_s);
    EXPECT_EQ(role(u"chargeback_receivable"_s), -payIn);
    // However often it is said, it is one case, and nothing was taken from the client.
    askAgain(payment);
    askAgain(payment);
    EXPECT_EQ(m_rig.number(u"select count(*) from book.chargeback"_s), 1);
    EXPECT_EQ(role(u"chargeback_receivable"_s), -payIn);
    EXPECT_EQ(m_rig.desk().books().posted(m_rig.desk().books().ledgerAccount(account)),
        1'000'000 + payIn);
    auto sana = m_rig.desk().office().as("sana");
    auto joao = m_rig.desk().office().as("joao");
    const qint64 destination = m_rig.number(
        u"select d.id from book.destination d join book.trading_account a on a.client_id = "
        "d.client_id where a.id = $1"_s,
        {account});
    const qint64 out = demand(m_rig.desk().submitTo(*sana, account, destination, 10'000)).id;
    const auto stopped = m_rig.desk().approve(*joao, out);
    ASSERT_FALSE(stopped.has_value());
    EXPECT_EQ(stopped.error().code, ErrorCode::CheckFailed);
    EXPECT_TRUE(stopped.error().args.value(u"checks"_s).toArray().contains(u"open_chargeback"_s));

    lose(payment, reference);
    EXPECT_EQ(m_rig.state(payment), u"charged_back"_s);
    EXPECT_EQ(role(u"chargeback_receivable"_s), 0);
    EXPECT_EQ(role(u"recovery_receivable"_s), -payIn);
    askAgain(payment);
    EXPECT_EQ(m_rig.number(u"select count(*) from book.recovery where state = 'open' and "
                           "amount_minor = $1"_s,
                  {payIn}),
        1);
    EXPECT_EQ(m_rig.operationsOn(account).size(), 1) << "nothing is taken by itself";
    EXPECT_EQ(m_rig.desk().books().differences(), 0);
}

INSTANTIATE_TEST_SUITE_P(Bridge, SlowGateway, ::testing::Values(praxis, btcpay, hyperswitch, sepa),
    [](const auto& info) { return std::string(info.param.method) + std::to_string(info.index); });
INSTANTIATE_TEST_SUITE_P(Bridge, LateDispute, ::testing::Values(praxisCashier, hyperswitchCashier),
    [](const auto& info) { return std::string(info.param.method); });
