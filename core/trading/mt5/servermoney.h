#pragma once

#include "core/base/money.h"

#include <QStringView>

namespace purser::trading::mt5 {

/// Reads an amount as a trading server prints it, exactly and never through a double: also with a
/// plus sign, an exponent ("1.5e+03" of servers that send numbers) or more zeros than the currency
/// has decimals. Other digits beyond the currency's are refused. Errors as Money::parse().
Result<Money> moneyFromServer(QStringView text, const Currency& currency);

} // namespace purser::trading::mt5
