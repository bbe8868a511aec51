#pragma once

#include "app/simulator/faults/faultkind.h"

namespace purser::simulator {

/// Every fault of the simulated payment gateways; those of webhooks strike the endpoint "webhook".
std::span<const FaultKind> gatewayFaults();

} // namespace purser::simulator
