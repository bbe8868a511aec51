#pragma once

#include "app/simulator/mt5/account.h"
#include "app/simulator/mt5/deal.h"
#include "app/simulator/mt5/fieldtable.h"
#include "app/simulator/mt5/order.h"
#include "app/simulator/mt5/position.h"

namespace purser::simulator {

/// The fields of each record under the names the Web API gives them.
const FieldTable<Account>& accountFields();
const FieldTable<Deal>& dealFields();
const FieldTable<Order>& orderFields();
const FieldTable<Position>& positionFields();

} // namespace purser::simulator
