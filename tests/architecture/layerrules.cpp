#include "tests/architecture/layerrules.h"

#include "tests/architecture/cmaketext.h"
#include "tests/architecture/cpptext.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace purser::architecture {

namespace {

bool isTest(const QString& layer)
{
    return layer.startsWith(u"tests/"_s);
}

bool isDesk(const QString& layer)
{
    return layer.startsWith(u"ui/"_s)
        && !QStringList{u"ui/kit"_s, u"ui/kit/words"_s, u"ui/kit/lists"_s, u"ui/kit/cases"_s,
            u"ui/charts"_s, u"ui/shell"_s}
                .contains(layer);
}

bool isAllowedKind(const QString& layer, const QString& used)
{
    if (isTest(layer))
        return true;
    if (isTest(used) || (used.startsWith(u"app/"_s)))
        return false;
    if (layer.startsWith(u"core/"_s))
        return used.startsWith(u"core/"_s);
    return !layer.startsWith(u"ui/"_s) || !isDesk(used);
}

/// Whether following the arrows from `layer` leads back to it.
bool reachesItself(const LayerTable& table, const QString& layer)
{
    QSet<QString> seen;
    QStringList open = table.usedBy(layer);
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (next == layer)
            return true;
        if (!seen.contains(next)) {
            seen.insert(next);
            open += table.usedBy(next);
        }
    }
    return false;
}

/// Which folder declares each target, under every name it can be linked by.
QHash<QString, QString> foldersOfTargets(const SourceFiles& files)
{
    QHash<QString, QString> folders;
    for (const SourceFile& file : files) {
        if (file.name() != u"CMakeLists.txt"_s)
            continue;
        const auto commands = cmakeCommands(file.text);
        for (const CMakeCommand& command : commands) {
            const QStringList& words = command.arguments;
            if (command.name == u"purser_library"_s && words.size() > 1)
                folders.insert(u"Purser::"_s + words[1], file.folder());
            if ((command.name == u"purser_library"_s || command.name == u"add_library"_s)
                && !words.isEmpty())
                folders.insert(words[0], file.folder());
        }
    }
    return folders;
}

QStringList linkedBy(const CMakeCommand& command)
{
    static const QStringList ours{u"purser_library"_s, u"purser_program"_s, u"purser_test"_s};
    if (ours.contains(command.name))
        return command.after(u"LINKS"_s) + command.after(u"PRIVATE_LINKS"_s);
    if (command.name == u"target_link_libraries"_s)
        return command.arguments.mid(1);
    return {};
}

bool moduleBelongs(const QString& module, const SourceFile& file)
{
    static const QStringList screenModules{u"Gui"_s, u"Widgets"_s, u"Svg"_s, u"SvgWidgets"_s,
        u"Charts"_s, u"PrintSupport"_s, u"OpenGL"_s, u"OpenGLWidgets"_s, u"Qml"_s, u"Quick"_s};
    if (module == u"Test"_s)
        return file.isIn(u"tests"_s);
    if (file.isIn(u"tests"_s))
        return true;
    if (module == u"Charts"_s)
        return file.isIn(u"ui/charts"_s);
    if (module == u"Sql"_s)
        return file.isIn(u"core/office"_s) || file.isIn(u"core/offline"_s);
    return !screenModules.contains(module) || !file.isIn(u"core"_s);
}

} // namespace

Violations tableRunsOneWay(const LayerTable& table)
{
    Violations found;
    for (const QString& line : table.malformed())
        found.append(u"layers.txt: cannot read: "_s + line);
    const QStringList layers = table.layers();
    for (const QString& layer : layers) {
        const QStringList used = table.usedBy(layer);
        for (const QString& other : used) {
            if (!layers.contains(other))
                found.append(u"layers.txt: %1 names %2, which is not listed"_s.arg(layer, other));
            if (!isAllowedKind(layer, other))
                found.append(u"layers.txt: %1 must not use %2"_s.arg(layer, other));
        }
        if (reachesItself(table, layer))
            found.append(u"layers.txt: %1 comes back to itself"_s.arg(layer));
    }
    return found;
}

Violations everyFolderHasALayer(const SourceFiles& files, const LayerTable& table)
{
    Violations found;
    for (const SourceFile& file : files)
        if (file.isCpp() && !file.path.startsWith(u'.') && !table.layerOf(file.folder()))
            found.append(violation(file, 1, u"its folder is not in layers.txt"_s));
    return found;
}

Violations includesFollowTheArrows(const SourceFiles& files, const LayerTable& table)
{
    QSet<QString> paths;
    for (const SourceFile& file : files)
        paths.insert(file.path);

    Violations found;
    for (const SourceFile& file : files) {
        const auto layer = table.layerOf(file.folder());
        if (!file.isCpp() || !layer)
            continue;
        const auto includes = includesOf(file.text);
        for (const Include& include : includes) {
            if (!paths.contains(include.path)) {
                if (include.quoted && !include.path.endsWith(u".moc"_s))
                    found.append(violation(file, include.line,
                        u"\"%1\" is not a header of the project, by its path from the top"_s.arg(
                            include.path)));
                continue;
            }
            const QString used = table.layerOf(include.path).value_or(u"?"_s);
            if (!table.mayUse(*layer, used))
                found.append(violation(
                    file, include.line, u"%1 must not include %2"_s.arg(*layer, include.path)));
        }
    }
    return found;
}

Violations linksFollowTheArrows(const SourceFiles& files, const LayerTable& table)
{
    const auto folders = foldersOfTargets(files);
    Violations found;
    for (const SourceFile& file : files) {
        const auto layer = table.layerOf(file.folder());
        if (file.name() != u"CMakeLists.txt"_s || !layer)
            continue;
        const auto commands = cmakeCommands(file.text);
        for (const CMakeCommand& command : commands) {
            const QStringList targets = linkedBy(command);
            for (const QString& target : targets) {
                if (!folders.contains(target)) {
                    if (target.startsWith(u"Purser::"_s) && target != u"Purser::Flags"_s)
                        found.append(violation(file, command.line, u"no target "_s + target));
                    continue;
                }
                const QString used = table.layerOf(folders.value(target)).value_or(u"?"_s);
                if (!table.mayUse(*layer, used))
                    found.append(violation(
                        file, command.line, u"%1 must not link %2"_s.arg(*layer, target)));
            }
        }
    }
    return found;
}

Violations qtModulesStayInPlace(const SourceFiles& files)
{
    Violations found;
    for (const SourceFile& file : files) {
        if (file.name() != u"CMakeLists.txt"_s)
            continue;
        const auto commands = cmakeCommands(file.text);
        for (const CMakeCommand& command : commands) {
            const QStringList targets = linkedBy(command);
            for (const QString& target : targets)
                if (target.startsWith(u"Qt6::"_s) && !moduleBelongs(target.mid(5), file))
                    found.append(
                        violation(file, command.line, u"%1 does not belong here"_s.arg(target)));
        }
    }
    return found;
}

} // namespace purser::architecture
