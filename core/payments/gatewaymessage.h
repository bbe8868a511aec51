#pragma once

#include "core/base/result.h"
#include "core/payments/paymentids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace purser::payments {

/// A message of a gateway, as `book.message_row` gives it.
struct GatewayMessage {
    qint64 id = 0;
    QString gateway;
    QDateTime at;
    qint64 bytes = 0;
    QString verdict; ///< reject, park, ignore or requery
    QString reason;  ///< forged, unreadable, contradicts, duplicate, new or again
    bool stale = false;
    bool alarm = false;
    QString word;      ///< the gateway's, for the state it tells; null: no event
    QString operation; ///< deposit, payout or refund
    QString reference;
    PaymentId payment; ///< null: none of ours
    QString state;     ///< new, done or parked; null: no event, or it came again
    QString result;    ///< asked, refund, not_found, unknown_reference, needs_person, …
    qint64 event = 0;  ///< 0: no event, or it came again
    int version = 0;   ///< of the event
    QString settledBy; ///< who said that nothing more follows; null: nobody
    QString settledText;
    int attempts = 0;
    QDateTime finished;
};

Result<GatewayMessage> gatewayMessageFromJson(const QJsonObject& object);

} // namespace purser::payments

Q_DECLARE_METATYPE(purser::payments::GatewayMessage)
