// Market rates through the real bridge: read from a trading server, judged by the office, used by a
// transfer; what is stale, crossed, missing, cut or far off is not let in.

#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/bridgerig.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <cmath>

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 amount = 250'000;

/// A rig whose server quotes EURUSD at that bid, nine points apart, and stands still.
class RatesRig : public BridgeRig
{
public:
    explicit RatesRig(const QString& bid)
    {
        set(u"exchange.read_seconds"_s, 1);
        quote(bid);
        source(u"EUR"_s, u"USD"_s, u"EURUSD"_s);
    }

    void quote(const QString& bid)
    {
        mt5().post(
            u"/market"_s, {{u"running"_s, false}, {u"bids"_s, QJsonObject{{u"EURUSD"_s, bid}}}});
    }

    /// Published by two administrators.
    void source(const QString& base, const QString& quote, const QString& symbol)
    {
        auto adam = desk().office().as("adam");
        const auto proposed = demand(adam->command({u"desk.propose_change"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_kind"_s, u"policy.rate_source"_s},
                {u"p_payload"_s,
                    u"{\"base\": \"%1\", \"quote\": \"%2\", \"server\": \"MT5 real-1\", "
                    "\"symbol\": \"%3\"}"_s.arg(base, quote, symbol)},
                {u"p_reason"_s, u"the bridge reads it"_s}}}));
        auto alma = desk().office().as("alma");
        demand(alma->command({u"desk.decide_change"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, proposed.id},
                {u"p_version"_s, proposed.version}, {u"p_decision"_s, u"approve"_s},
                {u"p_reason"_s, u"agreed"_s}}}));
    }

    qint64 rate(const QString& from, const QString& to)
    {
        return number(
            u"select coalesce(max(rate_e10), 0) from sync.market_rate where from_currency "
            "= $1 and to_currency = $2"_s,
            {from, to});
    }
    bool awaitRate(qint64 e10)
    {
        return eventually([&] { return rate(u"EUR"_s, u"USD"_s) == e10; }, 60'000);
    }
    /// Of the last reading; empty: it was let in.
    QString problem()
    {
        return demand(
            desk().owner().execute(u"select coalesce(max(problem), '') from sync.rate_reading"_s))
            .row(0)
            .text(0);
    }
    bool awaitProblem(const QString& wanted)
    {
        return eventually([&] { return problem() == wanted; }, 60'000);
    }
};

/// A dollar account of the client of another account, on a server of its own.
qint64 dollarAccount(BridgeRig& rig, SimulatorProcess& server, qint64 account)
{
    const qint64 id =
        rig.number(u"insert into book.trading_server (name, platform, host, port, manager_login, "
                   "secret_name, pin) values ('MT5 real-2', 'mt5', 'localhost', $1, 1000, 'mt5', "
                   "$2) returning id"_s,
            {server.port(), QString::fromLatin1(server.fingerprint())});
    server.addAccount(8200001, u"0.00"_s);
    return rig.number(
        u"insert into book.trading_account (client_id, server_id, login, group_name, currency) "
        "select a.client_id, $2, 8200001, 'real', 'USD' from book.trading_account a where a.id = "
        "$1 returning id"_s,
        {account, id});
}

constexpr qint64 mid = 11000450000; ///< of 1.10000 and 1.10009

} // namespace

TEST(Rates, AreReadInBothDirectionsAndATransferIsQuotedByThem)
{
    RatesRig rig(u"1.10000"_s);
    SimulatorProcess second(SimulatorProcess::mt5());
    const qint64 from = rig.addAccount(1'000'000);
    const qint64 to = dollarAccount(rig, second, from);
    BridgeProcess bridge(rig.config());
    ASSERT_TRUE(rig.awaitRate(mid));
    EXPECT_EQ(rig.rate(u"USD"_s, u"EUR"_s),
        static_cast<qint64>(std::llround(1e20L / static_cast<long double>(mid))));
    auto sana = rig.desk().office().as("sana");
    const qint64 payment =
        demand(sana->command({u"desk.submit_transfer"_s,
                   {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_from_account_id"_s, from},
                       {u"p_to_account_id"_s, to}, {u"p_amount_minor"_s, amount}}}))
            .id;
    for (const char* login : {"joao", "mara"}) {
        auto person = rig.desk().office().as(login);
        if (rig.state(payment) == u"awaiting_approval"_s)
            demand(rig.desk().approve(*person, payment));
    }
    EXPECT_EQ(rig.number(u"select q.market_rate_e10 from book.exchange_quote q join book.payment p "
                         "on p.exchange_quote_id = q.id where p.id = $1"_s,
                  {payment}),
        mid);
    EXPECT_EQ(rig.awaitState(payment, {u"settled"_s}), u"settled"_s);
    EXPECT_EQ(rig.operationsOn(from), QStringList{u"-2500.00"_s});
    // Less the usual markup of half a per cent: 2500 × 1.1000450 × 0.995.
    ASSERT_EQ(second.book().size(), 1);
    EXPECT_EQ(second.book().first()[u"amount"_s].toString(), u"2736.36"_s);
    EXPECT_EQ(rig.desk().books().differences(), 0);
}

TEST(Rates, ThatAreStaleCrossedMissingOrFarOffAreNotLetIn)
{
    RatesRig rig(u"1.10000"_s);
    BridgeProcess bridge(rig.config());
    ASSERT_TRUE(rig.awaitRate(mid));
    const QList<std::pair<QString, QString>> faults{{u"stale_quote"_s, u"stale"_s},
        {u"crossed_quote"_s, u"crossed"_s}, {u"no_quote"_s, u"missing"_s},
        {u"quote_spike"_s, u"jump"_s}};
    for (const auto& [fault, problem] : faults) {
        rig.mt5().addFault({{u"fault"_s, fault}});
        EXPECT_TRUE(rig.awaitProblem(problem)) << qPrintable(fault);
        EXPECT_EQ(rig.rate(u"EUR"_s, u"USD"_s), mid) << qPrintable(fault);
        rig.mt5().clearFaults();
        EXPECT_TRUE(rig.awaitProblem({})) << qPrintable(fault);
    }
}

TEST(Rates, OfACutAnswerGrowOldAndComeBack)
{
    RatesRig rig(u"1.10000"_s);
    BridgeProcess bridge(rig.config());
    ASSERT_TRUE(rig.awaitRate(mid));
    rig.mt5().addFault(
        {{u"fault"_s, u"execute_then_half"_s}, {u"endpoint"_s, u"tick/last"_s}, {u"count"_s, 3}});
    rig.quote(u"1.10100"_s);
    EXPECT_TRUE(rig.awaitRate(mid + 10000000)) << "after three answers that were cut";
    EXPECT_EQ(rig.problem(), QString());
}

TEST(Rates, ThatJumpWaitForAPerson)
{
    RatesRig rig(u"1.10000"_s);
    BridgeProcess bridge(rig.config());
    ASSERT_TRUE(rig.awaitRate(mid));
    rig.quote(u"1.20000"_s);
    ASSERT_TRUE(rig.awaitProblem(u"jump"_s));
    EXPECT_EQ(rig.rate(u"EUR"_s, u"USD"_s), mid);
    auto omar = rig.desk().office().as("omar");
    demand(omar->command({u"desk.accept_market_rate"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()},
            {u"p_id"_s, rig.number(u"select id from policy.rate_source"_s)},
            {u"p_mid_e10"_s, mid + 1000000000}, {u"p_reason"_s, u"the market moved"_s}}}));
    EXPECT_EQ(rig.rate(u"EUR"_s, u"USD"_s), mid + 1000000000);
    rig.quote(u"1.20100"_s);
    EXPECT_TRUE(rig.awaitRate(mid + 1010000000)) << "from there on it goes by itself";
}
