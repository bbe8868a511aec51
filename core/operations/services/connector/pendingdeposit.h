#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QString>

namespace purser::operations {

/// A deposit that was announced in the office and whose money has not come yet: its gateway is
/// asked by our reference.
struct PendingDeposit {
    qint64 lease = 0; ///< the number of the lease it was read under
    PaymentId id;
    QString provider;
    QString method;    ///< the office's
    QString reference; ///< "D-48213"
    Money amount;      ///< what was announced
};

} // namespace purser::operations
