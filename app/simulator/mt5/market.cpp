#include "app/simulator/mt5/market.h"

#include <cmath>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

struct Listing {
    const char* name;
    const char* folder;
    const char* description;
    const char* base;
    const char* profit;
    int digits;
    qint64 contractSize;
    int spread;
    qint64 start;
    int step;
    int swapLong;
    int swapShort;
    bool leveraged;
};

constexpr Listing listings[] = {
    {"EURUSD", "Forex\\Major", "Euro vs US Dollar", "EUR", "USD", 5, 100'000, 9, 108'450, 6, -72,
        31, true},
    {"GBPUSD", "Forex\\Major", "Pound vs US Dollar", "GBP", "USD", 5, 100'000, 12, 126'930, 8, -38,
        12, true},
    {"USDJPY", "Forex\\Major", "US Dollar vs Japanese Yen", "USD", "JPY", 3, 100'000, 10, 149'820,
        9, 1'650, -2'400, true},
    {"USDCHF", "Forex\\Major", "US Dollar vs Swiss Franc", "USD", "CHF", 5, 100'000, 12, 88'310, 6,
        62, -98, true},
    {"AUDUSD", "Forex\\Major", "Australian Dollar vs US Dollar", "AUD", "USD", 5, 100'000, 11,
        65'720, 6, -29, 8, true},
    {"USDCAD", "Forex\\Major", "US Dollar vs Canadian Dollar", "USD", "CAD", 5, 100'000, 13,
        135'640, 7, 18, -47, true},
    {"EURGBP", "Forex\\Crosses", "Euro vs Pound", "EUR", "GBP", 5, 100'000, 14, 85'440, 5, -61, 22,
        true},
    {"EURJPY", "Forex\\Crosses", "Euro vs Japanese Yen", "EUR", "JPY", 3, 100'000, 16, 162'480, 11,
        1'120, -1'870, true},
    {"XAUUSD", "Metals", "Gold vs US Dollar", "XAU", "USD", 2, 100, 25, 203'480, 22, -410, 190,
        false},
    {"XAGUSD", "Metals", "Silver vs US Dollar", "XAG", "USD", 3, 5'000, 28, 22'940, 14, -300, 110,
        false},
    {"US500", "Indices", "US 500 Cash", "USD", "USD", 1, 10, 6, 51'870, 9, -85, 20, false},
    {"GER40", "Indices", "Germany 40 Cash", "EUR", "EUR", 1, 5, 12, 177'350, 21, -70, 15, false},
    {"BTCUSD", "Crypto", "Bitcoin vs US Dollar", "BTC", "USD", 2, 1, 2'400, 6'284'000, 2'900,
        -1'500, -1'500, false},
};

} // namespace

Market::Market(std::uint64_t seed) : m_random(seed ^ 0x6d61726b6574ULL)
{
    for (const Listing& listing : listings) {
        Symbol symbol;
        symbol.name = QString::fromLatin1(listing.name);
        symbol.folder = QString::fromLatin1(listing.folder);
        symbol.description = QString::fromLatin1(listing.description);
        symbol.baseCurrency = QString::fromLatin1(listing.base);
        symbol.profitCurrency = QString::fromLatin1(listing.profit);
        symbol.digits = listing.digits;
        symbol.contractSize = listing.contractSize;
        symbol.spread = listing.spread;
        symbol.start = {listing.start};
        symbol.bid = symbol.start;
        symbol.step = listing.step;
        symbol.swapLong = listing.swapLong;
        symbol.swapShort = listing.swapShort;
        symbol.leveraged = listing.leveraged;
        m_symbols.push_back(symbol);
    }
}

void Market::step()
{
    ++m_tick;
    for (Symbol& symbol : m_symbols) {
        const int pull = static_cast<int>((symbol.start.points - symbol.bid.points) / 400);
        const qint64 move = m_random.between(-symbol.step, symbol.step) + pull;
        if (move == 0)
            continue;
        symbol.bid.points = std::max<qint64>(symbol.bid.points + move, symbol.start.points / 4);
        symbol.changedTick = m_tick;
    }
}

void Market::advanceTo(qint64 tick)
{
    while (m_tick < tick)
        step();
}

const Symbol* Market::find(QStringView name) const
{
    const auto found = std::find_if(m_symbols.begin(), m_symbols.end(),
        [name](const Symbol& symbol) { return symbol.name == name; });
    return found == m_symbols.end() ? nullptr : &*found;
}

bool Market::setBid(QStringView name, Price bid)
{
    for (Symbol& symbol : m_symbols) {
        if (symbol.name == name && bid.points > 0) {
            symbol.bid = bid;
            symbol.changedTick = m_tick;
            return true;
        }
    }
    return false;
}

double Market::inDollars(const QString& currency) const
{
    if (currency == "USD"_L1 || currency == "USDT"_L1 || currency == "USC"_L1)
        return currency == "USC"_L1 ? 0.01 : 1.0;
    const auto price = [](const Symbol& symbol) {
        return static_cast<double>(symbol.bid.points) / std::pow(10.0, symbol.digits);
    };
    if (const Symbol* direct = find(currency + u"USD"_s))
        return price(*direct);
    if (const Symbol* inverse = find(u"USD"_s + currency))
        return 1.0 / price(*inverse);
    return currency == "KWD"_L1 ? 3.25 : 1.0;
}

Ratio Market::rate(const QString& from, const QString& to) const
{
    return {from == to ? 100'000'000 : std::llround(inDollars(from) / inDollars(to) * 1e8)};
}

} // namespace purser::simulator
