#pragma once

#include "ui/kit/desk/desk.h"

#include <memory>

namespace purser::compliance {

/// Cases about clients: `case.open` {id}. Only those see the desk who may know of cases.
std::unique_ptr<kit::Desk> makeCasesDesk();

} // namespace purser::compliance
