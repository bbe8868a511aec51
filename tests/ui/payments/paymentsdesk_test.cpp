// The payments desk over a real office: what it shows, and that it stays true.

#include "tests/ui/payments/paymentsbench.h"
#include "tests/ui/support/deskoffice.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/windowmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace purser::tests;
using purser::PaymentId;
using purser::payments::OpenPayment;
using purser::payments::PaymentFilter;
using purser::payments::PaymentTab;

namespace {

QStringList column(PaymentsBench& bench, int column)
{
    QStringList texts;
    const purser::kit::WindowModel& model = bench.view().queue().grid()->model();
    for (int row = 0; row < model.knownCount(); ++row)
        texts.append(DeskRig::plain(model.textOf(row, column)));
    return texts;
}

} // namespace

TEST(PaymentsDesk, ShowsWhatWaitsForMeMostUrgentFirst)
{
    DeskOffice office;
    const QHash<QString, qint64> payments = office.fill();
    PaymentsBench mara(office.office(), u"mara"_s);
    const QStringList clients = column(mara, 3);
    ASSERT_EQ(clients.size(), 9);
    EXPECT_EQ(clients.first(), u"Okafor, Chidi"_s);
    EXPECT_EQ(clients.last(), u"Tanaka, Yui"_s);
    EXPECT_TRUE(column(mara, 0).first().endsWith(u"late"_s)) << qPrintable(column(mara, 0).first());
    EXPECT_EQ(column(mara, 5).first(), u"4,850.00 EUR"_s);
    EXPECT_EQ(column(mara, 12).first(), u"1 of 2 approved"_s);
    EXPECT_TRUE(DeskRig::waitFor([&mara] { return mara.desk().badge() == 9; }));

    mara.open(payments.value(u"halfway"_s));
    DeskRig::picture(&mara.rig().window(), u"payments-queue"_s);
    mara.open(payments.value(u"stopped"_s));
    DeskRig::picture(&mara.rig().window(), u"payments-stopped"_s);
    mara.showTab(PaymentTab::Withdrawals);
    EXPECT_EQ(column(mara, 3).size(), 11);
    mara.open(payments.value(u"waiting"_s));
    DeskRig::picture(&mara.rig().window(), u"payments-waiting"_s);
    mara.showTab(PaymentTab::All, {u"settled"_s});
    mara.open(payments.value(u"settled"_s));
    DeskRig::picture(&mara.rig().window(), u"payments-settled"_s);
    mara.showTab(PaymentTab::Deposits);
    EXPECT_TRUE(column(mara, 3).isEmpty());
    DeskRig::picture(&mara.rig().window(), u"payments-empty"_s);
}

TEST(PaymentsDesk, FindsByReferenceClientAndMethod)
{
    DeskOffice office;
    const qint64 first = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 10000);
    office.submit(office.account(u"Bo Berg"_s, u"EUR"_s, 500000), 20000);
    PaymentsBench mara(office.office(), u"mara"_s);
    const auto ask = [&mara](const PaymentFilter& filter) {
        QSignalSpy loaded(&mara.view().queue(), &purser::payments::PaymentQueue::loaded);
        mara.view().queue().setFilter(filter);
        EXPECT_TRUE(DeskRig::waitFor([&loaded] { return !loaded.isEmpty(); }));
        return column(mara, 3);
    };
    PaymentFilter filter;
    filter.tab = PaymentTab::Withdrawals;
    filter.text = u"w-%1"_s.arg(first);
    EXPECT_EQ(ask(filter), QStringList{u"Ana Costa"_s});
    filter.text = u"berg"_s;
    EXPECT_EQ(ask(filter), QStringList{u"Bo Berg"_s});
    filter.text.clear();
    filter.methodNot = u"sepa"_s;
    EXPECT_TRUE(ask(filter).isEmpty());
    filter.methodNot.clear();
    filter.currency = u"EUR"_s;
    filter.minMinor = 15000;
    EXPECT_EQ(ask(filter), QStringList{u"Bo Berg"_s});
}

TEST(PaymentsDesk, SeesByItselfWhatOthersDo)
{
    DeskOffice office;
    const qint64 account = office.account(u"Ana Costa"_s, u"EUR"_s, 500000);
    PaymentsBench mara(office.office(), u"mara"_s);
    EXPECT_TRUE(column(mara, 3).isEmpty());
    const qint64 payment = office.submit(account, 150000);
    EXPECT_TRUE(DeskRig::waitFor([&mara] { return column(mara, 3).size() == 1; }));
    EXPECT_TRUE(DeskRig::waitFor([&mara] { return mara.desk().badge() == 1; }));

    mara.view().openPayment().setDwell(3'600'000); // she reads it, and does not hold it
    mara.open(payment);
    office.approve(u"joao"_s, payment);
    EXPECT_TRUE(DeskRig::waitFor([&mara] {
        return mara.notice() == u"Changed while you read it: approvals."_s;
    })) << qPrintable(mara.notice());
    EXPECT_TRUE(DeskRig::waitFor(
        [&mara] { return column(mara, 12) == QStringList{u"1 of 2 approved"_s}; }));
}

TEST(PaymentsDesk, HoldsTheItemOfWhoStaysOnItAndGivesItBack)
{
    DeskOffice office;
    const qint64 first = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 10000);
    const qint64 second = office.submit(office.account(u"Bo Berg"_s, u"EUR"_s, 500000), 20000);
    const auto holder = [&office](qint64 payment) {
        return office.books().number(
            u"select count(*) from book.payment where id = $1 and held_by = 'mara'"_s, {payment});
    };
    PaymentsBench mara(office.office(), u"mara"_s);
    mara.open(first);
    EXPECT_TRUE(DeskRig::waitFor([&] { return holder(first) == 1; }));
    EXPECT_TRUE(DeskRig::waitFor([&] { return mara.view().openPayment().heldUntil().isValid(); }));

    PaymentsBench joao(office.office(), u"joao"_s);
    joao.open(first);
    ASSERT_TRUE(joao.view().openPayment().sheet());
    EXPECT_EQ(joao.view().openPayment().sheet()->payment.heldBy, u"Mara Lindqvist"_s);
    QAbstractButton* approve = joao.button(u"Approve"_s);
    ASSERT_NE(approve, nullptr);
    EXPECT_FALSE(approve->isEnabled());
    EXPECT_EQ(approve->toolTip(), u"Another person has it open."_s);

    mara.open(second);
    EXPECT_TRUE(DeskRig::waitFor([&] { return holder(first) == 0 && holder(second) == 1; }));
}

TEST(PaymentsDesk, AnItemLeftWhileTheOfficeTakesItIsGivenBack)
{
    DeskOffice office;
    const qint64 first = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 10000);
    const qint64 second = office.submit(office.account(u"Bo Berg"_s, u"EUR"_s, 500000), 20000);
    const auto held = [&office](qint64 payment) {
        return office.books().number(
            u"select count(*) from book.payment where id = $1 and held_by is not null"_s,
            {payment});
    };
    PaymentsBench mara(office.office(), u"mara"_s);
    mara.view().openPayment().setDwell(3'600'000);
    mara.open(first);
    mara.view().openPayment().take();
    mara.view().openPayment().setDwell(300);
    mara.open(second);
    EXPECT_TRUE(DeskRig::waitFor([&] { return held(first) == 0 && held(second) == 1; }));
}

TEST(PaymentsDesk, AHoldIsRenewedWhileOneIsAtIt)
{
    DeskOffice office;
    const qint64 payment = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 10000);
    PaymentsBench mara(office.office(), u"mara"_s);
    OpenPayment& open = mara.view().openPayment();
    open.setIdleClock([] { return 5s; });
    mara.open(payment);
    ASSERT_TRUE(DeskRig::waitFor([&] { return open.heldUntil().isValid(); }));
    open.tend();
    // Two minutes of the five are left.
    office.books().number(u"update book.payment set held_until = clock_timestamp() + "
                          u"interval '2 minutes' where id = $1 returning id"_s,
        {payment});
    const QDateTime first = open.heldUntil();
    open.reload();
    ASSERT_TRUE(DeskRig::waitFor([&] { return open.heldUntil() < first.addSecs(-60); }));
    const QDateTime before = open.heldUntil();
    open.tend();
    EXPECT_TRUE(DeskRig::waitFor([&] { return open.heldUntil() > before.addSecs(120); }));
}

TEST(PaymentsDesk, WhatIsLeftLyingGoesBackAndIsTakenAgainOnReturn)
{
    DeskOffice office;
    const qint64 payment = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 10000);
    const auto held = [&office, payment] {
        return office.books().number(
            u"select count(*) from book.payment where id = $1 and held_by = 'mara'"_s, {payment});
    };
    PaymentsBench mara(office.office(), u"mara"_s);
    OpenPayment& open = mara.view().openPayment();
    std::chrono::seconds idle = 5s;
    open.setIdleClock([&idle] { return idle; });
    mara.open(payment);
    ASSERT_TRUE(DeskRig::waitFor([&] { return open.heldUntil().isValid(); }));
    idle = 200s;
    open.tend();
    EXPECT_TRUE(open.heldUntil().isValid()) << "reading is work, too";
    idle = 600s;
    open.tend();
    EXPECT_FALSE(open.heldUntil().isValid());
    EXPECT_TRUE(mara.notice().startsWith(u"Given back to the queue"_s))
        << qPrintable(mara.notice());
    EXPECT_TRUE(DeskRig::waitFor([&] { return held() == 0; }));
    idle = 0s;
    open.resume();
    EXPECT_TRUE(DeskRig::waitFor([&] { return held() == 1 && open.heldUntil().isValid(); }));
}

TEST(PaymentsDesk, ReachesTheOwnerAndTheHistoryThroughOtherDesks)
{
    DeskOffice office;
    const qint64 account = office.account(u"Ana Costa"_s, u"EUR"_s, 500000);
    const qint64 payment = office.submit(account, 10000);
    PaymentsBench mara(office.office(), u"mara"_s);
    QVariantMap client;
    QVariantMap audit;
    mara.rig().deeds().offer(
        &mara.view(), u"client.open"_s, [&client](const QVariantMap& asked) { client = asked; });
    mara.rig().deeds().offer(
        &mara.view(), u"audit.open"_s, [&audit](const QVariantMap& asked) { audit = asked; });
    ASSERT_TRUE(mara.view().queue().select(PaymentId(payment)));
    Q_EMIT mara.view().queue().grid()->activated(payment);
    EXPECT_EQ(client.value(u"id"_s).toLongLong(), office.clientOf(account));
    mara.open(payment);
    Q_EMIT mara.view().page().historyRequested();
    EXPECT_EQ(audit.value(u"entity"_s).toString(), u"payment"_s);
    EXPECT_EQ(audit.value(u"id"_s).toString(), QString::number(payment));
}

TEST(PaymentsDesk, EverythingThatTakesTheFocusHasAName)
{
    DeskOffice office;
    const qint64 payment = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 10000);
    PaymentsBench mara(office.office(), u"mara"_s);
    mara.open(payment);
    EXPECT_EQ(DeskRig::unnamed(&mara.rig().window()), QStringList());
    for (const Qt::Key letter : {Qt::Key_A, Qt::Key_R, Qt::Key_I, Qt::Key_E, Qt::Key_C}) {
        purser::kit::DialogFrame* dialog = mara.press(letter);
        ASSERT_NE(dialog, nullptr) << letter;
        EXPECT_EQ(DeskRig::unnamed(dialog), QStringList()) << letter;
        dialog->reject();
        EXPECT_TRUE(DeskRig::waitFor([&mara] { return !mara.view().decisions().dialog(); }));
    }
}
