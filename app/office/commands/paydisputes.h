#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// Disputes of deposits: `pay chargebacks`, `chargeback`, `end-chargeback`, `evidence`,
/// `evidence-sent`.
void addPayDisputes(Commands& commands);

} // namespace purser::tool
