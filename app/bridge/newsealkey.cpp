#include "app/bridge/newsealkey.h"

#include "core/operations/services/sealkey.h"

#include <QFile>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace purser::bridge {

Result<QString> makeSealKey(const QString& path)
{
    const Secret seed = operations::SealKey::newSeed();
    const Result<operations::SealKey> key = operations::SealKey::fromSeed(seed);
    if (!key)
        return failure(key.error());
    const int descriptor = ::open(QFile::encodeName(path).constData(),
        O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return failure(ErrorCode::Io, {{u"file"_s, path}}, qt_error_string(errno));
    const QByteArray bytes = seed.utf8() + '\n';
    const bool written =
        ::write(descriptor, bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size()
        && ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!written)
        return failure(ErrorCode::Io, {{u"file"_s, path}}, qt_error_string(errno));
    return key->id();
}

} // namespace purser::bridge
