#pragma once

#include "core/base/money.h"
#include "core/payments/gateways/currencybook.h"

#include <QLatin1String>
#include <span>

namespace purser::payments::gateways {

/// How many decimals a provider counts a currency in.
struct ProviderExponent {
    QLatin1String currency;
    int decimals;
    bool isConfirmed; ///< false: their documents are not clear, so the currency stays disabled
};

/// How a provider that sends amounts as whole numbers counts them. A table for each provider and
/// version of its interface, because providers deviate from ISO 4217.
///
/// A currency outside the table is counted in `usualDecimals`, and only when the office has as many
/// for it: a guess at a factor of ten is worse than a refusal.
class ExponentTable
{
public:
    constexpr ExponentTable(std::span<const ProviderExponent> rows, int usualDecimals)
        : m_rows(rows), m_usualDecimals(usualDecimals)
    {
    }

    /// Fails with BadInput; args `what` = "currency_not_confirmed" (with `currency`).
    Result<int> decimals(const Currency& currency) const;
    /// The amount as the provider counts it. Fails also with `what` = "not_exact" when the provider
    /// has no unit that small, "too_large".
    Result<std::int64_t> units(const Money& amount) const;
    /// The amount they state. Fails also with `what` = "unknown_currency", "not_exact".
    Result<Money> money(std::int64_t units, QStringView code, const CurrencyBook& book) const;

    std::span<const ProviderExponent> rows() const { return m_rows; }

private:
    std::span<const ProviderExponent> m_rows;
    int m_usualDecimals;
};

/// A count of 10^-from as a count of 10^-to, when that is a whole number that fits.
/// Fails with BadInput; args `what` = "not_exact" | "too_large".
Result<std::int64_t> rescaled(std::int64_t count, int from, int to);

} // namespace purser::payments::gateways
