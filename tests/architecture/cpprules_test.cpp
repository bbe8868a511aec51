// Each rule about C++ text finds a planted violation, and only that.
#include "tests/architecture/cpprules.h"

#include "tests/architecture/cpptext.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::architecture;

namespace {

SourceFiles file(const QString& path, const QString& text)
{
    return {{path, text}};
}

SourceFiles including(const QString& path, const QString& header)
{
    return file(path, u"#include <"_s + header + u">\n"_s);
}

} // namespace

TEST(CppText, CommentsAndRawStringsAreNotCode)
{
    const QString text = uR"x(int a; // "one
/* two
*/ int b = 1'000; char c = '"'; auto d = R"(three)"; auto e = "four";
)x"_s;
    const QString code = codeOf(text, Strings::Keep);
    EXPECT_EQ(code.count(u'\n'), text.count(u'\n'));
    for (const QString& word : {u"one"_s, u"two"_s, u"three"_s})
        EXPECT_FALSE(code.contains(word)) << word.toStdString();
    for (const QString& word : {u"int a"_s, u"int b"_s, u"1'000"_s, u"char c"_s, u"four"_s})
        EXPECT_TRUE(code.contains(word)) << word.toStdString();
    EXPECT_FALSE(codeOf(text, Strings::Blank).contains(u"four"_s));
}

TEST(CppText, IncludesAreFoundWithTheirLine)
{
    const auto includes = includesOf(u"#pragma once\n// #include <no>\n #include  \"a/b.h\"\n"_s);
    ASSERT_EQ(includes.size(), 1);
    EXPECT_EQ(includes[0].path, u"a/b.h"_s);
    EXPECT_TRUE(includes[0].quoted);
    EXPECT_EQ(includes[0].line, 3);
}

TEST(ScreenHeaderRule, FindsEverySpellingInCore)
{
    for (const QString& header :
        {u"QLabel"_s, u"qlabel.h"_s, u"QtWidgets/QLabel"_s, u"QtWidgets/qlabel.h"_s, u"QColor"_s,
            u"QtGui/QColor"_s, u"QtWidgets"_s, u"QtGui"_s, u"QSvgRenderer"_s, u"QtCharts/QChart"_s})
        EXPECT_EQ(coreHasNoScreenHeaders(including(u"core/clients/x.cpp"_s, header)).size(), 1)
            << header.toStdString();
    for (const QString& header :
        {u"QString"_s, u"QtCore/QString"_s, u"QNetworkReply"_s, u"vector"_s})
        EXPECT_EQ(coreHasNoScreenHeaders(including(u"core/clients/x.cpp"_s, header)), Violations())
            << header.toStdString();
    EXPECT_EQ(coreHasNoScreenHeaders(including(u"ui/kit/x.cpp"_s, u"QLabel"_s)), Violations());
}

TEST(ChartRule, FindsChartsElsewhere)
{
    for (const QString& header : {u"QLineSeries"_s, u"QtCharts/QChartView"_s, u"QChart"_s})
        EXPECT_EQ(onlyChartsKnowQtCharts(including(u"ui/dashboards/x.cpp"_s, header)).size(), 1);
    EXPECT_EQ(onlyChartsKnowQtCharts(including(u"ui/charts/x.cpp"_s, u"QChart"_s)), Violations());
    EXPECT_EQ(
        onlyChartsKnowQtCharts(including(u"ui/dashboards/x.cpp"_s, u"QLabel"_s)), Violations());
}

TEST(UmbrellaRule, FindsAnIncludeOfAWholeModule)
{
    for (const QString& header : {u"QtWidgets"_s, u"QtCore"_s, u"QtGui"_s, u"QtSql"_s,
             u"QtNetwork"_s, u"QtTest"_s, u"QtTest/QtTest"_s})
        EXPECT_EQ(noUmbrellaIncludes(including(u"ui/kit/x.h"_s, header)).size(), 1)
            << header.toStdString();
    for (const QString& header : {u"QtGlobal"_s, u"QtMath"_s, u"QLabel"_s, u"QtWidgets/QLabel"_s})
        EXPECT_EQ(noUmbrellaIncludes(including(u"ui/kit/x.h"_s, header)), Violations())
            << header.toStdString();
}

TEST(OnceRule, FindsAHeaderWithoutPragma)
{
    EXPECT_EQ(
        headersAreIncludedOnce(file(u"ui/kit/x.h"_s, u"#pragma once\nint a;\n"_s)), Violations());
    EXPECT_EQ(headersAreIncludedOnce(file(u"ui/kit/x.h"_s, u"int a;\n"_s)).size(), 1);
    EXPECT_EQ(headersAreIncludedOnce(file(u"ui/kit/x.cpp"_s, u"int a;\n"_s)), Violations());
}

TEST(QtTestRule, FindsChecksThatAssertNothing)
{
    for (const QString& line : {u"QVERIFY(a);"_s, u"QVERIFY2(a, \"b\");"_s, u"QCOMPARE(a, b);"_s,
             u"QCOMPARE_EQ(a, b);"_s, u"QTRY_VERIFY(a);"_s, u"QTRY_COMPARE(a, b);"_s,
             u"QFAIL(\"a\");"_s, u"QSKIP(\"a\");"_s, u"QTEST_MAIN(A)"_s})
        EXPECT_EQ(testsUseGoogleTestChecks(file(u"tests/ui/x_test.cpp"_s, line)).size(), 1)
            << line.toStdString();
    EXPECT_EQ(testsUseGoogleTestChecks(file(u"tests/ui/x_test.cpp"_s,
                  u"// QVERIFY proves nothing\nEXPECT_TRUE(QTest::qWaitForWindowExposed(&a));"_s)),
        Violations());
}

TEST(SqlRule, FindsStatementsOutsideTheOffice)
{
    for (const QString& line : {u"QSqlQuery query;"_s, u"QSqlDatabase::addDatabase(a);"_s,
             u"#include <QSqlQuery>"_s, u"PQexec(connection, text);"_s})
        EXPECT_EQ(rawSqlStaysInOffice(file(u"core/payments/x.cpp"_s, line)).size(), 1)
            << line.toStdString();
    EXPECT_EQ(rawSqlStaysInOffice(file(u"tests/ui/x.cpp"_s, u"QSqlQuery query;"_s)).size(), 1);
    EXPECT_EQ(
        rawSqlStaysInOffice(file(u"core/office/x.cpp"_s, u"QSqlQuery query;"_s)), Violations());
    EXPECT_EQ(
        rawSqlStaysInOffice(file(u"tests/attack/x.cpp"_s, u"PQconnectdb(text);"_s)), Violations());
    EXPECT_EQ(rawSqlStaysInOffice(file(u"core/clients/x.cpp"_s, u"// no QSqlQuery here"_s)),
        Violations());
}

TEST(EventLoopRule, FindsALoopInsideAnother)
{
    for (const QString& line :
        {u"QEventLoop loop;"_s, u"QCoreApplication::processEvents();"_s, u"dialog.exec();"_s})
        EXPECT_EQ(noNestedEventLoop(file(u"ui/kit/x.cpp"_s, line)).size(), 1) << line.toStdString();
    EXPECT_EQ(noNestedEventLoop(file(u"core/office/x.cpp"_s, u"QEventLoop loop;"_s)).size(), 1);
    EXPECT_EQ(noNestedEventLoop(file(u"core/office/x.cpp"_s, u"query.exec();"_s)), Violations());
    EXPECT_EQ(
        noNestedEventLoop(file(u"app/bridge/x.cpp"_s, u"application.exec();"_s)), Violations());
}

TEST(DoubleRule, FindsFloatingPointInMoneyPaths)
{
    for (const QString& path : {u"core/base/money.h"_s, u"core/base/rate.cpp"_s,
             u"core/ledger/posting.h"_s, u"core/payments/check.cpp"_s}) {
        EXPECT_EQ(moneyPathsHaveNoDouble(file(path, u"double amount;"_s)).size(), 1);
        EXPECT_EQ(moneyPathsHaveNoDouble(file(path, u"value.toDouble()"_s)).size(), 1);
        EXPECT_EQ(moneyPathsHaveNoDouble(file(path, u"// a double\nint doubled;"_s)), Violations());
    }
    EXPECT_EQ(moneyPathsHaveNoDouble(file(u"ui/charts/x.h"_s, u"double x;"_s)), Violations());
}
