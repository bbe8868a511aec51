#include "app/simulator/mt5/tradegenerator.h"

#include <QSet>

namespace purser::simulator {

TradeGenerator::TradeGenerator(
    TradeBook& book, TradingDesk& desk, const Market& market, std::uint64_t seed)
    : m_book(book), m_desk(desk), m_market(market), m_random(seed ^ 0x747261646573ULL)
{
}

void TradeGenerator::tick(qint64 serverMs)
{
    const qint64 day = serverMs / 86'400'000;
    if (m_day != 0 && day > m_day) {
        QList<qint64> tickets;
        for (const auto& [ticket, position] : m_book.positions().all())
            tickets.append(ticket);
        for (const qint64 ticket : tickets)
            m_desk.chargeSwap(ticket);
    }
    m_day = day;

    if (m_activity > 0.0 && m_random.chance(m_activity)) {
        if (m_random.chance(0.5))
            openOne();
        else
            closeOne();
    }
    QSet<qint64> exposed;
    for (const auto& [ticket, position] : m_book.positions().all())
        exposed.insert(position.login);
    for (const qint64 login : exposed)
        m_desk.checkStopOut(login);
}

qint64 TradeGenerator::somePosition()
{
    const auto& all = m_book.positions().all();
    if (all.empty())
        return 0;
    auto place = all.begin();
    std::advance(place, m_random.below(static_cast<int>(all.size())));
    return place->first;
}

void TradeGenerator::openOne()
{
    // Whoever has a position trades on; sleeping accounts stay asleep.
    const Position* example = m_book.positions().find(somePosition());
    if (!example)
        return;
    const std::vector<Symbol>& symbols = m_market.symbols();
    TradingDesk::TradeRequest request;
    request.login = example->login;
    request.symbol = symbols[static_cast<size_t>(m_random.below(6))].name;
    request.action = m_random.below(2);
    request.volume = {m_random.between(1, 5) * 1'000'000LL};
    const AccountFigures figures = m_desk.figures(request.login);
    if (figures.marginFree().value * 3 > figures.equity().value)
        m_desk.trade(request);
}

void TradeGenerator::closeOne()
{
    const Position* position = m_book.positions().find(somePosition());
    if (position)
        m_desk.close(position->ticket, position->volume, Deal::Client);
}

} // namespace purser::simulator
