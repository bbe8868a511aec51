#include "core/screening/text/foldedtext.h"
#include "core/screening/text/nameform.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::screening;

namespace {

std::string lettersOf(const QString& name, EntityKind kind = EntityKind::Person)
{
    std::string text;
    for (const NameToken& token : nameFormOf(name, kind).tokens)
        text += (text.empty() ? "" : " ") + token.letters;
    return text;
}

std::vector<TokenRole> rolesOf(const QString& name, EntityKind kind)
{
    std::vector<TokenRole> roles;
    for (const NameToken& token : nameFormOf(name, kind).tokens)
        roles.push_back(token.role);
    return roles;
}

TEST(FoldedText, MakesOneOfWhatOnlyLooksDifferent)
{
    EXPECT_EQ(foldedText(u"Al-Qa’ida"_s), u"al qaida"_s);
    EXPECT_EQ(foldedText(u"A.B.C. Company"_s), u"abc company"_s);
    EXPECT_EQ(foldedText(u"William W. Frost"_s), u"william w frost"_s);
    EXPECT_EQ(foldedText(u"  Ｆｕｌｌ\u00A0width "_s), u"full width"_s);
    EXPECT_EQ(foldedText(u"مُحَمَّد"_s), u"محمد"_s);
    EXPECT_EQ(foldedText(u"محـــمد"_s), u"محمد"_s);
    EXPECT_EQ(foldedText(u"a\u200Eb\u200Bc"_s), u"abc"_s);
    EXPECT_EQ(foldedText(u""_s), u""_s);
}

TEST(NameForm, PutsTheFamilyNameLast)
{
    EXPECT_EQ(lettersOf(u"AL-ZAWAHIRI, Ayman"_s), "ayman al zawahiri");
    EXPECT_EQ(lettersOf(u"DOE, John, Jr."_s), "john doe jr");
    EXPECT_EQ(lettersOf(u"CIMEX, S.A."_s, EntityKind::Organisation), "cimex sa");
}

TEST(NameForm, PartsTheServantFromTheNameItServes)
{
    const std::string parted = "abd rahman";
    EXPECT_EQ(lettersOf(u"Abd al-Rahman"_s), parted);
    EXPECT_EQ(lettersOf(u"'Abd-al-Rahman"_s), parted);
    EXPECT_EQ(lettersOf(u"Abdul Rahman"_s), parted);
    EXPECT_EQ(lettersOf(u"Abdurrahman"_s), parted);
    EXPECT_EQ(lettersOf(u"Abdelrahman"_s), parted);
    EXPECT_EQ(lettersOf(u"Rahman Abdul"_s), "rahman abd") << "as some forms write it";
    EXPECT_EQ(lettersOf(u"Abd Allah"_s), "abdullah");
    EXPECT_EQ(lettersOf(u"Abdallah"_s), "abdullah");
    EXPECT_EQ(lettersOf(u"Abdul"_s), "abd") << "alone it is a name";
    EXPECT_EQ(lettersOf(u"Abdul Abdul Karim"_s), "abd abd karim");
}

TEST(NameForm, PartsTheServantAlsoWhereALetterIsWrong)
{
    EXPECT_EQ(lettersOf(u"Abxulkarim"_s), "abd karim");
    EXPECT_EQ(lettersOf(u"Abddelkader"_s), "abd kader");
    EXPECT_EQ(lettersOf(u"Abduul Haq"_s), "abd haq");
    EXPECT_EQ(lettersOf(u"Abdoulaye Diallo"_s), "abdullah diallo");
    EXPECT_EQ(lettersOf(u"Abul Hasan"_s), "abul hasan") << "a name of its own";
    EXPECT_EQ(lettersOf(u"Abelardo Ruiz"_s), "abelardo ruiz") << "too little is left behind it";
}

TEST(NameForm, PutsTogetherWhatAChangedOrderOfWordsTearsApart)
{
    EXPECT_EQ(lettersOf(u"al-Din Maruf Taha Muhyi"_s), "maruf taha muhyiuddin");
    EXPECT_EQ(lettersOf(u"Eddine Farraj Najm"_s), "farraj najmuddin");
    EXPECT_EQ(rolesOf(u"Company Lakokraska Open Joint-Stock"_s, EntityKind::Organisation),
        (std::vector<TokenRole>{TokenRole::Name, TokenRole::LegalForm}));
    EXPECT_EQ(rolesOf(u"Company Lakokraska"_s, EntityKind::Organisation),
        (std::vector<TokenRole>{TokenRole::LegalForm, TokenRole::Name}));
}

TEST(NameForm, KnowsFathersWhereTheNameHasOthers)
{
    const auto fathersOf = [](const QString& name) {
        std::string text;
        for (const NameToken& token : nameFormOf(name, EntityKind::Person).tokens)
            text += token.father ? token.letters + ' ' : "";
        return text;
    };
    EXPECT_EQ(fathersOf(u"KAMMOUN, Mehdi Ben Mohamed Ben Salah"_s), "mohamed salah ");
    EXPECT_EQ(fathersOf(u"Usama bin Laden"_s), "") << "he is called by it";
}

TEST(NameForm, NeverDropsANameToNothing)
{
    EXPECT_EQ(lettersOf(u"Al"_s), "al");
    EXPECT_EQ(rolesOf(u"Abu Bin"_s, EntityKind::Person),
        (std::vector<TokenRole>{TokenRole::Name, TokenRole::Name}));
    EXPECT_EQ(
        rolesOf(u"Corp"_s, EntityKind::Organisation), (std::vector<TokenRole>{TokenRole::Name}));
    EXPECT_TRUE(nameFormOf(u"…"_s, EntityKind::Person).isEmpty());
}

TEST(NameForm, MarksWhatWordsDo)
{
    EXPECT_EQ(rolesOf(u"Sheikh Isa bin A. Tarif"_s, EntityKind::Person),
        (std::vector<TokenRole>{TokenRole::Title, TokenRole::Name, TokenRole::Particle,
            TokenRole::Initial, TokenRole::Name}));
    EXPECT_EQ(rolesOf(u"The Example Trading Fund III Limited Liability Company"_s,
                  EntityKind::Organisation),
        (std::vector<TokenRole>{TokenRole::Filler, TokenRole::Name, TokenRole::Generic,
            TokenRole::Generic, TokenRole::Number, TokenRole::LegalForm}));
}

TEST(NameForm, ReadsLookAlikesAsTheLettersTheyImitate)
{
    const NameForm digits = nameFormOf(u"Ig0r Sech1n"_s, EntityKind::Person);
    ASSERT_EQ(digits.tokens.size(), 2u);
    EXPECT_EQ(digits.tokens[0].letters, "igor");
    EXPECT_EQ(digits.tokens[1].letters, "sechin");
    EXPECT_TRUE(digits.tokens[0].evasive);
    const NameForm mixed = nameFormOf(u"Vlаdimir"_s, EntityKind::Person); // the a is Cyrillic
    ASSERT_EQ(mixed.tokens.size(), 1u);
    EXPECT_EQ(mixed.tokens[0].letters, "vladimir");
    EXPECT_TRUE(mixed.tokens[0].evasive);
    EXPECT_FALSE(nameFormOf(u"Владимир"_s, EntityKind::Person).tokens[0].evasive);
}

TEST(NameForm, RomanisesAsPassportsDo)
{
    EXPECT_EQ(lettersOf(u"Жуков Юрий Щукин"_s), "zhukov yuri shchukin");
    EXPECT_EQ(lettersOf(u"김정은"_s), "kim jong un");
    EXPECT_EQ(lettersOf(u"习近平"_s), "xi jin ping");
    EXPECT_EQ(lettersOf(u"Erdoğan Łukasz Straße"_s), "erdogan lukasz strasse");
    EXPECT_EQ(lettersOf(u"Παπαδόπουλος"_s), "papadopoulos");
}

} // namespace
