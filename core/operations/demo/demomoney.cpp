#include "core/operations/demo/demomoney.h"

#include "core/base/wide.h"
#include <algorithm>

namespace purser::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rateScale = 10'000'000'000;

/// One unit of the currency in minor units.
qint64 unit(const DemoCurrency& currency)
{
    qint64 value = 1;
    for (int i = 0; i < currency.exponent; ++i)
        value *= 10;
    return value;
}

} // namespace

std::span<const DemoCurrency> currencies()
{
    static const DemoCurrency all[]{
        {u"EUR"_s, 2, 10'000'000'000, 50'00, 46, u"real\\std-eur"_s},
        {u"USD"_s, 2, 9'210'000'000, 50'00, 30, u"real\\std-usd"_s},
        {u"GBP"_s, 2, 11'640'000'000, 50'00, 7, u"real\\std-gbp"_s},
        {u"JPY"_s, 0, 61'200'000, 10'000, 5, u"real\\pro-jpy"_s},
        {u"KWD"_s, 3, 29'900'000'000, 10'250, 2, u"real\\gulf-kwd"_s},
        {u"BTC"_s, 8, 581'400'000'000'000, 1'000'000, 2, u"real\\coin-btc"_s},
    };
    return all;
}

qint64 referenceMinor(qint64 minor, const DemoCurrency& currency)
{
    const Int128 scaled = static_cast<Int128>(minor) * currency.rateE10 * 100;
    const Int128 divisor = static_cast<Int128>(rateScale) * unit(currency);
    return static_cast<qint64>((scaled + divisor / 2) / divisor);
}

qint64 usualAmount(qint64 euroCents, const DemoCurrency& currency)
{
    const Int128 minor = static_cast<Int128>(euroCents) * rateScale * unit(currency)
        / (static_cast<Int128>(currency.rateE10) * 100);
    return std::max<qint64>(1, static_cast<qint64>(minor / currency.step)) * currency.step;
}

} // namespace purser::demo
