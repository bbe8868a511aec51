#pragma once

#include "app/office/trial/triallayout.h"
#include "core/base/result.h"

namespace purser::tool {

/// Writes the lists a trial office screens against: invented people, some of whom have names like
/// applicants of the demo, so that the review desk has hits to decide. They bear the names of real
/// lists and nothing of their content.
Result<void> writeTrialLists(const TrialLayout& layout);

} // namespace purser::tool
