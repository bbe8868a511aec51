#include "core/reporting/export/xlsxwriter.h"

#include "core/reporting/export/csvwriter.h"

#include <QDir>
#include <QFileInfo>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace purser::reporting {

namespace {

/// Numbers in a workbook are doubles; beyond this a minor unit would be lost.
constexpr qint64 exactInDouble = Q_INT64_C(9007199254740992);
constexpr quint32 rowsOfSheet = LXW_ROW_MAX;
constexpr int textOfCell = 32767; // characters a cell holds

} // namespace

XlsxWriter::~XlsxWriter()
{
    if (m_book)
        workbook_close(m_book);
}

Result<void> XlsxWriter::open(
    const QString& path, const ExportHeading& heading, const QList<ExportColumn>& columns)
{
    m_path = path;
    m_heading = heading;
    m_columns = columns;
    // The library keeps its own pieces beside the file, where the person may write; not in a
    // folder that others read.
    QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!m_book)
        return fileProblem(path, u"workbook_new"_s);
    QByteArray title = heading.title.toUtf8();
    QByteArray user = heading.user.toUtf8();
    QByteArray run = heading.runCode().toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = user.data();
    properties.comments = run.data();
    workbook_set_properties(m_book, &properties);
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    format_set_bottom(m_bold, LXW_BORDER_THIN);
    m_title = workbook_add_format(m_book);
    format_set_bold(m_title);
    format_set_font_size(m_title, 14);
    m_instant = workbook_add_format(m_book);
    format_set_num_format(m_instant, "yyyy-mm-dd hh:mm:ss");
    m_number = workbook_add_format(m_book);
    format_set_num_format(m_number, "#,##0");
    beginSheet();
    return {};
}

void XlsxWriter::beginSheet()
{
    ++m_sheets;
    const QByteArray name =
        m_sheets == 1 ? QByteArrayLiteral("Rows") : "Rows " + QByteArray::number(m_sheets);
    m_sheet = workbook_add_worksheet(m_book, name.constData());
    quint16 at = 0;
    for (const ExportColumn& column : m_columns) {
        worksheet_set_column(m_sheet, at, at, qBound(8.0, column.width / 7.0, 60.0), nullptr);
        at = quint16(at + (column.kind == ExportCell::Kind::Amount ? 2 : 1));
    }
    m_row = 0;
    for (const auto& [label, value] : m_heading.lines()) {
        writeText(m_row, 0, label, nullptr);
        writeText(m_row, 1, value, m_row == 0 ? m_title : nullptr);
        ++m_row;
    }
    ++m_row;
    quint16 column = 0;
    for (const QString& title : titlesWithCurrencies(m_columns))
        writeText(m_row, column++, title, m_bold);
    ++m_row;
    worksheet_freeze_panes(m_sheet, m_row, 0);
}

Result<void> XlsxWriter::write(const ExportRow& row)
{
    if (m_row >= rowsOfSheet)
        beginSheet();
    quint16 column = 0;
    for (const ExportCell& cell : row) {
        switch (cell.kind) {
        case ExportCell::Kind::Text: writeText(m_row, column, cell.text, nullptr); break;
        case ExportCell::Kind::Number:
            worksheet_write_number(m_sheet, m_row, column, double(cell.number), m_number);
            break;
        case ExportCell::Kind::Amount: writeAmount(cell.money, column); break;
        case ExportCell::Kind::Instant: writeInstant(cell.instant, column); break;
        }
        ++column;
    }
    ++m_row;
    return {};
}

void XlsxWriter::writeAmount(const Money& money, quint16& column)
{
    if (qAbs(money.minor()) < exactInDouble) {
        worksheet_write_number(m_sheet, m_row, column, money.text().toDouble(),
            amountFormat(money.currency().exponent()));
    } else {
        writeText(m_row, column, money.text(), nullptr);
    }
    ++column;
    writeText(m_row, column, money.currency().code(), nullptr);
}

lxw_format* XlsxWriter::amountFormat(int exponent)
{
    lxw_format*& format = m_amounts[exponent];
    if (!format) {
        QByteArray pattern = "#,##0";
        if (exponent > 0)
            pattern += '.' + QByteArray(exponent, '0');
        format = workbook_add_format(m_book);
        format_set_num_format(format, pattern.constData());
    }
    return format;
}

void XlsxWriter::writeInstant(const QDateTime& instant, quint16 column)
{
    if (!instant.isValid())
        return;
    const QDateTime there = instant.toTimeZone(m_heading.zone);
    lxw_datetime at{};
    at.year = there.date().year();
    at.month = there.date().month();
    at.day = there.date().day();
    at.hour = there.time().hour();
    at.min = there.time().minute();
    at.sec = there.time().second();
    worksheet_write_datetime(m_sheet, m_row, column, &at, m_instant);
}

void XlsxWriter::writeText(quint32 row, quint16 column, const QString& text, lxw_format* format)
{
    if (text.isEmpty() && !format)
        return;
    worksheet_write_string(
        m_sheet, row, column, text.left(textOfCell).toUtf8().constData(), format);
}

Result<void> XlsxWriter::close()
{
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        return fileProblem(m_path, QString::fromLatin1(lxw_strerror(error)));
    return {};
}

} // namespace purser::reporting
