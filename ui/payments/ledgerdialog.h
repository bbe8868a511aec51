#pragma once

#include "core/ledger/ledgerapi.h"

#include <QDialog>

namespace purser {
class Clock;
}

namespace purser::kit {
class Formats;
class Grid;
class Label;
class LayoutStore;
} // namespace purser::kit

namespace purser::payments {

/// The ledger of a client, or of the house: every account with its balance, and the postings of the
/// one that is chosen, so that a balance is followed down to what made it.
class LedgerDialog : public QDialog
{
    Q_OBJECT
public:
    LedgerDialog(ledger::LedgerApi api, const kit::Formats& formats, const Clock& clock,
        kit::LayoutStore& layouts, QWidget* parent);

    /// @param owner  of the accounts, for the title; an invalid id: the house
    void show(ClientId client, const QString& owner);

Q_SIGNALS:
    /// The accounts, and then the postings of the first of them, are on the screen.
    void loaded();
    /// A posting that belongs to a payment was opened: the payment's reference.
    void paymentRequested(const QString& reference);

private:
    void chooseAccount(qint64 id);

    ledger::LedgerApi m_api;
    const kit::Formats& m_formats;
    kit::Label* m_title;
    kit::Label* m_balance;
    kit::Grid* m_accounts;
    kit::Grid* m_postings;
};

} // namespace purser::payments
