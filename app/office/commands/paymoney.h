#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// Money entered by hand, what gateways say, debts and evidence: `pay receipt`, `entries`,
/// `decide-receipt`, `findings`, `settle-finding`, `evidence`, `evidence-sent`, `debts`,
/// `write-off`.
void addPayMoney(Commands& commands);

} // namespace purser::tool
