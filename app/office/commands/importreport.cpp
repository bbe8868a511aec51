#include "app/office/commands/importreport.h"

#include "core/clients/import/csvreader.h"

#include <QFile>
#include <QFileInfo>

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

void addImportOptions(Options& options)
{
    options.value(u"source"_s, u"name"_s,
        u"The system the file comes from; with ref it tells who is who (the file's name without "
        u"ending)."_s);
    options.flag(u"dry-run"_s, u"Say what would happen and change nothing."_s);
    options.flag(u"partial"_s, u"Take the good rows even when others are refused."_s);
}

ImportChoices importChoices(const Options& options)
{
    ImportChoices choices;
    choices.source = options.has(u"source"_s) ? options.text(u"source"_s)
                                              : QFileInfo(options.word(0)).completeBaseName();
    choices.dryRun = options.has(u"dry-run"_s);
    choices.partial = options.has(u"partial"_s);
    return choices;
}

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
