#pragma once

#include "core/base/result.h"
#include "core/clients/import/importplan.h"
#include "core/office/connection.h"

#include <QJsonObject>
#include <QString>
#include <vector>

namespace purser::tool {

/// What became of one row of the file.
struct ImportedRow {
    qint64 line = 0;
    QString ref;
    QString result; ///< created, updated, unchanged, refused
    QString code;   ///< why refused: missing, bad_input, unknown …
    QString field;

    QJsonObject toJson() const;
};

struct ImportOutcome {
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;
    bool applied = false;
    std::vector<ImportedRow> rows;

    QJsonObject toJson() const;
};

struct ImportChoices {
    QString source; ///< name of the other system; with a row's ref it says who is who
    bool dryRun = false;
    bool partial = false;
};

/// Sends a plan to the office in bites of `rowsPerCall`, all in one transaction, so that a file of
/// any length is taken over whole or not at all.
Result<ImportOutcome> importClients(
    office::Connection& connection, const clients::ImportPlan& plan, const ImportChoices& choices);

} // namespace purser::tool
