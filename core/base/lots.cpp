#include "core/base/lots.h"

#include "core/base/decimal.h"
#include "core/base/wide.h"

using namespace Qt::StringLiterals;

namespace purser {

namespace {

// How many units of 1e-8 lot one unit of a server's volume is.
constexpr std::int64_t mt5VolumeUnits = 10'000;
constexpr std::int64_t mt5VolumeExtUnits = 1;
constexpr std::int64_t mt4VolumeUnits = 1'000'000;

Result<Lots> lotsOf(Int128 units)
{
    const auto value = narrowed(units);
    if (!value)
        return badInput(u"too_large"_s);
    return Lots::fromUnits(*value);
}

Result<std::uint64_t> volumeOf(Lots lots, std::int64_t unitsOfOne)
{
    if (lots.units() < 0)
        return badInput(u"negative"_s);
    if (lots.units() % unitsOfOne != 0)
        return badInput(u"too_many_decimals"_s);
    return static_cast<std::uint64_t>(lots.units() / unitsOfOne);
}

} // namespace

Result<Lots> Lots::parse(QStringView text)
{
    return parseDecimal(text, decimals).map(fromUnits);
}

Result<Lots> Lots::fromMt5Volume(std::uint64_t volume)
{
    return lotsOf(Int128(volume) * mt5VolumeUnits);
}

Result<Lots> Lots::fromMt5VolumeExt(std::uint64_t volume)
{
    return lotsOf(Int128(volume) * mt5VolumeExtUnits);
}

Result<Lots> Lots::fromMt4Volume(std::uint64_t volume)
{
    return lotsOf(Int128(volume) * mt4VolumeUnits);
}

Result<std::uint64_t> Lots::toMt5Volume() const
{
    return volumeOf(*this, mt5VolumeUnits);
}

Result<std::uint64_t> Lots::toMt5VolumeExt() const
{
    return volumeOf(*this, mt5VolumeExtUnits);
}

Result<std::uint64_t> Lots::toMt4Volume() const
{
    return volumeOf(*this, mt4VolumeUnits);
}

QString Lots::text() const
{
    return printDecimal(m_units, decimals, 2);
}

Result<Lots> Lots::plus(Lots other) const
{
    return lotsOf(Int128(m_units) + other.m_units);
}

Result<Lots> Lots::minus(Lots other) const
{
    return lotsOf(Int128(m_units) - other.m_units);
}

} // namespace purser
