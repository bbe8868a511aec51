#include "core/office/transaction.h"

namespace purser::office {

Result<Transaction> Transaction::begin(Connection& connection)
{
    if (auto begun = connection.begin(); !begun)
        return failure(std::move(begun.error()));
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    Connection* const connection = std::exchange(m_connection, nullptr);
    if (!connection)
        return failure(ErrorCode::Internal, {}, QStringLiteral("the transaction is over"));
    return connection->commit();
}

void Transaction::rollback()
{
    if (Connection* const connection = std::exchange(m_connection, nullptr))
        connection->rollback();
}

} // namespace purser::office
