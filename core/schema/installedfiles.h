#pragma once

#include "core/base/result.h"
#include "core/office/connection.h"
#include "core/schema/schemasource.h"

#include <QList>
#include <QMap>
#include <QString>

namespace purser::schema {

/// What meta.schema_version says is installed: name → hash of each file, by kind.
struct InstalledFiles {
    QMap<QString, QString> migrations;
    QMap<QString, QString> authority;

    static Result<InstalledFiles> read(office::Connection& connection);
    /// Makes schema meta and its table, in an empty database.
    static Result<void> prepare(office::Connection& connection);
    /// Notes a migration that has just run.
    static Result<void> noteMigration(office::Connection& connection, const SqlFile& file,
        qint64 milliseconds, const QString& programVersion);
    /// Replaces the list of authority files.
    static Result<void> noteAuthority(office::Connection& connection, const QList<SqlFile>& files,
        qint64 milliseconds, const QString& programVersion);

    /// The migrations of `source` that are still to run. VersionMismatch when something newer is
    /// installed; WrongState {why: gap | edited, file}.
    Result<QList<SqlFile>> pending(const SchemaSource& source) const;
    bool hasAuthority(const SchemaSource& source) const;
    int version() const;
};

} // namespace purser::schema
