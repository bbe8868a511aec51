#pragma once

#include <QByteArray>
#include <QString>

namespace purser::simulator {

/// What the server remembers about one connection: authentication belongs to the connection and
/// ends with it.
struct Session {
    bool authenticated = false;
    qint64 manager = 0;
    QString agent;
    QByteArray challenge; ///< 16 bytes while an answer is awaited
    qint64 challengeMs = 0;
    QByteArray cookie; ///< that has to come back, when the server uses one
};

} // namespace purser::simulator
