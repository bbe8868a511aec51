#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// Money without an owner and disputes: `pay receipts`, `allocate`, `return-receipt`,
/// `chargebacks`, `chargeback`, `end-chargeback`.
void addPayReceipts(Commands& commands);

} // namespace purser::tool
