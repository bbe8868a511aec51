#include "core/schema/installedfiles.h"

namespace purser::schema {

using namespace Qt::StringLiterals;

namespace {

Result<void> note(office::Connection& connection, const QString& kind, const SqlFile& file,
    qint64 milliseconds, const QString& programVersion)
{
    const auto noted = connection.execute(
        u"insert into meta.schema_version (kind, name, sha256, duration_ms, program_version) values ($1, $2, $3, $4, $5)"_s,
        {kind, file.name, file.hash(), milliseconds, programVersion});
    if (!noted)
        return failure(noted.error());
    return {};
}

} // namespace

Result<InstalledFiles> InstalledFiles::read(office::Connection& connection)
{
    const auto rows =
        connection.execute(u"select kind, name, sha256 from meta.schema_version order by 1, 2"_s);
    if (!rows)
        return failure(rows.error());
    InstalledFiles installed;
    for (int i = 0; i < rows->rowCount(); ++i) {
        const office::RowView row = rows->row(i);
        auto& files = row.text(0) == "migration"_L1 ? installed.migrations : installed.authority;
        files.insert(row.text(1), row.text(2));
    }
    return installed;
}

Result<void> InstalledFiles::prepare(office::Connection& connection)
{
    return connection.script(
        "create schema meta;\n"
        "create table meta.schema_version (\n"
        "  kind text not null check (kind in ('migration', 'authority')),\n"
        "  name text not null,\n"
        "  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),\n"
        "  applied_at timestamptz not null default clock_timestamp(),\n"
        "  applied_by text not null default session_user,\n"
        "  duration_ms bigint not null check (duration_ms >= 0),\n"
        "  program_version text not null,\n"
        "  primary key (kind, name)\n"
        ");\n"
        "comment on table meta.schema_version is\n"
        "  'The SQL files this office was made from. Written by install and upgrade only.';\n");
}

Result<void> InstalledFiles::noteMigration(office::Connection& connection, const SqlFile& file,
    qint64 milliseconds, const QString& programVersion)
{
    return note(connection, u"migration"_s, file, milliseconds, programVersion);
}

Result<void> InstalledFiles::noteAuthority(office::Connection& connection,
    const QList<SqlFile>& files, qint64 milliseconds, const QString& programVersion)
{
    if (auto cleared =
            connection.script("delete from meta.schema_version where kind = 'authority'");
        !cleared)
        return cleared;
    for (const SqlFile& file : files) {
        if (auto noted = note(connection, u"authority"_s, file, milliseconds, programVersion);
            !noted)
            return noted;
    }
    return {};
}

Result<QList<SqlFile>> InstalledFiles::pending(const SchemaSource& source) const
{
    if (version() > source.version())
        return failure(ErrorCode::VersionMismatch,
            {{u"installed"_s, version()}, {u"available"_s, source.version()}});
    QList<SqlFile> pending;
    QMap<QString, QString> unknown = migrations;
    for (const SqlFile& file : source.migrations) {
        const auto known = migrations.find(file.name);
        unknown.remove(file.name);
        if (known == migrations.end()) {
            pending << file;
            continue;
        }
        if (*known != file.hash())
            return failure(
                ErrorCode::WrongState, {{u"why"_s, u"edited"_s}, {u"file"_s, file.name}});
        // An installed one behind one that is not: somebody renamed or inserted a file.
        if (!pending.isEmpty())
            return failure(
                ErrorCode::WrongState, {{u"why"_s, u"gap"_s}, {u"file"_s, pending.first().name}});
    }
    if (!unknown.isEmpty())
        return failure(
            ErrorCode::WrongState, {{u"why"_s, u"gap"_s}, {u"file"_s, unknown.firstKey()}});
    return pending;
}

bool InstalledFiles::hasAuthority(const SchemaSource& source) const
{
    QMap<QString, QString> wanted;
    for (const SqlFile& file : source.authority)
        wanted.insert(file.name, file.hash());
    return wanted == authority;
}

int InstalledFiles::version() const
{
    return migrations.isEmpty() ? 0 : migrationNumber(migrations.lastKey());
}

} // namespace purser::schema
