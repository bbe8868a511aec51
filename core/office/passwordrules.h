#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace purser::office {

/// What a password of staff must be, checked on this computer, where it is typed: the office gets a
/// verifier only and cannot look at it. At least 14 characters, or 12 of three kinds (small,
/// capital, digit, other); without the login; not one of the passwords everybody tries first.
///
/// Errors: BadInput {field: password, why: too_short | too_long | contains_login | too_common |
/// control_characters}.
Result<void> checkPassword(const Secret& password, const QString& login);

} // namespace purser::office
