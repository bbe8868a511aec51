#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// intake token add, list and revoke: what web sites come in with.
void addIntakeCommands(Commands& commands);

} // namespace purser::tool
