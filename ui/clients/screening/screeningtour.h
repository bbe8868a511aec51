#pragma once

#include "ui/kit/desk/desk.h"

namespace purser::clients {

class ScreeningView;

/// The stops of the desk of screening.
std::vector<kit::TourStop> screeningTour(ScreeningView& view);

} // namespace purser::clients
