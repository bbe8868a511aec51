// The ledger view over a real office: from a balance to its postings, an entry and its payment.

#include "core/ledger/ledgerrow.h"
#include "tests/ui/payments/paymentsbench.h"
#include "tests/ui/support/deskoffice.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/periodfield.h"
#include "ui/payments/ledgerdialog.h"
#include "ui/payments/ledgerentrydialog.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace purser::tests;
using purser::ClientId;
using purser::kit::Grid;
using purser::kit::PeriodField;
using purser::payments::LedgerDialog;
using purser::payments::LedgerEntryDialog;
using purser::payments::LedgerOwner;

namespace {

QString textIn(Grid& grid, int row, int column)
{
    return DeskRig::plain(grid.model().textOf(row, column));
}

QAbstractButton* buttonOf(const QWidget& window, const QString& words)
{
    for (auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text().startsWith(words))
            return button;
    }
    return nullptr;
}

class LedgerView : public ::testing::Test
{
protected:
    LedgerView()
    {
        account = office.account(u"Ana Costa"_s, u"EUR"_s, 500000);
        payment = office.submit(account, 90000);
        office.approve(u"mara"_s, payment);
        office.carryOut(u"55010"_s);
    }

    /// Opens the client's ledger and waits for its figures.
    LedgerDialog& open(PaymentsBench& bench)
    {
        bench.view().showLedger(
            LedgerOwner{ClientId(office.clientOf(account)), u"Ana Costa"_s, {}, {}, 0});
        LedgerDialog& dialog = *bench.view().ledgerDialog();
        EXPECT_TRUE(
            DeskRig::waitFor([&] { return !dialog.turnover().value(u"closing"_s).isEmpty(); }));
        EXPECT_TRUE(DeskRig::waitFor([&] { return dialog.postings().model().knownCount() > 0; }));
        return dialog;
    }

    DeskOffice office;
    qint64 account = 0;
    qint64 payment = 0;
};

TEST_F(LedgerView, ShowsWhatAPeriodCameToAndItsPostings)
{
    PaymentsBench mara(office.office(), u"mara"_s);
    LedgerDialog& dialog = open(mara);
    EXPECT_EQ(DeskRig::plain(dialog.turnover().value(u"opening"_s)), u"0.00 EUR"_s);
    EXPECT_EQ(DeskRig::plain(dialog.turnover().value(u"in"_s)), u"5,000.00 EUR"_s);
    EXPECT_EQ(DeskRig::plain(dialog.turnover().value(u"out"_s)), u"900.00 EUR"_s);
    EXPECT_EQ(DeskRig::plain(dialog.turnover().value(u"closing"_s)), u"4,100.00 EUR"_s);
    EXPECT_EQ(dialog.postings().model().knownCount(), 2);
    EXPECT_EQ(textIn(dialog.postings(), 0, 4), u"4,100.00 EUR"_s);
    DeskRig::picture(&dialog, u"ledger"_s);
    dialog.period().setOwnDates(QDate(2001, 1, 1), QDate(2001, 1, 31));
    EXPECT_TRUE(DeskRig::waitFor(
        [&] { return DeskRig::plain(dialog.turnover().value(u"closing"_s)) == u"0.00 EUR"_s; }));
    EXPECT_TRUE(DeskRig::waitFor([&] { return dialog.postings().model().knownCount() == 0; }));
    dialog.period().setOwnDates(QDate(2001, 2, 1), QDate(2001, 1, 31));
    EXPECT_TRUE(dialog.turnover().value(u"wrong"_s).startsWith(u"The last day lies before"_s));
}

TEST_F(LedgerView, DrillsFromAPostingToItsEntryAndOnToThePayment)
{
    PaymentsBench mara(office.office(), u"mara"_s);
    LedgerDialog& dialog = open(mara);
    dialog.postings().setCurrentRow(0);
    Q_EMIT dialog.postings().activated(0);
    LedgerEntryDialog* entry = dialog.entryDialog();
    ASSERT_TRUE(entry);
    QSignalSpy loaded(entry, &LedgerEntryDialog::loaded);
    ASSERT_TRUE(DeskRig::waitFor([&] { return !loaded.isEmpty(); }));
    EXPECT_GE(entry->legs().model().knownCount(), 2);
    EXPECT_EQ(entry->facts().value(u"kind"_s), u"Withdrawal"_s);
    EXPECT_TRUE(textIn(entry->legs(), 0, 1).startsWith(u"Ana Costa"_s));
    EXPECT_TRUE(DeskRig::unnamed(entry).isEmpty());
    DeskRig::picture(entry, u"ledger-entry"_s);
    QAbstractButton* open = buttonOf(*entry, u"Open W-"_s);
    ASSERT_TRUE(open);
    QSignalSpy asked(&dialog, &LedgerDialog::paymentRequested);
    open->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_TRUE(asked.first().first().toString().startsWith(u"W-"_s));
}

TEST_F(LedgerView, FromALegOfTheHouseItsAccountIsOpened)
{
    PaymentsBench mara(office.office(), u"mara"_s);
    LedgerDialog& dialog = open(mara);
    dialog.postings().setCurrentRow(0);
    Q_EMIT dialog.postings().activated(0);
    LedgerEntryDialog* entry = dialog.entryDialog();
    QSignalSpy loaded(entry, &LedgerEntryDialog::loaded);
    ASSERT_TRUE(DeskRig::waitFor([&] { return !loaded.isEmpty(); }));
    entry->legs().setCurrentRow(1);
    Q_EMIT entry->legs().activated(2);
    ASSERT_TRUE(DeskRig::waitFor([&] {
        const auto account = dialog.accounts().currentData<purser::ledger::LedgerAccountRow>();
        return account && account->role == u"payout_in_flight"_s;
    }));
    EXPECT_TRUE(
        DeskRig::waitFor([&] { return dialog.turnover().value(u"closing"_s).contains(u"900"_s); }));
    DeskRig::picture(&dialog, u"ledger-house"_s);
}

} // namespace
