#pragma once

#include <QtGlobal>
#include <atomic>
#include <libpq-fe.h>

namespace purser::office {

/// What a Canceller aims at: the server process of one connection. Lives on after the connection.
struct CancelTarget {
    explicit CancelTarget(PGconn* connection) : request(PQgetCancel(connection)) {}
    ~CancelTarget() { PQfreeCancel(request); }
    Q_DISABLE_COPY_MOVE(CancelTarget)

    PGcancel* const request;
    /// Set before the server is asked, so that the statement's failure can be told from a timeout.
    std::atomic<bool> requested = false;
};

} // namespace purser::office
