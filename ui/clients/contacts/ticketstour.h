#pragma once

#include "ui/kit/desk/desk.h"

#include <vector>

namespace purser::clients {

class TicketsView;

std::vector<kit::TourStop> ticketsTour(TicketsView& view);

} // namespace purser::clients
