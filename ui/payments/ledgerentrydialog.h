#pragma once

#include "core/ledger/ledgerapi.h"
#include "ui/kit/grid/cell.h"

#include <QDialog>

class QPushButton;

namespace purser::kit {
class Facts;
class Formats;
class Grid;
class Label;
class LayoutStore;
class StatePanel;
} // namespace purser::kit

namespace purser::payments {

/// One journal whole: every leg with the balance after it, and what caused it: payment, command,
/// person, place, time. From a leg one goes on to its account, from here to the payment.
class LedgerEntryDialog : public QDialog
{
    Q_OBJECT
public:
    LedgerEntryDialog(ledger::LedgerApi api, const kit::Formats& formats, kit::LayoutStore& layouts,
        QWidget* parent);

    void show(JournalId journal);
    kit::Grid& legs() { return *m_legs; }
    const kit::Facts& facts() const { return *m_facts; }

Q_SIGNALS:
    /// The entry, or why it cannot be shown, is on the screen.
    void loaded();
    void paymentRequested(const QString& reference);
    /// A leg was opened: its account, and the client whose it is, or nobody's.
    void accountRequested(
        purser::LedgerAccountId account, purser::ClientId client, const QString& owner);

private:
    void showEntry(const ledger::LedgerEntry& entry);
    void showOrigin(const ledger::LedgerEntry& entry);
    kit::GridRow legRow(const ledger::EntryLeg& leg) const;

    ledger::LedgerApi m_api;
    const kit::Formats& m_formats;
    kit::Label* m_title;
    kit::StatePanel* m_state;
    kit::Facts* m_facts;
    kit::Grid* m_legs;
    QPushButton* m_other;
    QPushButton* m_payment;
    JournalId m_journal;
    QString m_reference; ///< of the payment; empty: none that the reader may see
    JournalId m_linked;  ///< the journal that this one reverses, or is reversed by
};

} // namespace purser::payments
