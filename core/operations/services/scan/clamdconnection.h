#pragma once

#include "core/operations/services/scan/scansettings.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDeadlineTimer>
#include <optional>

namespace purser::operations {

/// One connection to clamd, with one deadline for all that is done over it. Plain system calls
/// instead of a QTcpSocket: clamd answers and closes while it is still being written to when a
/// stream is too long for it, and the answer must not be lost with the write that fails.
class ClamdConnection
{
public:
    explicit ClamdConnection(const ScanSettings& settings);
    ~ClamdConnection();
    Q_DISABLE_COPY_MOVE(ClamdConnection)

    bool isOpen() const { return m_socket >= 0; }
    bool isLate() const { return m_deadline.hasExpired(); }
    /// False when the other side has something to say already, closed, or time is over.
    bool send(QByteArrayView bytes);
    /// What it says up to its final zero; nothing when it says none, too much, or too late.
    std::optional<QByteArray> reply();

private:
    bool openUnix(const QString& path);
    bool openTcp(const QString& host, quint16 port);
    bool connectTo(int family, const void* address, unsigned length);
    /// What of `events` has come about; 0 when time is over.
    short await(short events);

    QDeadlineTimer m_deadline;
    int m_socket = -1;
};

} // namespace purser::operations
