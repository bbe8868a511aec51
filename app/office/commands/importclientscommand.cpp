#include "app/office/commands/importclientscommand.h"

#include "app/office/clientimport.h"
#include "app/office/staffsession.h"
#include "core/clients/import/csvreader.h"
#include "core/clients/import/importmapping.h"
#include "core/clients/import/importplan.h"

#include <QFile>
#include <QFileInfo>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t shownRows = 200;

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {{u"path"_s, path}, {u"why"_s, u"not_readable"_s}});
    if (file.size() > clients::CsvLimits{}.bytes)
        return failure(ErrorCode::Parse, {{u"path"_s, path}, {u"what"_s, u"too_large"_s}});
    return file.readAll();
}

Result<clients::ImportMapping> readMapping(const Options& options)
{
    if (!options.has(u"mapping"_s))
        return clients::ImportMapping{};
    const Result<QByteArray> bytes = readFile(options.text(u"mapping"_s));
    if (!bytes)
        return failure(bytes.error());
    return clients::ImportMapping::fromJson(*bytes);
}

Result<clients::ImportPlan> readPlan(const Options& options)
{
    const Result<clients::ImportMapping> mapping = readMapping(options);
    if (!mapping)
        return failure(mapping.error());
    const Result<QByteArray> bytes = readFile(options.word(0));
    if (!bytes)
        return failure(bytes.error());
    const Result<clients::CsvDocument> document = clients::readCsv(*bytes);
    if (!document)
        return failure(document.error());
    return clients::planImport(*document, *mapping);
}

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

QStringList ImportClientsCommand::words() const
{
    return {u"import"_s, u"clients"_s};
}

QString ImportClientsCommand::summary() const
{
    return u"Take over clients from a CSV file"_s;
}

void ImportClientsCommand::addOptions(Options& options) const
{
    options.word(u"FILE"_s,
        u"CSV with a header: ref and name are needed; kind, email, phone, address, country, "
        u"language, "
        u"birth_date, status, kyc_state, kyc_level, kyc_expires_on, risk, partner_code are known."_s);
    OfficeTarget::addTo(options);
    OfficeTarget::addLoginTo(options);
    StaffSession::addTo(options);
    options.value(u"mapping"_s, u"file"_s,
        u"JSON: {\"columns\": {their column: field}, \"values\": {field: {their word: ours}}, "
        u"\"defaults\": {field: value}}."_s);
    options.value(u"source"_s, u"name"_s,
        u"The system the file comes from; with ref it tells who is who (the file's name without "
        u"ending)."_s);
    options.flag(u"dry-run"_s, u"Say what would happen and change nothing."_s);
    options.flag(u"partial"_s, u"Take the good rows even when others are refused."_s);
}

Result<ExitCode> ImportClientsCommand::run(const Options& options, Output& output) const
{
    const Result<clients::ImportPlan> plan = readPlan(options);
    if (!plan)
        return failure(plan.error());
    Result<StaffSession> session = StaffSession::open(options);
    if (!session)
        return failure(session.error());

    ImportChoices choices;
    choices.source = options.has(u"source"_s) ? options.text(u"source"_s)
                                              : QFileInfo(options.word(0)).completeBaseName();
    choices.dryRun = options.has(u"dry-run"_s);
    choices.partial = options.has(u"partial"_s);
    const Result<ImportOutcome> outcome = importClients(session->connection(), *plan, choices);
    if (!outcome)
        return failure(outcome.error());

    if (!plan->unusedColumns.isEmpty())
        output.line(u"Columns not used: "_s + plan->unusedColumns.join(u", "_s));
    printRows(*outcome, output);
    output.line(summaryLine(*outcome, choices));
    output.set(u"unused_columns"_s, QJsonArray::fromStringList(plan->unusedColumns));
    output.set(u"import"_s, outcome->toJson());
    return outcome->refused == 0 ? ExitCode::Done : ExitCode::Failed;
}

} // namespace purser::tool
