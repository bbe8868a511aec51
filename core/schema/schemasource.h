#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace purser::schema {

/// One SQL file of the office schema.
struct SqlFile {
    QString name; ///< "0001_frame.sql"
    QByteArray text;

    /// SHA-256 of the text, hex.
    QString hash() const;
};

/// The SQL that makes an office: embedded in the program, or, for tests and for work on it, read
/// from a folder of the same shape. Files are in the order of their names.
struct SchemaSource {
    QList<SqlFile> migrations; ///< NNNN_name.sql: tables; each runs once, never edited
    QList<SqlFile> authority;  ///< functions, triggers, grants; replaced whole
    QList<SqlFile> checks;     ///< queries that must find nothing

    static Result<SchemaSource> embedded();
    static Result<SchemaSource> fromDirectory(const QString& directory);

    /// The number of the last migration.
    int version() const;
    /// One hash over everything.
    QString hash() const;
};

/// The number in front of a migration's name; 0 when there is none.
int migrationNumber(const QString& name);

} // namespace purser::schema
