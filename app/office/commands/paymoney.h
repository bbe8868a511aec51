#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// Money entered by hand, what gateways say, and debts: `pay receipt`, `entries`, `decide-receipt`,
/// `findings`, `settle-finding`, `debts`, `write-off`.
void addPayMoney(Commands& commands);

} // namespace purser::tool
