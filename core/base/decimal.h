#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>
#include <cstdint>

namespace purser {

/// What to do with more decimals than the unit has.
enum class ExcessDecimals {
    Refuse,      ///< the rule for everything a person types or a file states
    AcceptZeros, ///< for trading servers that print two decimals for all ("1000.00" JPY)
};

/// Reads decimal text as a count of 10^-decimals: "4850.5" with 2 decimals is 485050.
///
/// The accepted form is `-?[0-9]+(\.[0-9]+)?` in ASCII: no blanks, grouping, exponent, plus sign,
/// "NaN", nor a bare point. Nothing is rounded. Fails with BadInput; args: `what` =
/// "not_a_number" | "too_many_decimals" | "too_large".
Result<std::int64_t> parseDecimal(
    QStringView text, int decimals, ExcessDecimals excess = ExcessDecimals::Refuse);

/// The exact opposite, with the sign in front and never grouped. Trailing zeros are left away down
/// to `keepDecimals`; `printDecimal(10'845, 4, 0)` is "1.0845".
QString printDecimal(std::int64_t value, int decimals, int keepDecimals);

} // namespace purser
