#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/payments/gateways/inbox/effect.h"

#include <QString>
#include <QStringList>

namespace purser::operations {

/// A deposit of the office whose gateway is asked by our reference: one whose money has not come
/// yet, or one whose money may still go.
struct PendingDeposit {
    qint64 lease = 0; ///< the number of the lease it was read under
    PaymentId id;
    QString provider;
    QString method;    ///< the office's
    QString reference; ///< "D-48213"
    Money amount;      ///< what was announced
    /// How far it has got in our books, by the money under `bookedReference`. Another attempt under
    /// the same reference stands at Open.
    payments::gateways::Position booked = payments::gateways::Position::Open;
    QString bookedReference;
    QStringList attempts; ///< the client's, by the gateway's own numbers, as far as known
};

} // namespace purser::operations
