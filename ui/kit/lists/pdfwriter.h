#pragma once

#include "core/reporting/export/tablewriter.h"

#include <QFile>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <memory>

namespace purser::kit {

/// A PDF of a table, A4 across: the heading on the first page, titles on every page, run, user and
/// page number at the foot of each. Black on white whatever the theme.
class PdfWriter : public reporting::TableWriter
{
public:
    PdfWriter();
    ~PdfWriter() override;

    Result<void> open(const QString& path, const reporting::ExportHeading& heading,
        const QList<reporting::ExportColumn>& columns) override;
    Result<void> write(const reporting::ExportRow& row) override;
    Result<void> close() override;

private:
    void layOutColumns();
    void drawHeading();
    void drawTitles();
    void drawFoot();
    void drawCell(int column, const QString& text, const QFont& font, const QColor& color);

    QFile m_file;
    reporting::ExportHeading m_heading;
    QList<reporting::ExportColumn> m_columns;
    QList<QRectF> m_cells; ///< left and width of each column; top and height of a line
    std::unique_ptr<QPdfWriter> m_pdf;
    std::unique_ptr<QPainter> m_painter;
    QFont m_text;
    QFont m_strong;
    QFont m_large;
    qreal m_y = 0;
    int m_page = 1;
    int m_line = 0;
};

} // namespace purser::kit
