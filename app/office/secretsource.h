#pragma once

#include "app/office/options.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace purser::tool {

/// Where a password comes from: a file nobody else may read, an inherited file descriptor, or the
/// terminal without echo. Never an argument or the environment, which other users can see.
class SecretSource
{
public:
    /// @param prefix  "" for --password-file and --password-fd, "new-" for --new-password-file …
    SecretSource(QString prefix, QString whose);
    /// One that is no password: `named(u"code", …)` for --code-file and --code-fd.
    static SecretSource named(const QString& what, const QString& whose);

    void addTo(Options& options) const;
    bool isGiven(const Options& options) const;

    /// @param prompt  for the terminal: "Password of adam"
    /// Errors: `Io` with args {path, why: not_readable | open_to_others | not_a_file | empty |
    /// no_terminal | too_long}; BadInput for a bad descriptor.
    Result<Secret> read(const Options& options, const QString& prompt, bool askTwice = false) const;

private:
    QString m_fileOption;
    QString m_descriptorOption;
    QString m_what = QStringLiteral("password");
    QString m_whose;
};

/// A secret in a file only its owner may read; the first line counts.
Result<Secret> readSecretFile(const QString& path);

} // namespace purser::tool
