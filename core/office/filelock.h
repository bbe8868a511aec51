#pragma once

#include "core/base/result.h"

#include <QString>
#include <utility>

namespace purser::office {

/// Holds a file that only one process at a time can hold. The system lets go of it when the process
/// ends, however it ends.
class FileLock
{
public:
    /// Waits for its turn. Io {path}.
    static Result<FileLock> take(const QString& path);
    ~FileLock();
    FileLock(FileLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FileLock& operator=(FileLock&&) = delete;
    Q_DISABLE_COPY(FileLock)

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace purser::office
