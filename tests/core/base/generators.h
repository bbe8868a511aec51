#pragma once

#include "core/base/lots.h"
#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/base/rounding.h"

#include <array>
#include <cstdint>
#include <limits>
#include <ostream>
#include <rapidcheck.h>
#include <utility>
#include <vector>

/// What the property tests draw their values from: every size of number, with the ends of the range
/// and the neighbours of zero far more often than chance would have them.
namespace purser::tests {

constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

inline rc::Gen<std::int64_t> anyNumber()
{
    static const std::vector<std::int64_t> endsAndZero{
        smallest, smallest + 1, -1, 0, 1, largest - 1, largest};
    return rc::gen::weightedOneOf<std::int64_t>({
        {4, rc::gen::arbitrary<std::int64_t>()},
        {2, rc::gen::inRange<std::int64_t>(-100'000'000, 100'000'000)},
        {2, rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::int64_t>())},
        {1, rc::gen::elementOf(endsAndZero)},
    });
}

inline rc::Gen<std::int64_t> anyNatural()
{
    return rc::gen::map(
        anyNumber(), [](std::int64_t number) { return number < 0 ? -(number + 1) : number; });
}

/// One currency of each kind of exponent the trade has.
inline rc::Gen<Currency> anyCurrency()
{
    return rc::gen::element(Currency(QStringLiteral("JPY"), 0), Currency(QStringLiteral("EUR"), 2),
        Currency(QStringLiteral("BHD"), 3), Currency(QStringLiteral("BTC"), 8));
}

inline rc::Gen<Money> anyMoney()
{
    return rc::gen::map(rc::gen::pair(anyNumber(), anyCurrency()),
        [](const std::pair<std::int64_t, Currency>& pair) {
            return Money(pair.first, pair.second);
        });
}

/// Above zero.
inline rc::Gen<Rate> anyRate()
{
    static const std::vector<std::int64_t> endsAndOne{
        1, Rate::scale - 1, Rate::scale, Rate::scale + 1, largest};
    const auto positive =
        rc::gen::map(anyNatural(), [](std::int64_t number) { return number == 0 ? 1 : number; });
    const auto scaled = rc::gen::weightedOneOf<std::int64_t>({
        {3, rc::gen::inRange<std::int64_t>(1, 1000 * Rate::scale)},
        {1, positive},
        {1, rc::gen::elementOf(endsAndOne)},
    });
    return rc::gen::map(scaled, [](std::int64_t number) { return *Rate::fromScaled(number); });
}

constexpr std::array everyRounding{
    Rounding::HalfEven, Rounding::HalfUp, Rounding::Down, Rounding::Up};

inline rc::Gen<Rounding> anyRounding()
{
    return rc::gen::elementOf(everyRounding);
}

} // namespace purser::tests

// How a counterexample is shown.
namespace purser {

inline void showValue(const Currency& currency, std::ostream& stream)
{
    stream << currency.code().toStdString() << " (" << currency.exponent() << " decimals)";
}

inline void showValue(const Money& money, std::ostream& stream)
{
    stream << money.plainText().toStdString();
}

inline void showValue(const Rate& rate, std::ostream& stream)
{
    stream << "rate " << rate.text().toStdString();
}

inline void showValue(Rounding rounding, std::ostream& stream)
{
    constexpr std::array names{"HalfEven", "HalfUp", "Down", "Up"};
    stream << names.at(static_cast<size_t>(rounding));
}

} // namespace purser
