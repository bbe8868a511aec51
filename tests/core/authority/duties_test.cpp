#include "tests/core/authority/refusal.h"
#include "tests/core/authority/temporarystaff.h"
#include "tests/support/testoffice.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

class Duties : public ::testing::Test
{
protected:
    /// Proposes as adam, decides as alma; the refusal, or "".
    QString change(const QString& kind, const QJsonObject& payload)
    {
        const auto proposed = adam->command(proposal(kind, payload));
        if (!proposed)
            return sqlState(proposed.error());
        return refusal(*alma, decision(proposed->id, 1));
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
    std::unique_ptr<Connection> adam = office.as("adam");
    std::unique_ptr<Connection> alma = office.as("alma");
};

TEST_F(Duties, NobodyHoldsTwoRolesThatExcludeEachOther)
{
    addStaff(*owner, u"theo"_s, {u"admin"_s});
    for (const QString& role :
        {u"payments"_s, u"payments_manager"_s, u"compliance"_s, u"partners"_s, u"operations"_s})
        EXPECT_EQ(
            change(u"staff.grant"_s, {{u"login"_s, u"theo"_s}, {u"role"_s, role}}), u"PU006"_s)
            << qPrintable(role);
    EXPECT_EQ(
        change(u"staff.grant"_s, {{u"login"_s, u"mara"_s}, {u"role"_s, u"admin"_s}}), u"PU006"_s);
    EXPECT_EQ(
        change(u"staff.grant"_s, {{u"login"_s, u"theo"_s}, {u"role"_s, u"support"_s}}), QString());
}

TEST_F(Duties, ARefusedGrantLeavesNothingBehind)
{
    EXPECT_EQ(
        change(u"staff.grant"_s, {{u"login"_s, u"mara"_s}, {u"role"_s, u"admin"_s}}), u"PU006"_s);
    EXPECT_EQ(
        number(*owner,
            u"select count(*) from policy.staff_role where login = 'mara' and role = 'admin'"_s),
        0);
    EXPECT_EQ(
        number(*owner,
            u"select count(*) from pg_auth_members where member = 'mara'::regrole and roleid = 'purser_admin'::regrole"_s),
        0);
}

TEST_F(Duties, PermissionsThatExcludeEachOtherDoNotMeetByAnotherWay)
{
    addStaff(*owner, u"theo"_s, {u"admin"_s, u"support"_s});
    EXPECT_EQ(change(u"policy.role_permission"_s,
                  {{u"role"_s, u"support"_s}, {u"permission"_s, u"payment.approve"_s},
                      {u"grant"_s, true}}),
        u"PU006"_s);
}

TEST_F(Duties, SetupDoesNotMakeAForbiddenCombinationEither)
{
    EXPECT_THROW(addStaff(*owner, u"theo"_s, {u"admin"_s, u"payments"_s}), std::runtime_error);
    EXPECT_EQ(number(*owner, u"select count(*) from pg_roles where rolname = 'theo'"_s), 0);
}

TEST_F(Duties, TwoAdministratorsAlwaysStay)
{
    addStaff(*owner, u"theo"_s, {u"admin"_s});
    auto theo = office.as("theo");
    EXPECT_EQ(
        change(u"staff.revoke"_s, {{u"login"_s, u"theo"_s}, {u"role"_s, u"admin"_s}}), QString());
    addStaff(*owner, u"uwe"_s, {u"admin"_s});
    demand(owner->script("update policy.staff set state = 'disabled' where login = 'alma'"));
    auto uwe = office.as("uwe");
    const Outcome proposed =
        demand(uwe->command(proposal(u"staff.enable"_s, {{u"login"_s, u"alma"_s}})));
    EXPECT_GT(proposed.id, 0);
    // adam and uwe are left; neither can lose the role.
    const Outcome last = demand(uwe->command(
        proposal(u"staff.revoke"_s, {{u"login"_s, u"adam"_s}, {u"role"_s, u"admin"_s}})));
    EXPECT_EQ(refusal(*adam, decision(last.id, 1)), u"PU004"_s);
    demand(owner->script("update policy.staff set state = 'active' where login = 'alma';"
                         "update policy.staff set state = 'disabled' where login = 'uwe'"));
    const auto refused = alma->command(decision(last.id, 1));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(refused.error().args[u"check"].toString(), u"two_administrators"_s);
}

TEST_F(Duties, DisablingIsAtOnceAndEndsTheSessions)
{
    addStaff(*owner, u"theo"_s, {u"support"_s});
    auto theo = office.as("theo");
    demand(adam->command({u"desk.disable_staff"_s,
        {{u"p_key"_s, newCommandKey()}, {u"p_login"_s, u"theo"_s}, {u"p_version"_s, 1},
            {u"p_reason"_s, u"left"_s}}}));
    EXPECT_EQ(refusal(*theo, "select desk.office_status()"), u"lost"_s);
    const auto again = Connection::open(office.address(), u"theo"_s, TestOffice::password("theo"));
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().code, ErrorCode::AuthenticationFailed);
}

TEST_F(Duties, DisablingIsForAdministratorsAndNotForOneself)
{
    const auto disable = [](const QString& login, int version) {
        return Call{u"desk.disable_staff"_s,
            {{u"p_key"_s, newCommandKey()}, {u"p_login"_s, login}, {u"p_version"_s, version},
                {u"p_reason"_s, u"why"_s}}};
    };
    EXPECT_EQ(refusal(*office.as("chen"), disable(u"mara"_s, 1)), u"42501"_s);
    EXPECT_EQ(refusal(*adam, disable(u"adam"_s, 1)), u"PU004"_s);
    EXPECT_EQ(refusal(*adam, disable(u"mara"_s, 9)), u"PU002"_s);
    EXPECT_EQ(refusal(*adam, disable(u"nobody"_s, 1)), u"PU007"_s);
}

TEST_F(Duties, EnablingAgainTakesTwo)
{
    addStaff(*owner, u"theo"_s, {u"support"_s});
    demand(adam->command({u"desk.disable_staff"_s,
        {{u"p_key"_s, newCommandKey()}, {u"p_login"_s, u"theo"_s}, {u"p_version"_s, 1},
            {u"p_reason"_s, u"leave"_s}}}));
    EXPECT_EQ(change(u"staff.enable"_s, {{u"login"_s, u"theo"_s}}), QString());
    EXPECT_EQ(value(*office.as("theo"), u"select desk.me() ->> 'login'"_s), u"theo"_s);
}

} // namespace
