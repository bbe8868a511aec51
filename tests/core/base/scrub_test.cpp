#include "core/base/scrub.h"

#include <QStringList>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;

TEST(Scrubbing, LeavesTechnicalTextReadable)
{
    const QString text = u"connection to server at db1 (10.0.0.7), port 5432 failed: timeout"_s;
    EXPECT_EQ(scrubbed(text), text);
    EXPECT_EQ(scrubbed(u"can't open socket"), u"can't open socket"_s);
}

TEST(Scrubbing, TakesOutWhatStandsInQuotesOrAsAValue)
{
    EXPECT_EQ(scrubbed(u"relation \"Peter\" does not exist"), u"relation ~ does not exist"_s);
    EXPECT_EQ(scrubbed(u"near 'Peter Novak' at 3"), u"near ~ at 3"_s);
    EXPECT_EQ(
        scrubbed(u"Key (email)=(peter novak) already exists"), u"Key (email) ~ already exists"_s);
}

TEST(Scrubbing, AQuoteWithoutItsPartnerTakesTheRest)
{
    EXPECT_EQ(scrubbed(u"near 'Peter Novak"), u"near ~"_s);
    EXPECT_EQ(scrubbed(u"Key (name)=(Peter"), u"Key (name) ~"_s);
}

TEST(Scrubbing, TakesOutAddressesLongNumbersAndForeignLetters)
{
    EXPECT_EQ(scrubbed(u"mail to p.novak@example.com refused"), u"mail to ~ refused"_s);
    EXPECT_EQ(scrubbed(u"account DE89370400440532013000 closed"), u"account ~ closed"_s);
    EXPECT_EQ(scrubbed(u"call +491701234567"), u"call ~"_s);
    EXPECT_EQ(scrubbed(u"port 54321 row 654321"), u"port 54321 row ~"_s);
    EXPECT_EQ(scrubbed(u"client João refused"), u"client ~ refused"_s);
}

TEST(Scrubbing, MakesOneShortLine)
{
    EXPECT_EQ(scrubbed(u"first\nsecond\tthird\r\n"), u"first second third"_s);
    EXPECT_EQ(scrubbed(QString(10'000, u'x')).size(), 300);
}

RC_GTEST_PROP(Scrubbing, NothingThatLooksPersonalPasses, ())
{
    const auto text = QString::fromStdString(*rc::gen::container<std::string>(
        rc::gen::element('a', '1', '2', ' ', '@', '\'', '"', '=', '(', ')', '\n')));
    const QString result = scrubbed(text);
    RC_ASSERT(!result.contains(u'@'));
    RC_ASSERT(!result.contains(u'"'));
    RC_ASSERT(!result.contains(u'\n'));
    const QStringList words = result.split(u' ');
    for (const QString& word : words)
        RC_ASSERT(word.count(u'1') + word.count(u'2') < 6);
}
