#pragma once

#include "core/office/connection.h"

#include <QString>

namespace purser::tests {

/// Puts clients, accounts and money into a test office, as its database owner. Ids are returned
/// plain: tests hand them on to SQL.
class Books
{
public:
    explicit Books(office::Connection& owner) : m_owner(owner) {}

    /// A client who passed identity review.
    qint64 client(const QString& name);
    /// Screened just now as they are, no hits: what a payment expects of a client in order.
    void screen(qint64 client);
    /// A trading account with its ledger account; logins count up from 7100001.
    qint64 account(qint64 client, const QString& currency);
    /// A verified destination of the client, entered and verified by nobody who approves.
    qint64 destination(qint64 client, const QString& holder);
    void deposit(qint64 tradingAccount, qint64 minor);
    /// Moves money of the office to a provider, or what is below zero away from it.
    void fund(const QString& provider, const QString& currency, qint64 minor);

    qint64 ledgerAccount(qint64 tradingAccount);
    qint64 posted(qint64 ledgerAccount);
    qint64 pending(qint64 ledgerAccount);
    /// Number of differences in all proofs of the ledger; 0 is right.
    qint64 differences();
    /// One number of any statement.
    qint64 number(const QString& sql, const QVariantList& parameters = {});

private:
    office::Connection& m_owner;
};

} // namespace purser::tests
