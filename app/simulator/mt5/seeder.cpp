#include "app/simulator/mt5/seeder.h"

#include "app/simulator/mt5/people.h"
#include "app/simulator/mt5/serverclock.h"

#include <cmath>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

struct GroupRow {
    const char* name;
    const char* currency;
    int digits;
    bool hedging;
    int leverage;
    int commission; ///< units per lot
    int fee;        ///< hundredths of a unit per lot
    int weight;     ///< how many of a hundred seeded accounts
};

constexpr GroupRow groupRows[] = {
    {"real\\std-usd", "USD", 2, true, 200, 0, 0, 30},
    {"real\\std-eur", "EUR", 2, true, 200, 0, 0, 25},
    {"real\\std-gbp", "GBP", 2, true, 100, 0, 0, 8},
    {"real\\pro-usd", "USD", 2, true, 100, 4, 0, 10},
    {"real\\pro-eur", "EUR", 2, true, 100, 3, 0, 8},
    {"real\\pro-jpy", "JPY", 0, true, 100, 400, 0, 6},
    {"real\\net-usd", "USD", 2, false, 100, 2, 0, 5},
    {"real\\ecn-eur", "EUR", 2, false, 50, 3, 15, 4},
    {"real\\gulf-kwd", "KWD", 3, true, 100, 0, 0, 2},
    {"real\\coin-btc", "BTC", 8, true, 20, 0, 0, 1},
    {"real\\cent-usc", "USC", 2, true, 500, 0, 0, 1},
    {"demo\\forex-usd", "USD", 2, true, 100, 0, 0, 0},
    {"managers\\dealers", "USD", 2, true, 100, 0, 0, 0},
    {"real\\closeonly-usd", "USD", 2, true, 100, 0, 0, 0},
    {"real\\closeonly-eur", "EUR", 2, true, 100, 0, 0, 0},
    {"real\\closeonly-gbp", "GBP", 2, true, 100, 0, 0, 0},
};

/// A client's money is worth about the same whatever the currency.
double unitsPerDollar(const Market& market, const QString& currency)
{
    return static_cast<double>(market.rate(u"USD"_s, currency).e8) / 1e8;
}

} // namespace

Seeder::Seeder(TradeBook& book, TradingDesk& desk, const Market& market, std::uint64_t seed)
    : m_book(book), m_desk(desk), m_market(market), m_random(seed)
{
}

void Seeder::plan(qint64 timeMs, std::function<void()> happen)
{
    m_events.push_back(
        {std::min(timeMs, m_endMs), static_cast<int>(m_events.size()), std::move(happen)});
}

void Seeder::seed(int accounts, qint64 endMs)
{
    m_endMs = endMs;
    addGroups();
    for (int i = 0; i < accounts; ++i)
        addAccount(m_book.loginRange().first + i);
    // Deals get their tickets in the order of time, across all accounts.
    std::sort(m_events.begin(), m_events.end(), [](const Event& left, const Event& right) {
        return left.timeMs != right.timeMs ? left.timeMs < right.timeMs : left.order < right.order;
    });
    for (const Event& event : m_events)
        event.happen();
    m_events.clear();
    m_book.putAllToSleep();
}

void Seeder::addGroups()
{
    for (const GroupRow& row : groupRows) {
        Group group;
        group.name = QString::fromLatin1(row.name);
        group.currency = QString::fromLatin1(row.currency);
        group.currencyDigits = row.digits;
        group.company = u"Purser Trial Markets Ltd"_s;
        group.marginMode = row.hedging ? Group::Hedging : Group::Netting;
        group.defaultLeverage = row.leverage;
        const qint64 unit = std::llround(std::pow(10.0, row.digits));
        group.commissionPerLot = {row.commission * unit};
        group.feePerLot = {row.fee * unit / 100};
        m_book.putGroup(group);
    }
}

void Seeder::addAccount(qint64 login)
{
    int lot = m_random.below(100);
    const GroupRow* row = std::begin(groupRows);
    while (lot >= row->weight)
        lot -= (row++)->weight;

    Account account;
    account.login = login;
    account.group = QString::fromLatin1(row->name);
    account.currencyDigits = row->digits;
    account.leverage = row->leverage;
    account.registration =
        m_endMs / 1000 - m_random.between(20, 1400) * 86'400LL - m_random.below(86'400);
    account.lastAccess = account.registration;
    account.lastPasswordChange = account.registration;
    account.color = 4'278'190'080;
    account.leadSource = m_random.chance(0.3) ? u"partner"_s : QString();
    inventPerson(account, m_random);
    m_book.accounts().put(account);

    planMoney(account, std::llround(std::pow(10.0, row->digits)));
    planTrades(account);
    planOpenTrades(account);
}

void Seeder::transfer(
    qint64 login, qint64 type, Minor amount, const QString& comment, qint64 timeMs)
{
    Deal deal;
    deal.login = login;
    deal.action = type;
    deal.profit = amount;
    deal.comment = comment;
    deal.timeMs = timeMs;
    deal.reason = Deal::Dealer;
    m_desk.book(deal);
}

void Seeder::planMoney(const Account& account, qint64 digitsFactor)
{
    const qint64 login = account.login;
    const QString currency = m_book.group(account.group)->currency;
    const double unit = unitsPerDollar(m_market, currency) * static_cast<double>(digitsFactor);
    const auto amount = [this, unit](int fewest, int most) {
        return Minor{std::max<qint64>(std::llround(m_random.between(fewest, most) * 10 * unit), 1)};
    };
    const qint64 opened = account.registration * 1000;
    const qint64 life = m_endMs - opened;
    const auto someday = [this, opened, life] {
        return opened + static_cast<qint64>(m_random.fraction() * static_cast<double>(life));
    };

    const Minor first = amount(50, 2500);
    plan(opened + 3'600'000, [this, login, first, when = opened + 3'600'000] {
        transfer(login, Deal::Balance, first, u"Deposit card"_s, when);
    });
    for (int more = m_random.below(3); more > 0; --more) {
        const Minor next = amount(20, 1200);
        const qint64 when = someday();
        plan(when, [this, login, next, when] {
            transfer(login, Deal::Balance, next, u"Deposit wire"_s, when);
        });
    }
    for (int taken = m_random.below(3); taken > 0; --taken) {
        const int share = m_random.between(5, 30);
        const qint64 when = someday();
        plan(when, [this, login, share, when] {
            const Minor part{m_book.accounts().find(login)->balance.value * share / 100};
            if (part.value > 0)
                transfer(login, Deal::Balance, -part, u"Withdrawal wire"_s, when);
        });
    }
    if (m_random.chance(0.06)) {
        const Minor gift = amount(5, 20);
        const bool bonus = m_random.chance(0.5);
        const qint64 when = someday();
        plan(when, [this, login, gift, bonus, when] {
            transfer(login, bonus ? Deal::Bonus : Deal::Credit, gift, u"Welcome credit"_s, when);
        });
    }
    if (m_random.chance(0.08)) {
        const Minor share = amount(1, 4);
        const qint64 when = someday();
        plan(when, [this, login, share, when] {
            transfer(login, Deal::Agent, share, u"agent commission"_s, when);
        });
    }
}

Volume Seeder::volumeFor(qint64 login, const Symbol& symbol)
{
    // About a tenth of the equity as margin, in steps of 0.01 lot.
    const Account& account = *m_book.accounts().find(login);
    const QString currency = m_book.group(account.group)->currency;
    const double dollars = static_cast<double>(account.balance.value)
        / std::pow(10.0, account.currencyDigits) / unitsPerDollar(m_market, currency);
    const double lotDollars = static_cast<double>(symbol.contractSize)
        * static_cast<double>(
            m_market.rate(symbol.leveraged ? symbol.baseCurrency : symbol.profitCurrency, u"USD"_s)
                .e8)
        / 1e8
        * (symbol.leveraged
                ? 1.0
                : static_cast<double>(symbol.bid.points) / std::pow(10.0, symbol.digits));
    const double leverage = symbol.leveraged ? static_cast<double>(account.leverage) : 20.0;
    const double lots = dollars * 0.02 * (1 + m_random.below(5)) * leverage / lotDollars;
    const qint64 hundredths =
        std::clamp<qint64>(std::llround(std::min(lots, 20.0) * 100.0), 1, 2'000);
    return {hundredths * 1'000'000};
}

TradingDesk::TradeRequest Seeder::inventTrade(qint64 login, qint64 timeMs)
{
    const std::vector<Symbol>& symbols = m_market.symbols();
    // The pairs everybody trades come first in the list and more often.
    const int last = m_random.chance(0.7) ? 6 : static_cast<int>(symbols.size());
    const Symbol& symbol = symbols[static_cast<size_t>(m_random.below(last))];
    TradingDesk::TradeRequest request;
    request.login = login;
    request.symbol = symbol.name;
    request.action = m_random.below(2);
    request.volume = volumeFor(login, symbol);
    request.price.points = symbol.start.points + m_random.between(-40, 40) * symbol.step;
    request.timeMs = timeMs;
    request.reason = m_random.chance(0.25) ? Deal::Mobile : Deal::Client;
    return request;
}

void Seeder::planTrades(const Account& account)
{
    const qint64 login = account.login;
    const qint64 first = account.registration * 1000 + 2 * 3'600'000;
    const qint64 span = m_endMs - 2 * dayMs - first;
    if (span <= 0)
        return;
    for (int count = m_random.chance(0.85) ? m_random.between(1, 24) : 0; count > 0; --count) {
        const qint64 opened =
            first + static_cast<qint64>(m_random.fraction() * static_cast<double>(span));
        const qint64 closed = opened + m_random.between(300, 130'000) * 1000LL;
        const int move = m_random.between(-30, 31);
        const int nights = static_cast<int>((closed - opened) / dayMs);
        auto ticket = std::make_shared<qint64>(0);
        plan(opened, [this, login, opened, ticket] {
            if (m_book.accounts().find(login)->balance.value > 0)
                *ticket = m_desk.trade(inventTrade(login, opened));
        });
        plan(closed, [this, ticket, closed, move, nights] {
            const Position* position = m_book.positions().find(*ticket);
            if (!position)
                return;
            for (int night = 0; night < nights; ++night)
                m_desk.chargeSwap(*ticket);
            const Symbol& symbol = *m_market.find(position->symbol);
            const Price price{position->openPrice.points + move * symbol.step};
            const qint64 reason = move > 20 ? Deal::TakeProfit
                : move < -20                ? Deal::StopLoss
                                            : Deal::Client;
            m_desk.close(*ticket, position->volume, reason, price, closed);
        });
    }
}

void Seeder::planOpenTrades(const Account& account)
{
    const qint64 login = account.login;
    if (m_random.chance(0.45))
        return; // a sleeping account
    for (int count = m_random.between(1, 3); count > 0; --count) {
        const qint64 opened = m_endMs - m_random.between(600, 150'000) * 1000LL;
        plan(opened, [this, login, opened] {
            if (m_book.accounts().find(login)->balance.value > 0)
                m_desk.trade(inventTrade(login, opened));
        });
    }
    if (m_random.chance(0.15)) {
        const qint64 placed = m_endMs - m_random.between(600, 150'000) * 1000LL;
        plan(placed, [this, login, placed] {
            TradingDesk::TradeRequest request = inventTrade(login, placed);
            const Symbol& symbol = *m_market.find(request.symbol);
            request.price.points =
                symbol.start.points + (request.action == Position::Buy ? -150 : 150) * symbol.step;
            m_desk.placeOrder(
                request, request.action == Position::Buy ? Order::BuyLimit : Order::SellLimit);
        });
    }
}

} // namespace purser::simulator
