#pragma once

#include "core/operations/services/seal.h"

#include <QFile>
#include <optional>

namespace purser::operations {

/// Where signed seals are noted outside the office, one JSON object a line:
/// {"office", "no", "count", "seal_hash", "key_id", "signature", "at"}. Only ever appended to, and
/// forced to disk, so that whoever rewrites the office's history cannot rewrite this one with it.
class AnchorFile
{
public:
    explicit AnchorFile(QString path) : m_path(std::move(path)) {}

    /// The last complete line. Errors: Io; Parse when the file ends in something else.
    Result<std::optional<Seal>> last() const;
    Result<void> append(
        const Seal& seal, const QString& keyId, const QByteArray& signature, const QDateTime& at);

private:
    QString m_path;
};

} // namespace purser::operations
