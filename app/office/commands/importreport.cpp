#include "app/office/commands/importreport.h"

#include "core/clients/import/csvreader.h"

#include <QFile>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t shownRows = 200;

/// The refused rows first; of the good ones the counts are enough when there are many.
void printRows(const ImportOutcome& outcome, Output& output)
{
    QList<QStringList> rows;
    const bool showAll = outcome.rows.size() <= shownRows;
    for (const ImportedRow& row : outcome.rows) {
        if ((showAll || row.result == u"refused") && static_cast<size_t>(rows.size()) < shownRows)
            rows.append({QString::number(row.line), row.ref, row.result, row.field, row.code});
    }
    if (!rows.isEmpty())
        output.table({u"Line"_s, u"Ref"_s, u"Result"_s, u"Field"_s, u"Why"_s}, rows);
}

QString summaryLine(const ImportOutcome& outcome, const ImportChoices& choices)
{
    const QString counts =
        u"%1 created, %2 updated, %3 unchanged, %4 refused"_s.arg(outcome.created)
            .arg(outcome.updated)
            .arg(outcome.unchanged)
            .arg(outcome.refused);
    if (choices.dryRun)
        return counts + u". Dry run: nothing was changed."_s;
    if (!outcome.applied)
        return counts + u". Nothing was changed, because rows were refused (see --partial)."_s;
    return counts + u'.';
}

} // namespace

Result<QByteArray> readImportFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {{u"path"_s, path}, {u"why"_s, u"not_readable"_s}});
    if (file.size() > clients::CsvLimits{}.bytes)
        return failure(ErrorCode::Parse, {{u"path"_s, path}, {u"what"_s, u"too_large"_s}});
    return file.readAll();
}

ExitCode reportImport(const ImportOutcome& outcome, const ImportChoices& choices, Output& output)
{
    printRows(outcome, output);
    output.line(summaryLine(outcome, choices));
    output.set(u"import"_s, outcome.toJson());
    return outcome.refused == 0 ? ExitCode::Done : ExitCode::Failed;
}

} // namespace purser::tool
