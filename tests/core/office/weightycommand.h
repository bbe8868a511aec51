#pragma once

#include "core/office/connection.h"

namespace purser::tests {

/// Adds to a test's own office: desk.test_weighty(p_key), which needs the password once more, and
/// desk.test_slow(p_seconds), which takes its time.
void installWeightyCommand(office::Connection& owner);

} // namespace purser::tests
