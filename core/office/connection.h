#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/office/call.h"
#include "core/office/canceller.h"
#include "core/office/connectionoptions.h"
#include "core/office/officeaddress.h"
#include "core/office/outcome.h"
#include "core/office/serveridentity.h"
#include "core/office/table.h"

#include <QByteArray>
#include <QList>
#include <QVariantList>
#include <functional>
#include <memory>

namespace purser::office {

class PostgresLink;

/// One login's connection to the office database. Every call waits for the answer, so it lives in a
/// terminal program, a bridge worker, a test, or a worker thread of OfficeSession - never in a GUI
/// thread. It belongs to the thread that opened it.
///
/// Errors carry a code and the arguments the database gave; the server's own words reach only
/// Error::detail, and only where they cannot hold the contents of a row.
class Connection
{
public:
    /// @return AuthenticationFailed, TlsFailed, ServerUnavailable, BadInput {field}.
    static Result<std::unique_ptr<Connection>> open(const OfficeAddress& address,
        const QString& login, const Secret& password, const ConnectionOptions& options = {});
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Calls a function that returns rows. All rows are read.
    Result<Table> call(const Call& call);
    /// Calls a function that returns one jsonb object; null gives an empty object.
    Result<QJsonObject> callJson(const Call& call);
    /// Calls a function that returns desk.outcome. A connection that is lost after sending, or a
    /// commit that did not reach the synchronous standby, gives OutcomeUnknown.
    /// CommandSender resolves that.
    Result<Outcome> command(const Call& call);
    /// The same for a command that returns one jsonb object.
    Result<QJsonObject> commandJson(const Call& call);

    /// Runs one statement with `$1`-style parameters. For administration and tests; the
    /// workstation only calls functions. With parameters, no operator may contain a '?'.
    Result<Table> execute(const QString& sql, const QVariantList& parameters = {});
    /// Runs many statements, as psql does with a file. Administration only. On failure the args
    /// hold "statement" (its number, from 1) and "line", where known.
    Result<void> script(const QByteArray& sql);
    /// The same, and gives the rows of each statement, all values as text.
    Result<QList<Table>> scriptTables(const QByteArray& sql);

    /// Transactions are for administration and the bridge; commands are transactions by themselves.
    /// See class Transaction for the scope guard.
    Result<void> begin();
    /// Fails, too, when the server turned the commit of a broken transaction into a rollback.
    Result<void> commit();
    void rollback();

    /// Calls back, in the event loop of this thread, when the channel is notified, and once when
    /// the server hangs up. One channel a connection; the subscription ends with it.
    Result<void> subscribe(const QString& channel, std::function<void()> notified);

    /// For cancelling what this connection is running, from another thread.
    Canceller canceller() const;
    /// False once the loss of the connection has been noticed.
    bool isOpen() const;
    /// Whether the server has already hung up; costs no round trip.
    bool looksDead() const;
    int backendPid() const;
    /// When the server process of this connection started, microseconds since 1970 UTC.
    Result<qint64> backendStart();
    /// Which server this is. Fields stay empty where the login may not see them.
    Result<ServerIdentity> serverIdentity();

private:
    template <typename T>
    Result<T> asCommand(const Call& call, const std::function<Result<T>()>& run);
    friend class BulkCopy;
    explicit Connection(std::unique_ptr<PostgresLink> link);

    std::unique_ptr<PostgresLink> m_link;
};

} // namespace purser::office
