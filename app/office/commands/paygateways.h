#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// `pay files`, `release-file`, `gateways`, `switch`, `payouts` and `outcome`.
void addPayGateways(Commands& commands);

} // namespace purser::tool
