#pragma once

#include "app/simulator/faults/faultkind.h"

namespace purser::simulator {

/// Every fault of the virus scanner. Endpoints: connect, version, ping, instream.
std::span<const FaultKind> clamdFaults();

} // namespace purser::simulator
