#pragma once

#include "ui/kit/desk/desk.h"

#include <memory>

namespace purser::clients {

/// Automatic approvals of clients: the sample people check, the rules, what they decided.
std::unique_ptr<kit::Desk> makeAutomaticDesk();

} // namespace purser::clients
