#include "core/clients/import/importplan.h"

#include <QSet>
#include <algorithm>

namespace purser::clients {

namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> refuse(const QString& field, QStringView why)
{
    return failure(ErrorCode::BadInput, {{u"field"_s, field}, {u"why"_s, why.toString()}});
}

QString fieldOf(const QString& column, const ImportMapping& mapping)
{
    return mapping.columns.isEmpty() ? ImportMapping::recognise(column)
                                     : mapping.columns.value(column);
}

/// The field of each column in order; empty for a column that is not used.
Result<QStringList> fieldsOf(const QStringList& header, const ImportMapping& mapping)
{
    for (auto column = mapping.columns.begin(); column != mapping.columns.end(); ++column) {
        if (!header.contains(column.key()))
            return refuse(column.key(), u"unknown_column");
    }
    QStringList fields;
    for (const QString& column : header) {
        const QString field = fieldOf(column, mapping);
        if (!field.isEmpty() && fields.contains(field))
            return refuse(field, u"column_twice");
        fields.append(field);
    }
    for (const QString& needed : {u"ref"_s, u"name"_s}) {
        if (!fields.contains(needed))
            return refuse(needed, u"missing_column");
    }
    return fields;
}

ImportRow planRow(const CsvRow& source, const QStringList& fields, const ImportMapping& mapping)
{
    ImportRow row{source.line, {}, {}};
    if (source.fields.size() != fields.size()) {
        row.fault =
            source.fields.size() < fields.size() ? u"too_few_columns"_s : u"too_many_columns"_s;
    }
    for (auto value = mapping.defaults.begin(); value != mapping.defaults.end(); ++value)
        row.fields.insert(value.key(), value.value());
    const qsizetype count = std::min(source.fields.size(), fields.size());
    for (qsizetype i = 0; i < count; ++i) {
        const QString& field = fields[i];
        const QString& text = source.fields[i];
        if (field.isEmpty() || text.isEmpty())
            continue;
        row.fields.insert(field, mapping.values.value(field).value(text, text));
    }
    return row;
}

} // namespace

qsizetype ImportPlan::faults() const
{
    return std::count_if(
        rows.begin(), rows.end(), [](const ImportRow& row) { return !row.fault.isEmpty(); });
}

Result<ImportPlan> planImport(const CsvDocument& document, const ImportMapping& mapping)
{
    const Result<QStringList> fields = fieldsOf(document.header, mapping);
    if (!fields)
        return failure(fields.error());

    ImportPlan plan;
    for (qsizetype i = 0; i < fields->size(); ++i) {
        if (fields->at(i).isEmpty())
            plan.unusedColumns.append(document.header.at(i));
    }
    QSet<QString> refs;
    plan.rows.reserve(document.rows.size());
    for (const CsvRow& source : document.rows) {
        ImportRow row = planRow(source, *fields, mapping);
        const QString ref = row.fields.value(u"ref").toString();
        if (row.fault.isEmpty() && !ref.isEmpty() && refs.contains(ref))
            row.fault = u"ref_twice"_s;
        refs.insert(ref);
        plan.rows.push_back(std::move(row));
    }
    return plan;
}

} // namespace purser::clients
