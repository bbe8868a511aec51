#pragma once

#include "core/base/result.h"
#include "core/reporting/export/exportcell.h"
#include "ui/kit/grid/column.h"
#include "ui/kit/grid/filterspec.h"
#include "ui/kit/grid/rowsource.h"

#include <QJsonObject>
#include <functional>
#include <optional>

namespace purser::kit {

/// A field the rows of a list can be counted and summed by.
struct GroupField {
    QString id; ///< "state", as desk.list_groups names it
    QString title;
    std::function<QString(const QString& value)> label; ///< the value in words
};

/// What a list of the office is beside its rows: what views, totals, positions and exports need.
struct ListSpec {
    QString code;  ///< name of the list in the office (policy.list): "payments.queue"
    QString title; ///< of exports
    QList<GroupField> groups = {};
    /// A row as the list's read gives it, to a row of the grid. Runs in a worker thread: it copies
    /// what it needs and touches nothing of the GUI.
    std::function<Result<GridRow>(const QJsonObject& row)> row = {};
    /// The rule that finds rows by numbers from the clipboard.
    std::function<std::optional<FilterRule>(const QStringList& numbers)> find = {};
    /// What the desk keeps in a view beside columns, sort and filters (its tab).
    std::function<QJsonObject()> deskState = {};
    std::function<void(const QJsonObject& state)> applyDeskState = {};
};

/// Words of a text that could be numbers of rows: "W-42, C-17; 1042", at most 1000, each once.
QStringList numbersIn(const QString& text);

/// The columns of a file, of these columns of a grid.
QList<reporting::ExportColumn> exportColumns(const QList<Column>& columns, const QList<int>& shown);
/// The cells of a file's row.
reporting::ExportRow exportRow(
    const GridRow& row, const QList<Column>& columns, const QList<int>& shown);

} // namespace purser::kit
