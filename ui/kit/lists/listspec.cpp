#include "ui/kit/lists/listspec.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purser::kit {

using reporting::ExportCell;

namespace {

constexpr qsizetype mostNumbers = 1000;

ExportCell::Kind kindOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Money: return ExportCell::Kind::Amount;
    case ColumnKind::Number:
    case ColumnKind::Risk: return ExportCell::Kind::Number;
    case ColumnKind::Due:
    case ColumnKind::Time:
    case ColumnKind::Age: return ExportCell::Kind::Instant;
    default: return ExportCell::Kind::Text;
    }
}

ExportCell cellOf(const Cell& cell, ExportCell::Kind kind)
{
    switch (kind) {
    case ExportCell::Kind::Amount:
        if (cell.money) {
            return ExportCell::ofMoney(*cell.money, cell.text);
        }
        return ExportCell::ofMoney({}, {});
    case ExportCell::Kind::Number:
        if (cell.raw.isValid() && !cell.raw.toString().isEmpty()) {
            return ExportCell::ofNumber(cell.raw.toLongLong(), cell.text);
        }
        break;
    case ExportCell::Kind::Instant: return ExportCell::ofInstant(cell.raw.toDateTime(), cell.text);
    case ExportCell::Kind::Text: break;
    }
    return ExportCell::ofText(cell.text);
}

} // namespace

QStringList numbersIn(const QString& text)
{
    static const QRegularExpression number(u"\\b(?:[A-Za-z]-)?[0-9]{1,18}\\b"_s);
    QStringList numbers;
    for (auto found = number.globalMatch(text); found.hasNext() && numbers.size() < mostNumbers;) {
        const QString one = found.next().captured().toUpper();
        if (!numbers.contains(one)) {
            numbers.append(one);
        }
    }
    return numbers;
}

QList<reporting::ExportColumn> exportColumns(const QList<Column>& columns, const QList<int>& shown)
{
    QList<reporting::ExportColumn> result;
    for (const int index : shown) {
        const Column& column = columns.at(index);
        result.append({column.id, column.title, kindOf(column.kind), column.width});
    }
    return result;
}

reporting::ExportRow exportRow(
    const GridRow& row, const QList<Column>& columns, const QList<int>& shown)
{
    reporting::ExportRow result;
    for (const int index : shown) {
        result.append(cellOf(row.cells.at(index), kindOf(columns.at(index).kind)));
    }
    return result;
}

} // namespace purser::kit
