#pragma once

#include "core/base/result.h"
#include "core/office/call.h"
#include "core/office/connectionkeeper.h"
#include "core/office/outcome.h"

#include <QJsonObject>
#include <chrono>

namespace purser::office {

/// Sends commands so that each happens once and its outcome is known: connects when needed, tries
/// again what was Busy, and after a lost answer reconnects and asks desk.command_result() by the
/// command key. Synchronous and thread-bound; a terminal program uses it as it is, OfficeSession in
/// its writer thread.
class CommandSender
{
public:
    struct Options {
        std::chrono::milliseconds connectDeadline{8000};
        std::chrono::milliseconds resolveDeadline{30000};
        int busyAttempts = 3;
    };

    CommandSender(ConnectionKeeper& keeper, Options options);

    /// `call` carries p_key.
    Result<Outcome> send(const Call& call);
    /// For commands that return one jsonb: asked again by sending the same call.
    Result<QJsonObject> sendJson(const Call& call);
    /// What became of a command; NotFound when the office does not know the key.
    Result<Outcome> result(const QString& key);

private:
    template <typename T>
    Result<T> sendAs(const Call& call, Result<T> (Connection::*run)(const Call&), bool askByKey);
    template <typename T>
    Result<T> resolve(const Call& call, Result<T> (Connection::*run)(const Call&), bool askByKey);

    ConnectionKeeper& m_keeper;
    Options m_options;
};

} // namespace purser::office
