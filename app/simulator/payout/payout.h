#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace purser::simulator {

/// One payout at the gateway. Its status follows from the time, so that a restarted gateway goes on
/// where it was.
struct Payout {
    QString id;
    QString key;       ///< the Idempotency-Key it was made with
    QByteArray digest; ///< of the body it was made with
    QString reference;
    QString amount; ///< minor units
    QString currency;
    int exponent = 2;
    QJsonObject destination;
    qint64 createdMs = 0; ///< UTC
    qint64 sentMs = 0;
    qint64 settledMs = 0;
    std::optional<qint64> returnedMs;
    QString returnReason;

    QString status(qint64 nowMs) const;
    qint64 updatedMs(qint64 nowMs) const;
    QJsonObject toJson(qint64 nowMs) const; ///< as the API answers it

    QJsonObject store() const;
    static Payout fromStored(const QJsonObject& object);
};

} // namespace purser::simulator
