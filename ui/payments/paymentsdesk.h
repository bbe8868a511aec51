#pragma once

#include "ui/kit/desk/desk.h"

#include <memory>

namespace purser::payments {

/// The payments desk: `payment.open` {id}, `payment.enter` {client}, `ledger.open` {client, name,
/// and login or account} of a client, {provider} of the house.
std::unique_ptr<kit::Desk> makePaymentsDesk();

} // namespace purser::payments
