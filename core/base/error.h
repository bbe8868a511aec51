#pragma once

#include <QJsonObject>
#include <QString>

namespace purser {

/// What kind of expected failure this is. The sentence a person reads is made in `ui/` (or by the
/// terminal program) from the code and its arguments; core never makes sentences.
enum class ErrorCode {
    // Refusals of the office database, SQLSTATE class PU.
    NotPermitted,           ///< PU001 this person may not do this
    Stale,                  ///< PU002 the row has moved on; args carry the current one
    WrongState,             ///< PU003 not allowed in this state
    FourEyes,               ///< PU004 needs another person
    Limit,                  ///< PU005 a limit would be exceeded
    CheckFailed,            ///< PU006 a check stands against it
    NotFound,               ///< PU007 no such thing, or not visible to this person
    BadInput,               ///< PU008 malformed value; args name the field
    KeyReused,              ///< PU009 the same command key with other content
    StepUpRequired,         ///< PU010 needs the password once more, on a fresh connection
    PasswordChangeRequired, ///< PU011 the temporary password must be changed first
    LockedOut,              ///< PU012 too many failures
    TooManyReads,           ///< PU013 read allowance used up
    NotTheWriter,           ///< PU014 the lease is held by another bridge
    VersionMismatch,        ///< PU015 program and office schema do not fit
    // The way to the database and to other servers.
    AuthenticationFailed,
    ServerUnavailable, ///< nothing answered, or the server is starting or stopping
    TlsFailed,         ///< certificate or host name not accepted
    ConnectionLost,    ///< lost before a command was sent, or during a read: nothing has happened
    OutcomeUnknown,    ///< lost after a command was sent: ask for the result by its key
    Busy,              ///< lock timeout, deadlock or serialization: safe to try again
    Timeout,
    Cancelled, ///< asked for by the user; never shown as an error
    // This computer.
    Io,       ///< a file or device
    Parse,    ///< a document that does not follow its format; args: line, column, what
    Keychain, ///< the secret store refused
    Internal, ///< a defect; detail says where
};

/// An expected failure: a code, arguments for the sentence, and a technical detail for the log.
/// `detail` never holds personal data.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QJsonObject args;
    QString detail;
};

/// The stable name of a code, for logs and `--json` output ("not_permitted").
QString errorName(ErrorCode code);

} // namespace purser
