#pragma once

#include "core/base/result.h"
#include "core/office/connection.h"

#include <QByteArray>

namespace purser::office {

/// Rows on their way into a table, in COPY's text format: the fast way in for history and imports,
/// open to the database's owner only. While it lasts, the connection can do nothing else.
class BulkCopy
{
public:
    /// @param statement  "copy book.deal (…) from stdin"
    static Result<BulkCopy> begin(Connection& connection, const QByteArray& statement);
    /// Gives up, and with it the transaction, unless finish() was called.
    ~BulkCopy();
    BulkCopy(BulkCopy&& other) noexcept;
    BulkCopy& operator=(BulkCopy&&) = delete;
    Q_DISABLE_COPY(BulkCopy)

    /// Any number of bytes; need not end at the end of a row.
    Result<void> write(const QByteArray& bytes);
    /// How many rows came in.
    Result<qint64> finish();

private:
    explicit BulkCopy(PostgresLink& link) : m_link(&link) {}

    PostgresLink* m_link;
};

} // namespace purser::office
