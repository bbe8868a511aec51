#pragma once

#include "app/simulator/faults/randomsource.h"
#include "app/simulator/mt5/tradingdesk.h"

#include <functional>

namespace purser::simulator {

/// Fills an empty book: groups, clients and years of their history, ending at a given instant. The
/// same seed, number and instant give the same book.
class Seeder
{
public:
    Seeder(TradeBook& book, TradingDesk& desk, const Market& market, std::uint64_t seed);

    /// `endMs`: server time at which the history ends.
    void seed(int accounts, qint64 endMs);

private:
    struct Event {
        qint64 timeMs;
        int order;
        std::function<void()> happen;
    };
    void addGroups();
    void addAccount(qint64 login);
    void planMoney(const Account& account, qint64 digitsFactor);
    void planTrades(const Account& account);
    void planOpenTrades(const Account& account);
    void plan(qint64 timeMs, std::function<void()> happen);
    void transfer(qint64 login, qint64 type, Minor amount, const QString& comment, qint64 timeMs);
    TradingDesk::TradeRequest inventTrade(qint64 login, qint64 timeMs);
    Volume volumeFor(qint64 login, const Symbol& symbol);

    TradeBook& m_book;
    TradingDesk& m_desk;
    const Market& m_market;
    RandomSource m_random;
    std::vector<Event> m_events;
    qint64 m_endMs = 0;
};

} // namespace purser::simulator
