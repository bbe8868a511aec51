#include "core/payments/gateways/exponenttable.h"

#include "core/base/wide.h"

using namespace Qt::StringLiterals;

namespace purser::payments::gateways {

Result<std::int64_t> rescaled(std::int64_t count, int from, int to)
{
    if (from > to) {
        const Int128 divisor = powerOfTen(from - to);
        if (Int128(count) % divisor != 0)
            return badInput(u"not_exact"_s);
        return static_cast<std::int64_t>(Int128(count) / divisor);
    }
    const auto value = narrowed(Int128(count) * powerOfTen(to - from));
    if (!value)
        return badInput(u"too_large"_s);
    return *value;
}

Result<int> ExponentTable::decimals(const Currency& currency) const
{
    const auto refusal = [&currency] {
        return failure(ErrorCode::BadInput,
            {{u"what"_s, u"currency_not_confirmed"_s}, {u"currency"_s, currency.code()}});
    };
    for (const ProviderExponent& row : m_rows) {
        if (row.currency != currency.code())
            continue;
        if (!row.isConfirmed)
            return refusal();
        return row.decimals;
    }
    if (!currency.isValid() || currency.exponent() != m_usualDecimals)
        return refusal();
    return m_usualDecimals;
}

Result<std::int64_t> ExponentTable::units(const Money& amount) const
{
    return decimals(amount.currency()).and_then([&amount](int decimals) {
        return rescaled(amount.minor(), amount.currency().exponent(), decimals);
    });
}

Result<Money> ExponentTable::money(
    std::int64_t units, QStringView code, const CurrencyBook& book) const
{
    const std::optional<Currency> currency = book.find(code);
    if (!currency)
        return badInput(u"unknown_currency"_s);
    const Result<int> scale = decimals(*currency);
    if (!scale)
        return failure(scale.error());
    return rescaled(units, *scale, currency->exponent()).map([&currency](std::int64_t minor) {
        return Money(minor, *currency);
    });
}

} // namespace purser::payments::gateways
