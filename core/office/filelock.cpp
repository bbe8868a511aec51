#include "core/office/filelock.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace purser::office {

using namespace Qt::StringLiterals;

Result<FileLock> FileLock::take(const QString& path)
{
    // Closed on exec: a server that inherited it would hold it for ever.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failure(ErrorCode::Io, {{u"path"_s, path}}, qt_error_string(errno));
    int locked = -1;
    do {
        locked = flock(descriptor, LOCK_EX);
    } while (locked != 0 && errno == EINTR);
    if (locked != 0) {
        ::close(descriptor);
        return failure(ErrorCode::Io, {{u"path"_s, path}}, qt_error_string(errno));
    }
    return FileLock(descriptor);
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace purser::office
