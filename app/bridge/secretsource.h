#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QMap>
#include <QString>

namespace purser::bridge {

/// Where a secret is read from. Never from the configuration itself nor from the command line.
struct SecretSource {
    enum class Kind {
        File,       ///< a file that only its owner may read (mode 0600 or 0400)
        Credential, ///< a credential of systemd: a file in $CREDENTIALS_DIRECTORY
        Descriptor, ///< an open file descriptor inherited from the parent, by its number
        Keychain,   ///< the keychain of the user, read by KeychainReader
    };

    Kind kind = Kind::File;
    QString place;

    bool operator==(const SecretSource&) const = default;
};

/// Reads any kind but the keychain. A trailing line end is taken off.
/// Errors: Io with args `what` = "secret", `problem` = missing | mode | owner | not_a_file | empty
/// | too_long | unreadable.
Result<Secret> readSecret(const SecretSource& source);

} // namespace purser::bridge
