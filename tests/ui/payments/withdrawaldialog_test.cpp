// Entering and amending a withdrawal at the desk.

#include "tests/ui/payments/paymentsbench.h"
#include "tests/ui/support/deskoffice.h"
#include "ui/payments/amountdialog.h"
#include "ui/payments/withdrawaldialog.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;
using purser::payments::AmountDialog;
using purser::payments::WithdrawalDialog;

namespace {

/// The dialog with the client found by typing, as a person would.
WithdrawalDialog* entering(PaymentsBench& bench, const QString& client)
{
    bench.view().enterWithdrawal({});
    auto* dialog = qobject_cast<WithdrawalDialog*>(bench.view().decisions().dialog());
    if (!dialog)
        return nullptr;
    auto* found = dialog->findChild<QListWidget*>();
    QSignalSpy ready(dialog, &WithdrawalDialog::clientReady);
    dialog->setSearchText(client);
    EXPECT_TRUE(DeskRig::waitFor([found] { return found->count() > 0; }));
    Q_EMIT found->itemActivated(found->item(0));
    EXPECT_TRUE(DeskRig::waitFor([&ready] { return !ready.isEmpty(); }));
    return dialog;
}

} // namespace

TEST(Withdrawal, IsEnteredForAClientFoundByTyping)
{
    DeskOffice office;
    office.account(u"Ana Costa"_s, u"EUR"_s, 500000);
    PaymentsBench sana(office.office(), u"sana"_s);
    WithdrawalDialog* dialog = entering(sana, u"costa"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    dialog->setAmountText(u"1,250.5"_s);
    EXPECT_TRUE(dialog->acceptButton()->isEnabled());
    EXPECT_EQ(dialog->request().amount, Money(125050, Currency(u"EUR"_s, 2)));
    DeskRig::picture(dialog, u"dialog-withdrawal"_s);
    EXPECT_TRUE(sana.submit(dialog));
    EXPECT_TRUE(
        DeskRig::waitFor([&sana] { return sana.view().openPayment().sheet().has_value(); }));
    EXPECT_EQ(sana.view().openPayment().sheet()->payment.amount.minor(), 125050);
    EXPECT_EQ(
        office.books().number(u"select count(*) from book.payment where kind = 'withdrawal'"_s), 1);
}

TEST(Withdrawal, AboveTheBalanceSaysWhatThereIs)
{
    DeskOffice office;
    office.account(u"Ana Costa"_s, u"EUR"_s, 500000);
    PaymentsBench sana(office.office(), u"sana"_s);
    WithdrawalDialog* dialog = entering(sana, u"costa"_s);
    ASSERT_NE(dialog, nullptr);
    dialog->setAmountText(u"5000.01"_s);
    EXPECT_EQ(sana.submitRefused(dialog),
        u"Only 5,000.00 EUR is available on the account. Nothing was held."_s);
    EXPECT_TRUE(dialog->isVisible());
    dialog->reject();
}

TEST(Withdrawal, AmendingTakesTheApprovalsAway)
{
    DeskOffice office;
    const qint64 payment = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 150000);
    office.approve(u"joao"_s, payment);
    PaymentsBench sana(office.office(), u"sana"_s);
    sana.showTab(payments::PaymentTab::Withdrawals);
    sana.open(payment);
    auto* dialog = qobject_cast<WithdrawalDialog*>(sana.press(Qt::Key_E));
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(DeskRig::waitFor([dialog] { return dialog->acceptButton()->isEnabled(); }));
    dialog->setAmountText(u"1400"_s);
    DeskRig::picture(dialog, u"dialog-amend"_s);
    EXPECT_TRUE(sana.submit(dialog));
    EXPECT_EQ(office.number(u"amount_minor"_s, payment), 140000);
    EXPECT_EQ(office.number(u"steps_done"_s, payment), 0);
    EXPECT_EQ(office.number(u"revision"_s, payment), 2);
}

TEST(Amounts, AreReadAsTheLanguageWritesThem)
{
    const Currency euro(u"EUR"_s, 2);
    const kit::Formats british(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const kit::Formats german(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(AmountDialog::read(u"1,250.50"_s, euro, british), Money(125050, euro));
    EXPECT_EQ(AmountDialog::read(u" 1250 "_s, euro, british), Money(125000, euro));
    EXPECT_EQ(AmountDialog::read(u"1.250,50"_s, euro, german), Money(125050, euro));
    EXPECT_EQ(AmountDialog::read(u"1 250,5"_s, euro, german), Money(125050, euro));
    EXPECT_FALSE(AmountDialog::read(u"12.345"_s, euro, british));
    EXPECT_FALSE(AmountDialog::read(u"twelve"_s, euro, british));
    EXPECT_FALSE(AmountDialog::read(u""_s, euro, british));
}
