#pragma once

#include "core/office/connection.h"
#include "tests/core/ledger/books.h"
#include "tests/support/testoffice.h"

#include <QHash>
#include <QString>
#include <memory>

namespace purser::tests {

/// A test office in the middle of a working day: clients with accounts and money, withdrawals in
/// every state that a desk shows. Invented people, ids from 1.
class DeskOffice
{
public:
    DeskOffice();

    const TestOffice& office() const { return m_office; }
    Books& books() { return m_books; }
    office::Connection& owner() { return *m_owner; }

    /// A client with an account, a verified destination and money; the account's id.
    qint64 account(const QString& client, const QString& currency, qint64 minor);
    /// Asked for by support, for the account's own destination. Its id.
    qint64 submit(qint64 account, qint64 minor);
    void approve(const QString& login, qint64 payment);
    /// The bridge: claims everything approved and says what came of it.
    void carryOut(const QString& ticket);
    void loseAnswers();
    void settlePayouts();
    void setFigures(qint64 account, qint64 freeMinor);

    qint64 clientOf(qint64 account);
    QString state(qint64 payment);
    qint64 number(const QString& column, qint64 payment);

    /// A whole morning, for pictures and for lists; payments by what they show: "ready", "stopped",
    /// "waiting", "settled", "unknown", "halfway".
    QHash<QString, qint64> fill();

private:
    qint64 lease();
    QList<qint64> claim();
    office::Table link(const QString& call, const QVariantList& arguments);
    void settledDeposit(qint64 account, qint64 minor, int daysAgo);
    void dueIn(qint64 payment, int minutes);
    office::Connection& as(const QString& login);

    TestOffice m_office = TestOffice::fresh();
    std::unique_ptr<office::Connection> m_owner = m_office.asOwner();
    Books m_books{*m_owner};
    std::unique_ptr<office::Connection> m_connector;
    QHash<QString, std::shared_ptr<office::Connection>> m_people;
    qint64 m_lease = 0;
};

} // namespace purser::tests
