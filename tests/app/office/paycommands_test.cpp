// `purser-office pay …`: what a specialist may do from a script, and what the office refuses there
// as at the desk. Against a real office, with a bridge played by the test.

#include "tests/app/office/payoffice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::tool;
using purser::tests::Answer;
using purser::tests::demand;
using purser::tests::PayOffice;
using purser::tests::TestOffice;

namespace {

class PayCommands : public PayOffice
{
};

} // namespace

TEST_F(PayCommands, TwoPeopleApproveAWithdrawalFromScripts)
{
    const Answer entered = withdraw(u"sana"_s, u"1500.00"_s);
    ASSERT_EQ(entered.exit, 0) << qPrintable(m_said);
    EXPECT_EQ(entered.state(), u"awaiting_approval"_s);
    EXPECT_TRUE(entered.json[u"receipt"][u"hash"].isString());
    const QString payment = entered.reference();

    const Answer list = pay(u"mara"_s, {u"list"_s});
    ASSERT_EQ(list.exit, 0) << qPrintable(m_said);
    const QJsonObject row = list.json[u"payments"][0].toObject();
    EXPECT_EQ(row[u"reference"].toString(), payment);
    EXPECT_EQ(row[u"amount"][u"minor"].toString(), u"150000"_s);
    EXPECT_TRUE(row[u"mine"].toBool());

    const Answer shown = pay(u"mara"_s, {u"show"_s, payment});
    ASSERT_EQ(shown.exit, 0) << qPrintable(m_said);
    EXPECT_TRUE(m_said.contains(u"Open to this login: amend, approve"_s)) << qPrintable(m_said);
    const int version = shown.json[u"sheet"][u"payment"][u"version"].toInt();

    const Answer first =
        pay(u"mara"_s, {u"approve"_s, payment, u"--expect"_s, QString::number(version)});
    ASSERT_EQ(first.exit, 0) << qPrintable(m_said);
    EXPECT_TRUE(m_said.contains(u"1 of 2 approved"_s)) << qPrintable(m_said);
    const Answer again = pay(u"mara"_s, {u"approve"_s, payment});
    EXPECT_EQ(again.exit, 2);
    EXPECT_EQ(
        again.sentence(), u"You have approved this already; another person takes the next step"_s);
    const Answer old =
        pay(u"joao"_s, {u"approve"_s, payment, u"--expect"_s, QString::number(version)});
    EXPECT_EQ(old.exit, 2);
    EXPECT_EQ(old.error(), u"stale"_s);
    const Answer second = pay(u"joao"_s, {u"approve"_s, payment});
    ASSERT_EQ(second.exit, 0) << qPrintable(m_said);
    EXPECT_EQ(second.state(), u"approved"_s);
}

TEST_F(PayCommands, ARequestSentAgainUnderItsKeyIsTheSamePayment)
{
    const QStringList key{u"--key"_s, u"0f0e0d0c-0b0a-4908-8706-050403020100"_s};
    const Answer entered = withdraw(u"sana"_s, u"1500.00"_s, key);
    ASSERT_EQ(entered.exit, 0) << qPrintable(m_said);
    EXPECT_FALSE(entered.json[u"replayed"].toBool(true));
    const Answer again = withdraw(u"sana"_s, u"1500.00"_s, key);
    ASSERT_EQ(again.exit, 0) << qPrintable(m_said);
    EXPECT_TRUE(again.json[u"replayed"].toBool());
    EXPECT_EQ(again.reference(), entered.reference());
    EXPECT_EQ(desk.books().number(u"select count(*) from book.payment"_s), 1);
    EXPECT_NE(withdraw(u"sana"_s, u"1600.00"_s, key).exit, 0) << "another request under its key";
    EXPECT_EQ(withdraw(u"sana"_s, u"1600.00"_s, {u"--key"_s, u"again"_s}).error(), u"bad_input"_s);
    EXPECT_EQ(desk.books().number(u"select count(*) from book.payment"_s), 1);
}

TEST_F(PayCommands, WhatCameBackIsPaidOutAgainOnceAndTheRestIsSaidToStay)
{
    const auto back = [this](qint64 minor) {
        const qint64 payment = desk.desk().approved(minor);
        desk.carryOut();
        demand(desk.link(u"payout_status($1, %1, 'returned', 'po')"_s.arg(desk.books().number(
            u"select id from book.instruction where kind = 'payout' and payment_id = $1"_s,
            {payment}))));
        return desk.reference(payment);
    };
    const QString first = back(60000);
    const QStringList again{
        u"again"_s, first, u"--destination"_s, QString::number(desk.desk().destination())};
    EXPECT_EQ(pay(u"sana"_s, again).error(), u"bad_input"_s) << "where it came back from";
    const QStringList why{u"--text"_s, u"the bank mistook the name"_s};
    EXPECT_EQ(
        pay(u"sana"_s, again + why + QStringList{u"--amount"_s, u"600.01"_s}).error(), u"limit"_s);
    EXPECT_EQ(pay(u"chen"_s, again + why).error(), u"not_permitted"_s);
    const Answer entered = pay(u"sana"_s, again + why);
    ASSERT_EQ(entered.exit, 0) << qPrintable(m_said);
    EXPECT_EQ(entered.state(), u"awaiting_approval"_s);
    EXPECT_EQ(pay(u"sana"_s, again + why).error(), u"wrong_state"_s) << "once";
    const Answer kept =
        pay(u"sana"_s, {u"leave"_s, back(70000), u"--reason"_s, u"client_wishes"_s});
    EXPECT_EQ(kept.exit, 0) << qPrintable(m_said);
}

TEST_F(PayCommands, NobodyDecidesOnWhatHeEntered)
{
    const Answer entered = withdraw(u"mara"_s, u"80"_s);
    ASSERT_EQ(entered.exit, 0) << qPrintable(m_said);
    const Answer own = pay(u"mara"_s, {u"approve"_s, entered.reference()});
    EXPECT_EQ(own.exit, 2);
    EXPECT_EQ(own.error(), u"four_eyes"_s);
    EXPECT_EQ(own.sentence(), u"You entered, changed or proposed this; another person decides"_s);
    const Answer cancelled =
        pay(u"mara"_s, {u"cancel"_s, entered.reference(), u"--reason"_s, u"entered_in_error"_s});
    EXPECT_EQ(cancelled.state(), u"cancelled"_s) << qPrintable(m_said);
}

TEST_F(PayCommands, OtherRolesMayNot)
{
    const Answer entered = withdraw(u"sana"_s, u"80"_s);
    const Answer support = pay(u"sana"_s, {u"approve"_s, entered.reference()});
    EXPECT_EQ(support.exit, 2);
    EXPECT_EQ(support.error(), u"not_permitted"_s);
    EXPECT_EQ(pay(u"anna"_s, {u"list"_s}).error(), u"not_permitted"_s);
    EXPECT_EQ(pay(u"sana"_s, {u"receipts"_s}).error(), u"not_permitted"_s);
    EXPECT_EQ(withdraw(u"chen"_s, u"81"_s).error(), u"not_permitted"_s);
    EXPECT_EQ(desk.books().number(u"select count(*) from book.payment"_s), 1);
}

TEST_F(PayCommands, WhatIsNotSaidOrDoesNotFitIsRefused)
{
    const Answer entered = withdraw(u"sana"_s, u"80"_s);
    const QString number = entered.reference().section(u'-', 1);
    EXPECT_EQ(pay(u"mara"_s, {u"reject"_s, entered.reference()}).error(), u"bad_input"_s);
    EXPECT_EQ(pay(u"mara"_s,
                  {u"reject"_s, u"D-"_s + number, u"--reason"_s, u"other"_s, u"--text"_s, u"no"_s})
                  .error(),
        u"not_found"_s);
    EXPECT_EQ(pay(u"mara"_s, {u"show"_s, u"W-"_s}).error(), u"bad_input"_s);
    EXPECT_EQ(withdraw(u"sana"_s, u"80.001"_s).error(), u"bad_input"_s);
    EXPECT_EQ(withdraw(u"sana"_s, u"-5"_s).error(), u"bad_input"_s);
    EXPECT_EQ(pay(u"mara"_s, {u"list"_s, u"--limit"_s, u"100000"_s}).error(), u"bad_input"_s);
    EXPECT_EQ(pay(u"mara"_s, {u"list"_s, u"--password"_s, u"secret"_s}).exit, 1)
        << "a password is never an argument";
    EXPECT_EQ(pay(u"mara"_s, {u"approve"_s}).exit, 1);
    const Answer rejected = pay(u"mara"_s,
        {u"reject"_s, entered.reference(), u"--reason"_s, u"other"_s, u"--text"_s, u"no"_s});
    EXPECT_EQ(rejected.state(), u"rejected"_s) << qPrintable(m_said);
}

TEST_F(PayCommands, AQuestionGoesBackAndIsAnswered)
{
    const Answer entered = withdraw(u"sana"_s, u"80"_s);
    const Answer asked = pay(u"mara"_s,
        {u"return"_s, entered.reference(), u"--reason"_s, u"source_of_funds"_s, u"--text"_s,
            u"where from?"_s, u"--of"_s, u"client"_s});
    EXPECT_EQ(asked.state(), u"waiting_info"_s) << qPrintable(m_said);
    const Answer answered =
        pay(u"sana"_s, {u"answer"_s, entered.reference(), u"--text"_s, u"salary"_s});
    EXPECT_EQ(answered.state(), u"awaiting_approval"_s) << qPrintable(m_said);
    EXPECT_EQ(pay(u"mara"_s, {u"take"_s, entered.reference()}).exit, 0) << qPrintable(m_said);
    const Answer given = pay(u"mara"_s,
        {u"hand-over"_s, entered.reference(), u"--to"_s, u"joao"_s, u"--text"_s, u"lunch"_s});
    EXPECT_EQ(given.exit, 0) << qPrintable(m_said);
    const Answer wrong =
        pay(u"joao"_s, {u"hand-over"_s, entered.reference(), u"--to"_s, u"chen"_s});
    EXPECT_EQ(wrong.sentence(), u"That colleague may not approve this payment"_s);
}

TEST_F(PayCommands, AReturnWritesToTheClientWhenAskedTo)
{
    const auto letters = [this](const QString& reference) {
        return desk.books().number(
            u"select count(*) from book.payment_letter l join book.payment p on p.id = "
            "l.payment_id join book.client_mail m on m.id = l.mail_id where p.reference = $1 and "
            "m.template = 'payment_return' and m.body not like '%where from%'"_s,
            {reference});
    };
    const Answer silent = withdraw(u"sana"_s, u"81"_s);
    pay(u"mara"_s,
        {u"return"_s, silent.reference(), u"--reason"_s, u"source_of_funds"_s, u"--text"_s,
            u"where from?"_s, u"--of"_s, u"client"_s});
    EXPECT_EQ(letters(silent.reference()), 0);
    const Answer written = withdraw(u"sana"_s, u"82"_s);
    const Answer asked = pay(u"mara"_s,
        {u"return"_s, written.reference(), u"--reason"_s, u"source_of_funds"_s, u"--text"_s,
            u"where from?"_s, u"--of"_s, u"client"_s, u"--letter"_s});
    EXPECT_EQ(asked.state(), u"waiting_info"_s) << qPrintable(m_said);
    EXPECT_EQ(letters(written.reference()), 1);
}

TEST_F(PayCommands, MoneyWithoutAnOwnerFindsItOrGoesBackByTwoPeople)
{
    demand(desk.receipt(u"B-8"_s, 70000, u"thanks"_s));
    demand(desk.receipt(u"B-9"_s, 5000, u"who knows"_s));
    const Answer list = pay(u"mara"_s, {u"receipts"_s});
    ASSERT_EQ(list.json[u"receipts"].toArray().size(), 2) << qPrintable(m_said);
    const auto number = [&list](int row) {
        return QString::number(list.json[u"receipts"][row][u"id"].toInteger());
    };
    const QStringList owner{u"--client"_s, clientCode(), u"--account"_s, accountLogin()};
    EXPECT_EQ(pay(u"mara"_s, QStringList{u"allocate"_s, number(0)} + owner).error(), u"bad_input"_s)
        << "without saying how one knows";
    const Answer allocated =
        pay(u"mara"_s, QStringList{u"allocate"_s, number(0), u"--text"_s, u"statement"_s} + owner);
    EXPECT_EQ(allocated.state(), u"awaiting_approval"_s) << qPrintable(m_said);
    EXPECT_EQ(pay(u"mara"_s, {u"approve"_s, allocated.reference()}).error(), u"four_eyes"_s);
    EXPECT_EQ(pay(u"joao"_s, {u"approve"_s, allocated.reference()}).exit, 0) << qPrintable(m_said);

    const QStringList back{
        u"return-receipt"_s, number(1), u"--ref"_s, u"RET-1"_s, u"--text"_s, u"owner unknown"_s};
    EXPECT_EQ(pay(u"mara"_s, back).state(), u"proposed"_s) << qPrintable(m_said);
    EXPECT_EQ(pay(u"mara"_s, back).error(), u"four_eyes"_s);
    EXPECT_EQ(pay(u"joao"_s, back).state(), u"returned"_s) << qPrintable(m_said);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(PayCommands, ADisputeIsEndedBySomebodyElse)
{
    auto sana = desk.as("sana");
    const qint64 deposit = demand(desk.announce(*sana, 250000)).id;
    demand(desk.receipt(u"B-1"_s, 250000, desk.reference(deposit)));
    desk.carryOut();
    const QString reference = desk.reference(deposit);
    const Answer tooMuch = pay(u"mara"_s,
        {u"chargeback"_s, reference, u"--ref"_s, u"CB-1"_s, u"--amount"_s, u"2500.01"_s});
    EXPECT_EQ(tooMuch.error(), u"limit"_s) << qPrintable(m_said);
    const Answer opened = pay(u"mara"_s,
        {u"chargeback"_s, reference, u"--ref"_s, u"CB-1"_s, u"--amount"_s, u"2500"_s, u"--fee"_s,
            u"15"_s, u"--evidence-due"_s, u"2099-03-31"_s});
    ASSERT_EQ(opened.exit, 0) << qPrintable(m_said);
    const Answer list = pay(u"chen"_s, {u"chargebacks"_s});
    ASSERT_EQ(list.json[u"chargebacks"].toArray().size(), 1) << qPrintable(m_said);
    EXPECT_EQ(list.json[u"chargebacks"][0][u"evidence_due"].toString(), u"2099-03-31 23:59Z"_s);
    const QString dispute = QString::number(list.json[u"chargebacks"][0][u"id"].toInteger());
    const QStringList won{
        u"end-chargeback"_s, dispute, u"--outcome"_s, u"won"_s, u"--text"_s, u"letter"_s};
    EXPECT_EQ(pay(u"mara"_s, won).error(), u"four_eyes"_s);
    EXPECT_EQ(pay(u"chen"_s, won).error(), u"not_permitted"_s);
    EXPECT_EQ(pay(u"omar"_s, won).exit, 0) << qPrintable(m_said);
    EXPECT_EQ(desk.role(u"chargeback_receivable"_s), 0);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(PayCommands, MoneyOnAStatementIsEnteredByOneAndConfirmedByAnother)
{
    const QString day = QDate::currentDate().addDays(-1).toString(Qt::ISODate);
    const QStringList money{u"receipt"_s, u"--method"_s, u"wire"_s, u"--ref"_s, u"FT-1"_s,
        u"--amount"_s, u"700.50"_s, u"--currency"_s, u"eur"_s, u"--payer"_s, u"A Payer"_s,
        u"--value-date"_s, day};
    EXPECT_EQ(pay(u"sana"_s, money).error(), u"not_permitted"_s);
    ASSERT_EQ(pay(u"mara"_s, money).exit, 0) << qPrintable(m_said);
    EXPECT_EQ(pay(u"joao"_s, money).error(), u"wrong_state"_s) << qPrintable(m_said);
    const Answer list = pay(u"joao"_s, {u"entries"_s});
    ASSERT_EQ(list.json[u"entries"].toArray().size(), 1) << qPrintable(m_said);
    const QString entry = QString::number(list.json[u"entries"][0][u"id"].toInteger());
    EXPECT_EQ(pay(u"mara"_s, {u"decide-receipt"_s, entry}).error(), u"four_eyes"_s);
    EXPECT_EQ(pay(u"joao"_s, {u"decide-receipt"_s, entry}).exit, 0) << qPrintable(m_said);
    EXPECT_EQ(desk.role(u"unallocated_receipts"_s), 70050);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(PayCommands, AFindingAndADebtAreSettledByTwo)
{
    auto sana = desk.as("sana");
    const qint64 odd = demand(desk.announce(*sana, 250000)).id;
    demand(desk.link(u"report_deposit_finding($1, 'bank', $2, 'B-9', 'marked_by_hand', 'Marked', "
                     "250000, 'EUR')"_s,
        {desk.reference(odd)}));
    const Answer findings = pay(u"mara"_s, {u"findings"_s});
    ASSERT_EQ(findings.json[u"findings"].toArray().size(), 1) << qPrintable(m_said);
    const QString finding = QString::number(findings.json[u"findings"][0][u"id"].toInteger());
    const QStringList nothing{
        u"settle-finding"_s, finding, u"--outcome"_s, u"nothing"_s, u"--text"_s, u"asked them"_s};
    EXPECT_EQ(pay(u"mara"_s, nothing).exit, 0) << qPrintable(m_said);
    EXPECT_EQ(pay(u"mara"_s, nothing).error(), u"four_eyes"_s);
    EXPECT_EQ(pay(u"omar"_s, nothing).exit, 0) << qPrintable(m_said);
    EXPECT_TRUE(pay(u"mara"_s, {u"findings"_s}).json[u"findings"].toArray().isEmpty());

    const qint64 deposit = demand(desk.announce(*sana, 250000)).id;
    demand(desk.receipt(u"B-1"_s, 250000, desk.reference(deposit)));
    desk.approveAll(deposit); // the second one that day
    desk.carryOut();
    demand(desk.link(u"report_chargeback($1, 'bank', 'B-1', 'dp_1', 'lost', 250000)"_s));
    const Answer debts = pay(u"ines"_s, {u"debts"_s});
    ASSERT_EQ(debts.json[u"debts"].toArray().size(), 1) << qPrintable(m_said);
    const QString debt = QString::number(debts.json[u"debts"][0][u"id"].toInteger());
    const QStringList giveUp{u"write-off"_s, debt, u"--text"_s, u"gone"_s};
    EXPECT_EQ(pay(u"ines"_s, giveUp).exit, 0) << qPrintable(m_said);
    EXPECT_EQ(pay(u"ines"_s, giveUp).error(), u"four_eyes"_s);
    EXPECT_EQ(pay(u"omar"_s, giveUp).exit, 0) << qPrintable(m_said);
    EXPECT_EQ(desk.role(u"chargeback_loss"_s), -250000);
}

TEST_F(PayCommands, WhatCameAndWhatMovedIsSaidByTwo)
{
    auto sana = desk.as("sana");
    const qint64 deposit = demand(desk.announce(*sana, 250000)).id;
    demand(desk.link(u"report_deposit_finding($1, 'bank', $2, 'B-9', 'provider_asks', 'Part')"_s,
        {desk.reference(deposit)}));
    const Answer findings = pay(u"mara"_s, {u"findings"_s});
    const QString finding = QString::number(findings.json[u"findings"][0][u"id"].toInteger());
    EXPECT_TRUE(findings.json[u"findings"][0][u"shown"].isNull());
    const QStringList bare{
        u"settle-finding"_s, finding, u"--outcome"_s, u"received"_s, u"--text"_s, u"seen"_s};
    EXPECT_EQ(pay(u"mara"_s, bare).error(), u"bad_input"_s) << "how much?";
    const QStringList half =
        bare + QStringList{u"--amount"_s, u"1250"_s, u"--currency"_s, u"eur"_s};
    EXPECT_EQ(pay(u"mara"_s, half).state(), u"proposed"_s) << qPrintable(m_said);
    EXPECT_EQ(pay(u"omar"_s, half).state(), u"settled"_s) << qPrintable(m_said);
    EXPECT_EQ(desk.role(u"unallocated_receipts"_s), 125000);

    const qint64 payment = desk.desk().approved(90000);
    desk.carryOut();
    const QString reference = desk.reference(payment);
    const QStringList less{u"outcome"_s, reference, u"--settled"_s, u"--amount"_s, u"885"_s,
        u"--fee"_s, u"1.50"_s, u"--evidence"_s, u"Statement 17"_s, u"--text"_s, u"seen"_s};
    EXPECT_EQ(pay(u"ines"_s, less).state(), u"proposed"_s) << qPrintable(m_said);
    EXPECT_EQ(pay(u"omar"_s, less).state(), u"settled"_s) << qPrintable(m_said);
    EXPECT_EQ(desk.role(u"provider_cost"_s), -150);
    const Answer list = pay(u"ines"_s, {u"differences"_s});
    ASSERT_EQ(list.json[u"differences"].toArray().size(), 1) << qPrintable(m_said);
    const QStringList rest{u"settle-difference"_s, reference, u"--outcome"_s, u"to_client"_s,
        u"--text"_s, u"a bank on the way"_s};
    EXPECT_EQ(pay(u"ines"_s, rest).state(), u"proposed"_s) << qPrintable(m_said);
    EXPECT_EQ(pay(u"ines"_s, rest).error(), u"four_eyes"_s);
    EXPECT_EQ(pay(u"omar"_s, rest).state(), u"settled"_s) << qPrintable(m_said);
    EXPECT_EQ(desk.role(u"suspense"_s), 0);
    EXPECT_EQ(desk.role(u"client_wallet"_s), 1500);
    EXPECT_EQ(pay(u"omar"_s, rest).error(), u"not_found"_s);
}

TEST_F(PayCommands, AnUnknownOutcomeTakesTwoWhoSayTheSame)
{
    const qint64 payment = desk.desk().approved(90000);
    const auto claimed = desk.claim();
    ASSERT_EQ(claimed.size(), 1u);
    desk.send(claimed.front());
    demand(desk.link(u"report_unknown($1, $2, 'no answer')"_s, {claimed.front()}));
    const QString reference = desk.reference(payment);
    const QStringList found{
        u"resolve"_s, reference, u"--ticket"_s, u"991"_s, u"--text"_s, u"seen in the terminal"_s};
    EXPECT_EQ(
        pay(u"ines"_s, {u"resolve"_s, reference, u"--text"_s, u"x"_s}).error(), u"bad_input"_s);
    EXPECT_EQ(pay(u"ines"_s, found).state(), u"proposed"_s) << qPrintable(m_said);
    EXPECT_EQ(pay(u"ines"_s, found).error(), u"four_eyes"_s);
    EXPECT_EQ(pay(u"omar"_s, found).exit, 0) << qPrintable(m_said);
    EXPECT_EQ(desk.state(payment), u"executing"_s);
    EXPECT_EQ(pay(u"omar"_s, found).error(), u"wrong_state"_s);
}

TEST_F(PayCommands, AmountsHaveTheDecimalsOfTheirCurrency)
{
    desk.run("insert into policy.reference_rate (currency, day, rate_e10, source) values ('BHD', "
             "current_date, 24000000000, 'test')");
    const qint64 dinars = desk.addAccount(desk.desk().client(), u"BHD"_s, 5000000);
    const QString login = QString::number(
        desk.books().number(u"select login from book.trading_account where id = $1"_s, {dinars}));
    const auto fee = [&](const QString& amount) {
        return pay(u"mara"_s,
            {u"submit"_s, u"fee"_s, u"--client"_s, clientCode(), u"--account"_s, login,
                u"--amount"_s, amount, u"--reason"_s, u"inactivity"_s});
    };
    EXPECT_EQ(fee(u"1.2345"_s).error(), u"bad_input"_s);
    EXPECT_EQ(fee(u"1.234"_s).exit, 0) << qPrintable(m_said);
    EXPECT_EQ(desk.books().number(u"select amount_minor from book.payment"_s), 1234);
}

TEST_F(PayCommands, EachSaysWhatItTakes)
{
    int commands = 0;
    for (const auto& command : allCommands()) {
        if (command->words().value(0) != u"pay")
            continue;
        ++commands;
        Options options(command->words(), command->summary());
        command->addOptions(options);
        const QString help = options.helpText();
        EXPECT_TRUE(help.contains(u"--password-file"_s)) << qPrintable(help);
        EXPECT_FALSE(help.contains(u"--password <"_s)) << qPrintable(help);
    }
    EXPECT_GE(commands, 20);
}
