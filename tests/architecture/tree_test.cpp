// The rules over the real tree. That each rule can fail is shown in the other files.
#include "tests/architecture/cpprules.h"
#include "tests/architecture/layerrules.h"
#include "tests/architecture/qtheaders.h"
#include "tests/architecture/sourcetree.h"
#include "tests/architecture/treerules.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::architecture;

namespace {

class Tree : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_top = qEnvironmentVariable("PURSER_SOURCE_DIR");
        s_files = readTree(s_top);
        for (const SourceFile& file : std::as_const(s_files))
            if (file.path == u"tests/architecture/layers.txt"_s)
                s_table = LayerTable(file.text);
    }

    static void expectNone(const Violations& violations)
    {
        EXPECT_TRUE(violations.isEmpty()) << violations.join(u'\n').toStdString();
    }

    static inline QString s_top;
    static inline SourceFiles s_files;
    static inline LayerTable s_table{QString()};
};

} // namespace

TEST_F(Tree, IsReadFromThePlaceTheBuildNames)
{
    const auto has = [](const QString& path) {
        return std::any_of(s_files.cbegin(), s_files.cend(),
            [&](const SourceFile& file) { return file.path == path && !file.text.isEmpty(); });
    };
    EXPECT_TRUE(has(u"CMakeLists.txt"_s));
    EXPECT_TRUE(has(u"core/base/money.cpp"_s));
    EXPECT_TRUE(has(u".cmake/PurserTargets.cmake"_s));
    EXPECT_TRUE(has(u"tests/architecture/tree_test.cpp"_s));
    EXPECT_FALSE(s_table.layers().isEmpty());
}

TEST_F(Tree, HeadersOfQtAreKnown)
{
    EXPECT_TRUE(headersOf(u"QtWidgets"_s).contains(u"QLabel"_s));
    EXPECT_TRUE(headersOf(u"QtGui"_s).contains(u"QPainter"_s));
    EXPECT_TRUE(headersOf(u"QtCharts"_s).contains(u"QLineSeries"_s));
    EXPECT_TRUE(headersOf(u"QtCore"_s).contains(u"QString"_s));
    EXPECT_TRUE(qtModules().contains(u"QtNetwork"_s));
}

TEST_F(Tree, TheLayerTableRunsOneWay)
{
    expectNone(tableRunsOneWay(s_table));
}

TEST_F(Tree, EveryFolderHasALayer)
{
    expectNone(everyFolderHasALayer(s_files, s_table));
}

TEST_F(Tree, IncludesFollowTheArrows)
{
    expectNone(includesFollowTheArrows(s_files, s_table));
}

TEST_F(Tree, LinksFollowTheArrows)
{
    expectNone(linksFollowTheArrows(s_files, s_table));
}

TEST_F(Tree, QtModulesStayInPlace)
{
    expectNone(qtModulesStayInPlace(s_files));
}

TEST_F(Tree, CoreHasNoScreenHeaders)
{
    expectNone(coreHasNoScreenHeaders(s_files));
}

TEST_F(Tree, OnlyChartsKnowQtCharts)
{
    expectNone(onlyChartsKnowQtCharts(s_files));
}

TEST_F(Tree, NoUmbrellaIncludes)
{
    expectNone(noUmbrellaIncludes(s_files));
}

TEST_F(Tree, HeadersAreIncludedOnce)
{
    expectNone(headersAreIncludedOnce(s_files));
}

TEST_F(Tree, TestsUseGoogleTestChecks)
{
    expectNone(testsUseGoogleTestChecks(s_files));
}

TEST_F(Tree, RawSqlStaysInOffice)
{
    expectNone(rawSqlStaysInOffice(s_files));
}

TEST_F(Tree, NoNestedEventLoop)
{
    expectNone(noNestedEventLoop(s_files));
}

TEST_F(Tree, MoneyPathsHaveNoDouble)
{
    expectNone(moneyPathsHaveNoDouble(s_files));
}

TEST_F(Tree, EverySourceIsListed)
{
    expectNone(everySourceIsListed(s_files));
}

TEST_F(Tree, EveryFolderIsBuilt)
{
    expectNone(everyFolderIsBuilt(s_files));
}

TEST_F(Tree, NothingIsLeftUndone)
{
    expectNone(nothingIsLeftUndone(s_files));
}

TEST_F(Tree, NoPathOfADeveloper)
{
    expectNone(noPathOfADeveloper(s_files));
}

TEST_F(Tree, OnlyTheFoldersOfTheLayoutStandAtTheTop)
{
    EXPECT_TRUE(topFolders(s_top).contains(u"core"_s));
    expectNone(strangeTopFolders(topFolders(s_top)));
}
