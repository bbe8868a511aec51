#pragma once

#include "ui/kit/desk/desk.h"

#include <memory>

namespace purser::clients {

/// Applications and reviews of clients: queue, file, decision.
std::unique_ptr<kit::Desk> makeReviewsDesk();

} // namespace purser::clients
