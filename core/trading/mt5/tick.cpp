#include "core/trading/mt5/tick.h"

#include "core/trading/mt5/recordreader.h"

namespace purser::trading::mt5 {

Result<Tick> parseTick(const network::JsonNode& node)
{
    RecordReader reader(node, u"tick");
    const auto price = [&reader](QStringView name) {
        const Result<Rate> rate = Rate::parse(reader.text(name));
        if (!rate)
            reader.refuse(name);
        return rate.value_or(Rate());
    };
    Tick tick;
    tick.symbol = reader.text(u"Symbol");
    tick.bid = price(u"Bid");
    tick.ask = price(u"Ask");
    tick.at = {reader.integer(u"Datetime")};
    if (tick.at.seconds <= 0)
        reader.refuse(u"Datetime");
    return reader.finish(std::move(tick));
}

} // namespace purser::trading::mt5
