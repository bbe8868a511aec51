// An instruction that got no answer, settled by two people at their desks.

#include "tests/support/demand.h"
#include "tests/support/standardstaff.h"
#include "tests/ui/payments/paymentsbench.h"
#include "tests/ui/support/deskoffice.h"
#include "ui/kit/dialogs/stepupdialog.h"
#include "ui/payments/resolvedialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purser::tests;
using purser::payments::PaymentTab;
using purser::payments::ResolveDialog;
using purser::payments::ResolvedOutcome;

namespace {

class UnknownOutcome : public ::testing::Test
{
protected:
    UnknownOutcome()
    {
        payment = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 90000);
        office.approve(u"mara"_s, payment);
        office.loseAnswers();
    }

    ResolveDialog* resolving(PaymentsBench& bench)
    {
        bench.showTab(PaymentTab::UnknownOutcome);
        bench.open(payment);
        return qobject_cast<ResolveDialog*>(bench.press(Qt::Key_U));
    }

    QString instructionState()
    {
        return demand(office.owner().execute(
                          u"select state from book.instruction where payment_id = $1 order by id"_s,
                          {payment}))
            .row(0)
            .text(0);
    }

    DeskOffice office;
    qint64 payment = 0;
};

} // namespace

TEST_F(UnknownOutcome, TakesTwoPeopleWhoSayTheSame)
{
    {
        PaymentsBench ines(office.office(), u"ines"_s);
        ResolveDialog* dialog = resolving(ines);
        ASSERT_NE(dialog, nullptr);
        DeskRig::picture(&ines.rig().window(), u"payments-unknown"_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled());
        dialog->setOutcome(ResolvedOutcome::Executed);
        dialog->setReason(u"Deal seen in the manager terminal."_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "carried out needs its ticket";
        dialog->setTicket(u"550102"_s);
        EXPECT_TRUE(dialog->acceptButton()->isEnabled());
        DeskRig::picture(dialog, u"dialog-resolve"_s);
        EXPECT_TRUE(ines.submit(dialog));
        EXPECT_EQ(instructionState(), u"unknown"_s);
        // Alone she settles nothing, and the desk does not pretend.
        EXPECT_TRUE(DeskRig::waitFor([&ines] {
            return ines.notice() == u"You said what happened; another person confirms it."_s;
        })) << qPrintable(ines.notice());
    }
    PaymentsBench omar(office.office(), u"omar"_s);
    ResolveDialog* dialog = resolving(omar);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->resolution().ticket, u"550102"_s) << "what was said stands there to confirm";
    EXPECT_EQ(dialog->resolution().outcome, ResolvedOutcome::Executed);
    dialog->setReason(u"The same in the server's journal."_s);
    DeskRig::picture(dialog, u"dialog-resolve-second"_s);
    demand(office.owner().script(
        "update policy.setting set value = 'true' where key = 'money.step_up'"));
    dialog->acceptButton()->click();
    purser::kit::StepUpDialog* asked = nullptr;
    EXPECT_TRUE(DeskRig::waitFor([&] {
        asked = omar.view().findChild<purser::kit::StepUpDialog*>();
        return asked && asked->isVisible();
    }));
    ASSERT_NE(asked, nullptr);
    EXPECT_EQ(instructionState(), u"unknown"_s) << "not without the password";
    DeskRig::picture(asked, u"dialog-resolve-password"_s);
    asked->findChild<QLineEdit*>()->setText(standardPassword(u"omar"_s));
    EXPECT_TRUE(omar.submit(asked));
    EXPECT_EQ(instructionState(), u"done"_s);
    EXPECT_EQ(office.state(payment), u"executing"_s);
}

TEST_F(UnknownOutcome, SaysWhatEachSideShowsAndWhatTheBalancesTell)
{
    // The look found nothing, and the server has the balance our books have without it.
    demand(office.owner().execute(
        u"insert into book.instruction_event (instruction_id, from_state, to_state, detail) select "
        "id, 'unknown', 'unknown', '{\"look\": \"not_found\", \"balance_now\": \"5000.00\"}' from "
        "book.instruction where payment_id = $1"_s,
        {payment}));
    PaymentsBench ines(office.office(), u"ines"_s);
    ResolveDialog* dialog = resolving(ines);
    ASSERT_NE(dialog, nullptr);
    QStringList said;
    for (const auto* label : dialog->findChildren<QLabel*>())
        said.append(DeskRig::plain(label->text()));
    const QString text = said.join(u'\n');
    EXPECT_TRUE(text.contains(u"5,000.00 EUR"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"4,100.00 EUR"_s)) << "our books with it: " << qPrintable(text);
    EXPECT_TRUE(text.contains(u"nothing with this mark"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"it looks as if it was not carried out"_s)) << qPrintable(text);
}

TEST_F(UnknownOutcome, IsNotForThoseWhoApproved)
{
    PaymentsBench mara(office.office(), u"mara"_s);
    mara.showTab(PaymentTab::UnknownOutcome);
    mara.open(payment);
    const QAbstractButton* button = mara.button(u"Resolve"_s);
    ASSERT_NE(button, nullptr);
    EXPECT_FALSE(button->isEnabled());
    EXPECT_EQ(button->toolTip(), u"Your role does not do this."_s);
}

TEST_F(UnknownOutcome, IsNotOfferedToWhoHadAHandInIt)
{
    demand(office.owner().execute(
        u"update book.payment set requested_by = 'ines' where id = $1"_s, {payment}));
    PaymentsBench ines(office.office(), u"ines"_s);
    ines.showTab(PaymentTab::UnknownOutcome);
    ines.open(payment);
    const QAbstractButton* button = ines.button(u"Resolve"_s);
    ASSERT_NE(button, nullptr);
    EXPECT_FALSE(button->isEnabled());
    EXPECT_EQ(button->toolTip(),
        u"You had a hand in this payment or its destination; another person resolves it."_s);
}
