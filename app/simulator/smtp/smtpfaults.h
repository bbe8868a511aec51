#pragma once

#include "app/simulator/faults/faultkind.h"

namespace purser::simulator {

/// Every fault of the mail server. Endpoints: connect, ehlo, starttls, auth, mail, rcpt, data (the
/// command) and text (the mail itself).
std::span<const FaultKind> smtpFaults();

} // namespace purser::simulator
