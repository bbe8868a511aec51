#pragma once

#include "core/base/error.h"

#include <functional>
#include <optional>

namespace purser::office {

/// What a worker tells about the way to the office: reached (no error), or why not. Called in the
/// worker's thread.
using LinkReport = std::function<void(std::optional<Error>)>;

} // namespace purser::office
