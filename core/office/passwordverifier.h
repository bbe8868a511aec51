#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace purser::office {

/// The SCRAM-SHA-256 verifier of a password, in the form that the database stores and that
/// desk.change_password() and staff.create take. The password itself never leaves this computer.
/// BadInput {field: password} when it is empty or has a character that passwords cannot have.
Result<QString> passwordVerifier(const Secret& password);

} // namespace purser::office
