#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// `pay approve`, `pay reject` and the other decisions on one payment, each bound to it as it
/// stands.
void addPayDecisions(Commands& commands);

} // namespace purser::tool
