// `purser-office pay …` beyond one payment: several at once, stand-ins, gateways, payouts whose
// outcome people enter.

#include "tests/app/office/payoffice.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using purser::tests::Answer;
using purser::tests::demand;
using purser::tests::PayOffice;

namespace {

class PayBeyondOne : public PayOffice
{
protected:
    QString entered(const QString& amount)
    {
        const Answer answer = withdraw(u"sana"_s, amount);
        EXPECT_EQ(answer.exit, 0) << qPrintable(m_said);
        return answer.reference();
    }
};

} // namespace

TEST_F(PayBeyondOne, SeveralAreApprovedForTheSumThatWasLookedAt)
{
    const QString one = entered(u"100.00"_s);
    const QString other = entered(u"250.00"_s);
    const QStringList both{u"approve-many"_s, u"--payment"_s, one, u"--payment"_s, other};
    const Answer look = pay(u"mara"_s, both + QStringList{u"--look"_s});
    ASSERT_EQ(look.exit, 0) << qPrintable(m_said);
    EXPECT_EQ(look.json[u"payments"].toArray().size(), 2);
    const qint64 minor = look.json[u"total"][u"minor"].toString().toLongLong();
    EXPECT_GT(minor, 0);
    EXPECT_EQ(desk.books().number(u"select count(*) from book.approval"_s), 0) << "only a look";

    EXPECT_NE(pay(u"mara"_s, both).exit, 0) << "without the sum nothing is approved";
    const Answer wrong = pay(u"mara"_s, both + QStringList{u"--total"_s, u"0.01"_s});
    EXPECT_EQ(wrong.error(), u"stale"_s);
    EXPECT_EQ(desk.books().number(u"select count(*) from book.approval"_s), 0);

    const QString total = u"%1.%2"_s.arg(minor / 100).arg(minor % 100, 2, 10, QChar(u'0'));
    const Answer done = pay(u"mara"_s, both + QStringList{u"--total"_s, total});
    ASSERT_EQ(done.exit, 0) << qPrintable(m_said);
    EXPECT_EQ(desk.books().number(u"select count(*) from book.approval"_s), 2);
    EXPECT_NE(pay(u"sana"_s, both + QStringList{u"--total"_s, total}).exit, 0)
        << "support approves nothing";
}

TEST_F(PayBeyondOne, AStepIsDelegatedAndTakenBack)
{
    const Answer given = pay(u"joao"_s,
        {u"delegate"_s, u"--to"_s, u"ines"_s, u"--kind"_s, u"withdrawal"_s, u"--most"_s, u"50000"_s,
            u"--days"_s, u"3"_s, u"--text"_s, u"leave"_s});
    ASSERT_EQ(given.exit, 0) << qPrintable(m_said);
    const Answer list = pay(u"joao"_s, {u"delegations"_s});
    ASSERT_EQ(list.json[u"delegations"].toArray().size(), 1) << qPrintable(m_said);
    const QString number = QString::number(list.json[u"delegations"][0][u"id"].toInteger());
    EXPECT_NE(pay(u"mara"_s, {u"end-delegation"_s, number}).exit, 0) << "not hers";
    EXPECT_EQ(pay(u"joao"_s, {u"end-delegation"_s, number}).exit, 0) << qPrintable(m_said);
    EXPECT_TRUE(pay(u"joao"_s, {u"delegations"_s}).json[u"delegations"].toArray().isEmpty());
    EXPECT_EQ(pay(u"joao"_s,
                  {u"delegate"_s, u"--to"_s, u"ines"_s, u"--most"_s, u"5"_s, u"--days"_s, u"91"_s})
                  .error(),
        u"bad_input"_s);
}

TEST_F(PayBeyondOne, AGatewayIsSwitchedOffByOneAndOnByAnother)
{
    const Answer list = pay(u"ines"_s, {u"gateways"_s});
    ASSERT_EQ(list.exit, 0) << qPrintable(m_said);
    ASSERT_FALSE(list.json[u"gateways"].toArray().isEmpty());
    const QString gateway = list.json[u"gateways"][0][u"gateway"].toString();
    const QStringList off{u"switch"_s, gateway, u"--off"_s, u"--text"_s, u"their outage"_s};
    ASSERT_EQ(pay(u"ines"_s, off).exit, 0) << qPrintable(m_said);
    EXPECT_FALSE(pay(u"ines"_s, {u"gateways"_s}).json[u"gateways"][0][u"open"].toBool(true));
    const QStringList on{u"switch"_s, gateway, u"--on"_s, u"--text"_s, u"over"_s};
    EXPECT_EQ(pay(u"ines"_s, on).error(), u"four_eyes"_s);
    EXPECT_EQ(pay(u"ines"_s, {u"switch"_s, gateway}).error(), u"bad_input"_s);
    EXPECT_EQ(pay(u"ines"_s, {u"switch"_s, u"nobody"_s, u"--off"_s}).error(), u"not_found"_s);
}

TEST_F(PayBeyondOne, TwoPeopleSayWhatBecameOfAPayout)
{
    const qint64 id = desk.desk().approved(60000);
    desk.carryOut();
    ASSERT_EQ(desk.state(id), u"sent"_s);
    const QString payment = desk.reference(id);
    const Answer list = pay(u"ines"_s, {u"payouts"_s});
    ASSERT_EQ(list.json[u"payouts"].toArray().size(), 1) << qPrintable(m_said);
    EXPECT_EQ(list.json[u"payouts"][0][u"payment"].toString(), payment);
    const QStringList settled{u"outcome"_s, payment, u"--settled"_s, u"--amount"_s, u"600.00"_s,
        u"--evidence"_s, u"line 17"_s, u"--value-date"_s,
        TestOffice::today().toString(Qt::ISODate), u"--text"_s, u"on the statement"_s};
    EXPECT_EQ(pay(u"sana"_s, settled).error(), u"not_permitted"_s);
    ASSERT_EQ(pay(u"ines"_s, settled).exit, 0) << qPrintable(m_said);
    EXPECT_EQ(desk.state(id), u"sent"_s) << "one person alone books nothing";
    const Answer said = pay(u"omar"_s, {u"payouts"_s});
    EXPECT_EQ(said.json[u"payouts"][0][u"said"].toString(), u"settled"_s);
    ASSERT_EQ(pay(u"omar"_s, settled).exit, 0) << qPrintable(m_said);
    EXPECT_EQ(desk.state(id), u"settled"_s);
    EXPECT_EQ(pay(u"omar"_s, {u"payouts"_s, u"--settled"_s}).json[u"payouts"].toArray().size(), 1);
    EXPECT_EQ(
        pay(u"omar"_s, {u"outcome"_s, payment, u"--amount"_s, u"1"_s}).error(), u"bad_input"_s);
}

TEST_F(PayBeyondOne, AFileIsReleasedForItsHashOnly)
{
    const qint64 payment = desk.desk().approved(60000);
    desk.done(desk.claim().front());
    const qint64 payout = desk.claim().front();
    const QByteArray bytes = "<Document><CdtTrfTxInf><PmtId><EndToEndId>"
        + desk.reference(payment).toLatin1()
        + "</EndToEndId></PmtId><Amt><InstdAmt Ccy=\"EUR\">600.00</InstdAmt></Amt><Cdtr><Nm>X</Nm>"
          "</Cdtr><CdtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></CdtrAcct></CdtTrfTxInf>"
          "</Document>";
    desk.run("update book.destination set detail = 'DE89370400440532013000'");
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    demand(desk.link(u"put_payout_file($1, $2, 'W-1', $3, $4, 60000, 1)"_s,
        {payout, QString::fromLatin1(bytes.toBase64()), hash}));
    demand(desk.link(u"report_not_sent($1, $2, 'release_awaited')"_s, {payout}));

    const Answer list = pay(u"ines"_s, {u"files"_s});
    ASSERT_EQ(list.json[u"files"].toArray().size(), 1) << qPrintable(m_said);
    EXPECT_EQ(list.json[u"files"][0][u"sha256"].toString(), hash);
    const QString number = QString::number(list.json[u"files"][0][u"id"].toInteger());
    EXPECT_EQ(pay(u"ines"_s, {u"release-file"_s, number, u"--sha256"_s, QString(64, u'0')}).error(),
        u"stale"_s);
    EXPECT_EQ(
        pay(u"ines"_s, {u"release-file"_s, u"999"_s, u"--sha256"_s, hash}).error(), u"not_found"_s);
    ASSERT_EQ(pay(u"ines"_s, {u"release-file"_s, number, u"--sha256"_s, hash}).exit, 0)
        << qPrintable(m_said);
    EXPECT_TRUE(pay(u"ines"_s, {u"files"_s}).json[u"files"].toArray().isEmpty());
    EXPECT_EQ(pay(u"ines"_s, {u"files"_s, u"--released"_s}).json[u"files"].toArray().size(), 1);
}

TEST_F(PayBeyondOne, AProviderIsFundedByTwoPeople)
{
    const auto praxis = [this] {
        const QJsonArray floats = pay(u"ines"_s, {u"floats"_s}).json[u"floats"].toArray();
        for (const QJsonValue& one : floats) {
            if (one[u"provider"].toString() == u"praxis")
                return one.toObject();
        }
        return QJsonObject();
    };
    EXPECT_FALSE(praxis()[u"funded"].toBool(true)) << qPrintable(m_said);
    const QString today = TestOffice::today().toString(Qt::ISODate);
    const QStringList topUp{u"top-up"_s, u"praxis"_s, u"--with"_s, u"bank"_s, u"--amount"_s,
        u"2500.00"_s, u"--currency"_s, u"eur"_s, u"--ref"_s, u"TR-7"_s, u"--value-date"_s, today};
    EXPECT_EQ(pay(u"sana"_s, topUp).error(), u"not_permitted"_s);
    ASSERT_EQ(pay(u"mara"_s, topUp).exit, 0) << qPrintable(m_said);
    const Answer moves = pay(u"mara"_s, {u"moves"_s});
    ASSERT_EQ(moves.json[u"moves"].toArray().size(), 1) << qPrintable(m_said);
    const QString number = QString::number(moves.json[u"moves"][0][u"id"].toInteger());
    EXPECT_EQ(pay(u"mara"_s, {u"decide-move"_s, number}).error(), u"four_eyes"_s);
    ASSERT_EQ(pay(u"joao"_s, {u"decide-move"_s, number}).exit, 0) << qPrintable(m_said);
    EXPECT_EQ(praxis()[u"ours"][u"minor"].toString(), u"250000"_s);
    ASSERT_EQ(pay(u"joao"_s,
                  {u"told"_s, u"praxis"_s, u"--amount"_s, u"2400.00"_s, u"--currency"_s, u"EUR"_s,
                      u"--text"_s, u"the portal"_s})
                  .exit,
        0)
        << qPrintable(m_said);
    EXPECT_EQ(praxis()[u"difference"][u"minor"].toString(), u"-10000"_s);
    EXPECT_TRUE(praxis()[u"differs"].toBool());
    EXPECT_EQ(pay(u"mara"_s,
                  {u"take-back"_s, u"praxis"_s, u"--amount"_s, u"2500.01"_s, u"--currency"_s,
                      u"EUR"_s, u"--ref"_s, u"ST-7"_s, u"--value-date"_s, today})
                  .error(),
        u"limit"_s);
}
