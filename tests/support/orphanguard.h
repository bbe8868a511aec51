#pragma once

#include <QString>

namespace purser::tests {

/// Stops the server in a folder and removes the folder when this object, or this process, is gone -
/// also when the process was killed. A child process waits for the end of a pipe.
class OrphanGuard
{
public:
    explicit OrphanGuard(const QString& clusterDirectory);
    ~OrphanGuard();
    Q_DISABLE_COPY_MOVE(OrphanGuard)

private:
    int m_pipe = -1;
};

} // namespace purser::tests
