#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// The `pay …` commands: what a payments specialist may do, for scripts, under his own login and
/// the rules of the office. Nothing here may do more than the workstation.
void addPayCommands(Commands& commands);

} // namespace purser::tool
