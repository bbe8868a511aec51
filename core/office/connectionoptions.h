#pragma once

#include <QString>

namespace purser::office {

/// How a connection behaves. Times in milliseconds; 0 keeps the setting of the server's role.
struct ConnectionOptions {
    QString
        applicationName{}; ///< seen by every member of staff in pg_stat_activity: nothing secret
    int connectTimeout = 5000; ///< for each host in turn
    int statementTimeout = 0;
    int lockTimeout = 0;
};

} // namespace purser::office
