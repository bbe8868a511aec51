#include "app/office/commands/importapplicationscommand.h"

#include "app/office/applicationimport.h"
#include "app/office/commands/importreport.h"
#include "app/office/staffsession.h"

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<ApplicationRow>> readApplicants(const Options& options)
{
    ApplicationMapping mapping;
    if (options.has(u"mapping"_s)) {
        const Result<QByteArray> bytes = readImportFile(options.text(u"mapping"_s));
        if (!bytes)
            return failure(bytes.error());
        const Result<ApplicationMapping> read = ApplicationMapping::fromJson(*bytes);
        if (!read)
            return failure(read.error());
        mapping = *read;
    }
    const Result<QByteArray> bytes = readImportFile(options.word(0));
    if (!bytes)
        return failure(bytes.error());
    return readApplications(
        *bytes, options.word(0).endsWith(u".json"_s, Qt::CaseInsensitive), mapping);
}

} // namespace

QStringList ImportApplicationsCommand::words() const
{
    return {u"import"_s, u"applications"_s};
}

QString ImportApplicationsCommand::summary() const
{
    return u"Enter applicants from a CSV or JSON file"_s;
}

void ImportApplicationsCommand::addOptions(Options& options) const
{
    options.word(u"FILE"_s,
        u"CSV with a header, or JSON (by its ending) with a list of objects: ref, kind, level, "
        u"jurisdiction and fields of the client file. As text: lists by semicolons, money as "
        u"1500.00 EUR, flags as yes or no."_s);
    OfficeTarget::addTo(options);
    OfficeTarget::addLoginTo(options);
    StaffSession::addTo(options);
    options.value(u"mapping"_s, u"file"_s,
        u"JSON: {\"columns\": {their name: ours, or \"\" to leave it out}, \"values\": {our name: "
        u"{their word: ours}}, \"defaults\": {our name: value}}."_s);
    addImportOptions(options);
}

Result<ExitCode> ImportApplicationsCommand::run(const Options& options, Output& output) const
{
    const Result<std::vector<ApplicationRow>> rows = readApplicants(options);
    if (!rows)
        return failure(rows.error());
    Result<StaffSession> session = StaffSession::open(options);
    if (!session)
        return failure(session.error());
    const ImportChoices choices = importChoices(options);
    const Result<ImportOutcome> outcome = importApplications(session->connection(), *rows, choices);
    if (!outcome)
        return failure(outcome.error());
    return reportImport(*outcome, choices, output);
}

} // namespace purser::tool
