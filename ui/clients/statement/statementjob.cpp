#include "ui/clients/statement/statementjob.h"

#include "core/office/call.h"
#include "core/reporting/export/tablewriter.h"
#include "ui/clients/statement/statementcsv.h"
#include "ui/clients/statement/statementpdf.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace purser::clients {

using ledger::ClientStatement;
using ledger::StatementFormat;
using ledger::StatementId;
using office::Outcome;

StatementJob::StatementJob(
    office::OfficeSession& session, ledger::StatementQuery query, QString path, QObject* parent)
    : QObject(parent), m_api(session), m_query(std::move(query)), m_path(std::move(path)),
      m_issueKey(office::newCommandKey()), m_finishKey(office::newCommandKey())
{
}

void StatementJob::start()
{
    m_api.issue(m_issueKey, m_query).onDone(this, [this](const Result<Outcome>& issued) {
        if (issued)
            writeIt(StatementId(issued->id), issued->version);
        else
            Q_EMIT failed(issued.error());
    });
}

void StatementJob::writeIt(StatementId id, int version)
{
    m_api.read(id)
        .map([format = m_query.format, path = partPath()](
                 const ClientStatement& statement) { return write(statement, format, path); })
        .onDone(this, [this, id, version](const Result<Written>& written) {
            if (written)
                close(id, *written);
            else
                giveUp(id, version, written.error());
        });
}

/// In a worker thread.
Result<StatementJob::Written> StatementJob::write(
    const ClientStatement& statement, StatementFormat format, const QString& path)
{
    const Result<void> put = format == StatementFormat::Pdf ? writeStatementPdf(statement, path)
                                                            : writeStatementCsv(statement, path);
    if (!put)
        return failure(put.error());
    const Result<QString> sha256 = reporting::fingerprintOf(path);
    if (!sha256)
        return failure(sha256.error());
    return Written{statement.code, statement.version, *sha256};
}

void StatementJob::close(StatementId id, const Written& written)
{
    m_api.finish(m_finishKey, id, written.version, written.sha256)
        .onDone(this, [this, code = written.code](const Result<Outcome>& finished) {
            if (!finished) {
                QFile::remove(partPath());
                Q_EMIT failed(finished.error());
                return;
            }
            QFile::remove(m_path); // the person has agreed to replace it
            if (QFile::rename(partPath(), m_path)) {
                Q_EMIT done(code, m_path);
                return;
            }
            QFile::remove(partPath());
            Q_EMIT failed(reporting::fileProblem(m_path, u"rename"_s).value());
        });
}

void StatementJob::giveUp(StatementId id, int version, const Error& error)
{
    QFile::remove(partPath());
    m_api.finish(m_finishKey, id, version, {}).onDone(this, [this, error](const Result<Outcome>&) {
        // What matters to the person is the first error.
        Q_EMIT failed(error);
    });
}

QString StatementJob::partPath() const
{
    return m_path + u".part"_s;
}

} // namespace purser::clients
