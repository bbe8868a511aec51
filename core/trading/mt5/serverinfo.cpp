#include "core/trading/mt5/serverinfo.h"

#include "core/trading/mt5/recordreader.h"

namespace purser::trading::mt5 {

Result<ServerInfo> parseServerInfo(const network::JsonNode& node)
{
    RecordReader reader(node, u"common");
    ServerInfo info;
    info.name = reader.optionalText(u"Name");
    info.owner = reader.optionalText(u"Owner");
    info.users = reader.optionalInteger(u"TotalUsers");
    info.deals = reader.optionalInteger(u"TotalDeals");
    info.positions = reader.optionalInteger(u"TotalPositions");
    return reader.finish(std::move(info));
}

Result<TimeRules> parseTimeRules(const network::JsonNode& node)
{
    RecordReader reader(node, u"time");
    TimeRules rules;
    rules.zoneMinutes = static_cast<int>(reader.integer(u"TimeZone"));
    rules.daylightSaving = reader.optionalInteger(u"Daylight") != 0;
    rules.daylightNow = reader.optionalInteger(u"DaylightState") != 0;
    if (std::abs(rules.zoneMinutes) > 14 * 60)
        reader.refuse(u"TimeZone");
    return reader.finish(rules);
}

Result<ServerInstant> parseServerTime(const network::JsonNode& node)
{
    RecordReader reader(node, u"time");
    const QString text = reader.text(u"Time");
    const qsizetype blank = text.indexOf(u' ');
    bool ok = false;
    const ServerInstant instant{(blank < 0 ? text : text.left(blank)).toLongLong(&ok)};
    if (!ok || instant.seconds <= 0)
        reader.refuse(u"Time");
    return reader.finish(instant);
}

} // namespace purser::trading::mt5
