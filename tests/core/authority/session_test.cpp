#include "tests/core/authority/refusal.h"
#include "tests/support/standardstaff.h"
#include "tests/support/testoffice.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

class Session : public ::testing::Test
{
protected:
    static Call hello(const QString& version)
    {
        return {u"desk.hello"_s, {{u"p_program"_s, u"purser"_s}, {u"p_version"_s, version}}};
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
};

TEST_F(Session, TellsEachPersonTheirRolesAndPermissions)
{
    for (const StandardStaff& person : standardStaff()) {
        const QJsonObject me = demand(office.as(person.login)->callJson({u"desk.me"_s, {}}));
        EXPECT_EQ(me[u"login"].toString(), person.login);
        EXPECT_EQ(me[u"name"].toString(), person.name);
        EXPECT_EQ(me[u"roles"].toVariant().toStringList(), person.roles);
        EXPECT_FALSE(me[u"must_change_password"].toBool());
        EXPECT_EQ(me[u"office"][u"name"].toString(), u"Test office"_s);
        EXPECT_TRUE(me[u"office"][u"trial"].toBool());
        EXPECT_EQ(me[u"permissions"].toArray().contains(u"right.change"_s),
            person.roles.contains(u"admin"_s));
    }
}

TEST_F(Session, TellsTheScopeOfWhoDoesNotSeeEverything)
{
    EXPECT_TRUE(demand(office.as("mara")->callJson({u"desk.me"_s, {}}))[u"scope"].isNull());
    EXPECT_EQ(demand(office.as("peter")->callJson({u"desk.me"_s, {}}))[u"scope"].toArray(),
        QJsonArray{1});
}

TEST_F(Session, WelcomesProgramsTheOfficeCanWorkWith)
{
    demand(owner->script(
        R"(update policy.setting set value = '"1.4"' where key = 'program.version_least';
                            update policy.setting set value = '"2.0.1"' where key = 'program.version_most')"));
    auto mara = office.as("mara");
    for (const QString& version : {u"1.4"_s, u"1.4.0"_s, u"1.10"_s, u"2.0.1"_s})
        EXPECT_EQ(refusal(*mara, hello(version)), QString()) << qPrintable(version);
    for (const QString& version : {u"1.3.9"_s, u"2.0.2"_s, u"10.0"_s})
        EXPECT_EQ(refusal(*mara, hello(version)), u"PU015"_s) << qPrintable(version);
    for (const QString& version : {u""_s, u"new"_s, u"1..2"_s})
        EXPECT_EQ(refusal(*mara, hello(version)), u"PU008"_s) << qPrintable(version);
}

TEST_F(Session, SaysWhichServerThisIs)
{
    const QJsonObject welcome = demand(office.as("mara")->callJson(hello(u"1.0"_s)));
    EXPECT_EQ(welcome[u"system_identifier"].toString(),
        value(*owner, u"select system_identifier::text from pg_control_system()"_s));
    EXPECT_GE(welcome[u"timeline"].toInt(), 1);
    EXPECT_FALSE(welcome[u"standby"].toBool());
    EXPECT_GT(welcome[u"office"][u"schema_version"].toInt(), 0);
}

TEST_F(Session, OfALoginThatIsNoLongerActiveIsWorthNothing)
{
    auto mara = office.as("mara");
    demand(owner->script("update policy.staff set state = 'disabled' where login = 'mara'"));
    for (const char* call : {"select desk.me()", "select desk.hello('purser', '1.0')",
             "select desk.office_status()", "select desk.changes(null, null, null, null, 1)",
             "select * from desk.command_result(gen_random_uuid())",
             "select desk.begin_step_up(gen_random_uuid(), 'x')"})
        EXPECT_EQ(refusal(*mara, call), u"PU001"_s) << call;
}

} // namespace
