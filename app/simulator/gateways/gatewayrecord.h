#pragma once

#include <QJsonObject>
#include <QString>

namespace purser::simulator {

/// One deposit, payout, refund or session at a simulated gateway. Amounts are text, as the provider
/// writes them.
struct GatewayRecord {
    QString id;
    QString kind; ///< "deposit", "payout", "refund", "session"
    QString reference;
    QString amount;
    QString currency;
    QString processedAmount; ///< empty: not known yet
    QString processedCurrency;
    QString status;
    int revision = 0;
    qint64 createdMs = 0; ///< UTC, by the simulator's clock
    qint64 changedMs = 0;
    QJsonObject more; ///< what only this provider has

    QJsonObject toJson() const;
    static GatewayRecord fromJson(const QJsonObject& object);
};

} // namespace purser::simulator
