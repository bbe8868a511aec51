#pragma once

#include "core/payments/gateways/operation.h"

#include <QString>
#include <cstdint>

namespace purser::payments::gateways {

/// What a verified webhook claims. It is a hint that something may have changed, no more: nothing
/// is booked by it, the gateway is asked first.
struct EventHint {
    QString eventId; ///< the same for every copy of one event, other for every other
    QString kind;    ///< the provider's name of the event
    Operation operation = Operation::Deposit;
    QString reference;           ///< ours; empty when it carries none
    QString providerId;          ///< theirs
    QString word;                ///< the status it claims
    std::int64_t occurredAt = 0; ///< microseconds since 1970 UTC; 0: not told
    bool isRedelivery = false;   ///< says so itself
};

} // namespace purser::payments::gateways
