#include "app/office/commands/importclientscommand.h"

#include "app/office/clientimport.h"
#include "app/office/commands/importreport.h"
#include "app/office/staffsession.h"
#include "core/clients/import/csvreader.h"
#include "core/clients/import/importmapping.h"
#include "core/clients/import/importplan.h"

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

Result<clients::ImportMapping> readMapping(const Options& options)
{
    if (!options.has(u"mapping"_s))
        return clients::ImportMapping{};
    const Result<QByteArray> bytes = readImportFile(options.text(u"mapping"_s));
    if (!bytes)
        return failure(bytes.error());
    return clients::ImportMapping::fromJson(*bytes);
}

Result<clients::ImportPlan> readPlan(const Options& options)
{
    const Result<clients::ImportMapping> mapping = readMapping(options);
    if (!mapping)
        return failure(mapping.error());
    const Result<QByteArray> bytes = readImportFile(options.word(0));
    if (!bytes)
        return failure(bytes.error());
    const Result<clients::CsvDocument> document = clients::readCsv(*bytes);
    if (!document)
        return failure(document.error());
    return clients::planImport(*document, *mapping);
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
    addImportOptions(options);
}

Result<ExitCode> ImportClientsCommand::run(const Options& options, Output& output) const
{
    const Result<clients::ImportPlan> plan = readPlan(options);
    if (!plan)
        return failure(plan.error());
    Result<StaffSession> session = StaffSession::open(options);
    if (!session)
        return failure(session.error());

    const ImportChoices choices = importChoices(options);
    const Result<ImportOutcome> outcome = importClients(session->connection(), *plan, choices);
    if (!outcome)
        return failure(outcome.error());

    if (!plan->unusedColumns.isEmpty())
        output.line(u"Columns not used: "_s + plan->unusedColumns.join(u", "_s));
    output.set(u"unused_columns"_s, QJsonArray::fromStringList(plan->unusedColumns));
    return reportImport(*outcome, choices, output);
}

} // namespace purser::tool
