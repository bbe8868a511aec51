#pragma once

#include "ui/kit/desk/desk.h"

#include <vector>

namespace purser::payments {

class PaymentsView;

/// The places of the payments desk worth a picture. They need an office with payments in the states
/// they show; a place without one says so.
std::vector<kit::TourStop> paymentsTour(PaymentsView& view);

} // namespace purser::payments
