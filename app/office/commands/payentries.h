#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// `pay submit`: a payment of any kind that a person enters; `pay again`: what came back of one.
void addPayEntries(Commands& commands);

} // namespace purser::tool
