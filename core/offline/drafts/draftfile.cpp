#include "core/offline/drafts/draftfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace purser::offline {

namespace {

tl::unexpected<Error> ioFailure(const char* step)
{
    return failure(ErrorCode::Io, {{u"what"_s, u"drafts"_s}},
        QLatin1String(step) + u": "_s + QString::fromLocal8Bit(std::strerror(errno)));
}

bool writeAll(int handle, const QByteArray& bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t now = ::write(
            handle, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (now < 0 && errno == EINTR)
            continue;
        if (now <= 0)
            return false;
        written += now;
    }
    return true;
}

int openLocked(const QString& path, int flags)
{
    const int handle = ::open(
        QFile::encodeName(path).constData(), flags | O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (handle >= 0 && ::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        const int why = errno;
        ::close(handle);
        errno = why;
        return -1;
    }
    return handle;
}

/// Whether the file of that name is still the one that is open: another process may have replaced it
/// between our opening and our lock.
bool isStillThere(int handle, const QString& path)
{
    struct stat open = {};
    struct stat named = {};
    return ::fstat(handle, &open) == 0
        && ::stat(QFile::encodeName(path).constData(), &named) == 0 && open.st_ino == named.st_ino
        && open.st_dev == named.st_dev;
}

void syncFolder(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

} // namespace

DraftFile::DraftFile(int handle, QString path, qint64 size)
    : m_handle(handle), m_path(std::move(path)), m_size(size)
{
}

DraftFile::~DraftFile()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

DraftFile::DraftFile(DraftFile&& other) noexcept
    : m_handle(std::exchange(other.m_handle, -1)), m_path(std::move(other.m_path)),
      m_size(other.m_size)
{
}

DraftFile& DraftFile::operator=(DraftFile&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_path, other.m_path);
    std::swap(m_size, other.m_size);
    return *this;
}

Result<DraftFile> DraftFile::open(const QString& path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return ioFailure("folder");
    const int handle = openLocked(path, 0);
    if (handle < 0 && errno == EWOULDBLOCK)
        return failure(ErrorCode::Busy, {{u"what"_s, u"drafts"_s}});
    struct stat facts = {};
    if (handle < 0 || ::fstat(handle, &facts) != 0)
        return ioFailure("open");
    if (!isStillThere(handle, path)) {
        ::close(handle);
        return failure(ErrorCode::Busy, {{u"what"_s, u"drafts"_s}});
    }
    return DraftFile(handle, path, facts.st_size);
}

Result<QByteArray> DraftFile::readAll() const
{
    QByteArray content(m_size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < m_size) {
        const ssize_t now =
            ::pread(m_handle, content.data() + done, static_cast<size_t>(m_size - done), done);
        if (now < 0 && errno == EINTR)
            continue;
        if (now <= 0)
            return ioFailure("read");
        done += now;
    }
    return content;
}

Result<void> DraftFile::append(const QByteArray& bytes)
{
    if (::lseek(m_handle, m_size, SEEK_SET) < 0)
        return ioFailure("seek");
    if (!writeAll(m_handle, bytes)) {
        const auto failed = ioFailure("write");
        cut(m_size);
        return failed;
    }
    m_size += bytes.size();
    return {};
}

Result<void> DraftFile::cut(qint64 size)
{
    if (::ftruncate(m_handle, size) != 0)
        return ioFailure("truncate");
    m_size = size;
    return {};
}

Result<void> DraftFile::replace(const QByteArray& content)
{
    const QString beside = m_path + ".new"_L1;
    const int handle = openLocked(beside, O_TRUNC);
    if (handle < 0)
        return ioFailure("new file");
    DraftFile fresh(handle, m_path, content.size());
    if (!writeAll(handle, content) || ::fdatasync(handle) != 0
        || ::rename(QFile::encodeName(beside).constData(), QFile::encodeName(m_path).constData())
            != 0) {
        const auto failed = ioFailure("new file");
        QFile::remove(beside);
        return failed;
    }
    syncFolder(m_path);
    *this = std::move(fresh);
    return {};
}

Result<void> DraftFile::sync() const
{
    if (::fdatasync(m_handle) != 0)
        return ioFailure("sync");
    return {};
}

void DraftFile::destroy()
{
    if (::lseek(m_handle, 0, SEEK_SET) == 0 && writeAll(m_handle, QByteArray(m_size, '\0')))
        ::fdatasync(m_handle);
    QFile::remove(m_path);
}

} // namespace purser::offline
