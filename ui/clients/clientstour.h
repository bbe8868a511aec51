#pragma once

#include "ui/kit/desk/desk.h"

#include <vector>

namespace purser::clients {

class ClientsView;

/// The places of the clients desk worth a picture. They need an office with clients.
std::vector<kit::TourStop> clientsTour(ClientsView& view);

} // namespace purser::clients
