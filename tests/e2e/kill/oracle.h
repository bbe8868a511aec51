#pragma once

#include "core/office/connection.h"
#include "tests/app/bridge/support/bridgerig.h"
#include "tests/e2e/teller/tellerjournal.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <vector>

namespace purser::tests {

/// Holds what the office says against what the servers really did, by their own books, and against
/// what people were told. Every check fails the test by itself.
class Oracle
{
public:
    Oracle(office::Connection& owner, BridgeRig& rig, std::vector<TellerEntry> commands);

    /// Each withdrawal: one execution when it was paid, none when it was not, and a debit with its
    /// credit when it was put back. Each operation of a server belongs to an instruction.
    void checkEffects();
    /// For every login: the sum of the server's operations is that of the ledger's journals.
    void checkSums();
    /// Each command that was acknowledged is in the office with that answer, and had one effect.
    void checkCommands();
    /// Whatever was being sent came to a report, or to people's eyes, within a minute.
    void checkSurfacing();
    void checkProofs();

    QList<QJsonObject> receipts() const;
    /// Counts by state, unknown outcomes and so on, for people.
    QString figures();

private:
    struct Instruction {
        qint64 payment = 0;
        QString kind;
        bool isDebit = true;
        QString state;
        QString ticket;
        qint64 minor = 0;
        QString login;
        QString tag;
    };

    void readInstructions();
    void readBooks();
    void checkPayment(const office::RowView& payment);
    int executed(qint64 payment, bool isDebit);
    int payoutsOf(const QString& reference, qint64 minor);
    qint64 count(const QString& sql, const QVariantList& parameters = {});
    qint64 accepted(const QString& step) const;

    office::Connection& m_owner;
    BridgeRig& m_rig;
    const std::vector<TellerEntry> m_commands;
    QMultiHash<qint64, Instruction> m_instructions; ///< by payment
    QHash<QString, Instruction> m_byTag;
    QMultiHash<QString, QJsonObject> m_operations; ///< of the trading server, by tag
    QMultiHash<QString, QJsonObject> m_payouts;    ///< of the gateway, by reference
};

} // namespace purser::tests
