#include "core/trading/mt5/position.h"

#include "core/trading/mt5/recordreader.h"

namespace purser::trading::mt5 {

Result<Position> parsePosition(const network::JsonNode& node)
{
    RecordReader reader(node, u"position");
    Position position;
    position.ticket = reader.id<PositionTicket>(u"Position");
    position.login = reader.id<Login>(u"Login");
    position.symbol = reader.text(u"Symbol");
    position.action = static_cast<int>(reader.integer(u"Action"));
    position.volume = reader.text(u"Volume");
    position.profit = reader.text(u"Profit");
    position.storage = reader.optionalText(u"Storage");
    return reader.finish(std::move(position));
}

} // namespace purser::trading::mt5
