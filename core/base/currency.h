#pragma once

#include <QHashFunctions>
#include <QString>

namespace purser {

/// A currency or coin: its code and how many decimals its smallest unit has (JPY 0, EUR 2, BHD 3,
/// BTC 8). The exponent belongs to the value, because the office decides it, not the program.
class Currency
{
public:
    static constexpr int maximumExponent = 8;
    static constexpr int maximumCodeLength = 8;

    /// No currency. No amount can be read in it.
    Currency() = default;
    /// A code of 1..8 characters out of A-Z and 0-9, an exponent of 0..8. Anything else makes the
    /// invalid currency.
    Currency(const QString& code, int exponent);

    bool isValid() const { return !m_code.isEmpty(); }
    const QString& code() const { return m_code; }
    int exponent() const { return m_exponent; }

    friend bool operator==(const Currency&, const Currency&) = default;
    friend size_t qHash(const Currency& currency, size_t seed = 0)
    {
        return qHashMulti(seed, currency.m_code, currency.m_exponent);
    }

private:
    QString m_code;
    int m_exponent = 0;
};

} // namespace purser
