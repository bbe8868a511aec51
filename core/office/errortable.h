#pragma once

#include "core/base/error.h"

#include <QString>

namespace purser::office {

/// What the server said about a statement that failed, field by field.
struct ServerFailure {
    QString sqlState; ///< empty when the connection broke instead
    QString message;  ///< primary message
    QString detail;
    QString context;
    QString table; ///< "book.client", for violated constraints
    QString constraint;
};

/// The error of a failed statement.
///
/// | SQLSTATE | code |
/// |---|---|
/// | PU001 … PU015 | the refusal of that number, args from the JSON in DETAIL |
/// | PU016 | NotPermitted {why: second_factor, next}: the session has to prove it first |
/// | PU017 | AuthenticationFailed {why: session_ended, by, reason}: the session was logged out |
/// | 40001, 40P01, 55P03, 55006 | Busy |
/// | 57014 | Cancelled when we asked for it, else Timeout |
/// | empty, 08…, 25P03, 57P01, 57P02, 57P04, 57P05 | ConnectionLost |
/// | 25006, 53…, 57P03, 58… | ServerUnavailable |
/// | 28… | AuthenticationFailed |
/// | 42501 | NotPermitted |
/// | 3F000, 42883, 42P01, 42703 | VersionMismatch: the office does not know what we ask for |
/// | 22…, 23… | BadInput, args with the constraint |
/// | all else | Internal |
///
/// Messages of classes 22, 23 and P0 may hold the contents of rows; they are left out of detail.
Error statementError(const ServerFailure& failure, bool cancelRequested);

/// The error of a failed attempt to connect, from the text that libpq gives: AuthenticationFailed,
/// TlsFailed, ServerUnavailable {why}, BadInput {field: database}. The text must be libpq's English
/// one. `sqlState` helps where a server speaks another language.
Error connectError(const QString& text, const QString& sqlState = {});

/// Whether the text is a server's refusal in words that connectError() does not know.
bool isUnknownRefusal(const QString& text);

/// Whether the connection that gave this error is of no more use.
bool endsConnection(const Error& error);

} // namespace purser::office
