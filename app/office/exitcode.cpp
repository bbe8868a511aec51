#include "app/office/exitcode.h"

namespace purser::tool {

ExitCode exitCodeOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::AuthenticationFailed:
    case ErrorCode::ServerUnavailable:
    case ErrorCode::TlsFailed:
    case ErrorCode::ConnectionLost:
    case ErrorCode::OutcomeUnknown: return ExitCode::Unreachable;
    default: return ExitCode::Failed;
    }
}

} // namespace purser::tool
