#include "core/screening/match/qualifiers.h"
#include "tests/core/screening/support/samplelists.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::screening;

namespace {

const QualifierRules rules{};

/// The value and code of what a birth date says.
ScorePart birthPart(const QString& asked, std::initializer_list<QString> listed)
{
    Subject subject = personCalled(u"A B"_s);
    subject.birth = BirthDate::parse(asked);
    ListedEntity entity = person(u"1"_s, {u"A B"_s});
    for (const QString& text : listed)
        entity.births.push_back(*BirthDate::parse(text));
    const auto parts = qualifiersOf(subject, entity, rules);
    return parts.empty() ? ScorePart{} : parts.front();
}

TEST(Qualifiers, JudgeBirthDates)
{
    EXPECT_EQ(birthPart(u"1976-09-23"_s, {u"23 Sep 1976"_s}).value, rules.birthExact);
    EXPECT_EQ(birthPart(u"1976-09-08"_s, {u"09 Aug 1976"_s}).value, rules.birthSwapped);
    EXPECT_EQ(birthPart(u"1976-09-23"_s, {u"24 Oct 1976"_s}).value, rules.birthOtherDay);
    EXPECT_EQ(birthPart(u"1976-09-23"_s, {u"1976"_s}).value, 0);
    EXPECT_EQ(birthPart(u"1977-09-23"_s, {u"1976"_s}).value, 0) << "one year apart";
    EXPECT_EQ(birthPart(u"1980-09-23"_s, {u"1976"_s}).value, rules.birthNear);
    EXPECT_EQ(birthPart(u"1999-09-23"_s, {u"1976"_s}).value, rules.birthFar);
    EXPECT_EQ(birthPart(u"1979-01-01"_s, {u"circa 1976"_s}).value, 0);
    EXPECT_EQ(birthPart(u"1963-01-01"_s, {u"1960 to 1965"_s}).value, 0);
    EXPECT_EQ(birthPart(u"1999-09-23"_s, {u"1950"_s, u"23 Sep 1999"_s}).value, rules.birthExact)
        << "the best of several counts";
    EXPECT_EQ(birthPart(u"1976-09-23"_s, {}).code, QString());
}

TEST(Qualifiers, JudgeNationalityGenderAndPlace)
{
    Subject subject = personCalled(u"A B"_s);
    ListedEntity entity = person(u"1"_s, {u"A B"_s});
    entity.nationalities = {u"IR"_s};
    entity.gender = Gender::Male;
    entity.birthPlaces = {u"Tehran, Iran"_s};
    EXPECT_TRUE(qualifiersOf(subject, entity, rules).empty()) << "missing data says nothing";
    subject.nationalities = {u"DE"_s};
    subject.gender = Gender::Female;
    subject.birthPlace = u"tehran"_s;
    const auto parts = qualifiersOf(subject, entity, rules);
    ASSERT_EQ(parts.size(), 3u);
    EXPECT_EQ(parts[0].value, rules.nationality);
    EXPECT_EQ(parts[1].value, rules.gender);
    EXPECT_EQ(parts[2].value, rules.birthPlace);
    subject.nationalities = {u"DE"_s, u"IR"_s};
    subject.gender = Gender::Male;
    EXPECT_EQ(qualifiersOf(subject, entity, rules)[0].value, 0);
    EXPECT_EQ(qualifiersOf(subject, entity, rules)[1].value, 0);
    // Another passport, but there is where they live or were born.
    subject.nationalities = {u"DE"_s};
    subject.countries = {u"CY"_s};
    EXPECT_EQ(qualifiersOf(subject, entity, rules)[0].value, rules.nationality);
    subject.countries = {u"CY"_s, u"IR"_s};
    EXPECT_EQ(qualifiersOf(subject, entity, rules)[0].value, 0);
    subject.nationalities.clear();
    EXPECT_NE(qualifiersOf(subject, entity, rules)[0].code, u"nationality"_s)
        << "a country alone says nothing";
}

TEST(Qualifiers, JudgeDocuments)
{
    Subject subject = personCalled(u"A B"_s);
    ListedEntity entity = person(u"1"_s, {u"A B"_s});
    entity.identifiers = {{u"Passport"_s, u"A-0012345"_s, u"NG"_s}};
    subject.identifiers = {{u"passport"_s, u"B9999999"_s, u"NG"_s}};
    ASSERT_EQ(qualifiersOf(subject, entity, rules).size(), 1u);
    EXPECT_EQ(qualifiersOf(subject, entity, rules)[0].value, rules.otherDocument);
    subject.identifiers = {{u"passport"_s, u"a0012345"_s, u"NG"_s}};
    EXPECT_TRUE(qualifiersOf(subject, entity, rules).empty());
    subject.identifiers = {{u"passport"_s, u"B9999999"_s, u"GH"_s}};
    EXPECT_TRUE(qualifiersOf(subject, entity, rules).empty()) << "of another country";
}

} // namespace
