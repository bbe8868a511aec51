#pragma once

#include "core/base/result.h"
#include "core/reporting/export/exportcell.h"
#include "core/reporting/export/exportheading.h"

#include <QList>
#include <QString>
#include <memory>

namespace purser::reporting {

enum class ExportFormat { Csv, Xlsx, Pdf };

/// Word of the office and ending of the file.
QString wordOf(ExportFormat format);

/// Writes one table into one file, row after row; the file is never whole in memory. All calls come
/// from one thread at a time, not the GUI thread.
///
/// Errors: `Io` with args {path, problem}.
class TableWriter
{
public:
    TableWriter() = default;
    virtual ~TableWriter() = default;
    Q_DISABLE_COPY_MOVE(TableWriter)

    virtual Result<void> open(
        const QString& path, const ExportHeading& heading, const QList<ExportColumn>& columns) = 0;
    virtual Result<void> write(const ExportRow& row) = 0;
    /// The file is complete only after this.
    virtual Result<void> close() = 0;
};

/// Csv and Xlsx; null for Pdf, which is made where there are fonts.
std::unique_ptr<TableWriter> makeTableWriter(ExportFormat format);

/// Hex SHA-256 of a file, read in pieces.
Result<QString> fingerprintOf(const QString& path);
/// An error of a file, with what the system said of it.
tl::unexpected<Error> fileProblem(const QString& path, const QString& problem);

} // namespace purser::reporting
