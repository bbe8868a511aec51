#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// `pay approve-many`, `delegations`, `delegate` and `end-delegation`.
void addPayApprovals(Commands& commands);

} // namespace purser::tool
