#include "core/schema/schemainstaller.h"

#include "core/office/transaction.h"
#include "core/schema/installedfiles.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

namespace purser::schema {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastServerVersion = 150000;
constexpr int mostFindingsNamed = 20;

/// SQL of ours that fails is a defect, whatever its SQLSTATE; what may pass by itself keeps its
/// code.
Error inFile(Error error, const SqlFile& file)
{
    const bool passing = error.code == ErrorCode::Busy || error.code == ErrorCode::Cancelled
        || error.code == ErrorCode::Timeout || error.code == ErrorCode::ConnectionLost
        || error.code == ErrorCode::ServerUnavailable;
    if (!passing)
        error.code = ErrorCode::Internal;
    error.args.insert(u"file"_s, file.name);
    return error;
}

QString oneLine(const office::RowView& row, int columns)
{
    QStringList values;
    for (int column = 0; column < columns; ++column)
        values << (row.isNull(column) ? u"null"_s : row.text(column));
    return values.join(u" | "_s);
}

Result<void> mustFindNothing(const QList<office::Table>& tables, const SqlFile& file)
{
    QJsonArray found;
    int count = 0;
    for (const office::Table& table : tables) {
        count += table.rowCount();
        for (int i = 0; i < table.rowCount() && found.size() < mostFindingsNamed; ++i)
            found << oneLine(table.row(i), static_cast<int>(table.columns().size()));
    }
    if (count == 0)
        return {};
    return failure(ErrorCode::CheckFailed,
        {{u"check"_s, file.name}, {u"found"_s, found}, {u"count"_s, count}},
        file.name + u": "_s + found.first().toString());
}

} // namespace

/// The transaction of one attempt.
class SchemaInstaller::Attempt
{
public:
    Attempt(office::Connection& connection, const SchemaSource& source, const Options& options)
        : m_connection(connection), m_source(source), m_options(options)
    {
    }

    Result<void> begin();
    Result<void> install();
    Result<void> upgrade();
    Result<void> runChecks();

private:
    Result<void> prerequisites();
    Result<void> runFiles(const QList<SqlFile>& migrations, bool authority);
    Result<void> runFile(const SqlFile& file);

    office::Connection& m_connection;
    const SchemaSource& m_source;
    const Options& m_options;
    QString m_transactionId;
};

Result<void> SchemaInstaller::Attempt::begin()
{
    const QByteArray timeout =
        "set local lock_timeout = " + QByteArray::number(qint64(m_options.lockTimeout.count()));
    if (auto set = m_connection.script(timeout + "; set local statement_timeout = 0"); !set)
        return set;
    const auto row = m_connection.execute(
        u"select pg_catalog.pg_try_advisory_xact_lock(x'70757273'::int, x'6572'::int), pg_catalog.pg_current_xact_id()::text"_s);
    if (!row)
        return failure(row.error());
    if (!row->row(0).flag(0))
        return failure(ErrorCode::Busy, {{u"why"_s, u"another_upgrade"_s}});
    m_transactionId = row->row(0).text(1);
    return prerequisites();
}

Result<void> SchemaInstaller::Attempt::prerequisites()
{
    const auto row = m_connection.execute(
        u"select pg_catalog.current_setting('server_version_num')::int, (select rolsuper from pg_catalog.pg_roles where rolname = current_user)"_s);
    if (!row)
        return failure(row.error());
    if (row->row(0).integer(0) < leastServerVersion)
        return failure(ErrorCode::VersionMismatch,
            {{u"server"_s, row->row(0).integer(0)}, {u"least"_s, leastServerVersion}});
    if (!row->row(0).flag(1))
        return failure(ErrorCode::NotPermitted, {{u"needs"_s, u"superuser"_s}});
    return {};
}

Result<void> SchemaInstaller::Attempt::install()
{
    if (auto prepared = InstalledFiles::prepare(m_connection); !prepared)
        return prepared;
    return runFiles(m_source.migrations, true);
}

Result<void> SchemaInstaller::Attempt::upgrade()
{
    const auto installed = InstalledFiles::read(m_connection);
    if (!installed)
        return failure(installed.error());
    const auto pending = installed->pending(m_source);
    if (!pending)
        return failure(pending.error());
    return runFiles(*pending, !pending->isEmpty() || !installed->hasAuthority(m_source));
}

Result<void> SchemaInstaller::Attempt::runFiles(const QList<SqlFile>& migrations, bool authority)
{
    QElapsedTimer timer;
    for (const SqlFile& file : migrations) {
        timer.start();
        if (auto ran = runFile(file); !ran)
            return ran;
        if (auto noted = InstalledFiles::noteMigration(
                m_connection, file, timer.elapsed(), m_options.programVersion);
            !noted)
            return noted;
    }
    timer.start();
    if (authority) {
        for (const SqlFile& file : m_source.authority) {
            if (auto ran = runFile(file); !ran)
                return ran;
        }
        if (auto noted = InstalledFiles::noteAuthority(
                m_connection, m_source.authority, timer.elapsed(), m_options.programVersion);
            !noted)
            return noted;
    }
    return runChecks();
}

Result<void> SchemaInstaller::Attempt::runFile(const SqlFile& file)
{
    if (auto ran = m_connection.script(file.text); !ran)
        return failure(inFile(std::move(ran.error()), file));
    // The role that a file took may not ask what follows in an office that is hardened already.
    if (auto reset = m_connection.script("reset role"); !reset)
        return reset;
    const auto still = m_connection.execute(
        u"select coalesce(pg_catalog.pg_current_xact_id_if_assigned()::text, '')"_s);
    if (!still)
        return failure(inFile(still.error(), file));
    if (still->row(0).text(0) != m_transactionId)
        return failure(
            ErrorCode::WrongState, {{u"why"_s, u"ends_transaction"_s}, {u"file"_s, file.name}});
    return {};
}

Result<void> SchemaInstaller::Attempt::runChecks()
{
    for (const SqlFile& file : m_source.checks) {
        const auto tables = m_connection.scriptTables(file.text);
        if (!tables)
            return failure(inFile(tables.error(), file));
        if (auto nothing = mustFindNothing(*tables, file); !nothing)
            return nothing;
        if (auto reset = m_connection.script("reset role"); !reset)
            return reset;
    }
    return {};
}

SchemaInstaller::SchemaInstaller(office::Connection& superuser, SchemaSource source)
    : SchemaInstaller(superuser, std::move(source), Options())
{
}

SchemaInstaller::SchemaInstaller(
    office::Connection& superuser, SchemaSource source, Options options)
    : m_connection(superuser), m_source(std::move(source)), m_options(std::move(options))
{
    if (m_options.programVersion.isEmpty())
        m_options.programVersion = QStringLiteral(PURSER_VERSION);
}

Result<SchemaStatus> SchemaInstaller::status()
{
    const auto row = m_connection.execute(
        u"select pg_catalog.to_regclass('meta.schema_version') is not null,"
        " not exists (select from pg_catalog.pg_namespace n where n.nspname !~ '^pg_' and "
        "n.nspname not in ('information_schema', 'public'))"
        " and not exists (select from pg_catalog.pg_class c where c.relnamespace = 'public'::regnamespace)"_s);
    if (!row)
        return failure(row.error());
    SchemaStatus status;
    status.isOffice = row->row(0).flag(0);
    status.isEmpty = row->row(0).flag(1);
    status.available = m_source.version();
    if (!status.isOffice)
        return status;
    const auto installed = InstalledFiles::read(m_connection);
    if (!installed)
        return failure(installed.error());
    status.installed = installed->version();
    status.authorityCurrent = installed->hasAuthority(m_source);
    if (const auto pending = installed->pending(m_source)) {
        for (const SqlFile& file : *pending)
            status.pending << file.name;
    }
    return status;
}

Result<void> SchemaInstaller::install()
{
    return inAttempts([this](Attempt& attempt) -> Result<void> {
        const auto found = status();
        if (!found)
            return failure(found.error());
        if (!found->isEmpty)
            return failure(ErrorCode::WrongState, {{u"why"_s, u"not_empty"_s}});
        return attempt.install();
    });
}

Result<void> SchemaInstaller::upgrade()
{
    return inAttempts([this](Attempt& attempt) -> Result<void> {
        const auto found = status();
        if (!found)
            return failure(found.error());
        if (!found->isOffice)
            return failure(ErrorCode::WrongState, {{u"why"_s, u"not_an_office"_s}});
        return attempt.upgrade();
    });
}

Result<void> SchemaInstaller::check()
{
    return inAttempts([](Attempt& attempt) { return attempt.runChecks(); });
}

Result<void> SchemaInstaller::inAttempts(const std::function<Result<void>(Attempt&)>& work)
{
    for (int number = 1;; ++number) {
        auto done = inTransaction(work);
        if (done || done.error().code != ErrorCode::Busy || number >= m_options.attempts)
            return done;
        const auto pause = m_options.pause.count();
        QThread::msleep(static_cast<unsigned long>(
            pause / 2 + QRandomGenerator::global()->bounded(static_cast<qint64>(pause) + 1)));
    }
}

Result<void> SchemaInstaller::inTransaction(const std::function<Result<void>(Attempt&)>& work)
{
    auto transaction = office::Transaction::begin(m_connection);
    if (!transaction)
        return failure(std::move(transaction.error()));
    Attempt attempt(m_connection, m_source, m_options);
    if (auto begun = attempt.begin(); !begun)
        return begun;
    if (auto done = work(attempt); !done)
        return done;
    return transaction->commit();
}

} // namespace purser::schema
