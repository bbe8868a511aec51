#pragma once

#include "core/reporting/export/tablewriter.h"

#include <QHash>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace purser::reporting {

/// A workbook through libxlsxwriter, one row in memory at a time. Amounts are numbers with the
/// decimals of their currency and the currency beside them; instants are dates in the zone of the
/// heading; text is always text, never a formula or a link. A full sheet is followed by another.
class XlsxWriter : public TableWriter
{
public:
    ~XlsxWriter() override;

    Result<void> open(const QString& path, const ExportHeading& heading,
        const QList<ExportColumn>& columns) override;
    Result<void> write(const ExportRow& row) override;
    Result<void> close() override;

private:
    void beginSheet();
    void writeAmount(const Money& money, quint16& column);
    void writeInstant(const QDateTime& instant, quint16 column);
    void writeText(quint32 row, quint16 column, const QString& text, lxw_format* format);
    lxw_format* amountFormat(int exponent);

    QString m_path;
    ExportHeading m_heading;
    QList<ExportColumn> m_columns;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_bold = nullptr;
    lxw_format* m_title = nullptr;
    lxw_format* m_instant = nullptr;
    lxw_format* m_number = nullptr;
    QHash<int, lxw_format*> m_amounts;
    quint32 m_row = 0;
    int m_sheets = 0;
};

} // namespace purser::reporting
