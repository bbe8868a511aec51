#include "tests/architecture/cpprules.h"

#include "tests/architecture/cpptext.h"
#include "tests/architecture/qtheaders.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purser::architecture {

namespace {

/// Modules that draw. What QtCore has too (none today) stays allowed.
QSet<QString> screenModules()
{
    return {u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtSvgWidgets"_s, u"QtCharts"_s,
        u"QtPrintSupport"_s, u"QtOpenGL"_s, u"QtOpenGLWidgets"_s};
}

bool isHeaderOf(const QString& path, const QSet<QString>& modules, const QSet<QString>& headers)
{
    const qsizetype slash = path.indexOf(u'/');
    return slash < 0 ? headers.contains(path) || modules.contains(path)
                     : modules.contains(path.left(slash));
}

/// Every match of the expression in the code of the files, comments and strings left out.
Violations everyMatch(
    const SourceFile& file, const QRegularExpression& expression, const QString& what)
{
    Violations found;
    const QString code = codeOf(file.text, Strings::Blank);
    auto matches = expression.globalMatch(code);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype line = QStringView(code).left(match.capturedStart()).count(u'\n') + 1;
        found.append(violation(file, line, what.arg(match.captured())));
    }
    return found;
}

/// Every include of a header of the modules, in the files for which `applies` is true.
template <typename Applies>
Violations everyInclude(
    const SourceFiles& files, Applies applies, const QSet<QString>& modules, const QString& what)
{
    QSet<QString> headers;
    for (const QString& module : modules)
        headers += headersOf(module);
    headers -= headersOf(u"QtCore"_s);
    Violations found;
    for (const SourceFile& file : files) {
        if (!file.isCpp() || !applies(file))
            continue;
        const auto includes = includesOf(file.text);
        for (const Include& include : includes)
            if (isHeaderOf(include.path, modules, headers))
                found.append(violation(file, include.line, what.arg(include.path)));
    }
    return found;
}

bool maySpeakSql(const SourceFile& file)
{
    // An attacker does not use our client either, and what proves it needs another.
    return file.isIn(u"core/office"_s) || file.isIn(u"core/offline"_s)
        || file.isIn(u"tests/attack"_s) || file.isIn(u"tests/core/office"_s);
}

bool isMoneyPath(const SourceFile& file)
{
    static const QStringList baseNames{
        u"money"_s, u"currency"_s, u"rate"_s, u"lots"_s, u"decimal"_s, u"rounding"_s, u"wide"_s};
    if (file.folder() == u"core/base"_s)
        return baseNames.contains(file.name().section(u'.', 0, 0));
    return file.isIn(u"core/ledger"_s) || file.isIn(u"core/payments"_s);
}

} // namespace

Violations coreHasNoScreenHeaders(const SourceFiles& files)
{
    return everyInclude(
        files, [](const SourceFile& file) { return file.isIn(u"core"_s); }, screenModules(),
        u"<%1> is for the screen, not for core"_s);
}

Violations onlyChartsKnowQtCharts(const SourceFiles& files)
{
    const auto elsewhere = [](const SourceFile& file) {
        return !file.isIn(u"ui/charts"_s) && !file.isIn(u"tests/ui/charts"_s);
    };
    return everyInclude(files, elsewhere, {u"QtCharts"_s}, u"<%1> belongs into ui/charts"_s);
}

Violations noUmbrellaIncludes(const SourceFiles& files)
{
    const QSet<QString> modules = qtModules();
    Violations found;
    for (const SourceFile& file : files) {
        if (!file.isCpp())
            continue;
        const auto includes = includesOf(file.text);
        for (const Include& include : includes) {
            const QString module = include.path.section(u'/', 0, 0);
            if (modules.contains(module)
                && (include.path == module || include.path.endsWith(u"/"_s + module)))
                found.append(violation(file, include.line,
                    u"<%1> takes in a whole module: name the class"_s.arg(include.path)));
        }
    }
    return found;
}

Violations headersAreIncludedOnce(const SourceFiles& files)
{
    Violations found;
    for (const SourceFile& file : files)
        if (file.path.endsWith(u".h"_s) && !file.text.startsWith(u"#pragma once\n"_s))
            found.append(violation(file, 1, u"does not begin with #pragma once"_s));
    return found;
}

Violations testsUseGoogleTestChecks(const SourceFiles& files)
{
    static const QRegularExpression checks(
        u"\\b(?:QVERIFY\\w*|QCOMPARE\\w*|QTRY_\\w+|QFAIL|QSKIP|QEXPECT_FAIL|QTEST_\\w*MAIN)\\b"_s);
    Violations found;
    for (const SourceFile& file : files)
        if (file.isCpp())
            found += everyMatch(file, checks, u"%1 asserts nothing here: use EXPECT_*"_s);
    return found;
}

Violations rawSqlStaysInOffice(const SourceFiles& files)
{
    static const QRegularExpression classes(
        u"\\b(?:QSql[A-Z]\\w+|PQ(?:exec|connect|send|prepare)\\w*)\\b"_s);
    Violations found;
    for (const SourceFile& file : files)
        if (file.isCpp() && !maySpeakSql(file))
            found += everyMatch(file, classes, u"%1 belongs into core/office"_s);
    return found;
}

Violations noNestedEventLoop(const SourceFiles& files)
{
    static const QRegularExpression loops(u"\\b(?:QEventLoop|processEvents)\\b"_s);
    // Dialogs and menus of the screen; a statement of core/office is run by exec() too.
    static const QRegularExpression dialogs(u"(?:\\.|->)exec\\("_s);
    const QString what = u"%1 runs a nested event loop"_s;
    Violations found;
    for (const SourceFile& file : files) {
        // In a main() there is no loop yet that another could stand in.
        if (!file.isCpp() || file.name() == u"main.cpp"_s)
            continue;
        if (file.isIn(u"core"_s) || file.isIn(u"ui"_s))
            found += everyMatch(file, loops, what);
        if (file.isIn(u"ui"_s))
            found += everyMatch(file, dialogs, what);
    }
    return found;
}

Violations moneyPathsHaveNoDouble(const SourceFiles& files)
{
    static const QRegularExpression floating(u"\\b(?:double|float|qreal|toDouble|toFloat)\\b"_s);
    Violations found;
    for (const SourceFile& file : files)
        if (file.isCpp() && isMoneyPath(file))
            found += everyMatch(file, floating, u"%1 in a money path"_s);
    return found;
}

} // namespace purser::architecture
