#include "core/trading/mt5/deal.h"

#include "core/trading/mt5/recordreader.h"
#include "core/trading/mt5/servermoney.h"

namespace purser::trading::mt5 {

Result<Money> Deal::profitIn(const Currency& currency) const
{
    return moneyFromServer(profit, currency);
}

Result<Deal> parseDeal(const network::JsonNode& node)
{
    RecordReader reader(node, u"deal");
    Deal deal;
    deal.ticket = reader.id<Ticket>(u"Deal");
    deal.login = reader.id<Login>(u"Login");
    deal.action = static_cast<int>(reader.integer(u"Action"));
    deal.entry = static_cast<int>(reader.optionalInteger(u"Entry"));
    deal.time.seconds = reader.integer(u"Time");
    deal.symbol = reader.optionalText(u"Symbol");
    deal.comment = reader.optionalText(u"Comment");
    deal.order = OrderTicket(reader.optionalInteger(u"Order"));
    deal.position = PositionTicket(reader.optionalInteger(u"PositionID"));
    deal.currencyDigits = static_cast<int>(reader.optionalInteger(u"DigitsCurrency"));
    deal.profit = reader.text(u"Profit");
    deal.storage = reader.optionalText(u"Storage");
    deal.commission = reader.optionalText(u"Commission");
    deal.fee = reader.optionalText(u"Fee");
    return reader.finish(std::move(deal));
}

} // namespace purser::trading::mt5
