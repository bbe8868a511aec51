#include "core/screening/lists/listfile.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace purser::screening {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<QFile>> openListFile(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {{u"path"_s, path}, {u"why"_s, u"not_readable"_s}});
    return file;
}

Result<ListFileStamp> stampFile(const QString& path, const ListLimits& limits)
{
    const auto file = openListFile(path);
    if (!file)
        return failure(file.error());
    if ((*file)->size() > limits.bytes)
        return listFailure(path, 0, u"too_large");
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(file->get()))
        return failure(ErrorCode::Io, {{u"path"_s, path}, {u"why"_s, u"not_readable"_s}});
    return ListFileStamp{QFileInfo(path).fileName(), (*file)->size(), hash.result().toHex()};
}

tl::unexpected<Error> listFailure(const QString& path, qint64 line, QStringView what)
{
    return failure(ErrorCode::Parse,
        {{u"path"_s, QFileInfo(path).fileName()}, {u"line"_s, line}, {u"what"_s, what.toString()}});
}

} // namespace purser::screening
