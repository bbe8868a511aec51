#pragma once

#include "core/ledger/ledgerapi.h"
#include "ui/kit/grid/rowsource.h"

#include <QDialog>
#include <QPointer>

namespace purser {
class Clock;
}

namespace purser::kit {
class Facts;
class Formats;
class Grid;
class Label;
class LayoutStore;
class PeriodField;
} // namespace purser::kit

namespace purser::payments {

class LedgerEntryDialog;

/// Whose accounts a ledger dialog shows.
struct LedgerOwner {
    ClientId client;         ///< invalid: the house
    QString name;            ///< of the client, for the title
    QString provider;        ///< of the house's accounts only those there; empty: all
    LedgerAccountId account; ///< the one to begin with; invalid: the first
    qint64 login = 0;        ///< or the one of that trading account
};

/// The ledger of a client, or of the house: every account with its balance, what it stood at and
/// what went in and out in a period, and the postings of that. So a balance is followed down to
/// what made it: balance, posting, entry with all its legs, payment.
class LedgerDialog : public QDialog
{
    Q_OBJECT
public:
    LedgerDialog(ledger::LedgerApi api, const kit::Formats& formats, const Clock& clock,
        kit::LayoutStore& layouts, QWidget* parent);

    void show(const LedgerOwner& owner);
    kit::Grid& accounts() { return *m_accounts; }
    kit::Grid& postings() { return *m_postings; }
    kit::PeriodField& period() { return *m_period; }
    const kit::Facts& turnover() const { return *m_turnover; }
    QPointer<LedgerEntryDialog> entryDialog() const { return m_entry; }

Q_SIGNALS:
    /// The accounts, and then the postings of the first of them, are on the screen.
    void loaded();
    /// What the period comes to, or that it cannot be shown, is on the screen.
    void turnoverShown();
    /// From an entry its payment was opened: the payment's reference.
    void paymentRequested(const QString& reference);

private:
    void buildAccounts(kit::LayoutStore& layouts);
    QWidget* buildPostings(const Clock& clock, kit::LayoutStore& layouts);
    kit::RowPage accountRows(const std::vector<ledger::LedgerAccountRow>& accounts) const;
    kit::RowPage postingRows(const Page<ledger::PostingRow>& page) const;
    void chooseFirst();
    void chooseAccount(qint64 id);
    void showPeriod();
    void showTurnover(const Result<ledger::LedgerPeriod>& period);
    void openEntry(JournalId journal);
    void openAccount(const LedgerOwner& owner);

    ledger::LedgerApi m_api;
    const kit::Formats& m_formats;
    kit::LayoutStore& m_layouts;
    LedgerOwner m_owner;
    LedgerAccountId m_account;
    kit::Label* m_title;
    kit::Label* m_balance;
    kit::Grid* m_accounts;
    kit::PeriodField* m_period;
    kit::Facts* m_turnover;
    kit::Grid* m_postings;
    QPointer<LedgerEntryDialog> m_entry;
};

} // namespace purser::payments
