#include "core/screening/lists/countries.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::screening::countryCode;

namespace {

TEST(Countries, KnowsTheNamesOfListsAndForms)
{
    EXPECT_EQ(countryCode(u"Bangladesh"_s), u"BD"_s);
    EXPECT_EQ(countryCode(u"Korea, North"_s), u"KP"_s);
    EXPECT_EQ(countryCode(u"Democratic People's Republic of Korea"_s), u"KP"_s);
    EXPECT_EQ(countryCode(u"South Korea"_s), u"KR"_s);
    EXPECT_EQ(countryCode(u"Ivory Coast"_s), u"CI"_s);
    EXPECT_EQ(countryCode(u"Côte d’Ivoire"_s), u"CI"_s);
    EXPECT_EQ(countryCode(u"Syrian Arab Republic"_s), u"SY"_s);
    EXPECT_EQ(countryCode(u"Iran (Islamic Republic of)"_s), u"IR"_s);
    EXPECT_EQ(countryCode(u"  united   kingdom "_s), u"GB"_s);
    EXPECT_EQ(countryCode(u"Turkey"_s), u"TR"_s);
    EXPECT_EQ(countryCode(u"Burma"_s), u"MM"_s);
}

TEST(Countries, TakesCodesAndKeepsWhatItDoesNotKnow)
{
    EXPECT_EQ(countryCode(u"ru"_s), u"RU"_s);
    EXPECT_EQ(countryCode(u"RUS"_s), u"RU"_s);
    EXPECT_EQ(countryCode(u"Atlantis  Island"_s), u"Atlantis Island"_s);
}

} // namespace
