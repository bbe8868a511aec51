#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// The `staff …` commands: a member of staff at work, with the rights and under the rules of the
/// office. Changes of rights are proposals that another administrator decides.
void addStaffCommands(Commands& commands);

} // namespace purser::tool
