// user/*: records, batches, creation, changes, passwords, archive.

#include "tests/app/simulator/support/simulatorprocess.h"
#include "tests/app/simulator/support/wireclient.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::tests;

namespace {

const QByteArray newPerson = R"({"PassMain":"1Ar#pqkj","PassInvestor":"2Ar#pqkj"})";

class Users : public ::testing::Test
{
protected:
    Users() { EXPECT_TRUE(m_client.authenticate()); }
    QByteArray add(const QByteArray& query, const QByteArray& body = newPerson)
    {
        return QByteArray::number(m_client.post("/api/user/add?" + query, body).retcode());
    }

    SimulatorProcess m_simulator{
        SimulatorProcess::mt5({u"--accounts"_s, u"3"_s, u"--login-range"_s, u"500001-500006"_s})};
    WireClient m_client{m_simulator.port()};
};

} // namespace

TEST_F(Users, AreFoundByLoginListAndGroup)
{
    EXPECT_EQ(m_client.get("/api/user/get?login=500001").text("Login"), u"500001"_s);
    EXPECT_EQ(m_client.get("/api/user/get?login=4711").retcode(), 13);
    EXPECT_EQ(m_client.get("/api/user/get").retcode(), 3);
    EXPECT_EQ(
        m_client.get("/api/user/get_batch?login=500001,4711,500003").answer().toArray().size(), 2);
    EXPECT_EQ(m_client.get("/api/user/get_batch?group=real%5C*").answer().toArray().size(), 3);
    EXPECT_EQ(m_client.get("/api/user/get_batch?group=demo%5C*").answer().toArray().size(), 0);
    EXPECT_EQ(m_client.get("/api/user/get_batch?group=*&login=500001").retcode(), 3);
    EXPECT_EQ(m_client.post("/api/user/get_batch", R"({"login":[500001,500002]})")
                  .answer()
                  .toArray()
                  .size(),
        2);
    EXPECT_EQ(m_client.get("/api/user/logins?group=*").answer().toArray().first().toString(),
        u"500001"_s);
    EXPECT_EQ(m_client.get("/api/user/total").text("Total"), u"3"_s);
    EXPECT_TRUE(m_client.get("/api/user/group?login=500001").text("Group").startsWith(u"real\\"_s));
}

TEST_F(Users, AreAddedWithTheNextFreeLogin)
{
    const WireReply added = m_client.post(
        "/api/user/add?group=real%5Cstd-eur&name=John%5C%7CSmith&leverage=100",
        R"({"PassMain":"1Ar#pqkj","PassInvestor":"2Ar#pqkj","Country":"Malta","LeadSource":"web",)"
        R"("LEADCAMPAIGN":"x","Balance":"500","ApiData":[{"AppID":"1","ID":"2","ValueUInt":"3"}]})");
    EXPECT_EQ(added.retcode(), 0);
    EXPECT_EQ(added.text("Login"), u"500004"_s);
    EXPECT_EQ(added.text("Name"), u"John|Smith"_s);
    EXPECT_EQ(added.text("Country"), u"Malta"_s);
    EXPECT_EQ(added.text("LeadSource"), u"web"_s);
    EXPECT_EQ(added.text("LeadCampaign"), QString()) << "names in the body are case-sensitive";
    EXPECT_EQ(added.text("Balance"), u"0.00"_s) << "the balance cannot be set";
    const QJsonArray cells = added.answer().toObject().value(u"ApiData"_s).toArray();
    ASSERT_EQ(cells.size(), 1);
    EXPECT_EQ(cells[0].toObject().value(u"ValueUInt"_s).toString(), u"3"_s);
    EXPECT_EQ(m_client.get("/api/user/account/get?login=500004").retcode(), 13);
}

TEST_F(Users, CreationIsRefusedWithTheRightCode)
{
    const QByteArray good = "group=real%5Cstd-usd&name=A&leverage=100";
    EXPECT_EQ(add(good + "&login=500001"), "3004");
    EXPECT_EQ(add(good + "&login=700001"), "3003");
    EXPECT_EQ(add("name=A&leverage=100"), "8");
    EXPECT_EQ(add("group=nowhere&name=A&leverage=100"), "8");
    EXPECT_EQ(add("group=managers%5Cdealers&name=A&leverage=100"), "8");
    EXPECT_EQ(add("group=real%5Cstd-usd&leverage=100"), "3");
    EXPECT_EQ(add("group=real%5Cstd-usd&name=A&leverage=0"), "3");
    EXPECT_EQ(add("group=real%5Cstd-usd&name=A&leverage=501"), "3");
    EXPECT_EQ(add(good, R"({"PassMain":"weak","PassInvestor":"2Ar#pqkj"})"), "3006");
    EXPECT_EQ(add(good, "{}"), "3006");
    EXPECT_EQ(add(good + "&pass_main=1Ar%23pqkj&pass_investor=2Ar%23pqkj", {}), "0");
    EXPECT_EQ(add(good), "0");
    EXPECT_EQ(add(good), "0");
    EXPECT_EQ(add(good), "3002") << "the range is used up";
    m_simulator.post(u"/manager"_s, {{u"edit_accounts"_s, false}});
    EXPECT_EQ(add(good), "8");
}

TEST_F(Users, LongTextIsCutAndNonsenseIgnored)
{
    const WireReply updated = m_client.post("/api/user/update?login=500001&leverage=501&rights=x",
        "{\"Name\":\"" + QByteArray(200, 'n') + "\",\"Comment\":\"" + QByteArray(90, 'c') + "\"}");
    EXPECT_EQ(updated.retcode(), 0);
    EXPECT_EQ(updated.text("Name").size(), 127);
    EXPECT_EQ(updated.text("Comment").size(), 63);
    EXPECT_NE(updated.text("Leverage"), u"501"_s);
    EXPECT_EQ(updated.text("Rights"), u"355"_s);
    EXPECT_EQ(m_client.post("/api/user/update?login=4711&name=x").retcode(), 13);
    EXPECT_EQ(m_client.post("/api/user/update?name=x").retcode(), 3);
    EXPECT_EQ(m_client.post("/api/user/update?login=500001&comment=").text("Comment"), QString());
}

TEST_F(Users, OddNamesComeBackAsTheyWent)
{
    const QString name = u"Ünî \"quoted\" a|b=c \\ 😀"_s;
    QByteArray body =
        QJsonDocument(QJsonObject{{u"Name"_s, QString(name).replace(u'\\', u"\\\\"_s)}}).toJson();
    EXPECT_EQ(m_client.post("/api/user/update?login=500001", body).text("Name"), name);
    EXPECT_EQ(m_client.get("/api/user/get?login=500001").text("Name"), name);
}

TEST_F(Users, MoveBetweenGroupsOnlyWhereThatIsPossible)
{
    m_simulator.addAccount(600001, u"100"_s, {{u"group"_s, u"real\\std-usd"_s}});
    m_simulator.addAccount(600002, u"10000"_s,
        {{u"group"_s, u"real\\std-usd"_s},
            {u"positions"_s,
                QJsonArray{QJsonObject{{u"symbol"_s, u"EURUSD"_s}, {u"lots"_s, u"0.1"_s}}}}});
    m_simulator.post(u"/groups"_s, {{u"name"_s, u"real\\elsewhere"_s}, {u"server"_s, 2}});
    m_simulator.post(u"/groups"_s, {{u"name"_s, u"real\\Std-USD"_s}});
    const auto move = [this](const QByteArray& login, const QByteArray& group) {
        return m_client.post("/api/user/update?login=" + login + "&group=real%5C" + group);
    };
    EXPECT_EQ(move("600001", "std-eur").retcode(), 3010);
    EXPECT_EQ(move("600001", "elsewhere").retcode(), 3009);
    EXPECT_EQ(move("600002", "std-eur").retcode(), 3008);
    EXPECT_EQ(move("600002", "net-usd").retcode(), 3008);
    EXPECT_EQ(move("600001", "pro-usd").text("Group"), u"real\\pro-usd"_s);
    EXPECT_EQ(move("600001", "Std-USD").text("Group"), u"real\\Std-USD"_s) << "case matters";
    EXPECT_EQ(move("600001", "nowhere").text("Group"), u"real\\Std-USD"_s) << "silently ignored";
}

TEST_F(Users, PasswordsAreCheckedAndChanged)
{
    const auto call = [this](const QByteArray& command, const QByteArray& type,
                          const QByteArray& password) {
        return m_client
            .post("/api/user/" + command,
                R"({"Login":"500001","Type":")" + type + R"(","Password":")" + password + "\"}")
            .retcode();
    };
    EXPECT_EQ(call("change_password", "main", "ps12Rt12"), 3006);
    EXPECT_EQ(call("change_password", "main", "ps12#Rt1"), 0);
    EXPECT_EQ(call("check_password", "main", "ps12#Rt1"), 0);
    EXPECT_EQ(call("check_password", "main", "ps12#Rt2"), 3006);
    EXPECT_EQ(call("check_password", "investor", "ps12#Rt1"), 3006);
    EXPECT_EQ(call("check_password", "phone", "ps12#Rt1"), 3);
    EXPECT_FALSE(m_client.get("/api/user/get?login=500001").body.contains("Hash"));
}

TEST_F(Users, TheArchiveTakesAndGivesBack)
{
    m_simulator.addAccount(600001, u"100.00"_s);
    EXPECT_EQ(m_client.get("/api/user/archive/get?login=600001").retcode(), 13);
    EXPECT_EQ(m_client.post("/api/user/archive/add?login=600001").retcode(), 0);
    EXPECT_EQ(m_client.get("/api/user/get?login=600001").retcode(), 13);
    EXPECT_EQ(m_client.get("/api/deal/get_total?login=600001&from=0&to=4000000000").retcode(), 13);
    EXPECT_EQ(m_client.post("/api/trade/balance?login=600001&type=2&balance=1").retcode(), 13);
    const WireReply copy = m_client.get("/api/user/archive/get?login=600001");
    EXPECT_EQ(copy.text("Balance"), u"100.00"_s);
    EXPECT_EQ(
        m_client.get("/api/user/archive/get_batch?group=real%5C*").answer().toArray().size(), 1);
    const QByteArray record = QJsonDocument(copy.answer().toObject()).toJson();
    EXPECT_EQ(m_client.post("/api/user/restore", record).text("Balance"), u"100.00"_s);
    EXPECT_EQ(m_client.post("/api/user/restore", record).retcode(), 3004);
    EXPECT_EQ(m_client.get("/api/user/archive/get?login=600001").retcode(), 0) << "the copy stays";
    EXPECT_EQ(m_client.get("/api/deal/get_total?login=600001&from=0&to=4000000000").text("Total"),
        u"1"_s);
}

TEST_F(Users, OpenPositionsKeepAnAccountOutOfTheArchive)
{
    m_simulator.addAccount(600001, u"10000"_s,
        {{u"positions"_s,
            QJsonArray{QJsonObject{{u"symbol"_s, u"EURUSD"_s}, {u"lots"_s, u"0.1"_s}}}}});
    EXPECT_EQ(m_client.post("/api/user/archive/add?login=600001").retcode(), 3008);
}

TEST_F(Users, PersonalDataIsEmptyWithoutTheRight)
{
    m_simulator.post(u"/manager"_s, {{u"personal_data"_s, false}});
    const WireReply user = m_client.get("/api/user/get?login=500001");
    EXPECT_EQ(user.retcode(), 0);
    for (const char* field : {"Name", "Email", "Phone", "Address", "Country"})
        EXPECT_EQ(user.text(field), QString()) << field;
    EXPECT_FALSE(user.text("Balance").isEmpty());
}
