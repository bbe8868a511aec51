#pragma once

#include "core/base/result.h"
#include "core/office/call.h"
#include "core/office/connectionkeeper.h"
#include "core/office/outcome.h"

#include <QDeadlineTimer>
#include <QJsonObject>
#include <chrono>

namespace purser::office {

/// Sends commands so that each happens once and its outcome is known: connects when needed, tries
/// again what was Busy, and after a lost answer reconnects and asks desk.command_result() by the
/// command key. Synchronous and thread-bound; a terminal program uses it as it is, OfficeSession in
/// its writer thread.
///
/// When the office does not know the key, the command is sent again with it: should the lost one be
/// under way after all, the second waits for it and gives its answer.
class CommandSender
{
public:
    struct Options {
        std::chrono::milliseconds connectDeadline{8000};
        std::chrono::milliseconds resolveDeadline{30000};
        int busyAttempts = 3;
    };

    explicit CommandSender(ConnectionKeeper& keeper) : CommandSender(keeper, Options()) {}
    CommandSender(ConnectionKeeper& keeper, Options options);

    /// `call` carries p_key. ConnectionLost or ServerUnavailable: never sent. OutcomeUnknown {key}:
    /// sent, and still unknown after resolveDeadline.
    Result<Outcome> send(const Call& call);
    /// For commands that return one jsonb: a lost answer is got by sending the same call again.
    Result<QJsonObject> sendJson(const Call& call);
    /// What became of a command; NotFound when the office does not know the key.
    Result<Outcome> result(const QString& key);

private:
    template <typename T>
    using Run = Result<T> (Connection::*)(const Call&);

    template <typename T>
    Result<T> sendWith(const Call& call, Run<T> run);
    template <typename T>
    Result<T> resolve(const Call& call, Run<T> run, const Error& why);
    template <typename T>
    Result<T> askOrResend(Connection& connection, const Call& call, Run<T> run);

    ConnectionKeeper& m_keeper;
    const Options m_options;
};

} // namespace purser::office
