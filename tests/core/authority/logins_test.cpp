#include "tests/core/authority/refusal.h"
#include "tests/core/authority/temporarystaff.h"
#include "tests/support/testoffice.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

/// What somebody did to a login around the office, and the watchdog's check that finds it.
class Logins : public ::testing::Test
{
protected:
    Logins() { addStaff(*owner, u"theo"_s, {u"support"_s}); }

    /// "login finding", each.
    QStringList findings()
    {
        const Table table =
            demand(watching->execute(u"select login || ' ' || finding from link.check_logins()"_s));
        QStringList found;
        for (int i = 0; i < table.rowCount(); ++i)
            found << table.row(i).text(0);
        return found;
    }

    QString state()
    {
        return value(*owner, u"select state from policy.staff where login = 'theo'"_s);
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
    std::unique_ptr<Connection> watching = office.asService("purser_watchdog");
};

TEST_F(Logins, AsTheOfficeMadeThemAreInOrder)
{
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(Logins, WithAPasswordSetAroundTheOfficeAreLocked)
{
    demand(office.as("theo")->script("alter role theo password 'a'"));
    EXPECT_EQ(findings(), QStringList{u"theo password_set_outside"_s});
    EXPECT_EQ(state(), u"locked"_s);
    EXPECT_FALSE(
        Connection::open(office.address(), u"theo"_s, Secret::fromText(u"a"_s)).has_value());
}

TEST_F(Logins, WithAGroupGrantedAroundTheOfficeAreLocked)
{
    demand(owner->script("grant purser_admin to theo"));
    EXPECT_EQ(findings(), QStringList{u"theo rights_set_outside"_s});
    EXPECT_EQ(state(), u"locked"_s);
}

TEST_F(Logins, ThatCanMakeRolesAreLocked)
{
    demand(owner->script("alter role theo createrole"));
    EXPECT_EQ(findings(), QStringList{u"theo rights_set_outside"_s});
    demand(owner->script("alter role theo nocreaterole"));
}

TEST_F(Logins, GetTheirSettingsBack)
{
    auto theo = office.as("theo");
    demand(theo->script(
        "alter role theo set work_mem = '8GB'; alter role theo set statement_timeout = 0;"));
    EXPECT_EQ(value(*office.as("theo"), u"select current_setting('work_mem')"_s), u"8GB"_s);
    EXPECT_EQ(findings(), QStringList{u"theo settings_changed"_s});
    EXPECT_NE(value(*office.as("theo"), u"select current_setting('work_mem')"_s), u"8GB"_s);
    EXPECT_EQ(
        value(*office.as("theo"), u"select current_setting('statement_timeout')"_s), u"30s"_s);
    EXPECT_EQ(findings(), QStringList());
    EXPECT_EQ(state(), u"active"_s);
}

TEST_F(Logins, GetTheirSettingsBackAlsoWhenStoredForOneDatabaseOrTakenAway)
{
    auto theo = office.as("theo");
    demand(theo->script(
        "alter role theo in database " + office.database().toUtf8() + " set work_mem = '8GB'"));
    EXPECT_EQ(findings(), QStringList{u"theo settings_changed"_s});
    EXPECT_EQ(findings(), QStringList());
    demand(theo->script("alter role theo reset all"));
    EXPECT_EQ(findings(), QStringList{u"theo settings_changed"_s});
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(Logins, HaveTheLimitsOfAWorkstation)
{
    auto theo = office.as("theo");
    EXPECT_EQ(value(*theo, u"select current_setting('lock_timeout')"_s), u"2s"_s);
    EXPECT_EQ(value(*theo, u"select current_setting('statement_timeout')"_s), u"30s"_s);
    EXPECT_EQ(
        value(*theo, u"select current_setting('idle_in_transaction_session_timeout')"_s), u"10s"_s);
    EXPECT_EQ(value(*theo, u"select current_setting('temp_file_limit')"_s), u"2GB"_s);
}

TEST_F(Logins, OfOthersCannotBeTakenOver)
{
    demand(owner->script("create role stranger login"));
    auto adam = office.as("adam");
    for (const QString& login : {u"stranger"_s, u"postgres"_s, u"purser_hr"_s, u"purser_owner"_s,
             u"pg_monitor"_s, u"Theo"_s, u"x; drop role mara"_s, u"mara"_s}) {
        const auto proposed = adam->command(proposal(u"staff.create"_s,
            {{u"login"_s, login}, {u"name"_s, u"X"_s}, {u"roles"_s, QJsonArray{u"support"_s}},
                {u"verifier"_s, verifierOf(u"x"_s)}}));
        const QString refused = proposed ? refusal(*office.as("alma"), decision(proposed->id, 1))
                                         : sqlState(proposed.error());
        EXPECT_EQ(refused, u"PU008"_s) << qPrintable(login);
    }
    demand(owner->script("drop role stranger"));
}

} // namespace
