#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace purser::architecture {

/// A text file of the project; the path is relative to its top and uses `/`.
struct SourceFile {
    QString path;
    QString text;

    QString folder() const { return path.left(qMax<qsizetype>(0, path.lastIndexOf(u'/'))); }
    QString name() const { return path.mid(path.lastIndexOf(u'/') + 1); }
    bool isCpp() const
    {
        return path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h"));
    }
    bool isCMake() const
    {
        return name() == QLatin1String("CMakeLists.txt") || path.endsWith(QLatin1String(".cmake"));
    }
    bool isIn(const QString& top) const { return path == top || path.startsWith(top + u'/'); }
};

using SourceFiles = QList<SourceFile>;

/// What a rule found: "path:line: what is wrong", empty when all is well.
using Violations = QStringList;

inline QString violation(const SourceFile& file, qsizetype line, const QString& what)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(what);
}

} // namespace purser::architecture
