#include "core/office/postgreslink.h"

#include "core/office/clocale.h"
#include "core/office/libpqmemory.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>
#include <QSqlResult>
#include <QThread>
#include <atomic>
#include <poll.h>

namespace purser::office {

using namespace Qt::StringLiterals;

namespace {

constexpr int statementCacheSize = 64;

QString nextName()
{
    static std::atomic<quint64> count = 0;
    return u"purser-"_s + QString::number(++count);
}

QString withOptions(const OfficeAddress& address, const ConnectionOptions& options)
{
    QString settings = u"-c TimeZone=UTC -c DateStyle=ISO,YMD -c IntervalStyle=postgres"_s;
    if (options.statementTimeout > 0)
        settings += u" -c statement_timeout="_s + QString::number(options.statementTimeout);
    if (options.lockTimeout > 0)
        settings += u" -c lock_timeout="_s + QString::number(options.lockTimeout);
    QString name = options.applicationName;
    name.remove(u'\'').remove(u'\\').remove(u';');
    const int seconds = qMax(2, (options.connectTimeout + 999) / 1000);
    return address.connectOptions() + u";connect_timeout="_s + QString::number(seconds)
        + u";application_name='"_s + name + u"';options='"_s + settings + u'\'';
}

QString field(const PGresult* result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code));
}

ServerFailure failureIn(const PGresult* result)
{
    ServerFailure failure;
    failure.sqlState = field(result, PG_DIAG_SQLSTATE);
    failure.message = field(result, PG_DIAG_MESSAGE_PRIMARY);
    failure.detail = field(result, PG_DIAG_MESSAGE_DETAIL);
    failure.context = field(result, PG_DIAG_CONTEXT);
    failure.table = field(result, PG_DIAG_TABLE_NAME);
    if (!failure.table.isEmpty())
        failure.table.prepend(field(result, PG_DIAG_SCHEMA_NAME) + u'.');
    failure.constraint = field(result, PG_DIAG_CONSTRAINT_NAME);
    return failure;
}

Table asTable(const PGresult* result)
{
    QStringList columns;
    for (int column = 0; column < PQnfields(result); ++column)
        columns << QString::fromUtf8(PQfname(result, column));
    QList<QVariant> cells;
    for (int row = 0; row < PQntuples(result); ++row) {
        for (int column = 0; column < columns.size(); ++column)
            cells << (PQgetisnull(result, row, column)
                    ? QVariant()
                    : QVariant(QString::fromUtf8(PQgetvalue(result, row, column))));
    }
    return Table(std::move(columns), std::move(cells));
}

bool isFailure(const PGresult* result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY;
}

} // namespace

Result<std::unique_ptr<PostgresLink>> PostgresLink::open(const OfficeAddress& address,
    const QString& login, const Secret& password, const ConnectionOptions& options)
{
    if (auto checked = address.check(); !checked)
        return failure(std::move(checked.error()));
    if (login.contains(QChar::Null) || password.utf8().contains('\0'))
        return failure(ErrorCode::AuthenticationFailed);
    std::unique_ptr<PostgresLink> link(new PostgresLink(nextName()));
    if (link->connect(address, login, password, options)) {
        link->adopt();
        return link;
    }
    const QString text = link->m_database.lastError().databaseText();
    QString sqlState;
    if (isUnknownRefusal(text))
        sqlState = probeRefusal(
            address, login, password, std::chrono::milliseconds(options.connectTimeout));
    return failure(connectError(text, sqlState));
}

bool PostgresLink::connect(const OfficeAddress& address, const QString& login,
    const Secret& password, const ConnectionOptions& options)
{
    const CLocale english;
    m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    m_database.setDatabaseName(address.database);
    m_database.setConnectOptions(withOptions(address, options));
    // Only HighPrecision gives numeric as the digits it has.
    m_database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    return m_database.open(login, password.text());
}

void PostgresLink::adopt()
{
    const QVariant handle = m_database.driver()->handle();
    Q_ASSERT(
        qstrcmp(handle.typeName(), "pg_conn*") == 0 || qstrcmp(handle.typeName(), "PGconn*") == 0);
    m_handle = *static_cast<PGconn* const*>(handle.constData());
    m_database.setPassword({});
    m_target = std::make_shared<CancelTarget>(m_handle);
    m_statements.setMaxCost(statementCacheSize);
    m_thread = QThread::currentThreadId();
    PQsetNoticeReceiver(m_handle, &PostgresLink::noticed, this);
}

PostgresLink::~PostgresLink()
{
    if (m_listener) {
        m_listener->setEnabled(false);
        m_listener.release()->deleteLater(); // this may be within its signal
    }
    // The driver first: without it the statements go quietly, with it each would ask the server to
    // forget it, and complain where the server is gone.
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    m_statements.clear();
}

void PostgresLink::noticed(void* self, const PGresult* notice)
{
    // "canceling wait for synchronous replication": the commit stands on this server, and only
    // there. Neither its SQLSTATE (01000) nor its translated text tells it from other warnings.
    if (field(notice, PG_DIAG_SOURCE_FUNCTION) == "SyncRepWaitForLSN"_L1)
        static_cast<PostgresLink*>(self)->m_unreplicated = true;
}

Result<void> PostgresLink::usable(const QVariantList& parameters) const
{
    if (m_thread != QThread::currentThreadId())
        return failure(ErrorCode::Internal, {}, u"connection used in a thread not its own"_s);
    if (!isOpen())
        return failure(ErrorCode::ConnectionLost, {}, u"connection lost"_s);
    for (const QVariant& parameter : parameters) {
        // Statements are C strings to libpq: a NUL would cut them off in the middle.
        if (parameter.typeId() == QMetaType::QString && parameter.toString().contains(QChar::Null))
            return failure(ErrorCode::BadInput, {{u"why"_s, u"nul_character"_s}});
    }
    return {};
}

Result<Table> PostgresLink::run(const QString& sql, const QVariantList& parameters)
{
    if (auto checked = usable(parameters); !checked)
        return failure(std::move(checked.error()));
    m_target->requested = false;
    if (parameters.isEmpty())
        return runDirect(sql);
    const bool wasPrepared = m_statements.contains(sql);
    auto table = runPrepared(sql, parameters);
    // After an upgrade of the office the prepared statement no longer fits; it has not been run.
    const bool outdated = m_lastState == "0A000"_L1 || m_lastState == "26000"_L1;
    if (table || !wasPrepared || !outdated || PQtransactionStatus(m_handle) != PQTRANS_IDLE)
        return table;
    m_statements.remove(sql);
    return runPrepared(sql, parameters);
}

Result<Table> PostgresLink::runDirect(const QString& sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    return readAnswer(query, query.exec(sql));
}

Result<Table> PostgresLink::runPrepared(const QString& sql, const QVariantList& parameters)
{
    auto query = prepared(sql);
    if (!query)
        return failure(std::move(query.error()));
    for (qsizetype i = 0; i < parameters.size(); ++i)
        (*query)->bindValue(static_cast<int>(i), parameters[i]);
    return readAnswer(**query, (*query)->exec());
}

Result<Table> PostgresLink::readAnswer(QSqlQuery& query, bool executed)
{
    Result<Table> table;
    if (executed)
        table = readAll(query);
    else
        table = failure(failed(query));
    query.finish();
    drain();
    return table;
}

/// A forward-only query leaves the end of its answer unread, and libpq takes the statement to be
/// still running.
void PostgresLink::drain()
{
    while (const ResultPointer rest{PQgetResult(m_handle)}) {
    }
}

Result<QSqlQuery*> PostgresLink::prepared(const QString& sql)
{
    if (QSqlQuery* known = m_statements.object(sql))
        return known;
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return failure(failed(*query));
    QSqlQuery* const fresh = query.get();
    m_statements.insert(sql, query.release());
    return fresh;
}

Result<Table> PostgresLink::readAll(QSqlQuery& query)
{
    const QSqlRecord record = query.record();
    QStringList columns;
    for (int i = 0; i < record.count(); ++i)
        columns << record.fieldName(i);
    QList<QVariant> cells;
    while (query.next()) {
        for (int i = 0; i < columns.size(); ++i)
            cells << query.value(i);
    }
    if (query.lastError().isValid() || !isOpen())
        return failure(failed(query));
    return Table(std::move(columns), std::move(cells));
}

Error PostgresLink::failed(const QSqlQuery& query)
{
    ServerFailure failure;
    const QVariant handle = query.result() ? query.result()->handle() : QVariant();
    if (qstrcmp(handle.typeName(), "pg_result*") == 0) {
        const auto* result = *static_cast<PGresult* const*>(handle.constData());
        if (result && isFailure(result))
            failure = failureIn(result);
    }
    if (failure.sqlState.isEmpty()) // a failed prepare leaves no result behind
        failure.sqlState = query.lastError().nativeErrorCode();
    return asError(failure);
}

Error PostgresLink::failed(const PGresult* result)
{
    return asError(failureIn(result));
}

Error PostgresLink::asError(const ServerFailure& failure)
{
    m_lastState = failure.sqlState;
    stopListeningIfLost();
    return statementError(failure, m_target->requested.exchange(false));
}

Result<void> PostgresLink::runScript(const QByteArray& sql, const std::function<void(Table)>& each)
{
    if (auto checked = usable({}); !checked)
        return checked;
    m_target->requested = false;
    if (!PQsendQuery(m_handle, sql.constData()))
        return failure(ErrorCode::ConnectionLost, {}, u"connection lost"_s);
    std::optional<Error> error;
    int statement = 0;
    while (const ResultPointer result{PQgetResult(m_handle)}) {
        ++statement;
        if (!isFailure(result.get())) {
            each(asTable(result.get()));
            continue;
        }
        error = failed(result.get());
        error->args.insert(u"statement"_s, statement);
        const int position = field(result.get(), PG_DIAG_STATEMENT_POSITION).toInt();
        if (position > 0)
            error->args.insert(
                u"line"_s, 1 + QString::fromUtf8(sql).left(position - 1).count(u'\n'));
        if (const QString message = field(result.get(), PG_DIAG_MESSAGE_PRIMARY);
            !error->detail.contains(message))
            error->detail += u": "_s + message;
    }
    if (error)
        return failure(std::move(*error));
    if (!isOpen())
        return failure(ErrorCode::ConnectionLost, {}, u"connection lost"_s);
    return {};
}

Result<QByteArray> PostgresLink::runPlain(const QByteArray& sql)
{
    if (auto checked = usable({}); !checked)
        return failure(std::move(checked.error()));
    m_target->requested = false;
    const ResultPointer result{PQexec(m_handle, sql.constData())};
    if (!result || isFailure(result.get()))
        return failure(failed(result.get()));
    return QByteArray(PQcmdStatus(result.get()));
}

Result<void> PostgresLink::subscribe(const QString& channel, std::function<void()> notified)
{
    const QByteArray name = channel.toUtf8();
    const TextPointer quoted(
        PQescapeIdentifier(m_handle, name.constData(), static_cast<size_t>(name.size())));
    if (!quoted)
        return failure(ErrorCode::Internal, {}, u"not a channel: "_s + channel);
    if (auto listening = runPlain(QByteArray("listen ") + quoted.get()); !listening)
        return failure(std::move(listening.error()));
    m_notified = std::move(notified);
    m_listener = std::make_unique<QSocketNotifier>(PQsocket(m_handle), QSocketNotifier::Read);
    QObject::connect(
        m_listener.get(), &QSocketNotifier::activated, m_listener.get(), [this] { listen(); });
    return {};
}

// Not by QSqlDriver::subscribeToNotification(): its notifier outlives the socket, about which Qt
// complains, and nobody is told that the server is gone.
void PostgresLink::listen()
{
    const bool lost = !PQconsumeInput(m_handle) || !isOpen();
    bool heard = lost;
    while (PGnotify* const notification = PQnotifies(m_handle)) {
        PQfreemem(notification);
        heard = true;
    }
    const auto notified = m_notified; // may close this connection
    stopListeningIfLost();
    if (heard)
        notified();
}

void PostgresLink::stopListeningIfLost()
{
    if (m_listener && !isOpen()) {
        m_listener->setEnabled(false);
        m_listener.release()->deleteLater(); // this may be within its signal
    }
}

bool PostgresLink::isOpen() const
{
    return m_handle && PQstatus(m_handle) == CONNECTION_OK;
}

bool PostgresLink::looksDead() const
{
    // The last words of the server may come before the end of the stream, hence more than once.
    for (int i = 0; i < 4 && isOpen(); ++i) {
        pollfd descriptor{PQsocket(m_handle), POLLIN, 0};
        if (poll(&descriptor, 1, 0) <= 0)
            return false;
        if (!PQconsumeInput(m_handle))
            return true;
    }
    return !isOpen();
}

} // namespace purser::office
