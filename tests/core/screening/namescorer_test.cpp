#include "core/screening/match/assignment.h"
#include "core/screening/match/sounddistance.h"
#include "core/screening/match/tokensimilarity.h"
#include "core/screening/text/phones.h"
#include "core/screening/text/slip.h"
#include "tests/core/screening/support/samplelists.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::screening;

namespace {

TokenMatch match(const QString& a, const QString& b)
{
    // With a second word, so that a single letter is an initial and not a whole name.
    const NameForm first = nameFormOf(a + u" Xyz"_s, EntityKind::Person);
    const NameForm second = nameFormOf(b + u" Xyz"_s, EntityKind::Person);
    return matchTokens(first.tokens.front(), second.tokens.front(), TokenRules{});
}

TEST(Phones, AreOneForSpellingsOfOneSound)
{
    EXPECT_EQ(phonesOf("joukov"), phonesOf("jukov"));
    EXPECT_EQ(phonesOf("sergey"), phonesOf("sergei"));
    EXPECT_EQ(phonesOf("fatimah"), phonesOf("fatima"));
    EXPECT_EQ(phonesOf("hassan"), phonesOf("hasan"));
    EXPECT_EQ(consonantKey(phonesOf("mohamed")), consonantKey(phonesOf("muhammad")));
}

TEST(SoundDistance, IsLessForSoundsThatAreExchanged)
{
    EXPECT_DOUBLE_EQ(soundDistance("putin", "putin", 9), 0);
    EXPECT_DOUBLE_EQ(soundDistance("putin", "pulin", 9), 1);
    EXPECT_LT(soundDistance("dubov", "tubov", 9), soundDistance("dubov", "lubov", 9));
    EXPECT_LT(soundDistance("usama", "osama", 9), 0.2);
    EXPECT_NEAR(soundDistance("donald", "donlad", 9), 0.7, 1e-6) << "letters changed places";
    EXPECT_GT(soundDistance("abcdefgh", "zzzzzzzz", 1), 1);
}

TEST(TokenMatch, KnowsVariantsShortFormsAndDifferentNames)
{
    EXPECT_EQ(match(u"Mohamed"_s, u"Mehmet"_s).reason, MatchReason::ShortForm);
    EXPECT_EQ(match(u"Mohamed"_s, u"Muhammad"_s).reason, MatchReason::Variant);
    EXPECT_EQ(match(u"Bill"_s, u"William"_s).reason, MatchReason::ShortForm);
    EXPECT_LT(match(u"Hasan"_s, u"Husain"_s).similarity, 0.65) << "near in spelling, another name";
    EXPECT_GT(match(u"Hazan"_s, u"Husain"_s).similarity, 0.65) << "which is not known as another";
    EXPECT_EQ(match(u"Daniel"_s, u"Donald"_s).similarity, 0);
    EXPECT_EQ(match(u"N"_s, u"Nursultan"_s).reason, MatchReason::Initial);
    EXPECT_EQ(match(u"Klark"_s, u"Clark"_s).reason, MatchReason::SameSounds);
    EXPECT_EQ(match(u"Putin"_s, u"Pulin"_s).reason, MatchReason::Near);
    EXPECT_EQ(match(u"Putin"_s, u"Sechin"_s).reason, MatchReason::None);
}

TEST(TokenMatch, HardAndSoftFirstSoundsAreSpellingsOfOneName)
{
    EXPECT_GT(match(u"Jang"_s, u"Chang"_s).similarity, match(u"Jang"_s, u"Mang"_s).similarity);
    EXPECT_GE(match(u"Jang"_s, u"Chang"_s).similarity, 0.85) << "Korean, by two ways of spelling";
    EXPECT_GE(match(u"Dubov"_s, u"Tubov"_s).similarity, 0.85);
}

TEST(TokenMatch, BearsOneSlipInALongerWord)
{
    EXPECT_TRUE(isOneSlip("gaddafi", "gaddafi"));
    EXPECT_TRUE(isOneSlip("gaddafi", "gaxdafi")) << "mistyped";
    EXPECT_TRUE(isOneSlip("gaddafi", "gadafi")) << "left out";
    EXPECT_TRUE(isOneSlip("gaddafi", "gaddaffi")) << "put in";
    EXPECT_TRUE(isOneSlip("gaddafi", "gadadfi")) << "changed places";
    EXPECT_FALSE(isOneSlip("gaddafi", "gaxxafi"));
    EXPECT_FALSE(isOneSlip("gaddafi", "gadda"));
    const double slipped = match(u"Makhluf"_s, u"Makhlxf"_s).similarity;
    EXPECT_GT(slipped, 0.8) << "x sounds like two, and yet it is one letter";
    EXPECT_GT(slipped, match(u"Makhluf"_s, u"Xakhluf"_s).similarity)
        << "the first letter counts more";
    EXPECT_EQ(match(u"Haq"_s, u"Hxq"_s).similarity, 0) << "too short to say";
}

TEST(Assignment, FindsTheGreatestSum)
{
    // Taking the greatest first (0.9) would leave 0.1; the best is 0.8 + 0.7.
    EXPECT_EQ(bestAssignment({0.9, 0.8, 0.7, 0.1}, 2, 2), (std::vector<size_t>{1, 0}));
    EXPECT_EQ(bestAssignment({0.5, 0, 0, 0, 0, 0.4}, 2, 3), (std::vector<size_t>{0, 2}));
    EXPECT_EQ(bestAssignment({0, 0.3}, 2, 1), (std::vector<size_t>{1, 0}));
}

TEST(NameScorer, FindsTheSameNameWrittenOtherwise)
{
    const std::pair<QString, QString> same[] = {{u"John Smith"_s, u"Smith, John"_s},
        {u"SergeiLavrov"_s, u"Sergei Lavrov"_s}, {u"Nikolai Patr ushev"_s, u"Nikolai Patrushev"_s},
        {u"Alisher-Usmanov"_s, u"Alisher Usmanov"_s}, {u"Ig0r Sech1n"_s, u"Igor Sechin"_s},
        {u"'Abd al-Aziz al-Nuristani"_s, u"Abdul Aziz Nooristani"_s},
        {u"bin Salman Mohammed"_s, u"Mohammed bin Salman"_s},
        {u"Moammar Qaddafi"_s, u"Muammar Gaddafi"_s}, {u"Vladimir Pulin"_s, u"Vladimir Putin"_s},
        {u"Aleksandar Vucic"_s, u"Aleksandar Vučić"_s}, {u"KimJongUn"_s, u"Kim Jong Un"_s},
        {u"Alex Wheeler"_s, u"Alex James Wheeler"_s}, {u"Hafiz Makhlxf"_s, u"MAKHLUF, Hafiz"_s},
        {u"Abxulrahman Yasin"_s, u"YASIN, Abdul Rahman"_s},
        {u"Mehdi Kammoun"_s, u"KAMMOUN, Mehdi Ben Mohamed Ben Mohamed"_s}};
    for (const auto& [a, b] : same)
        EXPECT_GE(pairScore(a, b), reviewBand) << a.toStdString() << " | " << b.toStdString();
    EXPECT_GE(pairScore(u"Sergey Viktorovich Lavrov"_s, u"Sergey Lavrov"_s), reviewBand);
}

TEST(NameScorer, KeepsApartWhatSharesAWord)
{
    const std::pair<QString, QString> different[] = {
        {u"Boris Vekselberg"_s, u"Viktor Vekselberg"_s}, {u"Barack Obama"_s, u"Michelle Obama"_s},
        {u"Kim Jong Un"_s, u"Kim Yong Nam"_s}, {u"George Bush"_s, u"George Habash"_s},
        {u"Mohammed Ali"_s, u"Mohammed Hussein"_s}, {u"Pot Pouv"_s, u"Pol Pot"_s},
        {u"Ali"_s, u"Ali Akbar Velayati"_s}};
    for (const auto& [a, b] : different)
        EXPECT_LT(pairScore(a, b), reviewBand) << a.toStdString() << " | " << b.toStdString();
}

TEST(NameScorer, WeighsCompaniesByTheirDistinctiveWords)
{
    const auto score = [](const QString& a, const QString& b) {
        return pairScore(a, b, EntityKind::Organisation);
    };
    EXPECT_GE(score(u"Siemens Aktiengesellschaft"_s, u"Siemens AG"_s), reviewBand);
    EXPECT_GE(score(u"OAO Gazprom"_s, u"Open Joint Stock Company Gazprom"_s), reviewBand);
    EXPECT_GE(score(u"ALQAEDA"_s, u"Al Qaeda"_s), reviewBand);
    EXPECT_GE(score(u"A.B.C. Company"_s, u"ABC Company"_s), reviewBand);
    EXPECT_GE(score(u"First Bank Int’l"_s, u"First International Bank"_s), reviewBand);
    EXPECT_GE(score(u"PLA"_s, u"People’s Liberation Army"_s), reviewBand);
    EXPECT_LT(score(u"Corp"_s, u"Example Corp"_s), reviewBand) << "a legal form alone is nobody";
    EXPECT_LT(score(u"Saudi Arabian Gas Company"_s, u"Kuwait Gas Company"_s), reviewBand);
    EXPECT_LT(score(u"Boron Trading LLC"_s, u"Xenon Trading LLC"_s), reviewBand);
}

TEST(NameScorer, CountsAWeakAliasForLess)
{
    ListedEntity entity = person(u"1"_s, {u"Ada Okafor"_s, u"Zubayda Clerk"_s});
    const double strong = listedScore(u"Zubayda Clerk"_s, entity);
    entity.names[1].strength = NameStrength::Weak;
    const double weak = listedScore(u"Zubayda Clerk"_s, entity);
    EXPECT_DOUBLE_EQ(strong, 1);
    EXPECT_NEAR(weak, EngineConfig{}.name.weakAlias, 1e-9);
    EXPECT_GE(weak, reviewBand) << "yet it is an alert";
}

} // namespace
