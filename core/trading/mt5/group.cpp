#include "core/trading/mt5/group.h"

#include "core/trading/mt5/recordreader.h"

namespace purser::trading::mt5 {

namespace {

Group::MarginMode marginMode(std::int64_t value)
{
    switch (value) {
    case 0: return Group::MarginMode::Netting;
    case 1: return Group::MarginMode::Exchange;
    case 2: return Group::MarginMode::Hedging;
    default: return Group::MarginMode::Unknown;
    }
}

} // namespace

Result<Group> parseGroup(const network::JsonNode& node)
{
    RecordReader reader(node, u"group");
    Group group;
    group.name = reader.text(u"Group");
    group.company = reader.optionalText(u"Company");
    const std::int64_t digits = reader.integer(u"CurrencyDigits");
    const bool inRange = digits >= 0 && digits <= Currency::maximumExponent;
    if (inRange)
        group.currency = Currency(reader.text(u"Currency"), static_cast<int>(digits));
    if (!group.currency.isValid())
        reader.refuse(u"Currency");
    group.marginMode = marginMode(reader.optionalInteger(u"MarginMode", -1));
    return reader.finish(std::move(group));
}

} // namespace purser::trading::mt5
