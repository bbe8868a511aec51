#include "core/base/money.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

tl::unexpected<Error> mismatch(const Money& left, const Money& right)
{
    return failure(ErrorCode::BadInput,
        {{u"what"_s, u"currency_mismatch"_s}, {u"left"_s, left.currency().code()},
            {u"right"_s, right.currency().code()}});
}

Result<Money> moneyOf(Int128 minor, const Currency& currency)
{
    const auto value = narrowed(minor);
    if (!value)
        return badInput(u"too_large"_s);
    return Money(*value, currency);
}

/// The weights as one sum; nothing when they cannot divide anything.
std::optional<Int128> totalWeight(std::span<const std::int64_t> weights)
{
    Int128 total = 0;
    for (std::int64_t weight : weights) {
        if (weight < 0)
            return std::nullopt;
        total += weight;
    }
    return total > 0 ? std::optional(total) : std::nullopt;
}

} // namespace

Result<Money> Money::parse(QStringView text, const Currency& currency, ExcessDecimals excess)
{
    if (!currency.isValid())
        return badInput(u"no_currency"_s);
    return parseDecimal(text, currency.exponent(), excess).map([&](std::int64_t minor) {
        return Money(minor, currency);
    });
}

QString Money::text() const
{
    return printDecimal(m_minor, m_currency.exponent(), m_currency.exponent());
}

QString Money::plainText() const
{
    return m_currency.isValid() ? text() + u' ' + m_currency.code() : text();
}

Result<Money> Money::plus(const Money& other) const
{
    if (m_currency != other.m_currency)
        return mismatch(*this, other);
    return moneyOf(Int128(m_minor) + other.m_minor, m_currency);
}

Result<Money> Money::minus(const Money& other) const
{
    if (m_currency != other.m_currency)
        return mismatch(*this, other);
    return moneyOf(Int128(m_minor) - other.m_minor, m_currency);
}

Result<Money> Money::negated() const
{
    return moneyOf(-Int128(m_minor), m_currency);
}

Result<std::strong_ordering> Money::compare(const Money& other) const
{
    if (m_currency != other.m_currency)
        return mismatch(*this, other);
    return m_minor <=> other.m_minor;
}

Result<Money> Money::times(Rate rate, const Currency& target, Rounding rounding) const
{
    if (!m_currency.isValid() || !target.isValid())
        return badInput(u"no_currency"_s);
    // The exponents differ by at most 8, so the ten decimals of the rate leave a whole divisor.
    const int shift = Rate::decimals + m_currency.exponent() - target.exponent();
    const Int128 product = Int128(m_minor) * rate.scaled();
    return moneyOf(divideRounded(product, powerOfTen(shift), rounding), target);
}

Result<Money> Money::dividedBy(Rate rate, const Currency& target, Rounding rounding) const
{
    if (!m_currency.isValid() || !target.isValid())
        return badInput(u"no_currency"_s);
    if (rate.isZero())
        return badInput(u"division_by_zero"_s);
    const int shift = Rate::decimals + target.exponent() - m_currency.exponent();
    const Int128 product = Int128(m_minor) * powerOfTen(shift);
    return moneyOf(divideRounded(product, rate.scaled(), rounding), target);
}

Result<Money> Money::times(Rate share, Rounding rounding) const
{
    return times(share, m_currency, rounding);
}

Result<std::vector<Money>> split(const Money& whole, std::span<const std::int64_t> weights)
{
    const auto total = totalWeight(weights);
    if (!total)
        return badInput(u"bad_weights"_s);

    std::vector<std::int64_t> parts(weights.size());
    std::vector<Int128> remainders(weights.size());
    Int128 left = whole.minor();
    for (size_t i = 0; i < weights.size(); ++i) {
        const Int128 product = Int128(whole.minor()) * weights[i];
        parts[i] = static_cast<std::int64_t>(product / *total);
        remainders[i] = product % *total;
        left -= parts[i];
    }

    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t first, size_t second) {
        return whole.isNegative() ? remainders[first] < remainders[second]
                                  : remainders[first] > remainders[second];
    });
    const std::int64_t unit = whole.isNegative() ? -1 : 1;
    for (size_t next = 0; left != 0; ++next, left -= unit)
        parts[order[next]] += unit;

    std::vector<Money> result;
    result.reserve(parts.size());
    for (std::int64_t part : parts)
        result.emplace_back(part, whole.currency());
    return result;
}

Result<Money> moneyFromJson(const QJsonObject& object)
{
    const auto badField = [](const QString& field) {
        return failure(ErrorCode::BadInput, {{u"field"_s, field}});
    };
    // A number, which may have lost digits already, reads as empty text here and is refused.
    const auto minor = parseDecimal(object.value(u"minor"_s).toString(), 0);
    if (!minor)
        return badField(u"minor"_s);
    const QJsonValue exponent = object.value(u"exponent"_s);
    if (exponent.toInt(-1) < 0 || exponent.toInt(-1) > Currency::maximumExponent)
        return badField(u"exponent"_s);
    const Currency currency(object.value(u"currency"_s).toString(), exponent.toInt());
    if (!currency.isValid())
        return badField(u"currency"_s);
    return Money(*minor, currency);
}

QJsonObject moneyToJson(const Money& money)
{
    return {{u"minor"_s, QString::number(money.minor())}, {u"currency"_s, money.currency().code()},
        {u"exponent"_s, money.currency().exponent()}};
}

} // namespace purser
