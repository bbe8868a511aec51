#include "core/trading/mt5/accountstate.h"

#include "core/trading/mt5/recordreader.h"

namespace purser::trading::mt5 {

Result<AccountState> parseAccountState(const network::JsonNode& node, const Currency& currency)
{
    RecordReader reader(node, u"account");
    AccountState state;
    state.login = reader.id<Login>(u"Login");
    // Amounts read with other decimals than the server used would be refused or, worse, be right by
    // chance: the record's own figure has to agree.
    if (reader.optionalInteger(u"CurrencyDigits", currency.exponent()) != currency.exponent())
        reader.refuse(u"CurrencyDigits");
    state.balance = reader.money(u"Balance", currency);
    state.credit = reader.money(u"Credit", currency);
    state.margin = reader.money(u"Margin", currency);
    state.freeMargin = reader.money(u"MarginFree", currency);
    state.equity = reader.money(u"Equity", currency);
    state.floating = reader.optionalMoney(u"Floating", currency);
    return reader.finish(std::move(state));
}

} // namespace purser::trading::mt5
