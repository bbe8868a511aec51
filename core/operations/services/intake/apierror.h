#pragma once

#include "core/base/error.h"
#include "core/operations/services/intake/apimessage.h"

#include <QJsonObject>

namespace purser::operations {

/// `{"error": {"code": …}}` with whatever stands beside the code.
ApiAnswer refusal(int status, const QString& code, const QJsonObject& more = {});

/// What a web site is told of an error of the office. Only what it needs to correct its request
/// goes out: the field, the name of the check, how many decimals; never states, scores or limits,
/// from which somebody could read that a client is being looked at.
ApiAnswer refusal(const Error& error);

/// A JSON answer.
ApiAnswer jsonAnswer(int status, const QJsonObject& body);

} // namespace purser::operations
