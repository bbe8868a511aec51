#pragma once

#include <QString>
#include <chrono>

namespace purser::office {

/// How an OfficeSession behaves. The defaults are for a workstation.
struct SessionOptions {
    QString applicationName{}; ///< "purser"; also told to desk.hello()
    QString version{};         ///< version of the program, for desk.hello(); empty: this build's
    std::chrono::milliseconds pollInterval{2000};        ///< change feed while visible
    std::chrono::milliseconds hiddenPollInterval{15000}; ///< and while minimised
    bool poll = true;                                    ///< false: no change feed at all
    bool listen = true;                                  ///< also poll when the notifier ticks
    std::chrono::milliseconds readTimeout{30000};        ///< an interactive read
    std::chrono::milliseconds exportTimeout{600000};     ///< a report or export
    /// How long a command may wait for a connection before it is given back as not sent.
    std::chrono::milliseconds connectDeadline{8000};
    /// How long a lost answer is asked for before it is given back as OutcomeUnknown.
    std::chrono::milliseconds resolveDeadline{30000};
    std::chrono::milliseconds firstRetry{300};  ///< back-off of reconnecting: from here …
    std::chrono::milliseconds lastRetry{5000};  ///< … to here, doubling, with jitter
    std::chrono::milliseconds lostAfter{15000}; ///< Reconnecting becomes Lost
};

} // namespace purser::office
