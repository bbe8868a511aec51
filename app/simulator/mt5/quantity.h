#pragma once

#include <QString>
#include <QStringView>
#include <compare>
#include <optional>

namespace purser::simulator {

/// An amount as a count of the smallest unit of the account's currency (10^-CurrencyDigits).
struct Minor {
    qint64 value = 0;
    friend constexpr auto operator<=>(Minor, Minor) = default;
    friend constexpr Minor operator+(Minor a, Minor b) { return {a.value + b.value}; }
    friend constexpr Minor operator-(Minor a, Minor b) { return {a.value - b.value}; }
    constexpr Minor operator-() const { return {-value}; }
    Minor& operator+=(Minor other)
    {
        value += other.value;
        return *this;
    }
};

/// A price as a count of the symbol's points (10^-Digits).
struct Price {
    qint64 points = 0;
    friend constexpr auto operator<=>(Price, Price) = default;
};

/// A conversion rate in units of 10^-8.
struct Ratio {
    qint64 e8 = 100'000'000;
};

/// A trade volume in units of 10^-8 lot, as VolumeExt has it; Volume is a ten-thousandth of that.
struct Volume {
    qint64 ext = 0;
    friend constexpr auto operator<=>(Volume, Volume) = default;
};

/// Fixed-point text with exactly that many decimals: (-485050, 2) → "-4850.50".
QString fixedText(qint64 scaled, int digits);

/// Reads "[+-]digits[.digits]" and rounds half away from zero to `digits` decimals, as the server
/// rounds to the digits of the currency. Nothing for other text or more than 18 digits.
std::optional<qint64> readFixed(QStringView text, int digits);

} // namespace purser::simulator
