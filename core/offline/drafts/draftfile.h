#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace purser::offline {

/// The file under a journal: one process at a time, appended to, readable by its owner only.
class DraftFile
{
public:
    DraftFile() = default;
    ~DraftFile();
    DraftFile(DraftFile&& other) noexcept;
    DraftFile& operator=(DraftFile&& other) noexcept;
    Q_DISABLE_COPY(DraftFile)

    /// Makes folder and file when they are not there. Busy when another process has it; Io.
    static Result<DraftFile> open(const QString& path);

    Result<QByteArray> readAll() const;
    /// All of it or, as far as this process can see, nothing: a part written is cut off again.
    Result<void> append(const QByteArray& bytes);
    Result<void> cut(qint64 size);
    /// A new file with this content takes its place at once, and the lock with it.
    Result<void> replace(const QByteArray& content);
    /// On the disk, not only in the system's memory.
    Result<void> sync() const;
    qint64 size() const { return m_size; }
    /// Overwritten with zeros and deleted; the object is of no use afterwards.
    void destroy();

private:
    DraftFile(int handle, QString path, qint64 size);

    int m_handle = -1;
    QString m_path;
    qint64 m_size = 0;
};

} // namespace purser::offline
