#include "app/simulator/mt5/passwordproof.h"

#include "app/simulator/mt5/authentication.h"
#include "core/base/clock.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::simulator;

namespace {

QString member(const CommandResult& result, const QString& name)
{
    for (const auto& [key, value] : result.besides) {
        if (key == name) {
            QByteArray text;
            value.write(text, {});
            return QString::fromLatin1(text).remove(u'"');
        }
    }
    return {};
}

Parameters query(const QByteArray& text)
{
    HttpRequest request;
    request.query = text;
    return *Parameters::read(request);
}

class Challenge : public ::testing::Test
{
protected:
    Challenge()
    {
        m_manager.login = 1000;
        m_manager.password = u"Password1"_s;
    }

    QByteArray rightAnswer(const CommandResult& start) const
    {
        const QByteArray challenge = QByteArray::fromHex(member(start, u"srv_rand"_s).toLatin1());
        return PasswordProof(m_manager.password).answerTo(challenge).toHex();
    }
    static QByteArray startQuery(const QByteArray& login = "1000")
    {
        return "version=484&agent=test&type=manager&login=" + login;
    }
    static QByteArray answerQuery(const QByteArray& answer)
    {
        return "srv_rand_answer=" + answer + "&cli_rand=4db98fec17aab4dc5a240bdc659e8395";
    }

    ManagerAccess m_manager;
    TradeBook m_book;
    ManualClock m_clock;
    Session m_session;
    Authentication m_authentication{m_manager, m_book, m_clock};
};

} // namespace

TEST(PasswordProof, FollowsTheVendorsVector)
{
    const PasswordProof proof(u"Password1"_s);
    EXPECT_EQ(proof.hash().toHex(), "904ba8ecb16273d2f0ae9c3b8a023752");
    EXPECT_EQ(proof.answerTo(QByteArray::fromHex("73007dc7184747ce0f7c98516ef1c851")).toHex(),
        "77fe51827f7fa69dd80fbec9aa33f1bb");
    EXPECT_EQ(proof.answerTo(QByteArray::fromHex("4db98fec17aab4dc5a240bdc659e8395")).toHex(),
        "1732021b1b332f51660b2b315eed3a35");
}

TEST_F(Challenge, TheRightAnswerInTimeOpensTheSession)
{
    const CommandResult start = m_authentication.start(m_session, query(startQuery()), false);
    EXPECT_EQ(start.code, 0);
    EXPECT_EQ(member(start, u"srv_rand"_s).size(), 32);
    m_clock.advance(std::chrono::seconds(10));
    const auto result =
        m_authentication.answer(m_session, query(answerQuery(rightAnswer(start))), {});
    ASSERT_TRUE(result.has_value());
    EXPECT_EQ(result->code, 0);
    EXPECT_EQ(member(*result, u"cli_rand_answer"_s), u"1732021b1b332f51660b2b315eed3a35"_s);
    EXPECT_TRUE(m_session.authenticated);
}

TEST_F(Challenge, TheRightAnswerTooLateDoesNot)
{
    const CommandResult start = m_authentication.start(m_session, query(startQuery()), false);
    m_clock.advance(std::chrono::milliseconds(10'001));
    EXPECT_FALSE(
        m_authentication.answer(m_session, query(answerQuery(rightAnswer(start))), {}).has_value());
    EXPECT_FALSE(m_session.authenticated);
}

TEST_F(Challenge, AChallengeIsGoodForOneAnswer)
{
    const CommandResult start = m_authentication.start(m_session, query(startQuery()), false);
    const QByteArray right = answerQuery(rightAnswer(start));
    EXPECT_FALSE(m_authentication.answer(m_session, query(answerQuery("00")), {}).has_value());
    EXPECT_FALSE(m_authentication.answer(m_session, query(right), {}).has_value());
}

TEST_F(Challenge, OtherAccountsAreToldApart)
{
    Account client;
    client.login = 500001;
    m_book.accounts().put(client);
    for (const auto& [login, code] : {std::pair<QByteArray, int>{"500001", 1011}, {"77", 1001}}) {
        const CommandResult start =
            m_authentication.start(m_session, query(startQuery(login)), false);
        const auto result =
            m_authentication.answer(m_session, query(answerQuery(rightAnswer(start))), {});
        ASSERT_TRUE(result.has_value());
        EXPECT_EQ(result->code, code);
        EXPECT_FALSE(m_session.authenticated);
    }
}

TEST_F(Challenge, AMalformedStartIsRefused)
{
    for (const QByteArray& text : {QByteArray("version=483&agent=a&login=1000&type=manager"),
             QByteArray("version=484&agent=&login=1000&type=manager"),
             QByteArray("version=484&agent=a%20b&login=1000&type=manager"),
             QByteArray("version=484&agent=a&login=x&type=manager"),
             QByteArray("version=484&agent=a&login=1000&type=client")})
        EXPECT_EQ(m_authentication.start(m_session, query(text), false).code, 3)
            << text.constData();
}
