#pragma once

#include "ui/kit/desk/desk.h"

#include <vector>

namespace purser::payments {

class ApprovalsView;

std::vector<kit::TourStop> approvalsTour(ApprovalsView& view);

} // namespace purser::payments
