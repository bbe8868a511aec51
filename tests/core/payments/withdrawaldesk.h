#pragma once

#include "core/office/connection.h"
#include "tests/core/ledger/books.h"
#include "tests/support/testoffice.h"

#include <QJsonObject>
#include <QString>
#include <memory>

namespace purser::tests {

/// An office with one client, an account and a destination, and the commands over withdrawals as
/// short calls. Amounts are minor units of the account's currency.
class WithdrawalDesk
{
public:
    explicit WithdrawalDesk(const QString& currency = QStringLiteral("EUR"),
        qint64 deposited = 100000000, TestCluster& cluster = TestCluster::shared());

    const TestOffice& office() const { return m_office; }
    Books& books() { return m_books; }
    office::Connection& owner() { return *m_owner; }
    qint64 client() const { return m_client; }
    qint64 account() const { return m_account; }
    qint64 destination() const { return m_destination; }

    Result<office::Outcome> submit(office::Connection& who, qint64 minor);
    Result<office::Outcome> submitTo(
        office::Connection& who, qint64 account, qint64 destination, qint64 minor);
    /// With the version, revision and hash as they stand now.
    Result<office::Outcome> approve(office::Connection& who, qint64 payment);
    Result<office::Outcome> approveSeen(
        office::Connection& who, qint64 payment, int version, int revision, const QString& hash);
    /// A payment that is returned is held for an answer of its client.
    Result<office::Outcome> decide(office::Connection& who, const QString& function, qint64 payment,
        const QString& reason, const QString& text);
    /// Made by sana and approved by joao and mara: the instruction stands in the outbox.
    qint64 approved(qint64 minor);

    QString text(qint64 payment, const QString& column);
    qint64 number(qint64 payment, const QString& column);

    /// Takes the connector's lease on that connection.
    qint64 lease(office::Connection& connector);
    /// Calls a link function of the connector; the lease goes first.
    Result<office::Table> link(
        office::Connection& connector, const QString& call, const QVariantList& arguments = {});

    /// Live figures of the account money is about to leave, as its books have them.
    void putFigures(qint64 instruction);
    /// Whether the office asks for the password before the last word over money (money.step_up).
    void askPasswordForMoney(bool asks);

    static QString newKey();

private:
    TestOffice m_office;
    std::unique_ptr<office::Connection> m_owner = m_office.asOwner();
    Books m_books{*m_owner};
    qint64 m_client = 0;
    qint64 m_account = 0;
    qint64 m_destination = 0;
};

} // namespace purser::tests
