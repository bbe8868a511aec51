#pragma once

#include "core/base/id.h"

#include <cstdint>

namespace purser::trading::mt5 {

/// Number of a trading account on one trading server.
using Login = Id<struct Mt5LoginTag>;
/// Number of a deal on one trading server. 64 bits there; ours end at 2^63, which no range reaches.
using Ticket = Id<struct Mt5TicketTag>;
using OrderTicket = Id<struct Mt5OrderTag>;
using PositionTicket = Id<struct Mt5PositionTag>;

/// An instant by the clock of the trading server: seconds as if unix time, but of the server's
/// zone, with its daylight saving. Never to be mixed with UTC.
struct ServerInstant {
    std::int64_t seconds = 0;

    ServerInstant plus(std::int64_t more) const { return {seconds + more}; }
    friend auto operator<=>(ServerInstant, ServerInstant) = default;
};

} // namespace purser::trading::mt5
