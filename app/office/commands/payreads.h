#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// `pay list`, `pay show`, `pay accounts`: what waits, one payment with all that decides it, and
/// what a client can be paid from and to.
void addPayReads(Commands& commands);

} // namespace purser::tool
