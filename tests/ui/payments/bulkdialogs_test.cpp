// Several payments decided at once, by keyboard: what is left out says why; and an approved payment
// that is called off.

#include "tests/support/demand.h"
#include "tests/ui/payments/keyboard.h"
#include "tests/ui/payments/paymentsbench.h"
#include "tests/ui/support/deskoffice.h"
#include "ui/payments/bulkdialog.h"
#include "ui/payments/rejectdialog.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QTreeWidget>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;
using purser::payments::BulkDeed;
using purser::payments::BulkDialog;
using purser::payments::RejectDialog;

namespace {

constexpr int outcomeColumn = 4;

BulkDialog* openBulk(PaymentsBench& bench, const QList<qint64>& payments, BulkDeed deed)
{
    QList<PaymentId> ids;
    for (const qint64 payment : payments)
        ids.append(PaymentId(payment));
    bench.view().decisions().bulk(ids, deed);
    auto* dialog = qobject_cast<BulkDialog*>(bench.view().decisions().dialog());
    EXPECT_TRUE(dialog
        && DeskRig::waitFor([&] { return dialog->preview().rows.size() == size_t(ids.size()); }));
    return dialog;
}

QString outcomeOf(BulkDialog* dialog, int row)
{
    return dialog->findChild<QTreeWidget*>()->topLevelItem(row)->text(outcomeColumn);
}

void cancelAsSupport(DeskOffice& office, qint64 payment)
{
    demand(office.office().as("sana")->command({u"desk.cancel_payment"_s,
        {{u"p_key"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}, {u"p_id"_s, payment},
            {u"p_version"_s, office.number(u"version"_s, payment)},
            {u"p_reason_code"_s, u"client_request"_s}}}));
}

} // namespace

TEST(BulkDecisions, RejectSeveralForOneReasonAndSayWhyOneWasLeftOut)
{
    DeskOffice office;
    const qint64 account = office.account(u"Ana Costa"_s, u"EUR"_s, 500000);
    const qint64 first = office.submit(account, 150000);
    const qint64 second = office.submit(account, 120000);
    const qint64 over = office.submit(account, 90000);
    cancelAsSupport(office, over);
    PaymentsBench joao(office.office(), u"joao"_s);
    BulkDialog* dialog = openBulk(joao, {first, second, over}, BulkDeed::Reject);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(outcomeOf(dialog, 2), u"Cancelled"_s) << "seen before";
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "without a reason";
    ASSERT_TRUE(tabTo(dialog, u"Reason"_s));
    pressed(Qt::Key_Down);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "nobody said what clients are told";
    ASSERT_TRUE(tabTo(dialog, u"In your words, for colleagues"_s));
    typed(u"papers are missing"_s);
    ASSERT_TRUE(tabTo(dialog, u"What each client is told"_s));
    pressed(Qt::Key_End);
    EXPECT_TRUE(dialog->acceptButton()->isEnabled());
    EXPECT_TRUE(dialog->said().clientReason.isEmpty()) << "nothing, the last of the list";
    EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
    DeskRig::picture(dialog, u"dialog-bulk-reject"_s);
    // One of them is decided by somebody else between looking and sending.
    cancelAsSupport(office, second);
    pressed(Qt::Key_Return);
    EXPECT_TRUE(DeskRig::waitFor([&] { return dialog->isClosing(); }));
    EXPECT_EQ(outcomeOf(dialog, 0), u"rejected"_s);
    EXPECT_TRUE(outcomeOf(dialog, 1).startsWith(u"Sana Malik cancelled this at"_s))
        << qPrintable(outcomeOf(dialog, 1));
    DeskRig::picture(dialog, u"dialog-bulk-results"_s);
    EXPECT_EQ(office.state(first), u"rejected"_s);
    EXPECT_EQ(office.state(second), u"cancelled"_s);
    dialog->accept();
}

TEST(BulkDecisions, ReturnSeveralToTheirClientsAndWriteToEach)
{
    DeskOffice office;
    const qint64 account = office.account(u"Ana Costa"_s, u"EUR"_s, 500000);
    const qint64 other = office.account(u"Bo Lund"_s, u"EUR"_s, 500000);
    demand(office.owner().script("update book.client set email = null; update book.client set "
                                 "email = 'ana@example.org' where full_name = 'Ana Costa'"));
    const qint64 first = office.submit(account, 150000);
    const qint64 second = office.submit(other, 120000);
    PaymentsBench joao(office.office(), u"joao"_s);
    BulkDialog* dialog = openBulk(joao, {first, second}, BulkDeed::Return);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(outcomeOf(dialog, 1), u"ready; no address to write to"_s);
    ASSERT_TRUE(tabTo(dialog, u"Reason"_s));
    pressed(Qt::Key_Down);
    ASSERT_TRUE(tabTo(dialog, u"Write it to each client"_s));
    pressed(Qt::Key_Space);
    EXPECT_TRUE(dialog->said().letter);
    pressed(Qt::Key_Return);
    EXPECT_TRUE(DeskRig::waitFor([&] { return dialog->isClosing(); }));
    EXPECT_EQ(outcomeOf(dialog, 0), u"returned for information"_s);
    EXPECT_TRUE(outcomeOf(dialog, 1).contains(u"no e-mail address"_s))
        << qPrintable(outcomeOf(dialog, 1));
    EXPECT_EQ(office.state(first), u"waiting_info"_s);
    EXPECT_EQ(office.state(second), u"awaiting_approval"_s) << "undone as a whole";
    EXPECT_EQ(office.books().number(u"select count(*) from book.payment_letter"_s), 1);
    dialog->accept();
}

TEST(BulkDecisions, ApproveSeveralByKeyboardWithoutTheOneThatIsNotTheirs)
{
    DeskOffice office;
    const qint64 account = office.account(u"Ana Costa"_s, u"EUR"_s, 5000000);
    const qint64 first = office.submit(account, 100000);
    const qint64 mine = office.submit(account, 110000);
    office.approve(u"joao"_s, mine);
    PaymentsBench joao(office.office(), u"joao"_s);
    BulkDialog* dialog = openBulk(joao, {first, mine}, BulkDeed::Approve);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(outcomeOf(dialog, 1), u"You may not approve this one."_s);
    if (dialog->needsPassword()) {
        ASSERT_TRUE(tabTo(dialog, u"Password"_s));
        typed(TestOffice::password(u"joao"_s).text());
    }
    ASSERT_TRUE(DeskRig::waitFor([&] { return dialog->acceptButton()->isEnabled(); }));
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_TRUE(DeskRig::waitFor([&] { return dialog->isClosing(); }));
    EXPECT_EQ(outcomeOf(dialog, 0), u"approved"_s);
    EXPECT_EQ(office.number(u"steps_done"_s, first), 1);
    dialog->accept();
}

TEST(Decisions, AnApprovedPaymentIsCalledOffUntilTheBridgeHasIt)
{
    DeskOffice office;
    const qint64 payment = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 150000);
    office.approve(u"joao"_s, payment);
    office.approve(u"mara"_s, payment);
    ASSERT_EQ(office.state(payment), u"approved"_s);
    {
        PaymentsBench sana(office.office(), u"sana"_s);
        sana.open(payment);
        EXPECT_EQ(sana.button(u"Call off"_s), nullptr) << "who enters payments does not";
    }
    PaymentsBench joao(office.office(), u"joao"_s);
    joao.open(payment);
    ASSERT_NE(joao.button(u"Call off"_s), nullptr);
    auto* dialog = qobject_cast<RejectDialog*>(joao.press(Qt::Key_L));
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    dialog->setReasonCode(u"duplicate"_s);
    dialog->chooseClientReason({});
    DeskRig::picture(dialog, u"dialog-call-off"_s);
    EXPECT_TRUE(joao.submit(dialog));
    EXPECT_EQ(office.state(payment), u"cancelled"_s);
    EXPECT_TRUE(DeskRig::waitFor([&joao] { return !joao.button(u"Call off"_s); }));
}
