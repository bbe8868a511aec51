#include "ui/kit/lists/pdfwriter.h"

#include "ui/kit/theme/fonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageSize>

using namespace Qt::StringLiterals;

namespace purser::kit {

using reporting::ExportCell;

namespace {

// Points: the writer is set to 72 dots an inch.
constexpr int dots = 72;
constexpr qreal lineHeight = 14;
constexpr qreal footHeight = 22;
constexpr qreal gap = 6;
const QColor ink(0x1b, 0x24, 0x30);
const QColor faint(0x5d, 0x6b, 0x7a);
const QColor hairline(0xdf, 0xe3, 0xe8);
const QColor band(0xf5, 0xf6, 0xf8);

bool isFigure(ExportCell::Kind kind)
{
    return kind == ExportCell::Kind::Amount || kind == ExportCell::Kind::Number;
}

} // namespace

PdfWriter::PdfWriter()
    : m_text(documentFont(8, QFont::Normal)), m_strong(documentFont(8, QFont::DemiBold)),
      m_large(documentFont(15, QFont::DemiBold))
{
}

PdfWriter::~PdfWriter()
{
    if (m_painter) {
        m_painter->end();
    }
}

Result<void> PdfWriter::open(const QString& path, const reporting::ExportHeading& heading,
    const QList<reporting::ExportColumn>& columns)
{
    m_heading = heading;
    m_columns = columns;
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return reporting::fileProblem(path, m_file.errorString());
    }
    m_pdf = std::make_unique<QPdfWriter>(&m_file);
    m_pdf->setResolution(dots);
    m_pdf->setPageSize(QPageSize(QPageSize::A4));
    m_pdf->setPageOrientation(QPageLayout::Landscape);
    m_pdf->setPageMargins(QMarginsF(36, 30, 36, 24), QPageLayout::Point);
    m_pdf->setTitle(heading.title + u' ' + heading.runCode());
    m_pdf->setCreator(u"Purser"_s);
    m_painter = std::make_unique<QPainter>();
    if (!m_painter->begin(m_pdf.get())) {
        m_painter.reset();
        return reporting::fileProblem(path, u"begin"_s);
    }
    layOutColumns();
    drawHeading();
    drawTitles();
    return {};
}

void PdfWriter::layOutColumns()
{
    qreal shares = 0;
    for (const reporting::ExportColumn& column : m_columns) {
        shares += qMax(30, column.width);
    }
    qreal x = 0;
    for (const reporting::ExportColumn& column : m_columns) {
        const qreal width = m_pdf->width() * qMax(30, column.width) / shares;
        m_cells.append(QRectF(x, 0, width, lineHeight));
        x += width;
    }
}

void PdfWriter::drawHeading()
{
    m_painter->setPen(ink);
    m_painter->setFont(m_large);
    m_painter->drawText(
        QRectF(0, 0, m_pdf->width(), 22), Qt::AlignLeft | Qt::AlignVCenter, m_heading.title);
    m_y = 28;
    const auto lines = m_heading.lines();
    const qreal name = 70;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        m_painter->setFont(m_text);
        m_painter->setPen(faint);
        m_painter->drawText(
            QRectF(0, m_y, name, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, lines.at(i).first);
        m_painter->setPen(ink);
        const QRectF area(name, m_y, m_pdf->width() - name, 4 * lineHeight);
        QRectF used;
        m_painter->drawText(
            area, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, lines.at(i).second, &used);
        m_y += qMax(lineHeight, used.height() + 3);
    }
    m_y += 10;
}

void PdfWriter::drawTitles()
{
    m_painter->fillRect(QRectF(0, m_y, m_pdf->width(), lineHeight + 2), band);
    for (int i = 0; i < m_columns.size(); ++i) {
        drawCell(i, m_columns.at(i).title, m_strong, faint);
    }
    m_y += lineHeight + 2;
    m_painter->setPen(QPen(hairline, 0.8));
    m_painter->drawLine(QPointF(0, m_y), QPointF(m_pdf->width(), m_y));
    m_y += 2;
}

void PdfWriter::drawCell(int column, const QString& text, const QFont& font, const QColor& color)
{
    if (text.isEmpty()) {
        return;
    }
    QRectF area = m_cells.at(column).translated(0, m_y);
    area.adjust(gap / 2, 0, -gap / 2, 0);
    m_painter->setFont(font);
    m_painter->setPen(color);
    const QString fitted =
        QFontMetricsF(font, m_pdf.get()).elidedText(text, Qt::ElideRight, area.width());
    const Qt::Alignment side = isFigure(m_columns.at(column).kind) ? Qt::AlignRight : Qt::AlignLeft;
    m_painter->drawText(area, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, fitted);
}

void PdfWriter::drawFoot()
{
    const QRectF foot(0, m_pdf->height() - footHeight + 8, m_pdf->width(), lineHeight);
    m_painter->setFont(m_text);
    m_painter->setPen(faint);
    m_painter->drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
        u"%1 · %2 · %3"_s.arg(m_heading.title, m_heading.runCode(), m_heading.user));
    m_painter->drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
        QCoreApplication::translate("purser::kit::PdfWriter", "page %1").arg(m_page));
}

Result<void> PdfWriter::write(const reporting::ExportRow& row)
{
    if (m_y + lineHeight > m_pdf->height() - footHeight) {
        drawFoot();
        if (!m_pdf->newPage()) {
            return reporting::fileProblem(m_file.fileName(), u"page"_s);
        }
        ++m_page;
        m_y = 0;
        drawTitles();
    }
    for (int i = 0; i < qMin(row.size(), m_columns.size()); ++i) {
        const ExportCell& cell = row.at(i);
        const QString text = cell.kind == ExportCell::Kind::Instant
            ? reporting::zonedText(cell.instant, m_heading.zone)
            : cell.text;
        drawCell(i, text, m_text, ink);
    }
    m_y += lineHeight;
    // A hairline each five rows leads the eye across a wide page.
    if (++m_line % 5 == 0) {
        m_painter->setPen(QPen(hairline, 0.5));
        m_painter->drawLine(QPointF(0, m_y), QPointF(m_pdf->width(), m_y));
    }
    return {};
}

Result<void> PdfWriter::close()
{
    drawFoot();
    const bool ended = m_painter->end();
    m_painter.reset();
    m_pdf.reset();
    const bool written = m_file.flush();
    m_file.close();
    if (!ended || !written || m_file.error() != QFileDevice::NoError) {
        return reporting::fileProblem(m_file.fileName(), m_file.errorString());
    }
    return {};
}

} // namespace purser::kit
