#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// `pay submit`: a payment of any kind that a person enters.
void addPayEntries(Commands& commands);

} // namespace purser::tool
