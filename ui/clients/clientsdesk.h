#pragma once

#include "ui/kit/desk/desk.h"

#include <memory>

namespace purser::clients {

/// The clients desk: `client.open` {id}.
std::unique_ptr<kit::Desk> makeClientsDesk();

} // namespace purser::clients
