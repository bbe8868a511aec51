#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// The `trial …` commands: start, stop, status, reset, run-main-job.
void addTrialCommands(Commands& commands);

} // namespace purser::tool
