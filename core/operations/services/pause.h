#pragma once

#include <chrono>
#include <stop_token>

namespace purser::operations {

/// Waits, unless asked to stop; false when it was.
bool pauseFor(const std::stop_token& stop, std::chrono::milliseconds span);

} // namespace purser::operations
