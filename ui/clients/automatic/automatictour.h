#pragma once

#include "ui/kit/desk/desk.h"

namespace purser::clients {

class AutomaticView;

/// The stops of the desk of automatic approvals.
std::vector<kit::TourStop> automaticTour(AutomaticView& view);

} // namespace purser::clients
