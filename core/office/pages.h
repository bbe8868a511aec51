#pragma once

#include "core/base/page.h"
#include "core/base/result.h"
#include "core/office/table.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <vector>

namespace purser::office {

/// One row as a JSON object, so that a domain reads rows of lists and parts of documents with the
/// same parser. `jsonColumns` are those that hold a jsonb object or list.
inline QJsonObject rowObject(const Table& table, int index, const QStringList& jsonColumns = {})
{
    const RowView row = table.row(index);
    QJsonObject object;
    for (int column = 0; column < table.columns().size(); ++column) {
        const QString& name = table.columns().at(column);
        if (row.isNull(column))
            object.insert(name, QJsonValue(QJsonValue::Null));
        else if (jsonColumns.contains(name))
            object.insert(name, row.jsonValue(column));
        else
            object.insert(name, QJsonValue::fromVariant(row.value(column)));
    }
    return object;
}

/// All rows through `parse(QJsonObject) → Result<Row>`; the first row that does not fit fails the
/// whole.
template <typename Row, typename Parse>
Result<std::vector<Row>> rowsOf(
    const Table& table, Parse parse, const QStringList& jsonColumns = {})
{
    std::vector<Row> rows;
    rows.reserve(static_cast<size_t>(table.rowCount()));
    for (int index = 0; index < table.rowCount(); ++index) {
        Result<Row> row = parse(rowObject(table, index, jsonColumns));
        if (!row)
            return failure(std::move(row.error()));
        rows.push_back(std::move(*row));
    }
    return rows;
}

/// One keyset page: the rows, and the `cursor` of the last one when the page is full and there may
/// be more.
/// @param jsonColumns  besides the cursor
template <typename Row, typename Parse>
Result<Page<Row>> pageOf(const Table& table, int limit, Parse parse, QStringList jsonColumns = {})
{
    const QString cursor = QStringLiteral("cursor");
    Result<std::vector<Row>> rows = rowsOf<Row>(table, parse, jsonColumns << cursor);
    if (!rows)
        return failure(std::move(rows.error()));
    Page<Row> page;
    page.rows = std::move(*rows);
    if (table.rowCount() >= limit && table.rowCount() > 0)
        page.next = table.row(table.rowCount() - 1).json(cursor);
    return page;
}

} // namespace purser::office
