#include "tests/core/authority/auditlog.h"
#include "tests/core/authority/authenticator.h"
#include "tests/core/authority/refusal.h"
#include "tests/support/eventually.h"
#include "tests/support/testoffice.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

class StaffSessions : public ::testing::Test
{
protected:
    static QString token(char letter = 'a') { return QString(43, QLatin1Char(letter)); }

    static Result<QJsonObject> join(Connection& who, const QString& token)
    {
        return who.callJson({u"desk.join_session"_s, {{u"p_token"_s, token}}});
    }

    static Call end(qint64 id, const QString& reason = {})
    {
        return {u"desk.end_session"_s,
            {{u"p_key"_s, newCommandKey()}, {u"p_id"_s, id},
                {u"p_reason"_s, reason.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(reason)}}};
    }

    static QByteArray work() { return "select desk.office_status()"; }
    static bool isGone(Connection& who) { return refusal(who, work()) == u"lost"_s; }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
    std::unique_ptr<Connection> mara = office.as("mara");
};

TEST_F(StaffSessions, AreTheConnectionsThatKnowOneToken)
{
    auto reads = office.as("mara");
    auto home = office.as("mara");
    const qint64 id = demand(join(*mara, token()))[u"session"].toInteger();
    EXPECT_EQ(demand(join(*reads, token()))[u"session"].toInteger(), id);
    EXPECT_NE(demand(join(*home, token('b')))[u"session"].toInteger(), id);
    const Table mine = demand(mara->call({u"desk.my_sessions"_s, {}}));
    ASSERT_EQ(mine.rowCount(), 2);
    EXPECT_TRUE(mine.row(0).flag(u"this"_s));
    EXPECT_EQ(mine.row(0).integer(u"id"_s), id);
    EXPECT_EQ(mine.row(0).integer(u"connections"_s), 2);
    EXPECT_FALSE(mine.row(1).flag(u"this"_s));
    EXPECT_EQ(mine.row(1).integer(u"connections"_s), 1);
    EXPECT_EQ(mine.row(0).text(u"address"_s), u"local"_s);
}

TEST_F(StaffSessions, AConnectionOutsideStandsAlone)
{
    auto lone = office.as("mara");
    demand(join(*mara, token()));
    const Table mine = demand(mara->call({u"desk.my_sessions"_s, {}}));
    ASSERT_EQ(mine.rowCount(), 2);
    EXPECT_TRUE(mine.row(1).isNull(u"id"_s));
}

TEST_F(StaffSessions, ShareTheSecondFactor)
{
    requireSecondFactor(*owner, u"payments"_s);
    demand(join(*mara, token()));
    Authenticator::readyFor(*mara);
    auto reads = office.as("mara");
    EXPECT_EQ(refusal(*reads, work()), u"PU016"_s);
    EXPECT_TRUE(demand(join(*reads, token()))[u"next"].isNull());
    EXPECT_EQ(refusal(*reads, work()), QString());
}

TEST_F(StaffSessions, ATokenIsNoUseToAnotherPerson)
{
    demand(join(*mara, token()));
    auto joao = office.as("joao");
    EXPECT_EQ(sqlState(join(*joao, token()).error()), u"PU007"_s);
    EXPECT_EQ(sqlState(join(*joao, u"short"_s).error()), u"PU008"_s);
    EXPECT_EQ(sqlState(join(*joao, QString(43, u' ')).error()), u"PU008"_s);
}

TEST_F(StaffSessions, ATokenFromElsewhereProvesTheSecondFactorAgain)
{
    requireSecondFactor(*owner, u"payments"_s);
    demand(join(*mara, token()));
    Authenticator::readyFor(*mara);
    demand(owner->script("update book.staff_session set address = '192.0.2.7'"));
    auto other = office.as("mara");
    EXPECT_EQ(demand(join(*other, token()))[u"next"].toString(), u"code"_s);
    EXPECT_EQ(refusal(*other, work()), u"PU016"_s);
    EXPECT_EQ(refusal(*mara, work()), u"PU016"_s);
}

TEST_F(StaffSessions, OpeningOneIsOnRecord)
{
    demand(join(*mara, token()));
    EXPECT_EQ(number(*owner, u"select count(*) from audit.log where command = 'session.open' and actor = 'mara'"_s), 1);
    EXPECT_EQ(number(*owner, u"select count(*) from book.staff_session where token_hash = sha256($1::bytea)"_s,
                  {token().toLatin1()}),
        1);
}

TEST_F(StaffSessions, OnesOwnAreEndedByOneself)
{
    auto home = office.as("mara");
    demand(join(*mara, token()));
    const qint64 other = demand(join(*home, token('b')))[u"session"].toInteger();
    demand(mara->command(end(other)));
    EXPECT_TRUE(eventually([&] { return isGone(*home); }));
    EXPECT_EQ(refusal(*mara, work()), QString());
    auto back = office.as("mara");
    const auto refused = join(*back, token('b'));
    ASSERT_FALSE(refused.has_value()) << "the token of an ended session is dead";
    EXPECT_EQ(sqlState(refused.error()), u"PU017"_s);
    EXPECT_EQ(refused.error().code, ErrorCode::AuthenticationFailed);
}

TEST_F(StaffSessions, TheOneThatAsksIsNotEnded)
{
    const qint64 id = demand(join(*mara, token()))[u"session"].toInteger();
    EXPECT_EQ(refusal(*mara, end(id)), u"PU003"_s);
}

TEST_F(StaffSessions, AllOthersAreEndedAtOnce)
{
    auto home = office.as("mara");
    auto lone = office.as("mara");
    auto sibling = office.as("mara");
    demand(join(*mara, token()));
    demand(join(*sibling, token()));
    demand(join(*home, token('b')));
    EXPECT_EQ(demand(mara->command({u"desk.end_my_other_sessions"_s, {{u"p_key"_s, newCommandKey()}}}))
                  .detail[u"sessions"].toInt(),
        1);
    EXPECT_TRUE(eventually([&] { return isGone(*home) && isGone(*lone); }));
    EXPECT_EQ(refusal(*sibling, work()), QString());
    EXPECT_EQ(refusal(*mara, work()), QString());
}

TEST_F(StaffSessions, OthersAreEndedByAdministratorsWithAReason)
{
    auto adam = office.as("adam");
    auto joao = office.as("joao");
    const qint64 id = demand(join(*mara, token()))[u"session"].toInteger();
    EXPECT_EQ(refusal(*joao, end(id, u"because"_s)), u"PU001"_s);
    EXPECT_EQ(refusal(*adam, end(id)), u"PU008"_s) << "not without a reason";
    EXPECT_EQ(refusal(*adam, end(id, u" "_s)), u"PU008"_s);
    demand(adam->command(end(id, u"left the desk"_s)));
    EXPECT_TRUE(eventually([&] { return isGone(*mara); }));
    auto back = office.as("mara");
    const auto refused = join(*back, token());
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().args[u"by"].toString(), u"Adam Berg"_s);
    EXPECT_EQ(refused.error().args[u"reason"].toString(), u"left the desk"_s);
    EXPECT_EQ(number(*owner,
                  u"select count(*) from audit.log where command = 'session.end' and actor = 'adam' and payload like '%left the desk%'"_s),
        1);
    EXPECT_EQ(refusal(*back, work()), QString()) << "logged out, not shut out";
}

TEST_F(StaffSessions, AdministratorsSeeAndLogOutEverybody)
{
    auto adam = office.as("adam");
    auto second = office.as("mara");
    demand(join(*mara, token()));
    EXPECT_EQ(refusal(*mara, "select desk.list_sessions()"), u"42501"_s);
    EXPECT_EQ(demand(adam->call({u"desk.list_sessions"_s, {}})).rowCount(), 3);
    EXPECT_EQ(refusal(*mara, "select desk.log_out_staff(gen_random_uuid(), 'adam', 'why')"), u"42501"_s);
    EXPECT_EQ(refusal(*adam, "select desk.log_out_staff(gen_random_uuid(), 'mara', '')"), u"PU008"_s);
    EXPECT_EQ(refusal(*adam, "select desk.log_out_staff(gen_random_uuid(), 'adam', 'why')"), u"PU003"_s);
    demand(adam->command({u"desk.log_out_staff"_s,
        {{u"p_key"_s, newCommandKey()}, {u"p_login"_s, u"mara"_s}, {u"p_reason"_s, u"stolen laptop"_s}}}));
    EXPECT_TRUE(eventually([&] { return isGone(*mara) && isGone(*second); }));
}

TEST_F(StaffSessions, EndWhenTheyAreOver)
{
    requireSecondFactor(*owner, u"payments"_s);
    demand(join(*mara, token()));
    Authenticator::readyFor(*mara);
    EXPECT_EQ(refusal(*mara, work()), QString());
    demand(owner->script("update book.staff_session set expires_at = clock_timestamp()"));
    EXPECT_EQ(refusal(*mara, work()), u"PU016"_s);
    auto again = office.as("mara");
    EXPECT_EQ(sqlState(join(*again, token()).error()), u"PU017"_s);
    EXPECT_EQ(number(*office.asService("purser_jobs"), u"select link.keep_sessions()"_s), 1);
    EXPECT_TRUE(eventually([&] { return isGone(*mara); }));
    EXPECT_EQ(refusal(*again, "select desk.me()"), QString());
}

TEST_F(StaffSessions, EndWhenNobodyHasBeenThereForLong)
{
    auto jobs = office.asService("purser_jobs");
    const auto keep = [&] { return number(*jobs, u"select link.keep_sessions()"_s); };
    auto gone = office.as("mara");
    demand(join(*gone, token('b')));
    demand(join(*mara, token()));
    EXPECT_EQ(keep(), 0);
    gone.reset();
    const QString absent = u"select count(*) from book.staff_session where absent_since is not null"_s;
    EXPECT_TRUE(eventually([&] { return keep() == 0 && number(*owner, absent) == 1; }));
    demand(owner->script("update book.staff_session set absent_since = absent_since - interval '16 minutes'"));
    EXPECT_EQ(keep(), 1);
    EXPECT_EQ(number(*owner, u"select count(*) from book.staff_session where ended_at is null"_s), 1);
    EXPECT_EQ(refusal(*mara, work()), QString());
}

TEST_F(StaffSessions, AreUnlockedWithThePasswordOnly)
{
    const Call unlock{u"desk.unlock_session"_s, {{u"p_key"_s, newCommandKey()}}};
    EXPECT_EQ(refusal(*mara, unlock), u"PU010"_s);
    demand(mara->command(
        {u"desk.begin_step_up"_s, {{u"p_key"_s, newCommandKey()}, {u"p_purpose"_s, u"unlock"_s}}}));
    EXPECT_EQ(refusal(*mara, unlock), u"PU010"_s) << "not on a connection that was open before";
    EXPECT_EQ(demand(office.as("mara")->command(unlock)).state, u"unlocked"_s);
}

} // namespace
