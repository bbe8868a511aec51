#include "core/base/error.h"

namespace purser {

QString errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotPermitted: return QStringLiteral("not_permitted");
    case ErrorCode::Stale: return QStringLiteral("stale");
    case ErrorCode::WrongState: return QStringLiteral("wrong_state");
    case ErrorCode::FourEyes: return QStringLiteral("four_eyes");
    case ErrorCode::Limit: return QStringLiteral("limit");
    case ErrorCode::CheckFailed: return QStringLiteral("check_failed");
    case ErrorCode::NotFound: return QStringLiteral("not_found");
    case ErrorCode::BadInput: return QStringLiteral("bad_input");
    case ErrorCode::KeyReused: return QStringLiteral("key_reused");
    case ErrorCode::StepUpRequired: return QStringLiteral("step_up_required");
    case ErrorCode::PasswordChangeRequired: return QStringLiteral("password_change_required");
    case ErrorCode::LockedOut: return QStringLiteral("locked_out");
    case ErrorCode::TooManyReads: return QStringLiteral("too_many_reads");
    case ErrorCode::NotTheWriter: return QStringLiteral("not_the_writer");
    case ErrorCode::VersionMismatch: return QStringLiteral("version_mismatch");
    case ErrorCode::AuthenticationFailed: return QStringLiteral("authentication_failed");
    case ErrorCode::ServerUnavailable: return QStringLiteral("server_unavailable");
    case ErrorCode::TlsFailed: return QStringLiteral("tls_failed");
    case ErrorCode::ConnectionLost: return QStringLiteral("connection_lost");
    case ErrorCode::OutcomeUnknown: return QStringLiteral("outcome_unknown");
    case ErrorCode::Busy: return QStringLiteral("busy");
    case ErrorCode::Timeout: return QStringLiteral("timeout");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::Io: return QStringLiteral("io");
    case ErrorCode::Parse: return QStringLiteral("parse");
    case ErrorCode::Keychain: return QStringLiteral("keychain");
    case ErrorCode::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace purser
