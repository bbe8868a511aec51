#pragma once

#include "tests/core/payments/withdrawaldesk.h"
#include "tests/support/demand.h"

namespace purser::tests {

/// An office with a bridge played by the test: payments of every kind as short calls, and trading
/// servers that do what they are told. Amounts are minor units.
class KindsDesk
{
public:
    explicit KindsDesk(const QString& currency = QStringLiteral("EUR"), qint64 deposited = 100000000);

    WithdrawalDesk& desk() { return m_desk; }
    Books& books() { return m_desk.books(); }
    std::unique_ptr<office::Connection> as(const char* login) { return m_desk.office().as(login); }
    /// A connection of somebody who has just stepped up.
    std::unique_ptr<office::Connection> steppedUp(const char* login);

    Result<office::Outcome> announce(office::Connection& who, qint64 minor,
        const QString& method = QStringLiteral("sepa"), const QString& currency = {});
    /// What a provider says has come; `more` replaces members of the usual report.
    Result<QJsonObject> receipt(const QString& providerReference, qint64 minor,
        const QString& reference, const QVariantMap& more = {});
    Result<office::Outcome> transfer(
        office::Connection& who, qint64 from, qint64 to, qint64 minor);
    Result<office::Outcome> operation(office::Connection& who, const QString& kind,
        const QString& direction, qint64 minor,
        const QString& reason = QStringLiteral("goodwill"));
    /// Approves as joao, then mara, then ines, until it is decided.
    void approveAll(qint64 payment);
    /// A command about a payment with its version as it stands, and what else it takes.
    Result<office::Outcome> about(office::Connection& who, const QString& function, qint64 payment,
        const QList<office::Argument>& more);

    /// The instructions that are ready, as claimed by the bridge.
    std::vector<qint64> claim();
    void send(qint64 instruction);
    /// Claims and carries out whatever is planned until nothing is left; how many there were.
    int carryOut();
    void done(qint64 instruction);
    void refuse(qint64 instruction);
    Result<office::Table> link(const QString& call, const QVariantList& arguments = {});

    qint64 addAccount(qint64 client, const QString& currency, qint64 deposited = 0);
    qint64 addClient(const QString& name);
    void rate(const QString& from, const QString& to, qint64 e10);
    /// Posted balance of the accounts of a role, summed.
    qint64 role(const QString& role, const QString& currency = QStringLiteral("EUR"));
    QString state(qint64 payment) { return m_desk.text(payment, QStringLiteral("state")); }
    QString flag(qint64 payment) { return m_desk.text(payment, QStringLiteral("flag")); }
    QString reference(qint64 payment) { return m_desk.text(payment, QStringLiteral("reference")); }
    void run(const QByteArray& sql) { demand(m_desk.owner().script(sql)); }
    QJsonObject sheet(office::Connection& who, qint64 payment);
    /// The level of a check on the sheet; empty when it is not there.
    QString level(qint64 payment, const QString& code);

private:
    WithdrawalDesk m_desk;
    QString m_currency;
    std::unique_ptr<office::Connection> m_connector;
    qint64 m_lease = 0;
    int m_tickets = 136000;
};

} // namespace purser::tests
