#include "tests/attack/attack.h"

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

/// Being somebody else, or more than one is.
class IdentityAttack : public Attack
{
protected:
    IdentityAttack() { installNoteCommand(*owner); }
};

TEST_F(IdentityAttack, A17_BecomeSomebodyElse)
{
    for (const char* attempt : {"set role joao", "set role purser_owner", "set role purser_desk",
             "set role purser_hr", "set role purser_audit", "set role purser_admin",
             "set role purser_connector", "set role postgres", "set session authorization joao",
             "set session authorization postgres", "grant purser_admin to mara",
             "grant mara to joao", "grant purser_payments to sana",
             "set session_replication_role = replica", "reassign owned by joao to mara"})
        expectDenied(*mara, attempt);
    // SET ROLE to an own group works, and changes nothing about who acts.
    demand(mara->script("set role purser_staff"));
    const Outcome done = demand(mara->command(note(u"as a group"_s)));
    EXPECT_EQ(done.receiptChain, u"mara"_s);
    EXPECT_EQ(value(*owner, u"select actor from audit.log order by id desc limit 1"_s), u"mara"_s);
}

TEST_F(IdentityAttack, A17_BecomeSomebodyElseForTheRestOfTheTransaction)
{
    demand(mara->begin());
    demand(mara->command(note(u"first"_s)));
    EXPECT_EQ(value(*mara, u"select current_user::text || session_user::text"_s), u"maramara"_s);
    mara->rollback();
}

TEST_F(IdentityAttack, A19_SetAWeakPasswordOnOneself)
{
    // PostgreSQL takes any from the login itself, hashed ones unseen.
    demand(mara->script("alter role mara password 'a'"));
    // It opens nothing that needs a fresh password, and the watchdog locks the login.
    EXPECT_EQ(
        refusal(*mara,
            Call{u"desk.change_password"_s,
                {{u"p_key"_s, newCommandKey()}, {u"p_verifier"_s, verifierOf(u"good enough"_s)}}}),
        u"PU010"_s);
    auto watchdog = office.asService("purser_watchdog");
    const Table found =
        demand(watchdog->execute(u"select login, finding, locked from link.check_logins()"_s));
    ASSERT_EQ(found.rowCount(), 1);
    EXPECT_EQ(found.row(0).text(1), u"password_set_outside"_s);
    EXPECT_TRUE(found.row(0).flag(2));
    EXPECT_FALSE(
        Connection::open(office.address(), u"mara"_s, Secret::fromText(u"a"_s)).has_value());
    // The password of anybody else is out of reach.
    expectDenied(*office.as("joao"), "alter role mara password 'b'");
}

TEST_F(IdentityAttack, A19_SetAVerifierOfOneIteration)
{
    addStaff(*owner, u"theo"_s, {u"support"_s}, true);
    auto theo = office.as("theo");
    QString weak = verifierOf(u"a"_s);
    weak.replace(u"$4096:"_s, u"$1:"_s);
    EXPECT_EQ(refusal(*theo,
                  Call{u"desk.change_password"_s,
                      {{u"p_key"_s, newCommandKey()}, {u"p_verifier"_s, weak}}}),
        u"PU008"_s);
}

TEST_F(IdentityAttack, A32_AdministratorMakesRolesOfThisServer)
{
    auto adam = office.as("adam");
    for (const char* attempt :
        {"create role evil login superuser", "create role evil login", "alter role adam createrole",
            "alter role mara password 'x'", "grant pg_execute_server_program to adam",
            "grant pg_read_all_data to alma", "grant purser_owner to alma",
            "grant purser_hr to adam", "grant purser_payments to adam", "drop role mara",
            "select authz.hr_set_role('alma', 'payments', true)",
            "select authz.hr_make_login('evil', 'x', now(), true)"})
        expectDenied(*adam, attempt);
    EXPECT_EQ(
        number(*owner,
            u"select count(*) from pg_roles where rolcreaterole and rolcanlogin and not rolsuper"_s),
        0);
}

TEST_F(IdentityAttack, A32_AdministratorsAsksTheOfficeForRolesOfTheServer)
{
    auto adam = office.as("adam");
    for (const QString& role :
        {u"owner"_s, u"hr"_s, u"desk"_s, u"connector"_s, u"bridge"_s, u"staff"_s,
            u"pg_execute_server_program"_s, u"payments; grant purser_owner to adam"_s, u""_s})
        EXPECT_EQ(refusal(*adam,
                      proposal(u"staff.grant"_s, {{u"login"_s, u"sana"_s}, {u"role"_s, role}})),
            u"PU008"_s)
            << qPrintable(role);
    for (const QString& login : {u"postgres"_s, u"purser_owner"_s, u"purser_connector"_s})
        EXPECT_EQ(refusal(*adam,
                      proposal(u"staff.reset_password"_s,
                          {{u"login"_s, login}, {u"verifier"_s, verifierOf(u"x"_s)}})),
            u"PU007"_s)
            << qPrintable(login);
    EXPECT_EQ(number(*owner, u"select count(*) from policy.change_request"_s), 0);
}

TEST_F(IdentityAttack, A32_TwoAdministratorsTogetherStillCannotApprovePayments)
{
    auto adam = office.as("adam");
    const Outcome proposed = demand(adam->command(
        proposal(u"staff.grant"_s, {{u"login"_s, u"alma"_s}, {u"role"_s, u"payments_manager"_s}})));
    addStaff(*owner, u"theo"_s, {u"admin"_s});
    EXPECT_EQ(refusal(*office.as("theo"), decision(proposed.id, 1)), u"PU006"_s);
}

} // namespace
