#pragma once

#include "ui/kit/desk/desk.h"

#include <memory>

namespace purser::compliance {

/// The audit view: `audit.open` {entity, id}.
std::unique_ptr<kit::Desk> makeAuditDesk();

} // namespace purser::compliance
