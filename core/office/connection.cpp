#include "core/office/connection.h"

#include "core/office/errortable.h"
#include "core/office/postgreslink.h"

#include <QJsonDocument>

namespace purser::office {

using namespace Qt::StringLiterals;

Connection::Connection(std::unique_ptr<PostgresLink> link) : m_link(std::move(link)) {}

Connection::~Connection() = default;

Result<std::unique_ptr<Connection>> Connection::open(const OfficeAddress& address,
    const QString& login, const Secret& password, const ConnectionOptions& options)
{
    auto link = PostgresLink::open(address, login, password, options);
    if (!link)
        return failure(std::move(link.error()));
    return std::unique_ptr<Connection>(new Connection(std::move(*link)));
}

Result<Table> Connection::call(const Call& call)
{
    const auto statement = call.statement();
    if (!statement)
        return failure(statement.error());
    return m_link->run(*statement, call.values());
}

Result<QJsonObject> Connection::callJson(const Call& call)
{
    const auto statement = call.statement(true);
    if (!statement)
        return failure(statement.error());
    const auto table = m_link->run(*statement, call.values());
    if (!table)
        return failure(table.error());
    if (table->rowCount() != 1)
        return failure(ErrorCode::Internal, {}, call.function + u" did not return one value"_s);
    if (table->row(0).isNull(0))
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(table->row(0).text(0).toUtf8());
    if (!document.isObject())
        return failure(ErrorCode::Internal, {}, call.function + u" did not return an object"_s);
    return document.object();
}

/// Tells what failed before it was sent from what may have happened.
template <typename T>
Result<T> Connection::asCommand(const Call& call, const std::function<Result<T>()>& run)
{
    const QJsonObject key{{u"key"_s, call.argument(u"p_key").toString()}};
    if (!isOpen() || looksDead())
        return failure(ErrorCode::ConnectionLost, {}, u"connection lost"_s);
    m_link->takeUnreplicated();
    auto result = run();
    if (m_link->takeUnreplicated())
        return failure(ErrorCode::OutcomeUnknown, key, u"not replicated"_s);
    if (!result && result.error().code == ErrorCode::ConnectionLost)
        return failure(ErrorCode::OutcomeUnknown, key, result.error().detail);
    return result;
}

Result<Outcome> Connection::command(const Call& call)
{
    return asCommand<Outcome>(call, [this, &call]() -> Result<Outcome> {
        const auto table = this->call(call);
        if (!table)
            return failure(table.error());
        auto outcome = Outcome::fromTable(*table);
        // Only command_result() may say that it knows nothing.
        if (!outcome && call.function != "desk.command_result"_L1)
            return failure(ErrorCode::Internal, {}, call.function + u" gave no outcome"_s);
        return outcome;
    });
}

Result<QJsonObject> Connection::commandJson(const Call& call)
{
    return asCommand<QJsonObject>(call, [this, &call] { return callJson(call); });
}

Result<Table> Connection::execute(const QString& sql, const QVariantList& parameters)
{
    return m_link->run(sql, parameters);
}

Result<void> Connection::script(const QByteArray& sql)
{
    return m_link->runScript(sql, [](const Table&) {});
}

Result<QList<Table>> Connection::scriptTables(const QByteArray& sql)
{
    QList<Table> tables;
    auto done = m_link->runScript(sql, [&tables](Table table) { tables << std::move(table); });
    if (!done)
        return failure(std::move(done.error()));
    return tables;
}

Result<void> Connection::begin()
{
    return m_link->runPlain("begin").map([](const QByteArray&) {});
}

Result<void> Connection::commit()
{
    m_link->takeUnreplicated();
    const auto tag = m_link->runPlain("commit");
    if (m_link->takeUnreplicated())
        return failure(ErrorCode::OutcomeUnknown, {}, u"not replicated"_s);
    if (!tag && tag.error().code == ErrorCode::ConnectionLost)
        return failure(ErrorCode::OutcomeUnknown, {}, tag.error().detail);
    if (!tag)
        return failure(tag.error());
    if (*tag != "COMMIT")
        return failure(ErrorCode::Internal, {}, u"the transaction was broken: rolled back"_s);
    return {};
}

void Connection::rollback()
{
    // A connection that is lost has rolled back already.
    if (isOpen())
        static_cast<void>(m_link->runPlain("rollback"));
}

Result<void> Connection::subscribe(const QString& channel, std::function<void()> notified)
{
    return m_link->subscribe(channel, std::move(notified));
}

Canceller Connection::canceller() const
{
    return Canceller(m_link->cancelTarget());
}

bool Connection::isOpen() const
{
    return m_link->isOpen();
}

bool Connection::looksDead() const
{
    return m_link->looksDead();
}

int Connection::backendPid() const
{
    return m_link->backendPid();
}

Result<qint64> Connection::backendStart()
{
    const auto table = m_link->run(
        u"select (extract(epoch from backend_start) * 1000000)::int8 from pg_catalog.pg_stat_activity where pid = pg_catalog.pg_backend_pid()"_s,
        {});
    if (!table)
        return failure(table.error());
    return table->row(0).integer(0);
}

Result<ServerIdentity> Connection::serverIdentity()
{
    ServerIdentity identity;
    const auto system =
        m_link->run(u"select system_identifier::text from pg_catalog.pg_control_system()"_s, {});
    if (!system && endsConnection(system.error()))
        return failure(system.error());
    if (system)
        identity.system = system->row(0).text(0);
    const auto timeline = m_link->run(
        u"select substr(pg_catalog.pg_walfile_name(pg_catalog.pg_current_wal_lsn()), 1, 8)"_s, {});
    if (!timeline && endsConnection(timeline.error()))
        return failure(timeline.error());
    if (timeline)
        identity.timeline = timeline->row(0).text(0).toInt(nullptr, 16);
    return identity;
}

} // namespace purser::office
