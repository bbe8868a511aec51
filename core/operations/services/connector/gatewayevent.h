#pragma once

#include <QString>

namespace purser::operations {

/// A verified message of a gateway: a hint that something may have changed, no more.
struct GatewayEvent {
    qint64 lease = 0; ///< the number of the lease it was claimed under
    qint64 id = 0;
    QString provider;
    QString operation; ///< "deposit", "payout", "refund"
    QString reference; ///< ours; empty when the message carries none
    QString providerReference;
    int attempts = 0; ///< how often it was claimed, this time included
};

} // namespace purser::operations
