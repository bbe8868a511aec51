// Each rule about the tree finds a planted violation, and only that.
#include "tests/architecture/treerules.h"

#include "tests/architecture/sourcetree.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::architecture;

namespace {

// Put together here, since these rules read strings and comments too, also those of this file.
const QString later = u"TO"_s + u"DO"_s;
const QString broken = u"FIX"_s + u"ME"_s;
const QString skip = u"GTEST_"_s + u"SKIP"_s;
const QString off = u"DISA"_s + u"BLED_"_s;
const QString elsewhere = u"/ho"_s + u"me/"_s;
const QString place = u"/wo"_s + u"rk/"_s;

Violations undone(const QString& line)
{
    return nothingIsLeftUndone({{u"core/schema/authority/010_a.sql"_s, u"first\n"_s + line}});
}

Violations paths(const QString& line)
{
    return noPathOfADeveloper({{u"README.md"_s, line}});
}

} // namespace

TEST(ListedRule, FindsASourceThatNoTargetHas)
{
    const SourceFile cmake{u"core/base/CMakeLists.txt"_s,
        u"purser_library(purser_base Base\n SOURCES a.cpp a.h # b.cpp\n deep/c.cpp)"_s};
    const QString text = u"int a;"_s;
    EXPECT_EQ(everySourceIsListed({cmake, {u"core/base/a.cpp"_s, text}, {u"core/base/a.h"_s, text},
                  {u"core/base/deep/c.cpp"_s, text}}),
        Violations());
    EXPECT_EQ(everySourceIsListed({cmake, {u"core/base/b.cpp"_s, text}}),
        Violations{u"core/base/b.cpp:1: is in no CMakeLists.txt"_s});
    EXPECT_EQ(everySourceIsListed({cmake, {u"core/office/a.cpp"_s, text}}).size(), 1);
    EXPECT_EQ(everySourceIsListed({cmake, {u"core/base/b.h"_s, text}}).size(), 1);
}

TEST(BuiltRule, FindsAFolderThatNoOneTakesIn)
{
    const SourceFile top{u"CMakeLists.txt"_s, u"purser_add_folders(core ui)"_s};
    const SourceFile core{u"core/CMakeLists.txt"_s, u"purser_add_folders(base)"_s};
    EXPECT_EQ(
        everyFolderIsBuilt({top, core, {u"core/base/CMakeLists.txt"_s, u""_s}}), Violations());
    EXPECT_EQ(everyFolderIsBuilt({top, core, {u"core/office/CMakeLists.txt"_s, u""_s}}).size(), 1);
    EXPECT_EQ(everyFolderIsBuilt({top, {u"app/CMakeLists.txt"_s, u""_s}}).size(), 1);
}

TEST(UndoneRule, FindsWhatIsLeftForLater)
{
    EXPECT_EQ(undone(u"-- "_s + later + u": later"_s).size(), 1);
    EXPECT_EQ(undone(u"/* "_s + broken + u" */"_s).size(), 1);
    EXPECT_EQ(undone(skip + u"() << 1;"_s).size(), 1);
    EXPECT_EQ(undone(u"TEST(A, "_s + off + u"B)"_s).size(), 1);
    EXPECT_EQ(undone(u"the method is done"_s), Violations());
    EXPECT_TRUE(
        undone(u"// "_s + later).constFirst().startsWith(u"core/schema/authority/010_a.sql:2:"_s));
}

TEST(PathRule, FindsPathsOfOneComputer)
{
    EXPECT_EQ(paths(u"see "_s + place + u"main/README.md"_s).size(), 1);
    EXPECT_EQ(paths(u"\""_s + elsewhere + u"peter/purser\""_s).size(), 1);
    EXPECT_EQ(paths(u"build"_s + place + u"x and ${HOME}"_s + place + u"x"_s), Violations());
    EXPECT_EQ(paths(u"/var/lib/purser"_s), Violations());
}

TEST(TopFolderRule, FindsAFolderOutsideTheLayout)
{
    EXPECT_EQ(strangeTopFolders({u"core"_s, u"tests"_s, u".git"_s, u"build"_s, u"trial"_s}),
        QStringList());
    EXPECT_EQ(strangeTopFolders({u"core"_s, u"docs"_s, u"utils"_s}),
        (QStringList{u"docs"_s, u"utils"_s}));
}
