#pragma once

#include "core/operations/services/intake/intakesettings.h"

#include <QByteArray>
#include <httplib.h>

namespace purser::tests {

inline const QByteArray cardsSecret = "merchant-secret";
inline const QByteArray coinsSecret = "coins-secret";
inline const QByteArray vendorSecret = "vendor-secret";

/// A message as a provider sends it, signed by hand.
struct Notification {
    httplib::Headers headers;
    std::string body;
};

/// "cards" (Praxis), "coins" (BTCPay) and the vendor "idcheck".
operations::IntakeSettings withProviders(operations::IntakeSettings settings);

/// What Praxis says about deposit `D-<payment>`, `second` seconds after a moment of today.
Notification praxisNotification(
    int payment, const QByteArray& status, int second, const QByteArray& secret = cardsSecret);
Notification btcpayNotification(
    const QByteArray& delivery, const QByteArray& type, const QByteArray& invoice);

} // namespace purser::tests
