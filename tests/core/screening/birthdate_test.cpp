#include "core/screening/lists/birthdate.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::screening::BirthDate;

namespace {

std::string read(const QString& text)
{
    const auto date = BirthDate::parse(text);
    return date ? date->toString().toStdString() : "none";
}

TEST(BirthDate, ReadsWhatListsWrite)
{
    EXPECT_EQ(read(u"23 Sep 1976"_s), "1976-09-23");
    EXPECT_EQ(read(u"Sep 1976"_s), "1976-09-01/1976-09-30");
    EXPECT_EQ(read(u"1976"_s), "1976-01-01/1976-12-31");
    EXPECT_EQ(read(u"circa 1965"_s), "~1965-01-01/1965-12-31");
    EXPECT_EQ(read(u"1962 to 1964"_s), "1962-01-01/1964-12-31");
    EXPECT_EQ(read(u"01 Jan 1962 to 31 Dec 1963"_s), "1962-01-01/1963-12-31");
    EXPECT_EQ(read(u"1976-09-23"_s), "1976-09-23");
    EXPECT_EQ(read(u"1976-02"_s), "1976-02-01/1976-02-29");
    EXPECT_EQ(read(u"23/09/1976"_s), "1976-09-23");
    EXPECT_EQ(read(u"dd/09/1976"_s), "1976-09-01/1976-09-30");
    EXPECT_EQ(read(u"dd/mm/1976"_s), "1976-01-01/1976-12-31");
}

TEST(BirthDate, RefusesWhatIsNoDate)
{
    for (const QString& text : {u""_s, u"unknown"_s, u"31 Feb 1976"_s, u"1976-13-01"_s, u"76"_s,
             u"1964 to 1962"_s, u"23 Xyz 1976"_s, u"99999"_s, u"0000-00-00"_s, u"32/01/1970"_s})
        EXPECT_EQ(read(text), "none") << text.toStdString();
}

TEST(BirthDate, ComesBackFromItsText)
{
    for (const QString& text : {u"23 Sep 1976"_s, u"circa 1965"_s, u"1962 to 1964"_s}) {
        const auto date = BirthDate::parse(text);
        ASSERT_TRUE(date);
        EXPECT_EQ(BirthDate::fromString(date->toString()), date);
    }
    EXPECT_FALSE(BirthDate::fromString(u"1976-09-23/1975-01-01"_s));
    EXPECT_FALSE(BirthDate::fromString(u""_s));
}

} // namespace
