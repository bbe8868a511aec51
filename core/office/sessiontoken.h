#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace purser::office {

class Connection;

/// What the connections of one OfficeSession know in common, and nobody else: 32 random bytes as
/// base64url. Kept in memory only; the office keeps its hash.
Secret newSessionToken();

/// What a session has still to do before the office does anything else for it, as desk.me() says:
/// "code" (a code of the authenticator app), "enrol" (set one up), or "".
QString secondFactorNext(const QJsonObject& me);
/// Whether the office refused because of that.
bool isSecondFactorMissing(const Error& error);
/// Whether the office refused because this session was logged out; args say by whom and why.
bool isSessionEnded(const Error& error);

/// Tells the office that this connection belongs to the session of that token (desk.join_session);
/// the first one opens the session. AuthenticationFailed {why: session_ended, by, reason} when it was
/// logged out.
Result<void> joinSession(Connection& connection, const Secret& token);

} // namespace purser::office
