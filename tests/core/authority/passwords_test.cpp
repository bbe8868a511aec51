#include "tests/core/authority/refusal.h"
#include "tests/core/authority/temporarystaff.h"
#include "tests/support/standardstaff.h"
#include "tests/support/testoffice.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

Call changePassword(const QString& verifier)
{
    return {
        u"desk.change_password"_s, {{u"p_key"_s, newCommandKey()}, {u"p_verifier"_s, verifier}}};
}

class Passwords : public ::testing::Test
{
protected:
    Result<std::unique_ptr<Connection>> open(const QString& login, const QString& password)
    {
        return Connection::open(office.address(), login, Secret::fromText(QString(password)));
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
};

TEST_F(Passwords, ThatAreDueLeaveOnlyTheWayToChangeThem)
{
    addStaff(*owner, u"theo"_s, {u"support"_s}, true);
    auto theo = office.as("theo");
    EXPECT_EQ(refusal(*theo, "select desk.office_status()"), u"PU011"_s);
    EXPECT_EQ(refusal(*theo, "select * from desk.list_clients()"), u"PU011"_s);
    EXPECT_EQ(refusal(*theo, "select desk.hello('purser', '1.0')"), QString());
    EXPECT_EQ(refusal(*theo, "select desk.me()"), QString());
    demand(theo->command(changePassword(verifierOf(u"mine alone"_s))));
    EXPECT_EQ(refusal(*theo, "select desk.office_status()"), QString());
    EXPECT_FALSE(open(u"theo"_s, standardPassword(u"theo"_s)).has_value());
    EXPECT_TRUE(open(u"theo"_s, u"mine alone"_s).has_value());
}

TEST_F(Passwords, AreChangedOnlyByWhoKnowsTheOldOne)
{
    addStaff(*owner, u"theo"_s, {u"support"_s});
    auto theo = office.as("theo");
    EXPECT_EQ(refusal(*theo, changePassword(verifierOf(u"next"_s))), u"PU010"_s);
    demand(theo->command({u"desk.begin_step_up"_s,
        {{u"p_key"_s, newCommandKey()}, {u"p_purpose"_s, u"password"_s}}}));
    EXPECT_EQ(refusal(*theo, changePassword(verifierOf(u"next"_s))), u"PU010"_s);
    EXPECT_EQ(refusal(*office.as("theo"), changePassword(verifierOf(u"next"_s))), QString());
    EXPECT_TRUE(open(u"theo"_s, u"next"_s).has_value());
}

TEST_F(Passwords, AreTakenAsStrongVerifiersOnly)
{
    addStaff(*owner, u"theo"_s, {u"support"_s}, true);
    auto theo = office.as("theo");
    QString weak = verifierOf(u"x"_s);
    weak.replace(weak.indexOf(u'$') + 1, weak.indexOf(u':') - weak.indexOf(u'$') - 1, u"4095"_s);
    QString one = weak;
    one.replace(u"$4095:"_s, u"$1:"_s);
    for (const QString& verifier :
        {weak, one, u"plain text"_s, QString(), u"md5d41d8cd98f00b204e9800998ecf8427e"_s,
            u"SCRAM-SHA-256$4096:$:"_s, verifierOf(u"x"_s) + u"'; drop role mara; --"_s}) {
        EXPECT_EQ(refusal(*theo, changePassword(verifier)), u"PU008"_s) << qPrintable(verifier);
    }
}

TEST_F(Passwords, ThatAreTooOldAreRefusedByTheServer)
{
    addStaff(*owner, u"theo"_s, {u"support"_s});
    EXPECT_TRUE(open(u"theo"_s, standardPassword(u"theo"_s)).has_value());
    demand(owner->script("alter role theo valid until 'yesterday'"));
    const auto late = open(u"theo"_s, standardPassword(u"theo"_s));
    ASSERT_FALSE(late.has_value());
    EXPECT_EQ(late.error().code, ErrorCode::AuthenticationFailed);
}

TEST_F(Passwords, LastAsLongAsPolicySays)
{
    demand(owner->script(
        "update policy.setting set value = '10' where key = 'password.valid_days';"
        "update policy.setting set value = '2' where key = 'password.reset_valid_days'"));
    addStaff(*owner, u"theo"_s, {u"support"_s}, true);
    const QString days =
        u"select extract(day from rolvaliduntil + interval '1 minute' - now())::int from pg_roles where rolname = 'theo'"_s;
    EXPECT_EQ(number(*owner, days), 2);
    demand(office.as("theo")->command(changePassword(verifierOf(u"next"_s))));
    EXPECT_EQ(number(*owner, days), 10);
}

TEST_F(Passwords, SetByAdministratorsEndTheSessionsAndAreDueAtOnce)
{
    addStaff(*owner, u"theo"_s, {u"support"_s});
    auto theo = office.as("theo");
    auto adam = office.as("adam");
    const Outcome proposed = demand(adam->command(proposal(u"staff.reset_password"_s,
        {{u"login"_s, u"theo"_s}, {u"verifier"_s, verifierOf(u"from adam"_s)}})));
    demand(office.as("alma")->command(decision(proposed.id, 1)));
    EXPECT_EQ(refusal(*theo, "select 1"), u"lost"_s);
    auto again = demand(open(u"theo"_s, u"from adam"_s));
    EXPECT_EQ(refusal(*again, "select desk.office_status()"), u"PU011"_s);
}

TEST_F(Passwords, SetAroundTheOfficeAreNotMadeGoodByChangingThem)
{
    addStaff(*owner, u"theo"_s, {u"support"_s}, true);
    auto theo = office.as("theo");
    demand(theo->script("alter role theo password 'around'"));
    const auto refused = theo->command(changePassword(verifierOf(u"next"_s)));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(refused.error().args[u"why"].toString(), u"password_set_outside"_s);
}

TEST_F(Passwords, NeverReachTheLogOrTheAuditTrail)
{
    addStaff(*owner, u"theo"_s, {u"support"_s}, true);
    const QString verifier = verifierOf(u"unspoken"_s);
    demand(office.as("theo")->command(changePassword(verifier)));
    EXPECT_FALSE(office.cluster().log().contains(verifier.right(40).toLatin1()));
    EXPECT_EQ(
        number(*owner, u"select count(*) from audit.log where payload like '%' || $1 || '%'"_s,
            {verifier.right(40)}),
        0);
}

} // namespace
