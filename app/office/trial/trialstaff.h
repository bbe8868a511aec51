#pragma once

#include "app/office/officesetup.h"

#include <vector>

namespace purser::tool {

/// The people of a trial office, one or two for each role, with random passwords that need not be
/// changed.
std::vector<FirstStaff> trialStaff();

} // namespace purser::tool
