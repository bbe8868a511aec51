#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace purser::architecture {

namespace {

const QStringList& layoutFolders()
{
    static const QStringList folders{u"app"_s, u"core"_s, u"ui"_s, u"resources"_s,
        u"translations"_s, u"tests"_s, u"installer"_s};
    return folders;
}

/// Made by building and by trying, not by people; named in .gitignore.
const QStringList& producedFolders()
{
    static const QStringList folders{u"build"_s, u"trial"_s};
    return folders;
}

bool isText(const QString& name)
{
    static const QStringList suffixes{u".cpp"_s, u".h"_s, u".sql"_s, u".txt"_s, u".cmake"_s,
        u".sh"_s, u".md"_s, u".qss"_s, u".qrc"_s, u".json"_s, u".py"_s, u".in"_s, u".service"_s,
        u".conf"_s, u".yml"_s, u".ts"_s, u".desktop"_s, u".csv"_s};
    return std::any_of(suffixes.begin(), suffixes.end(),
        [&](const QString& suffix) { return name.endsWith(suffix); });
}

void readFile(const QDir& top, const QString& path, SourceFiles& files)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        files.append({top.relativeFilePath(path), QString::fromUtf8(file.readAll())});
}

} // namespace

SourceFiles readTree(const QString& top)
{
    const QDir folder(top);
    SourceFiles files;
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names)
        if (isText(name))
            readFile(folder, folder.filePath(name), files);
    for (const QString& part : layoutFolders() + QStringList{u".cmake"_s, u".ci"_s}) {
        QDirIterator entries(folder.filePath(part), QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = entries.next();
            if (isText(path))
                readFile(folder, path, files);
        }
    }
    return files;
}

QStringList strangeTopFolders(const QStringList& folders)
{
    QStringList strange;
    for (const QString& folder : folders)
        if (!folder.startsWith(u'.') && !layoutFolders().contains(folder)
            && !producedFolders().contains(folder))
            strange.append(folder);
    return strange;
}

QStringList topFolders(const QString& top)
{
    return QDir(top).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace purser::architecture
