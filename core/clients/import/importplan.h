#pragma once

#include "core/clients/import/csvreader.h"
#include "core/clients/import/importmapping.h"

#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace purser::clients {

/// One row ready for `desk.import_clients`, or why it cannot be sent.
struct ImportRow {
    qint64 line = 0;
    QJsonObject fields; ///< text values; empty ones are left out
    QString fault;      ///< "too_few_columns", "too_many_columns", "ref_twice"; empty when good
};

/// What a file would import.
struct ImportPlan {
    std::vector<ImportRow> rows;
    QStringList unusedColumns;

    qsizetype faults() const;
};

/// Puts the mapping over a file. Only what can be seen without the office is judged here; whether a
/// value is good is the office's decision.
///
/// Errors: `BadInput` with args {field, why: missing_column} when the file has no column for ref or
/// name; {field, why: column_twice} when two columns mean the same; {field: column, why:
/// unknown_column} when the mapping names a column the file has not.
Result<ImportPlan> planImport(const CsvDocument& document, const ImportMapping& mapping);

} // namespace purser::clients
