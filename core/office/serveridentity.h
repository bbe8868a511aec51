#pragma once

#include <QString>

namespace purser::office {

/// Which server, and which branch of its history, a connection has reached.
struct ServerIdentity {
    QString system;   ///< system identifier: made by initdb, shared with the standbys
    int timeline = 0; ///< goes up by one with every promotion or restore

    bool operator==(const ServerIdentity&) const = default;
};

} // namespace purser::office
