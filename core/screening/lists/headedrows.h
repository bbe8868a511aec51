#pragma once

#include "core/screening/lists/delimitedreader.h"

#include <QHash>

namespace purser::screening {

/// Rows under a header, fields by the header's names without regard to case and spaces at the ends.
class HeadedRows
{
public:
    HeadedRows(QIODevice& device, QString path, char delimiter, const ListLimits& limits)
        : m_reader(device, path, delimiter, false, limits), m_path(std::move(path))
    {
    }

    /// Goes on to the row that holds the column; what comes before is kept in preamble().
    /// Errors: those of DelimitedReader; no_header when the first rows do not hold it.
    Result<void> findHeader(const QString& column);
    /// The next row; false at the end. Errors: those of DelimitedReader.
    Result<bool> next();

    bool hasColumn(const QString& column) const { return m_columns.contains(column); }
    /// The field of the present row; empty when the row is short or the column absent.
    QString field(const QString& column) const;
    qint64 line() const { return m_row.line; }
    QString preamble() const { return m_preamble; }

private:
    DelimitedReader m_reader;
    QString m_path;
    QHash<QString, qsizetype> m_columns; ///< lower case
    DelimitedRow m_row;
    QString m_preamble;
};

} // namespace purser::screening
