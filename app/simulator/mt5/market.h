#pragma once

#include "app/simulator/faults/randomsource.h"
#include "app/simulator/mt5/symbol.h"

#include <QString>
#include <vector>

namespace purser::simulator {

/// The instruments and a seeded random walk of their prices: the n-th tick is the same for the same
/// seed, whenever it comes.
class Market
{
public:
    explicit Market(std::uint64_t seed);

    void step();
    qint64 tick() const { return m_tick; }
    /// Takes the walk to the n-th tick, as after a restart.
    void advanceTo(qint64 tick);

    const std::vector<Symbol>& symbols() const { return m_symbols; }
    const Symbol* find(QStringView name) const;
    /// Sets the bid of one symbol; the walk goes on from there.
    bool setBid(QStringView name, Price bid);

    /// How much of `to` one unit of `from` is worth now.
    Ratio rate(const QString& from, const QString& to) const;

private:
    double inDollars(const QString& currency) const;

    std::vector<Symbol> m_symbols;
    RandomSource m_random;
    qint64 m_tick = 0;
};

} // namespace purser::simulator
