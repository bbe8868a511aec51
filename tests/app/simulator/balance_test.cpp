// trade/balance and what can be seen of it.

#include "tests/app/simulator/support/simulatorprocess.h"
#include "tests/app/simulator/support/wireclient.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::tests;

namespace {

class Balance : public ::testing::Test
{
protected:
    Balance()
    {
        m_simulator.addAccount(600001, u"1000.00"_s);
        EXPECT_TRUE(m_client.authenticate());
    }
    WireReply change(const QByteArray& type, const QByteArray& amount, const QByteArray& more = {})
    {
        return m_client.post(
            "/api/trade/balance?login=600001&type=" + type + "&balance=" + amount + more);
    }
    QString balance() { return m_client.get("/api/user/get?login=600001").text("Balance"); }

    SimulatorProcess m_simulator{SimulatorProcess::mt5()};
    WireClient m_client{m_simulator.port()};
};

} // namespace

TEST_F(Balance, AWithdrawalBecomesADealThatCanBeReadBack)
{
    const WireReply done =
        change("2", "-250.50", "&comment=%23AB12CD34EF5%20W-48213&check_margin=1");
    EXPECT_EQ(done.retcode(), 0);
    const QString ticket = done.text("Ticket");
    EXPECT_EQ(balance(), u"749.50"_s);
    const WireReply deal = m_client.get("/api/deal/get?ticket=" + ticket.toLatin1());
    EXPECT_EQ(deal.text("Deal"), ticket);
    EXPECT_EQ(deal.text("Login"), u"600001"_s);
    EXPECT_EQ(deal.text("Action"), u"2"_s);
    EXPECT_EQ(deal.text("Profit"), u"-250.50"_s);
    EXPECT_EQ(deal.text("Comment"), u"#AB12CD34EF5 W-48213"_s);
    EXPECT_EQ(deal.text("Dealer"), u"1000"_s);

    const QJsonArray book = m_simulator.book();
    ASSERT_EQ(book.size(), 1);
    EXPECT_EQ(book[0].toObject().value(u"ticket"_s).toString(), ticket);
    EXPECT_EQ(book[0].toObject().value(u"amount"_s).toString(), u"-250.50"_s);
    EXPECT_EQ(book[0].toObject().value(u"seq"_s).toInt(), 1);
}

TEST_F(Balance, CommentsAreCutToThirtyOneCharacters)
{
    change("2", "1", "&comment=1234567890123456789012345678901XYZ");
    EXPECT_EQ(m_simulator.book()[0].toObject().value(u"comment"_s).toString(),
        u"1234567890123456789012345678901"_s);
}

TEST_F(Balance, AmountsAreRoundedToTheCurrency)
{
    EXPECT_EQ(change("2", "0.005").retcode(), 0);
    EXPECT_EQ(balance(), u"1000.01"_s);
    EXPECT_EQ(change("2", "0.004").retcode(), 3) << "nothing is left of it";
    m_simulator.addAccount(600002, u"50000"_s, {{u"group"_s, u"real\\pro-jpy"_s}});
    EXPECT_EQ(m_client.post("/api/trade/balance?login=600002&type=2&balance=-100.4").retcode(), 0);
    EXPECT_EQ(m_client.get("/api/user/get?login=600002").text("Balance"), u"49900"_s);
}

TEST_F(Balance, RefusalsHaveTheirCodes)
{
    EXPECT_EQ(change("2", "-1000.01").retcode(), 10019);
    EXPECT_EQ(change("3", "-1").retcode(), 10019);
    EXPECT_EQ(change("2", "1000000000.01").retcode(), 4005);
    EXPECT_EQ(change("7", "1").retcode(), 3);
    EXPECT_EQ(change("2", "1e2").retcode(), 3);
    EXPECT_EQ(m_client.post("/api/trade/balance?login=4711&type=2&balance=1").retcode(), 13);
    EXPECT_EQ(m_client.post("/api/trade/balance?type=2&balance=1").retcode(), 3);
    EXPECT_EQ(change("2", "-1000").retcode(), 0) << "all of it may go";
    EXPECT_EQ(m_simulator.book().size(), 1);
}

TEST_F(Balance, CreditAndBonusMoveCreditOnly)
{
    EXPECT_EQ(change("3", "50").retcode(), 0);
    EXPECT_EQ(change("6", "25").retcode(), 0);
    const WireReply user = m_client.get("/api/user/get?login=600001");
    EXPECT_EQ(user.text("Balance"), u"1000.00"_s);
    EXPECT_EQ(user.text("Credit"), u"75.00"_s);
    const WireReply check = m_client.get("/api/user/check_balance?login=600001&fixflag=0");
    const QJsonObject pair = check.answer().toObject().value(u"Credit"_s).toObject();
    EXPECT_EQ(pair.value(u"User"_s).toString(), u"75.000000"_s);
    EXPECT_EQ(pair.value(u"History"_s).toString(), u"75.000000"_s);
}

TEST_F(Balance, FreeMarginBoundsAWithdrawal)
{
    const QJsonObject account = m_simulator.addAccount(600001, u"1000.00"_s,
        {{u"leverage"_s, 100},
            {u"positions"_s,
                QJsonArray{QJsonObject{
                    {u"symbol"_s, u"EURUSD"_s}, {u"side"_s, u"buy"_s}, {u"lots"_s, u"0.50"_s}}}}});
    const QByteArray free = account.value(u"margin_free"_s).toString().toLatin1();
    EXPECT_LT(free.toDouble(), 500.0);
    const WireReply state = m_client.get("/api/user/account/get?login=600001");
    EXPECT_EQ(state.text("MarginFree").toLatin1(), free);
    EXPECT_EQ(
        change("2", "-" + QByteArray::number(free.toDouble() + 0.01, 'f', 2)).retcode(), 10019);
    EXPECT_EQ(change("2", "-" + free).retcode(), 0);
    EXPECT_EQ(m_client.get("/api/user/account/get?login=600001").text("MarginFree"), u"0.00"_s);
    EXPECT_EQ(change("2", "-100", "&check_margin=0").retcode(), 0);
}

TEST_F(Balance, ASleepingAccountWakesWithItsFirstOperation)
{
    EXPECT_EQ(m_client.get("/api/user/account/get?login=600001").retcode(), 13);
    EXPECT_EQ(
        m_client.get("/api/user/account/get_batch?login=600001").answer().toArray().size(), 0);
    change("2", "1");
    EXPECT_EQ(m_client.get("/api/user/account/get?login=600001").text("Equity"), u"1001.00"_s);
    m_simulator.post(u"/restart"_s, {{u"down_ms"_s, 50}});
    EXPECT_TRUE(m_client.waitForEnd(5000));
    while (!WireClient(m_simulator.port()).isOpen()) {
    }
    WireClient after(m_simulator.port());
    ASSERT_TRUE(after.authenticate());
    EXPECT_EQ(after.get("/api/user/account/get?login=600001").retcode(), 13);
    EXPECT_EQ(after.get("/api/user/get?login=600001").text("Balance"), u"1001.00"_s);
}

TEST_F(Balance, NeedsTheAccountantRightAndAVisibleGroup)
{
    m_simulator.post(u"/manager"_s, {{u"accountant"_s, false}});
    EXPECT_EQ(change("2", "1").retcode(), 8);
    m_simulator.post(u"/manager"_s, {{u"accountant"_s, true}, {u"groups"_s, u"real\\pro-*"_s}});
    EXPECT_EQ(change("2", "1").retcode(), 13);
    EXPECT_EQ(m_client.get("/api/user/get?login=600001").retcode(), 13);
    EXPECT_TRUE(m_simulator.book().isEmpty());
}
