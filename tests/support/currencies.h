#pragma once

#include "core/base/currency.h"

namespace purser::tests {

/// Currencies as an office knows them: of two decimals, of none, of three and of eight.
inline const Currency eur(QStringLiteral("EUR"), 2);
inline const Currency usd(QStringLiteral("USD"), 2);
inline const Currency jpy(QStringLiteral("JPY"), 0);
inline const Currency kwd(QStringLiteral("KWD"), 3);
inline const Currency bhd(QStringLiteral("BHD"), 3);
inline const Currency btc(QStringLiteral("BTC"), 8);

} // namespace purser::tests
