#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/office/canceltarget.h"
#include "core/office/connectionoptions.h"
#include "core/office/errortable.h"
#include "core/office/officeaddress.h"
#include "core/office/table.h"

#include <QCache>
#include <QSocketNotifier>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>
#include <functional>
#include <libpq-fe.h>
#include <memory>

namespace purser::office {

/// The Qt and libpq side of a Connection: one QSqlDatabase, its prepared statements, and the libpq
/// handle below it. Belongs to the thread that opened it.
class PostgresLink
{
public:
    static Result<std::unique_ptr<PostgresLink>> open(const OfficeAddress& address,
        const QString& login, const Secret& password, const ConnectionOptions& options);
    ~PostgresLink();
    Q_DISABLE_COPY_MOVE(PostgresLink)

    /// Runs and reads all rows. What has parameters is prepared, once.
    Result<Table> run(const QString& sql, const QVariantList& parameters);
    /// Sends many statements as they are. `each` gets the rows of every one.
    Result<void> runScript(const QByteArray& sql, const std::function<void(Table)>& each);
    /// One statement without parameters; gives the command tag ("COMMIT").
    Result<QByteArray> runPlain(const QByteArray& sql);
    /// `notified` is called in the event loop, also when the server hangs up.
    Result<void> subscribe(const QString& channel, std::function<void()> notified);

    bool isOpen() const;
    bool looksDead() const;
    int backendPid() const { return PQbackendPID(m_handle); }
    const std::shared_ptr<CancelTarget>& cancelTarget() const { return m_target; }
    /// Whether, since the last call, a commit was told not to have reached the standby.
    bool takeUnreplicated() { return std::exchange(m_unreplicated, false); }

private:
    friend class BulkCopy;
    explicit PostgresLink(QString name) : m_name(std::move(name)) {}
    bool connect(const OfficeAddress& address, const QString& login, const Secret& password,
        const ConnectionOptions& options);
    void adopt();
    Result<void> usable(const QVariantList& parameters) const;
    Result<Table> runDirect(const QString& sql);
    Result<Table> runPrepared(const QString& sql, const QVariantList& parameters);
    Result<Table> readAnswer(QSqlQuery& query, bool executed);
    Result<QSqlQuery*> prepared(const QString& sql);
    void drain();
    void listen();
    void stopListeningIfLost();
    Result<Table> readAll(QSqlQuery& query);
    Error failed(const QSqlQuery& query);
    Error failed(const PGresult* result);
    Error asError(const ServerFailure& failure);
    static void noticed(void* self, const PGresult* notice);

    const QString m_name;
    QSqlDatabase m_database;
    PGconn* m_handle = nullptr;
    std::shared_ptr<CancelTarget> m_target;
    QCache<QString, QSqlQuery> m_statements;
    Qt::HANDLE m_thread = nullptr;
    /// Wakes the event loop when the server says something unasked.
    std::unique_ptr<QSocketNotifier> m_listener;
    std::function<void()> m_notified;
    QString m_lastState; ///< SQLSTATE of the last failure
    bool m_unreplicated = false;
};

/// Asks the server once more why it refuses, for the SQLSTATE that its translated text hides.
QString probeRefusal(const OfficeAddress& address, const QString& login, const Secret& password,
    std::chrono::milliseconds deadline);

} // namespace purser::office
