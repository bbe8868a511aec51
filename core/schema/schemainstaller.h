#pragma once

#include "core/base/result.h"
#include "core/office/connection.h"
#include "core/schema/schemasource.h"

#include <QStringList>
#include <chrono>
#include <functional>

namespace purser::schema {

/// How a database stands to the schema of this program.
struct SchemaStatus {
    bool isOffice = false;         ///< has meta.schema_version
    bool isEmpty = false;          ///< has nothing of anybody's: an office can be installed
    int installed = 0;             ///< number of the last migration applied
    int available = 0;             ///< number of the last migration of this program
    QStringList pending;           ///< names of the migrations to be applied
    bool authorityCurrent = false; ///< functions and grants are those of this program

    bool isCurrent() const { return isOffice && pending.isEmpty() && authorityCurrent; }
};

/// Installs and upgrades the schema of an office.
///
/// Everything happens in one transaction under an advisory lock: pending migrations in order, then,
/// when any of it differs from what is installed, all authority files, then the checks. What fails
/// leaves nothing behind. A table that is in use is waited for briefly and tried again, so that an
/// upgrade never makes the desks wait behind it.
///
/// Each file runs as the superuser; a file may `set local role`, which ends with the file.
///
/// Errors, beside those of the connection: VersionMismatch {installed, available} for an office
/// that is newer than the program; WrongState {why: "gap" | "edited" | "not_an_office" |
/// "not_empty" | "ends_transaction", file}; CheckFailed {check, found}; Internal {file, statement,
/// line} for SQL that fails.
class SchemaInstaller
{
public:
    struct Options {
        std::chrono::milliseconds lockTimeout{300};
        int attempts = 20;                    ///< when something holds a lock for longer
        std::chrono::milliseconds pause{200}; ///< between attempts, with jitter
        QString programVersion{};               ///< noted beside each migration
    };

    /// `superuser` outlives the installer and has no transaction open.
    SchemaInstaller(office::Connection& superuser, SchemaSource source);
    SchemaInstaller(office::Connection& superuser, SchemaSource source, Options options);

    /// Makes an office of an empty database.
    Result<void> install();
    /// Brings an office up to this program. Nothing to do is a success.
    Result<void> upgrade();
    Result<SchemaStatus> status();
    /// Runs the checks alone, as `purser-office check` and the nightly job do.
    Result<void> check();

private:
    class Attempt;
    Result<void> inAttempts(const std::function<Result<void>(Attempt&)>& work);
    Result<void> inTransaction(const std::function<Result<void>(Attempt&)>& work);

    office::Connection& m_connection;
    SchemaSource m_source;
    Options m_options;
};

} // namespace purser::schema
