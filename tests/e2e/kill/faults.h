#pragma once

#include "tests/app/bridge/support/bridgerig.h"

namespace purser::tests {

/// Makes the trading server and the gateway misbehave at random until their faults are cleared:
/// lost answers after and before the deed, answers that say nothing, late execution, refused and
/// returned payouts, slowness. None of it lasts as long as the office's looks take together, which
/// is what makes a retry safe.
void addFaults(BridgeRig& rig);

/// Both servers out of reach for a while, beginning now.
void beginOutage(SimulatorProcess& server);

} // namespace purser::tests
