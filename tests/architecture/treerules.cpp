#include "tests/architecture/treerules.h"

#include "tests/architecture/cmaketext.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace purser::architecture {

namespace {

/// The words of all CMakeLists.txt, each as a path from the top.
QSet<QString> pathsNamedInCMake(const SourceFiles& files)
{
    QSet<QString> paths;
    for (const SourceFile& file : files) {
        if (file.name() != u"CMakeLists.txt"_s)
            continue;
        const auto commands = cmakeCommands(file.text);
        for (const CMakeCommand& command : commands)
            for (const QString& word : command.arguments)
                paths.insert(
                    QDir::cleanPath(file.folder().isEmpty() ? word : file.folder() + u'/' + word));
    }
    return paths;
}

Violations everyLineWith(
    const SourceFiles& files, const QRegularExpression& expression, const QString& what)
{
    Violations found;
    for (const SourceFile& file : files) {
        const QStringList lines = file.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto match = expression.match(lines[i]);
            if (match.hasMatch())
                found.append(violation(file, i + 1, what.arg(match.captured())));
        }
    }
    return found;
}

} // namespace

Violations everySourceIsListed(const SourceFiles& files)
{
    const QSet<QString> listed = pathsNamedInCMake(files);
    Violations found;
    for (const SourceFile& file : files)
        if (file.isCpp() && !file.path.startsWith(u'.') && !listed.contains(file.path))
            found.append(violation(file, 1, u"is in no CMakeLists.txt"_s));
    return found;
}

Violations everyFolderIsBuilt(const SourceFiles& files)
{
    const QSet<QString> named = pathsNamedInCMake(files);
    Violations found;
    for (const SourceFile& file : files)
        if (file.name() == u"CMakeLists.txt"_s && !file.folder().isEmpty()
            && !named.contains(file.folder()))
            found.append(violation(file, 1, u"no CMakeLists.txt above takes this folder in"_s));
    return found;
}

Violations nothingIsLeftUndone(const SourceFiles& files)
{
    // Written so that this file does not find itself.
    static const QRegularExpression words(
        u"\\b(?:[T]ODO|[F]IXME)\\b|\\b[G]TEST_SKIP|\\b[D]ISABLED_"_s);
    return everyLineWith(files, words, u"%1: do it, or file an issue"_s);
}

Violations noPathOfADeveloper(const SourceFiles& files)
{
    static const QRegularExpression path(u"(?<![\\w.}/])/(?:[w]ork|[h]ome)/[\\w.]+"_s);
    return everyLineWith(files, path, u"%1 exists on one computer only"_s);
}

} // namespace purser::architecture
