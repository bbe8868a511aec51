#pragma once

#include "core/base/error.h"

namespace purser::tool {

/// What `purser-office` tells the shell.
enum class ExitCode {
    Done = 0,
    Usage = 1,       ///< the command line makes no sense; nothing was tried
    Failed = 2,      ///< refused by the office, or something went wrong
    Differences = 3, ///< a verification or check found differences
    Unreachable = 4, ///< the office, or a password for it, could not be reached
};

ExitCode exitCodeOf(const Error& error);

} // namespace purser::tool
