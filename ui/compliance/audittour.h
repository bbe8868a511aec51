#pragma once

#include "ui/kit/desk/desk.h"

#include <vector>

namespace purser::compliance {

class AuditView;

/// The places of the audit view worth a picture.
std::vector<kit::TourStop> auditTour(AuditView& view);

} // namespace purser::compliance
