#pragma once

#include "ui/kit/desk/desk.h"

#include <memory>

namespace purser::clients {

/// Screening and risk: hits of all clients, the laboratory of the settings, the rules of the
/// rating.
std::unique_ptr<kit::Desk> makeScreeningDesk();

} // namespace purser::clients
