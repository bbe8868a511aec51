#pragma once

#include "app/office/clientimport.h"

#include <QJsonObject>
#include <QString>
#include <vector>

namespace purser::tool {

/// What the columns or members of somebody else's file mean here. `columns`: their name → ours, or
/// nothing to leave it out; `values`: our name → their word → ours; `defaults`: our name → a value
/// where there is none. Ours are ref, kind, level, jurisdiction and the fields of the client file.
struct ApplicationMapping {
    QJsonObject columns;
    QJsonObject values;
    QJsonObject defaults;

    /// Errors: Parse with args {what: not_json | unknown_member, field}.
    static Result<ApplicationMapping> fromJson(const QByteArray& json);
};

/// One applicant of a file.
struct ApplicationRow {
    qint64 line = 0; ///< of a CSV file; of JSON the position in the list, from 1
    QString ref;
    QJsonObject fields;
    QJsonObject records; ///< of JSON: consents, tax, appropriateness, owners, representatives
    QString kind;
    int level = 0;
    QString jurisdiction;
    QString fault; ///< missing, ref_twice, too_many_columns; empty when good
};

/// A CSV file with a header, or JSON: a list of objects, whose fields stand in them or in "fields",
/// and what else came with an applicant as `POST /v1/applications` takes it.
/// Errors: Parse, as readCsv() and {what: not_json | not_a_list | too_many_rows}.
Result<std::vector<ApplicationRow>> readApplications(
    const QByteArray& bytes, bool isJson, const ApplicationMapping& mapping);

/// Enters them one by one. Without `partial` all in one transaction, all or none. A row that was
/// entered before from the same source counts as unchanged, and is refused when it says something
/// else now.
Result<ImportOutcome> importApplications(office::Connection& connection,
    const std::vector<ApplicationRow>& rows, const ImportChoices& choices);

} // namespace purser::tool
