#pragma once

#include "core/base/currency.h"
#include "core/base/result.h"
#include "core/network/json/jsonnode.h"

#include <QString>

namespace purser::trading::mt5 {

/// A group of trading accounts; it decides currency and margin rules of its accounts.
struct Group {
    enum class MarginMode { Netting, Exchange, Hedging, Unknown };

    QString name; ///< path with backslashes, verbatim; two groups may differ only by case
    QString company;
    Currency currency; ///< exponent = CurrencyDigits of the server
    MarginMode marginMode = MarginMode::Unknown;
};

Result<Group> parseGroup(const network::JsonNode& node);

} // namespace purser::trading::mt5
