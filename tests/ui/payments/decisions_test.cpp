// Deciding at the payments desk, two people and a real office.

#include "tests/support/demand.h"
#include "tests/support/standardstaff.h"
#include "tests/ui/payments/paymentsbench.h"
#include "tests/ui/support/deskoffice.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/dialogs/stepupdialog.h"
#include "ui/payments/rejectdialog.h"
#include "ui/payments/returndialog.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purser::tests;
using purser::kit::DialogFrame;
using purser::kit::ReasonDialog;
using purser::kit::StepUpDialog;
using purser::payments::Addressee;
using purser::payments::RejectDialog;
using purser::payments::ReturnDialog;

namespace {

/// Whoever begins to decide holds the item; here they have taken too long.
void letTheHoldRunOut(DeskOffice& office, qint64 payment)
{
    const auto expire = [&] {
        return office.owner()
            .execute(
                u"update book.payment set held_until = clock_timestamp() - interval '1 second' "
                "where id = $1 and held_by is not null returning id"_s,
                {payment})
            .value()
            .rowCount();
    };
    EXPECT_TRUE(DeskRig::waitFor([&] { return expire() == 1; }));
}

} // namespace

TEST(Decisions, TwoPeopleApproveOneWithdrawal)
{
    DeskOffice office;
    const qint64 payment = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 150000);
    PaymentsBench mara(office.office(), u"mara"_s);

    mara.open(payment);
    QAbstractButton* button = mara.button(u"Approve"_s);
    ASSERT_NE(button, nullptr);
    EXPECT_TRUE(DeskRig::plain(button->text()).startsWith(u"Approve 1,500.00 EUR to DE89"_s))
        << qPrintable(button->text());
    DialogFrame* dialog = mara.press(Qt::Key_A);
    ASSERT_NE(dialog, nullptr);
    DeskRig::picture(dialog, u"dialog-approve"_s);
    EXPECT_TRUE(mara.submit(dialog));
    EXPECT_EQ(office.number(u"steps_done"_s, payment), 1);
    EXPECT_EQ(office.state(payment), u"awaiting_approval"_s);

    // One's own approval does not count twice: the button says so.
    EXPECT_TRUE(DeskRig::waitFor([&mara] {
        const QAbstractButton* again = mara.button(u"Approve"_s);
        return again && !again->isEnabled()
            && again->toolTip() == u"You have approved this payment already."_s;
    }));

    PaymentsBench joao(office.office(), u"joao"_s);
    joao.open(payment);
    dialog = joao.press(Qt::Key_A);
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(joao.submit(dialog));
    EXPECT_EQ(office.state(payment), u"approved"_s);
    EXPECT_EQ(office.books().number(
                  u"select count(*) from book.instruction where payment_id = $1"_s, {payment}),
        1);
    EXPECT_EQ(office.books().number(
                  u"select count(distinct approver) from book.approval where payment_id = $1"_s,
                  {payment}),
        2);
}

TEST(Decisions, ADoubleClickActsOnce)
{
    DeskOffice office;
    const qint64 payment = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 150000);
    PaymentsBench mara(office.office(), u"mara"_s);
    mara.open(payment);
    DialogFrame* dialog = mara.press(Qt::Key_A);
    ASSERT_NE(dialog, nullptr);
    const QPointer<DialogFrame> alive(dialog);
    // Faster than the button can go grey: the same dialog submits twice, with the same key.
    Q_EMIT dialog->submitted();
    Q_EMIT dialog->submitted();
    EXPECT_TRUE(DeskRig::waitFor([&alive] { return !alive; }));
    EXPECT_EQ(office.number(u"steps_done"_s, payment), 1);
    EXPECT_EQ(office.books().number(
                  u"select count(*) from book.approval where payment_id = $1"_s, {payment}),
        1);
}

TEST(Decisions, ALargeAmountNeedsThePasswordOnceMore)
{
    DeskOffice office;
    const qint64 payment = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 5000000), 600000);
    PaymentsBench mara(office.office(), u"mara"_s);
    mara.open(payment);
    auto* dialog = qobject_cast<StepUpDialog*>(mara.press(Qt::Key_A));
    ASSERT_NE(dialog, nullptr);
    DeskRig::picture(dialog, u"dialog-password"_s);
    auto* field = dialog->findChild<QLineEdit*>();
    ASSERT_NE(field, nullptr);
    field->setText(u"not my password"_s);
    EXPECT_EQ(mara.submitRefused(dialog), u"The password is not right. Nothing was changed."_s);
    EXPECT_EQ(office.number(u"steps_done"_s, payment), 0);
    field->setText(standardPassword(u"mara"_s));
    EXPECT_TRUE(mara.submit(dialog));
    EXPECT_EQ(office.number(u"steps_done"_s, payment), 1);
    EXPECT_EQ(office.books().number(
                  u"select count(*) from book.approval where payment_id = $1 and stepped_up"_s,
                  {payment}),
        1);
}

TEST(Decisions, SomebodyWhoWasQuickerIsNewsNotAnError)
{
    DeskOffice office;
    const qint64 payment = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 90000);
    PaymentsBench mara(office.office(), u"mara"_s);
    mara.open(payment);
    DialogFrame* dialog = mara.press(Qt::Key_A);
    ASSERT_NE(dialog, nullptr);
    letTheHoldRunOut(office, payment);
    office.approve(u"joao"_s, payment);
    EXPECT_TRUE(mara.submit(dialog));
    EXPECT_TRUE(DeskRig::waitFor([&mara] {
        return mara.notice().startsWith(u"João Ferreira approved this at"_s);
    })) << qPrintable(mara.notice());
    EXPECT_EQ(office.books().number(
                  u"select count(*) from book.approval where payment_id = $1"_s, {payment}),
        1);
    EXPECT_TRUE(DeskRig::waitFor([&mara] {
        return mara.view().openPayment().sheet()->payment.state
            == purser::payments::PaymentState::Approved;
    }));
}

TEST(Decisions, NobodyApprovesWhatChangedUnderTheirEyes)
{
    DeskOffice office;
    const qint64 account = office.account(u"Ana Costa"_s, u"EUR"_s, 500000);
    const qint64 payment = office.submit(account, 90000);
    PaymentsBench mara(office.office(), u"mara"_s);
    mara.open(payment);
    DialogFrame* dialog = mara.press(Qt::Key_A);
    ASSERT_NE(dialog, nullptr);
    letTheHoldRunOut(office, payment);
    auto sana = office.office().as("sana");
    const auto amended = sana->command({u"desk.amend_withdrawal"_s,
        {{u"p_key"_s, purser::office::newCommandKey()}, {u"p_id"_s, payment},
            {u"p_version"_s, office.number(u"version"_s, payment)}, {u"p_amount_minor"_s, 95000},
            {u"p_destination_id"_s, office.number(u"destination_id"_s, payment)}}});
    ASSERT_TRUE(amended);
    EXPECT_TRUE(mara.submit(dialog));
    EXPECT_EQ(office.number(u"steps_done"_s, payment), 0);
    EXPECT_TRUE(DeskRig::waitFor([&mara] {
        return mara.notice().startsWith(u"Sana Malik changed this at"_s);
    })) << qPrintable(mara.notice());
    EXPECT_TRUE(DeskRig::waitFor([&mara] {
        const QAbstractButton* button = mara.button(u"Approve"_s);
        return button && DeskRig::plain(button->text()).startsWith(u"Approve 950.00 EUR"_s);
    }));
}

TEST(Decisions, ARejectionNeedsItsReasonAndWordsWhereTheReasonSaysNothing)
{
    DeskOffice office;
    const qint64 payment = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 90000);
    PaymentsBench mara(office.office(), u"mara"_s);
    mara.open(payment);
    auto* dialog = qobject_cast<RejectDialog*>(mara.press(Qt::Key_R));
    ASSERT_NE(dialog, nullptr);
    dialog->setReasonCode(u"other"_s);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    dialog->setText(u"The client asked us by phone to stop it."_s);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "what is the client told?";
    dialog->chooseClientReason({});
    EXPECT_TRUE(dialog->acceptButton()->isEnabled());
    DeskRig::picture(dialog, u"dialog-reject"_s);
    EXPECT_TRUE(mara.submit(dialog));
    EXPECT_EQ(office.state(payment), u"rejected"_s);
    EXPECT_EQ(office.books().number(u"select sum(pending_out_minor)::int8 from book.balance"_s), 0);
}

TEST(Decisions, WhatTheClientIsToldIsReadBeforeARejectionAndHoldsNothingOfTheOffice)
{
    DeskOffice office;
    const qint64 account = office.account(u"Ana Costa"_s, u"EUR"_s, 500000);
    demand(office.owner().execute(
        u"update book.client set email = 'ana@example.org', language = 'es' where id = $1"_s,
        {office.clientOf(account)}));
    const qint64 payment = office.submit(account, 90000);
    PaymentsBench mara(office.office(), u"mara"_s);
    mara.open(payment);
    auto* dialog = qobject_cast<RejectDialog*>(mara.press(Qt::Key_R));
    ASSERT_NE(dialog, nullptr);
    QSignalSpy shown(dialog, &RejectDialog::letterShown);
    dialog->setReasonCode(u"suspected_fraud"_s);
    dialog->setText(u"Looks like the others"_s);
    dialog->chooseClientReason(u"other_way"_s);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "not read yet";
    EXPECT_TRUE(DeskRig::waitFor([&shown] { return !shown.isEmpty(); }));
    EXPECT_TRUE(dialog->letterText().contains(u"el dinero debe volver por la vía"_s))
        << qPrintable(dialog->letterText());
    EXPECT_FALSE(dialog->letterText().contains(u"others"_s));
    DeskRig::picture(dialog, u"dialog-reject-told"_s);
    EXPECT_TRUE(mara.submit(dialog));
    EXPECT_EQ(office.state(payment), u"rejected"_s);
    EXPECT_TRUE(DeskRig::waitFor([&] {
        const auto& sheet = mara.view().openPayment().sheet();
        return sheet && !sheet->clientReason.isEmpty();
    }));
    EXPECT_EQ(office.books().number(u"select count(*) from book.client_mail m where m.template = "
                                    "'payment_decline' and m.body not like '%others%'"_s),
        1);
    DeskRig::picture(&mara.view(), u"payment-told"_s);
}

TEST(Decisions, AQuestionOfAColleagueIsSeenAndComesBackWhenNobodyAnswers)
{
    DeskOffice office;
    const qint64 payment = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 90000);
    PaymentsBench mara(office.office(), u"mara"_s);
    mara.open(payment);
    auto* dialog = qobject_cast<ReturnDialog*>(mara.press(Qt::Key_I));
    ASSERT_NE(dialog, nullptr);
    QSignalSpy ready(dialog, &ReturnDialog::ready);
    EXPECT_TRUE(DeskRig::waitFor([&ready] { return !ready.isEmpty(); }));
    dialog->setReasonCode(u"amount_unclear"_s);
    EXPECT_EQ(dialog->asked().whom, Addressee::Client) << "most often";
    dialog->choose(Addressee::Staff, u"sana"_s);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "what?";
    dialog->setText(u"Did he say 900 or 9,000?"_s);
    EXPECT_TRUE(dialog->acceptButton()->isEnabled());
    EXPECT_TRUE(dialog->asked().due.isValid());
    DeskRig::picture(dialog, u"dialog-return-colleague"_s);
    EXPECT_TRUE(mara.submit(dialog));
    EXPECT_EQ(office.state(payment), u"waiting_info"_s);
    demand(office.owner().execute(u"update book.payment_question set asked_at = clock_timestamp() "
                                  u"- interval '2 days', due_at "
                                  "= clock_timestamp() - interval '1 hour'"_s));
    PaymentsBench again(office.office(), u"mara"_s);
    again.open(payment);
    const auto& sheet = again.view().openPayment().sheet();
    ASSERT_TRUE(sheet && sheet->question);
    EXPECT_TRUE(sheet->question->late);
    EXPECT_EQ(sheet->question->name, u"Sana Malik"_s);
    EXPECT_NE(again.button(u"Ask again"_s), nullptr);
    DeskRig::picture(&again.view(), u"payment-question-late"_s);
}

TEST(Decisions, AQuestionGoesBackAndItsAnswerReturns)
{
    DeskOffice office;
    const qint64 payment = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 90000);
    {
        PaymentsBench mara(office.office(), u"mara"_s);
        mara.open(payment);
        auto* dialog = qobject_cast<ReturnDialog*>(mara.press(Qt::Key_I));
        ASSERT_NE(dialog, nullptr);
        QSignalSpy ready(dialog, &ReturnDialog::ready);
        EXPECT_TRUE(DeskRig::waitFor([&ready] { return !ready.isEmpty(); }));
        dialog->choose(Addressee::Client);
        dialog->setReasonCode(u"source_of_funds"_s);
        dialog->setText(u"Which salary is it?"_s);
        DeskRig::picture(dialog, u"dialog-return"_s);
        EXPECT_TRUE(mara.submit(dialog));
        EXPECT_EQ(office.state(payment), u"waiting_info"_s);
    }
    PaymentsBench sana(office.office(), u"sana"_s);
    sana.showTab(purser::payments::PaymentTab::Withdrawals);
    sana.open(payment);
    auto* dialog = qobject_cast<ReasonDialog*>(sana.press(Qt::Key_W));
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    dialog->setText(u"The one of October."_s);
    DeskRig::picture(dialog, u"dialog-answer"_s);
    EXPECT_TRUE(sana.submit(dialog));
    EXPECT_EQ(office.state(payment), u"awaiting_approval"_s);
}

TEST(Decisions, TheLetterToTheClientIsReadBeforeItIsWritten)
{
    DeskOffice office;
    const qint64 account = office.account(u"Ana Costa"_s, u"EUR"_s, 500000);
    demand(office.owner().execute(
        u"update book.client set email = 'ana@example.org', language = 'es' where id = $1"_s,
        {office.clientOf(account)}));
    const qint64 payment = office.submit(account, 90000);
    PaymentsBench mara(office.office(), u"mara"_s);
    mara.open(payment);
    auto* dialog = qobject_cast<ReturnDialog*>(mara.press(Qt::Key_I));
    ASSERT_NE(dialog, nullptr);
    QSignalSpy shown(dialog, &ReturnDialog::letterShown);
    QSignalSpy ready(dialog, &ReturnDialog::ready);
    EXPECT_TRUE(DeskRig::waitFor([&ready] { return !ready.isEmpty(); }));
    dialog->choose(Addressee::Client);
    dialog->setWrites(true);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "no reason, no letter";
    dialog->setReasonCode(u"source_of_funds"_s);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "not read yet";
    EXPECT_TRUE(DeskRig::waitFor([&shown] { return !shown.isEmpty(); }));
    EXPECT_TRUE(dialog->letterText().contains(u"un justificante del origen del dinero"_s))
        << qPrintable(dialog->letterText());
    dialog->setText(u"the card is new"_s);
    EXPECT_FALSE(dialog->letterText().contains(u"the card is new"_s));
    DeskRig::picture(dialog, u"dialog-return-letter"_s);
    EXPECT_TRUE(mara.submit(dialog));
    EXPECT_TRUE(DeskRig::waitFor([&] {
        const auto& sheet = mara.view().openPayment().sheet();
        return sheet && sheet->letters.size() == 1U;
    }));
    DeskRig::picture(&mara.view(), u"payment-letter"_s);
    EXPECT_EQ(mara.view().openPayment().sheet()->letters.front().state, u"queued"_s);
    EXPECT_EQ(office.state(payment), u"waiting_info"_s);
}

TEST(Decisions, AStandingCheckKeepsTheButtonOffAndSaysWhy)
{
    DeskOffice office;
    const qint64 account = office.account(u"Ana Costa"_s, u"EUR"_s, 500000);
    const qint64 payment = office.submit(account, 90000);
    office.books().number(
        u"update book.client set kyc_state = 'expired' where id = $1 returning id"_s,
        {office.clientOf(account)});
    PaymentsBench mara(office.office(), u"mara"_s);
    mara.open(payment);
    const QAbstractButton* button = mara.button(u"Approve"_s);
    ASSERT_NE(button, nullptr);
    EXPECT_FALSE(button->isEnabled());
    EXPECT_EQ(button->toolTip(), u"A check stands against it: see the red rows."_s);
    QTest::keyClick(&mara.view(), Qt::Key_A);
    EXPECT_EQ(mara.view().decisions().dialog(), nullptr);
}

TEST(Decisions, WhoEnteredItDoesNotApproveItAndSupportNever)
{
    DeskOffice office;
    const qint64 payment = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 90000);
    PaymentsBench sana(office.office(), u"sana"_s);
    sana.showTab(purser::payments::PaymentTab::Withdrawals);
    sana.open(payment);
    const QAbstractButton* button = sana.button(u"Approve"_s);
    ASSERT_NE(button, nullptr);
    EXPECT_FALSE(button->isEnabled());
    EXPECT_EQ(button->toolTip(), u"Your role does not do this."_s);
}
