#pragma once

#include "core/reporting/export/tablewriter.h"

#include <QFile>

namespace purser::reporting {

/// CSV as RFC 4180 has it: UTF-8 with mark, CRLF, quotes where needed. The lines of the heading
/// come first as name and value, then an empty line, the titles, the rows. An amount takes two
/// columns, number and currency. Text that could be a formula is guarded.
class CsvWriter : public TableWriter
{
public:
    Result<void> open(const QString& path, const ExportHeading& heading,
        const QList<ExportColumn>& columns) override;
    Result<void> write(const ExportRow& row) override;
    Result<void> close() override;

private:
    Result<void> put(const QStringList& fields);

    QFile m_file;
    QTimeZone m_zone = QTimeZone::utc();
};

/// One line of CSV with its end, quotes where needed. Text from people goes through guardedText()
/// first.
QByteArray csvLine(const QStringList& fields);

/// The titles with a second one, the currency, behind each amount.
QStringList titlesWithCurrencies(const QList<ExportColumn>& columns);

} // namespace purser::reporting
