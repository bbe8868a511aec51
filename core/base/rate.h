#pragma once

#include "core/base/result.h"
#include "core/base/rounding.h"

#include <QString>
#include <QStringView>
#include <compare>
#include <cstdint>

namespace purser {

/// A factor between two units: an exchange rate ("one EUR is 1.0845 USD"), or a share of an amount.
/// Ten decimals, never negative; the largest is about 922 million. Which currency stands on which
/// side is said by the name of the variable that holds it.
class Rate
{
public:
    static constexpr int decimals = 10;
    static constexpr std::int64_t scale = 10'000'000'000;

    /// Zero: no rate. A conversion with it gives zero, inverting it fails.
    constexpr Rate() = default;

    static constexpr Rate one() { return Rate(scale); }
    /// From units of 1e-10, as the office database stores it. Fails for a negative number.
    static Result<Rate> fromScaled(std::int64_t scaled);
    /// "1.0845", at most ten decimals; see parseDecimal() for the form.
    static Result<Rate> parse(QStringView text);

    constexpr std::int64_t scaled() const { return m_scaled; }
    constexpr bool isZero() const { return m_scaled == 0; }
    /// The exact decimal text without trailing zeros: "1.0845", "1".
    QString text() const;

    /// The rate the other way round. Fails for zero, and when the result does not fit.
    /// To convert an amount back, Money::dividedBy() loses less.
    Result<Rate> inverted(Rounding rounding) const;
    /// A cross rate: EUR→USD times USD→JPY is EUR→JPY. Fails when the result does not fit.
    Result<Rate> times(Rate other, Rounding rounding) const;

    friend constexpr auto operator<=>(Rate, Rate) = default;

private:
    constexpr explicit Rate(std::int64_t scaled) : m_scaled(scaled) {}

    std::int64_t m_scaled = 0;
};

} // namespace purser
