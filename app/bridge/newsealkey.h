#pragma once

#include "core/base/result.h"

#include <QString>

namespace purser::bridge {

/// Writes a new key for the sealer to a file that must not exist yet, mode 0600, and gives its
/// public key in hex, which the verifier of the audit log is to be told. Errors: Io.
Result<QString> makeSealKey(const QString& path);

} // namespace purser::bridge
