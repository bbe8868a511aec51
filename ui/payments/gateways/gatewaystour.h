#pragma once

#include "ui/kit/desk/desk.h"

#include <vector>

namespace purser::payments {

class GatewaysView;

std::vector<kit::TourStop> gatewaysTour(GatewaysView& view);

} // namespace purser::payments
