#include "core/screening/lists/listholder.h"
#include "tests/core/screening/support/samplelists.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::screening;

namespace {

std::shared_ptr<const ListSet> manyPeople(int count)
{
    std::vector<ListedEntity> entities;
    for (int i = 0; i < count; ++i)
        entities.push_back(person(QString::number(i), {u"Person %1"_s.arg(i)}));
    return setOf(std::move(entities));
}

TEST(ListHolder, SwapsInOneStepAndGivesBackWhatWas)
{
    const auto first = manyPeople(100);
    const auto second = manyPeople(95);
    ListHolder holder(first);
    const auto before = holder.replace(second);
    ASSERT_TRUE(before);
    EXPECT_EQ(*before, first);
    EXPECT_EQ(holder.current(), second);
}

TEST(ListHolder, RefusesAListThatHasLostTooMuch)
{
    const auto first = manyPeople(100);
    ListHolder holder(first);
    EXPECT_TRUE(holder.replace(manyPeople(90))) << "exactly a tenth may go";
    const auto refused = holder.replace(manyPeople(80));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(refused.error().args.value(u"before"_s).toInt(), 90);
    EXPECT_EQ(refused.error().args.value(u"after"_s).toInt(), 80);
    EXPECT_EQ(holder.current()->entityCount(), 90) << "nothing changes when refused";
}

TEST(ListHolder, TakesASmallerListWhenSomebodySaysSo)
{
    ListHolder holder(manyPeople(100));
    EXPECT_TRUE(holder.replace(manyPeople(10), {0.10, true}));
    EXPECT_EQ(holder.current()->entityCount(), 10);
}

TEST(ListHolder, CountsNamesTooAndAListThatIsGone)
{
    std::vector<ListedEntity> many{person(u"1"_s, {u"A B"_s, u"C D"_s, u"E F"_s})};
    std::vector<ListedEntity> few{person(u"1"_s, {u"A B"_s})};
    ListHolder names(setOf(many));
    EXPECT_FALSE(names.replace(setOf(few)));
    ListHolder gone(manyPeople(10));
    const auto refused = gone.replace(
        std::make_shared<const ListSet>(std::vector<std::shared_ptr<const ListVersion>>{
            listOf({person(u"1"_s, {u"A B"_s})}, u"another"_s)}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().args.value(u"list"_s).toString(), u"test"_s);
}

TEST(ListSet, DigestFollowsTheFiles)
{
    const auto one = listOf({person(u"1"_s, {u"A"_s})}, u"one"_s);
    const auto two = listOf({person(u"1"_s, {u"A"_s})}, u"two"_s);
    EXPECT_NE(one->digest(), two->digest());
    EXPECT_EQ(one->digest(), listOf({person(u"1"_s, {u"A"_s})}, u"one"_s)->digest());
    EXPECT_EQ(ListSet({one, two}).digest().size(), 64);
    EXPECT_NE(ListSet({one, two}).digest(), ListSet({two, one}).digest());
}

} // namespace
