#pragma once

#include "app/simulator/mt5/group.h"
#include "app/simulator/mt5/symbol.h"
#include "app/simulator/mt5/wirevalue.h"

namespace purser::simulator {

/// A group's settings as group/get answers them.
WireValue renderGroup(const Group& group);
/// A symbol's settings as symbol/get answers them; `group` adds what the group changes.
WireValue renderSymbol(const Symbol& symbol, const Group* group = nullptr);

} // namespace purser::simulator
