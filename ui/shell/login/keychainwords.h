#pragma once

#include "core/base/error.h"

#include <QString>

namespace purser::shell {

/// Why the keychain did not give a password, and what to do now.
QString keychainReadWords(const Error& error);
/// Why it did not take one, what holds all the same, and what to do about it.
QString keychainWriteWords(const Error& error);

} // namespace purser::shell
