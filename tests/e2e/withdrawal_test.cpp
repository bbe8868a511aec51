// The main job on real parts: people at workstations, the office on a durable PostgreSQL, the
// bridge, the trading server and the gateway as programs of their own. Nobody tells a window to
// look again.

#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/bridgerig.h"
#include "tests/e2e/support/auditproof.h"
#include "tests/e2e/support/workplace.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/payments/rejectdialog.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;
using purser::kit::ReasonDialog;

namespace {

/// The office, the servers and the bridge; and the program, which the people here share.
class MainJob : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { s_cluster = new TestCluster({.durable = true}); }
    static void TearDownTestSuite()
    {
        delete s_cluster;
        s_cluster = nullptr;
    }

    void SetUp() override
    {
        account = rig.addAccount(5'000'000);
        client = rig.number(
            u"update book.client c set full_name = 'Bergström, Elsa' from book.trading_account a "
            "where a.id = $1 and c.id = a.client_id returning c.id"_s,
            {account});
        rig.number(u"update book.destination set holder = 'Bergström, Elsa' where client_id = $1 "
                   "returning id"_s,
            {client});
        // Screened under the new name, as the service of a whole office does.
        rig.number(u"insert into book.screening_run (client_id, trigger, subject, subject_digest, "
                   "lists, engine, hits) values ($1, 'change', book.screening_subject($1), "
                   "book.subject_digest($1), '[{\"name\": \"test\"}]', 'test', 0) returning id"_s,
            {client});
    }

    workstation::Workstation& program()
    {
        if (!m_program)
            m_program = std::make_unique<workstation::Workstation>(
                *qobject_cast<QApplication*>(QCoreApplication::instance()), m_settings,
                workstation::Options{});
        return *m_program;
    }
    const TestOffice& office() { return rig.desk().office(); }

    /// Waits until the item that lies open in that window says so by itself.
    static bool showsBy(Workplace& who, const QString& state, int milliseconds = 60'000)
    {
        return eventually([&] { return who.shownState() == state; }, milliseconds);
    }

    QString text(const QString& sql, qint64 payment)
    {
        const office::Table rows = demand(rig.desk().owner().execute(sql, {payment}));
        return rows.isEmpty() ? QString() : rows.row(0).text(0);
    }

    /// What the ledger booked for a settled payment: off the account, to the bank, nothing between.
    void expectPostings(qint64 payment, qint64 minor)
    {
        const QString sql = u"select coalesce(sum(g.amount_minor), 0)::int8 from book.posting g "
                            "join book.journal j on j.id = g.journal_id "
                            "join book.ledger_account l on l.id = g.account_id "
                            "where j.payment_id = $1 and l.role = $2"_s;
        EXPECT_EQ(rig.number(sql, {payment, u"client_trading"_s}), -minor);
        EXPECT_EQ(rig.number(sql, {payment, u"bank_client_money"_s}), minor);
        EXPECT_EQ(rig.number(sql, {payment, u"payout_in_flight"_s}), 0);
    }

    /// The trading server's own book has this one operation, with our mark and the ticket we noted.
    void expectOperation(qint64 payment, const QString& amount)
    {
        const QString tag = text(
            u"select tag from book.instruction where payment_id = $1 and kind = 'mt_balance'"_s,
            payment);
        const QString ticket = text(
            u"select ticket from book.instruction where payment_id = $1 and kind = 'mt_balance'"_s,
            payment);
        QList<QJsonObject> found;
        const QJsonArray book = rig.mt5().book();
        for (const QJsonValue& entry : book) {
            if (entry[u"comment"].toString().startsWith(tag))
                found.append(entry.toObject());
        }
        ASSERT_EQ(found.size(), 1);
        EXPECT_EQ(found.first().value(u"amount"_s).toString(), u'-' + amount);
        EXPECT_EQ(found.first().value(u"ticket"_s).toVariant().toString(), ticket);
        EXPECT_EQ(found.first().value(u"login"_s).toVariant().toString(),
            QString::number(rig.loginOf(account)));
    }

    /// So does the gateway's, which counts in minor units.
    void expectPayout(qint64 payment, const QString& amount)
    {
        const QString reference = rig.desk().text(payment, u"reference"_s);
        QList<QJsonObject> found;
        const QJsonArray book = rig.payout().book();
        for (const QJsonValue& entry : book) {
            if (entry[u"reference"].toString() == reference)
                found.append(entry.toObject());
        }
        ASSERT_EQ(found.size(), 1);
        EXPECT_EQ(found.first().value(u"amount"_s).toString(), amount);
        EXPECT_EQ(found.first().value(u"id"_s).toString(),
            text(u"select ticket from book.instruction where payment_id = $1 and kind = 'payout'"_s,
                payment));
    }

    static TestCluster* s_cluster;
    BridgeRig rig{{}, *s_cluster};
    qint64 account = 0;
    qint64 client = 0;

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<workstation::Workstation> m_program;
};

TestCluster* MainJob::s_cluster = nullptr;

} // namespace

TEST_F(MainJob, AWithdrawalGoesFromTheFormToTheBankAndEverybodySeesIt)
{
    const QString config = rig.config();
    BridgeProcess bridge(config);
    Workplace sana(program(), office(), u"sana"_s);
    Workplace mara(program(), office(), u"mara"_s);
    Workplace joao(program(), office(), u"joao"_s);

    const qint64 payment = sana.enterWithdrawal(client, u"4,850.25"_s);
    EXPECT_EQ(rig.desk().number(payment, u"amount_minor"_s), 485'025);

    // It comes to both by itself; the live free margin is that of the trading server.
    mara.openFromQueue(payment);
    EXPECT_TRUE(eventually([&] {
        const auto& sheet = mara.payments().openPayment().sheet();
        return sheet && sheet->payment.freeMargin
            && sheet->payment.freeMargin->amount.minor() == 5'000'000;
    }));
    EXPECT_FALSE(mara.approve(false));
    EXPECT_EQ(rig.desk().number(payment, u"steps_done"_s), 1);
    EXPECT_EQ(rig.state(payment), u"awaiting_approval"_s);
    EXPECT_TRUE(rig.operationsOn(account).isEmpty());

    joao.openFromQueue(payment);
    EXPECT_FALSE(joao.approve(true));

    EXPECT_TRUE(showsBy(mara, u"Settled"_s)) << qPrintable(mara.shownState());
    EXPECT_TRUE(showsBy(joao, u"Settled"_s)) << qPrintable(joao.shownState());
    EXPECT_TRUE(showsBy(sana, u"Settled"_s)) << qPrintable(sana.shownState());
    joao.showAll();
    EXPECT_TRUE(joao.shownRow(payment).contains(u"Settled"_s))
        << qPrintable(joao.shownRow(payment).join(u'|'));

    rig.expectSettledOnce(account, payment, 485'025);
    expectPostings(payment, 485'025);
    expectOperation(payment, u"4850.25"_s);
    expectPayout(payment, u"485025"_s);
    EXPECT_EQ(
        rig.mt5().get(u"/accounts/%1"_s.arg(rig.loginOf(account))).value(u"balance"_s).toString(),
        u"45149.75"_s);
    EXPECT_EQ(text(u"select string_agg(approver, ' ' order by step_no) from book.approval where "
                   "payment_id = $1"_s,
                  payment),
        u"mara joao"_s);

    EXPECT_TRUE(eventuallySealed(rig.desk().owner()));
    expectAuditIntact(rig.desk().owner(), config, {});
    EXPECT_EQ(bridge.terminate(), 0);
}

TEST_F(MainJob, ALargeOneAsksBothForTheirPasswordOnceMore)
{
    BridgeProcess bridge(rig.config());
    Workplace sana(program(), office(), u"sana"_s);
    Workplace mara(program(), office(), u"mara"_s);
    Workplace joao(program(), office(), u"joao"_s);
    const qint64 payment = sana.enterWithdrawal(client, u"6200"_s);
    mara.openFromQueue(payment);
    EXPECT_TRUE(mara.approve(true));
    joao.openFromQueue(payment);
    EXPECT_TRUE(joao.approve(false));
    EXPECT_TRUE(showsBy(mara, u"Settled"_s)) << qPrintable(mara.shownState());
    EXPECT_TRUE(showsBy(joao, u"Settled"_s)) << qPrintable(joao.shownState());
    EXPECT_EQ(rig.number(u"select count(*) from book.approval where payment_id = $1 and "
                         "stepped_up"_s,
                  {payment}),
        2);
    rig.expectSettledOnce(account, payment, 620'000);
    expectPostings(payment, 620'000);
    expectOperation(payment, u"6200.00"_s);
    expectPayout(payment, u"620000"_s);
}

TEST_F(MainJob, ARejectedOneMovesNothingAndThePersonWhoAskedSeesWhy)
{
    BridgeProcess bridge(rig.config());
    Workplace sana(program(), office(), u"sana"_s);
    Workplace mara(program(), office(), u"mara"_s);
    const qint64 payment = sana.enterWithdrawal(client, u"900"_s);
    mara.openFromQueue(payment);
    auto* dialog = qobject_cast<payments::RejectDialog*>(mara.press(Qt::Key_R));
    ASSERT_NE(dialog, nullptr);
    dialog->setReasonCode(u"suspected_fraud"_s);
    dialog->setText(u"The client did not ask for it."_s);
    dialog->chooseClientReason(u"not_possible"_s);
    dialog->setWrites(false);
    EXPECT_TRUE(mara.submit(dialog));
    EXPECT_TRUE(showsBy(mara, u"Rejected"_s)) << qPrintable(mara.shownState());
    EXPECT_TRUE(showsBy(sana, u"Rejected"_s)) << qPrintable(sana.shownState());
    EXPECT_EQ(rig.state(payment), u"rejected"_s);
    rig.expectNothingMoved(account, payment);
}

TEST_F(MainJob, AReturnedOneIsAnsweredThenApprovedAndPaid)
{
    BridgeProcess bridge(rig.config());
    Workplace sana(program(), office(), u"sana"_s);
    Workplace mara(program(), office(), u"mara"_s);
    const qint64 payment = sana.enterWithdrawal(client, u"900"_s);
    mara.openFromQueue(payment);
    auto* question = qobject_cast<ReasonDialog*>(mara.press(Qt::Key_I));
    ASSERT_NE(question, nullptr);
    question->setReasonCode(u"source_of_funds"_s);
    question->setText(u"Which salary is it?"_s);
    EXPECT_TRUE(mara.submit(question));
    EXPECT_TRUE(eventually([&] {
        const auto& sheet = sana.payments().openPayment().sheet();
        return sheet && sheet->payment.state == payments::PaymentState::WaitingInfo;
    }));
    EXPECT_TRUE(rig.operationsOn(account).isEmpty());
    auto* answer = qobject_cast<ReasonDialog*>(sana.press(Qt::Key_W));
    ASSERT_NE(answer, nullptr);
    answer->setText(u"The one of October."_s);
    EXPECT_TRUE(sana.submit(answer));
    mara.openFromQueue(payment);
    EXPECT_FALSE(mara.approve(false));
    EXPECT_TRUE(showsBy(mara, u"Settled"_s)) << qPrintable(mara.shownState());
    EXPECT_TRUE(showsBy(sana, u"Settled"_s)) << qPrintable(sana.shownState());
    rig.expectSettledOnce(account, payment, 90'000);
    expectOperation(payment, u"900.00"_s);
    expectPayout(payment, u"90000"_s);
}

TEST_F(MainJob, WhatTheBankSendsBackIsTheClientsAgainAndTheDeskSaysSo)
{
    rig.payout().addFault({{u"fault"_s, u"returned"_s}});
    BridgeProcess bridge(rig.config());
    Workplace sana(program(), office(), u"sana"_s);
    Workplace mara(program(), office(), u"mara"_s);
    const qint64 payment = sana.enterWithdrawal(client, u"900"_s);
    mara.openFromQueue(payment);
    EXPECT_FALSE(mara.approve(true));
    EXPECT_TRUE(showsBy(mara, u"Returned by the bank"_s)) << qPrintable(mara.shownState());
    EXPECT_TRUE(showsBy(sana, u"Returned by the bank"_s)) << qPrintable(sana.shownState());
    EXPECT_EQ(rig.state(payment), u"returned_after_send"_s);
    expectOperation(payment, u"900.00"_s);
    expectPayout(payment, u"90000"_s);
    EXPECT_EQ(
        rig.number(u"select b.posted_minor from book.balance b join book.ledger_account l on "
                   "l.id = b.account_id where l.client_id = $1 and l.role = 'client_wallet'"_s,
            {client}),
        90'000);
    EXPECT_EQ(rig.desk().books().differences(), 0);
}
