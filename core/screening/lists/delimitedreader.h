#pragma once

#include "core/screening/lists/listfile.h"

#include <QIODevice>
#include <QStringList>
#include <optional>

namespace purser::screening {

struct DelimitedRow {
    qint64 line = 0; ///< where the row begins
    QStringList fields;
};

/// Reads a delimited file row by row (RFC 4180 quoting), never more of it in memory than a row.
/// Text is UTF-8; where `legacyAllowed`, a row that is not is read as Windows-1252 and counted
/// (OFAC's older releases). A lone end-of-file mark (0x1A) ends the file.
///
/// Errors (`Parse` {path, line, what}): not_text, unclosed_quote, field_too_long,
/// too_many_columns, control_character.
class DelimitedReader
{
public:
    DelimitedReader(QIODevice& device, QString path, char delimiter, bool legacyAllowed,
        const ListLimits& limits = {});

    /// The next row that is not empty; nothing at the end.
    Result<std::optional<DelimitedRow>> next();

    qint64 legacyRows() const { return m_legacyRows; }

private:
    bool fill();
    int peek();
    void advance() { ++m_position; }
    Result<QByteArray> field();
    Result<QByteArray> quotedField();
    Result<QString> decoded(const QByteArray& bytes);
    bool endOfLine();

    QIODevice& m_device;
    QString m_path;
    char m_delimiter;
    bool m_legacyAllowed;
    ListLimits m_limits;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    bool m_rowIsLegacy = false;
    qint64 m_legacyRows = 0;
};

} // namespace purser::screening
