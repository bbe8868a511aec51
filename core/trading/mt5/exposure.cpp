#include "core/trading/mt5/exposure.h"

#include <map>

using namespace Qt::StringLiterals;

namespace purser::trading::mt5 {

namespace {

constexpr int Buy = 0;
constexpr int Sell = 1;

} // namespace

Result<std::vector<Exposure>> exposuresOf(const std::vector<Position>& positions)
{
    std::map<QString, Exposure> bySymbol;
    for (const Position& position : positions) {
        bool isNumber = false;
        const qint64 volume = position.volume.toLongLong(&isNumber);
        if (!isNumber || volume < 0 || (position.action != Buy && position.action != Sell))
            return failure(ErrorCode::Parse, {{u"what"_s, u"position"_s}});
        Exposure& exposure = bySymbol[position.symbol];
        exposure.symbol = position.symbol;
        (position.action == Buy ? exposure.bought : exposure.sold) += volume;
    }
    std::vector<Exposure> exposures;
    for (auto& [symbol, exposure] : bySymbol)
        exposures.push_back(std::move(exposure));
    return exposures;
}

} // namespace purser::trading::mt5
