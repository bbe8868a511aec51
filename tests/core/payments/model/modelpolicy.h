#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace purser::tests {

/// The rules of the office under test, computed a second time in C++: rates, fees, exchange, who
/// has to approve what, and how much. Amounts are minor units.
class ModelPolicy
{
public:
    static constexpr qint64 FreeTransfer = 50'000; ///< of the reference currency, as are these
    static constexpr qint64 FreeDeposit = 200'000;
    static constexpr qint64 JoaoOnce = 400'000;
    static constexpr qint64 JoaoADay = 1'500'000;
    static constexpr qint64 Markup = 5'000; ///< millionths
    static constexpr int Attempts = 3;

    static int exponent(const QString& currency);
    /// EUR for one unit, in 1e-10.
    static qint64 referenceRate(const QString& currency);
    /// Rounded half up.
    static qint64 reference(qint64 minor, const QString& currency);
    /// About what so much of the reference currency is; at least 1.
    static qint64 minorOf(qint64 reference, const QString& currency);

    struct Fee {
        qint64 fixed = 0;
        qint64 millionths = 0;
        qint64 least = 0;
        qint64 most = 0;
    };
    static Fee feeRule(const QString& kind, const QString& currency);
    /// Never so much that nothing is left.
    static qint64 fee(const QString& kind, const QString& currency, qint64 minor);
    static const QStringList& kindsWithFees();

    static qint64 marketRate(const QString& from, const QString& to);
    static qint64 clientRate(const QString& from, const QString& to);
    /// Rounded down; 0: too little to be exchanged.
    static qint64 atClient(qint64 minor, const QString& from, const QString& to);
    /// Rounded half to even.
    static qint64 atMarket(qint64 minor, const QString& from, const QString& to);

    /// Who has to approve, in order.
    static QStringList approvers(const QString& kind, qint64 band);
    static QStringList rolesOf(const QString& login);
    static qint64 mostOnce(const QString& login);
    static qint64 mostADay(const QString& login);

    /// The script that gives an office these rules.
    static QByteArray script();
};

} // namespace purser::tests
