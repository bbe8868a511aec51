#include "core/screening/proof/bookrun.h"
#include "tests/core/screening/support/samplelists.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::screening;

namespace {

std::vector<Subject> book()
{
    std::vector<Subject> subjects;
    for (int i = 0; i < 300; ++i)
        subjects.push_back(personCalled(u"Client Number%1"_s.arg(i)));
    subjects[17] = personCalled(u"Ada Okafor"_s);
    subjects[230] = personCalled(u"Rui Silva"_s);
    return subjects;
}

TEST(BookRun, GivesTheSameWithAnyNumberOfThreads)
{
    const Engine engine(
        setOf({person(u"1"_s, {u"OKAFOR, Ada"_s}), person(u"2"_s, {u"SILVA, Rui"_s})}),
        EngineConfig{});
    const auto alone = screenBook(engine, book(), 1);
    ASSERT_EQ(alone.size(), 2u);
    EXPECT_EQ(alone[0].subject, 17u);
    EXPECT_EQ(alone[1].subject, 230u);
    EXPECT_EQ(screenBook(engine, book(), 4), alone);
}

TEST(BookRun, DifferenceIsWhatTwoFullRunsDifferIn)
{
    const Engine before(
        setOf({person(u"1"_s, {u"OKAFOR, Ada"_s}), person(u"2"_s, {u"SILVA, Rui"_s})}),
        EngineConfig{});
    const Engine after(
        setOf({person(u"2"_s, {u"SILVA, Ruy"_s}), person(u"3"_s, {u"OKAFOR, Adah"_s})}),
        EngineConfig{});
    const auto difference =
        differenceOf(screenBook(before, book(), 1), screenBook(after, book(), 1));
    ASSERT_EQ(difference.added.size(), 1u);
    EXPECT_EQ(difference.added[0].entity, u"3"_s);
    ASSERT_EQ(difference.gone.size(), 1u);
    EXPECT_EQ(difference.gone[0].entity, u"1"_s);
}

TEST(BookRun, DifferenceOfTheSameIsNothing)
{
    const std::vector<Alert> alerts{
        {1, u"a"_s, u"1"_s, 0.8, Band::Review}, {2, u"a"_s, u"1"_s, 0.95, Band::Strong}};
    const auto same = differenceOf(alerts, alerts);
    EXPECT_TRUE(same.added.empty() && same.gone.empty() && same.changed.empty());
    auto moved = alerts;
    moved[0].band = Band::Strong;
    EXPECT_EQ(differenceOf(alerts, moved).changed.size(), 1u);
    EXPECT_EQ(differenceOf({}, alerts).added.size(), 2u);
    EXPECT_EQ(differenceOf(alerts, {}).gone.size(), 2u);
}

} // namespace
