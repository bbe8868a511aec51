// The dialogs that enter payments, and the one that lets a payment pass, used by keyboard alone.

#include "tests/core/payments/kinds/kindsdesk.h"
#include "tests/support/demand.h"
#include "tests/ui/payments/keyboard.h"
#include "tests/ui/payments/paymentsbench.h"
#include "tests/ui/support/deskoffice.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/payments/depositdialog.h"
#include "ui/payments/operationdialog.h"
#include "ui/payments/overridedialog.h"
#include "ui/payments/payagaindialog.h"
#include "ui/payments/transferdialog.h"
#include "ui/payments/walletdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;
using namespace purser::payments;

namespace {

class EntryByKeyboard : public ::testing::Test
{
protected:
    /// The open dialog after its client was found by typing.
    template <typename Dialog>
    Dialog* withClient(PaymentsBench& bench)
    {
        auto* dialog = qobject_cast<Dialog*>(bench.view().decisions().dialog());
        EXPECT_NE(dialog, nullptr);
        if (!dialog)
            return nullptr;
        QSignalSpy ready(dialog, &EntryDialog::clientReady);
        EXPECT_TRUE(tabTo(dialog, u"Find the client"_s));
        typed(name());
        auto* found = dialog->template findChild<QListWidget*>();
        EXPECT_TRUE(DeskRig::waitFor([found] { return found->isVisible() && found->count() > 0; }));
        EXPECT_TRUE(tabTo(dialog, u"Clients found"_s));
        pressed(Qt::Key_Down);
        pressed(Qt::Key_Return);
        EXPECT_TRUE(DeskRig::waitFor([&ready] { return !ready.isEmpty(); }));
        EXPECT_TRUE(tabTo(dialog, u"Amount"_s));
        return dialog;
    }
    /// Enter in the field that has the focus.
    static bool sent(PaymentsBench& bench)
    {
        pressed(Qt::Key_Return);
        return DeskRig::waitFor([&bench] { return !bench.view().decisions().dialog(); });
    }
    QString name()
    {
        return demand(
            desk.desk().owner().execute(
                u"select full_name from book.client where id = $1"_s, {desk.desk().client()}))
            .row(0)
            .text(0);
    }
    qint64 count(const QString& sql) { return desk.books().number(sql); }
    const TestOffice& office() { return desk.desk().office(); }

    KindsDesk desk;
};

} // namespace

TEST_F(EntryByKeyboard, ADepositIsAnnounced)
{
    PaymentsBench sana(office(), u"sana"_s);
    sana.view().enterDeposit({});
    auto* dialog = withClient<DepositDialog>(sana);
    ASSERT_NE(dialog, nullptr);
    typed(u"250"_s);
    EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
    EXPECT_TRUE(sent(sana));
    EXPECT_EQ(count(u"select amount_minor from book.payment where kind = 'deposit' and state = "
                    "'announced'"_s),
        25000);
}

TEST_F(EntryByKeyboard, ATransferIsEntered)
{
    desk.addAccount(desk.desk().client(), u"EUR"_s);
    PaymentsBench sana(office(), u"sana"_s);
    sana.view().enterTransfer({});
    auto* dialog = withClient<TransferDialog>(sana);
    ASSERT_NE(dialog, nullptr);
    typed(u"75.50"_s);
    EXPECT_TRUE(dialog->acceptButton()->isEnabled());
    EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
    EXPECT_TRUE(sent(sana));
    EXPECT_EQ(count(u"select amount_minor from book.payment where kind = 'transfer'"_s), 7550);
}

TEST_F(EntryByKeyboard, AnOperationIsEnteredWithItsReason)
{
    PaymentsBench joao(office(), u"joao"_s);
    joao.view().enterOperation({});
    auto* dialog = withClient<OperationDialog>(joao);
    ASSERT_NE(dialog, nullptr);
    typed(u"12"_s);
    ASSERT_TRUE(tabTo(dialog, u"Reason"_s));
    pressed(Qt::Key_End); // "other", which needs a note
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    ASSERT_TRUE(tabTo(dialog, u"Note"_s));
    typed(u"a promise of the call"_s);
    EXPECT_TRUE(dialog->acceptButton()->isEnabled());
    EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
    ASSERT_TRUE(tabTo(dialog, u"Amount"_s));
    EXPECT_TRUE(sent(joao));
    EXPECT_EQ(count(u"select amount_minor from book.payment where kind = 'adjustment'"_s), 1200);
}

TEST_F(EntryByKeyboard, MoneyOfTheWalletGoesBackOntoAnAccount)
{
    const qint64 payment = desk.desk().approved(50000);
    desk.carryOut();
    const qint64 payout = count(u"select id from book.instruction where kind = 'payout'"_s);
    demand(desk.link(u"payout_status($1, %1, 'returned', 'po')"_s.arg(payout)));
    ASSERT_EQ(desk.state(payment), u"returned_after_send"_s);
    PaymentsBench sana(office(), u"sana"_s);
    sana.open(payment);
    auto* dialog = qobject_cast<WalletDialog*>(sana.press(Qt::Key_W));
    ASSERT_NE(dialog, nullptr);
    const auto* account = dialog->findChild<QComboBox*>();
    ASSERT_TRUE(DeskRig::waitFor([account] { return account->count() > 0; }));
    ASSERT_TRUE(tabTo(dialog, u"Amount"_s));
    typed(u"500.01"_s);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "more than there is";
    pressed(Qt::Key_Backspace);
    DeskRig::picture(dialog, u"dialog-wallet"_s);
    EXPECT_TRUE(dialog->acceptButton()->isEnabled());
    EXPECT_TRUE(sent(sana));
    EXPECT_EQ(count(u"select amount_minor from book.payment where kind = 'deposit' and method = "
                    "'internal' and state = 'awaiting_approval'"_s),
        50000);
}

TEST_F(EntryByKeyboard, WhatCameBackIsPaidOutAgainOrStays)
{
    const qint64 payment = desk.desk().approved(50000);
    desk.carryOut();
    const qint64 payout = count(u"select id from book.instruction where kind = 'payout'"_s);
    demand(desk.link(u"payout_status($1, %1, 'returned', 'po')"_s.arg(payout)));
    PaymentsBench sana(office(), u"sana"_s);
    sana.showTab(PaymentTab::CameBack);
    sana.open(payment);
    auto* dialog = qobject_cast<PayAgainDialog*>(sana.press(Qt::Key_P));
    ASSERT_NE(dialog, nullptr);
    const auto* destination = dialog->findChild<QComboBox*>();
    ASSERT_TRUE(DeskRig::waitFor([destination] { return destination->count() > 0; }));
    EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
    // The only destination is the one it came back from.
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "without saying why";
    ASSERT_TRUE(tabTo(dialog, u"Note"_s));
    typed(u"the bank mistook the name"_s);
    EXPECT_TRUE(dialog->acceptButton()->isEnabled());
    ASSERT_TRUE(tabTo(dialog, u"Amount"_s));
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    typed(u"500.01"_s);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "more than came back";
    pressed(Qt::Key_Backspace);
    DeskRig::picture(dialog, u"dialog-pay-again"_s);
    EXPECT_TRUE(sent(sana));
    const qint64 again = count(u"select id from book.payment where again_of = %1 and from_wallet "
                               "and amount_minor = 50000"_s.arg(payment));
    sana.open(payment);
    EXPECT_EQ(sana.button(u"Pay out"_s), nullptr);
    auto joao = desk.as("joao");
    demand(desk.desk().decide(*joao, u"desk.reject_payment"_s, again, u"duplicate"_s, {}));
    // The client wants it on the account after all.
    sana.open(again);
    sana.open(payment);
    auto* leave = qobject_cast<kit::ReasonDialog*>(sana.press(Qt::Key_S));
    ASSERT_NE(leave, nullptr);
    leave->setReasonCode(u"client_wishes"_s);
    EXPECT_TRUE(sana.submit(leave));
    EXPECT_EQ(count(u"select count(*) from book.kept_payout where ended_at is null"_s), 1);
}

TEST(OverrideByKeyboard, IsGivenWithWordsAndThePassword)
{
    DeskOffice office;
    const qint64 payment = office.fill().value(u"stopped"_s);
    PaymentsBench chen(office.office(), u"chen"_s);
    chen.open(payment);
    auto* dialog = qobject_cast<OverrideDialog*>(chen.press(Qt::Key_O));
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
    ASSERT_TRUE(tabTo(dialog, u"What you have seen"_s));
    typed(u"the statement of the bank"_s);
    ASSERT_TRUE(tabTo(dialog, u"Password"_s));
    typed(TestOffice::password(u"chen"_s).text());
    DeskRig::picture(dialog, u"dialog-override"_s);
    pressed(Qt::Key_Return);
    EXPECT_TRUE(DeskRig::waitFor([&] { return !chen.view().decisions().dialog(); }));
    EXPECT_EQ(office.books().number(
                  u"select count(*) from book.check_override where payment_id = $1"_s, {payment}),
        1);
}
