#pragma once

#include "ui/kit/desk/desk.h"

#include <memory>

namespace purser::clients {

/// What clients ask of the office: the queue, the conversation, the answer.
std::unique_ptr<kit::Desk> makeTicketsDesk();

} // namespace purser::clients
