#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// `pay floats`, `pay move`, `pay moves`, `pay decide-move`, `pay told`: the money at providers.
void addPayFloats(Commands& commands);

} // namespace purser::tool
