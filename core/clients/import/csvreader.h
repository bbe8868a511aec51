#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QChar>
#include <QStringList>
#include <vector>

namespace purser::clients {

/// Bounds of what is read; beyond them a file is refused, never read in part.
struct CsvLimits {
    qsizetype bytes = 256 * 1024 * 1024;
    qsizetype columns = 256;
    qsizetype fieldCharacters = 32 * 1024;
    size_t rows = 2'000'000;
};

struct CsvRow {
    qint64 line = 0; ///< where the row begins; a quoted field may span lines
    QStringList fields;
};

struct CsvDocument {
    QChar delimiter;
    QStringList header; ///< trimmed, none empty, none twice
    std::vector<CsvRow> rows;
};

/// Reads a whole CSV file (RFC 4180): UTF-8 with or without a byte order mark (UTF-16 with one),
/// lines ended by LF, CRLF or CR, fields quoted where needed, separated by comma, semicolon or tab,
/// whichever the header has most of. Empty lines are skipped. Rows may be shorter or longer than
/// the header; who uses them decides.
///
/// Errors: `Parse` with args {line, what}; what is one of too_large, not_text, control_character,
/// unclosed_quote, text_after_quote, field_too_long, too_many_columns, too_many_rows, no_header,
/// column_unnamed, column_twice.
Result<CsvDocument> readCsv(const QByteArray& bytes, const CsvLimits& limits = {});

} // namespace purser::clients
