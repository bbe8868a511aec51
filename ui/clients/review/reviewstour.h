#pragma once

#include "ui/kit/desk/desk.h"

#include <vector>

namespace purser::clients {

class ReviewsView;

std::vector<kit::TourStop> reviewsTour(ReviewsView& view);

} // namespace purser::clients
