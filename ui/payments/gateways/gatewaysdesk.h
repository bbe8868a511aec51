#pragma once

#include "ui/kit/desk/desk.h"

#include <memory>

namespace purser::payments {

std::unique_ptr<kit::Desk> makeGatewaysDesk();

} // namespace purser::payments
