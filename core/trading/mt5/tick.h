#pragma once

#include "core/base/rate.h"
#include "core/base/result.h"
#include "core/network/json/jsonnode.h"
#include "core/trading/mt5/types.h"

#include <QString>

namespace purser::trading::mt5 {

/// The last price of a symbol (tick/last): what one unit of its base currency is worth.
struct Tick {
    QString symbol;
    Rate bid;
    Rate ask;
    ServerInstant at;
};

/// Errors: Parse with args `record`, `field`; prices are decimal text of at most ten decimals.
Result<Tick> parseTick(const network::JsonNode& node);

} // namespace purser::trading::mt5
