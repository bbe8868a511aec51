#pragma once

#include "core/base/currency.h"

#include <QStringView>
#include <optional>
#include <vector>

namespace purser::payments::gateways {

/// The currencies the office keeps, with its exponents. An amount in any other currency cannot be
/// read: the office, not the gateway, decides how many decimals a currency has.
class CurrencyBook
{
public:
    CurrencyBook() = default;
    explicit CurrencyBook(std::vector<Currency> currencies) : m_currencies(std::move(currencies)) {}

    std::optional<Currency> find(QStringView code) const
    {
        for (const Currency& currency : m_currencies) {
            if (currency.code() == code)
                return currency;
        }
        return std::nullopt;
    }

    bool operator==(const CurrencyBook&) const = default;

private:
    std::vector<Currency> m_currencies;
};

} // namespace purser::payments::gateways
