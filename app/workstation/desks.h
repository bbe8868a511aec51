#pragma once

#include "ui/shell/workspace.h"

namespace purser::workstation {

/// Every desk of the program. A new desk is one line here.
shell::Desks allDesks();

} // namespace purser::workstation
