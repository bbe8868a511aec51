#include "tests/architecture/qtheaders.h"

#include <QDir>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace purser::architecture {

namespace {

QSet<QString> entries(const QString& folder, QDir::Filters filters)
{
    const QStringList names = QDir(folder).entryList(filters | QDir::NoDotAndDotDot);
    return QSet<QString>(names.begin(), names.end());
}

} // namespace

QSet<QString> headersOf(const QString& module)
{
    return entries(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module, QDir::Files);
}

QSet<QString> qtModules()
{
    return entries(QLibraryInfo::path(QLibraryInfo::HeadersPath), QDir::Dirs);
}

} // namespace purser::architecture
