#include "app/simulator/mt5/tradingdesk.h"

#include "app/simulator/mt5/recordfields.h"
#include "app/simulator/mt5/seeder.h"
#include "app/simulator/mt5/tradegenerator.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::simulator;

namespace {

constexpr qint64 hedging = 1;
constexpr qint64 netting = 2;
constexpr qint64 yen = 3;
constexpr Volume oneLot{100'000'000};

struct Office {
    ManualClock real;
    ServerClock clock{real, 120};
    Market market{7};
    TradeBook book;
    TradingDesk desk{book, market, clock};

    Office()
    {
        add(hedging, u"h"_s, u"USD"_s, 2, Group::Hedging);
        add(netting, u"n"_s, u"USD"_s, 2, Group::Netting);
        add(yen, u"y"_s, u"JPY"_s, 0, Group::Hedging);
    }
    void add(qint64 login, const QString& name, const QString& currency, int digits,
        Group::MarginMode mode)
    {
        Group group;
        group.name = name;
        group.currency = currency;
        group.currencyDigits = digits;
        group.marginMode = mode;
        group.commissionPerLot = {300};
        book.putGroup(group);
        Account account;
        account.login = login;
        account.group = name;
        account.currencyDigits = digits;
        book.accounts().put(account);
        deposit(login, 10'000'000);
    }
    TradingDesk::BalanceOutcome change(qint64 login, qint64 type, qint64 amount, bool check = true)
    {
        return desk.changeBalance({login, type, {amount}, u"test"_s, check, 1000});
    }
    void deposit(qint64 login, qint64 amount) { change(login, Deal::Balance, amount); }
    qint64 trade(qint64 login, qint64 action, Volume volume, const QString& symbol = u"EURUSD"_s)
    {
        TradingDesk::TradeRequest request;
        request.login = login;
        request.symbol = symbol;
        request.action = action;
        request.volume = volume;
        return desk.trade(request);
    }
    const Account& account(qint64 login) { return *book.accounts().find(login); }
    const Deal& lastDeal(qint64 login)
    {
        return *book.deals().find(book.deals().keysOf(login).last());
    }
};

} // namespace

RC_GTEST_PROP(TradingDesk, BalanceAndCreditAreAlwaysTheSumOfTheDeals, ())
{
    Office office;
    const int steps = *rc::gen::inRange(1, 60);
    for (int i = 0; i < steps; ++i) {
        const qint64 login = *rc::gen::inRange<qint64>(hedging, yen + 1);
        const int kind = *rc::gen::inRange(0, 5);
        const qint64 amount = *rc::gen::inRange<qint64>(-20'000'000, 20'000'000);
        const QList<qint64> open = office.book.positions().keysOf(login);
        if (kind <= 1)
            office.change(login, *rc::gen::inRange<qint64>(2, 7), amount);
        else if (kind == 2)
            office.trade(login, *rc::gen::inRange<qint64>(0, 2),
                {*rc::gen::inRange<qint64>(1, 300) * 1'000'000});
        else if (kind == 3 && !open.isEmpty())
            office.desk.close(
                open.first(), {*rc::gen::inRange<qint64>(1, 300) * 1'000'000}, Deal::Client);
        else if (!open.isEmpty())
            office.desk.chargeSwap(open.last());
        office.market.step();
        RC_ASSERT(office.account(login).balance == office.desk.sumOfDeals(login, false));
        RC_ASSERT(office.account(login).credit == office.desk.sumOfDeals(login, true));
        RC_ASSERT(office.account(login).credit.value >= 0);
        RC_ASSERT(office.book.positions().countOf(netting) <= 1);
    }
}

RC_GTEST_PROP(TradingDesk, AWithdrawalNeverTakesMoreThanFreeMarginOrBalance, ())
{
    Office office;
    const int trades = *rc::gen::inRange(0, 4);
    for (int i = 0; i < trades; ++i)
        office.trade(hedging, *rc::gen::inRange<qint64>(0, 2),
            {*rc::gen::inRange<qint64>(1, 3000) * 1'000'000});
    office.market.advanceTo(*rc::gen::inRange<qint64>(0, 300));
    if (*rc::gen::arbitrary<bool>())
        office.change(hedging, Deal::Credit, 500'000);
    const AccountFigures before = office.desk.figures(hedging);
    const qint64 amount = *rc::gen::inRange<qint64>(1, 12'000'000);
    const bool allowed = amount <= before.balance.value && amount <= before.marginFree().value;
    const TradingDesk::BalanceOutcome outcome = office.change(hedging, Deal::Balance, -amount);
    RC_ASSERT((outcome.code == Retcode::Ok) == allowed);
    RC_ASSERT(allowed || outcome.code == Retcode::NoMoney);
    const qint64 taken = allowed ? amount : 0;
    RC_ASSERT(office.desk.figures(hedging).balance.value == before.balance.value - taken);
}

TEST(TradingDesk, ProfitFollowsTheContract)
{
    Office office;
    ASSERT_TRUE(office.market.setBid(u"EURUSD", {110'000}));
    const qint64 ticket = office.trade(hedging, Position::Buy, oneLot);
    EXPECT_EQ(office.lastDeal(hedging).commission.value, -300);
    ASSERT_TRUE(office.market.setBid(u"EURUSD", {110'109}));
    // 109 points above the bid, 100 above the ask it was bought at: 100 × 1 USD.
    EXPECT_EQ(office.desk.refreshed(*office.book.positions().find(ticket)).profit.value, 10'000);
    office.desk.close(ticket, oneLot, Deal::Client);
    EXPECT_EQ(office.lastDeal(hedging).profit.value, 10'000);
    EXPECT_EQ(office.lastDeal(hedging).entry, Deal::Out);
    EXPECT_EQ(office.lastDeal(hedging).position, ticket);
    EXPECT_EQ(office.account(hedging).balance.value, 10'000'000 + 10'000 - 600);
}

TEST(TradingDesk, AYenAccountCountsWholeYen)
{
    Office office;
    const qint64 ticket = office.trade(yen, Position::Sell, oneLot, u"USDJPY"_s);
    const Price opened = office.book.positions().find(ticket)->openPrice;
    const int spread = office.market.find(u"USDJPY")->spread;
    ASSERT_TRUE(office.market.setBid(u"USDJPY", {opened.points - 100 - spread}));
    EXPECT_EQ(office.desk.refreshed(*office.book.positions().find(ticket)).profit.value, 10'000);
}

TEST(TradingDesk, NettingAddsReducesAndTurns)
{
    Office office;
    const qint64 ticket = office.trade(netting, Position::Buy, oneLot);
    EXPECT_EQ(office.trade(netting, Position::Buy, oneLot), ticket);
    EXPECT_EQ(office.book.positions().find(ticket)->volume.ext, 2 * oneLot.ext);
    EXPECT_EQ(office.lastDeal(netting).entry, Deal::In);
    office.trade(netting, Position::Sell, oneLot);
    EXPECT_EQ(office.lastDeal(netting).entry, Deal::Out);
    EXPECT_EQ(office.trade(netting, Position::Sell, {3 * oneLot.ext}), ticket);
    EXPECT_EQ(office.lastDeal(netting).entry, Deal::InOut);
    EXPECT_EQ(office.book.positions().find(ticket)->action, Position::Sell);
    EXPECT_EQ(office.book.positions().find(ticket)->volume.ext, 2 * oneLot.ext);
    EXPECT_EQ(office.trade(netting, Position::Buy, {2 * oneLot.ext}), 0);
    EXPECT_EQ(office.book.positions().countOf(netting), 0);
}

TEST(TradingDesk, HedgedPositionsCloseByEachOther)
{
    Office office;
    const qint64 first = office.trade(hedging, Position::Buy, {2 * oneLot.ext});
    const qint64 second = office.trade(hedging, Position::Sell, oneLot);
    office.desk.closeBy(first, second);
    EXPECT_EQ(office.lastDeal(hedging).entry, Deal::OutBy);
    EXPECT_FALSE(office.book.positions().find(second));
    EXPECT_EQ(office.book.positions().find(first)->volume.ext, oneLot.ext);
}

TEST(TradingDesk, StopOutClosesAndMakesTheBalanceGood)
{
    Office office;
    office.change(hedging, Deal::Balance, -9'800'000);
    const qint64 ticket = office.trade(hedging, Position::Buy, oneLot);
    const Price opened = office.book.positions().find(ticket)->openPrice;
    ASSERT_TRUE(office.market.setBid(u"EURUSD", {opened.points - 5'000}));
    office.desk.checkStopOut(hedging);
    EXPECT_EQ(office.book.positions().countOf(hedging), 0);
    EXPECT_EQ(office.lastDeal(hedging).action, Deal::StopOutCompensation);
    EXPECT_EQ(office.account(hedging).balance.value, 0);
}

TEST(BalanceOperation, KeepsTheServersRules)
{
    Office office;
    EXPECT_EQ(office.change(99, Deal::Balance, 1).code, Retcode::NotFound);
    EXPECT_EQ(office.change(hedging, 1, 1).code, Retcode::Parameters);
    EXPECT_EQ(office.change(hedging, 7, 1).code, Retcode::Parameters);
    EXPECT_EQ(office.change(hedging, Deal::Balance, 0).code, Retcode::Parameters);
    EXPECT_EQ(office.change(hedging, Deal::Balance, 100'000'000'001).code, Retcode::AmountTooLarge);
    EXPECT_EQ(office.change(hedging, Deal::Credit, -1).code, Retcode::NoMoney);
    EXPECT_EQ(office.change(hedging, Deal::Credit, 500).code, Retcode::Ok);
    EXPECT_EQ(office.change(hedging, Deal::Credit, -501).code, Retcode::NoMoney);
    EXPECT_EQ(office.change(hedging, Deal::Bonus, -500).code, Retcode::Ok);
    EXPECT_EQ(office.change(hedging, Deal::Charge, -10'000'001).code, Retcode::NoMoney);
    EXPECT_EQ(office.account(hedging).balance.value, 10'000'000);
}

TEST(BalanceOperation, ChecksTheFreeMarginUnlessToldNotTo)
{
    Office office;
    office.trade(hedging, Position::Buy, {40 * oneLot.ext});
    const qint64 all = office.account(hedging).balance.value;
    EXPECT_LT(office.desk.figures(hedging).marginFree().value, all);
    EXPECT_EQ(office.change(hedging, Deal::Balance, -all).code, Retcode::NoMoney);
    EXPECT_EQ(office.change(hedging, Deal::Balance, -all, false).code, Retcode::Ok);
    office.deposit(hedging, all);
    EXPECT_EQ(office.change(hedging, Deal::Correction, -all).code, Retcode::Ok);
}

TEST(Seeding, TheSameSeedMakesTheSameBook)
{
    const auto print = [](std::uint64_t seed) {
        Office office;
        Seeder(office.book, office.desk, office.market, seed).seed(40, 1'800'000'000'000);
        QJsonArray records;
        for (const auto& [ticket, deal] : office.book.deals().all())
            records.append(dealFields().store(deal));
        for (const auto& [login, account] : office.book.accounts().all())
            records.append(accountFields().store(account));
        return records;
    };
    EXPECT_EQ(print(1), print(1));
    EXPECT_NE(print(1), print(2));
}

TEST(Seeding, MakesAccountsOfAllKindsWhoseBalanceIsTheirHistory)
{
    Office office;
    Seeder(office.book, office.desk, office.market, 3).seed(400, 1'800'000'000'000);
    QSet<QString> groups;
    QSet<qint64> actions;
    int sleeping = 0;
    for (const auto& [login, account] : office.book.accounts().all()) {
        if (login < 1000)
            continue;
        groups.insert(account.group);
        sleeping += office.book.isAwake(login) ? 0 : 1;
        EXPECT_EQ(account.balance, office.desk.sumOfDeals(login, false)) << login;
        EXPECT_EQ(account.credit, office.desk.sumOfDeals(login, true)) << login;
        EXPECT_FALSE(account.name.isEmpty());
        EXPECT_TRUE(account.email.endsWith(u"@example.com"_s));
    }
    qint64 lastMs = 0;
    for (const auto& [ticket, deal] : office.book.deals().all()) {
        actions.insert(deal.action);
        if (deal.login >= 1000) {
            EXPECT_GE(deal.timeMs, lastMs) << "tickets rise with time";
            lastMs = deal.timeMs;
        }
    }
    EXPECT_TRUE(groups.contains(u"real\\pro-jpy"_s));
    EXPECT_TRUE(groups.contains(u"real\\net-usd"_s));
    EXPECT_TRUE(groups.contains(u"real\\coin-btc"_s));
    EXPECT_GT(sleeping, 100);
    EXPECT_LT(sleeping, 300);
    EXPECT_TRUE(actions.contains(QSet<qint64>{
        Deal::Buy, Deal::Sell, Deal::Balance, Deal::Credit, Deal::Bonus, Deal::Agent}));
}

TEST(Market_, TheNthTickIsTheSameForTheSameSeed)
{
    Market straight(5);
    straight.advanceTo(500);
    Market again(5);
    for (int i = 0; i < 500; ++i)
        again.step();
    for (const Symbol& symbol : straight.symbols())
        EXPECT_EQ(symbol.bid, again.find(symbol.name)->bid);
    EXPECT_NE(straight.find(u"EURUSD")->bid, straight.find(u"EURUSD")->start);
}

TEST(TradeGenerator_, TradesOnAndKeepsTheBooksStraight)
{
    Office office;
    Seeder(office.book, office.desk, office.market, 3).seed(60, office.clock.serverMs());
    const size_t before = office.book.deals().size();
    TradeGenerator generator(office.book, office.desk, office.market, 3);
    generator.setActivity(1.0);
    for (int i = 0; i < 200; ++i) {
        office.real.advance(std::chrono::minutes(15));
        office.market.step();
        generator.tick(office.clock.serverMs());
    }
    EXPECT_GT(office.book.deals().size(), before + 100);
    for (const auto& [login, account] : office.book.accounts().all())
        EXPECT_EQ(account.balance, office.desk.sumOfDeals(login, false)) << login;
}
