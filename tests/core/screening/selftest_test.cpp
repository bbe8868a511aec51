#include "core/screening/proof/selftest.h"
#include "tests/core/screening/support/samplelists.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::screening;

namespace {

const std::vector<NameChange> allChanges{NameChange::AsIs, NameChange::Reordered,
    NameChange::LowerCase, NameChange::NoDiacritics, NameChange::Hyphenated, NameChange::WideSpaces,
    NameChange::CommaForm};

TEST(SelfTest, ChangesNames)
{
    const QString name = u"PEÑA, José María"_s;
    const auto changed = [&](NameChange change) {
        return changedName(name, change, EntityKind::Person).toStdString();
    };
    EXPECT_EQ(changed(NameChange::AsIs), "PEÑA, José María");
    EXPECT_EQ(changed(NameChange::Reordered), "María PEÑA José");
    EXPECT_EQ(changed(NameChange::LowerCase), "peña, josé maría");
    EXPECT_EQ(changed(NameChange::NoDiacritics), "PENA, Jose Maria");
    EXPECT_EQ(changed(NameChange::Hyphenated), "PEÑA,-José-María");
    EXPECT_EQ(changed(NameChange::CommaForm), "José María PEÑA");
    EXPECT_EQ(
        changedName(u"Ada Okafor"_s, NameChange::CommaForm, EntityKind::Person), u"Okafor, Ada"_s);
}

TEST(SelfTest, FindsEveryListedNameHoweverItIsWritten)
{
    std::vector<ListedEntity> entities{person(u"1"_s, {u"PEÑA, José María"_s, u"Пенья Хосе"_s}),
        person(u"2"_s, {u"AL-ZAWAHIRI, Ayman"_s, u"أيمن الظواهري"_s}),
        person(u"3"_s, {u"ABD AL-KARIM, 'Ali"_s}), person(u"4"_s, {u"X"_s}),
        company(u"5"_s, {u"EXAMPLE TRADING CO., LTD."_s, u"Corp"_s, u"3 Percenters"_s}),
        company(u"6"_s, {u"EXAMPLE, S.A. DE C.V."_s})};
    entities[0].names.push_back({u"El Pepe"_s, NameStrength::Weak});
    const Engine engine(setOf(std::move(entities)), EngineConfig{});
    const SelfTestResult result = selfTest(engine, allChanges);
    EXPECT_EQ(result.checked, 11 * 7);
    for (const SelfTestMiss& miss : result.misses)
        ADD_FAILURE() << miss.name.toStdString() << " " << nameChangeName(miss.change);
    EXPECT_TRUE(result.isGood());
}

TEST(SelfTest, NoticesAnEngineThatFindsNothing)
{
    EngineConfig broken;
    broken.bands.review = 1.5;
    const Engine engine(setOf({person(u"1"_s, {u"Ada Okafor"_s})}), broken);
    const SelfTestResult result = selfTest(engine, {NameChange::AsIs});
    EXPECT_FALSE(result.isGood());
    ASSERT_EQ(result.misses.size(), 1u);
    EXPECT_EQ(result.misses[0].entity, u"1"_s);
    EXPECT_FALSE(selfTest(Engine(setOf({}), EngineConfig{}), allChanges).isGood())
        << "nothing checked is no proof";
}

TEST(SelfTest, StopsWhenAsked)
{
    const Engine engine(
        setOf({person(u"1"_s, {u"Ada Okafor"_s}), person(u"2"_s, {u"Rui Silva"_s})}),
        EngineConfig{});
    int asked = 0;
    const auto result = selfTest(engine, {NameChange::AsIs}, 1, [&] { return ++asked < 2; });
    EXPECT_EQ(result.checked, 1);
}

} // namespace
