#include "tests/attack/changedstatements.h"

#include "tests/attack/mutant.h"

#include <gtest/gtest.h>

using purser::tests::changedStatements;
using purser::tests::passesUnchanged;

namespace {

constexpr auto file = R"(-- Two functions.
create function book.one(p int) returns int language sql
set search_path = pg_catalog as $$
  select p where p > 0
$$;
comment on function book.one(int) is 'p > 0';

create function book.two() returns int language plpgsql as $$
begin
  return 2; -- not one
end $$;
comment on function book.two() is 'two';
create trigger kept before update on book.thing
  for each row execute function book.two();
grant execute on function book.one(int) to purser_desk;
revoke all on book.secret from purser_desk;
do $$
begin
  perform at_once();
end $$;
)";

} // namespace

TEST(ChangedStatements, AreTheFunctionsThatHoldTheControl)
{
    EXPECT_EQ(*changedStatements(file, "where p > 0\n", "\n"),
        "create or replace function book.one(p int) returns int language sql\n"
        "set search_path = pg_catalog as $$\n"
        "  select p \n"
        "$$;\n");
    EXPECT_EQ(changedStatements(file, "return 2;", "return 3;")->count("create or replace"), 1);
}

TEST(ChangedStatements, OfATriggerDropIt)
{
    EXPECT_EQ(*changedStatements(file,
                  "create trigger kept before update on book.thing\n"
                  "  for each row execute function book.two();",
                  ""),
        "drop trigger kept on book.thing;\n");
}

TEST(ChangedStatements, OfRightsTurnThemAround)
{
    EXPECT_EQ(*changedStatements(file, "to purser_desk;", "to purser_staff;"),
        "revoke execute on function book.one(int) from purser_desk;\n"
        "grant execute on function book.one(int) to purser_staff;");
    EXPECT_EQ(*changedStatements(file, "revoke all on book.secret from purser_desk;", ""),
        "grant all on book.secret to purser_desk;\n");
}

TEST(ChangedStatements, AreNoneWhereTheyWouldNotSayAllOfIt)
{
    EXPECT_FALSE(changedStatements(file, "p > 0", "true")) << "the comment has it as well";
    EXPECT_FALSE(changedStatements(file, "perform at_once()", "null"));
    EXPECT_FALSE(changedStatements(file, "nowhere", ""));
}

TEST(Mutants, AreNotNoticedWhereThereIsNone)
{
    EXPECT_TRUE(passesUnchanged("purser_authority_test", "CommandShape.ThePermission*"));
    EXPECT_TRUE(passesUnchanged("purser_attack_test", "*A25*:*A33*"));
    EXPECT_TRUE(passesUnchanged("purser_withdrawal_test", "Instructions.ARefusalByThe*"));
    EXPECT_TRUE(passesUnchanged("purser_payment_kinds_test", "Override.IsForAnother*"));
    EXPECT_TRUE(passesUnchanged("purser_onboarding_test", "Document.IsNotAccepted*"));
    EXPECT_FALSE(passesUnchanged("purser_onboarding_test", "NoSuch.*"));
}
