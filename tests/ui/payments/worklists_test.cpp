// Money without an owner, disputes and handing over, by the people who do it at the desk.

#include "tests/core/payments/kinds/kindsdesk.h"
#include "tests/ui/payments/paymentsbench.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/facts.h"
#include "ui/payments/allocatedialog.h"
#include "ui/payments/chargebackdialog.h"
#include "ui/payments/chargebackswindow.h"
#include "ui/payments/entrieswindow.h"
#include "ui/payments/evidencedialog.h"
#include "ui/payments/findingdialog.h"
#include "ui/payments/findingswindow.h"
#include "ui/payments/handoverdialog.h"
#include "ui/payments/receiptentrydialog.h"
#include "ui/payments/receiptswindow.h"
#include "ui/payments/recoverieswindow.h"
#include "ui/payments/recoverypaymentdialog.h"
#include "ui/payments/returnreceiptdialog.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purser::payments;
using namespace purser::tests;
using purser::ClientId;

namespace {

class WorkLists : public ::testing::Test
{
protected:
    static ReceiptsWindow& receipts(PaymentsBench& bench)
    {
        bench.view().showReceipts();
        ReceiptsWindow& window = *bench.view().receiptsWindow();
        EXPECT_TRUE(DeskRig::waitFor([&window] { return window.grid().loadedCount() > 0; }));
        window.grid().setCurrentRow(0);
        return window;
    }

    static ChargebacksWindow& disputes(PaymentsBench& bench)
    {
        bench.view().showChargebacks();
        ChargebacksWindow& window = *bench.view().chargebacksWindow();
        EXPECT_TRUE(DeskRig::waitFor([&window] { return window.grid().loadedCount() > 0; }));
        window.grid().setCurrentRow(0);
        return window;
    }

    template <typename Window>
    static QAbstractButton* decision(Window& window, const QString& beginning)
    {
        for (auto* button : window.decisionBar().template findChildren<QAbstractButton*>()) {
            if (DeskRig::plain(button->text()).startsWith(beginning))
                return button;
        }
        return nullptr;
    }

    qint64 settledDeposit(qint64 minor)
    {
        auto sana = desk.as("sana");
        const qint64 deposit = demand(desk.announce(*sana, minor)).id;
        demand(desk.receipt(u"B-1"_s, minor, desk.reference(deposit)));
        desk.carryOut();
        return deposit;
    }

    KindsDesk desk;
};

} // namespace

TEST_F(WorkLists, AReceiptIsAllocatedAndApprovedBySomebodyElse)
{
    demand(desk.receipt(u"B-9"_s, 70000, u"thanks"_s, {{u"p_payer"_s, u"Nobody Known"_s}}));
    PaymentsBench mara(desk.desk().office(), u"mara"_s);
    ReceiptsWindow& window = receipts(mara);
    DeskRig::picture(&window, u"payments-receipts"_s);
    window.allocate();
    auto* form = qobject_cast<AllocateDialog*>(window.dialog());
    ASSERT_NE(form, nullptr);
    EXPECT_FALSE(form->acceptButton()->isEnabled());
    QSignalSpy ready(form, &AllocateDialog::clientReady);
    form->setClient(ClientId(desk.desk().client()));
    EXPECT_TRUE(DeskRig::waitFor([&ready] { return !ready.isEmpty(); }));
    EXPECT_FALSE(form->acceptButton()->isEnabled()) << "without saying how one knows";
    form->setText(u"seen on the statement"_s);
    EXPECT_TRUE(form->acceptButton()->isEnabled());
    DeskRig::picture(form, u"dialog-allocate"_s);
    EXPECT_TRUE(mara.submit(form));
    EXPECT_EQ(desk.books().number(
                  u"select count(*) from book.payment where state = 'awaiting_approval'"_s),
        1);
    EXPECT_TRUE(DeskRig::waitFor([&window] { return window.grid().loadedCount() == 0; }));
}

TEST_F(WorkLists, AnAnnouncedDepositCanTakeIt)
{
    auto sana = desk.as("sana");
    const qint64 deposit = demand(desk.announce(*sana, 70000)).id;
    demand(desk.receipt(u"B-9"_s, 70000, u"no reference"_s));
    PaymentsBench mara(desk.desk().office(), u"mara"_s);
    ReceiptsWindow& window = receipts(mara);
    window.allocate();
    auto* form = qobject_cast<AllocateDialog*>(window.dialog());
    ASSERT_NE(form, nullptr);
    QSignalSpy ready(form, &AllocateDialog::clientReady);
    form->setClient(ClientId(desk.desk().client()));
    EXPECT_TRUE(DeskRig::waitFor([&ready] { return !ready.isEmpty(); }));
    EXPECT_EQ(form->owner().deposit.value(), deposit) << "the deposit stands first";
    form->setText(u"amount and day agree"_s);
    EXPECT_TRUE(mara.submit(form));
    EXPECT_EQ(desk.state(deposit), u"awaiting_approval"_s);
}

TEST_F(WorkLists, SendingBackTakesTwoPeople)
{
    demand(desk.receipt(u"B-9"_s, 70000, u"who knows"_s));
    const auto sendBack = [](ReceiptsWindow& window) {
        window.giveBack();
        auto* form = qobject_cast<ReturnReceiptDialog*>(window.dialog());
        EXPECT_NE(form, nullptr);
        form->setReference(u"RET-7"_s);
        form->setText(u"owner unknown"_s);
        return form;
    };
    {
        PaymentsBench mara(desk.desk().office(), u"mara"_s);
        ReceiptsWindow& window = receipts(mara);
        EXPECT_TRUE(mara.submit(sendBack(window)));
        EXPECT_TRUE(DeskRig::waitFor([&window] {
            const auto* row = window.grid().currentRow();
            return row && row->version == 2;
        }));
        EXPECT_EQ(mara.submitRefused(sendBack(window)),
            u"You entered or changed this payment; another person decides."_s);
        window.dialog()->reject();
    }
    PaymentsBench joao(desk.desk().office(), u"joao"_s);
    ReceiptsWindow& window = receipts(joao);
    EXPECT_NE(decision(window, u"Confirm sending back"_s), nullptr);
    EXPECT_TRUE(joao.submit(sendBack(window)));
    EXPECT_EQ(
        desk.books().number(u"select count(*) from book.receipt where state = 'returned'"_s), 1);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(WorkLists, WhoOnlyReadsIsOfferedNothing)
{
    demand(desk.receipt(u"B-9"_s, 70000, u"who knows"_s));
    PaymentsBench chen(desk.desk().office(), u"chen"_s);
    ReceiptsWindow& window = receipts(chen);
    QAbstractButton* allocate = decision(window, u"Allocate"_s);
    ASSERT_NE(allocate, nullptr);
    EXPECT_FALSE(allocate->isEnabled());
    EXPECT_EQ(allocate->toolTip(), u"Your role does not do this."_s);
    window.allocate();
    EXPECT_EQ(window.dialog(), nullptr);
}

TEST_F(WorkLists, ADisputeIsEnteredFromItsDepositAndEndedBySomebodyElse)
{
    const qint64 deposit = settledDeposit(250000);
    {
        PaymentsBench mara(desk.desk().office(), u"mara"_s);
        mara.open(deposit);
        auto* form = qobject_cast<ChargebackDialog*>(mara.press(Qt::Key_D));
        ASSERT_NE(form, nullptr);
        EXPECT_FALSE(form->acceptButton()->isEnabled());
        form->setReference(u"CB-1"_s);
        form->setAmountText(u"2,500.00"_s);
        EXPECT_TRUE(form->acceptButton()->isEnabled());
        DeskRig::picture(form, u"dialog-chargeback"_s);
        EXPECT_TRUE(mara.submit(form));
        EXPECT_EQ(desk.flag(deposit), u"chargeback"_s);
        EXPECT_TRUE(DeskRig::waitFor(
            [&mara] { return mara.view().openPayment().sheet()->chargebacks.size() == 1; }));
        ChargebacksWindow& window = disputes(mara);
        DeskRig::picture(&window, u"payments-disputes"_s);
        window.end();
        auto* ending = qobject_cast<purser::kit::ReasonDialog*>(window.dialog());
        ASSERT_NE(ending, nullptr);
        ending->setReasonCode(u"won"_s);
        ending->setText(u"letter of today"_s);
        EXPECT_EQ(mara.submitRefused(ending),
            u"You entered or changed this payment; another person decides."_s);
        ending->reject();
    }
    PaymentsBench omar(desk.desk().office(), u"omar"_s);
    ChargebacksWindow& window = disputes(omar);
    window.end();
    auto* ending = qobject_cast<purser::kit::ReasonDialog*>(window.dialog());
    ASSERT_NE(ending, nullptr);
    ending->setReasonCode(u"won"_s);
    ending->setText(u"letter of today"_s);
    EXPECT_TRUE(omar.submit(ending));
    EXPECT_EQ(desk.role(u"chargeback_receivable"_s), 0);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(WorkLists, MoneyOnAStatementIsEnteredAndConfirmedBySomebodyElse)
{
    {
        PaymentsBench mara(desk.desk().office(), u"mara"_s);
        mara.view().showEntries();
        EntriesWindow& window = *mara.view().entriesWindow();
        EXPECT_TRUE(DeskRig::waitFor([&window] { return window.isReady(); }));
        window.enter();
        auto* form = qobject_cast<ReceiptEntryDialog*>(window.dialog());
        ASSERT_NE(form, nullptr);
        EXPECT_FALSE(form->acceptButton()->isEnabled());
        form->setBankReference(u"FT-1"_s);
        form->setAmountText(u"700.50"_s);
        EXPECT_FALSE(form->acceptButton()->isEnabled()) << "without who paid";
        form->setPayer(u"A Payer"_s);
        form->setPayerAccount(u"de89 3704 0044 0532 0130 00"_s);
        DeskRig::picture(form, u"dialog-receipt-entry"_s);
        EXPECT_TRUE(mara.submit(form));
        EXPECT_TRUE(DeskRig::waitFor([&window] { return window.grid().loadedCount() > 0; }));
        window.grid().setCurrentRow(0);
        QAbstractButton* confirm = decision(window, u"Confirm"_s);
        ASSERT_NE(confirm, nullptr);
        EXPECT_FALSE(confirm->isEnabled()) << "not by whoever entered it";
        DeskRig::picture(&window, u"payments-entries"_s);
    }
    PaymentsBench joao(desk.desk().office(), u"joao"_s);
    joao.view().showEntries();
    EntriesWindow& window = *joao.view().entriesWindow();
    EXPECT_TRUE(DeskRig::waitFor([&window] { return window.grid().loadedCount() > 0; }));
    window.grid().setCurrentRow(0);
    window.confirm();
    ASSERT_NE(window.dialog(), nullptr);
    EXPECT_TRUE(joao.submit(window.dialog()));
    EXPECT_EQ(desk.role(u"unallocated_receipts"_s), 70050);
    EXPECT_EQ(desk.books().number(u"select count(*) from book.receipt where instrument = "
                                  "book.instrument_token(provider, 'DE89370400440532013000')"_s),
        1);
}

TEST_F(WorkLists, WhatAGatewaySaysIsSettledByTwo)
{
    auto sana = desk.as("sana");
    const qint64 deposit = demand(desk.announce(*sana, 250000)).id;
    demand(desk.link(u"report_deposit_finding($1, 'bank', $2, 'B-9', 'marked_by_hand', 'Marked', "
                     "250000, 'EUR')"_s,
        {desk.reference(deposit)}));
    for (const char* login : {"mara", "omar"}) {
        PaymentsBench person(desk.desk().office(), QString::fromLatin1(login));
        person.view().showFindings();
        FindingsWindow& window = *person.view().findingsWindow();
        EXPECT_TRUE(DeskRig::waitFor([&window] { return window.grid().loadedCount() > 0; }));
        window.grid().setCurrentRow(0);
        DeskRig::picture(&window, u"payments-findings"_s);
        window.settle();
        auto* form = qobject_cast<purser::kit::ReasonDialog*>(window.dialog());
        ASSERT_NE(form, nullptr);
        form->setReasonCode(u"nothing"_s);
        form->setText(u"asked them"_s);
        DeskRig::picture(form, u"dialog-finding"_s);
        EXPECT_TRUE(person.submit(form));
    }
    EXPECT_EQ(
        desk.books().number(u"select count(*) from book.deposit_finding where state = 'settled'"_s),
        1);
}

TEST_F(WorkLists, WhatCameIsEnteredByBothWhereTheGatewayDoesNotShowIt)
{
    auto sana = desk.as("sana");
    const qint64 deposit = demand(desk.announce(*sana, 250000)).id;
    demand(desk.link(
        u"report_deposit_finding($1, 'bank', $2, 'B-9', 'provider_asks', 'PaidPartial')"_s,
        {desk.reference(deposit)}));
    for (const char* login : {"mara", "omar"}) {
        PaymentsBench person(desk.desk().office(), QString::fromLatin1(login));
        person.view().showFindings();
        FindingsWindow& window = *person.view().findingsWindow();
        EXPECT_TRUE(DeskRig::waitFor([&window] { return window.grid().loadedCount() > 0; }));
        window.grid().setCurrentRow(0);
        window.settle();
        auto* form = qobject_cast<FindingDialog*>(window.dialog());
        ASSERT_NE(form, nullptr);
        form->setText(u"seen in their books"_s);
        form->setReasonCode(u"nothing"_s);
        EXPECT_TRUE(form->acceptButton()->isEnabled());
        form->setReasonCode(u"received"_s);
        EXPECT_FALSE(form->acceptButton()->isEnabled()) << "how much?";
        form->setCame(u"1,250.00"_s, u"EUR"_s);
        DeskRig::picture(form, u"dialog-finding-amount"_s);
        EXPECT_TRUE(person.submit(form));
        DeskRig::picture(&window, u"payments-findings-said"_s);
    }
    EXPECT_EQ(desk.role(u"unallocated_receipts"_s), 125000);
    EXPECT_EQ(desk.state(deposit), u"awaiting_approval"_s);
}

TEST_F(WorkLists, ADisputeIsAnsweredAndItsDebtPaidAndGivenUp)
{
    settledDeposit(250000);
    demand(desk.link(u"report_chargeback($1, 'bank', 'B-1', 'dp_1', 'open', 250000)"_s));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"letter.pdf"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 a letter");
    file.close();
    PaymentsBench mara(desk.desk().office(), u"mara"_s);
    {
        ChargebacksWindow& window = disputes(mara);
        QAbstractButton* sent = decision(window, u"Evidence was sent"_s);
        ASSERT_NE(sent, nullptr);
        EXPECT_FALSE(sent->isEnabled()) << "nothing to send yet";
        window.addEvidence();
        auto* form = qobject_cast<EvidenceDialog*>(window.dialog());
        ASSERT_NE(form, nullptr);
        EXPECT_FALSE(form->acceptButton()->isEnabled());
        form->setFile(path);
        DeskRig::picture(form, u"dialog-evidence"_s);
        EXPECT_TRUE(mara.submit(form));
        EXPECT_TRUE(DeskRig::waitFor([&window] {
            const auto row = window.grid().currentData<ChargebackRow>();
            return row && row->evidence == 1 && row->isMine;
        }));
        DeskRig::picture(&window, u"payments-disputes-evidence"_s);
        window.submit();
        ASSERT_NE(window.dialog(), nullptr);
        EXPECT_TRUE(mara.submit(window.dialog()));
    }
    EXPECT_EQ(desk.books().number(
                  u"select count(*) from book.chargeback where state = 'evidence_submitted'"_s),
        1);
    demand(desk.link(u"report_chargeback($1, 'bank', 'B-1', 'dp_1', 'lost', 250000)"_s));
    demand(desk.receipt(u"B-2"_s, 100000, u"my debt"_s));
    mara.view().showRecoveries();
    RecoveriesWindow& window = *mara.view().recoveriesWindow();
    EXPECT_TRUE(DeskRig::waitFor([&window] { return window.grid().loadedCount() > 0; }));
    window.grid().setCurrentRow(0);
    window.pay();
    auto* form = qobject_cast<RecoveryPaymentDialog*>(window.dialog());
    ASSERT_NE(form, nullptr);
    form->setText(u"his letter"_s);
    EXPECT_TRUE(DeskRig::waitFor([form] {
        return form->call({}).argument(u"p_receipt_id").toLongLong() > 0;
    })) << "the money that came is offered first";
    DeskRig::picture(form, u"dialog-recovery-payment"_s);
    EXPECT_TRUE(mara.submit(form));
    EXPECT_TRUE(DeskRig::waitFor([&window] {
        const auto row = window.grid().currentData<RecoveryRow>();
        return row && row->proposed.has_value();
    }));
    DeskRig::picture(&window, u"payments-recoveries"_s);
    window.confirm();
    EXPECT_EQ(window.dialog(), nullptr) << "not by whoever entered it";
    PaymentsBench joao(desk.desk().office(), u"joao"_s);
    joao.view().showRecoveries();
    RecoveriesWindow& other = *joao.view().recoveriesWindow();
    EXPECT_TRUE(DeskRig::waitFor([&other] { return other.grid().loadedCount() > 0; }));
    other.grid().setCurrentRow(0);
    other.confirm();
    ASSERT_NE(other.dialog(), nullptr);
    EXPECT_TRUE(joao.submit(other.dialog()));
    EXPECT_EQ(desk.role(u"recovery_receivable"_s), -150000);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(WorkLists, APaymentIsHandedToWhoMayApproveIt)
{
    auto sana = desk.as("sana");
    const qint64 payment = demand(desk.desk().submit(*sana, 90000)).id;
    PaymentsBench mara(desk.desk().office(), u"mara"_s);
    mara.open(payment);
    auto* form = qobject_cast<HandOverDialog*>(mara.press(Qt::Key_H));
    ASSERT_NE(form, nullptr);
    EXPECT_TRUE(DeskRig::waitFor([form] { return form->acceptButton()->isEnabled(); }));
    form->choose(u"chen"_s);
    EXPECT_TRUE(form->login().isEmpty()) << "who may not approve is not offered";
    form->choose(u"joao"_s);
    DeskRig::picture(form, u"dialog-hand-over"_s);
    EXPECT_TRUE(mara.submit(form));
    EXPECT_EQ(desk.desk().text(payment, u"held_by"_s), u"joao"_s);
}

TEST_F(WorkLists, TheSheetTellsWhatTheDestinationWasUsedForBefore)
{
    auto sana = desk.as("sana");
    const qint64 first = demand(desk.desk().submit(*sana, 90000)).id;
    const qint64 second = demand(desk.desk().submit(*sana, 91000)).id;
    PaymentsBench mara(desk.desk().office(), u"mara"_s);
    mara.open(second);
    const auto& same = mara.view().openPayment().sheet()->sameInstrument;
    ASSERT_EQ(same.size(), 1u);
    EXPECT_EQ(same.front().id.value(), first);
    EXPECT_EQ(same.front().amount.minor(), 90000);
}
