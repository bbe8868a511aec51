// Deals, orders, positions, daily reports, settings: what a mirror reads.

#include "tests/app/simulator/support/simulatorprocess.h"
#include "tests/app/simulator/support/wireclient.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::tests;

namespace {

const QByteArray always = "&from=0&to=4000000000";

class History : public ::testing::Test
{
protected:
    History() { EXPECT_TRUE(m_client.authenticate()); }
    QJsonArray rows(const QByteArray& target) { return m_client.get(target).answer().toArray(); }
    static QStringList tickets(const QJsonArray& rows, const QString& name = u"Deal"_s)
    {
        QStringList list;
        for (const QJsonValue& row : rows)
            list.append(row.toObject().value(name).toString());
        return list;
    }
    /// An account with that many deals.
    void fill(qint64 login, int deals)
    {
        m_simulator.addAccount(login, u"1.00"_s);
        for (int i = 1; i < deals; ++i)
            m_client.post(
                "/api/trade/balance?login=" + QByteArray::number(login) + "&type=2&balance=1");
    }

    SimulatorProcess m_simulator{SimulatorProcess::mt5()};
    WireClient m_client{m_simulator.port()};
};

} // namespace

TEST_F(History, PagesHoldAHundredAtMostAndMissNothing)
{
    fill(600001, 230);
    EXPECT_EQ(m_client.get("/api/deal/get_total?login=600001" + always).text("Total"), u"230"_s);
    QStringList seen;
    for (int offset = 0;; offset += 100) {
        const QJsonArray page = rows("/api/deal/get_page?login=600001" + always
            + "&offset=" + QByteArray::number(offset) + "&total=500");
        seen += tickets(page);
        if (page.size() < 100)
            break;
    }
    EXPECT_EQ(seen.size(), 230);
    EXPECT_EQ(QSet<QString>(seen.begin(), seen.end()).size(), 230);
    EXPECT_EQ(seen, tickets(rows("/api/deal/get_batch?login=600001" + always)));
    EXPECT_EQ(m_client.get("/api/deal/get_page?login=600001" + always + "&offset=0").retcode(), 3);
    EXPECT_EQ(
        m_client.get("/api/deal/get_page?login=4711" + always + "&offset=0&total=1").retcode(), 13);
    EXPECT_EQ(rows("/api/deal/get_page?login=600001" + always + "&offset=230&total=10").size(), 0);
}

TEST_F(History, ThePeriodIncludesBothEnds)
{
    fill(600001, 2);
    const QJsonObject last = rows("/api/deal/get_batch?login=600001" + always).last().toObject();
    const QByteArray time = last.value(u"Time"_s).toString().toLatin1();
    EXPECT_EQ(last.value(u"TimeMsc"_s).toString().left(10).toLatin1(), time);
    EXPECT_EQ(rows("/api/deal/get_batch?login=600001&from=" + time + "&to=" + time).size(), 1);
    EXPECT_EQ(rows("/api/deal/get_batch?login=600001&from=0&to="
                  + QByteArray::number(time.toLongLong() - 1))
                  .size(),
        1);
    EXPECT_EQ(m_client.get("/api/deal/get_batch?login=600001").retcode(), 3);
}

TEST_F(History, BatchesGoByLoginGroupOrTicketButNotTwo)
{
    const QJsonArray byGroup = rows("/api/deal/get_batch?group=real%5C*" + always);
    const QJsonArray byLogin = rows("/api/deal/get_batch?login=500001" + always);
    EXPECT_GT(byGroup.size(), byLogin.size());
    ASSERT_GT(byLogin.size(), 1);
    const QString first = tickets(byLogin).first();
    EXPECT_EQ(
        tickets(rows("/api/deal/get_batch?ticket=" + first.toLatin1() + ",1")), QStringList{first});
    EXPECT_EQ(m_client.post("/api/deal/get_batch", "{\"ticket\":[" + first.toLatin1() + "]}")
                  .answer()
                  .toArray()
                  .size(),
        1);
    EXPECT_EQ(m_client.get("/api/deal/get_batch?group=*&login=500001" + always).retcode(), 3);
    EXPECT_EQ(m_client.get("/api/deal/get_batch?ticket=1&login=500001" + always).retcode(), 3);
    EXPECT_EQ(m_client.get("/api/deal/get_batch?from=0&to=1").retcode(), 3);
    const QJsonArray euro = rows("/api/deal/get_batch?group=real%5C*&symbol=EURUSD" + always);
    EXPECT_GT(euro.size(), 0);
    for (const QJsonValue& row : euro)
        EXPECT_EQ(row.toObject().value(u"Symbol"_s).toString(), u"EURUSD"_s);
}

TEST_F(History, TheDealsAddUpToTheBalance)
{
    const QJsonArray users = rows("/api/user/get_batch?group=real%5Cstd-*");
    ASSERT_GT(users.size(), 5);
    for (const QJsonValue& user : users) {
        const QString login = user.toObject().value(u"Login"_s).toString();
        qint64 hundredths = 0;
        const QJsonArray deals = rows("/api/deal/get_batch?login=" + login.toLatin1() + always);
        for (const QJsonValue& value : deals) {
            const QJsonObject deal = value.toObject();
            const int action = deal.value(u"Action"_s).toString().toInt();
            if (action == 3 || action == 6)
                continue;
            for (const QString& part : {u"Profit"_s, u"Storage"_s, u"Commission"_s, u"Fee"_s})
                hundredths += deal.value(part).toString().remove(u'.').toLongLong();
        }
        EXPECT_EQ(QString::number(hundredths),
            user.toObject().value(u"Balance"_s).toString().remove(u'.'))
            << qPrintable(login);
    }
}

TEST_F(History, ATradeLeavesDealsOrdersAndAPosition)
{
    m_simulator.addAccount(600001, u"10000.00"_s);
    const auto trade = [this](const QJsonObject& body) {
        return m_simulator.post(u"/trades"_s, body);
    };
    const QJsonObject open{{u"login"_s, 600001}, {u"symbol"_s, u"EURUSD"_s}, {u"side"_s, u"buy"_s},
        {u"lots"_s, u"0.30"_s}};
    const qint64 first = trade(open).value(u"ticket"_s).toInteger();
    const qint64 second = trade(open).value(u"ticket"_s).toInteger();
    EXPECT_EQ(m_client.get("/api/position/get_total?login=600001").text("Total"), u"2"_s);
    const QJsonArray page = rows("/api/position/get_page?login=600001&offset=0&total=10");
    EXPECT_EQ(tickets(page, u"Position"_s),
        (QStringList{QString::number(second), QString::number(first)}));
    const QJsonObject position = page.first().toObject();
    EXPECT_EQ(position.value(u"Volume"_s).toString(), u"3000"_s);
    EXPECT_EQ(position.value(u"VolumeExt"_s).toString(), u"30000000"_s);
    EXPECT_EQ(m_client.get("/api/position/get?login=600001&symbol=EURUSD").text("Position"),
        QString::number(first));
    EXPECT_EQ(m_client.get("/api/position/get?login=600001&symbol=USDJPY").retcode(), 13);

    trade({{u"close"_s, first}});
    const QJsonObject deal = rows("/api/deal/get_batch?login=600001" + always).last().toObject();
    EXPECT_EQ(deal.value(u"Entry"_s).toString(), u"1"_s);
    EXPECT_EQ(deal.value(u"PositionID"_s).toString(), QString::number(first));
    const QByteArray order = deal.value(u"Order"_s).toString().toLatin1();
    EXPECT_EQ(m_client.get("/api/history/get?ticket=" + order).text("PositionID"),
        QString::number(first));
    EXPECT_EQ(m_client.get("/api/history/get_total?login=600001" + always).text("Total"), u"3"_s);
    EXPECT_EQ(rows("/api/history/get_page?login=600001" + always + "&offset=1&total=5").size(), 2);
    EXPECT_EQ(rows("/api/history/get_batch?ticket=" + order).size(), 1);
    EXPECT_EQ(m_client.get("/api/order/get_total?login=600001").text("Total"), u"0"_s);
    EXPECT_EQ(m_client.get("/api/order/get?ticket=" + order).retcode(), 13) << "no longer open";
}

TEST_F(History, OpenOrdersOfSeededAccountsCanBeRead)
{
    const QJsonArray open = rows("/api/order/get_batch?group=real%5C*");
    ASSERT_GT(open.size(), 0);
    const QJsonObject order = open.first().toObject();
    EXPECT_EQ(order.value(u"State"_s).toString(), u"1"_s);
    const QByteArray login = order.value(u"Login"_s).toString().toLatin1();
    EXPECT_GE(m_client.get("/api/order/get_total?login=" + login).text("Total").toInt(), 1);
    EXPECT_GE(rows("/api/order/get_page?login=" + login + "&offset=0&total=10").size(), 1);
    EXPECT_EQ(m_client.get("/api/order/get?ticket=" + order.value(u"Order"_s).toString().toLatin1())
                  .retcode(),
        0);
}

TEST_F(History, LateEditedCancelledAndRestoredDealsShow)
{
    m_simulator.addAccount(600001, u"100.00"_s);
    const qint64 late = m_simulator
                            .post(u"/deals"_s,
                                {{u"op"_s, u"add"_s}, {u"login"_s, 600001},
                                    {u"amount"_s, u"5.00"_s}, {u"age_s"_s, 86400 * 40}})
                            .value(u"ticket"_s)
                            .toInteger();
    const QByteArray get = "/api/deal/get?ticket=" + QByteArray::number(late);
    const QJsonArray all = rows("/api/deal/get_batch?login=600001" + always);
    EXPECT_LT(all.last().toObject().value(u"Time"_s).toString().toLongLong(),
        all.first().toObject().value(u"Time"_s).toString().toLongLong())
        << "the higher ticket is older";
    m_simulator.post(u"/deals"_s,
        {{u"op"_s, u"edit"_s}, {u"ticket"_s, late},
            {u"fields"_s, QJsonObject{{u"Profit"_s, u"6.00"_s}, {u"Comment"_s, u"edited"_s}}}});
    EXPECT_EQ(m_client.get(get).text("Profit"), u"6.00"_s);
    EXPECT_EQ(m_client.get(get).text("ModificationFlags"), u"2"_s);
    EXPECT_EQ(m_client.get("/api/user/check_balance?login=600001&fixflag=0")
                  .answer()
                  .toObject()
                  .value(u"Balance"_s)
                  .toObject()
                  .value(u"History"_s)
                  .toString(),
        u"106.000000"_s);
    m_simulator.post(u"/deals"_s, {{u"op"_s, u"delete"_s}, {u"ticket"_s, late}});
    EXPECT_EQ(m_client.get(get).retcode(), 13);
    m_simulator.post(u"/deals"_s, {{u"op"_s, u"restore"_s}, {u"ticket"_s, late}});
    EXPECT_EQ(m_client.get(get).text("ModificationFlags"), u"10"_s);
    m_simulator.post(u"/deals"_s, {{u"op"_s, u"cancel"_s}, {u"ticket"_s, late}});
    EXPECT_EQ(m_client.get(get).text("Action"), u"13"_s);
}

TEST_F(History, TicketRangesCanBeSetBack)
{
    fill(600001, 2);
    m_simulator.post(u"/tickets"_s, {{u"deal"_s, 1000}});
    const WireReply done = m_client.post("/api/trade/balance?login=600001&type=2&balance=1");
    EXPECT_EQ(done.text("Ticket"), u"1000"_s);
    EXPECT_EQ(tickets(rows("/api/deal/get_batch?login=600001" + always)).first(), u"1000"_s);
}

TEST_F(History, DailyReportsFollowTheDeals)
{
    const QJsonArray reports = rows("/api/daily/get_batch?login=500001,500002" + always);
    ASSERT_GT(reports.size(), 30);
    const QJsonObject report = reports.first().toObject();
    EXPECT_EQ(report.value(u"Login"_s).toString(), u"500001"_s);
    EXPECT_EQ(report.value(u"Balance"_s).toString(), report.value(u"DailyBalance"_s).toString());
    EXPECT_EQ(report.value(u"Timestamp"_s).toString().size(), 18);
    EXPECT_EQ(m_client.get("/api/daily/get_batch?login=500001").retcode(), 3);
}

TEST_F(History, GroupsAndSymbolsAreListedPagedAndMasked)
{
    const int total = m_client.get("/api/group/total").text("Total").toInt();
    EXPECT_EQ(rows("/api/group/list").size(), total);
    EXPECT_TRUE(rows("/api/group/list").contains(QJsonValue(u"real\\std-usd"_s)));
    EXPECT_FALSE(rows("/api/group/list").contains(QJsonValue(u"managers\\dealers"_s)));
    EXPECT_EQ(m_client.get("/api/group/next?index=0").text("Currency"), u"USD"_s);
    EXPECT_EQ(rows("/api/group/next?index=0&count=3").size(), 3);
    EXPECT_EQ(m_client.get("/api/group/next?index=" + QByteArray::number(total)).retcode(), 13);
    EXPECT_EQ(m_client.get("/api/group/get?group=real%5Cpro-jpy").text("CurrencyDigits"), u"0"_s);
    EXPECT_EQ(m_client.get("/api/group/get?group=real%5Cnet-usd").text("MarginMode"), u"0"_s);
    EXPECT_EQ(m_client.get("/api/group/get?group=managers%5Cdealers").retcode(), 13);
    EXPECT_EQ(rows("/api/group/get?mask=real%5Cstd-*,!real%5Cstd-gbp").size(), 2);
    EXPECT_EQ(
        m_client.get("/api/symbol/get?symbol=EURUSD").text("Path"), u"Forex\\Major\\EURUSD"_s);
    EXPECT_EQ(rows("/api/symbol/get?mask=Forex%5CMajor%5C*").size(), 6);
    EXPECT_EQ(
        m_client.get("/api/symbol/get_group?symbol=EURUSD&group=real%5Cstd-usd").retcode(), 0);
    EXPECT_EQ(
        m_client.get("/api/symbol/total").text("Total").toInt(), rows("/api/symbol/list").size());
    EXPECT_EQ(m_client.get("/api/symbol/next?index=99").retcode(), 13);
}

TEST_F(History, MasksStopAtFiveThousandWithDataAndFourteen)
{
    QJsonArray groups;
    for (int i = 0; i < 5001; ++i)
        groups.append(QJsonObject{{u"name"_s, u"real\\many-"_s + QString::number(i)}});
    EXPECT_EQ(m_simulator.request("POST", u"/groups"_s, QJsonDocument(groups).toJson()).first, 200);
    const WireReply reply = m_client.get("/api/group/get?mask=real%5C*");
    EXPECT_EQ(reply.retcode(), 14);
    EXPECT_EQ(reply.answer().toArray().size(), 5000);
}

TEST_F(History, PricesComeSinceATransaction)
{
    const WireReply all = m_client.get("/api/tick/last?symbol=Forex%5C*&trans_id=0");
    EXPECT_EQ(all.answer().toArray().size(), 8);
    const QByteArray since = all.json().value(u"trans_id"_s).toString().toLatin1();
    EXPECT_EQ(rows("/api/tick/last?symbol=EURUSD&trans_id=" + since).size(), 0);
    m_simulator.post(
        u"/market"_s, {{u"ticks"_s, 3}, {u"bids"_s, QJsonObject{{u"EURUSD"_s, u"1.20000"_s}}}});
    EXPECT_EQ(rows("/api/tick/last?symbol=EURUSD&trans_id=" + since).size(), 1);
}

TEST_F(History, TradesNeedTheRight)
{
    m_simulator.post(u"/manager"_s, {{u"trades"_s, false}});
    EXPECT_EQ(m_client.get("/api/deal/get_total?login=500001" + always).retcode(), 8);
    EXPECT_EQ(m_client.get("/api/position/get_total?login=500001").retcode(), 8);
    EXPECT_EQ(m_client.get("/api/user/get?login=500001").retcode(), 0);
}
