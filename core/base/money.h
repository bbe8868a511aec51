#pragma once

#include "core/base/currency.h"
#include "core/base/decimal.h"
#include "core/base/rate.h"
#include "core/base/result.h"
#include "core/base/rounding.h"

#include <QJsonObject>
#include <QString>
#include <QStringView>
#include <compare>
#include <cstdint>
#include <span>
#include <vector>

namespace purser {

/// An amount of one currency, exact: a count of its smallest unit, as the office ledger stores it.
///
/// Nothing here wraps, rounds silently, or mixes currencies: an operation that cannot be exact says
/// so with BadInput; args: `what` = "currency_mismatch" (with `left` and `right`), "too_large",
/// "no_currency", "division_by_zero", "bad_weights", or what parseDecimal() says.
class Money
{
public:
    /// Zero of no currency.
    Money() = default;
    Money(std::int64_t minor, Currency currency) : m_minor(minor), m_currency(std::move(currency))
    {
    }

    /// "4850.00" or "4850" of EUR; see parseDecimal() for the form.
    static Result<Money> parse(
        QStringView text, const Currency& currency, ExcessDecimals excess = ExcessDecimals::Refuse);

    /// In units of 10^-exponent of the currency.
    std::int64_t minor() const { return m_minor; }
    const Currency& currency() const { return m_currency; }
    bool isZero() const { return m_minor == 0; }
    bool isNegative() const { return m_minor < 0; }
    bool isPositive() const { return m_minor > 0; }

    /// The exact amount with all decimals of the currency, for documents and protocols: "4850.00".
    /// What a person reads on the screen is made in `ui/kit` for their language.
    QString text() const;
    /// Amount and code, for terminals and logs of the ledger: "4850.00 EUR".
    QString plainText() const;

    Result<Money> plus(const Money& other) const;
    Result<Money> minus(const Money& other) const;
    Result<Money> negated() const;
    Result<std::strong_ordering> compare(const Money& other) const;

    /// Converts: this many units, each worth `rate` units of `target`.
    Result<Money> times(Rate rate, const Currency& target, Rounding rounding) const;
    /// Converts back: each unit of `target` is worth `rate` units of this currency.
    Result<Money> dividedBy(Rate rate, const Currency& target, Rounding rounding) const;
    /// A share of the amount in its own currency; a fee of 2.5 % is `times(Rate 0.025, HalfUp)`.
    Result<Money> times(Rate share, Rounding rounding) const;

    friend bool operator==(const Money&, const Money&) = default;

private:
    std::int64_t m_minor = 0;
    Currency m_currency;
};

/// Divides the amount in proportion to the weights so that the parts sum to it exactly (method of
/// largest remainder; of equal remainders the earlier part gets the unit). A part of weight 0 is 0.
/// Fails when there is no weight, one is negative, or all are 0.
Result<std::vector<Money>> split(const Money& whole, std::span<const std::int64_t> weights);

/// Reads {"minor": "485000", "currency": "EUR", "exponent": 2}, the form in which the office
/// database hands out every amount. `minor` is text, since a JSON number is a double.
/// Fails with BadInput; args: `field`.
Result<Money> moneyFromJson(const QJsonObject& object);
QJsonObject moneyToJson(const Money& money);

} // namespace purser
