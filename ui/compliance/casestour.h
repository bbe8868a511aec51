#pragma once

#include "ui/kit/desk/desk.h"

#include <vector>

namespace purser::compliance {

class CasesView;

std::vector<kit::TourStop> casesTour(CasesView& view);

} // namespace purser::compliance
