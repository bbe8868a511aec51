#include "core/base/rate.h"

#include "core/base/decimal.h"

using namespace Qt::StringLiterals;

namespace purser {

Result<Rate> Rate::fromScaled(std::int64_t scaled)
{
    if (scaled < 0)
        return badInput(u"negative"_s);
    return Rate(scaled);
}

Result<Rate> Rate::parse(QStringView text)
{
    return parseDecimal(text, decimals).and_then(fromScaled);
}

QString Rate::text() const
{
    return printDecimal(m_scaled, decimals, 0);
}

Result<Rate> Rate::inverted(Rounding rounding) const
{
    if (isZero())
        return badInput(u"division_by_zero"_s);
    const auto scaled = narrowed(divideRounded(Int128(scale) * scale, m_scaled, rounding));
    if (!scaled)
        return badInput(u"too_large"_s);
    return Rate(*scaled);
}

Result<Rate> Rate::times(Rate other, Rounding rounding) const
{
    const auto scaled = narrowed(divideRounded(Int128(m_scaled) * other.m_scaled, scale, rounding));
    if (!scaled)
        return badInput(u"too_large"_s);
    return Rate(*scaled);
}

} // namespace purser
