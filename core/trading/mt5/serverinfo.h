#pragma once

#include "core/base/result.h"
#include "core/network/json/jsonnode.h"
#include "core/trading/mt5/types.h"

#include <QString>

namespace purser::trading::mt5 {

/// What a server says about itself (common/get).
struct ServerInfo {
    QString name;
    QString owner;
    std::int64_t users = 0;
    std::int64_t deals = 0;
    std::int64_t positions = 0;
};

/// How the clock of a server relates to UTC (time/get).
struct TimeRules {
    int zoneMinutes = 0;
    bool daylightSaving = false; ///< the zone has daylight saving at all
    bool daylightNow = false;    ///< and it is on
};

Result<ServerInfo> parseServerInfo(const network::JsonNode& node);
Result<TimeRules> parseTimeRules(const network::JsonNode& node);
/// From time/server: "1614800000 2021.03.03 19:33:20"; the text repeats the seconds and is not
/// read.
Result<ServerInstant> parseServerTime(const network::JsonNode& node);

} // namespace purser::trading::mt5
