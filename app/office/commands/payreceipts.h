#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// Money without an owner: `pay receipts`, `allocate`, `return-receipt`.
void addPayReceipts(Commands& commands);

} // namespace purser::tool
