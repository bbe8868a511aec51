#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QString>
#include <memory>

namespace purser::screening {

/// Bounds of what is read; beyond them a file is refused, never read in part.
struct ListLimits {
    qint64 bytes = qint64(1) << 30;
    qsizetype fieldCharacters = 64 * 1024;
    qsizetype columns = 256;
    size_t entities = 2'000'000;
    size_t namesPerEntity = 4096;
};

/// What was read from where: part of the proof of every screening.
struct ListFileStamp {
    QString name; ///< file name without folder
    qint64 bytes = 0;
    QByteArray sha256; ///< hex
    bool operator==(const ListFileStamp&) const = default;
};

/// Opens a file of a list within its bounds and takes its digest.
/// Errors: `Io` {path, why: not_readable}; `Parse` {path, what: too_large}.
Result<ListFileStamp> stampFile(const QString& path, const ListLimits& limits);

/// Opens for reading. Errors: `Io` {path, why: not_readable}.
Result<std::unique_ptr<QFile>> openListFile(const QString& path);

/// `Parse` with args {path: file name, line, what}.
tl::unexpected<Error> listFailure(const QString& path, qint64 line, QStringView what);

} // namespace purser::screening
