#include "app/workstation/options.h"

using namespace Qt::StringLiterals;

namespace purser::workstation {
namespace {

ParsedOptions parse(QStringList arguments)
{
    arguments.prepend(u"purser"_s);
    return parseOptions(arguments);
}

TEST(OptionsTest, AllOfThem)
{
    const auto parsed = parse({u"--trial"_s, u"D"_s, u"--login"_s, u"mara"_s, u"--theme=dark"_s,
        u"--language"_s, u"de"_s, u"--tour"_s, u"T"_s, u"--scale"_s, u"2"_s});
    ASSERT_TRUE(parsed.options) << parsed.message.toStdString();
    EXPECT_EQ(parsed.options->trialDirectory, u"D"_s);
    EXPECT_EQ(parsed.options->login, u"mara"_s);
    EXPECT_EQ(parsed.options->theme, u"dark"_s);
    EXPECT_EQ(parsed.options->language, u"de"_s);
    EXPECT_EQ(parsed.options->tourDirectory, u"T"_s);
    EXPECT_EQ(parsed.options->scale, 2);
}

TEST(OptionsTest, WhatMakesNoSenseIsRefused)
{
    for (const QStringList& arguments : QList<QStringList>{{u"--theme"_s, u"pink"_s},
             {u"--scale"_s, u"much"_s}, {u"--scale"_s, u"9"_s}, {u"--tour"_s, u"T"_s}, {u"--measure"_s},
             {u"--office"_s, u"F"_s, u"--trial"_s, u"D"_s}, {u"extra"_s}, {u"--password"_s, u"x"_s},
             {u"purser://client/1"_s, u"extra"_s}, {u"https://example.com"_s}}) {
        const auto parsed = parse(arguments);
        EXPECT_FALSE(parsed.options) << arguments.join(u' ').toStdString();
        EXPECT_EQ(parsed.exitCode, 2);
        EXPECT_FALSE(parsed.message.isEmpty());
    }
}

TEST(OptionsTest, ALinkIsTakenAsItCame)
{
    // Also a broken one: it is refused where the person sees it.
    for (const QString& link : {u"purser://client/1042"_s, u"PURSER://x/../y"_s}) {
        const auto parsed = parse({link});
        ASSERT_TRUE(parsed.options) << parsed.message.toStdString();
        EXPECT_EQ(parsed.options->link, link);
    }
    EXPECT_TRUE(parse({u"--gallery"_s, u"G"_s}).options) << "needs no office";
}

TEST(OptionsTest, HelpAndVersionAreNoErrors)
{
    for (const QString& option : {u"--help"_s, u"--version"_s}) {
        const auto parsed = parse({option});
        EXPECT_FALSE(parsed.options);
        EXPECT_EQ(parsed.exitCode, 0);
        EXPECT_FALSE(parsed.message.contains(u"password"_s));
    }
}

} // namespace
} // namespace purser::workstation
