#include "core/office/bulkcopy.h"

#include "core/office/libpqmemory.h"
#include "core/office/postgreslink.h"

namespace purser::office {

using namespace Qt::StringLiterals;

namespace {

/// Reads what the server has left to say, so that the connection can be used again.
void drain(PGconn* handle)
{
    while (PGresult* result = PQgetResult(handle))
        PQclear(result);
}

} // namespace

Result<BulkCopy> BulkCopy::begin(Connection& connection, const QByteArray& statement)
{
    PostgresLink& link = *connection.m_link;
    const ResultPointer result(PQexec(link.m_handle, statement.constData()));
    if (PQresultStatus(result.get()) != PGRES_COPY_IN)
        return failure(link.failed(result.get()));
    return BulkCopy(link);
}

BulkCopy::BulkCopy(BulkCopy&& other) noexcept : m_link(std::exchange(other.m_link, nullptr)) {}

BulkCopy::~BulkCopy()
{
    if (!m_link)
        return;
    PQputCopyEnd(m_link->m_handle, "given up");
    drain(m_link->m_handle);
}

Result<void> BulkCopy::write(const QByteArray& bytes)
{
    if (PQputCopyData(m_link->m_handle, bytes.constData(), static_cast<int>(bytes.size())) != 1)
        return failure(ErrorCode::ConnectionLost, {}, u"connection lost"_s);
    return {};
}

Result<qint64> BulkCopy::finish()
{
    PostgresLink& link = *std::exchange(m_link, nullptr);
    if (PQputCopyEnd(link.m_handle, nullptr) != 1)
        return failure(ErrorCode::ConnectionLost, {}, u"connection lost"_s);
    const ResultPointer result(PQgetResult(link.m_handle));
    drain(link.m_handle);
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
        return failure(link.failed(result.get()));
    return QByteArray(PQcmdTuples(result.get())).toLongLong();
}

} // namespace purser::office
