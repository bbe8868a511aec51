#pragma once

#include "app/simulator/faults/randomsource.h"
#include "app/simulator/mt5/tradingdesk.h"

namespace purser::simulator {

/// Lets seeded clients trade while the simulator runs: opens and closes positions, charges swap at
/// the server's midnight, and closes what the margin no longer carries.
class TradeGenerator
{
public:
    TradeGenerator(TradeBook& book, TradingDesk& desk, const Market& market, std::uint64_t seed);

    /// How likely one tick is to bring a trade; 0 leaves only prices moving.
    void setActivity(double tradesPerTick) { m_activity = tradesPerTick; }
    void tick(qint64 serverMs);

private:
    void openOne();
    void closeOne();
    qint64 somePosition();

    TradeBook& m_book;
    TradingDesk& m_desk;
    const Market& m_market;
    RandomSource m_random;
    double m_activity = 0.0;
    qint64 m_day = 0;
};

} // namespace purser::simulator
