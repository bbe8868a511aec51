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

/// Adam and Alma are the administrators.
class ChangesOfRights : public ::testing::Test
{
protected:
    Outcome propose(Connection& by, const QString& kind, const QJsonObject& payload)
    {
        return demand(by.command(proposal(kind, payload)));
    }

    QString roles(const QString& login)
    {
        return value(*owner,
            u"select string_agg(role, ',' order by role) from policy.staff_role where login = $1 and granted"_s,
            {login});
    }

    bool isMember(const QString& login, const QString& group)
    {
        return number(*owner,
                   u"select count(*) from pg_auth_members m where m.member = $1::regrole and m.roleid = $2::regrole"_s,
                   {login, group})
            == 1;
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
    std::unique_ptr<Connection> adam = office.as("adam");
    std::unique_ptr<Connection> alma = office.as("alma");
};

TEST_F(ChangesOfRights, TakeTwoAdministrators)
{
    const Outcome proposed =
        propose(*adam, u"staff.grant"_s, {{u"login"_s, u"sana"_s}, {u"role"_s, u"operations"_s}});
    EXPECT_EQ(roles(u"sana"_s), u"support"_s);
    EXPECT_EQ(demand(alma->command(decision(proposed.id, 1))).state, u"approved"_s);
    EXPECT_EQ(roles(u"sana"_s), u"operations,support"_s);
    EXPECT_TRUE(isMember(u"sana"_s, u"purser_operations"_s));
}

TEST_F(ChangesOfRights, AreNotDecidedByTheirProposer)
{
    const Outcome proposed =
        propose(*adam, u"staff.grant"_s, {{u"login"_s, u"sana"_s}, {u"role"_s, u"operations"_s}});
    for (const QString& verdict : {u"approve"_s, u"reject"_s}) {
        const auto refused = adam->command(decision(proposed.id, 1, verdict));
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().code, ErrorCode::FourEyes);
        EXPECT_EQ(refused.error().args[u"why"].toString(), u"proposer"_s);
    }
    EXPECT_EQ(roles(u"sana"_s), u"support"_s);
}

TEST_F(ChangesOfRights, AreNotProposedForOneself)
{
    EXPECT_EQ(refusal(*adam,
                  proposal(u"staff.grant"_s, {{u"login"_s, u"adam"_s}, {u"role"_s, u"support"_s}})),
        u"PU004"_s);
    EXPECT_EQ(refusal(*adam,
                  proposal(u"staff.revoke"_s, {{u"login"_s, u"adam"_s}, {u"role"_s, u"admin"_s}})),
        u"PU004"_s);
    EXPECT_EQ(refusal(*adam,
                  proposal(u"staff.reset_password"_s,
                      {{u"login"_s, u"adam"_s}, {u"verifier"_s, verifierOf(u"x"_s)}})),
        u"PU004"_s);
}

TEST_F(ChangesOfRights, AreNotDecidedByThePersonTheyConcern)
{
    const Outcome proposed =
        propose(*adam, u"staff.grant"_s, {{u"login"_s, u"alma"_s}, {u"role"_s, u"support"_s}});
    const auto refused = alma->command(decision(proposed.id, 1));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::FourEyes);
    EXPECT_EQ(refused.error().args[u"why"].toString(), u"own_rights"_s);
    // Not even the table takes it.
    EXPECT_EQ(refusal(*owner,
                  "update policy.change_request set state = 'approved', decided_by = 'alma', "
                  "decided_at = now()"),
        u"23514"_s);
}

TEST_F(ChangesOfRights, AreOpenToAdministratorsOnly)
{
    const QJsonObject payload{{u"login"_s, u"sana"_s}, {u"role"_s, u"operations"_s}};
    const Outcome proposed = propose(*adam, u"staff.grant"_s, payload);
    for (const char* login : {"mara", "ines", "chen", "peter", "sana", "omar", "anna"}) {
        auto person = office.as(login);
        EXPECT_EQ(refusal(*person, proposal(u"staff.grant"_s, payload)), u"42501"_s) << login;
        EXPECT_EQ(refusal(*person, decision(proposed.id, 1)), u"42501"_s) << login;
    }
}

TEST_F(ChangesOfRights, AreDecidedOnceAndInTheVersionThatWasSeen)
{
    const Outcome proposed =
        propose(*adam, u"staff.grant"_s, {{u"login"_s, u"sana"_s}, {u"role"_s, u"operations"_s}});
    const auto stale = alma->command(decision(proposed.id, 7));
    ASSERT_FALSE(stale.has_value());
    EXPECT_EQ(stale.error().code, ErrorCode::Stale);
    EXPECT_EQ(stale.error().args[u"version"].toInt(), 1);
    demand(alma->command(decision(proposed.id, 1, u"reject"_s)));
    const auto again = alma->command(decision(proposed.id, 2));
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().code, ErrorCode::WrongState);
    EXPECT_EQ(again.error().args[u"state"].toString(), u"rejected"_s);
    EXPECT_EQ(roles(u"sana"_s), u"support"_s);
}

TEST_F(ChangesOfRights, ExpireUndecided)
{
    const Outcome proposed =
        propose(*adam, u"staff.grant"_s, {{u"login"_s, u"sana"_s}, {u"role"_s, u"operations"_s}});
    demand(
        owner->script("update policy.change_request set expires_at = now() - interval '1 second'"));
    const auto late = alma->command(decision(proposed.id, 1));
    ASSERT_FALSE(late.has_value());
    EXPECT_EQ(late.error().args[u"state"].toString(), u"expired"_s);
    EXPECT_EQ(value(*alma, u"select state from desk.list_changes('expired', 10)"_s), u"expired"_s);
}

TEST_F(ChangesOfRights, AreCheckedAgainWhenTheyAreDecided)
{
    const QJsonObject payload{{u"login"_s, u"sana"_s}, {u"role"_s, u"operations"_s}};
    const Outcome first = propose(*adam, u"staff.grant"_s, payload);
    const Outcome second = propose(*adam, u"staff.grant"_s, payload);
    demand(alma->command(decision(first.id, 1)));
    EXPECT_EQ(refusal(*alma, decision(second.id, 1)), u"PU003"_s);
}

TEST_F(ChangesOfRights, MakeANewColleagueWhoThenMustChangeThePassword)
{
    const QJsonObject payload{{u"login"_s, u"nadia"_s}, {u"name"_s, u"Nadia Berg"_s},
        {u"roles"_s, QJsonArray{u"support"_s}},
        {u"verifier"_s, verifierOf(standardPassword(u"nadia"_s))}};
    const Outcome proposed = propose(*adam, u"staff.create"_s, payload);
    demand(alma->command(decision(proposed.id, 1)));
    auto nadia = office.as("nadia");
    const QJsonObject me = demand(nadia->callJson({u"desk.me"_s, {}}));
    EXPECT_TRUE(me[u"must_change_password"].toBool());
    EXPECT_EQ(me[u"roles"].toArray(), QJsonArray{u"support"_s});
    EXPECT_EQ(number(*owner, u"select rolconnlimit from pg_roles where rolname = 'nadia'"_s), 12);
    EXPECT_EQ(refusal(*nadia, "select desk.office_status()"), u"PU011"_s);
}

TEST_F(ChangesOfRights, ShowNoVerifierAndKeepNoneOnceDecided)
{
    const QString verifier = verifierOf(u"secret"_s);
    const Outcome proposed = propose(
        *adam, u"staff.reset_password"_s, {{u"login"_s, u"sana"_s}, {u"verifier"_s, verifier}});
    EXPECT_FALSE(value(*alma, u"select payload from desk.list_changes('proposed', 1)"_s)
                     .contains(u"SCRAM"_s));
    demand(alma->command(decision(proposed.id, 1)));
    EXPECT_EQ(
        number(*owner,
            u"select count(*) from policy.change_request where payload ->> 'verifier' is not null"_s),
        0);
    EXPECT_EQ(number(*owner, u"select count(*) from audit.log where payload like '%SCRAM%'"_s), 0);
    EXPECT_FALSE(office.cluster().log().contains(verifier.toLatin1()));
}

TEST_F(ChangesOfRights, ChangeSettingsWithinTheirBounds)
{
    EXPECT_EQ(refusal(*adam,
                  proposal(u"policy.setting"_s, {{u"key"_s, u"read.burst"_s}, {u"value"_s, 1}})),
        u"PU008"_s);
    EXPECT_EQ(
        refusal(*adam,
            proposal(u"policy.setting"_s, {{u"key"_s, u"read.burst"_s}, {u"value"_s, u"many"_s}})),
        u"PU008"_s);
    EXPECT_EQ(refusal(*adam,
                  proposal(u"policy.setting"_s, {{u"key"_s, u"no.such_key"_s}, {u"value"_s, 1}})),
        u"PU007"_s);
    const Outcome proposed =
        propose(*adam, u"policy.setting"_s, {{u"key"_s, u"read.burst"_s}, {u"value"_s, 500}});
    demand(alma->command(decision(proposed.id, 1)));
    EXPECT_EQ(value(*owner, u"select value::text from policy.setting where key = 'read.burst'"_s),
        u"500"_s);
}

TEST_F(ChangesOfRights, NeverTouchThePermissionsOfARoleOneHolds)
{
    const QJsonObject payload{
        {u"role"_s, u"admin"_s}, {u"permission"_s, u"client.see_all"_s}, {u"grant"_s, false}};
    EXPECT_EQ(refusal(*adam, proposal(u"policy.role_permission"_s, payload)), u"PU004"_s);
}

TEST_F(ChangesOfRights, TakeAPermissionFromARole)
{
    const Outcome proposed = propose(*adam, u"policy.role_permission"_s,
        {{u"role"_s, u"support"_s}, {u"permission"_s, u"office.status"_s}, {u"grant"_s, false}});
    auto sana = office.as("sana");
    EXPECT_EQ(refusal(*sana, "select desk.office_status()"), QString());
    demand(alma->command(decision(proposed.id, 1)));
    EXPECT_EQ(refusal(*sana, "select desk.office_status()"), u"PU001"_s);
}

TEST_F(ChangesOfRights, OfKindsNobodyKnowsAreRefused)
{
    EXPECT_EQ(refusal(*adam, proposal(u"policy.everything"_s, {})), u"PU008"_s);
    EXPECT_EQ(refusal(*adam, proposal(u"staff.promote"_s, {{u"login"_s, u"sana"_s}})), u"PU008"_s);
    EXPECT_EQ(refusal(*adam,
                  proposal(u"staff.grant"_s,
                      {{u"login"_s, u"sana"_s}, {u"role"_s, u"operations"_s}, {u"until"_s, 1}})),
        u"PU008"_s);
    EXPECT_EQ(refusal(*adam, proposal(u"staff.grant"_s, {{u"login"_s, u"sana"_s}})), u"PU008"_s);
    EXPECT_EQ(
        refusal(*adam,
            proposal(u"staff.grant"_s, {{u"login"_s, u"nobody"_s}, {u"role"_s, u"support"_s}})),
        u"PU007"_s);
}

TEST_F(ChangesOfRights, MayNeedThePasswordAgain)
{
    demand(owner->script("update policy.setting set value = 'true' where key = 'change.step_up'"));
    const Outcome proposed =
        propose(*adam, u"staff.grant"_s, {{u"login"_s, u"sana"_s}, {u"role"_s, u"operations"_s}});
    EXPECT_EQ(refusal(*alma, decision(proposed.id, 1)), u"PU010"_s);
    demand(alma->command(
        {u"desk.begin_step_up"_s, {{u"p_key"_s, newCommandKey()}, {u"p_purpose"_s, u"change"_s}}}));
    EXPECT_EQ(refusal(*office.as("alma"), decision(proposed.id, 1)), QString());
}

} // namespace
