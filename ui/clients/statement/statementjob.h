#pragma once

#include "core/ledger/statementapi.h"

#include <QObject>

namespace purser::clients {

/// Makes one statement out: the office records it, its content is read and written beside the place
/// where it shall be, the record is closed with the fingerprint, and only then the file takes its
/// name. Whatever goes wrong, no file is left that the record does not know.
class StatementJob : public QObject
{
    Q_OBJECT
public:
    StatementJob(office::OfficeSession& session, ledger::StatementQuery query, QString path,
        QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    void done(const QString& code, const QString& path);
    void failed(const purser::Error& error);

private:
    struct Written {
        QString code;
        int version = 0;
        QString sha256;
    };
    static Result<Written> write(const ledger::ClientStatement& statement,
        ledger::StatementFormat format, const QString& path);
    void writeIt(ledger::StatementId id, int version);
    void close(ledger::StatementId id, const Written& written);
    void giveUp(ledger::StatementId id, int version, const Error& error);
    QString partPath() const;

    ledger::StatementApi m_api;
    ledger::StatementQuery m_query;
    QString m_path;
    QString m_issueKey;
    QString m_finishKey;
};

} // namespace purser::clients
