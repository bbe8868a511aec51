#pragma once

#include "core/office/connection.h"

namespace purser::office {

/// A transaction as a scope: rolled back at the end of the scope unless it was committed.
class Transaction
{
public:
    static Result<Transaction> begin(Connection& connection);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Q_DISABLE_COPY(Transaction)

    /// The scope is over, whatever this returns.
    Result<void> commit();
    void rollback();

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}

    Connection* m_connection;
};

} // namespace purser::office
