#include "core/screening/lists/listarchive.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> fileFailure(const QString& path, const QString& why)
{
    return failure(ErrorCode::Io, {{u"path"_s, path}, {u"why"_s, why}});
}

QByteArray digestOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(path, u"not_readable"_s);
    return file.readAll();
}

Result<void> writeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fileFailure(path, u"not_writable"_s);
    return {};
}

/// Where files of that name may lie.
QStringList placesOf(const QString& name, const QStringList& paths)
{
    QStringList places;
    for (const QString& path : paths) {
        const QFileInfo place(path);
        const QString file = place.isDir() ? QDir(path).filePath(name) : path;
        if (QFileInfo(file).fileName() == name && QFileInfo::exists(file))
            places.append(file);
    }
    return places;
}

} // namespace

QString ListArchive::pathOf(const ListFileStamp& file) const
{
    return QDir(m_folder).filePath(QString::fromLatin1(file.sha256));
}

Result<void> ListArchive::keepFile(const ListFileStamp& file, const QStringList& paths) const
{
    if (QFileInfo::exists(pathOf(file)))
        return {};
    // Two folders may hold files of one name: it is the content that is meant.
    for (const QString& place : placesOf(file.name, paths)) {
        const Result<QByteArray> content = contentOf(place);
        if (!content)
            return failure(content.error());
        if (digestOf(*content) == file.sha256)
            return writeFile(pathOf(file), qCompress(*content));
    }
    return fileFailure(file.name, u"changed"_s);
}

Result<void> ListArchive::keep(const ListSet& set, const QStringList& paths) const
{
    if (!QDir().mkpath(m_folder))
        return fileFailure(m_folder, u"not_writable"_s);
    for (const auto& list : set.lists()) {
        for (const ListFileStamp& file : list->files) {
            if (const Result<void> kept = keepFile(file, paths); !kept)
                return kept;
        }
    }
    return {};
}

Result<void> ListArchive::prune(const ListSet& inForce, qint64 mostBytes) const
{
    QSet<QString> needed;
    for (const auto& list : inForce.lists()) {
        for (const ListFileStamp& file : list->files)
            needed.insert(QString::fromLatin1(file.sha256));
    }
    // The newest first: what is beyond the bound then is the oldest.
    qint64 bytes = 0;
    for (const QFileInfo& file : QDir(m_folder).entryInfoList(QDir::Files, QDir::Time)) {
        bytes += file.size();
        if (bytes > mostBytes && !needed.contains(file.fileName())
            && !QFile::remove(file.filePath()))
            return fileFailure(file.filePath(), u"not_writable"_s);
    }
    return {};
}

Result<void> ListArchive::restore(
    const std::vector<ListFileStamp>& files, const QString& folder) const
{
    static const QRegularExpression digest(u"^[0-9a-f]{64}$"_s);
    for (const ListFileStamp& file : files) {
        if (file.name.isEmpty() || file.name.startsWith(u'.')
            || QFileInfo(file.name).fileName() != file.name
            || !digest.match(QString::fromLatin1(file.sha256)).hasMatch())
            return failure(ErrorCode::Parse, {{u"what"_s, u"not_a_list_file"_s}});
        if (!QFileInfo::exists(pathOf(file)))
            return failure(ErrorCode::NotFound, {{u"file"_s, file.name}});
        const Result<QByteArray> kept = contentOf(pathOf(file));
        if (!kept)
            return failure(kept.error());
        const QByteArray content = qUncompress(*kept);
        if (digestOf(content) != file.sha256)
            return fileFailure(pathOf(file), u"changed"_s);
        if (const Result<void> written = writeFile(QDir(folder).filePath(file.name), content);
            !written)
            return written;
    }
    return {};
}

} // namespace purser::screening
