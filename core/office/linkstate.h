#pragma once

namespace purser::office {

/// How the workstation stands to its office database.
enum class LinkState {
    Closed,       ///< not opened yet, or closed by the user
    Connected,    ///< the last exchange was answered
    Reconnecting, ///< lost a moment ago; trying again
    Lost,         ///< gone for longer, or refused; tries go on unless the login was refused
};

} // namespace purser::office
