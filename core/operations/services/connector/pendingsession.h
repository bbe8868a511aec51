#pragma once

#include "core/base/money.h"

#include <QString>

namespace purser::operations {

/// A page on which a client is to pay in: to be opened at a gateway, or to be looked up there when
/// nobody knows whether it was.
struct PendingSession {
    qint64 lease = 0; ///< the number of the lease it was claimed under
    qint64 id = 0;
    QString gateway;
    QString reference; ///< of the deposit, "D-48213"
    QString client;    ///< our code of the client; never a name
    Money amount;      ///< what was announced
    bool isLookUp = false;
};

} // namespace purser::operations
