#include "ui/kit/text/phrases.h"

#include <QLocale>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

/// Another language for one test.
class Phrases : public testing::Test
{
protected:
    ~Phrases() override { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

TEST_F(Phrases, ALabelInsideASentenceLosesItsCapitalButNotInGerman)
{
    QLocale::setDefault(QLocale(u"en"_s));
    EXPECT_EQ(inSentence(u"Income of a year"_s), u"income of a year"_s);
    EXPECT_EQ(inSentence(u"LEI"_s), u"LEI"_s);
    EXPECT_EQ(inSentence({}), QString());
    QLocale::setDefault(QLocale(u"de"_s));
    EXPECT_EQ(inSentence(u"Einkommen"_s), u"Einkommen"_s);
}

TEST_F(Phrases, ASentenceThatBeginsWithANameStillRunsRightToLeft)
{
    const QString mixed = u"Sana Malik، 27 نوفمبر"_s;
    EXPECT_EQ(readingDirection(mixed, Qt::RightToLeft), Qt::RightToLeft);
    EXPECT_EQ(directed(mixed, Qt::RightToLeft), QChar(0x200f) + mixed);
    EXPECT_TRUE(directed(mixed, Qt::RightToLeft).isRightToLeft());
}

TEST_F(Phrases, OtherTextsStayAsTheyAre)
{
    EXPECT_EQ(directed(u"4,850.00 EUR"_s, Qt::RightToLeft), u"4,850.00 EUR"_s);
    EXPECT_EQ(readingDirection(u"18 min"_s, Qt::RightToLeft), Qt::LayoutDirectionAuto);
    EXPECT_EQ(directed(u"نوفمبر 27"_s, Qt::RightToLeft), u"نوفمبر 27"_s);
    EXPECT_EQ(directed(u"Sana، نوفمبر"_s, Qt::LeftToRight), u"Sana، نوفمبر"_s);
}

} // namespace
} // namespace purser::kit
